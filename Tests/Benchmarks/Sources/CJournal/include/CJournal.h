/// Makes journals of any length to measure with: true chains and sums, the same bytes for the same arguments.
#ifndef RAPPORT_CJOURNAL_H
#define RAPPORT_CJOURNAL_H

#include <stdint.h>

/// Minutes that the local time of the records is ahead of UTC.
#define JOURNAL_OFFSET_MINUTES 60

typedef struct {
  /// All records, the first of which is of kind `journal` and the others responses.
  int64_t records;
  /// How many of them are of the last day; fewer than `records`.
  int64_t of_last_day;
  /// The present moment, milliseconds since 1970: the last day is that of this moment, and nothing is later.
  int64_t now;
} journal_plan;

/// Writes a journal to a file that is open for writing; 0, or the number of the error.
///
/// The days before the last have 300 interviews each, or as many more as it takes for all to be of ten years.
int journal_generate(int file, const journal_plan *plan);

#endif
