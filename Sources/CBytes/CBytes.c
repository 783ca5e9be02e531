#include "CBytes.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>

static void mark(const uint8_t bytes[64], uint64_t *special, uint64_t *wide) {
  *special = *wide = 0;
  for (int part = 0; part < 4; part++) {
    __m128i text = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    __m128i quote = _mm_cmpeq_epi8(text, _mm_set1_epi8('"')), slash = _mm_cmpeq_epi8(text, _mm_set1_epi8('\\'));
    __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(text, _mm_set1_epi8(0x1F)), text);
    __m128i found = _mm_or_si128(_mm_or_si128(quote, slash), control);
    *special |= (uint64_t)(uint16_t)_mm_movemask_epi8(found) << 16 * part;
    *wide |= (uint64_t)(uint16_t)_mm_movemask_epi8(text) << 16 * part;
  }
}
#else
static void mark(const uint8_t bytes[64], uint64_t *special, uint64_t *wide) {
  *special = *wide = 0;
  for (int place = 0; place < 64; place++) {
    uint8_t byte = bytes[place];
    *special |= (uint64_t)(byte == '"' || byte == '\\' || byte < 0x20) << place;
    *wide |= (uint64_t)(byte >> 7) << place;
  }
}
#endif

int rapport_mark_json(const uint8_t *bytes, size_t count, uint64_t *special, uint64_t *wide) {
  uint64_t any = 0;
  for (; count >= 64; bytes += 64, count -= 64) {
    mark(bytes, special++, wide);
    any |= *wide++;
  }
  // The last block may be empty; the zeros behind the text are control characters.
  uint8_t last[64] = {0};
  if (count) memcpy(last, bytes, count);
  mark(last, special, wide);
  return (any | *wide) != 0;
}
