# shellcheck shell=bash
# What every script of this repository shares: where things are, how to speak, how to fail.
# To be sourced, not run.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

# Everything that can be made again lives in one folder outside the checkout, so that a fresh clone
# reuses what an older one compiled.
CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/node-subtensor"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$CACHE/target}"
VENV="$CACHE/venv"

# What setup found out about this machine and cargo has to know.
MACHINE_ENV="$CACHE/machine-env.sh"

# The environment may name another binary.
NODE_BIN="${NODE_BIN:-$CARGO_TARGET_DIR/release/node-subtensor}"

# One feature set and one profile for everything: with any other flags cargo compiles the
# dependencies once more.
CARGO_FLAGS=(--release --workspace --locked)

say() { printf '\033[1m==> %s\033[0m\n' "$*" >&2; }

# fail WHAT FIX: names the missing thing and what to do about it.
fail() {
	printf '\033[1;31merror:\033[0m %s\n' "$1" >&2
	[ -z "${2:-}" ] || printf '  fix: %s\n' "$2" >&2
	exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Brings what setup installed into this shell.
enter_environment() {
	[ ! -f "$HOME/.cargo/env" ] || . "$HOME/.cargo/env"
	[ ! -f "$MACHINE_ENV" ] || . "$MACHINE_ENV"
	[ ! -d "$VENV/bin" ] || PATH="$VENV/bin:$PATH"
	export PATH
	cd "$ROOT" || exit 1
}

build_node() {
	say "building the node (the first time takes about 25 minutes on 2 cores)"
	cargo build "${CARGO_FLAGS[@]}"
}
