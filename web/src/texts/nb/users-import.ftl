# The page users-import
