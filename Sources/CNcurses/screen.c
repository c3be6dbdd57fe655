#define _XOPEN_SOURCE_EXTENDED 1
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

// term.h makes these ordinary words macros.
#undef columns
#undef lines

static SCREEN *screen;
static bool takes_ansi, knows_mouse, uses_mouse;

static const char paste_on[] = "\033[?2004h";
static const char mouse_on[] = "\033[?1000h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1000l";
static const char modes_off[] = "\033[?2004l\033[?1006l\033[?1002l\033[?1000l";
// A terminal keeps its cursor within the last row, however many it has by then.
static const char last_row_cleared[] = "\033[999;1H\033[K";

bool cn_is_terminal(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

static char *capability(const char *name) {
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

/// Adds a capability without the delays that only real hardware of long ago needs.
static void add(char *bytes, size_t capacity, const char *text) {
  size_t length = strlen(bytes);
  while (text && *text && length + 1 < capacity) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end) {
        text = end + 1;
        continue;
      }
    }
    bytes[length++] = *text++;
  }
  bytes[length] = 0;
}

/// Whether the shell's screen comes back; without a second one the picture stays, and the shell goes on in its last row.
static bool has_second_screen(void) {
  char *main_screen = capability("rmcup");
  return main_screen && *main_screen;
}

static void prepare_leaving(void) {
  char bytes[400] = "";
  add(bytes, sizeof bytes, capability("sgr0"));
  if (takes_ansi) add(bytes, sizeof bytes, modes_off);
  add(bytes, sizeof bytes, capability("cnorm"));
  add(bytes, sizeof bytes, has_second_screen() ? capability("rmcup") : last_row_cleared);
  cn_remember(bytes, (int)strlen(bytes));
}

int cn_check_terminal(const char *name) {
  int problem = 0;
  // One that prints on paper is known, and no problem but this.
  if (setupterm((char *)name, STDOUT_FILENO, &problem) != OK) return problem == 1 ? CN_NO_FULL_SCREEN : CN_UNKNOWN_TERMINAL;
  char *address = capability("cup");
  takes_ansi = address && address[0] == '\033' && address[1] == '[';
  char *clear = capability("clear");
  // What addresses its cursor otherwise is from before ANSI, and knows no UTF-8 either; the last two keep old signs
  // below new ones, or need a column for every change of colour.
  bool can_show = takes_ansi && clear && *clear && tigetflag("os") != 1 && tigetnum("xmc") < 1;
  char *mouse = capability("kmous");
  knows_mouse = takes_ansi && mouse && *mouse;
  prepare_leaving();
  del_curterm(cur_term);
  return can_show ? CN_FINE : CN_NO_FULL_SCREEN;
}

static void send(const char *bytes) {
  if (!takes_ansi) return;
  ssize_t ignored = write(STDOUT_FILENO, bytes, strlen(bytes));
  (void)ignored;
}

static bool open_screen(void) {
  screen = newterm(NULL, stdout, stdin);
  if (!screen) return false;
  raw();
  noecho();
  nonl();
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // Only what every terminal shows alike: no shifting of characters, no repeating of one. Projectors and video calls show
  // terminals of all kinds, and what is saved is some bytes. Rows: see cn_draw_anew.
  idcok(stdscr, FALSE);
  repeat_char = NULL;
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  def_prog_mode();
  cn_follow_size();
  send(paste_on);
  return true;
}

bool cn_open(void) {
  if (!cn_begin_use()) return false;
  bool is_open = open_screen();
  if (!is_open) cn_let_go();
  cn_end_use();
  return is_open;
}

void cn_leave(void) {
  bool has_second = has_second_screen();
  // Rows that are left on the second screen show among those of the shell in tmux, where the window was made larger.
  if (has_second) send("\x1b[H\x1b[J");
  // Curses leaves the second screen here; leaving it twice would take a title from the terminal's stack.
  endwin();
  if (!has_second) send(last_row_cleared);
  send(modes_off);
  cn_let_go();
}

void cn_enter(void) {
  if (!cn_begin_use()) return;
  reset_prog_mode();
  send(paste_on);
  if (uses_mouse) send(mouse_on);
  cn_redraw();
  cn_end_use();
}

bool cn_has_mouse(void) { return knows_mouse; }

void cn_use_mouse(bool used) {
  if (used == uses_mouse) return;
  uses_mouse = used;
  if (cn_is_held()) send(used ? mouse_on : mouse_off);
}

int cn_colours(void) { return has_colors() ? COLORS : 0; }

void cn_set_pair(int pair, int foreground, int background) {
#if defined(NCURSES_EXT_COLORS) && NCURSES_EXT_COLORS && NCURSES_VERSION_PATCH >= 20170401
  // The number of a colour may be the colour itself, which a short cannot hold.
  init_extended_pair(pair, foreground, background);
#else
  init_pair((short)pair, (short)foreground, (short)background);
#endif
}

void cn_set_background(int pair) {
  cchar_t blank;
  if (setcchar(&blank, L" ", A_NORMAL, (short)pair, NULL) == OK) bkgrndset(&blank);
}

// More than any screen shows: a terminal that says so lies, and drawing it all would take long.
enum { most_columns = 640, most_rows = 200 };

void cn_size(int *columns, int *rows) {
  struct winsize real;
  bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &real) == 0 && real.ws_col > 0 && real.ws_row > 0;
  int wide = known ? real.ws_col : COLS, high = known ? real.ws_row : LINES;
  *columns = wide < most_columns ? wide : most_columns;
  *rows = high < most_rows ? high : most_rows;
}

bool cn_follow_size(void) {
  int columns, rows;
  cn_size(&columns, &rows);
  if (columns == COLS && rows == LINES) return false;
  resizeterm(rows, columns);
  cn_redraw();
  return true;
}

void cn_redraw(void) { clearok(curscr, TRUE); }

// Curses shifts rows it finds again elsewhere, whatever idlok says; a row whose old content it does not know it writes.
void cn_draw_anew(int row) { wredrawln(stdscr, row, 1); }

void cn_put(int column, int row, const uint32_t *scalars, int count, int attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  attr_t curses = A_NORMAL;
  if (attributes & CN_BOLD) curses |= A_BOLD;
  if (attributes & CN_UNDERLINED) curses |= A_UNDERLINE;
  if (attributes & CN_REVERSED) curses |= A_REVERSE;
  cchar_t cell;
  if (setcchar(&cell, text, curses, (short)pair, NULL) == OK) mvadd_wch(row, column, &cell);
}

void cn_flush(int cursor_column, int cursor_row) {
  if (!cn_begin_use()) return;
  bool visible = cursor_column >= 0;
  static bool was_visible = true;
  if (visible) move(cursor_row, cursor_column);
  if (!visible || !was_visible) curs_set(visible);
  was_visible = visible;
  // After another program had the terminal, this is what takes it.
  refresh();
  cn_end_use();
}
