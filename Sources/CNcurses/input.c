#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <stdlib.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static int notices[2] = {-1, -1};
static int answers[2] = {-1, -1};

static bool open_pipe(int ends[2], bool waits) {
  if (ends[0] >= 0) return true;
  if (pipe(ends)) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(ends[end], F_SETFD, FD_CLOEXEC);
    if (!waits) fcntl(ends[end], F_SETFL, O_NONBLOCK);
  }
  return true;
}

bool cn_open_notices(void) {
  if (!open_pipe(notices, false) || !open_pipe(answers, true)) return false;
  while (cn_next_notice()) continue;
  return true;
}

void cn_notify(int notice) {
  int saved = errno;
  unsigned char byte = (unsigned char)notice;
  // A full pipe holds thousands of notices that were not yet heard: one more would say nothing new.
  ssize_t ignored = write(notices[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

int cn_next_notice(void) {
  unsigned char byte = 0;
  return read(notices[0], &byte, 1) == 1 ? byte : 0;
}

void cn_command(int command) {
  cn_notify(command);
  char byte;
  while (read(answers[0], &byte, 1) < 0 && errno == EINTR) continue;
}

void cn_acknowledge(void) {
  while (write(answers[1], "", 1) < 0 && errno == EINTR) continue;
}

int cn_wait(bool wants_input, int milliseconds) {
  struct pollfd files[2] = {
      {.fd = notices[0], .events = POLLIN},
      {.fd = STDIN_FILENO, .events = POLLIN},
  };
  if (poll(files, wants_input ? 2 : 1, milliseconds) <= 0) return 0;
  return (files[0].revents ? CN_HAS_NOTICE : 0) | (wants_input && files[1].revents ? CN_HAS_INPUT : 0);
}

int cn_read(uint8_t *bytes, int capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
  if (count >= 0) return (int)count;
  if (errno == EINTR || errno == EAGAIN) return -1;
  // In the background nothing can be read, and in front again there is a terminal to read from.
  if (errno == EIO && cn_is_in_background()) return cn_await_foreground() ? -1 : 0;
  return 0;
}

bool cn_releases_unfinished_line(void) {
  struct termios typed, raw;
  int count = 0;
  if (tcgetattr(STDIN_FILENO, &typed) || !(typed.c_lflag & ICANON)) return false;
  raw = typed;
  raw.c_lflag &= ~(tcflag_t)ICANON;
  // Outside of the terminal's own line editing what is typed counts at once; what was there stays readable.
  if (tcsetattr(STDIN_FILENO, TCSANOW, &raw)) return false;
  if (ioctl(STDIN_FILENO, FIONREAD, &count)) count = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &typed);
  return count > 0;
}

int cn_signal_resized(void) { return SIGWINCH; }

int cn_signal_continued(void) { return SIGCONT; }

int cn_signal_stopped(void) { return SIGTSTP; }

const char *cn_variable(const char *name) { return getenv(name); }

int64_t cn_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct start {
  void (*body)(void *);
  void *context;
};

static void *run(void *argument) {
  struct start start = *(struct start *)argument;
  free(argument);
  cn_guard_thread();
  start.body(start.context);
  return NULL;
}

bool cn_start_reader(void (*body)(void *), void *context) {
  struct start *start = malloc(sizeof *start);
  if (!start) return false;
  *start = (struct start){body, context};
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  bool started = pthread_create(&thread, NULL, run, start) == 0;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (started) pthread_detach(thread);
  else free(start);
  return started;
}
