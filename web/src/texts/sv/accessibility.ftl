# What is done for accessibility, and how anybody can check it
