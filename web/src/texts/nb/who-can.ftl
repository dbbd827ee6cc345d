# The page who-can
