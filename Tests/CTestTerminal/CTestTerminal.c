#define _GNU_SOURCE 1
#include "CTestTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <vterm.h>
#include <wchar.h>

static locale_t utf8;
static void make_utf8(void) { utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", NULL); }

int ct_wcwidth(uint32_t scalar) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, make_utf8);
  if (!utf8) return -2;
  locale_t before = uselocale(utf8);
  int width = wcwidth((wchar_t)scalar);
  uselocale(before);
  return width;
}

// Runs in the child between fork and exec: only async-signal-safe calls.
static void become(const char *path, char *const arguments[], char *const environment[], const char *terminal) {
  setsid();
  int fd = open(terminal, O_RDWR);  // the first terminal a session leader opens becomes its own
  if (fd < 0) _exit(126);
  for (int standard = 0; standard <= 2; standard++) dup2(fd, standard);
  closefrom(3);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environment);
  _exit(127);
}

int ct_spawn(
  ct_child *child, const char *path, char *const arguments[], char *const environment[],
  int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int terminal;
  char name[64];
  if (openpty(&child->master, &terminal, name, NULL, &size)) return errno;
  if (tcgetattr(terminal, &child->modes)) return errno;
  fcntl(child->master, F_SETFD, FD_CLOEXEC);
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  fcntl(child->master, F_SETFL, O_NONBLOCK);
  child->pid = fork();
  if (child->pid == 0) become(path, arguments, environment, name);
  int error = child->pid < 0 ? errno : 0;
  close(terminal);
  if (error) close(child->master);
  return error;
}

void ct_set_size(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(master, TIOCSWINSZ, &size);
}

struct ct_emulator {
  VTerm *terminal;
  VTermScreen *screen;
  char title[256];
  bool cursor_visible, alternate;
};

static int property_changed(VTermProp property, VTermValue *value, void *user) {
  ct_emulator *emulator = user;
  switch (property) {
  case VTERM_PROP_CURSORVISIBLE: emulator->cursor_visible = value->boolean; break;
  case VTERM_PROP_ALTSCREEN: emulator->alternate = value->boolean; break;
  case VTERM_PROP_TITLE:
    snprintf(emulator->title, sizeof emulator->title, "%s", value->string);
    break;
  default: break;
  }
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = property_changed};

ct_emulator *ct_emulator_new(int rows, int columns) {
  ct_emulator *emulator = calloc(1, sizeof *emulator);
  emulator->cursor_visible = true;
  emulator->terminal = vterm_new(rows, columns);
  vterm_set_utf8(emulator->terminal, 1);
  emulator->screen = vterm_obtain_screen(emulator->terminal);
  vterm_screen_set_callbacks(emulator->screen, &callbacks, emulator);
  vterm_screen_enable_altscreen(emulator->screen, 1);
  vterm_screen_reset(emulator->screen, 1);
  return emulator;
}

void ct_emulator_free(ct_emulator *emulator) {
  vterm_free(emulator->terminal);
  free(emulator);
}

void ct_emulator_resize(ct_emulator *emulator, int rows, int columns) {
  vterm_set_size(emulator->terminal, rows, columns);
}

void ct_emulator_feed(ct_emulator *emulator, const uint8_t *bytes, size_t count) {
  vterm_input_write(emulator->terminal, (const char *)bytes, count);
}

size_t ct_emulator_answer(ct_emulator *emulator, uint8_t *buffer, size_t capacity) {
  return vterm_output_read(emulator->terminal, (char *)buffer, capacity);
}

static int32_t colour(VTermColor value, bool is_default) {
  if (is_default) return -1;
  if (VTERM_COLOR_IS_INDEXED(&value)) return value.indexed.idx;
  return 0x1000000 | value.rgb.red << 16 | value.rgb.green << 8 | value.rgb.blue;
}

ct_cell ct_emulator_cell(ct_emulator *emulator, int row, int column) {
  ct_cell cell = {.width = 1, .foreground = -1, .background = -1};
  VTermScreenCell from;
  VTermPos position = {.row = row, .col = column};
  if (!vterm_screen_get_cell(emulator->screen, position, &from)) return cell;
  if (from.chars[0] == UINT32_MAX) {  // libvterm's mark for the right half of a wide glyph
    cell.width = 0;
    return cell;
  }
  for (int i = 0; i < 6 && from.chars[i]; i++) cell.scalars[i] = from.chars[i];
  cell.width = from.width;
  cell.bold = from.attrs.bold;
  cell.reverse = from.attrs.reverse;
  cell.underline = from.attrs.underline != 0;
  cell.foreground = colour(from.fg, VTERM_COLOR_IS_DEFAULT_FG(&from.fg));
  cell.background = colour(from.bg, VTERM_COLOR_IS_DEFAULT_BG(&from.bg));
  return cell;
}

void ct_emulator_cursor(ct_emulator *emulator, int *row, int *column, bool *visible) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(emulator->terminal), &position);
  *row = position.row;
  *column = position.col;
  *visible = emulator->cursor_visible;
}

const char *ct_emulator_title(ct_emulator *emulator) { return emulator->title; }

bool ct_emulator_alternate(ct_emulator *emulator) { return emulator->alternate; }
