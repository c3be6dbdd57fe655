#include <vterm.h>

// Terminals in memory: every system has these calls, not every header shows them to Swift.
int posix_openpt(int flags);
int grantpt(int file);
int unlockpt(int file);
char *ptsname(int file);
