#!/usr/bin/env bash
# Sets up, builds and runs a development chain on this machine.
#
#   scripts/devnet.sh [OPTIONS OF node-subtensor]
#
# One process makes and finalizes a block every 12 seconds and answers on ws://127.0.0.1:9944.
# Nothing is kept when it stops, unless you pass --base-path FOLDER. For quicker blocks pass for
# instance --sealing 250 (a block every 250 ms) or --sealing instant (a block a transaction).
set -euo pipefail
# shellcheck source=scripts/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

"$ROOT/scripts/setup.sh"
enter_environment
build_node

say "the SDK finds it as network 'local' (ws://127.0.0.1:9944); //Alice is rich and holds the sudo key"
say "stop it with Ctrl-C"
exec "$NODE_BIN" --dev "$@"
