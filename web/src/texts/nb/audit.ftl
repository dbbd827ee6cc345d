# The page audit
