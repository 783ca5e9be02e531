// Runs a program and says on standard error how long it took, how much memory it needed at most, and how long the
// processors worked for it. It is small, because the memory of whoever starts a program is counted as the program's
// until that has begun.
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long nanoseconds(struct timeval time) { return (time.tv_sec * 1000000LL + time.tv_usec) * 1000; }

int main(int count, char **arguments) {
  if (count < 2) return 64;
  struct rusage usage;
  int status;
  long long start = now();
  pid_t id = vfork();
  if (id == 0) {
    execv(arguments[1], arguments + 1);
    _exit(127);
  }
  if (id < 0 || wait4(id, &status, 0, &usage) != id) return 71;
  fprintf(stderr, "\nstopwatch: %lld %ld %lld\n", now() - start, usage.ru_maxrss,
          nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime));
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
