#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The screen through ncursesw, for output only, and what goes with owning a terminal: its modes, its
   signals, and giving it back whatever happens. No name of <ncurses.h> appears here.

   One screen per process, used from one thread. */

/// What became of an attempt to open the screen.
typedef enum {
  CN_OPENED,
  CN_NOT_A_TERMINAL,      ///< standard input or output is a file or a pipe
  CN_UNKNOWN_TERMINAL,    ///< no terminfo entry of that name
  CN_CANNOT_MOVE_CURSOR,  ///< a terminal like "dumb", which cannot place text
  CN_FAILED               ///< ncurses or the kernel refused
} cn_result;

/// Attributes of text, to be added up.
enum { CN_BOLD = 1, CN_DIM = 2, CN_REVERSE = 4, CN_UNDERLINE = 8 };

/// Which character set the process works in.
typedef enum {
  CN_LOCALE_OWN,       ///< the user's locale, in UTF-8
  CN_LOCALE_FALLBACK,  ///< C.UTF-8, as the user's is not installed or is not UTF-8
  CN_LOCALE_NONE       ///< there is no UTF-8 locale on this system
} cn_locale;

/// Chooses a UTF-8 locale. To be called before cn_open(), which measures text by it.
cn_locale cn_use_utf8(void);

/// Opens the screen for the terminal called `name`, or $TERM if NULL; asks for colour only if `colour`.
/// From here on the signals of cn_next_signal() are blocked and standard error is kept back until the
/// screen is closed.
cn_result cn_open(const char *name, bool colour);

/// Gives the terminal back as it was, and prints what was kept back. Also happens by itself at exit() and
/// at a crash.
void cn_close(void);

/// Columns and rows of the screen.
void cn_size(int *columns, int *rows);

/// Whether ncurses can fill the bottom right corner. Where it cannot tell the terminal not to scroll (tmux
/// is one), it writes the last glyph a column early and inserts the one before it, even if only a wide
/// glyph comes near; that tears wide glyphs. Then the last two columns of the last row are to be left
/// empty, and put by cn_put_in_corner().
bool cn_fills_corner(void);

/// How many colours can be used: 0 without colour.
int cn_colours(void);

/// A pair of colours to put text in, -1 for the terminal's own; 0 if there is no colour or no pair left.
int cn_colour_pair(int foreground, int background);

/// Empties a row and goes to its first column.
void cn_begin_row(int row);

/// Puts UTF-8 text after what the row holds. The caller has seen to it that it fits.
void cn_put(const char *text, size_t bytes, unsigned attributes, int pair);

/// Sends what changed to the terminal; the cursor shows at `column` and `row`, or not at all if `row` is -1.
void cn_refresh(int column, int row);

/// Puts text at a column of the last row, past ncurses. To be called after cn_refresh() whenever that row
/// was put.
void cn_put_in_corner(int column, const char *text, size_t bytes, unsigned attributes, int pair);

/// Has the next cn_refresh() send every cell.
void cn_forget(void);

/// Sends bytes past ncurses, such as an OSC sequence.
void cn_send(const char *bytes, size_t count);

/// Sends bytes with the cursor in the top left corner, and puts it back: not by the terminal's own memory
/// of a cursor, in which the shell's lies until the end. To be called after cn_refresh().
void cn_send_from_corner(const char *bytes, size_t count);

/// Names the window; the old name comes back at the end. False if the terminal has no such thing, or the
/// title is longer than about 1000 bytes.
bool cn_set_title(const char *title);

/// Turns reports of clicks and the wheel (SGR 1006) on or off.
void cn_set_mouse(bool on);

/// The descriptor that can be read when cn_next_signal() has something.
int cn_signal_descriptor(void);

/// The next of SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGTSTP and SIGCONT that arrived; 0 if none is left.
int cn_next_signal(void);

/// Takes over the terminal's present size; the screen is empty then, and every cell is sent anew.
void cn_fit(void);

/// Gives the terminal to the shell and stops all processes of the job; returns when they are continued.
void cn_suspend(void);

/// Takes the terminal back after something stopped and continued the process unasked.
void cn_resume(void);

/// Gives the terminal to a program, waits for it, and takes it back. Returns its exit status, 128 plus
/// the signal if one ended it, 127 if it could not be started.
int cn_run(char *const arguments[]);
