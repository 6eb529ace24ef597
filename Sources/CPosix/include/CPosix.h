#pragma once

#include <stdbool.h>
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

// Signals that wait to be read (signalfd)

/// Blocks signals; from now on they are read one by one. False if the kernel refuses. One set at a time, used from
/// one thread.
bool cposix_watch_signals(const int *numbers, size_t count);

/// Drops what has arrived, and lets signals through as before.
void cposix_unwatch_signals(void);

/// The descriptor that can be read when cposix_next_signal() has something.
int cposix_signal_descriptor(void);

/// The next watched signal that arrived; 0 if none is left.
int cposix_next_signal(void);

/// Takes back a blocked signal that has arrived, so that it is not read.
void cposix_discard_signal(int number);

// Standard error kept back while it cannot be read (memfd)

/// Has all that is written to standard error wait.
void cposix_keep_back_standard_error(void);

/// Writes out what waited; from now on it goes out at once. May be called from a signal handler.
void cposix_release_standard_error(void);

/// Writes all of the bytes unless the descriptor refuses. May be called from a signal handler.
void cposix_write_all(int descriptor, const char *bytes, size_t count);

// Other programs

/// Runs a program and waits for it. It finds signals and standard error as they were before they were watched and
/// kept back. Returns its exit status, 128 plus the signal if one ended it, 127 if it could not be started.
int cposix_run(char *const arguments[]);
