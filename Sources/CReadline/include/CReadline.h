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

/// Takes the signals that would end or stop the program at a key, a timer or a word of another program from now on
/// as input of `rapport_wait`: SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGTSTP,
/// SIGCONT and SIGWINCH, even where the parent left them blocked; what the parent ignores stays ignored.
/// SIGPIPE becomes an error of `write`.
void rapport_hold_signals(void);

/// Waits until `input` can be read, is at its end, or a held signal comes; at the most so many milliseconds, or
/// without end if they are negative.
/// Returns the signal, 0 for input, or -1 if the time is over.
int rapport_wait(int input, int milliseconds);

/// Stops this process as its default action for SIGTSTP does, so that the shell takes over.
/// Returns when continued.
void rapport_stop(void);

/// Ends this process by the default action of `signal`, its terminal given back.
_Noreturn void rapport_die_of(int signal);

/// Holds a terminal until the program ends: Ctrl-S stops it no more, Backspace takes back whole characters, and a
/// terminal that a killed program left without echo or lines is put right. `echoes` is whether it shows what is typed
/// while no line is edited. Only the first call counts.
void rapport_hold_terminal(int terminal, bool echoes);
/// Gives the held terminal back as it was, for the time that another program has it.
void rapport_give_back_terminal(void);
/// Takes the held terminal again.
void rapport_take_terminal(void);

/// A key sequence whose bytes come one by one; the first is ESC. To be begun as `{0}`.
typedef struct {
  /// The bytes so far, as many as there is room for; no key that means something is longer.
  unsigned char bytes[32];
  /// How many bytes there were.
  size_t length;
  int state, left, parameters;
  unsigned char opening;
  bool has_digits_only;
} rapport_key;

/// Where a key sequence stands after a byte.
typedef enum {
  rapport_key_unfinished,
  rapport_key_whole,
  /// It ended before this byte, which is no part of it.
  rapport_key_broken,
} rapport_key_state;

/// Takes the next byte of a key sequence.
rapport_key_state rapport_key_take(rapport_key *_Nonnull key, unsigned char byte);

/// The candidate of that index for completing `line`, as a copy to be freed, or NULL after the last.
typedef char *_Nullable (*rapport_candidate)(
    void *_Nullable context, const char *_Nonnull line, size_t index);

/// Does something small while no key waits; may return a text of whole lines to show, to be freed, or NULL.
/// Sets `goes_on` to false when there is nothing left to do.
typedef char *_Nullable (*rapport_pastime)(void *_Nullable context, bool *_Nonnull goes_on);

/// The lines that stand above the prompt, as the window is now, each with its LF; as a copy to be freed, or NULL.
typedef char *_Nullable (*rapport_above)(void *_Nullable context);

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
/// with `replaces` a character that is typed first takes its place. `pastime` fills the waits for a key. `above` is
/// shown again where the screen was cleared or another program had it.
rapport_edited rapport_edit(
    int input, int screen, const char *_Nonnull prompt, const char *_Nullable prefill,
    bool replaces, size_t limit, rapport_candidate _Nonnull candidate,
    rapport_pastime _Nullable pastime, rapport_above _Nullable above, void *_Nullable context);

/// Empties the history that the arrow keys go through.
void rapport_clear_history(void);
/// Adds the newest line to it.
void rapport_add_history(const char *_Nonnull line);

#endif
