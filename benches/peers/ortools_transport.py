"""Coaches to mentors by OR-Tools' minimum-cost flow: see allocation/main.rs.

Usage: ortools_transport.py FILE RUNS

Reads the problem of FILE; times RUNS solutions of it, without the building; writes the optimum, the times, and the SHA-256 of the
file to standard output.
"""

import hashlib
import importlib.metadata
import json
import sys
import time

import numpy as np
from ortools.graph.python import min_cost_flow


def read(data):
    """The lists of the file, as whole numbers."""
    coaches, mentors, arcs, _ = np.frombuffer(data, "<u8", 4, 8).astype(int)
    lists, at = {}, 40
    for name, kind, length in [
        ("starts", "<u4", coaches + 1),
        ("heads", "<u4", arcs),
        ("costs", "<i4", arcs),
        ("low", "<u4", mentors),
        ("high", "<u4", mentors),
    ]:
        lists[name] = np.frombuffer(data, kind, length, at).astype(np.int64)
        at += 4 * length
    return coaches, mentors, lists


def network(coaches, mentors, lists):
    """Coaches give one each; what a mentor must take is taken there, and what may come beside it at one more node."""
    flow = min_cost_flow.SimpleMinCostFlow()
    tails = np.repeat(np.arange(coaches), np.diff(lists["starts"]))
    flow.add_arcs_with_capacity_and_unit_cost(tails, lists["heads"] + coaches, np.ones_like(tails), lists["costs"])
    numbers, sink = np.arange(coaches, coaches + mentors), coaches + mentors
    room, zero = lists["high"] - lists["low"], np.zeros(mentors, np.int64)
    flow.add_arcs_with_capacity_and_unit_cost(numbers, np.full(mentors, sink), room, zero)
    flow.set_nodes_supplies(np.arange(coaches), np.ones(coaches, np.int64))
    flow.set_nodes_supplies(numbers, -lists["low"])
    flow.set_nodes_supplies(np.array([sink]), np.array([lists["low"].sum() - coaches]))
    return flow


def main(path, runs):
    with open(path, "rb") as file:
        data = file.read()
    problem, seconds = read(data), []
    for _ in range(runs):
        flow = network(*problem)
        start = time.perf_counter()
        status = flow.solve()
        seconds.append(time.perf_counter() - start)
        assert status == flow.OPTIMAL, status
    answer = {
        "version": importlib.metadata.version("ortools"),
        "optimum": flow.optimal_cost(),
        "seconds": seconds,
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    print(json.dumps(answer))


main(sys.argv[1], int(sys.argv[2]))
