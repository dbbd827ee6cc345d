# The page users
