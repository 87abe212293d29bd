#!/usr/bin/env bash
# Whether the node answers: GET /health on its JSON-RPC port. Needs nothing but bash.
#
#   health.sh [PORT]
set -euo pipefail
port="${1:-${RPC_PORT:-9944}}"
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET /health HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$port" >&3
read -r -t 4 _ status _ <&3
[ "$status" = 200 ]
