// Screens begins here.
