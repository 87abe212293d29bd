#!/usr/bin/env bash
# Measures the weights of this project's pallets and writes their weight_info.rs.
#
#   scripts/bench-weights.sh                     every pallet
#   scripts/bench-weights.sh PALLET...           these, named as their folders in pallets/
#   scripts/bench-weights.sh --check [PALLET...] runs each benchmark's own checks; measures nothing
#
# STEPS and REPEAT (10 each by default) say how many values of a component are tried, and how often.
# Processor time counts, the shortest run; an idle machine is better all the same.
set -euo pipefail
# shellcheck source=scripts/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
enter_environment

# Folder -> name among the benchmarks of the runtime. Pallets whose weights are not measured yet are
# left out.
declare -A PALLETS=(
	[subtensor]=pallet_subtensor
	[swap]=pallet_subtensor_swap
)

# The runtime with its benchmarks is a build of its own, with the wasm builder's flags; nothing of it is
# shared with the node.
build_runtime() {
	RUSTFLAGS="--cfg substrate_runtime -C link-arg=--export-table" \
		CARGO_PROFILE_RELEASE_LTO=thin CARGO_PROFILE_RELEASE_PANIC=abort \
		CARGO_TARGET_DIR="$BENCH_DIR" \
		cargo rustc --release --locked --quiet -p subtensor-runtime --lib --crate-type cdylib \
		--no-default-features --features runtime-benchmarks --target wasm32v1-none
}

machine() {
	local memory
	memory=$(awk '/MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo)
	printf '%s cores, %s GiB' "$(nproc)" "$memory"
}

main() {
	local check=() folder output pallets=()
	if [ "${1:-}" = --check ]; then
		check=(--check)
		shift
	fi
	BENCH_DIR="$CARGO_TARGET_DIR-bench"
	say "building the runtime with its benchmarks"
	build_runtime
	# The workspace's features, so that nothing is compiled twice.
	SKIP_WASM_BUILD=1 cargo build "${CARGO_FLAGS[@]}" --quiet --bin bench-weights
	if [ "$#" -gt 0 ]; then pallets=("$@"); else pallets=("${!PALLETS[@]}"); fi
	for folder in "${pallets[@]}"; do
		[ -n "${PALLETS[$folder]:-}" ] || fail "pallets/$folder has no benchmarks" "one of: ${!PALLETS[*]}"
		say "${PALLETS[$folder]}"
		output="pallets/$folder/src/weight_info.rs"
		"$CARGO_TARGET_DIR/release/bench-weights" "${check[@]}" \
			--runtime "$BENCH_DIR/wasm32v1-none/release/subtensor_runtime.wasm" \
			--cache "$BENCH_DIR/compiled" \
			--pallet "${PALLETS[$folder]}" --output "$output" --steps "${STEPS:-10}" --repeat "${REPEAT:-10}" \
			--machine "${MACHINE:-$(machine)}" --date "$(date +%F)"
		[ "${#check[@]}" -gt 0 ] || rustfmt --edition 2024 --config-path rustfmt.toml "$output"
	done
}

main "$@"
