#!/usr/bin/env python3
"""Measures what a developer waits for on a development chain. Prints a table; checks nothing.

    scripts/bench/devnet.py [--json]

Run it with the Python of scripts/setup.sh (it needs `websockets`); NODE_BIN names the binary.

cold start   an empty cache: the runtime is compiled and the genesis state computed
warm start   the second and later starts
             both: from the start of the process to the answer of state_getRuntimeVersion, polled by HTTP
mine 360     dev_mine(360) on an empty pool, --sealing manual
inclusion    author_submitAndWatchExtrinsic to inBlock over a WebSocket, --sealing instant; the client
             acknowledges at once (Linux delays that by 40 ms, and the server waits for it)
fund         dev_fund: sign, submit, include, --sealing instant
"""

import asyncio
import http.client
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from socket import IPPROTO_TCP, TCP_QUICKACK

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))

from devnet import free_port, node_binary  # noqa: E402

WARM_STARTS = 5
TRANSFERS = 50
BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"


class Started:
    """A development node, and the seconds it took to answer."""

    def __init__(self, cache: str, *flags: str):
        self.port = free_port()
        self.log = tempfile.TemporaryFile()
        command = [
            str(node_binary()), "--dev", "--tmp", "--no-prometheus", "--no-telemetry",
            "--rpc-port", str(self.port), "--port", str(free_port()), *flags,
        ]
        begun = time.monotonic()
        self.process = subprocess.Popen(
            command, stdout=self.log, stderr=self.log, env={**os.environ, "XDG_CACHE_HOME": cache})
        while True:
            try:
                self.rpc("state_getRuntimeVersion")
                break
            except OSError:
                if self.process.poll() is not None:
                    self.log.seek(0)
                    sys.exit(f"the node ended:\n{self.log.read().decode()[-2000:]}")
                time.sleep(0.005)
        self.seconds = time.monotonic() - begun

    def rpc(self, method, *params):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            request = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
            connection.request("POST", "/", json.dumps(request), {"Content-Type": "application/json"})
            answer = json.load(connection.getresponse())
        finally:
            connection.close()
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def timed(work) -> float:
    begun = time.monotonic()
    work()
    return time.monotonic() - begun


async def inclusion_times(node: Started) -> list[float]:
    """Each of some transfers, submitted again after the chain went back to before all of them."""
    from websockets.asyncio.client import connect

    snapshot = node.rpc("dev_snapshot")
    transfers = []
    for _ in range(TRANSFERS):
        head = node.rpc("dev_fund", BOB, 1_000)
        transfers.append(node.rpc("chain_getBlock", head["hash"])["block"]["extrinsics"][-1])
    node.rpc("dev_revert", snapshot)
    times = []
    async with connect(f"ws://127.0.0.1:{node.port}") as socket:
        raw = socket.transport.get_extra_info("socket")
        for transfer in transfers:
            begun = time.monotonic()
            await socket.send(json.dumps({
                "jsonrpc": "2.0", "id": 1, "method": "author_submitAndWatchExtrinsic", "params": [transfer]}))
            while True:
                raw.setsockopt(IPPROTO_TCP, TCP_QUICKACK, 1)
                message = json.loads(await socket.recv())
                if "error" in message:
                    sys.exit(f"refused: {message['error']}")
                status = message.get("params", {}).get("result")
                if isinstance(status, dict) and "inBlock" in status:
                    break
            times.append(time.monotonic() - begun)
    return times


def spread(times: list[float]) -> dict:
    ordered = sorted(times)
    return {
        "median": statistics.median(ordered), "p99": ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))],
        "worst": ordered[-1],
    }


def main() -> None:
    cache = tempfile.mkdtemp(prefix="bench-cache-")
    figures = {}
    try:
        with Started(cache) as node:
            figures["cold start"] = {"median": node.seconds}
        warm = []
        for _ in range(WARM_STARTS):
            with Started(cache) as node:
                warm.append(node.seconds)
        figures["warm start"] = spread(warm)
        with Started(cache, "--sealing", "manual") as node:
            node.rpc("dev_mine", 1)
            figures["mine 360"] = spread([timed(lambda: node.rpc("dev_mine", 360)) for _ in range(3)])
        with Started(cache, "--sealing", "instant") as node:
            node.rpc("dev_fund", BOB, 1_000)
            figures["fund"] = spread([timed(lambda: node.rpc("dev_fund", BOB, 1_000)) for _ in range(TRANSFERS)])
            figures["inclusion"] = spread(asyncio.run(inclusion_times(node)))
    finally:
        shutil.rmtree(cache, ignore_errors=True)
    if "--json" in sys.argv[1:]:
        print(json.dumps(figures))
        return
    print(f"{'':12} {'median':>10} {'p99':>10} {'worst':>10}   ms")
    for name, values in figures.items():
        cells = (values.get(column) for column in ("median", "p99", "worst"))
        print(f"{name:12} " + " ".join(f"{value * 1000:10.1f}" if value else " " * 10 for value in cells))


if __name__ == "__main__":
    main()
