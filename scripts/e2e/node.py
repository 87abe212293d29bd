"""One node process and ways to talk to it. Ends only the process that it started."""

import hashlib
import http.client
import json
import os
import signal
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

from devnet import free_port, node_binary


BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
# Twox128 of "System" and "Account".
ACCOUNTS = "26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9"


def public_key(address: str) -> bytes:
    """The 32 bytes of an SS58 address with a one-byte prefix."""
    number = 0
    for letter in address:
        number = number * 58 + BASE58.index(letter)
    return number.to_bytes(35, "big")[1:33]


class RpcError(RuntimeError):
    """The node answered a call with an error."""

    def __init__(self, method: str, error: dict):
        super().__init__(f"{method}: {error['code']} {error['message']}")
        self.code, self.message = error["code"], error["message"]


def run(*flags, timeout=300, env=None) -> subprocess.CompletedProcess:
    """The node with these flags, which is expected to end by itself."""
    return subprocess.run(
        [str(node_binary()), *map(str, flags)], capture_output=True, text=True, timeout=timeout,
        env={**os.environ, **(env or {})},
    )


class Node:
    """A node with these flags, ports of its own, and `base` (by default a new folder) to keep its data in."""

    def __init__(self, *flags, base: Path | None = None, env: dict | None = None, start=True):
        self.rpc_port, self.p2p_port, self.metrics_port, self.health_port = (free_port() for _ in range(4))
        self.base = base or Path(tempfile.mkdtemp(prefix="node-"))
        self.flags, self.env = list(map(str, flags)), {**os.environ, **(env or {})}
        self.log_path = self.base.with_name(self.base.name + ".log")
        self.ready_file = self.base.with_name(self.base.name + ".ready.json")
        self.process = None
        if start:
            self.start()

    def start(self, wait=True) -> None:
        command = [
            str(node_binary()), *self.flags, "--base-path", str(self.base), "--no-telemetry", "--no-mdns",
            "--rpc-port", str(self.rpc_port), "--prometheus-port", str(self.metrics_port),
            "--health-port", str(self.health_port),
            "--listen-addr", f"/ip4/127.0.0.1/tcp/{self.p2p_port}", "--ready-file", str(self.ready_file),
        ]
        self.ready_file.unlink(missing_ok=True)
        with self.log_path.open("a") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, env=self.env)
        if wait:
            try:
                self.wait_until_ready()
            except BaseException:
                self.stop()
                raise

    def wait_until_ready(self, seconds: float = 120) -> None:
        self.wait_for(self.ready_file.exists, "the ready file", seconds, pause=0.02)

    def wait_for(self, condition, what: str, seconds: float = 60, pause: float = 0.25):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"the node ended with {self.process.returncode}:\n{self.log()[-4000:]}")
            if value := condition():
                return value
            time.sleep(pause)
        raise RuntimeError(f"{what} did not come within {seconds} s:\n{self.log()[-4000:]}")

    def log(self) -> str:
        return self.log_path.read_text(errors="replace")

    def ready(self) -> dict:
        return json.loads(self.ready_file.read_text())

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.rpc_port}"

    @property
    def address(self) -> str:
        """Where peers find it."""
        return f"/ip4/127.0.0.1/tcp/{self.p2p_port}/p2p/{self.rpc('system_localPeerId')}"

    def rpc(self, method: str, *params, timeout: float = 60):
        answer = self.post(json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": list(params)}), timeout)
        if "error" in answer:
            raise RpcError(method, answer["error"])
        return answer["result"]

    def post(self, body: str, timeout: float = 60):
        connection = http.client.HTTPConnection("127.0.0.1", self.rpc_port, timeout=timeout)
        try:
            connection.request("POST", "/", body, {"Content-Type": "application/json"})
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        try:
            return json.loads(text)
        except json.JSONDecodeError:
            raise RuntimeError(f"HTTP {response.status}: {text[:300]}") from None

    def ask(self, path: str, method: str = "GET") -> tuple[int, dict]:
        """Status and answer of `/health` or `/ready`."""
        connection = http.client.HTTPConnection("127.0.0.1", self.health_port, timeout=30)
        try:
            connection.request(method, path)
            response = connection.getresponse()
            body = response.read()
            return response.status, json.loads(body) if body else {}
        finally:
            connection.close()

    def metrics(self) -> dict[str, float]:
        """What Prometheus would read: the values by name, the labels left out (the last one wins)."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.metrics_port}/metrics", timeout=60) as response:
            lines = response.read().decode().splitlines()
        values = [line.rsplit(" ", 1) for line in lines if line and not line.startswith("#")]
        return {name.split("{")[0]: float(value) for name, value in values}

    def free(self, address: str, at: str | None = None) -> int:
        """The RAO that an account may spend."""
        account = public_key(address)
        key = ACCOUNTS + hashlib.blake2b(account, digest_size=16).hexdigest() + account.hex()
        data = self.rpc("state_getStorage", "0x" + key, at)
        return int.from_bytes(bytes.fromhex(data[2:])[16:24], "little") if data else 0

    def best(self) -> int:
        return int(self.rpc("chain_getHeader")["number"], 16)

    def finalized(self) -> int:
        return int(self.rpc("chain_getHeader", self.rpc("chain_getFinalizedHead"))["number"], 16)

    def hash(self, number: int) -> str:
        return self.rpc("chain_getBlockHash", number)

    def wait_for_best(self, number: int, seconds: float = 120) -> None:
        self.wait_for(lambda: self.best() >= number, f"block {number}", seconds)

    def wait_for_finalized(self, number: int, seconds: float = 120) -> None:
        self.wait_for(lambda: self.finalized() >= number, f"finality of block {number}", seconds)

    def stop(self) -> int | None:
        """Asks it to end; its exit code."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.kill()
        return self.process.returncode if self.process else None

    def kill(self) -> None:
        """Ends it in the middle of whatever it does."""
        self.process.kill()
        self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
