#define _XOPEN_SOURCE 700
#include "CNcurses.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

int cn_set_locale(const char *name) {
  if (!setlocale(LC_CTYPE, name)) return CN_NO_LOCALE;
  const char *codeset = nl_langinfo(CODESET);
  if (!strcmp(codeset, "UTF-8")) return CN_UTF8;
  if (!strcmp(codeset, "ANSI_X3.4-1968") || !strcmp(codeset, "US-ASCII") || !*codeset) return CN_ASCII;
  return CN_OTHER_CODESET;
}

int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
