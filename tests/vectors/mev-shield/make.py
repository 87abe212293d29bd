#!/usr/bin/env python3
"""Makes sdk.json: ciphertexts by the SDK's own encryption (PyPI `bittensor_core`).

    cargo build --release -p subtensor-mev-shield --example public_key
    python3 tests/vectors/mev-shield/make.py TARGET/release/examples/public_key > tests/vectors/mev-shield/sdk.json

Each run makes other ciphertexts: the SDK draws its randomness itself.
"""

import hashlib
import json
import subprocess
import sys
from importlib.metadata import version

from bittensor_core import encrypt_mlkem768

SEEDS = [bytes(range(64)), bytes(64), b"\xff" * 64, hashlib.sha512(b"one more").digest()]
# The smallest plaintexts, around what a stake trade has, and the largest that fits a carrier.
LENGTHS = [0, 1, 24, 171, 177, 300, 8192 - 1146]


def plaintext(length: int) -> bytes:
    return (hashlib.sha512(str(length).encode()).digest() * 128)[:length]


def main() -> None:
    cases = []
    for seed in SEEDS:
        out = subprocess.run([sys.argv[1], seed.hex()], check=True, text=True, capture_output=True)
        key, fingerprint = out.stdout.split()
        for length in LENGTHS if seed == SEEDS[0] else LENGTHS[2:4]:
            inner = plaintext(length)
            ciphertext = encrypt_mlkem768(bytes.fromhex(key), inner, include_key_hash=True)
            cases.append({
                "seed": seed.hex(), "fingerprint": fingerprint, "plaintext": inner.hex(),
                "ciphertext": bytes(ciphertext).hex(),
            })
    note = f"made by make.py with bittensor_core {version('bittensor_core')}"
    print(json.dumps({"note": note, "cases": cases}, indent=1))


if __name__ == "__main__":
    main()
