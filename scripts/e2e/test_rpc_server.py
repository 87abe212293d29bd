"""What the JSON-RPC server grants by default, and how it says no."""

import asyncio
import http.client
import json
import socket

import pytest

from devnet import free_port
from node import Node, RpcError, run

LIMITS = ("--rpc-max-connections", 20, "--rpc-max-subscriptions-per-connection", 3, "--rpc-max-request-size", 1,
          "--rpc-max-response-size", 1, "--rpc-rate-limit", 600)


@pytest.fixture(scope="module")
def node():
    with Node("--dev", "--sealing", "manual") as node:
        yield node


@pytest.fixture(scope="module")
def strict():
    with Node("--dev", "--sealing", "manual", *LIMITS) as node:
        yield node


def get(node, path, method="GET", **headers) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", node.rpc_port, timeout=60)
    connection.request(method, path, headers=headers)
    return connection.getresponse()


def test_the_stock_health_paths_are_answered_on_the_rpc_port(node):
    health = get(node, "/health")
    assert health.status == 200 and json.load(health)["isSyncing"] is False
    assert get(node, "/health/readiness").status == 200
    assert get(node, "/health", method="POST").status == 405


def test_health_and_ready_tell_what_they_looked_at(node):
    assert node.ready()["health"] == f"http://127.0.0.1:{node.health_port}"
    for path in ("/health", "/ready"):
        status, report = node.ask(path)
        assert status == 200, report
        assert report["ready"] and report["reasons"] == [] and report["best"] == node.best()
        assert node.ask(path, "HEAD") == (200, {})
        assert node.ask(path, "POST")[0] == 405
    status, refusal = node.ask("/healthz")
    assert status == 404 and "/ready" in refusal["error"]


def test_a_chain_without_finality_is_not_ready_until_it_has_some(tmp_path):
    base = tmp_path / "node"
    with Node("--dev", "--sealing", "manual", base=base) as node:
        for _ in range(25):
            node.rpc("engine_createBlock", True, False)
        # Who makes blocks on demand says when they are final.
        assert node.ask("/ready")[0] == 200
        assert node.stop() == 0
    with Node("--dev", "--no-grandpa", base=base) as node:
        status, report = node.ask("/ready")
        assert status == 503 and not report["ready"]
        assert any("25 blocks are not final" in reason for reason in report["reasons"]), report
        assert node.ask("/health")[0] == 200
        assert node.stop() == 0
    with Node("--dev", base=base) as node:
        node.wait_for(lambda: node.ask("/ready")[0] == 200, "readiness by finality", 120)
        # Voters leave the newest blocks to the next round.
        assert node.finalized() >= 5


def test_connections_that_say_nothing_do_not_keep_others_from_asking_how_it_is(node):
    silent = [socket.create_connection(("127.0.0.1", node.health_port), timeout=30) for _ in range(100)]
    try:
        assert node.ask("/health")[0] == 200
        # They are closed rather than kept.
        assert silent[0].recv(1) == b""
    finally:
        for connection in silent:
            connection.close()


def test_a_node_that_waits_for_peers_is_alive_but_not_ready(tmp_path):
    exported = json.loads(run("export-chain-spec", "--chain", "local", "--raw").stdout)
    spec = tmp_path / "live.json"
    spec.write_text(json.dumps({**exported, "id": "live", "chainType": "Live"}))
    nobody = "/ip4/127.0.0.1/tcp/1/p2p/12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp"
    with Node("--chain", spec, "--bootnodes", nobody) as node:
        assert get(node, "/health").status == 200
        assert get(node, "/health/readiness").status == 500
        assert node.ask("/health")[0] == 200
        status, report = node.ask("/ready")
        assert status == 503 and report["peers"] == 0
        assert [reason.split(";")[0] for reason in report["reasons"]] == ["it has no peers", "it has no block yet"]


def test_the_version_is_the_one_of_the_binary(node):
    version = node.rpc("system_version")
    assert version == node.ready()["version"]
    # Version of the package, commit.
    assert version.count(".") == 2 and "-" in version


def test_a_batch_beyond_the_limit_is_refused_and_one_within_is_answered(node):
    call = {"jsonrpc": "2.0", "method": "system_chain", "params": []}
    assert len(node.post(json.dumps([{**call, "id": number} for number in range(256)]))) == 256
    refused = node.post(json.dumps([{**call, "id": number} for number in range(257)]))
    assert refused["error"]["code"] == -32010 and "256" in json.dumps(refused)


def test_an_oversized_request_is_refused(strict):
    head = f"POST / HTTP/1.1\r\nHost: 127.0.0.1:{strict.rpc_port}\r\nContent-Type: application/json\r\n"
    with socket.create_connection(("127.0.0.1", strict.rpc_port), timeout=60) as connection:
        connection.sendall(f"{head}Content-Length: {2**21}\r\n\r\n".encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 413 ")


def test_an_oversized_message_on_a_websocket_is_refused_by_name_and_the_connection_goes_on(strict):
    from websockets.asyncio.client import connect

    async def send_too_much():
        async with connect(strict.url) as ws:
            call = {"jsonrpc": "2.0", "id": 1, "method": "system_chain", "params": []}
            await ws.send(json.dumps({**call, "params": ["x" * 2**21]}))
            refused = json.loads(await asyncio.wait_for(ws.recv(), 60))
            await ws.send(json.dumps(call))
            return refused, json.loads(await asyncio.wait_for(ws.recv(), 60))

    refused, answered = asyncio.run(send_too_much())
    assert refused["error"]["code"] == -32007, refused
    assert "result" in answered


def test_an_answer_beyond_the_limit_is_an_error_by_name(strict):
    with pytest.raises(RpcError) as refused:
        # The runtime's code: more than a MiB.
        strict.rpc("state_getStorage", "0x3a636f6465")
    assert refused.value.code == -32008


def test_subscriptions_beyond_the_limit_are_refused_by_name(strict):
    from websockets.asyncio.client import connect

    async def subscribe_four_times():
        async with connect(strict.url) as ws:
            answers = []
            for number in range(4):
                await ws.send(json.dumps({"jsonrpc": "2.0", "id": number, "method": "chain_subscribeNewHeads", "params": []}))
                while True:
                    answer = json.loads(await ws.recv())
                    if answer.get("id") == number:
                        break
                answers.append(answer)
            return answers

    *granted, refused = asyncio.run(subscribe_four_times())
    assert all("result" in answer for answer in granted)
    assert refused["error"]["code"] == -32006, refused


def test_connections_beyond_the_limit_are_refused_and_come_back_when_others_close(strict):
    from websockets.asyncio.client import connect
    from websockets.exceptions import InvalidStatus

    async def connect_too_often():
        open_ones = [await connect(strict.url) for _ in range(20)]
        try:
            with pytest.raises(InvalidStatus) as refused:
                await connect(strict.url)
        finally:
            for connection in open_ones:
                await connection.close()
        return refused.value.response.status_code

    assert asyncio.run(connect_too_often()) == 429
    strict.wait_for(lambda: get(strict, "/health").status == 200, "a free connection")


def test_calls_beyond_the_rate_are_slowed_down_and_then_refused_by_name(strict):
    from websockets.asyncio.client import connect

    async def call_often(calls):
        async with connect(strict.url) as ws:
            for number in range(calls):
                await ws.send(json.dumps({"jsonrpc": "2.0", "id": number, "method": "system_chain", "params": []}))
            answers = [json.loads(await asyncio.wait_for(ws.recv(), 60)) for _ in range(calls)]
            return [answer["error"]["code"] for answer in answers if "error" in answer]

    refused = asyncio.run(call_often(1_500))
    assert set(refused) == {-32999} and len(refused) < 900, refused


def test_unsafe_methods_are_for_this_machine_only():
    port = free_port()
    with Node("--dev", "--sealing", "manual", "--experimental-rpc-endpoint",
              f"listen-addr=127.0.0.1:{port}", start=False) as node:
        # The same node, listening on all interfaces: what it trusts is the interface, not the caller.
        node.flags[-1] = f"listen-addr=0.0.0.0:{port}"
        node.flags += ["--ready-file", str(node.ready_file)]
        node.rpc_port = port
        start_with_own_endpoint(node)
        assert node.rpc("system_chain")
        for method in ("author_rotateKeys", "dev_mine", "system_addReservedPeer"):
            with pytest.raises(RpcError, match="unsafe"):
                node.rpc(method, *([] if method != "system_addReservedPeer" else ["x"]))


def start_with_own_endpoint(node) -> None:
    import subprocess

    from devnet import node_binary

    command = [str(node_binary()), *node.flags, "--base-path", str(node.base), "--port", str(node.p2p_port), "--no-prometheus",
               "--no-health"]
    with node.log_path.open("a") as log:
        node.process = subprocess.Popen(command, stdout=log, stderr=log)
    node.wait_until_ready()


def test_browsers_of_other_origins_are_refused_outside_of_development():
    with Node("--chain", "local", "--rpc-cors", "https://wallet.example") as node:
        def allowed(origin: str) -> str | None:
            connection = http.client.HTTPConnection("127.0.0.1", node.rpc_port, timeout=60)
            call = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "system_chain", "params": []})
            connection.request("POST", "/", call, {"Content-Type": "application/json", "Origin": origin})
            return connection.getresponse().getheader("access-control-allow-origin")

        assert allowed("https://wallet.example") == "https://wallet.example"
        assert allowed("https://evil.example") is None


def test_malformed_requests_are_answered_with_the_standard_errors(node):
    assert node.post("no json")["error"]["code"] == -32700
    assert node.post('{"jsonrpc": "2.0", "id": 1}')["error"]["code"] in (-32600, -32700)
    with pytest.raises(RpcError) as unknown:
        node.rpc("system_unknown")
    assert unknown.value.code == -32601
    for method, params in (
        ("chain_getBlockHash", [{"a": 1}]), ("state_getStorage", ["zz"]), ("chain_getHeader", ["0x12"]),
        ("state_call", ["Core_version", "0x", "0x00"]), ("system_accountNextIndex", ["nobody"]),
    ):
        with pytest.raises(RpcError) as refused:
            node.rpc(method, *params)
        assert refused.value.code == -32602, (method, refused.value)


@pytest.mark.parametrize("bytes_", ["", "00", "84", "ff" * 100, "04", "280402000b10449d1c9701", "84" + "00" * 40],
                         ids=["nothing", "empty", "cut", "ones", "short", "inherent", "zeros"])
def test_malformed_extrinsics_are_refused_and_the_chain_goes_on(node, bytes_):
    before = node.best()
    with pytest.raises(RpcError) as refused:
        node.rpc("author_submitExtrinsic", "0x" + bytes_)
    # Not decodable, bad format, invalid, wrong parameter.
    assert refused.value.code in (1040, 1002, 1010, -32602), refused.value
    assert node.rpc("author_pendingExtrinsics") == []
    assert node.rpc("dev_mine", 1)["number"] == before + 1


def test_an_unknown_runtime_call_is_an_error_and_harms_nothing(node):
    with pytest.raises(RpcError):
        node.rpc("state_call", "Core_no_such_function", "0x")
    assert node.rpc("system_health")
