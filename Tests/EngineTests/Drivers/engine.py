"""Runs queries on DuckDB or Spark, as their own first lines say: one process for all, because Spark takes long to start.

    engine.py duckdb|spark < TASKS

A task is a line of JSON: `query`, `tally` and `rows` name files in its `folder`. The query is run in that folder, and
what it finds is kept in `rows`. For each task a line is printed that says how its rows differ from those of the tally,
which the program wrote; an empty one if they do not.
"""

import os
import subprocess
import sys
import tempfile

import tasks


def duckdb_rows():
    import duckdb

    connection = duckdb.connect()
    connection.execute("set threads = 2")
    return lambda query: connection.execute(query).fetchall()


# Compiling what a query does takes longer than to go through a small journal without.
SMALL = {
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "spark.executor.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
}


def spark_session(settings):
    from pyspark.sql import SparkSession

    # Two executors, each a process of its own: rows go from one to the other.
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.driver.memory", "1g")
    builder = builder.config("spark.ui.enabled", "false").config("spark.log.level", "ERROR")
    # Else a folder for tables is made wherever it was started.
    builder = builder.config("spark.sql.warehouse.dir", tempfile.gettempdir())
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def spark_rows(settings):
    session = spark_session(settings)
    return lambda query: session.sql(query.rstrip().removesuffix(";")).collect()


def texts(rows):
    """Cells as CSV has them."""
    return [["" if cell is None else str(cell) for cell in row] for row in rows]


def duckdb_command():
    environment = os.environ | {"PATH": os.path.dirname(sys.executable) + ":/usr/bin:/bin"}

    def run(query):
        done = subprocess.run(["sh", "-c", tasks.recipe(query)], env=environment, capture_output=True, encoding="utf-8")
        if done.returncode or done.stderr:
            raise RuntimeError(done.stderr or done.stdout)

    return run


def pyspark():
    session = spark_session(SMALL)
    return lambda query: exec(tasks.recipe(query), {"spark": session})


if __name__ == "__main__":
    tasks.do(duckdb_command() if sys.argv[1] == "duckdb" else pyspark())
