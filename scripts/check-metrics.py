#!/usr/bin/env python3
"""Checks that every metric that dashboards and alerts name is one that a node serves.

    scripts/check-metrics.py http://127.0.0.1:9615/metrics
    scripts/check-metrics.py                                  only whether the expressions are PromQL

The node must have made a few blocks: some metrics appear with their first value. Whether expressions
are PromQL is checked where `promql-parser` is installed (scripts/setup.sh does).
"""

import json
import re
import sys
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DASHBOARDS = sorted((ROOT / "deploy/grafana").glob("*.json"))
RULES = [ROOT / "deploy/prometheus/alerts.yml"]
# A metric, not a function or label: all that the node serves begin so.
METRIC = re.compile(r"\b(?:subtensor|substrate)_\w+")


def expressions() -> list[tuple[str, str]]:
    """Where each expression stands, and the expression."""
    found = []
    for dashboard in DASHBOARDS:
        for panel in json.loads(dashboard.read_text())["panels"]:
            found += [(f"{dashboard.name}: {panel['title']}", target["expr"]) for target in panel.get("targets", [])]
    for rules in RULES:
        found += [(rules.name, expression) for expression in re.findall(r"^\s*expr: (.+)$", rules.read_text(), re.M)]
    return found


def served(url: str) -> set[str]:
    with urllib.request.urlopen(url, timeout=10) as response:
        lines = response.read().decode().splitlines()
    return {re.split(r"[{ ]", line)[0] for line in lines if line and not line.startswith("#")}


def unknown(names: set[str]) -> list[str]:
    """What is named but not served."""
    return [
        f"{place}: {metric} is not served"
        for place, expression in expressions() for metric in METRIC.findall(expression) if metric not in names
    ]


def malformed() -> list[str]:
    """What is no PromQL."""
    try:
        import promql_parser
    except ImportError:
        return []
    wrong = []
    for place, expression in expressions():
        try:
            promql_parser.parse(expression)
        except ValueError as error:
            wrong.append(f"{place}: {expression}: {error}")
    return wrong


def main() -> int:
    if len(sys.argv) > 2 or "--help" in sys.argv:
        sys.exit(__doc__)
    wrong = malformed()
    if len(sys.argv) == 2:
        wrong += unknown(served(sys.argv[1]))
    print("\n".join(wrong) or f"metrics: all {len(expressions())} expressions are fine", file=sys.stderr)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
