#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <CPosix.h>
#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#undef columns  // names <term.h> takes from everybody
#undef lines

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"
#define TITLE_PUSH "\033[22;2t"
#define TITLE_POP "\033[23;2t"

static SCREEN *screen;
static bool has_colour, mouse_is_on, title_is_set;

cn_locale cn_use_utf8(void) {
  if (setlocale(LC_ALL, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return CN_LOCALE_OWN;
  if (setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "en_US.UTF-8")) return CN_LOCALE_FALLBACK;
  return CN_LOCALE_NONE;
}

// MARK: giving the terminal back

// Everything here is prepared at the start, so that a signal handler needs only what POSIX allows it.
static struct termios modes_before;
static char restore_bytes[512];
static size_t restore_count;
static volatile sig_atomic_t must_restore;

static void add_to_restore(const char *bytes) {
  size_t count = strlen(bytes);
  if (restore_count + count > sizeof restore_bytes) return;
  memcpy(restore_bytes + restore_count, bytes, count);
  restore_count += count;
}

static bool has_capability(const char *name) {
  const char *value = tigetstr(name);
  return value && value != (const char *)-1;
}

static void prepare_restore(void) {
  static const char *const capabilities[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
  restore_count = 0;
  add_to_restore(PASTE_OFF MOUSE_OFF);
  for (size_t i = 0; i < sizeof capabilities / sizeof *capabilities; i++)
    if (has_capability(capabilities[i])) add_to_restore(tigetstr(capabilities[i]));
}

static void restore_terminal(void) {
  if (!must_restore) return;
  must_restore = 0;
  cposix_write_all(STDOUT_FILENO, restore_bytes, restore_count);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes_before);
  cposix_release_standard_error();
}

static struct sigaction actions_before[NSIG];

// After restoring, the previous action is put back and the handler returns: a fault happens again at the
// same instruction, so that core dumps and backtraces show the right place; a sent signal is sent again.
static void crashed(int number, siginfo_t *info, void *context) {
  (void)context;
  int error = errno;
  restore_terminal();
  errno = error;
  sigaction(number, &actions_before[number], NULL);
  if (info->si_code <= 0) raise(number);
}

static void catch_crashes(void) {
  static char stack[64 * 1024];  // a stack of its own: an overflow leaves no room on the ordinary one
  static const int numbers[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS, SIGQUIT};
  static bool is_done;
  if (is_done) return;
  is_done = true;
  sigaltstack(&(stack_t){.ss_sp = stack, .ss_size = sizeof stack}, NULL);
  struct sigaction action = {
    .sa_sigaction = crashed, .sa_flags = SA_ONSTACK | SA_SIGINFO | SA_NODEFER};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    sigaction(numbers[i], &action, &actions_before[numbers[i]]);
  atexit(restore_terminal);
}

// MARK: signals

// Every signal that would end a program and is no fault of its own: whoever sends it, the terminal is given back and
// what is half typed is kept. SIGXFSZ is ignored, a file that may not grow is told like a full disk.
static bool watch_signals(void) {
  static const int named[] = {SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGCONT, SIGUSR1, SIGUSR2,
                              SIGPIPE, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGIO, SIGPWR, SIGSTKFLT};
  int numbers[NSIG];
  size_t count = sizeof named / sizeof *named;
  memcpy(numbers, named, sizeof named);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) numbers[count++] = number;
  return cposix_watch_signals(numbers, count);
}

int cn_signal_descriptor(void) { return cposix_signal_descriptor(); }

int cn_next_signal(void) { return cposix_next_signal(); }

// MARK: the screen

static cn_result look_up_terminal(const char *name) {
  int error = 0;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;
  if (setupterm(name, STDOUT_FILENO, &error) != OK) return CN_UNKNOWN_TERMINAL;
  // newterm() accepts a dumb terminal and then writes at the wrong places, so this is asked before.
  cn_result result = has_capability("cup") && has_capability("clear") ? CN_OPENED : CN_CANNOT_MOVE_CURSOR;
  prepare_restore();
  del_curterm(cur_term);  // newterm() makes its own
  return result;
}

static void set_modes(void) {
  raw();  // Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q are keys
  noecho();
  nonl();  // Enter is CR, Ctrl-J is LF
  keypad(stdscr, TRUE);
  idcok(stdscr, FALSE);  // inserting characters, ncurses 6.4 tears wide ones
  typeahead(-1);  // ncurses must not look at the input: it is not ncurses that reads it
}

cn_result cn_open(const char *name, bool colour) {
  cn_result result = look_up_terminal(name);
  if (result != CN_OPENED) return result;
  if (tcgetattr(STDIN_FILENO, &modes_before) || !watch_signals()) return CN_FAILED;
  catch_crashes();
  must_restore = 1;
  screen = newterm(name, stdout, stdin);
  if (!screen) {
    restore_terminal();
    cposix_unwatch_signals();
    return CN_FAILED;
  }
  cposix_keep_back_standard_error();
  set_modes();
  // Without start_color() ncurses sends no colour at all, which is what NO_COLOR asks for.
  has_colour = colour && has_colors() && start_color() == OK && use_default_colors() == OK;
  cn_fit();  // $LINES and $COLUMNS may be older than the window
  cn_send(PASTE_ON, strlen(PASTE_ON));
  return CN_OPENED;
}

void cn_close(void) {
  if (!screen) return;
  endwin();
  restore_terminal();
  delscreen(screen);
  screen = NULL;
  mouse_is_on = title_is_set = false;
  cposix_unwatch_signals();
}

void cn_size(int *columns, int *rows) { getmaxyx(stdscr, *rows, *columns); }

bool cn_fills_corner(void) { return !auto_right_margin || (enter_am_mode && exit_am_mode); }

int cn_colours(void) { return has_colour ? COLORS : 0; }

int cn_colour_pair(int foreground, int background) {
  if (!has_colour) return 0;  // alloc_pair() without start_color() crashes
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

void cn_begin_row(int row) {
  wattr_set(stdscr, A_NORMAL, 0, NULL);
  wmove(stdscr, row, 0);
  wclrtoeol(stdscr);
}

static attr_t curses_attributes(unsigned attributes) {
  return (attributes & CN_BOLD ? A_BOLD : 0) | (attributes & CN_DIM ? A_DIM : 0) |
         (attributes & CN_REVERSE ? A_REVERSE : 0) | (attributes & CN_UNDERLINE ? A_UNDERLINE : 0);
}

void cn_put(const char *text, size_t bytes, unsigned attributes, int pair) {
  wattr_set(stdscr, curses_attributes(attributes), (short)pair, &pair);
  waddnstr(stdscr, text, (int)bytes);
}

void cn_refresh(int column, int row) {
  curs_set(row >= 0);
  wmove(stdscr, row < 0 ? 0 : row, row < 0 ? 0 : column);
  wrefresh(stdscr);
}

// Bytes of the attributes vid_puts() turns on and off, gathered to be sent at once.
static char attribute_bytes[512];
static size_t attribute_count;

static int gather(int byte) {
  if (attribute_count < sizeof attribute_bytes) attribute_bytes[attribute_count++] = (char)byte;
  return byte;
}

static void send_attributes(attr_t attributes, int pair) {
  attribute_count = 0;
  vid_puts(attributes, (short)pair, &pair, gather);
  cn_send(attribute_bytes, attribute_count);
}

static void send_move(int column, int row) {
  const char *bytes = tiparm(cursor_address, row, column);
  cn_send(bytes, strlen(bytes));
}

void cn_put_in_corner(int column, const char *text, size_t bytes, unsigned attributes, int pair) {
  send_move(column, getmaxy(stdscr) - 1);
  send_attributes(curses_attributes(attributes), pair);
  cn_send(text, bytes);
  send_attributes(A_NORMAL, 0);
  send_move(getcurx(stdscr), getcury(stdscr));  // where cn_refresh() has left it
}

void cn_send_from_corner(const char *bytes, size_t count) {
  send_move(0, 0);
  cn_send(bytes, count);
  send_move(getcurx(stdscr), getcury(stdscr));
}

void cn_forget(void) { clearok(curscr, TRUE); }

void cn_send(const char *bytes, size_t count) { cposix_write_all(STDOUT_FILENO, bytes, count); }

bool cn_set_title(const char *title) {
  char sequence[1024];
  if (tigetflag("XT") <= 0) return false;  // terminfo's word for "takes xterm's title sequences"
  int count = snprintf(sequence, sizeof sequence, "%s\033]2;%s\a", title_is_set ? "" : TITLE_PUSH, title);
  if (count < 0 || (size_t)count >= sizeof sequence) return false;
  if (!title_is_set) add_to_restore(TITLE_POP);
  title_is_set = true;
  cn_send(sequence, (size_t)count);
  return true;
}

void cn_set_mouse(bool on) {
  mouse_is_on = on;
  cn_send(on ? MOUSE_ON : MOUSE_OFF, strlen(on ? MOUSE_ON : MOUSE_OFF));
}

void cn_fit(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row && size.ws_col)
    resizeterm(size.ws_row, size.ws_col);
  werase(stdscr);
  cn_forget();
}

// MARK: other programs on the terminal

static void leave(void) {
  cn_send(PASTE_OFF MOUSE_OFF, strlen(PASTE_OFF MOUSE_OFF));
  endwin();
}

void cn_resume(void) {
  reset_prog_mode();
  cn_fit();
  cn_send(PASTE_ON, strlen(PASTE_ON));
  if (mouse_is_on) cn_set_mouse(true);
}

// Lets SIGTSTP stop this process: ncurses has a handler on it, and it is blocked.
static void allow_stopping(struct sigaction *action_before, sigset_t *before) {
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &(struct sigaction){.sa_handler = SIG_DFL}, action_before);
  sigprocmask(SIG_UNBLOCK, &stop, before);
}

static void forbid_stopping(const struct sigaction *action_before, const sigset_t *before) {
  sigprocmask(SIG_SETMASK, before, NULL);
  sigaction(SIGTSTP, action_before, NULL);
  cposix_discard_signal(SIGCONT);
}

void cn_suspend(void) {
  struct sigaction action_before;
  sigset_t before;
  leave();
  allow_stopping(&action_before, &before);
  kill(0, SIGTSTP);  // the whole job, so that a wrapper script stops too
  forbid_stopping(&action_before, &before);
  cn_resume();
}

int cn_run(char *const arguments[]) {
  struct sigaction stop_before, interrupt_before, quit_before, ignore = {.sa_handler = SIG_IGN};
  sigset_t before;
  leave();
  // As a shell does: Ctrl-C and Ctrl-\ are for the program; Ctrl-Z stops both.
  sigaction(SIGINT, &ignore, &interrupt_before);
  sigaction(SIGQUIT, &ignore, &quit_before);
  allow_stopping(&stop_before, &before);
  int status = cposix_run(arguments);
  forbid_stopping(&stop_before, &before);
  sigaction(SIGQUIT, &quit_before, NULL);
  sigaction(SIGINT, &interrupt_before, NULL);
  cn_resume();
  return status;
}
