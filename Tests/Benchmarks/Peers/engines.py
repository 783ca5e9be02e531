"""What an engine takes for a query of `rapport sql`: prints the seconds of the query alone; its rows are those of a tally.

    engines.py duckdb|spark QUERY TALLY
"""

import csv
import os
import sys
import time

# What a cluster says while it goes down is not what is measured.
os.dup2(os.open(os.devnull, os.O_WRONLY), 2)

sys.dont_write_bytecode = True
sys.path.insert(0, "Tests/EngineTests/Drivers")
import engine

rows = engine.duckdb_rows() if sys.argv[1] == "duckdb" else engine.spark_rows({})
with open(sys.argv[2], encoding="utf-8") as file:
    query = file.read()
with open(sys.argv[3], encoding="utf-8", newline="") as file:
    expected = list(csv.reader(file))[1:]
start = time.perf_counter()
found = rows(query)
seconds = time.perf_counter() - start
print(seconds if engine.texts(found) == expected else "rows that are not those of the tally")
