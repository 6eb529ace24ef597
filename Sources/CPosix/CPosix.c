#define _GNU_SOURCE 1
#include "CPosix.h"

#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

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

// Signals that wait to be read (signalfd)

static int signals = -1;
static sigset_t mask_before;

bool cposix_watch_signals(const int *numbers, size_t count) {
  sigset_t watched;
  if (signals >= 0) return true;
  sigemptyset(&watched);
  for (size_t i = 0; i < count; i++) sigaddset(&watched, numbers[i]);
  signals = signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
  return signals >= 0 && sigprocmask(SIG_BLOCK, &watched, &mask_before) == 0;
}

void cposix_unwatch_signals(void) {
  while (cposix_next_signal()) continue;
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
  close(signals);
  signals = -1;
}

int cposix_signal_descriptor(void) { return signals; }

int cposix_next_signal(void) {
  struct signalfd_siginfo info;
  return read(signals, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

void cposix_discard_signal(int number) {
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  while (sigtimedwait(&one, NULL, &(struct timespec){0}) == number) continue;
}

// Standard error kept back while it cannot be read (memfd)

static int kept_back = -1, standard_error = -1;

void cposix_keep_back_standard_error(void) {
  kept_back = memfd_create("standard error", MFD_CLOEXEC);
  if (kept_back < 0) return;
  standard_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
  if (standard_error >= 0) dup2(kept_back, STDERR_FILENO);
}

void cposix_release_standard_error(void) {
  char buffer[4096];
  ssize_t count;
  if (standard_error < 0) return;
  lseek(kept_back, 0, SEEK_SET);
  while ((count = read(kept_back, buffer, sizeof buffer)) > 0)
    cposix_write_all(standard_error, buffer, (size_t)count);
  dup2(standard_error, STDERR_FILENO);
  close(kept_back);
  close(standard_error);
  kept_back = standard_error = -1;
}

void cposix_write_all(int descriptor, const char *bytes, size_t count) {
  while (count) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

// Other programs

// It gets the signals as they were before any were watched, and standard error as it was before it was kept back.
static int spawn(pid_t *child, char *const arguments[]) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  sigset_t all;
  sigfillset(&all);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  posix_spawnattr_setsigmask(&attributes, &mask_before);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawn_file_actions_init(&actions);
  if (standard_error >= 0) posix_spawn_file_actions_adddup2(&actions, standard_error, STDERR_FILENO);
  int error = posix_spawnp(child, arguments[0], &actions, &attributes, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return error;
}

int cposix_run(char *const arguments[]) {
  pid_t child;
  int status;
  if (spawn(&child, arguments)) return 127;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return 127;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
