#!/usr/bin/env python3
"""Load on the JSON-RPC server of a development node: reads, submissions, subscriptions, at once.

    scripts/bench/rpc_load.py [--seconds 120] [--readers 16] [--subscribers 100] [--json]

Starts a node of its own (NODE_BIN names the binary) with a block every 250 ms. Readers ask one after the
other, as fast as answers come; subscribers follow new blocks; one client sends a transfer after the
other (`dev_fund`) and waits for each. Prints calls a second, p50 and p99 of the answers, errors by
code, blocks that subscribers missed, and the node's memory at start, peak and end.
"""

import argparse
import asyncio
import json
import statistics
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))

from node import ACCOUNTS, Node  # noqa: E402

BLOCK_MS = 250
BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"
READS = [
    ("system_health", []),
    ("chain_getHeader", []),
    ("chain_getBlock", []),
    ("state_getRuntimeVersion", []),
    ("state_getStorage", ["0x" + ACCOUNTS]),
    ("state_getKeysPaged", ["0x" + ACCOUNTS, 100, None]),
    ("state_call", ["SubnetInfoRuntimeApi_get_all_dynamic_info", "0x"]),
    ("state_call", ["SubnetInfoRuntimeApi_get_metagraph", "0x0100"]),
    ("neuronInfo_getNeuronsLite", [1]),
    ("system_accountNextIndex", [BOB]),
    ("state_getMetadata", []),
]


class Tally:
    def __init__(self):
        self.times, self.errors = {}, Counter()

    async def call(self, socket, method, params, kind=None):
        begun = time.monotonic()
        await socket.send(json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}))
        answer = json.loads(await socket.recv())
        self.times.setdefault(kind or method, []).append(time.monotonic() - begun)
        if "error" in answer:
            self.errors[f"{method}: {answer['error']['code']}"] += 1


async def read(url, tally, until, offset):
    from websockets.asyncio.client import connect

    async with connect(url, max_size=None) as socket:
        turn = offset
        while time.monotonic() < until:
            method, params = READS[turn % len(READS)]
            await tally.call(socket, method, params)
            turn += 1


async def submit(url, tally, until):
    from websockets.asyncio.client import connect

    async with connect(url) as socket:
        while time.monotonic() < until:
            await tally.call(socket, "dev_fund", [BOB, 1_000], "transfer into a block")


async def follow(url, until, seen):
    from websockets.asyncio.client import connect

    async with connect(url) as socket:
        await socket.send(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "chain_subscribeNewHeads", "params": []}))
        numbers = []
        while time.monotonic() < until:
            try:
                message = json.loads(await asyncio.wait_for(socket.recv(), 5))
            except asyncio.TimeoutError:
                continue
            if "params" in message:
                numbers.append(int(message["params"]["result"]["number"], 16))
        missed = (numbers[-1] - numbers[0] + 1 - len(set(numbers))) if numbers else None
        seen.append((len(numbers), missed))


def memory(node) -> dict[str, float]:
    """Resident and highest memory of the process, MiB."""
    lines = Path(f"/proc/{node.process.pid}/status").read_text().splitlines()
    return {line.split(":")[0]: int(line.split()[1]) / 1024 for line in lines if line.startswith(("VmRSS", "VmHWM"))}


async def load(node, options) -> tuple[Tally, list]:
    tally, seen = Tally(), []
    until = time.monotonic() + options.seconds
    await asyncio.gather(
        *(read(node.url, tally, until, number) for number in range(options.readers)),
        *(follow(node.url, until, seen) for _ in range(options.subscribers)),
        submit(node.url, tally, until),
    )
    return tally, seen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=120)
    parser.add_argument("--readers", type=int, default=16)
    parser.add_argument("--subscribers", type=int, default=100)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with Node("--dev", "--sealing", BLOCK_MS) as node:
        node.wait_for_best(2)
        start = memory(node)
        tally, seen = asyncio.run(load(node, options))
        time.sleep(5)
        end = memory(node)
    everything = sorted(time_ for times in tally.times.values() for time_ in times)
    figures = {
        "calls": len(everything), "calls a second": round(len(everything) / options.seconds, 1),
        "errors": dict(tally.errors), "MiB at start": round(start["VmRSS"]), "MiB at most": round(end["VmHWM"]),
        "MiB at the end": round(end["VmRSS"]), "subscribers": len(seen),
        "blocks seen (fewest)": min(count for count, _ in seen), "blocks missed": sum(missed or 0 for _, missed in seen),
        "ms": {
            kind: {"calls": len(times), "p50": round(statistics.median(times) * 1000, 1),
                   "p99": round(sorted(times)[int(len(times) * 0.99)] * 1000, 1)}
            for kind, times in [*sorted(tally.times.items()), ("all", everything)]
        },
    }
    if options.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        if name != "ms":
            print(f"{name:22} {value}")
    print(f"\n{'':28} {'calls':>8} {'p50 ms':>9} {'p99 ms':>9}")
    for kind, values in figures["ms"].items():
        print(f"{kind:28} {values['calls']:8} {values['p50']:9} {values['p99']:9}")


if __name__ == "__main__":
    main()
