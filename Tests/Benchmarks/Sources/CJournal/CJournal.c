#include "CJournal.h"

#include <errno.h>
#include <nettle/sha2.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ROOM = 1 << 20, LONGEST_LINE = 4096, LEAST_A_DAY = 300, MOST_DAYS = 3650 };
static const int64_t DAY = 86400000, HOUR = 3600000;

/// A journal that is being written.
typedef struct {
  int file;
  char *buffer, *end;
  char prev[64];
  uint64_t random;
  char date[10];
  int64_t day_of_date;
} writer;

// MARK: Writing text

static char *put_bytes(char *end, const char *bytes, size_t count) {
  memcpy(end, bytes, count);
  return end + count;
}

static char *put(char *end, const char *text) { return put_bytes(end, text, strlen(text)); }

static char *put_number(char *end, int64_t number, int least_digits) {
  char digits[20];
  int count = 0;
  do digits[count++] = (char)('0' + number % 10);
  while ((number /= 10) || count < least_digits);
  while (count) *end++ = digits[--count];
  return end;
}

static char *put_hex(char *end, uint64_t word, int digits) {
  while (digits--) *end++ = "0123456789abcdef"[word >> (4 * digits) & 0xF];
  return end;
}

static char *put_digest(char *end, struct sha256_ctx *hash) {
  uint8_t digest[32];
  sha256_digest(hash, 32, digest);
  for (int i = 0; i < 32; i++) end = put_hex(end, digest[i], 2);
  return end;
}

// MARK: What it is about

/// SplitMix64: the same numbers in every run.
static uint64_t draw(writer *w) {
  uint64_t z = (w->random += 0x9E3779B97F4A7C15);
  z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
  z = (z ^ z >> 27) * 0x94D049BB133111EB;
  return z ^ z >> 31;
}

static int64_t below(writer *w, int64_t bound) { return (int64_t)(draw(w) % (uint64_t)bound); }

static const char *const agents[] = {"anna", "bence", "cem", "defne", "ágnes", "zoë", "kiosk-2", "marton"};
static const char *const desks[] = {"front-1", "front-2", "phone-1", "phone-2"};
static const char *const languages[] = {"en", "hu", "tr"};
static const char *const topics[] = {"billing", "delivery", "technical", "contract", "other"};
static const char *const words[][4] = {
    {"Waited too long", "Nobody could tell me why the bill went up", "It works now", "The second call in a week"},
    {"Sokáig vártam", "Nem tudták megmondani, miért lett több a számla", "Most már működik", "Másodszor hívom önöket"},
    {"Çok bekledim", "Faturanın neden arttığını kimse söyleyemedi", "Şimdi çalışıyor", "Bu hafta ikinci arayışım"},
};
static const char *const others[] = {"partial", "break-off", "refusal", "callback"};

#define COUNT(list) ((int64_t)(sizeof(list) / sizeof *(list)))
#define PICK(w, list) (list)[below(w, COUNT(list))]

/// The day as `2026-11-22`, kept until the next one (Howard Hinnant's civil_from_days).
static char *put_day(writer *w, char *end, int64_t day) {
  if (day != w->day_of_date) {
    int64_t shifted = day + 719468, era = shifted / 146097, of_era = shifted % 146097;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
    int64_t number = month < 10 ? month + 3 : month - 9;
    char *date = put_number(w->date, year + era * 400 + (number <= 2), 4);
    date = put_number(put(date, "-"), number, 2);
    put_number(put(date, "-"), of_year - (153 * month + 2) / 5 + 1, 2);
    w->day_of_date = day;
  }
  return put_bytes(end, w->date, 10);
}

/// `v` to `at`; the moment is local.
static char *put_head(writer *w, char *end, int64_t seq, int64_t local, int64_t seconds) {
  uint64_t made = (uint64_t)(local - JOURNAL_OFFSET_MINUTES * 60000 - seconds * 1000), random = draw(w);
  end = put_number(put(end, "{\"v\":1,\"seq\":"), seq, 1);
  end = put_hex(put(end, ",\"id\":\""), made >> 16, 8);
  end = put_hex(put(end, "-"), made & 0xFFFF, 4);
  end = put_hex(put(end, "-7"), random >> 52, 3);
  end = put_hex(put(end, "-"), 0x8000 | (random >> 36 & 0x3FFF), 4);
  end = put_hex(put(end, "-"), draw(w) >> 16, 12);
  end = put_day(w, put(end, "\",\"at\":\""), local / DAY);
  int64_t rest = local % DAY;
  end = put_number(put(end, "T"), rest / HOUR, 2);
  end = put_number(put(end, ":"), rest / 60000 % 60, 2);
  end = put_number(put(end, ":"), rest / 1000 % 60, 2);
  end = put_number(put(end, "."), rest % 1000, 3);
  return put(end, "+01:00\"");
}

static char *put_skipped(writer *w, char *end) {
  return put(end, below(w, 2) ? ",\"skipped\":\"refused\"}" : ",\"skipped\":\"dont-know\"}");
}

/// A rating, or in one of sixteen interviews why there is none; -1 in `rating` then.
static char *put_rating(writer *w, char *end, int64_t lowest, int64_t highest, int64_t *rating) {
  *rating = -1;
  if (below(w, 16) == 0) return put_skipped(w, end);
  *rating = lowest + below(w, highest - lowest + 1);
  return put(put_number(put(end, ",\"value\":"), *rating, 1), "}");
}

/// The answers of one interview.
/// - Parameter speaks: whether the customer gave a reason for the score, whose words stand in `private`.
static char *put_answers(writer *w, char *end, bool *speaks, int64_t *nps) {
  int64_t ignored;
  end = put_rating(w, put(end, ",\"answers\":[{\"id\":\"nps\",\"metric\":\"nps\""), 0, 10, nps);
  *speaks = *nps >= 0 && *nps <= 8 && below(w, 4) == 0;
  if (*speaks) end = put(end, ",{\"id\":\"nps-why\",\"type\":\"text\"}");
  end = put_rating(w, put(end, ",{\"id\":\"csat\",\"metric\":\"csat\",\"scale\":[1,5]"), 1, 5, &ignored);
  end = put_rating(w, put(end, ",{\"id\":\"ces\",\"metric\":\"ces\",\"scale\":[1,5]"), 1, 5, &ignored);
  if (below(w, 3) == 0)
    end = put(put(put(end, ",{\"id\":\"topic\",\"type\":\"choice\",\"value\":\""), PICK(w, topics)), "\"}");
  return put(end, "]");
}

// MARK: Lines

/// Ends the line that begins at `line` with both sums; the private object, if any, lies between the two marks.
static void finish(writer *w, char *line, char *end, const char *private_start, const char *private_end) {
  end = put_bytes(put(end, ",\"prev\":\""), w->prev, 64);
  end = put(end, "\"");
  struct sha256_ctx hash;
  sha256_init(&hash);
  if (private_start) {
    char digits[64];
    sha256_update(&hash, (size_t)(private_end - private_start), (const uint8_t *)private_start);
    put_digest(digits, &hash);
    sha256_update(&hash, (size_t)(private_start - line), (const uint8_t *)line);
    sha256_update(&hash, 8, (const uint8_t *)"\"sha256:");
    sha256_update(&hash, 64, (const uint8_t *)digits);
    sha256_update(&hash, 1, (const uint8_t *)"\"");
    sha256_update(&hash, (size_t)(end - private_end), (const uint8_t *)private_end);
  } else {
    sha256_update(&hash, (size_t)(end - line), (const uint8_t *)line);
  }
  end = put_digest(put(end, ",\"sum\":\""), &hash);
  memcpy(w->prev, end - 64, 64);
  w->end = put(end, "\"}\n");
}

static void put_journal(writer *w, int64_t local) {
  char *end = put_head(w, w->end, 1, local, 0);
  end = put(end, ",\"kind\":\"journal\",\"desk\":\"front-1\",\"agent\":\"anna\",\"program\":\"rapport\"");
  finish(w, w->end, end, NULL, NULL);
}

static void put_response(writer *w, int64_t seq, int64_t local) {
  int64_t language = below(w, COUNT(languages)), seconds = 30 + below(w, 90), nps;
  bool speaks;
  char *line = w->end, *end = put_head(w, line, seq, local, seconds), *private_start = NULL;
  end = put(end, ",\"kind\":\"response\",\"survey\":\"after-call\",\"revision\":\"9c1f0e2d\",\"lang\":\"");
  end = put(put(end, languages[language]), "\",\"channel\":\"phone\",\"desk\":\"");
  end = put(put(put(end, PICK(w, desks)), "\",\"agent\":\""), PICK(w, agents));
  end = put(put(end, "\",\"disposition\":\""), below(w, 10) ? "complete" : PICK(w, others));
  end = put_number(put(end, "\",\"seconds\":"), seconds, 1);
  end = put_answers(w, end, &speaks, &nps);
  if (nps >= 0 && nps <= 6 && below(w, 8) == 0) {
    // Kept apart, so that the day of the moments stays the one that is remembered.
    writer calendar = *w;
    end = put(put_day(&calendar, put(end, ",\"followUp\":{\"due\":\""), local / DAY + 2), "\"}");
  }
  if (speaks || below(w, 4) == 0) {
    private_start = end = put(end, ",\"private\":");
    end = put_hex(put_hex(put(end, "{\"salt\":\""), draw(w), 16), draw(w), 16);
    end = put_number(put(end, "\",\"customer\":\"C-"), below(w, 100000), 5);
    if (speaks) end = put(put(end, "\",\"nps-why\":\""), words[language][below(w, 4)]);
    end = put(end, "\"}");
  }
  finish(w, line, end, private_start, end);
}

static int flush(writer *w) {
  for (const char *start = w->buffer; start < w->end;) {
    ssize_t count = write(w->file, start, (size_t)(w->end - start));
    if (count < 0 && errno != EINTR) return errno;
    if (count > 0) start += count;
  }
  w->end = w->buffer;
  return 0;
}

int journal_generate(int file, const journal_plan *plan) {
  int64_t now = plan->now + JOURNAL_OFFSET_MINUTES * 60000, today = now / DAY;
  int64_t earlier = plan->records - 1 - plan->of_last_day;
  int64_t a_day = (earlier + MOST_DAYS - 1) / MOST_DAYS;
  if (a_day < LEAST_A_DAY) a_day = LEAST_A_DAY;
  int64_t first = today - (earlier + a_day - 1) / a_day;
  writer w = {.file = file, .buffer = malloc(ROOM + LONGEST_LINE), .random = 6, .day_of_date = -1};
  if (!w.buffer) return ENOMEM;
  w.end = w.buffer;
  memset(w.prev, '0', 64);
  put_journal(&w, first * DAY);
  int error = 0;
  for (int64_t number = 0; number < plan->records - 1 && !error; number++) {
    bool is_last_day = number >= earlier;
    int64_t day = is_last_day ? today : first + number / a_day;
    int64_t place = is_last_day ? number - earlier : number % a_day;
    int64_t opening = is_last_day ? 0 : 8 * HOUR, span = is_last_day ? now % DAY : 10 * HOUR;
    int64_t step = span / (is_last_day ? plan->of_last_day : a_day);
    put_response(&w, number + 2, day * DAY + opening + place * step + (step > 1 ? below(&w, step) : 0));
    if (w.end - w.buffer >= ROOM) error = flush(&w);
  }
  if (!error) error = flush(&w);
  free(w.buffer);
  return error;
}
