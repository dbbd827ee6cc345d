# The page help-desk
