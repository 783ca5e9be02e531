/// Looks at many bytes at once, with the processor's vector instructions where there are any.
#ifndef RAPPORT_CBYTES_H
#define RAPPORT_CBYTES_H

#include <stdint.h>
#include <stddef.h>

/// Marks the bytes of a JSON text that matter within a string, one bit per byte, the first byte in the lowest bit.
///
/// - special: is given a 1 for each quotation mark, backslash and control character (below 0x20).
/// - wide: is given a 1 for each byte of 0x80 or more.
///
/// Both have room for count / 64 + 1 words. Bits behind the last byte are 1 in `special` and 0 in `wide`.
/// Returns whether any byte is 0x80 or more.
int rapport_mark_json(const uint8_t *bytes, size_t count, uint64_t *special, uint64_t *wide);

#endif
