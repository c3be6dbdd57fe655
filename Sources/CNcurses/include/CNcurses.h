// The C calls of ncursesw and the system that Swift cannot reach: macros, calls with a variable number of arguments, shared
// variables, and handlers that may run at any moment. Curses itself stays behind these functions.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// ---- the terminal (screen.c)

enum { CN_FINE, CN_UNKNOWN_TERMINAL, CN_NO_FULL_SCREEN };
/// Whether standard input and output are both a terminal.
bool cn_is_terminal(void);
/// Looks the terminal up without ever ending the process, as initscr would, and prepares how to leave it.
int cn_check_terminal(const char *name);
/// Starts curses in raw mode on the alternate screen; false when it cannot.
bool cn_open(void);
/// Gives the terminal back, and takes it again with everything drawn anew.
void cn_leave(void);
void cn_enter(void);
/// Whether the terminal is likely to know a mouse.
bool cn_has_mouse(void);
/// Has the terminal tell of clicks and the wheel, also after it was given back and taken again.
void cn_use_mouse(bool used);
/// The number of colours, 0 without.
int cn_colours(void);
void cn_set_pair(int pair, int foreground, int background);
/// The colours where nothing is drawn.
void cn_set_background(int pair);
/// The real size now, whatever curses thinks.
void cn_size(int *columns, int *rows);
/// Follows the real size; true when it changed.
bool cn_follow_size(void);

enum { CN_BOLD = 1, CN_UNDERLINED = 2, CN_REVERSED = 4 };
/// Puts one sign with its marks in a cell.
void cn_put(int column, int row, const uint32_t *scalars, int count, int attributes, int pair);
/// Sends the difference, with the cursor in its place; a negative column hides it.
void cn_flush(int cursor_column, int cursor_row);
/// Has the next flush draw everything anew.
void cn_redraw(void);
/// Has the next flush write one row from its beginning, whatever the terminal shows in it.
void cn_draw_anew(int row);

// ---- what the system gives a process (process.c)

/// The words the program was called with, its name first, as the system handed them over.
int cn_argument_count(void);
const char *cn_argument(int index);
/// Whether so many threads can run at once, and so many files be open, besides those there are.
bool cn_can_start_threads(int wanted);
bool cn_can_open_files(int wanted);

// ---- the locale (locale.c)

enum { CN_NO_LOCALE, CN_ASCII, CN_OTHER_CODESET, CN_UTF8 };
/// Sets the locale for characters only; says what it brought.
int cn_set_locale(const char *name);
/// The columns curses will count for a character, -1 when it knows none.
int cn_width(uint32_t scalar);

// ---- giving the terminal back, whatever happens (guard.c)

/// Remembers the terminal as it is now. `leave` holds the bytes that end our modes.
void cn_remember(const char *leave, int length);
/// Begins to take the terminal or to draw on it: from here whatever ends the program gives it back first. False while the
/// program is being ended, which waits for the end of this use.
bool cn_begin_use(void);
void cn_end_use(void);
/// Marks the terminal as given back.
void cn_let_go(void);
bool cn_is_held(void);
/// Restores the terminal if it is held. May be called in a signal handler.
void cn_give_back(void);
/// Has the system keep no image of this process when it is ended, whatever it would do with one, and the runtime show none.
void cn_leave_no_memory(void);
/// Has `last_words` written to standard error when the program crashes.
void cn_guard_crash(const char *last_words);
/// Has the signals that end a program told to who waits for input. To be called after `cn_open_notices`.
void cn_guard_ends(void);
/// Has the signals that end a program say first what `cn_say_if_ended` was given, where nothing is drawn.
void cn_guard_command(void);
/// Installs these and all other handlers. To be called before
/// `cn_open`: where curses finds a handler it leaves that signal alone. Without one it ignores SIGTSTP whenever it draws, so
/// that a program that is told to stop just then goes on.
void cn_guard(const char *last_words);
/// Takes the handlers away.
void cn_unguard(void);
/// While another program has the terminal, its Ctrl-C and Ctrl-Z are not ours.
void cn_set_lent(bool lent);
/// Whether a signal is one that the terminal sends to whatever program has it: not ours while it is lent.
bool cn_is_of_terminal(int signal);
/// Whether the terminal is somebody else's at this moment.
bool cn_is_in_background(void);
/// Stops the job while it is in the background, as the system does with one that reads there: its own threads, which take
/// no signals, it lets write over whatever is in front. False where nothing stops it.
bool cn_await_foreground(void);
/// Stops the job as Ctrl-Z does; returns when it goes on.
void cn_stop_job(void);
/// Gives the calling thread a stack of its own for handlers; cheap when it has one.
void cn_guard_stack(void);
/// Lets the fatal signals reach the calling thread, with a stack for their handlers.
void cn_guard_thread(void);
/// Has `cn_end_now`, or the end of a command, write these words on standard error, in the place of the ones before.
void cn_say_if_ended(const char *words);
/// Gives the terminal back and ends the process at once.
void cn_end_now(int signal) __attribute__((noreturn));

// ---- waiting for input (input.c)

enum { CN_COMMAND_PAUSE = 100, CN_COMMAND_GO_ON, CN_COMMAND_FINISH };
enum { CN_HAS_INPUT = 1, CN_HAS_NOTICE = 2 };
/// Opens the pipe on which handlers and the main thread wake the reader.
bool cn_open_notices(void);
/// Tells the reader something: a signal's number or a command. May be called in a signal handler.
void cn_notify(int notice);
/// The next notice, 0 without.
int cn_next_notice(void);
/// Tells the reader something and waits until it has heard.
void cn_command(int command);
/// The reader's answer to a command.
void cn_acknowledge(void);
/// Waits for input (when wanted) or a notice; a negative time waits for ever.
int cn_wait(bool wants_input, int milliseconds);
/// Reads what was typed: the number of bytes, 0 at the end, -1 to try again.
int cn_read(uint8_t *bytes, int capacity);
/// Gives what was typed of a line to `cn_read` before it has ended: false where there is none, or no terminal.
bool cn_releases_unfinished_line(void);
/// The signals that tell of a new size, of going on, and to stop.
int cn_signal_resized(void);
int cn_signal_continued(void);
int cn_signal_stopped(void);
/// A variable of the environment, or null.
const char *cn_variable(const char *name);
/// Milliseconds of a clock that only goes forward.
int64_t cn_milliseconds(void);
/// Runs the reader on a thread of its own, with all signals but the fatal ones left to others.
bool cn_start_reader(void (*body)(void *), void *context);

#endif
