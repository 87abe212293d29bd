"""A devnet node and a `btcli` that talks to it: what the end-to-end tests are made of."""

import contextlib
import json
import os
import random
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Secret seed of //Alice, the well-known development account.
ALICE_SEED = "0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a"
RAO = 10**9
COMMAND_SECONDS = 300


def node_binary() -> Path:
    """The release binary; NODE_BIN names another one."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    path = Path(os.environ.get("NODE_BIN", target / "release" / "node-subtensor"))
    if not path.exists():
        sys.exit(f"{path} is missing: build it with `cargo build --release --package node-subtensor`")
    return path


# Below the ports that systems choose for outgoing connections: none of them gets there first.
PORTS = range(12_000, 32_000)
GIVEN = set()


def free_port(count: int = 1) -> int:
    """The first of `count` ports in a row that are free and were not given to another test."""
    for _ in range(1_000):
        first = random.randrange(PORTS.start, PORTS.stop - count)
        wanted = range(first, first + count)
        if GIVEN.isdisjoint(wanted) and all(map(is_free, wanted)):
            GIVEN.update(wanted)
            return first
    raise RuntimeError(f"no {count} free ports in a row")


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


class Devnet:
    """One `--dev` node on free ports; stop() ends just this process."""

    def __init__(self, *flags: str):
        self.rpc_port, self.p2p_port = free_port(), free_port()
        self.log_path = Path(tempfile.mkstemp(prefix="devnet-", suffix=".log")[1])
        self.log = self.log_path.open("w")
        command = [
            str(node_binary()), "--dev", "--tmp", "--no-prometheus", "--no-telemetry",
            "--rpc-port", str(self.rpc_port), "--port", str(self.p2p_port), *flags,
        ]
        self.process = subprocess.Popen(command, stdout=self.log, stderr=subprocess.STDOUT)
        try:
            self.wait_until_ready()
        except BaseException:
            self.stop()
            raise

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.rpc_port}"

    def rpc(self, method: str, *params):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.rpc_port}",
            json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": list(params)}).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]

    def wait_until_ready(self, seconds: float = 120) -> None:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"the node ended:\n{self.log_path.read_text()[-4000:]}")
            try:
                self.rpc("system_health")
                return
            except OSError:
                time.sleep(0.2)
        raise RuntimeError(f"no answer within {seconds} s:\n{self.log_path.read_text()[-4000:]}")

    def block(self) -> int:
        return int(self.rpc("chain_getHeader")["number"], 16)

    def wait_for_block(self, number: int, seconds: float = 300) -> None:
        deadline = time.monotonic() + seconds
        while self.block() < number:
            if time.monotonic() > deadline:
                raise RuntimeError(f"block {number} did not come; the chain is at {self.block()}")
            time.sleep(0.1)

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()


class Btcli:
    """`btcli` with a wallet folder of its own, against one node."""

    def __init__(self, url: str):
        self.url = url
        self.wallets = Path(tempfile.mkdtemp(prefix="wallets-"))
        self.program = shutil.which("btcli", path=str(Path(sys.executable).parent)) or "btcli"

    def __call__(self, *args, wallet="alice", hotkey="default", check=True, shield_flag=False):
        command = [
            self.program, *map(str, args), "--network", self.url, "--fallback-endpoints", "none",
            "--archive-endpoints", "none", "--wallet", wallet, "--wallet-hotkey", hotkey,
            "--wallet-path", str(self.wallets), "--json",
        ]
        if shield_flag:
            command += ["--no-mev-shield", "--yes"]
        done = self.run(command)
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(command)}\n{done.stdout}\n{done.stderr}")
        return Answer(done)

    def run(self, command: list[str]) -> subprocess.CompletedProcess:
        return subprocess.run(command, capture_output=True, text=True, timeout=COMMAND_SECONDS,
                              stdin=subprocess.DEVNULL, env=self.environment())

    def environment(self) -> dict[str, str]:
        return {**os.environ, "HOME": str(self.wallets)}

    def tx(self, *args, **options):
        """A command that signs: confirmed, without the shield, so that blocks may be quick."""
        return self(*args, shield_flag=True, **options)

    def plain(self, *args, **options):
        """A command that signs, as a user types it: confirmed, with the tool's defaults."""
        return self(*args, "--yes", **options)

    def root(self, target: str, **args):
        """A root call, signed by the sudo key (Alice)."""
        return self.tx("call", target, "--args", json.dumps(args), "--sudo")


class QuickBtcli(Btcli):
    """The same commands, for tests with many: one process loads the tool and forks for each."""

    def __init__(self, url: str):
        super().__init__(url)
        self.host = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("btcli_host.py"))], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True, env=self.environment(), start_new_session=True,
        )

    def run(self, command: list[str]) -> subprocess.CompletedProcess:
        out, err = self.wallets / "stdout", self.wallets / "stderr"
        for file in (out, err):
            file.touch()
        job = {"args": command[1:], "stdout": str(out), "stderr": str(err)}
        self.host.stdin.write(json.dumps(job) + "\n")
        self.host.stdin.flush()
        if not select.select([self.host.stdout], [], [], COMMAND_SECONDS)[0]:
            self.stop()
            raise subprocess.TimeoutExpired(command, COMMAND_SECONDS)
        return subprocess.CompletedProcess(command, int(self.host.stdout.readline()), out.read_text(), err.read_text())

    def stop(self) -> None:
        """Ends the host, and the command that it may be running: they are a group of their own."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.host.pid, signal.SIGKILL)
        self.host.wait()


class Answer:
    """What a command printed."""

    def __init__(self, done: subprocess.CompletedProcess):
        self.code, self.text, self.errors = done.returncode, done.stdout, done.stderr

    @property
    def data(self):
        return json.loads(self.text)

    def __str__(self):
        return f"exit {self.code}\n{self.text}\n{self.errors}"
