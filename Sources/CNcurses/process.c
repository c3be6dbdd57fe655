// What the system gives a process: the words it was called with, threads, files.
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#include "CNcurses.h"

#include <pthread.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/epoll.h>
#include <sys/eventfd.h>
#endif

static int argument_count;
static char **arguments;

// The libraries of Linux and macOS hand the arguments to whatever runs before main.
__attribute__((constructor)) static void remember_arguments(int count, char **values) {
  argument_count = count;
  arguments = values;
}

int cn_argument_count(void) { return argument_count; }

const char *cn_argument(int index) { return arguments[index]; }

static void *pass(void *gate) {
  pthread_mutex_lock(gate);
  pthread_mutex_unlock(gate);
  return NULL;
}

bool cn_can_start_threads(int wanted) {
  pthread_t threads[wanted];
  pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&gate);
  int started = 0;
  while (started < wanted && pthread_create(&threads[started], NULL, pass, &gate) == 0) started++;
  pthread_mutex_unlock(&gate);
  for (int i = 0; i < started; i++) pthread_join(threads[i], NULL);
  return started == wanted;
}

// What waits for events has files of its own kind, which may be refused where others are not.
static bool can_wait(void) {
#ifdef __linux__
  int events = epoll_create1(EPOLL_CLOEXEC);
  int wake = eventfd(0, EFD_CLOEXEC);
  struct epoll_event event = {.events = EPOLLIN};
  bool can = events >= 0 && wake >= 0 && epoll_ctl(events, EPOLL_CTL_ADD, wake, &event) == 0;
  if (events >= 0) close(events);
  if (wake >= 0) close(wake);
  return can;
#else
  return true;
#endif
}

bool cn_can_open_files(int wanted) {
  int files[wanted];
  int opened = 0;
  while (opened + 2 <= wanted && pipe(&files[opened]) == 0) opened += 2;
  for (int i = 0; i < opened; i++) close(files[i]);
  return opened + 2 > wanted && can_wait();
}
