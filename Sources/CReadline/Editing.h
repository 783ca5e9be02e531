// What the files of the editor share: the line that is edited, and what happens at a byte, a signal and a new window.
#ifndef RAPPORT_EDITING_H
#define RAPPORT_EDITING_H

#include "CReadline.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/// The line being edited: readline's hooks carry no context.
typedef struct {
  const char *prefill;
  bool replaces;
  size_t limit;
  rapport_candidate candidate;
  rapport_pastime pastime;
  rapport_above above;
  void *context;
  /// Whether the ready answer is being edited, and whether something was typed in its place or behind it.
  bool is_touched, is_typed;
  /// Whether bytes are what was pasted, and no keys.
  bool is_pasting;
  bool is_over;
  rapport_edited outcome;
} line_editing;

extern line_editing editing;

// Keys.c
/// The next byte for readline, which waits here alone.
int next_byte(FILE *input);
/// Whether a character that is no control character waits: readline then inserts several at once.
int has_text(void);
/// Forgets the keys that were read and not given to readline.
void forget_keys(void);

// Editing.c
/// Does what a signal asks for; one that ends the line sets `is_over`.
void take_signal(int signal);
/// Takes the ready answer away if this key begins another in its place.
void make_way_for(unsigned char byte);
/// Does what is done in passing, until a key or a signal comes.
void pass_the_time(int input);

// Resizing.c
/// Notes how wide the window is.
void note_window(void);
/// Draws the line anew after the window has changed.
void redraw_in_new_window(void);

#endif
