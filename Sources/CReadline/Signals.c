// Takes signals as one more source of input, so that nothing ever runs inside a signal handler.
//
// The signals stay blocked, and a signalfd is polled beside the input: unlike ppoll, it lets a signal through
// while a paste keeps the input readable.
#define _GNU_SOURCE
#include "CReadline.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

static int held_signals = -1;

static bool is_ignored(int signal) {
  struct sigaction action;
  return sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

static void change_mask(int how, int signal) {
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, signal);
  sigprocmask(how, &one, NULL);
}

void rapport_hold_signals(void) {
  static const int signals[] = {SIGHUP,  SIGINT,  SIGTERM,   SIGQUIT, SIGUSR1, SIGUSR2,
                                SIGALRM, SIGVTALRM, SIGTSTP, SIGCONT, SIGWINCH};
  if (held_signals >= 0) return;

  sigset_t held;
  sigemptyset(&held);
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
    if (!is_ignored(signals[i])) sigaddset(&held, signals[i]);
  held_signals = signalfd(-1, &held, SFD_NONBLOCK | SFD_CLOEXEC);
  if (held_signals < 0) return;  // out of descriptors: better the default actions than a deaf program
  sigaddset(&held, SIGPIPE);
  sigprocmask(SIG_BLOCK, &held, NULL);
}

int rapport_wait(int input, int milliseconds) {
  struct pollfd sources[] = {{.fd = held_signals, .events = POLLIN}, {.fd = input, .events = POLLIN}};
  for (;;) {
    int count = poll(sources, 2, milliseconds);
    if (count == 0) return -1;
    if (count < 0) {
      if (errno == EINTR) continue;
      return 0;
    }
    struct signalfd_siginfo caught;
    if (sources[0].revents && read(held_signals, &caught, sizeof caught) == sizeof caught)
      return (int)caught.ssi_signo;
    if (sources[1].revents) return 0;
  }
}

void rapport_stop(void) {
  rapport_give_back_terminal();
  raise(SIGTSTP);
  change_mask(SIG_UNBLOCK, SIGTSTP);  // stops here, unless no shell is there to continue it
  change_mask(SIG_BLOCK, SIGTSTP);

  sigset_t continued;
  sigemptyset(&continued);
  sigaddset(&continued, SIGCONT);
  sigtimedwait(&continued, NULL, &(struct timespec){0});
  rapport_take_terminal();
}

_Noreturn void rapport_die_of(int signal) {
  rapport_give_back_terminal();
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal, &standard, NULL);
  raise(signal);
  change_mask(SIG_UNBLOCK, signal);
  _exit(128 + signal);
}
