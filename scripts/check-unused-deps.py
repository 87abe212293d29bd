#!/usr/bin/env python3
"""Checks that every dependency a crate names is used by its code.

A dependency counts as used if its name (with underscores) occurs as a word in a Rust file of the
crate. Dependencies that are there for a feature alone are listed in the crate's manifest under
[package.metadata.unused-deps] ignored = [...], with the reason in a comment.
"""

import pathlib
import re
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent
KINDS = ("dependencies", "dev-dependencies", "build-dependencies")


def rust_words(crate: pathlib.Path) -> set[str]:
    """Every word in the crate's Rust files."""
    words: set[str] = set()
    for path in crate.rglob("*.rs"):
        if "target" not in path.relative_to(crate).parts:
            words.update(re.findall(r"\w+", path.read_text()))
    return words


def members(manifest: dict) -> list[pathlib.Path]:
    return [p for pattern in manifest["workspace"]["members"] for p in sorted(ROOT.glob(pattern))]


def main() -> int:
    root = tomllib.loads((ROOT / "Cargo.toml").read_text())
    unused, named = [], set()
    for crate in members(root):
        manifest = tomllib.loads((crate / "Cargo.toml").read_text())
        ignored = manifest["package"].get("metadata", {}).get("unused-deps", {}).get("ignored", [])
        words = rust_words(crate)
        for kind in KINDS:
            for name in manifest.get(kind, {}):
                named.add(name)
                if name.replace("-", "_") not in words and name not in ignored:
                    unused.append(f"{crate.relative_to(ROOT)}: {name} ({kind})")
    for name in root["workspace"]["dependencies"]:
        if name not in named:
            unused.append(f"Cargo.toml: {name} is pinned and no crate names it")
    print("\n".join(unused) or "deps: every dependency is used", file=sys.stderr)
    return bool(unused)


if __name__ == "__main__":
    sys.exit(main())
