#!/usr/bin/env bash
# Runs four authorities on this machine, on loopback, until Ctrl-C.
#
#   scripts/localnet.sh [--base FOLDER] [--purge] [--first-port N]
#
# The chain is `local4`: One, Two, Three and Four make blocks in turn, one every 12 seconds, and
# agree with GRANDPA, which goes on while one of them is away. Each has its own folder, keys and log:
#
#              RPC    peers   metrics   health   folder
#   one        9944   30333   9615      9625     FOLDER/one
#   two        9945   30334   9616      9626     FOLDER/two
#   three      9946   30335   9617      9627     FOLDER/three
#   four       9947   30336   9618      9628     FOLDER/four
#
# --base FOLDER     where to keep them (default: ~/.cache/node-subtensor/localnet)
# --purge           start a new chain
# --first-port N    RPC N.., peers N+10.., metrics N+20.., health N+30.. instead of the ports above
#
# NODE_BIN names another binary; without one it is built. Only the processes started here are ended.
set -euo pipefail
# The library sets the variable to where cargo puts the binary.
BINARY="${NODE_BIN:-}"
# shellcheck source=scripts/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

CHAIN=local4
NAMES=(one two three four)
BASE="$CACHE/localnet"
RPC=9944 P2P=30333 METRICS=9615 HEALTH=9625
PURGE=

read_options() {
	while [ "$#" -gt 0 ]; do
		case "$1" in
		--base) BASE="${2:?--base needs a folder}" && shift ;;
		--purge) PURGE=1 ;;
		--first-port)
			RPC="${2:?--first-port needs a number}" && shift
			P2P=$((RPC + 10)) METRICS=$((RPC + 20)) HEALTH=$((RPC + 30))
			;;
		-h | --help) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0" && exit 0 ;;
		*) fail "unknown option $1" "scripts/localnet.sh --help" ;;
		esac
		shift
	done
}

# prepare NAME: makes the node's folder with its network key and its two authority keys. The secrets
# are the well-known ones: //One to //Four.
prepare() {
	local folder="$BASE/$1" secret="//${1^}"
	[ -f "$folder/node-key" ] && return
	mkdir -p "$folder"
	"$BINARY" key generate-node-key --file "$folder/node-key" 2>"$folder/peer-id"
	"$BINARY" key insert --base-path "$folder" --chain "$CHAIN" --key-type aura --scheme Sr25519 --suri "$secret"
	"$BINARY" key insert --base-path "$folder" --chain "$CHAIN" --key-type gran --scheme Ed25519 --suri "$secret"
}

# Where the node with this number listens to peers.
address() {
	echo "/ip4/127.0.0.1/tcp/$((P2P + $1))/p2p/$(tail -n 1 "$BASE/${NAMES[$1]}/peer-id")"
}

PIDS=()

start() {
	local number="$1" name="${NAMES[$1]}" other peers=()
	for other in "${!NAMES[@]}"; do
		[ "$other" = "$number" ] || peers+=("$(address "$other")")
	done
	"$BINARY" --chain "$CHAIN" --validator --name "${name^}" --base-path "$BASE/$name" \
		--node-key-file "$BASE/$name/node-key" --listen-addr "/ip4/127.0.0.1/tcp/$((P2P + number))" \
		--rpc-port $((RPC + number)) --prometheus-port $((METRICS + number)) \
		--health-port $((HEALTH + number)) --no-telemetry --no-mdns --allow-private-ip \
		--bootnodes "${peers[@]}" --ready-file "$BASE/$name.json" \
		>>"$BASE/$name.log" 2>&1 &
	PIDS[number]=$!
	echo "${PIDS[number]}" >"$BASE/$name.pid"
}

stop_all() {
	trap - EXIT INT TERM
	local pid
	for pid in "${PIDS[@]}"; do kill -INT "$pid" 2>/dev/null || true; done
	wait || true
	say "all four have ended; the chain is kept in $BASE"
}

wait_until_ready() {
	local number waited=0
	for number in "${!NAMES[@]}"; do
		until [ -f "$BASE/${NAMES[number]}.json" ]; do
			kill -0 "${PIDS[number]}" 2>/dev/null ||
				fail "${NAMES[number]} ended: $(tail -n 3 "$BASE/${NAMES[number]}.log")" "read $BASE/${NAMES[number]}.log"
			[ "$waited" -lt 600 ] || fail "${NAMES[number]} is not ready after two minutes" "read its log"
			waited=$((waited + 1))
			sleep 0.2
		done
	done
}

read_options "$@"
if [ -z "$BINARY" ]; then
	enter_environment
	[ -x "$NODE_BIN" ] || build_node
	BINARY="$NODE_BIN"
fi
[ -z "$PURGE" ] || rm -rf "${BASE:?}"/{one,two,three,four}
mkdir -p "$BASE"
rm -f "$BASE"/*.json
for name in "${NAMES[@]}"; do prepare "$name"; done
trap stop_all EXIT INT TERM
for number in "${!NAMES[@]}"; do start "$number"; done
wait_until_ready
say "four authorities run; the first block comes within 24 seconds:"
for number in "${!NAMES[@]}"; do
	printf '  %-6s ws://127.0.0.1:%d  http://127.0.0.1:%d/metrics  http://127.0.0.1:%d/ready  log %s\n' \
		"${NAMES[number]}" $((RPC + number)) $((METRICS + number)) $((HEALTH + number)) "$BASE/${NAMES[number]}.log"
done
say "stop them with Ctrl-C"
wait
