"""What both drivers do with their tasks: run each query, keep its rows, and hold them against the tally."""

import csv
import json
import os
import sys


def recipe(query):
    """What the first lines of a query say is to be done with it: those that are indented."""
    return "".join(line[5:] for line in query.splitlines(True) if line.startswith("--   "))


def do(run):
    """Does all tasks of standard input; run(query) is called in a task's folder, where the query is in tally.sql, and
    leaves what the engine found in tally.csv."""
    for line in sys.stdin:
        task = json.loads(line)
        folder = task["folder"]
        with open(os.path.join(folder, task["query"]), encoding="utf-8") as file:
            query = file.read()
        with open(os.path.join(folder, task["tally"]), encoding="utf-8", newline="") as file:
            head, *expected = csv.reader(file)
        os.chdir(folder)
        with open("tally.sql", "w", encoding="utf-8") as file:
            file.write(query)
        try:
            run(query)
        except Exception as error:  # Whatever an engine says, the other tasks go on.
            print("the query failed: " + " ".join(str(error).split())[:2000], flush=True)
            continue
        os.rename("tally.csv", task["rows"])
        with open(task["rows"], encoding="utf-8", newline="") as file:
            columns, *found = csv.reader(file)
        if columns != head:
            print(f"the columns are {columns}", flush=True)
            continue
        print(difference(found, expected), flush=True)


def difference(found, expected):
    if found == expected:
        return ""
    missing = [row for row in expected if row not in found]
    excess = [row for row in found if row not in expected]
    if not missing and not excess:
        return "the rows are in another order, or there twice"
    return json.dumps({"missing": missing[:4], "in excess": excess[:4]}, ensure_ascii=False)
