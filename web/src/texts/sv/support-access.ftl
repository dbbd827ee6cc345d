# The page support-access
