/// The events of a YAML text for Swift, each with its place, over Debian's libyaml: functions and one plain
/// struct only.
#ifndef RAPPORT_CYAML_H
#define RAPPORT_CYAML_H

#include <stdbool.h>
#include <stddef.h>

/// What the parser met. Lines and columns count from 1, columns in characters.
typedef struct {
  /// `-` a document begins, `{` `}` a mapping, `[` `]` a list, `"` a scalar, `*` an alias, `.` the end of
  /// the text, `!` a syntax error, after which only the end comes.
  char kind;
  bool quoted;
  bool anchored;
  bool tagged;
  /// Where it begins; for an error, where what it breaks begins.
  size_t from_line, from_column;
  /// Where it ends; for an error, where it was noticed.
  size_t to_line, to_column;
  /// A scalar's value or libyaml's name for an error, until the next call.
  const char *text;
  size_t length;
} rapport_yaml_event;

typedef struct rapport_yaml rapport_yaml;

/// Begins a UTF-8 text, which is copied; null if there is no memory for it.
rapport_yaml *rapport_yaml_open(const void *bytes, size_t length);
/// The next event.
rapport_yaml_event rapport_yaml_next(rapport_yaml *yaml);
void rapport_yaml_close(rapport_yaml *yaml);

#endif
