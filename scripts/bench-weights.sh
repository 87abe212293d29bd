#!/usr/bin/env bash
# Measures the weights of this project's pallets and writes their weight_info.rs.
#
#   scripts/bench-weights.sh                     every pallet
#   scripts/bench-weights.sh PALLET...           these, named as their folders in pallets/
#   scripts/bench-weights.sh --check [PALLET...] runs each benchmark's own checks; measures nothing
#
# A pallet whose benchmarks fail keeps its figures; the others are measured all the same, and the script
# fails in the end. Stock pallets keep the figures that they come with: their names (pallet_balances,
# pallet_multisig...) are for --check alone, which runs them too when no pallet is named.
#
# STEPS and REPEAT (10 each by default) say how many values of a component are tried, and how often.
# Processor time counts, the shortest run; an idle machine is better all the same.
set -euo pipefail
# shellcheck source=scripts/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
enter_environment

# Folder -> name among the benchmarks of the runtime.
declare -A PALLETS=(
	[admin-utils]=pallet_admin_utils
	[commitments]=pallet_commitments
	[crowdloan]=pallet_crowdloan
	[mev-shield]=pallet_mev_shield
	[proxy]=pallet_subtensor_proxy
	[subtensor]=pallet_subtensor
	[swap]=pallet_subtensor_swap
	[utility]=pallet_subtensor_utility
)

# By their names among the benchmarks.
STOCK=(
	pallet_balances
	pallet_multisig
	pallet_preimage
	pallet_safe_mode
	pallet_scheduler
	pallet_sudo
	pallet_timestamp
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

# Runs the benchmarks of one pallet with these arguments more.
bench() {
	local pallet=$1
	shift
	say "$pallet"
	"$CARGO_TARGET_DIR/release/bench-weights" "$@" --pallet "$pallet" \
		--runtime "$BENCH_DIR/wasm32v1-none/release/subtensor_runtime.wasm" \
		--cache "$BENCH_DIR/compiled"
}

measure() {
	local output="pallets/$1/src/weight_info.rs"
	bench "${PALLETS[$1]}" --output "$output" --steps "${STEPS:-10}" --repeat "${REPEAT:-10}" \
		--machine "${MACHINE:-$(machine)}" --date "$(date +%F)" &&
		rustfmt --edition 2024 --config-path rustfmt.toml "$output"
}

is_stock() {
	[[ " ${STOCK[*]} " == *" $1 "* ]]
}

main() {
	local run=measure pallet pallets=() broken=()
	if [ "${1:-}" = --check ]; then
		run=check
		shift
	fi
	pallets=("$@")
	if [ "$#" -eq 0 ]; then
		mapfile -t pallets < <(printf '%s\n' "${!PALLETS[@]}" | sort)
		[ "$run" = measure ] || pallets+=("${STOCK[@]}")
	fi
	for pallet in "${pallets[@]}"; do
		[ -n "${PALLETS[$pallet]:-}" ] || { [ "$run" = check ] && is_stock "$pallet"; } ||
			fail "$pallet has no benchmarks to $run" "one of: ${!PALLETS[*]}, with --check also ${STOCK[*]}"
	done

	BENCH_DIR="$CARGO_TARGET_DIR-bench"
	say "building the runtime with its benchmarks"
	build_runtime
	# The workspace's features, so that nothing is compiled twice.
	SKIP_WASM_BUILD=1 cargo build "${CARGO_FLAGS[@]}" --quiet --bin bench-weights
	for pallet in "${pallets[@]}"; do
		"$run" "$pallet" || broken+=("$pallet")
	done
	[ "${#broken[@]}" -eq 0 ] || fail "benchmarks failed: ${broken[*]}" "see above"
}

check() {
	bench "${PALLETS[$1]:-$1}" --check
}

main "$@"
