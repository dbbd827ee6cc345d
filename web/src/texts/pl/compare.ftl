# The page compare
