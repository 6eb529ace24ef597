#pragma once

#include <stddef.h>
#include <stdint.h>

// Text encodings (iconv)

/// Opens a converter between encodings named as iconv names them; NULL if there is none.
void *cposix_iconv_open(const char *to, const char *from);

/// Converts on from where *in and *out stand and moves them and what is left of each.
/// Returns 0 when all input is taken, else EILSEQ (*in stands on bytes that mean
/// nothing), EINVAL (*in stands on a character cut off by the end) or E2BIG (*out is full).
int cposix_iconv(void *converter, const uint8_t **in, size_t *in_left, uint8_t **out, size_t *out_left);

/// Closes a converter.
void cposix_iconv_close(void *converter);
