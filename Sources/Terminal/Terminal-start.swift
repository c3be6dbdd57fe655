// Terminal begins here.
