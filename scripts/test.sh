#!/usr/bin/env bash
# Sets up, builds and passes all tests.
#
#   scripts/test.sh             every stage
#   scripts/test.sh STAGE...    these only
#
# Stages, in order; each prints its time, and the first that fails ends the run:
#
#   setup    what building and testing needs is installed
#   fmt      Rust and TOML files are formatted
#   rings    no crate knows of an outer ring
#   deps     Cargo.lock is up to date, no dependency is unused, tests share the node's
#   deploy   dashboards, alerts, image, service: as far as the installed tools can tell
#   clippy   no warning
#   test     unit, property and runtime tests
#   node     the node builds
#   e2e      a real node and the real SDK
set -euo pipefail
# shellcheck source=scripts/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

ALL_STAGES=(setup fmt rings deps deploy clippy test node e2e)

stage_setup() { scripts/setup.sh; }

stage_fmt() {
	cargo fmt --all --check
	have taplo || fail "taplo is not installed" "scripts/setup.sh"
	git ls-files '*.toml' | xargs taplo fmt --check --colors never
}

stage_rings() { scripts/check-rings.py; }

stage_deps() {
	cargo metadata --locked --format-version 1 >/dev/null ||
		fail "Cargo.lock is not up to date" "cargo metadata >/dev/null, then commit Cargo.lock"
	scripts/check-unused-deps.py
	scripts/check-features.py
}

stage_clippy() { cargo clippy "${CARGO_FLAGS[@]}" --all-targets --quiet -- --deny warnings; }

stage_test() {
	cargo nextest run "${CARGO_FLAGS[@]}" --no-fail-fast
	scripts/replay-scenarios.sh
}

stage_deploy() { scripts/check-deploy.sh; }

stage_node() { cargo build "${CARGO_FLAGS[@]}" --quiet; }

stage_e2e() { NODE_BIN="$NODE_BIN" scripts/e2e/run.sh; }

main() {
	local stage started summary=""
	[ "$#" -gt 0 ] || set -- "${ALL_STAGES[@]}"
	for stage in "$@"; do
		declare -F "stage_$stage" >/dev/null || fail "no stage is called $stage" "one of: ${ALL_STAGES[*]}"
	done
	for stage in "$@"; do
		say "stage $stage"
		started=$SECONDS
		enter_environment
		"stage_$stage" || {
			say "stage $stage FAILED after $((SECONDS - started)) s"
			exit 1
		}
		say "stage $stage: $((SECONDS - started)) s"
		summary+="$(printf '\n  %-8s %5d s' "$stage" $((SECONDS - started)))"
	done
	say "all stages passed in $SECONDS s:$summary"
}

main "$@"
