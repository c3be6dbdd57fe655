// Catalogue begins here.
