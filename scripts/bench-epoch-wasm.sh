#!/usr/bin/env bash
# Measures epochs natively and as WebAssembly under wasmtime; prints a table of medians.
set -euo pipefail
# shellcheck source=scripts/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
enter_environment
export CARGO_TARGET_DIR="$CARGO_TARGET_DIR/yuma-wasm"
cd "$ROOT/tools/yuma-wasm"
cargo build --release --locked --quiet -p yuma-guest --target wasm32v1-none
cargo build --release --locked --quiet -p yuma-wasm
exec "$CARGO_TARGET_DIR/release/yuma-wasm" "$CARGO_TARGET_DIR/wasm32v1-none/release/yuma_guest.wasm"
