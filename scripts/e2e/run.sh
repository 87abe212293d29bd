#!/usr/bin/env bash
# End-to-end tests: the real SDK, btcli and JavaScript clients against a real node process.
# Needs what scripts/setup.sh installs and a release build; arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")"
venv="${E2E_VENV:-${XDG_CACHE_HOME:-$HOME/.cache}/node-subtensor/e2e-venv}"
if [ ! -x "$venv/bin/pytest" ]; then
	python3 -m venv "$venv"
	"$venv/bin/pip" install --quiet --requirement requirements.txt
fi
[ -d js/node_modules ] || npm ci --prefix js --silent --no-audit --no-fund
exec "$venv/bin/pytest" -q "$@"
