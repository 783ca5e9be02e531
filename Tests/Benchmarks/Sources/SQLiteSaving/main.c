// What a kiosk's saves are held against: as many lines of a file into a SQLite database, a transaction each.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void check(sqlite3 *database, int code) {
  if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
  fprintf(stderr, "SQLite: %s\n", database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
  exit(74);
}

/// Prints when it began and when it ended, in nanoseconds of the monotonic clock.
int main(int count, char **arguments) {
  if (count != 4) {
    fprintf(stderr, "usage: SQLiteSaving DATABASE LINES COUNT\n");
    return 64;
  }
  FILE *lines = fopen(arguments[2], "r");
  if (!lines) return 66;
  sqlite3 *database = NULL;
  check(NULL, sqlite3_open(arguments[1], &database));
  sqlite3_busy_timeout(database, 60000);
  check(database, sqlite3_exec(database,
                               "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                               "CREATE TABLE IF NOT EXISTS journal (seq INTEGER PRIMARY KEY, line TEXT NOT NULL)",
                               NULL, NULL, NULL));
  sqlite3_stmt *insert;
  check(database, sqlite3_prepare_v2(database, "INSERT INTO journal (line) VALUES (?)", -1, &insert, NULL));
  char *line = NULL;
  size_t room = 0;
  long long start = now();
  for (long left = atol(arguments[3]); left > 0; left--) {
    ssize_t length = getline(&line, &room, lines);
    if (length < 0) {
      rewind(lines);
      length = getline(&line, &room, lines);
      if (length < 0) return 66;
    }
    check(database, sqlite3_bind_text(insert, 1, line, (int)length, SQLITE_STATIC));
    check(database, sqlite3_step(insert));
    check(database, sqlite3_reset(insert));
  }
  printf("%lld %lld\n", start, now());
  sqlite3_finalize(insert);
  sqlite3_close(database);
  free(line);
  return fclose(lines);
}
