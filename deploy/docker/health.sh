#!/usr/bin/env bash
# Asks the node how it is; 0 if it answers well. Needs nothing but bash.
#
#   health.sh            whether it lives: GET /health
#   health.sh /ready     whether it is fit for clients; the reasons why not go to standard output
#
# HEALTH_PORT names another port than 9625.
set -euo pipefail
path="${1:-/health}"
exec 3<>"/dev/tcp/127.0.0.1/${HEALTH_PORT:-9625}"
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$path" >&3
read -r -t 4 _ status _ <&3
[ "$status" = 200 ] || { timeout 4 cat <&3 | tail -n 1 && exit 1; }
