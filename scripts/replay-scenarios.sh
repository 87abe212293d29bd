#!/usr/bin/env bash
# Replays the scenarios below the given folders on the real runtime; without arguments, the project's own.
# Prints pass or fail for each, every mismatch with expected and actual value, and `N passed, N failed`.
set -euo pipefail
here=$(pwd)
cd "$(dirname "$0")/.."
folders=()
for folder in "$@"; do
	case "$folder" in /*) folders+=("$folder") ;; *) folders+=("$here/$folder") ;; esac
done
[ "${#folders[@]}" -gt 0 ] || folders=("$PWD/tests/vectors/scenarios" "$PWD/tests/scenarios")
cargo build --quiet --release --locked --package scenarios --bin replay-scenarios >&2
exec "${CARGO_TARGET_DIR:-target}/release/replay-scenarios" "${folders[@]}"
