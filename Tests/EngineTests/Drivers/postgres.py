"""Runs queries on PostgreSQL: a cluster of its own in a temporary folder, gone afterwards, on a socket alone.

    postgres.py < TASKS

As engine.py; the journals of a task's folder are loaded first, as the query's own comment says.
"""

import csv
import glob
import os
import shutil
import subprocess
import tempfile

import tasks

PROGRAMS = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]


def main():
    folder = tempfile.mkdtemp(prefix="rapport-postgres-")
    # The server refuses to be root's.
    user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if user:
        shutil.chown(folder, "postgres", "postgres")
    data = folder + "/data"
    server = [*user, PROGRAMS + "/pg_ctl", "-D", data, "-l", folder + "/log", "-w", "-s"]
    try:
        run([*user, PROGRAMS + "/initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8",
             "--locale=C.UTF-8", "--no-sync"], "/")
        run([*server, "-o", f"-k {folder} -c listen_addresses= -c fsync=off", "start"], "/")
        try:
            tasks.do(lambda query, journals: rows(query, journals, folder))
        finally:
            run([*server, "-m", "immediate", "stop"], "/")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def rows(query, journals, socket):
    load = "".join(line[5:] for line in query.splitlines(True) if line.startswith("--   "))
    psql = ["psql", "-X", "-q", "-h", socket, "-U", "postgres", "-v", "ON_ERROR_STOP=1", "--csv"]
    run([*psql, "-d", "postgres", "-c", "drop database if exists task", "-c", "create database task"], "/")
    output = run([*psql, "-d", "task"], journals, load + query)
    return list(csv.reader(output.splitlines(True)))[1:]


def run(command, folder, text=None):
    done = subprocess.run(command, cwd=folder, input=text, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(done.stderr or done.stdout)
    return done.stdout


main()
