# The page partner-administrators
