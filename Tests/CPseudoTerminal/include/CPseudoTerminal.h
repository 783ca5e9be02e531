/// Starts programs under test, on a pseudo-terminal or on descriptors: what takes `fork`, which Swift does
/// not have.
#ifndef RAPPORT_CPSEUDOTERMINAL_H
#define RAPPORT_CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

/// A program to start; the lists end in NULL.
typedef struct {
  const char *path;
  char *const *arguments;
  char *const *environment;
  /// The working directory, or NULL for this one.
  const char *directory;
  /// What becomes its descriptors 0, 1 and 2; on a pseudo-terminal, -1 leaves one there.
  int streams[3];
  /// Whether it starts with every signal blocked, as a careless parent may leave them.
  bool blocks_signals;
} program;

/// Starts a program as the leader of a process group of its own; -1 on failure. If it cannot be executed, it
/// exits with 127.
pid_t program_start(const program *program);

/// Starts a program as the leader of a session on a new pseudo-terminal, and hands out the terminal's other
/// end.
pid_t program_start_in_terminal(const program *program, int columns, int rows, int *terminal);

/// Changes the size of the window.
void terminal_resize(int terminal, int columns, int rows);

typedef enum {
  program_runs,
  program_stopped,
  program_continued,
  program_exited,
  program_killed,
} program_state;

/// What happened to a program, with its exit status or signal.
typedef struct {
  program_state state;
  int code;
} program_change;

/// The newest change, without waiting; `program_runs` if there is none.
program_change program_poll(pid_t id);

#endif
