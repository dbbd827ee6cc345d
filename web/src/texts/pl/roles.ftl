# The page roles
