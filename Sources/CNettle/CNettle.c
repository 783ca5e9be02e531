#include "CNettle.h"

#include <nettle/sha2.h>
#include <string.h>

_Static_assert(sizeof(rapport_sha256) >= sizeof(struct sha256_ctx), "room for nettle's state");

void rapport_sha256_begin(rapport_sha256 *state) {
  nettle_sha256_init((struct sha256_ctx *)state);
}

void rapport_sha256_add(rapport_sha256 *state, const void *bytes, size_t length) {
  nettle_sha256_update((struct sha256_ctx *)state, length, bytes);
}

void rapport_sha256_end(rapport_sha256 *state, uint8_t digest[32]) {
  nettle_sha256_digest((struct sha256_ctx *)state, 32, digest);
}

static void put_digits(const uint8_t digest[32], char digits[64]) {
  for (int i = 0; i < 32; i++) {
    uint8_t high = digest[i] >> 4, low = digest[i] & 15;
    digits[2 * i] = (char)(high + (high < 10 ? '0' : 'a' - 10));
    digits[2 * i + 1] = (char)(low + (low < 10 ? '0' : 'a' - 10));
  }
}

void rapport_sha256_end_digits(rapport_sha256 *state, char digits[64]) {
  uint8_t digest[32];
  nettle_sha256_digest((struct sha256_ctx *)state, sizeof digest, digest);
  put_digits(digest, digits);
}

int rapport_sha256_end_as(rapport_sha256 *state, uint8_t digest[32], const void *digits) {
  char own[64];
  nettle_sha256_digest((struct sha256_ctx *)state, 32, digest);
  put_digits(digest, own);
  return memcmp(own, digits, sizeof own) == 0;
}
