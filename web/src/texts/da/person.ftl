# The page person
