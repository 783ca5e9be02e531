// What the kiosk changes of a terminal for the time that it sits there, and gives back however it ends.
#include "CReadline.h"

#include <stdbool.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

/// The terminal that was taken, its settings before, and what was asked for.
static struct {
  int terminal;
  bool is_taken, echoes;
  struct termios before;
} held = {.terminal = -1};

/// A program that was killed at a prompt, and a shell that edits a line in the foreground, leave a terminal that gives
/// out single keys and echoes none. To take over from them is to begin with a terminal for lines.
static void make_sane(struct termios *settings) {
  if (!(settings->c_lflag & ICANON) || !(settings->c_lflag & ECHO)) {
    settings->c_lflag |= ICANON | ECHO | ECHOE | ECHOK | ISIG | IEXTEN;
    settings->c_iflag |= ICRNL;
    settings->c_iflag &= ~(tcflag_t)(INLCR | IGNCR);
    settings->c_oflag |= OPOST | ONLCR;
  }
  if (settings->c_cc[VMIN] == 0) settings->c_cc[VMIN] = 1;
}

void rapport_take_terminal(void) {
  if (held.terminal < 0) return;
  struct termios settings;
  if (!held.is_taken) {
    if (tcgetattr(held.terminal, &held.before) != 0) return;
    make_sane(&held.before);
    held.is_taken = true;
  }
  settings = held.before;
  // Ctrl-S would stop the screen, and with it whoever writes to it: a signal to end could not be heard any more.
  settings.c_iflag &= ~(tcflag_t)IXON;
  // Backspace takes back a whole character, not its last byte.
  settings.c_iflag |= IUTF8;
  // What is typed before a prompt is shown by the editor at the prompt; the terminal would show it a first time.
  if (!held.echoes) settings.c_lflag &= ~(tcflag_t)ECHO;
  tcsetattr(held.terminal, TCSANOW, &settings);
}

/// Whether another program has the terminal: to change it then would stop this one.
static bool is_in_background(void) {
  pid_t foreground = tcgetpgrp(held.terminal);
  return foreground > 0 && foreground != getpgrp();
}

void rapport_give_back_terminal(void) {
  if (!held.is_taken || is_in_background()) return;
  held.is_taken = false;
  tcsetattr(held.terminal, TCSANOW, &held.before);
}

void rapport_hold_terminal(int terminal, bool echoes) {
  if (held.terminal >= 0) return;
  held.terminal = terminal;
  held.echoes = echoes;
  rapport_take_terminal();
  atexit(rapport_give_back_terminal);
}
