# The page customers
