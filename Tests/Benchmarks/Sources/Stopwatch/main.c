// Runs a program and says on standard error how long it took and how much memory it needed at most. It is small, because
// the memory of whoever starts a program is counted as the program's until that has begun.
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
  fprintf(stderr, "\nstopwatch: %lld %ld\n", now() - start, usage.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
