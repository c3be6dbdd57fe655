// Journal begins here.
