// Draws the line anew in a window of another size, and wipes nothing that stands above it.
//
// Some terminals break long lines anew when their window changes, others leave them as they are, and none says which.
// Readline believes the second, and wipes the question where the first is true. So the line is taken to begin no higher
// than it does in either case: at the worst a part of it stays on the screen twice.
#define _GNU_SOURCE  // wcwidth
#include "Editing.h"

#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include <readline/readline.h>

/// How wide the window was when the line was drawn.
static int columns_drawn;

typedef struct {
  int row, column;
} place;

/// Where the cursor is after a text in a window of that width. What stands between \001 and \002 takes no room.
static place after(const char *text, size_t length, place from, int width) {
  mbstate_t state = {0};
  for (const char *end = text + length; text < end;) {
    if (*text == '\001') {
      const char *visible = memchr(text, '\002', (size_t)(end - text));
      text = visible ? visible + 1 : end;
      continue;
    }
    wchar_t character;
    size_t count = mbrtowc(&character, text, (size_t)(end - text), &state);
    if (count == 0 || count > (size_t)(end - text)) {
      count = 1;
      character = L'?';
      state = (mbstate_t){0};
    }
    int cells = wcwidth(character) < 0 ? 2 : wcwidth(character);  // a control character is shown as ^X
    if (from.column + cells > width) from = (place){from.row + 1, 0};
    from.column += cells;
    text += count;
  }
  return from.column < width ? from : (place){from.row + 1, 0};
}

/// How many rows above the cursor the prompt begins.
static int rows_above(int width) {
  if (width < 1) return 0;
  const char *prompt = strrchr(rl_display_prompt, '\n');
  prompt = prompt ? prompt + 1 : rl_display_prompt;
  place start = after(prompt, strlen(prompt), (place){0, 0}, width);
  return after(rl_line_buffer, (size_t)rl_point, start, width).row;
}

void note_window(void) {
  int rows;
  rl_get_screen_size(&rows, &columns_drawn);
}

void redraw_in_new_window(void) {
  int before = rows_above(columns_drawn);
  rl_reset_screen_size();
  note_window();
  int now = rows_above(columns_drawn);
  const char *up = rl_get_termcap("up"), *erase = rl_get_termcap("ce");
  if (up && erase && strncmp(erase, "\033[", 2) == 0) {
    fputs("\r", rl_outstream);
    for (int row = 0; row < (before < now ? before : now); row++) fputs(up, rl_outstream);
    fputs("\033[J", rl_outstream);
  } else {
    rl_crlf();
  }
  if (!RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH)) {
    char *prompt = strdup(rl_prompt);  // readline has to break a long one anew
    if (prompt) rl_set_prompt(prompt);
    free(prompt);
  }
  rl_forced_update_display();
}
