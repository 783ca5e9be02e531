// The floor under a summary: reads a file and hashes each of its lines on all processors, and nothing else.
#include <fcntl.h>
#include <nettle/sha2.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BLOCK = 1 << 20, LONGEST_LINE = 1 << 16, MOST_THREADS = 8 };

static int file;
static off_t length;
static atomic_long next_block, lines;
static atomic_uchar seen;

static size_t read_at(unsigned char *buffer, size_t count, off_t offset) {
  size_t done = 0;
  while (done < count) {
    ssize_t got = pread(file, buffer + done, count - done, offset + (off_t)done);
    if (got <= 0) break;
    done += (size_t)got;
  }
  return done;
}

/// Hashes the lines that begin in one block after the other.
static void *work(void *unused) {
  (void)unused;
  unsigned char *buffer = malloc(BLOCK + LONGEST_LINE), digest[32], all = 0;
  if (!buffer) abort();
  struct sha256_ctx hash;
  sha256_init(&hash);
  long count = 0;
  for (;;) {
    off_t begin = (off_t)atomic_fetch_add(&next_block, 1) * BLOCK, from = begin ? begin - 1 : 0;
    if (begin >= length) break;
    size_t filled = read_at(buffer, BLOCK + LONGEST_LINE - 1, from), start = 0;
    size_t end = (size_t)(begin - from) + BLOCK;
    if (begin) {
      unsigned char *feed = memchr(buffer, '\n', filled);
      start = feed ? (size_t)(feed - buffer) + 1 : filled;
    }
    while (start < filled && start < end) {
      unsigned char *feed = memchr(buffer + start, '\n', filled - start);
      size_t stop = feed ? (size_t)(feed - buffer) : filled;
      sha256_update(&hash, stop - start, buffer + start);
      sha256_digest(&hash, sizeof digest, digest);
      all ^= digest[0];
      count++;
      start = stop + 1;
    }
  }
  free(buffer);
  atomic_fetch_add(&lines, count);
  atomic_fetch_xor(&seen, all);
  return NULL;
}

int main(int count, char **arguments) {
  struct stat status;
  if (count != 2 || (file = open(arguments[1], O_RDONLY)) < 0 || fstat(file, &status)) {
    fprintf(stderr, "usage: HashLines FILE\n");
    return 64;
  }
  length = status.st_size;
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  pthread_t threads[MOST_THREADS];
  int others = 0;
  while (others + 1 < processors && others + 1 < MOST_THREADS &&
         pthread_create(&threads[others], NULL, work, NULL) == 0)
    others++;
  work(NULL);
  while (others--) pthread_join(threads[others], NULL);
  printf("%ld %02x\n", (long)lines, seen);
  return 0;
}
