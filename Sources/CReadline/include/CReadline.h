/// What a terminal program needs and Swift cannot reach: GNU readline's editor, and signals taken as input.
/// Functions only: none of readline's globals or macros passes through here.
#ifndef RAPPORT_CREADLINE_H
#define RAPPORT_CREADLINE_H

#include <stdbool.h>
#include <stddef.h>

/// Makes LC_CTYPE UTF-8 if it is not, in the locale and in the environment, from which readline takes it
/// again and again: under LANG=C it would read the first byte of `ű` as a Meta command. Unsets LC_ALL then.
/// To be called before any thread is started.
void rapport_use_utf8(void);

/// Takes SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGCONT and SIGWINCH from now on as input of `rapport_wait`, even
/// where the parent left them blocked; what the parent ignores stays ignored.
/// SIGPIPE becomes an error of `write`.
void rapport_hold_signals(void);

/// Waits until `input` can be read, is at its end, or a held signal comes.
/// Returns the signal, or 0 for input.
int rapport_wait(int input);

/// Stops this process as its default action for SIGTSTP does, so that the shell takes over.
/// Returns when continued.
void rapport_stop(void);

/// Ends this process by the default action of `signal`.
_Noreturn void rapport_die_of(int signal);

/// The candidate of that index for completing `line`, as a copy to be freed, or NULL after the last.
typedef char *_Nullable (*rapport_candidate)(
    void *_Nullable context, const char *_Nonnull line, size_t index);

/// Does something small while no key waits; may return a text of whole lines to show, to be freed, or NULL.
/// Sets `goes_on` to false when there is nothing left to do.
typedef char *_Nullable (*rapport_pastime)(void *_Nullable context, bool *_Nonnull goes_on);

/// How the editing of a line ended. Without text, signal and `is_too_long` it was the end of input.
typedef struct {
  /// The accepted line on one line, to be freed by the caller; NULL if none was accepted.
  char *_Nullable text;
  /// The signal that ended it; SIGINT for Ctrl-C, SIGHUP also for a terminal that is gone without one.
  int signal;
  /// Whether nothing stood in the line when the signal came.
  bool was_empty;
  /// Whether the line grew over the limit and was thrown away.
  bool is_too_long;
} rapport_edited;

/// Edits a line on the terminal: keys from `input`, everything shown on `screen`.
/// The two must be the same on every call, and signals must be held.
/// `prompt` has what is invisible between \001 and \002; `prefill` stands in the line at the start;
/// with `replaces` a character that is typed first takes its place. `pastime` fills the waits for a key.
rapport_edited rapport_edit(
    int input, int screen, const char *_Nonnull prompt, const char *_Nullable prefill,
    bool replaces, size_t limit, rapport_candidate _Nonnull candidate,
    rapport_pastime _Nullable pastime, void *_Nullable context);

/// Empties the history that the arrow keys go through.
void rapport_clear_history(void);
/// Adds the newest line to it.
void rapport_add_history(const char *_Nonnull line);

#endif
