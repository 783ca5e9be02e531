// Everything between fork and exec, where only async-signal-safe calls are allowed.
#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static _Noreturn void become(const program *program) {
  for (int stream = 0; stream < 3; stream++)
    if (program->streams[stream] >= 0) dup2(program->streams[stream], stream);
  close_range(3, ~0U, 0);
  if (program->directory && chdir(program->directory) != 0) _exit(127);

  signal(SIGPIPE, SIG_DFL);
  sigset_t blocked;
  if (program->blocks_signals)
    sigfillset(&blocked);
  else
    sigemptyset(&blocked);
  sigprocmask(SIG_SETMASK, &blocked, NULL);
  execve(program->path, program->arguments, program->environment);
  _exit(127);
}

pid_t program_start(const program *program) {
  pid_t id = fork();
  if (id == 0) {
    setpgid(0, 0);
    become(program);
  }
  return id;
}

pid_t program_start_in_terminal(const program *program, int columns, int rows, int *terminal) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  pid_t id = forkpty(terminal, NULL, NULL, &size);
  if (id == 0) become(program);
  if (id > 0) {
    fcntl(*terminal, F_SETFD, FD_CLOEXEC);
    fcntl(*terminal, F_SETFL, O_NONBLOCK);
  }
  return id;
}

void terminal_resize(int terminal, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  ioctl(terminal, TIOCSWINSZ, &size);
}

program_change program_poll(pid_t id) {
  int status;
  if (waitpid(id, &status, WNOHANG | WUNTRACED | WCONTINUED) != id) return (program_change){program_runs, 0};
  if (WIFEXITED(status)) return (program_change){program_exited, WEXITSTATUS(status)};
  if (WIFSIGNALED(status)) return (program_change){program_killed, WTERMSIG(status)};
  if (WIFSTOPPED(status)) return (program_change){program_stopped, WSTOPSIG(status)};
  return (program_change){program_continued, 0};
}
