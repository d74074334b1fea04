"""The statements of the population in DuckDB SQL: see population/main.rs.

Usage: duckdb_statements.py FOLDER THREADS RUNS ON

Reads the tables of FOLDER, as CSV, into memory; times RUNS runs of the query, and RUNS runs that begin with the
records as lines of JSON; writes the answers of both to FOLDER and the times to standard output.
"""

import json
import sys
import time

import duckdb

HOURS = "CASE unit WHEN 'credit' THEN amount * 15 ELSE amount END"

# The question is about the second period where one has begun. A first period has none before it: the day on which
# that would have begun lies before the licence, and nothing was earned in it.
PERIODS = """
    SELECT teacher, issued, start, (start - INTERVAL 5 YEAR)::DATE AS previous,
           (start + INTERVAL 3 YEAR)::DATE AS late, (start - INTERVAL 2 YEAR)::DATE AS late_then
    FROM (
        SELECT teacher, issued,
               CASE WHEN issued + INTERVAL 5 YEAR <= $on THEN (issued + INTERVAL 5 YEAR)::DATE ELSE issued END AS start
        FROM teachers
    )
"""

# The days of leave within a period, if they are more than three months from the first of them.
LEAVE = """
    SELECT teacher, start,
           CASE WHEN days > date_diff('day', first_day, (first_day + INTERVAL 3 MONTH)::DATE) THEN days ELSE 0 END AS days
    FROM (
        SELECT teacher, span.start, min(greatest(first, span.start)) AS first_day,
               sum(date_diff('day', greatest(first, span.start),
                             least(last + 1, (span.start + INTERVAL 5 YEAR)::DATE))) AS days
        FROM absences JOIN (SELECT teacher, start FROM periods UNION ALL SELECT teacher, previous FROM periods) AS span
            USING (teacher)
        WHERE last >= span.start AND first < span.start + INTERVAL 5 YEAR
        GROUP BY teacher, span.start
    )
"""


CATEGORIES = ["subject", "pedagogy", "digital", "service"]


# What was earned: in which category, in which period, and whether in its last two years. The four spans follow each
# other, so each hour has one place. Adding up in two steps takes a third of the time of a sum for each of them.
PLACE = "enum_code(category) * 4 + (held >= late_then)::INTEGER + (held >= start)::INTEGER + (held >= late)::INTEGER"


def sums():
    def add(name, places):
        return f"sum(CASE WHEN place IN ({', '.join(map(str, places))}) THEN hours ELSE 0 END) AS {name}"

    for number, name in enumerate(CATEGORIES):
        first = number * 4
        yield add(f"{name}_then_early", [first])
        yield add(f"{name}_then", [first, first + 1])
        yield add(f"{name}_early", [first + 2])
        yield add(name, [first + 2, first + 3])


def capped(suffix, required):
    limits = {"subject": "70", "pedagogy": "45", "digital": "30", "service": f"{required} * 20 / 100"}
    return ", ".join(f"least({name}{suffix}, {limits[name]}) AS {name}{suffix}" for name in CATEGORIES)


def total(suffix):
    return "(" + " + ".join(f"{name}{suffix}" for name in CATEGORIES) + ")"


def required(start, days):
    """A hundred hours less the part of the days on leave, rounded down to quarters: whole numbers all the way."""
    length = f"date_diff('day', {start}, ({start} + INTERVAL 5 YEAR)::DATE)"
    return f"(400 * ({length} - coalesce({days}, 0)) // {length}) / 4"


QUERY = f"""
WITH periods AS MATERIALIZED ({PERIODS}),
leave AS MATERIALIZED ({LEAVE}),
asked AS (
    SELECT periods.*, {required("periods.start", "now.days")} AS required,
           {required("periods.previous", "before.days")} AS required_then
    FROM periods
    LEFT JOIN leave AS now ON now.teacher = periods.teacher AND now.start = periods.start
    LEFT JOIN leave AS before ON before.teacher = periods.teacher AND before.start = periods.previous
),
earned AS (
    SELECT teacher, {", ".join(sums())}
    FROM (
        SELECT teacher, {PLACE} AS place, sum({HOURS}) AS hours
        FROM activities JOIN periods USING (teacher)
        WHERE held >= issued AND held <= $on
        GROUP BY teacher, place
    )
    GROUP BY teacher
),
counted AS (
    SELECT asked.teacher, start, issued, required, required_then,
           {", ".join(f"coalesce({name}{suffix}, 0) AS {name}{suffix}"
                      for name in CATEGORIES for suffix in ["", "_early", "_then", "_then_early"])}
    FROM asked LEFT JOIN earned USING (teacher)
),
cut AS (
    SELECT teacher, start, issued, required, required_then,
           {capped("", "required")}, {capped("_early", "required")},
           {capped("_then", "required_then")}, {capped("_then_early", "required_then")}
    FROM counted
),
brought AS (
    SELECT *,
           CASE WHEN start > issued AND {total("_then")} > required_then
                 AND subject_then >= required_then * 15 / 100
                 AND pedagogy_then >= required_then * 10 / 100
                 AND digital_then >= required_then * 5 / 100
                THEN least({total("_then")} - required_then, {total("_then")} - {total("_then_early")}, 50)
                ELSE 0 END AS carried_in
    FROM cut
),
stated AS (
    SELECT *, {total("")} + carried_in AS counted,
           greatest(required - {total("")} - carried_in, 0) AS short,
           greatest(required * 15 / 100 - subject, 0) AS subject_short,
           greatest(required * 10 / 100 - pedagogy, 0) AS pedagogy_short,
           greatest(required * 5 / 100 - digital, 0) AS digital_short
    FROM brought
)
SELECT teacher, start,
       CASE WHEN short = 0 AND subject_short = 0 AND pedagogy_short = 0 AND digital_short = 0
            THEN 'met' ELSE 'short' END AS outcome,
       required, counted, short, subject, subject_short, pedagogy, pedagogy_short, digital, digital_short, service,
       carried_in,
       CASE WHEN counted > required THEN least(counted - required, {total("")} - {total("_early")}, 50)
            ELSE 0 END AS carried_out
FROM stated
"""

LOAD = """
CREATE TYPE category AS ENUM ('subject', 'pedagogy', 'digital', 'service');
CREATE TYPE unit AS ENUM ('hour', 'credit');
CREATE TABLE teachers (teacher INTEGER, issued DATE);
CREATE TABLE absences (teacher INTEGER, kind VARCHAR, first DATE, last DATE);
CREATE TABLE activities (teacher INTEGER, category category, kind VARCHAR, unit unit, amount DOUBLE, held DATE);
"""

# The same three tables from the records: what a user would write who has the lines of JSON and no tables.
LOAD_RECORDS = """
CREATE OR REPLACE TEMP TABLE records AS
    SELECT substr(person, 3)::INTEGER AS teacher, licences, absences, activities
    FROM read_json($file, format = 'newline_delimited', columns = {
        person: 'VARCHAR', licences: 'STRUCT(issued DATE)[]',
        absences: 'STRUCT(kind VARCHAR, "from" DATE, "until" DATE)[]',
        activities: 'STRUCT(kind VARCHAR, unit VARCHAR, amount DOUBLE, "until" DATE, categories VARCHAR[])[]'
    });
CREATE OR REPLACE TABLE teachers AS SELECT teacher, licences[1].issued AS issued FROM records;
CREATE OR REPLACE TABLE absences AS
    SELECT teacher, one.kind, one."from" AS first, one."until" AS last
    FROM (SELECT teacher, unnest(absences) AS one FROM records);
CREATE OR REPLACE TABLE activities AS
    SELECT teacher, one.categories[1]::category AS category, one.kind, one.unit::unit AS unit, one.amount,
           one."until" AS held
    FROM (SELECT teacher, unnest(activities) AS one FROM records);
"""


def main():
    folder, threads, runs, on = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    database = duckdb.connect(":memory:")
    database.execute(f"SET threads = {threads}")
    query = QUERY.replace("$on", f"DATE '{on}'")

    def answer():
        database.execute(f"CREATE OR REPLACE TABLE answers AS {query}")

    def write(name):
        database.execute(f"COPY (SELECT * FROM answers ORDER BY teacher) TO '{folder}/{name}' (HEADER)")

    def timed(work):
        seconds = []
        for _ in range(runs):
            start = time.perf_counter()
            work()
            seconds.append(time.perf_counter() - start)
        return seconds

    for statement in LOAD.strip().split(";\n"):
        database.execute(statement)
    for table in ["teachers", "absences", "activities"]:
        database.execute(f"COPY {table} FROM '{folder}/{table}.csv' (HEADER)")
    evaluate = timed(answer)
    write("duckdb.csv")

    load = LOAD_RECORDS.replace("$file", f"'{folder}/records.jsonl'")

    def from_records():
        for statement in load.strip().split(";\n"):
            database.execute(statement)
        answer()

    from_records_seconds = timed(from_records)
    write("duckdb-records.csv")
    print(json.dumps({"version": duckdb.__version__, "evaluate": evaluate, "records": from_records_seconds}))


main()
