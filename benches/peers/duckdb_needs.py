"""The needs of a population in DuckDB: see rollup/main.rs.

Usage: duckdb_needs.py PROFILES.jsonl RUNS

Compiles the needs from the lines of JSON, in one thread: a row for each group of teachers who share a place, a type, a
band of experience, subjects and grades, and each indicator. Writes counts, times and the peak memory to standard output.
"""

import json
import resource
import sys
import time

import duckdb

NEEDS = """
WITH profiles AS (
    SELECT
        place,
        teacherType,
        CASE
            WHEN experience <= 5 THEN '1-5'
            WHEN experience <= 10 THEN '6-10'
            WHEN experience <= 15 THEN '11-15'
            WHEN experience <= 20 THEN '16-20'
            ELSE '21'
        END AS band,
        list_sort(subjects) AS subjects,
        list_sort(grades) AS grades,
        unnest(gaps) AS gap
    FROM read_json($file, format = 'newline_delimited', columns = {
        person: 'VARCHAR', teacherType: 'VARCHAR', place: 'VARCHAR', experience: 'INTEGER',
        subjects: 'VARCHAR[]', grades: 'INTEGER[]', gaps: 'STRUCT(indicator VARCHAR, size INTEGER)[]'
    })
)
SELECT
    place, teacherType, band, subjects, grades, gap.indicator AS indicator,
    count(*) AS teachers, sum(gap.size) AS size
FROM profiles
GROUP BY ALL
ORDER BY ALL
"""


def main():
    path, runs = sys.argv[1], int(sys.argv[2])
    database = duckdb.connect()
    database.execute("SET threads = 1")
    query = NEEDS.replace("$file", f"'{path}'")
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        database.execute(f"CREATE OR REPLACE TABLE needs AS {query}")
        seconds.append(time.perf_counter() - start)
    cells, teachers, size = database.execute("SELECT count(*), sum(teachers), sum(size) FROM needs").fetchone()
    counts = {"cells": cells, "teachers": int(teachers), "size": str(int(size))}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({**counts, "seconds": seconds, "peak": peak, "version": duckdb.__version__}))


main()
