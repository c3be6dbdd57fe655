// Whatever ends the program, the terminal is usable afterwards. What runs in a handler here uses only calls that
// POSIX allows there, and only what was prepared before.
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <termios.h>
#include <time.h>
#include <unistd.h>

static struct termios original;
static bool has_original;
static char leave_bytes[512];
static size_t leave_length;
static char farewell[512];
static size_t farewell_length;
// One is read, by the thread that ends the program, while the other is written.
static char parting[2][16384];
static atomic_int parting_read;
// Handlers and the thread that reads keys look at these, and either may be the one that gives the terminal back.
static atomic_bool is_held, is_in_use, is_ending, is_lent, is_stopping, has_continued;

static const int fatal_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};
// Whatever else would end the program: somebody sent it, or a limit or a timer of the system that comes before.
static const int end_signals[] = {
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
#ifdef __linux__
    SIGIO, SIGPWR, SIGSTKFLT,
#endif
};
#define COUNT(list) (sizeof(list) / sizeof(list)[0])

static void install(int signal, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

static void install_fatal(void (*handler)(int), int flags) {
  for (size_t i = 0; i < COUNT(fatal_signals); i++) install(fatal_signals[i], handler, flags);
}

static void install_ends(void (*handler)(int)) {
  for (size_t i = 0; i < COUNT(end_signals); i++) install(end_signals[i], handler, SA_RESTART);
#ifdef SIGRTMIN
  for (int signal = SIGRTMIN; signal <= SIGRTMAX; signal++) install(signal, handler, SA_RESTART);
#endif
}

void cn_remember(const char *leave, int length) {
  has_original = tcgetattr(STDIN_FILENO, &original) == 0;
  leave_length = (size_t)length < sizeof leave_bytes ? (size_t)length : 0;
  memcpy(leave_bytes, leave, leave_length);
}

bool cn_begin_use(void) {
  is_in_use = true;
  // Held before anything is changed: what ends the program halfway gives it back as well.
  if (!is_ending) return is_held = true;
  is_in_use = false;
  return false;
}

void cn_end_use(void) { is_in_use = false; }

/// From here nobody uses the terminal any more. Who uses it at this moment may finish that, if it does not hang.
static void end_all_use(void) {
  is_ending = true;
  struct timespec moment = {0, 1000000};
  for (int i = 0; i < 100 && is_in_use; i++) nanosleep(&moment, NULL);
}

void cn_let_go(void) { is_held = false; }

bool cn_is_held(void) { return is_held; }

static bool takes_output(int file) {
  struct pollfd ready = {.fd = file, .events = POLLOUT};
  return poll(&ready, 1, 100) == 1 && ready.revents & POLLOUT;
}

/// Throws away what a terminal that takes no output has not shown, so that it hears how it was given back once it goes on.
/// A thread that waits in a write does not hear of the room: to stop and to start the output tells it.
static void make_room(int file) {
  for (int i = 0; i < 4 && !takes_output(file); i++) {
    tcflush(file, TCOFLUSH);
    tcflow(file, TCOOFF);
    tcflow(file, TCOON);
  }
}

/// Writes to a terminal that may have stopped taking output: rather nothing than hang.
static void try_to_write(int file, const char *bytes, size_t length) {
  if (!length || !takes_output(file)) return;
  ssize_t ignored = write(file, bytes, length);
  (void)ignored;
}

bool cn_is_in_background(void) {
  pid_t owner = tcgetpgrp(STDIN_FILENO);
  return owner > 0 && owner != getpgrp();
}

void cn_give_back(void) {
  if (!atomic_exchange(&is_held, false)) return;
  int saved = errno;
  if (!cn_is_in_background()) {
    if (has_original) tcsetattr(STDIN_FILENO, TCSANOW, &original);
    make_room(STDOUT_FILENO);
    try_to_write(STDOUT_FILENO, leave_bytes, leave_length);
  }
  errno = saved;
}

void cn_say_if_ended(const char *words) {
  int other = !parting_read;
  snprintf(parting[other], sizeof parting[other], "%s", words);
  parting_read = other;
}

void cn_end_now(int signal) {
  end_all_use();
  cn_give_back();
  const char *words = parting[parting_read];
  try_to_write(STDERR_FILENO, words, strlen(words));
  _exit(128 + signal);
}

static void on_fatal(int signal) {
  end_all_use();
  cn_give_back();
  if (!is_lent) try_to_write(STDERR_FILENO, farewell, farewell_length);
  // SA_RESETHAND has put the default back: this ends the process, by the same signal.
  raise(signal);
}

bool cn_is_of_terminal(int signal) {
  return signal == SIGINT || signal == SIGQUIT || signal == SIGTSTP || signal == SIGCONT || signal == SIGWINCH;
}

static void on_notice(int signal) {
  if (is_lent && cn_is_of_terminal(signal)) return;
  if (signal == SIGCONT) has_continued = true;
  if (!is_stopping) cn_notify(signal);
}

void cn_leave_no_memory(void) {
  struct rlimit none = {0, 0};
  getrlimit(RLIMIT_CORE, &none);
  none.rlim_cur = 0;
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  // The limit holds for files only: where the system hands cores to a program, that would get them all the same.
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
  // On a terminal the runtime's own handlers, of these and of Ctrl-\, show what lies in memory and wait for a key.
  install_fatal(SIG_DFL, 0);
  install(SIGQUIT, SIG_DFL, 0);
}

/// Where the limit of processor time that asks is also the one that kills, the system does not ask: a second between them.
static void keep_time_to_end(void) {
  struct rlimit time;
  if (getrlimit(RLIMIT_CPU, &time) || time.rlim_max == RLIM_INFINITY || time.rlim_max < 2) return;
  if (time.rlim_cur < time.rlim_max) return;
  time.rlim_cur = time.rlim_max - 1;
  setrlimit(RLIMIT_CPU, &time);
}

void cn_guard_crash(const char *last_words) {
  farewell_length = strlen(last_words);
  if (farewell_length > sizeof farewell) farewell_length = sizeof farewell;
  memcpy(farewell, last_words, farewell_length);
  cn_guard_stack();
  install_fatal(on_fatal, SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
}

void cn_guard_ends(void) { install_ends(on_notice); }

/// Where nothing is drawn and nobody waits for input: words, and the end that the system has for it.
static void on_end_of_command(int signal) {
  const char *words = parting[parting_read];
  try_to_write(STDERR_FILENO, words, strlen(words));
  // SA_RESETHAND has put the default back.
  raise(signal);
}

void cn_guard_command(void) {
  for (size_t i = 0; i < COUNT(end_signals); i++) {
    struct sigaction before;
    // In the background, and below nohup, some are not to end it.
    if (sigaction(end_signals[i], NULL, &before) || before.sa_handler != SIG_DFL) continue;
    install(end_signals[i], on_end_of_command, SA_RESETHAND | SA_NODEFER);
  }
}

void cn_guard(const char *last_words) {
  static bool at_exit;
  if (!at_exit) at_exit = atexit(cn_give_back) == 0;
  cn_guard_crash(last_words);
  install_ends(on_notice);
  keep_time_to_end();
  install(SIGWINCH, on_notice, SA_RESTART);
  install(SIGTSTP, on_notice, SA_RESTART);
  install(SIGCONT, on_notice, SA_RESTART);
  install(SIGPIPE, SIG_IGN, 0);
  install(SIGXFSZ, SIG_IGN, 0);
}

/// A window that closes tells so more than once: what is ending already ends as the first of them said.
static void on_late_end(int signal) { _exit(128 + signal); }

void cn_unguard(void) {
  install_fatal(SIG_DFL, 0);
  install_ends(on_late_end);
  install(SIGWINCH, SIG_DFL, 0);
  install(SIGTSTP, SIG_DFL, 0);
  install(SIGCONT, SIG_DFL, 0);
}

void cn_set_lent(bool lent) {
  is_lent = lent;
  install(SIGTSTP, lent ? SIG_DFL : on_notice, SA_RESTART);
}

void cn_stop_job(void) {
  is_stopping = true;
  has_continued = false;
  install(SIGTSTP, SIG_DFL, 0);
  kill(0, SIGTSTP);
  // Another thread may take the signal, so the stop can come a moment later; without job control it never comes.
  struct timespec moment = {0, 1000000};
  for (int i = 0; i < 50 && !has_continued; i++) nanosleep(&moment, NULL);
  install(SIGTSTP, on_notice, SA_RESTART);
  is_stopping = false;
}

bool cn_await_foreground(void) {
  struct timespec moment = {0, 10000000};
  // Each time it goes on in the background it is stopped again; without job control nothing ever stops it.
  for (int i = 0; i < 100 && cn_is_in_background(); i++) {
    is_stopping = true;
    kill(0, SIGTTIN);
    nanosleep(&moment, NULL);
    is_stopping = false;
  }
  return !cn_is_in_background();
}

void cn_guard_thread(void) {
  sigset_t fatal;
  sigemptyset(&fatal);
  for (size_t i = 0; i < COUNT(fatal_signals); i++) sigaddset(&fatal, fatal_signals[i]);
  // A fault while its signal is blocked ends the program without a handler, and the terminal stays as it is.
  pthread_sigmask(SIG_UNBLOCK, &fatal, NULL);
  cn_guard_stack();
}

void cn_guard_stack(void) {
  static _Thread_local bool has_stack;
  if (has_stack) return;
  has_stack = true;
  stack_t now;
  if (sigaltstack(NULL, &now) == 0 && !(now.ss_flags & SS_DISABLE)) return;
  stack_t stack = {.ss_sp = malloc(65536), .ss_size = 65536, .ss_flags = 0};
  if (stack.ss_sp) sigaltstack(&stack, NULL);
}
