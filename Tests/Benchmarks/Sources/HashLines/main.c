// The floor under a summary: reads files, or all journals of folders, and hashes each of their lines on all processors,
// and nothing else.
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <nettle/sha2.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Two blocks and the hashing fit the second-level cache of a processor; a line is rarely longer than the margin.
enum { BLOCK = 1 << 16, MARGIN = 1 << 12, MOST_THREADS = 8 };

/// A part of a file; the lines that begin in it belong to it.
typedef struct {
  const char *path;
  off_t begin;
} block;

static block *blocks;
static long block_count, room;
static atomic_long next_block, lines;
static atomic_uchar seen;

// MARK: What is read

static void add_file(const char *path, off_t length) {
  for (off_t begin = 0; begin < length; begin += BLOCK) {
    if (block_count == room) {
      room = room ? 2 * room : 1024;
      if (!(blocks = realloc(blocks, (size_t)room * sizeof *blocks))) abort();
    }
    blocks[block_count++] = (block){path, begin};
  }
}

/// Adds a file, or every `*.jsonl` in a folder; false if there is none.
static int add(const char *path) {
  struct stat status;
  if (stat(path, &status)) return 0;
  if (!S_ISDIR(status.st_mode)) {
    add_file(strdup(path), status.st_size);
    return 1;
  }
  DIR *folder = opendir(path);
  if (!folder) return 0;
  for (struct dirent *entry; (entry = readdir(folder));) {
    const char *ending = strrchr(entry->d_name, '.');
    char inside[PATH_MAX];
    if (!ending || strcmp(ending, ".jsonl")) continue;
    snprintf(inside, sizeof inside, "%s/%s", path, entry->d_name);
    if (stat(inside, &status)) return 0;
    add_file(strdup(inside), status.st_size);
  }
  closedir(folder);
  return 1;
}

// MARK: Hashing

/// A file that is open and what was read of it.
typedef struct {
  const char *path;
  int file;
  unsigned char *bytes;
  size_t filled, room;
} reader;

/// Reads on, that many bytes at most; false at the end of the file.
static int read_more(reader *r, size_t count, off_t offset) {
  if (r->filled + count > r->room) {
    r->room = 2 * (r->filled + count);
    if (!(r->bytes = realloc(r->bytes, r->room))) abort();
  }
  ssize_t got = pread(r->file, r->bytes + r->filled, count, offset + (off_t)r->filled);
  if (got <= 0) return 0;
  r->filled += (size_t)got;
  return 1;
}

/// Where the line that begins at a place ends, reading on if need be.
static size_t line_end(reader *r, size_t start, off_t offset) {
  for (size_t from = start;;) {
    unsigned char *feed = from < r->filled ? memchr(r->bytes + from, '\n', r->filled - from) : NULL;
    if (feed) return (size_t)(feed - r->bytes);
    from = r->filled;
    if (!read_more(r, BLOCK, offset)) return r->filled;
  }
}

static void open_file(reader *r, const char *path) {
  if (r->path == path) return;
  if (r->file >= 0) close(r->file);
  r->path = path;
  if ((r->file = open(path, O_RDONLY | O_CLOEXEC)) < 0) abort();
}

/// Hashes the lines that begin in one block after the other.
static void *work(void *unused) {
  (void)unused;
  reader r = {.file = -1};
  unsigned char digest[32], all = 0;
  struct sha256_ctx hash;
  sha256_init(&hash);
  long count = 0;
  for (long number; (number = atomic_fetch_add(&next_block, 1)) < block_count;) {
    off_t begin = blocks[number].begin, from = begin ? begin - 1 : 0;
    size_t end = (size_t)(begin - from) + BLOCK, start = 0;
    open_file(&r, blocks[number].path);
    r.filled = 0;
    while (r.filled < end + MARGIN && read_more(&r, end + MARGIN - r.filled, from)) continue;
    if (begin) start = line_end(&r, 0, from) + 1;
    while (start < r.filled && start < end) {
      size_t stop = line_end(&r, start, from);
      sha256_update(&hash, stop - start, r.bytes + start);
      sha256_digest(&hash, sizeof digest, digest);
      all ^= digest[0];
      count++;
      start = stop + 1;
    }
  }
  free(r.bytes);
  if (r.file >= 0) close(r.file);
  atomic_fetch_add(&lines, count);
  atomic_fetch_xor(&seen, all);
  return NULL;
}

int main(int count, char **arguments) {
  for (int i = 1; i < count; i++) {
    if (add(arguments[i])) continue;
    fprintf(stderr, "HashLines: %s cannot be read\n", arguments[i]);
    return 66;
  }
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
