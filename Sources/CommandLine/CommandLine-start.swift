// CommandLine begins here.
