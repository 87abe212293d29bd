#!/usr/bin/env bash
# Checks recorded test vectors against the chain's mathematics.
#
#   scripts/check-vectors.sh [FOLDER...]
#
# Every *.json below the folders is checked; a folder's name tells the kind (yuma, swap, share-pool,
# emission). Without arguments: the vectors of this repository. Ends with "N passed, N failed" and
# fails when a file fails, is not understood, or when there is none.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
if [ "$#" -eq 0 ]; then
	set -- "$here"/tests/vectors/{yuma,swap,share-pool,emission}
fi
folders=()
for folder in "$@"; do
	folders+=("$(realpath -m -- "$folder")")
done

# From the repository's root, so that cargo finds the flags which every other build uses.
cd "$here"
exec cargo run --quiet --release -p vector-check --bin check-vectors -- "${folders[@]}"
