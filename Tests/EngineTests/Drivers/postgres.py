"""Runs queries on PostgreSQL: a cluster of its own in a temporary folder, gone afterwards, on a socket alone.

    postgres.py < TASKS

As engine.py; the journals of a task's folder are loaded first.
"""

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
             "--locale=C.UTF-8", "--no-sync"], folder="/")
        run([*server, "-o", f"-k {folder} -c listen_addresses= -c fsync=off", "start"], folder="/")
        try:
            tasks.do(lambda query: count(query, folder))
        finally:
            run([*server, "-m", "immediate", "stop"], folder="/")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def count(query, socket):
    psql = ["psql", "-X", "-q", "-h", socket, "-U", "postgres", "-v", "ON_ERROR_STOP=1"]
    run([*psql, "-d", "postgres", "-c", "drop database if exists task", "-c", "create database task"])
    # The table of the loaded lines lasts as long as the session.
    output = run([*psql, "--csv", "-d", "task"], tasks.recipe(query) + query)
    with open("tally.csv", "w", encoding="utf-8", newline="") as file:
        file.write(output)


def run(command, text=None, folder=None):
    done = subprocess.run(command, cwd=folder, input=text, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(done.stderr or done.stdout)
    return done.stdout


main()
