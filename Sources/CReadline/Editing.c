// Edits one line on a terminal with GNU readline; every wait for a key is in `next_byte`.
//
// Readline asks for one byte at a time, and there signals, the end of the terminal and the limit are dealt
// with. So readline never blocks on its own, sets no handler and has no loop of ours around it: what ends a
// line early is a read error to it, upon which it restores the terminal and returns no line.
#define _GNU_SOURCE  // sigisemptyset
#include "Editing.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

line_editing editing;

static void leave_screen(void) {
  rl_cleanup_after_signal();
  fputs("\r", rl_outstream);
}

/// Shows the lines above the prompt again.
static void show_lines_above(void) {
  char *lines = editing.above ? editing.above(editing.context) : NULL;
  if (lines) fputs(lines, rl_outstream);
  free(lines);
}

static void return_to_screen(void) {
  rl_reset_screen_size();
  rl_reset_after_signal();
  show_lines_above();
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

void take_signal(int signal) {
  switch (signal) {
    case SIGWINCH:
      redraw_in_new_window();
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
      rapport_take_terminal();
      return_to_screen();
      break;
    default:
      show_key_of(signal);
      editing.outcome.signal = signal;
      editing.outcome.was_empty = rl_end == 0;
      editing.is_over = true;
      forget_keys();  // as the terminal does at Ctrl-C
  }
}

/// Whether the last command went to where the cursor stood already: whoever does that is going to edit.
static bool meant_to_edit(void) {
  return rl_last_func == rl_end_of_line || rl_last_func == rl_forward_char || rl_last_func == rl_forward_byte ||
         rl_last_func == rl_forward_word;
}

static bool has_digits_only(const char *text) { return *text && strspn(text, "0123456789") == strlen(text); }

/// What is typed first over a ready answer may take its place: a command, Ctrl-D, and a whole new answer where
/// answers are short. Otherwise `1` and a `0` typed over it would be 10, and `/back` a customer's words. Keys that
/// change nothing, as Ctrl-L, Tab and what no program knows, are not "first"; and a number is always typed anew.
static void make_way(unsigned char byte) {
  if (!editing.prefill || editing.is_typed) return;
  bool is_ready = strcmp(rl_line_buffer, editing.prefill) == 0;
  if (!is_ready || rl_point != rl_end || meant_to_edit()) editing.is_touched = true;
  bool is_text = byte >= ' ' && byte != 127, is_command = byte == '/' || byte == 4;
  bool is_number = byte >= '0' && byte <= '9' && has_digits_only(editing.prefill);
  bool is_whole = is_command || (editing.replaces && is_text);
  if (is_ready && ((editing.replaces && is_number) || (is_whole && !editing.is_touched))) {
    rl_delete_text(0, rl_end);
    rl_point = 0;
  }
  editing.is_typed = is_text;
}

void make_way_for(unsigned char byte) {
  if (RL_ISSTATE(RL_STATE_READCMD) && !RL_ISSTATE(RL_STATE_METANEXT)) make_way(byte);
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

void pass_the_time(int input) {
  while (editing.pastime && is_idle(input)) {
    bool goes_on = false;
    char *text = editing.pastime(editing.context, &goes_on);
    if (!goes_on) editing.pastime = NULL;
    if (text) show_above(text);
    free(text);
  }
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
  editing.is_pasting = true;
  while (matched < end_length) {
    int byte = rl_read_key();
    if (byte < 0) break;
    matched = byte == end[matched] ? matched + 1 : byte == end[0];
    bool is_break = byte == '\r' || byte == '\n' || byte == '\t';
    if (length < room) text[length++] = is_break ? ' ' : (char)byte;
  }
  editing.is_pasting = false;
  if (matched == end_length && length < room) length -= end_length;
  text[length] = '\0';
  if (editing.replaces) make_way((unsigned char)text[0]);
  rl_insert_text(text);
  free(text);
  return 0;
}

/// Ctrl-L: a screen with the question on it, not the prompt alone.
static int clear_and_redraw(int count, int key) {
  if (!editing.above) return rl_clear_screen(count, key);
  fputs("\033[H\033[2J", rl_outstream);
  show_lines_above();
  return rl_forced_update_display();
}

/// Ctrl-S and Ctrl-Q, which a terminal would keep for itself: they are pressed by habit, and mean nothing here.
static int do_nothing(int count, int key) {
  (void)count, (void)key;
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
  rl_tty_set_echoing(1);  // it takes over from a terminal that echoes nothing between two prompts
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
  Keymap maps[] = {emacs_standard_keymap, vi_insertion_keymap, vi_movement_keymap};
  for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) {
    rl_bind_key_in_map(CTRL('S'), do_nothing, maps[i]);
    rl_bind_key_in_map(CTRL('Q'), do_nothing, maps[i]);
    rl_bind_key_in_map(CTRL('L'), clear_and_redraw, maps[i]);
    if (maps[i] != vi_movement_keymap) rl_bind_keyseq_in_map("\033[200~", insert_paste, maps[i]);
  }
  // Alt-# would accept the line as an answer that begins with #.
  rl_unbind_function_in_map(rl_insert_comment, emacs_meta_keymap);
  rl_unbind_function_in_map(rl_insert_comment, vi_movement_keymap);
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
  rl_input_available_hook = has_text;
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
    rapport_candidate candidate, rapport_pastime pastime, rapport_above above, void *context) {
  set_up(input, screen);
  editing = (line_editing){
      .prefill = prefill,
      .replaces = replaces,
      .limit = limit,
      .candidate = candidate,
      .pastime = pastime,
      .above = above,
      .context = context,
  };

  rl_reset_screen_size();
  note_window();
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
