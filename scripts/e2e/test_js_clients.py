"""The JavaScript clients that wallets and explorers are made of."""

import json
import subprocess
from pathlib import Path

import pytest

JS = Path(__file__).parent / "js"


@pytest.mark.parametrize("script", ["polkadot-js.mjs", "polkadot-api.mjs"])
def test_a_javascript_client_connects_transfers_and_sees_the_events(node, script):
    done = subprocess.run(["node", script, node.url], cwd=JS, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads(done.stdout.strip().splitlines()[-1])
    assert report["networks"] >= 2
    assert any(event.lower() == "balances.transfer" for event in report["events"])
