// Console begins here.
