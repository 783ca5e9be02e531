// Where a key sequence ends: what terminals send for keys, mouse and reports, as ECMA-48 and the exceptions have it.
//
//   ESC [ parameters intermediates final    CSI: arrows, function keys, kitty, mouse (SGR, urxvt), reports, focus
//   ESC [ [ x                               F1 to F5 of the Linux console
//   ESC [ digits $                          Shift with a function key in rxvt
//   ESC [ M x x x                           mouse, as X10 and xterm report it
//   ESC O digits x                          SS3: arrows, keypad, F1 to F4
//   ESC ] digit ... BEL or ESC \            OSC, and DCS (ESC P) and APC (ESC _ G) likewise: answers to queries
//   ESC ESC ...                             a key with Alt in rxvt
//   ESC x                                   a character with Alt
#include "CReadline.h"

#include <stdbool.h>

enum { begun, after_escape, in_csi, one_more, in_mouse, in_ss3, at_string, in_string, at_string_end, in_utf8 };

static bool is_control(unsigned char byte) { return byte < 0x20 || byte == 0x7F; }

static bool is_digit(unsigned char byte) { return byte >= '0' && byte <= '9'; }

static rapport_key_state go_on(rapport_key *key, int state) {
  key->state = state;
  return rapport_key_unfinished;
}

/// A character with Alt: a control character is a key of its own, so that Enter is Enter even after a lone Escape;
/// but Alt with Backspace is one key.
static rapport_key_state take_with_alt(rapport_key *key, unsigned char byte) {
  if (byte == '[') return go_on(key, in_csi);
  if (byte == 'O') return go_on(key, in_ss3);
  if (key->length > 1) return rapport_key_broken;  // Escape was pressed twice, and then another key
  switch (byte) {
    case 0x1B: return go_on(key, after_escape);
    case ']':
    case 'P':
    case '_':
      key->opening = byte;
      return go_on(key, at_string);
  }
  if (byte >= 0xC0) {
    key->left = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    return go_on(key, in_utf8);
  }
  return is_control(byte) && byte != 0x08 && byte != 0x7F ? rapport_key_broken : rapport_key_whole;
}

static rapport_key_state take_in_csi(rapport_key *key, unsigned char byte) {
  bool is_first = key->parameters++ == 0;
  if (is_first) key->has_digits_only = true;
  if (is_control(byte) || byte > 0x7E) return rapport_key_broken;
  if (is_first && byte == '[') return go_on(key, one_more);
  if (is_first && byte == 'M') {
    key->left = 3;
    return go_on(key, in_mouse);
  }
  if (byte >= 0x40 || (byte == '$' && key->has_digits_only && !is_first)) return rapport_key_whole;
  key->has_digits_only = key->has_digits_only && is_digit(byte);
  return rapport_key_unfinished;
}

static rapport_key_state take_in_string(rapport_key *key, unsigned char byte) {
  if (byte == 0x07) return rapport_key_whole;
  if (byte == 0x1B) return go_on(key, at_string_end);
  return is_control(byte) ? rapport_key_broken : rapport_key_unfinished;
}

/// Whether a string begins so, rather than a letter that was typed with Alt.
static bool opens_string(unsigned char opening, unsigned char byte) {
  switch (opening) {
    case ']': return is_digit(byte);
    case '_': return byte == 'G';
    default: return is_digit(byte) || byte == '>' || byte == '!' || byte == '|' || byte == '+' || byte == '$';
  }
}

static rapport_key_state take(rapport_key *key, unsigned char byte) {
  switch (key->state) {
    case begun: return go_on(key, after_escape);
    case after_escape: return take_with_alt(key, byte);
    case in_csi: return take_in_csi(key, byte);
    case one_more: return is_control(byte) ? rapport_key_broken : rapport_key_whole;
    case in_mouse:
      if (byte < 0x20) return rapport_key_broken;
      return --key->left == 0 ? rapport_key_whole : rapport_key_unfinished;
    case in_ss3:
      if (is_control(byte) || byte > 0x7E) return rapport_key_broken;
      return is_digit(byte) || byte == ';' ? rapport_key_unfinished : rapport_key_whole;
    case at_string: return opens_string(key->opening, byte) ? go_on(key, in_string) : rapport_key_broken;
    case in_string: return take_in_string(key, byte);
    case at_string_end: return byte == '\\' ? rapport_key_whole : rapport_key_broken;
    default:
      if ((byte & 0xC0) != 0x80) return rapport_key_broken;
      return --key->left == 0 ? rapport_key_whole : rapport_key_unfinished;
  }
}

rapport_key_state rapport_key_take(rapport_key *key, unsigned char byte) {
  rapport_key_state state = take(key, byte);
  if (state == rapport_key_broken) return state;
  if (key->length < sizeof key->bytes) key->bytes[key->length] = byte;
  key->length++;
  return state;
}
