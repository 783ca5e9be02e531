/// SHA-256 and random bytes for Swift, over Debian's libnettle and the kernel: functions only.
#ifndef RAPPORT_CNETTLE_H
#define RAPPORT_CNETTLE_H

#include <stddef.h>
#include <stdint.h>

/// Room for one running digest, by value: no allocation a message.
typedef struct {
  uint64_t opaque[16];
} rapport_sha256;

/// Begins a message.
void rapport_sha256_begin(rapport_sha256 *state);
/// Adds `length` bytes to the message.
void rapport_sha256_add(rapport_sha256 *state, const void *bytes, size_t length);
/// Writes the 32 bytes of the message's digest and begins the next message.
void rapport_sha256_end(rapport_sha256 *state, uint8_t digest[32]);
/// The same as 64 lower-case hexadecimal digits.
void rapport_sha256_end_digits(rapport_sha256 *state, char digits[64]);
/// The same as `rapport_sha256_end`; returns whether these 64 characters are the digest's digits.
int rapport_sha256_end_as(rapport_sha256 *state, uint8_t digest[32], const void *digits);

#endif
