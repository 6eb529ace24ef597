#include "CPosix.h"

#include <errno.h>
#include <iconv.h>

// Text encodings (iconv)

void *cposix_iconv_open(const char *to, const char *from) {
  iconv_t converter = iconv_open(to, from);
  return converter == (iconv_t)-1 ? NULL : (void *)converter;
}

int cposix_iconv(void *converter, const uint8_t **in, size_t *in_left, uint8_t **out, size_t *out_left) {
  size_t done = iconv((iconv_t)converter, (char **)in, in_left, (char **)out, out_left);
  return done == (size_t)-1 ? errno : 0;
}

void cposix_iconv_close(void *converter) {
  iconv_close((iconv_t)converter);
}
