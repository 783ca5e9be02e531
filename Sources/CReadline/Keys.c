// Bytes from the terminal on their way to readline: keys that it does not know never reach it.
//
// Readline takes an unknown key sequence apart and inserts what it does not understand, so that Shift-Left is a `D`;
// and a letter is an answer. So a sequence is read to its end here, and is given on only if it is bound to something.
#define _GNU_SOURCE
#include "Editing.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include <readline/readline.h>

/// Bytes for readline.
static struct {
  unsigned char bytes[sizeof((rapport_key *)0)->bytes];
  size_t first, count;
} ready;

/// A byte that was read ahead and not looked at; -1 if there is none.
static int ahead = -1;

/// How long the next byte of a key sequence is waited for: a line between two machines may be slow. A lone Escape, and
/// Alt with a bracket, are keys too.
static const int patience = 500;

void forget_keys(void) {
  ready.first = ready.count = 0;
  ahead = -1;
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

/// Whether readline knows what to do with these bytes.
static bool is_bound(const rapport_key *key) {
  int type;
  if (key->length > sizeof key->bytes) return false;
  rl_command_func_t *function = rl_function_of_keyseq_len((const char *)key->bytes, key->length, NULL, &type);
  return function && type != ISKMAP;
}

/// Whether it is a character with Alt, or Escape alone: of these readline may make what it likes.
static bool is_simple(const rapport_key *key) {
  unsigned char second = key->bytes[1];
  return key->length == 1 || (key->length == 2 && second != '[' && second != 'O' && second < 0x80);
}

static void finish_key(const rapport_key *key) {
  if (!is_bound(key) && !is_simple(key)) return;
  memcpy(ready.bytes, key->bytes, key->length);
  ready.first = 0;
  ready.count = key->length;
}

/// Reads what follows an ESC up to the end of the sequence.
static void read_key(int input) {
  rapport_key key = {0};
  unsigned char byte = 0x1B;
  rapport_key_take(&key, byte);
  while (!editing.is_over) {
    int signal = rapport_wait(input, patience);
    if (signal < 0) return finish_key(&key);
    if (signal > 0) {
      take_signal(signal);
      continue;
    }
    if (!take_byte(input, &byte)) continue;
    switch (rapport_key_take(&key, byte)) {
      case rapport_key_unfinished: continue;
      case rapport_key_whole: return finish_key(&key);
      case rapport_key_broken:
        // An Escape that was only pressed before another key is nothing; a letter with Alt is something.
        if (key.length == 2 && key.bytes[1] != 0x1B) finish_key(&key);
        ahead = byte;
        return;
    }
  }
}

int has_text(void) {
  if (ready.count > 0) return 1;
  if (ahead < 0) {
    struct pollfd keys = {.fd = fileno(rl_instream), .events = POLLIN};
    unsigned char byte;
    if (editing.is_over || poll(&keys, 1, 0) != 1 || !take_byte(keys.fd, &byte)) return 0;
    ahead = byte;
  }
  return ahead >= ' ' && ahead != 127;
}

static int take_ready(void) {
  unsigned char byte = ready.bytes[ready.first++];
  if (ready.first == ready.count) ready.first = ready.count = 0;
  return byte;
}

/// Waits for a byte and takes it; false if a signal came, or no byte.
static bool wait_for_byte(int input, unsigned char *byte) {
  if (ahead >= 0) {
    *byte = (unsigned char)ahead;
    ahead = -1;
    return true;
  }
  fflush(rl_outstream);
  pass_the_time(input);
  int signal = rapport_wait(input, -1);
  if (signal) take_signal(signal);
  return !signal && take_byte(input, byte);
}

int next_byte(FILE *input) {
  while (!editing.is_over) {
    if (ready.count > 0) return take_ready();
    unsigned char byte;
    if (!wait_for_byte(fileno(input), &byte)) continue;
    if (editing.is_pasting) return byte;
    if (byte == 0x1B) {
      read_key(fileno(input));
      continue;
    }
    make_way_for(byte);
    return byte;
  }
  return RL_ISSTATE(RL_STATE_READCMD) ? READERR : EOF;
}
