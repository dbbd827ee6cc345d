# The page external
