#include "CNettle.h"

#include <nettle/sha2.h>

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
