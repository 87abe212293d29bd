#!/usr/bin/env bash
# Starts the node in a container, or natively: the flags are the node's own.
#
# BASE_PATH   where the data is (default /data)
# CACHE_PATH  where compiled runtimes are kept (default BASE_PATH/cache): with a volume, a new container
#             starts in a second
#
# Clients outside of the container reach it because it listens on all its interfaces. Publish the port
# only where you trust them: `-p 127.0.0.1:9944:9944`.
set -euo pipefail
BASE_PATH="${BASE_PATH:-/data}"
export XDG_CACHE_HOME="${CACHE_PATH:-$BASE_PATH/cache}"

listen=(--base-path "$BASE_PATH" --prometheus-external --health-external)
case " $* " in
*" --dev "*)
	# On a development chain everything is allowed to everybody who reaches it.
	listen+=(--unsafe-rpc-external --rpc-methods unsafe --rpc-cors all)
	;;
*" --validator "*)
	# An authority answers nobody but itself.
	;;
*) listen+=(--rpc-external) ;;
esac
exec node-subtensor "${listen[@]}" "$@"
