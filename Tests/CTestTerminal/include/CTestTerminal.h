#pragma once
#include <stdbool.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <termios.h>

/* What tests need from C: programs on a pseudo-terminal of their own, a terminal emulator (libvterm)
   that reads what they draw, and the C library's opinion about widths. */

/// wcwidth() of a scalar in C.UTF-8: 0, 1, 2, or -1 for what cannot be shown; -2 without that locale.
int ct_wcwidth(uint32_t scalar);

/// A child on a pseudo-terminal.
typedef struct {
  pid_t pid;
  int master;  ///< the emulator's end of the pseudo-terminal; does not block
  struct termios modes;  ///< of the terminal, before the child had it
} ct_child;

/// Starts `path` as the leader of a session whose controlling terminal is a new pseudo-terminal of this
/// size; it inherits no other descriptor, no blocked signal and no handler. NULL ends both lists.
/// Returns 0, or the errno of what failed.
int ct_spawn(
  ct_child *child, const char *path, char *const arguments[], char *const environment[],
  int rows, int columns);

/// Calls that make a file last, and that cut it.
static const int ct_fdatasync = SYS_fdatasync, ct_ftruncate = SYS_ftruncate;

/// Runs a program some of whose system calls (`SYS_fdatasync`) fail with `error`, its output and complaints written to
/// `output`. NULL ends both lists. Returns its exit status, 128 and more if a signal ended it; 125 where the kernel does
/// not let calls fail (seccomp(2)).
int ct_run_failing(
  const char *path, char *const arguments[], char *const environment[], const int calls[], size_t count,
  int error, int output);

/// Tells the child's terminal its new size; the child gets SIGWINCH.
void ct_set_size(int master, int rows, int columns);

/// One cell of the emulated screen. Colours: -1 the terminal's own, 0 to 255 by number, from 0x1000000
/// on 0x1RRGGBB.
typedef struct {
  uint32_t scalars[6];  ///< ended by a 0 unless all six are used; the first is 0 in an empty cell
  int8_t width;         ///< 1 or 2; 0 for the right half of a wide one
  bool bold, reverse, underline;
  int32_t foreground, background;
} ct_cell;

/// A terminal emulator.
typedef struct ct_emulator ct_emulator;

ct_emulator *ct_emulator_new(int rows, int columns);
void ct_emulator_free(ct_emulator *emulator);
void ct_emulator_resize(ct_emulator *emulator, int rows, int columns);
/// Reads what a program wrote.
void ct_emulator_feed(ct_emulator *emulator, const uint8_t *bytes, size_t count);
/// What the emulator answers to the program's questions; returns the bytes put into `buffer`.
size_t ct_emulator_answer(ct_emulator *emulator, uint8_t *buffer, size_t capacity);
ct_cell ct_emulator_cell(ct_emulator *emulator, int row, int column);
void ct_emulator_cursor(ct_emulator *emulator, int *row, int *column, bool *visible);
/// The window title last set, "" before; valid until the next feed.
const char *ct_emulator_title(ct_emulator *emulator);
/// Whether the alternate screen is on.
bool ct_emulator_alternate(ct_emulator *emulator);
