"""What a database does for the same counts: prints the seconds of the query alone, and how many NPS ratings there were.

    counts.py BY JOURNAL     groups by each of BY, fields with commas; of a folder, every journal in it is read
"""

import os
import sys
import time

import duckdb

fields = sys.argv[1].split(",")
journal = os.path.join(sys.argv[2], "*.jsonl") if os.path.isdir(sys.argv[2]) else sys.argv[2]
# A question's scale and the like follow from its id in the journals that are measured.
answer = "answer.id, answer.metric, answer.value, answer.skipped"
groups = ", ".join(f"({field}, {answer})" for field in fields)

# The columns are named, so that nothing is spent on finding out what they are, and the counts stay in the database. A
# line that is no JSON is left out.
QUERY = f"""
    CREATE TEMPORARY TABLE counts AS
    SELECT {", ".join(fields)}, {answer}, count(*) AS n
    FROM (
        SELECT {", ".join(fields)}, unnest(answers) AS answer
        FROM read_json('{journal.replace("'", "''")}', format = 'newline_delimited', ignore_errors = true, columns = {{
            kind: 'VARCHAR', agent: 'VARCHAR', lang: 'VARCHAR', disposition: 'VARCHAR',
            answers: 'STRUCT(id VARCHAR, metric VARCHAR, "value" VARCHAR, skipped VARCHAR)[]'}})
        WHERE kind = 'response' AND disposition <> 'ineligible')
    WHERE answer.metric IS NOT NULL
    GROUP BY GROUPING SETS ({groups})
"""

connection = duckdb.connect()
start = time.perf_counter()
connection.execute(QUERY)
seconds = time.perf_counter() - start
ratings = "SELECT coalesce(sum(n), 0)::BIGINT FROM counts WHERE id = 'nps' AND value IS NOT NULL"
print(seconds, connection.execute(ratings).fetchone()[0] // len(fields))
