// Edits one line on a terminal with GNU readline; every wait for a key is in `next_byte`.
//
// Readline asks for one byte at a time, and there signals, the end of the terminal and the limit are dealt
// with. So readline never blocks on its own, sets no handler and has no loop of ours around it: what ends a
// line early is a read error to it, upon which it restores the terminal and returns no line.
#define _GNU_SOURCE  // sigisemptyset
#include "CReadline.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

/// The line being edited: readline's hooks carry no context.
static struct {
  const char *prefill;
  bool replaces;
  size_t limit;
  rapport_candidate candidate;
  rapport_pastime pastime;
  void *context;
  bool is_touched;
  bool is_over;
  rapport_edited outcome;
} editing;

static void leave_screen(void) {
  rl_cleanup_after_signal();
  fputs("\r", rl_outstream);
}

static void return_to_screen(void) {
  rl_reset_screen_size();
  rl_reset_after_signal();
  rl_forced_update_display();
}

/// Shows `^C` or `^Z` behind the line, as terminals do.
static void show_key_of(int signal) {
  int point = rl_point;
  rl_point = rl_end;
  rl_redisplay();
  rl_echo_signal_char(signal);
  rl_point = point;
}

static void take_signal(int signal) {
  switch (signal) {
    case SIGWINCH:
      rl_resize_terminal();
      break;
    case SIGTSTP:
      show_key_of(signal);
      rl_crlf();
      leave_screen();
      fflush(rl_outstream);
      rapport_stop();
      return_to_screen();
      break;
    case SIGCONT:  // after a stop that could not be seen coming
      leave_screen();
      return_to_screen();
      break;
    default:
      show_key_of(signal);
      editing.outcome.signal = signal;
      editing.outcome.was_empty = rl_end == 0;
      editing.is_over = true;
  }
}

static bool is_gone(int terminal) {
  struct pollfd source = {.fd = terminal};
  return poll(&source, 1, 0) != 0;  // asked for nothing, it reports only what is wrong
}

/// Takes a byte; true if it is one for readline. Of a line over the limit all is dropped up to its end.
static bool take_byte(int input, unsigned char *byte) {
  ssize_t count = read(input, byte, 1);
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return false;
  if (count == 0 && !is_gone(input)) return false;
  if (count <= 0) {
    // A terminal that is gone says so again at every read, and to a program that ignores SIGHUP or is of another
    // session it says nothing else. To be asked again would be no end.
    editing.outcome.signal = SIGHUP;
    editing.is_over = true;
    return false;
  }
  if ((size_t)rl_end <= editing.limit) return true;
  if (*byte == '\r' || *byte == '\n') editing.is_over = editing.outcome.is_too_long = true;
  return false;
}

/// What is typed first over a ready answer may take its place: a command, Ctrl-D, and a whole new answer where
/// answers are short. Otherwise `1` and a `0` typed over it would be 10, and `/back` a customer's words.
static void make_way_for(unsigned char byte) {
  bool is_command = byte == '/' || byte == 4;
  bool is_answer = editing.replaces && byte >= ' ' && byte != 127;
  if (!editing.is_touched && editing.prefill && rl_point == rl_end && (is_command || is_answer)) {
    rl_delete_text(0, rl_end);
    rl_point = 0;
  }
  editing.is_touched = true;
}

/// Shows whole lines above the one that is being edited.
static void show_above(const char *text) {
  rl_clear_visible_line();
  fputs(text, rl_outstream);
  rl_on_new_line();
  rl_redisplay();
  fflush(rl_outstream);
}

/// A key or a signal comes before anything that is done in passing.
static bool is_idle(int input) {
  sigset_t waiting;
  struct pollfd keys = {.fd = input, .events = POLLIN};
  return sigpending(&waiting) == 0 && sigisemptyset(&waiting) && poll(&keys, 1, 0) == 0;
}

static void pass_the_time(int input) {
  while (editing.pastime && is_idle(input)) {
    bool goes_on = false;
    char *text = editing.pastime(editing.context, &goes_on);
    if (!goes_on) editing.pastime = NULL;
    if (text) show_above(text);
    free(text);
  }
}

static int next_byte(FILE *input) {
  while (!editing.is_over) {
    fflush(rl_outstream);
    pass_the_time(fileno(input));
    int signal = rapport_wait(fileno(input));
    unsigned char byte;
    if (signal)
      take_signal(signal);
    else if (take_byte(fileno(input), &byte)) {
      make_way_for(byte);
      return byte;
    }
  }
  return RL_ISSTATE(RL_STATE_READCMD) ? READERR : EOF;
}

static int insert_prefill(void) {
  return editing.prefill ? rl_insert_text(editing.prefill) : 0;
}

/// A pasted text, which the terminal brackets, is one answer: its line breaks become spaces.
static int insert_paste(int count, int key) {
  (void)count, (void)key;
  static const char end[] = "\033[201~";
  const size_t end_length = sizeof end - 1, room = editing.limit + 1 + end_length;
  char *text = malloc(room + 1);
  if (!text) return 1;

  size_t length = 0, matched = 0;
  while (matched < end_length) {
    int byte = rl_read_key();
    if (byte < 0) break;
    matched = byte == end[matched] ? matched + 1 : byte == end[0];
    bool is_break = byte == '\r' || byte == '\n' || byte == '\t';
    if (length < room) text[length++] = is_break ? ' ' : (char)byte;
  }
  if (matched == end_length && length < room) length -= end_length;
  text[length] = '\0';
  rl_insert_text(text);
  free(text);
  return 0;
}

static char *next_candidate(const char *line, int state) {
  static size_t index;
  index = state == 0 ? 0 : index + 1;
  return editing.candidate(editing.context, line, index);
}

static char **complete(const char *line, int start, int end) {
  (void)start;
  rl_attempted_completion_over = 1;  // never file names
  rl_completion_append_character = '\0';
  if (end != rl_end) return NULL;
  char **matches = rl_completion_matches(line, next_candidate);
  if (matches && strlen(matches[0]) < strlen(line)) {
    // What the candidates have in common is less than was typed, which is to stay.
    free(matches[0]);
    matches[0] = strdup(line);
  }
  return matches;
}

/// Ctrl-C empties the terminal's queue, if need be between `poll` and `read`: so `read` must not wait for a
/// byte.
static void prepare_terminal(int meta) {
  rl_prep_terminal(meta);
  struct termios settings;
  if (tcgetattr(fileno(rl_instream), &settings) != 0) return;
  settings.c_cc[VMIN] = 0;
  tcsetattr(fileno(rl_instream), TCSANOW, &settings);
}

static void restore_terminal(void) {
  rl_eof_found = 0;  // or it would begin a new line, but only on some terminals
  rl_deprep_terminal();
}

static void bind_keys(void) {
  rl_bind_keyseq_in_map("\033[200~", insert_paste, emacs_standard_keymap);
  rl_bind_keyseq_in_map("\033[200~", insert_paste, vi_insertion_keymap);
  // The next line would be pre-filled from the history, unasked.
  rl_unbind_command_in_map("operate-and-get-next", emacs_standard_keymap);
}

static void set_up_completion(void) {
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = "";  // a candidate is the whole line
  rl_basic_word_break_characters = "";
  rl_sort_completion_matches = 0;
}

/// Sets readline up, once. What stands before `rl_initialize` the agent's inputrc may change, what comes
/// after not.
static void set_up(int input, int screen) {
  if (rl_instream) return;
  rl_instream = fdopen(input, "r");
  rl_outstream = fdopen(screen, "w");  // buffered, unlike stderr: a key is echoed with one write
  if (!rl_instream || !rl_outstream) abort();
  setvbuf(rl_outstream, NULL, _IOFBF, BUFSIZ);

  rl_readline_name = "rapport";
  rl_catch_signals = rl_catch_sigwinch = rl_change_environment = 0;
  rl_getc_function = next_byte;
  rl_startup_hook = insert_prefill;
  rl_prep_term_function = prepare_terminal;
  rl_deprep_term_function = restore_terminal;
  set_up_completion();
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_initialize();
  rl_variable_bind("completion-query-items", "0");
  rl_variable_bind("page-completions", "off");
  bind_keys();
}

rapport_edited rapport_edit(
    int input, int screen, const char *prompt, const char *prefill, bool replaces, size_t limit,
    rapport_candidate candidate, rapport_pastime pastime, void *context) {
  set_up(input, screen);
  editing.prefill = prefill;
  editing.replaces = replaces;
  editing.limit = limit;
  editing.candidate = candidate;
  editing.pastime = pastime;
  editing.context = context;
  editing.is_touched = editing.is_over = false;
  editing.outcome = (rapport_edited){0};

  rl_reset_screen_size();
  char *text = readline(prompt);
  for (char *byte = text; byte && *byte; byte++)
    if (*byte == '\n' || *byte == '\r') *byte = ' ';
  if (!text) fputs("\n", rl_outstream);
  fflush(rl_outstream);
  editing.outcome.text = text;
  return editing.outcome;
}

void rapport_clear_history(void) { rl_clear_history(); }

void rapport_add_history(const char *line) { add_history(line); }
