# The page calendar
