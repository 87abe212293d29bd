"""The metrics of the chain's own life, and the dashboards and alerts that use them."""

import math
import subprocess
import sys

import pytest

from devnet import ROOT
from node import Node


@pytest.fixture(scope="module")
def node():
    with Node("--dev", "--sealing", "manual") as node:
        node.rpc("dev_mine", 12)
        node.wait_for(lambda: node.metrics()["subtensor_block_time_seconds"] == 12, "the block time", 60)
        yield node


def test_the_chain_is_measured(node):
    metrics = node.metrics()
    assert metrics["subtensor_finality_lag_blocks"] == 0
    assert metrics["subtensor_issuance_tao"] > 3_000_000
    assert metrics["subtensor_block_emission_tao"] == 1
    # The last subnet is the first one of the genesis, with a thousand TAO in its pool.
    assert metrics["subtensor_subnet_pool_tao"] >= 1_000
    assert 0.9 < metrics["subtensor_subnet_price_tao"] < 1.1
    assert metrics["subtensor_subnet_next_epoch_block"] > 0


def test_what_is_not_known_is_not_0(node):
    with Node("--dev", "--sealing", "manual") as new:
        metrics = new.metrics()
        for name in ("subtensor_block_time_seconds", "subtensor_block_timestamp_seconds"):
            assert math.isnan(metrics[name]), name
    if b"Drand" not in bytes.fromhex(node.rpc("state_getMetadata")[2:]):
        assert math.isnan(node.metrics()["subtensor_drand_lag_rounds"])


def test_epochs_are_counted_and_the_block_that_runs_one_is_measured(node):
    before = node.metrics()
    assert before["subtensor_epochs_total"] == before["subtensor_epoch_seconds_count"] == 0
    node.rpc("dev_advanceToEpoch", 1)
    node.wait_for(lambda: node.metrics()["subtensor_epochs_total"] == 1, "the epoch's count", 60)
    node.wait_for(lambda: node.metrics()["subtensor_epoch_seconds_count"] == 1, "the epoch's time", 60)
    assert 0 < node.metrics()["subtensor_epoch_seconds_sum"] < 60
    seen = node.metrics()["subtensor_block_timestamp_seconds"]
    node.rpc("dev_mine", 5)
    node.wait_for(lambda: node.metrics()["subtensor_block_timestamp_seconds"] >= seen + 60, "the blocks after it", 60)
    assert node.metrics()["subtensor_epochs_total"] == 1


def test_dashboards_and_alerts_name_only_what_the_node_serves(node):
    url = f"http://127.0.0.1:{node.metrics_port}/metrics"
    checked = subprocess.run([sys.executable, ROOT / "scripts/check-metrics.py", url], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr


def test_the_check_notices_a_metric_that_is_not_served():
    sys.path.insert(0, str(ROOT / "scripts"))
    check = __import__("check-metrics")
    assert check.unknown({"subtensor_block_time_seconds"})


def test_the_check_notices_an_expression_that_is_none(monkeypatch):
    sys.path.insert(0, str(ROOT / "scripts"))
    check = __import__("check-metrics")
    assert check.malformed() == []
    monkeypatch.setattr(check, "expressions", lambda: [("here", "rate(subtensor_issuance_tao[5m)")])
    assert len(check.malformed()) == 1
