#!/usr/bin/env python3
"""Checks that no crate depends on an outer ring.

math (primitives/*) knows no FRAME and no node; chain (pallets/*, runtime/) knows no node;
the node knows no pallet. See docs/architecture.md.
"""

import pathlib
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent

# ring -> (folders, prefixes of crates it may not know, exceptions)
RINGS = {
    "math": (["primitives/*"], ["frame-", "pallet-", "sc-", "sp-io"], []),
    "chain": (["pallets/*", "runtime"], ["sc-", "tokio", "jsonrpsee"], []),
    "node": (["node"], ["pallet-", "frame-"], ["pallet-transaction-payment-rpc"]),
}
# The declarations of runtime APIs are shared by runtime and node; they sit with the primitives.
EXEMPT = {"primitives/runtime-api"}


def dependencies(manifest: dict) -> set[str]:
    """Names of what a crate is built from, tests left out."""
    tables = [manifest, *manifest.get("target", {}).values()]
    return {name for table in tables for name in table.get("dependencies", {})}


def main() -> int:
    wrong = []
    for ring, (folders, banned, allowed) in RINGS.items():
        for path in sorted(p for f in folders for p in ROOT.glob(f"{f}/Cargo.toml")):
            crate = path.parent.relative_to(ROOT).as_posix()
            if crate in EXEMPT:
                continue
            for name in sorted(dependencies(tomllib.loads(path.read_text()))):
                if name.startswith(tuple(banned)) and name not in allowed:
                    wrong.append(f"{crate} ({ring}) may not depend on {name}")
    print("\n".join(wrong) or "rings: every crate knows only inner rings", file=sys.stderr)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
