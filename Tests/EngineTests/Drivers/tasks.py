"""What both drivers do with their tasks: run each query, keep its rows, and hold them against the tally."""

import csv
import json
import os
import sys


def do(rows):
    """Does all tasks of standard input; rows(query, folder) gives what an engine finds."""
    for line in sys.stdin:
        task = json.loads(line)
        folder = task["folder"]
        with open(os.path.join(folder, task["query"]), encoding="utf-8") as file:
            query = file.read()
        with open(os.path.join(folder, task["tally"]), encoding="utf-8", newline="") as file:
            head, *expected = csv.reader(file)
        try:
            found = rows(query, folder)
        except Exception as error:  # Whatever an engine says, the other tasks go on.
            print("the query failed: " + " ".join(str(error).split())[:2000], flush=True)
            continue
        with open(os.path.join(folder, task["rows"]), "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head] + found)
        print(difference(found, expected), flush=True)


def difference(found, expected):
    if found == expected:
        return ""
    missing = [row for row in expected if row not in found]
    excess = [row for row in found if row not in expected]
    if not missing and not excess:
        return "the rows are in another order, or there twice"
    return json.dumps({"missing": missing[:4], "in excess": excess[:4]}, ensure_ascii=False)
