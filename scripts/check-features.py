#!/usr/bin/env python3
"""Checks that tests are built from the same dependencies as the node.

cargo compiles a crate once for each set of features. If a test-only dependency switches a feature of
a crate that the node uses as well, that crate and all that stand on it are compiled twice: an hour
on two cores when it happens low in the tree. (criterion -> half -> zerocopy/derive did it; that is
why Cargo.lock holds half at 2.4.1.)
"""

import subprocess
import sys


def resolved(edges: str) -> dict[str, set[str]]:
    """Crate with version -> the feature sets it is compiled with."""
    command = ["cargo", "tree", "--locked", "--workspace", "--edges", edges, "--prefix", "none"]
    out = subprocess.run([*command, "--format", "{p} {f}"], check=True, text=True, capture_output=True)
    crates: dict[str, set[str]] = {}
    for line in out.stdout.splitlines():
        if not line or ' feature "' in line:
            continue
        name, version, *rest = line.removesuffix(" (*)").split(" ")
        features = rest[-1] if rest and not rest[-1].startswith("(") else ""
        crates.setdefault(f"{name} {version}", set()).add(features)
    return crates


def main() -> int:
    node, tests = resolved("no-dev"), resolved("all")
    wrong = [
        f"{crate}: tests switch {' or '.join(sorted(tests[crate] - features))}"
        for crate, features in node.items()
        if tests.get(crate, set()) - features
    ]
    print("\n".join(wrong) or "features: tests share the node's dependencies", file=sys.stderr)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
