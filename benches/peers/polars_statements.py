"""The statements of the population in Polars: see population/main.rs.

Usage: polars_statements.py FOLDER THREADS RUNS ON

Reads the tables of FOLDER, as CSV, into memory; times RUNS runs of the query, and RUNS runs that begin with the
records as lines of JSON; writes the answers of both to FOLDER and the times to standard output.
"""

import datetime
import json
import os
import sys
import time

# Read when the library is loaded.
os.environ["POLARS_MAX_THREADS"] = sys.argv[2]

import polars as pl  # noqa: E402
from polars import col, lit, when  # noqa: E402

CATEGORIES = ["subject", "pedagogy", "digital", "service"]
LIMITS = {"subject": lit(70.0), "pedagogy": lit(45.0), "digital": lit(30.0)}
COLUMNS = (
    "teacher start outcome required counted short subject subject_short pedagogy pedagogy_short digital digital_short "
    "service carried_in carried_out"
).split()
CATEGORY = pl.Enum(CATEGORIES)
UNIT = pl.Enum(["hour", "credit"])


def leave(absences, periods, start):
    """The days of leave within a period, if they are more than three months from the first of them."""
    end = col(start).dt.offset_by("5y")
    first = pl.max_horizontal("first", start)
    days = (pl.min_horizontal(col("last").dt.offset_by("1d"), end) - first).dt.total_days()
    per_teacher = (
        absences.join(periods.select("teacher", start), on="teacher")
        .filter(col("last") >= col(start), col("first") < end)
        .group_by("teacher")
        .agg(first.min().alias("first_day"), days.sum().alias("days"))
    )
    passed_over = (col("first_day").dt.offset_by("3mo") - col("first_day")).dt.total_days()
    return per_teacher.filter(col("days") > passed_over).select("teacher", "days")


def required(periods, absences, start, name):
    """A hundred hours less the part of the days on leave, rounded down to quarters: whole numbers all the way."""
    length = (col(start).dt.offset_by("5y") - col(start)).dt.total_days()
    with_days = periods.join(leave(absences, periods, start), on="teacher", how="left")
    quarters = 400 * (length - col("days").fill_null(0)) // length
    return with_days.with_columns((quarters / 4).alias(name)).drop("days")


def total(suffix):
    return sum((col(f"{name}{suffix}") for name in CATEGORIES[1:]), col(f"{CATEGORIES[0]}{suffix}"))


def capped(suffix, required):
    limits = LIMITS | {"service": col(required) * 20 / 100}
    return [pl.min_horizontal(f"{name}{suffix}", limits[name]).alias(f"{name}{suffix}") for name in CATEGORIES]


def statements(teachers, absences, activities, on):
    later = col("issued").dt.offset_by("5y")
    # The question is about the second period where one has begun. A first period has none before it: the day on
    # which that would have begun lies before the licence, and nothing was earned in it.
    periods = teachers.with_columns(start=when(later <= on).then(later).otherwise("issued"))
    periods = periods.with_columns(previous=col("start").dt.offset_by("-5y"))
    periods = required(periods, absences, "start", "required")
    periods = required(periods, absences, "previous", "required_then")

    # What was earned in each category: in each period, and of that before its last two years. The four spans follow
    # each other, so each hour is in one of them.
    hours = when(col("unit") == "credit").then(col("amount") * 15).otherwise("amount")
    bounds = periods.select(
        "teacher",
        "issued",
        "start",
        late_then=col("previous").dt.offset_by("3y"),
        late=col("start").dt.offset_by("3y"),
    )
    span = (
        (col("held") >= col("late_then")).cast(pl.UInt8)
        + (col("held") >= col("start")).cast(pl.UInt8)
        + (col("held") >= col("late")).cast(pl.UInt8)
    )
    earned = (
        activities.join(bounds, on="teacher")
        .filter(col("held") >= col("issued"), col("held") <= on)
        .select("teacher", hours=hours, slot=col("category").to_physical().cast(pl.UInt8) * 4 + span)
        .group_by("teacher", "slot")
        .agg(col("hours").sum())
        .group_by("teacher")
        .agg(
            (col("hours") * (col("slot") == number * 4 + part)).sum().alias(f"{name}{suffix}")
            for number, name in enumerate(CATEGORIES)
            for part, suffix in enumerate(["_then_early", "_then_late", "_early", "_late"])
        )
    )
    whole = [
        (col(f"{name}{then}_early") + col(f"{name}{then}_late")).alias(f"{name}{then}")
        for name in CATEGORIES
        for then in ["", "_then"]
    ]
    brought = (
        (col("start") > col("issued"))
        & (total("_then") > col("required_then"))
        & (col("subject_then") >= col("required_then") * 15 / 100)
        & (col("pedagogy_then") >= col("required_then") * 10 / 100)
        & (col("digital_then") >= col("required_then") * 5 / 100)
    )
    excess_then = total("_then") - col("required_then")
    short = [
        (col("required") * share / 100 - col(name)).clip(lower_bound=0).alias(f"{name}_short")
        for name, share in [("subject", 15), ("pedagogy", 10), ("digital", 5)]
    ]
    is_short = pl.any_horizontal(
        col(name) > 0 for name in ["short", "subject_short", "pedagogy_short", "digital_short"]
    )
    return (
        periods.join(earned, on="teacher", how="left")
        .with_columns(pl.selectors.float().fill_null(0.0))
        .with_columns(whole)
        .with_columns(
            capped("", "required")
            + capped("_early", "required")
            + capped("_then", "required_then")
            + capped("_then_early", "required_then")
        )
        .with_columns(
            carried_in=when(brought)
            .then(pl.min_horizontal(excess_then, total("_then") - total("_then_early"), lit(50.0)))
            .otherwise(0.0)
        )
        .with_columns(short, counted=total("") + col("carried_in"))
        .with_columns(short=(col("required") - col("counted")).clip(lower_bound=0))
        .with_columns(
            outcome=when(is_short).then(lit("short")).otherwise(lit("met")),
            carried_out=when(col("counted") > col("required"))
            .then(pl.min_horizontal(col("counted") - col("required"), total("") - total("_early"), lit(50.0)))
            .otherwise(0.0),
        )
        .select(COLUMNS)
    )


def tables(folder):
    """The tables in memory, from CSV."""

    def read(name, types):
        return pl.read_csv(f"{folder}/{name}.csv", schema=types)

    return [
        read("teachers", {"teacher": pl.Int32, "issued": pl.Date}),
        read("absences", {"teacher": pl.Int32, "kind": pl.String, "first": pl.Date, "last": pl.Date}),
        read(
            "activities",
            {
                "teacher": pl.Int32,
                "category": CATEGORY,
                "kind": pl.String,
                "unit": UNIT,
                "amount": pl.Float64,
                "held": pl.Date,
            },
        ),
    ]


def from_records(folder):
    """The same three tables from the records: what a user would write who has the lines of JSON and no tables."""
    text = pl.String
    activity = {"kind": text, "unit": text, "amount": pl.Float64, "until": text, "categories": pl.List(text)}
    schema = {
        "person": text,
        "licences": pl.List(pl.Struct({"issued": text})),
        "absences": pl.List(pl.Struct({"kind": text, "from": text, "until": text})),
        "activities": pl.List(pl.Struct(activity)),
    }
    records = pl.read_ndjson(f"{folder}/records.jsonl", schema=schema).lazy()
    teacher = col("person").str.slice(2).cast(pl.Int32).alias("teacher")

    def rows(name):
        return records.select(teacher, col(name)).explode(name).drop_nulls(name).unnest(name)

    teachers = records.select(teacher, issued=col("licences").list.first().struct.field("issued").str.to_date())
    absences = rows("absences").select(
        "teacher", "kind", first=col("from").str.to_date(), last=col("until").str.to_date()
    )
    activities = rows("activities").select(
        "teacher",
        col("categories").list.first().cast(CATEGORY).alias("category"),
        "kind",
        col("unit").cast(UNIT),
        "amount",
        col("until").str.to_date().alias("held"),
    )
    return pl.collect_all([teachers, absences, activities])


def main():
    folder, runs, on = sys.argv[1], int(sys.argv[3]), datetime.date.fromisoformat(sys.argv[4])

    def answer(all_tables):
        return statements(*(table.lazy() for table in all_tables), on).collect()

    def timed(work):
        seconds = []
        for _ in range(runs):
            start = time.perf_counter()
            answers = work()
            seconds.append(time.perf_counter() - start)
        return seconds, answers

    in_memory = tables(folder)
    evaluate, answers = timed(lambda: answer(in_memory))
    answers.sort("teacher").write_csv(f"{folder}/polars.csv")
    records, answers = timed(lambda: answer(from_records(folder)))
    answers.sort("teacher").write_csv(f"{folder}/polars-records.csv")
    print(json.dumps({"version": pl.__version__, "evaluate": evaluate, "records": records}))


main()
