// Makes sure of UTF-8 before readline looks at the locale.
#include "CReadline.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

void rapport_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  unsetenv("LC_ALL");
  setenv("LC_CTYPE", "C.UTF-8", 1);
  setlocale(LC_CTYPE, "");
}
