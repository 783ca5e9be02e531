"""Runs queries on DuckDB or Spark: one process for all of them, because Spark takes long to start.

    engine.py duckdb|spark < TASKS

A task is a line of JSON: `query`, `tally` and `rows` name files in its `folder`. The query is run in that folder, and
what it finds is written to `rows` as CSV. For each task a line is printed that says how its rows differ from those of
the tally, which the program wrote; an empty one if they do not.
"""

import os
import sys

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


def spark_rows(settings):
    from pyspark.sql import SparkSession

    # Two executors, each a process of its own: rows go from one to the other.
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.driver.memory", "1g")
    builder = builder.config("spark.ui.enabled", "false").config("spark.log.level", "ERROR")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    return lambda query: session.sql(query.rstrip().removesuffix(";")).collect()


def texts(rows):
    """Cells as CSV has them."""
    return [["" if cell is None else str(cell) for cell in row] for row in rows]


def main():
    rows = duckdb_rows() if sys.argv[1] == "duckdb" else spark_rows(SMALL)

    def found(query, folder):
        os.chdir(folder)
        return texts(rows(query))

    tasks.do(found)


if __name__ == "__main__":
    main()
