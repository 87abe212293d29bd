#!/usr/bin/env bash
# End-to-end tests: the real SDK, btcli and JavaScript clients against a real node process.
# Needs what scripts/setup.sh installs and a release build; arguments go to pytest. Tests of several
# nodes take minutes and run only with --long: scripts/e2e/run.sh --long test_network.py
set -euo pipefail
# shellcheck source=scripts/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"
enter_environment
cd "$ROOT/scripts/e2e"
have pytest || fail "pytest is not installed" "scripts/setup.sh"
[ -d js/node_modules ] || (cd js && npm install --no-save --no-package-lock --silent --no-audit --no-fund) ||
	fail "npm could not install the JavaScript clients" "check the network and that Node.js is 18 or newer"

# Wallets, logs and databases of all tests: kept only where one fails.
TMPDIR="$(mktemp -d "${TMPDIR:-/tmp}/e2e-XXXXXX")"
export TMPDIR
NODE_BIN="${NODE_BIN:-$CARGO_TARGET_DIR/release/node-subtensor}" pytest -q -p no:cacheprovider "$@" || {
	code=$?
	say "what the tests left: $TMPDIR"
	exit "$code"
}
rm -rf "$TMPDIR"
