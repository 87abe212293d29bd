"""The scripts of the container image, run natively: they start the same node in the same way."""

import os
import signal
import subprocess
import time

from devnet import ROOT, free_port, node_binary

DOCKER = ROOT / "deploy/docker"


def healthy(port: int, path: str = "/health") -> bool:
    env = {**os.environ, "HEALTH_PORT": str(port)}
    asked = subprocess.run([DOCKER / "health.sh", path], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                           timeout=30)
    return asked.returncode == 0


def test_the_start_script_starts_a_node_that_the_health_script_finds_healthy(tmp_path):
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/node-subtensor").symlink_to(node_binary().resolve())
    port, metrics, health = free_port(), free_port(), free_port()
    assert not healthy(health)
    env = {**os.environ, "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "BASE_PATH": str(tmp_path / "data"),
           "CACHE_PATH": os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache"))}
    flags = ["--dev", "--sealing", "instant", "--rpc-port", port, "--port", free_port(), "--prometheus-port", metrics,
             "--health-port", health]
    with open(tmp_path / "log", "w") as log:
        node = subprocess.Popen([DOCKER / "start.sh", *map(str, flags)], env=env, stdout=log, stderr=log)
    try:
        deadline = time.monotonic() + 180
        while not healthy(health):
            assert node.poll() is None and time.monotonic() < deadline, (tmp_path / "log").read_text()[-3000:]
            time.sleep(0.2)
        assert healthy(health, "/ready") and not healthy(health, "/elsewhere")
        assert (tmp_path / "data/chains/bittensor_dev").is_dir()
        node.send_signal(signal.SIGTERM)
        assert node.wait(60) == 0
    finally:
        if node.poll() is None:
            node.kill()
            node.wait()
    assert not healthy(health)


def test_the_deploy_files_pass_their_check():
    checked = subprocess.run([ROOT / "scripts/check-deploy.sh"], capture_output=True, text=True, timeout=120)
    assert checked.returncode == 0, checked.stderr
