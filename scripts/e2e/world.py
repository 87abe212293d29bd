"""A small world to test in: a devnet that makes a block for each transaction, people with money and keys, subnets.

What a test is about goes through `btcli`; what it only needs beforehand goes through the SDK, which is a
hundred times quicker. Results are read through the SDK. Time passes by `mine`, never by waiting.
"""

import contextlib
import io

import bittensor as bt

from devnet import ALICE_SEED, RAO, Devnet, QuickBtcli

calls, storage = bt.calls, bt.storage


def rao(balance) -> int:
    return int(getattr(balance, "rao", balance))


def fee(answer: dict) -> int:
    """The fee that a command reports, in RAO."""
    return round(answer["fee_tao"] * RAO)


# Waits of the protocol that would be long for a test. All others are the protocol's own: tests tell of them.
SHORT_WAITS = (
    calls.AdminUtils.sudo_set_network_rate_limit(rate_limit=0),
    calls.AdminUtils.sudo_set_tx_delegate_take_rate_limit(tx_rate_limit=1),
    calls.AdminUtils.sudo_set_coldkey_swap_announcement_delay(duration=10),
    calls.AdminUtils.sudo_set_coldkey_swap_reannouncement_delay(duration=5),
    calls.AdminUtils.sudo_set_owner_hparam_rate_limit(epochs=0),
    calls.AdminUtils.sudo_set_admin_freeze_window(window=0),
    calls.SubtensorModule.set_pending_childkey_cooldown(cooldown=5),
)


class World:
    """A development chain with some short waits, and Alice, who may do everything."""

    def __init__(self):
        self.node = Devnet("--sealing", "instant")
        try:
            # Until then encrypted transactions are not opened.
            self.node.wait_for_block(3)
            self.btcli = QuickBtcli(self.node.url)
            self.client = bt.Subtensor(self.node.url)
            self.client.connect()
            self.alice = Person(self, "alice", seed=ALICE_SEED)
            for call in SHORT_WAITS:
                self.root(call)
        except BaseException:
            self.node.stop()
            raise

    def stop(self) -> None:
        with contextlib.suppress(Exception):
            self.client.close()
        self.btcli.stop()
        self.node.stop()

    def mine(self, blocks: int = 1) -> None:
        # In portions that take seconds on a machine with much to do.
        for done in range(0, blocks, 250):
            self.node.rpc("dev_mine", min(250, blocks - done))

    def advance_to(self, block: int) -> None:
        self.mine(max(block - self.node.block(), 0))

    def advance_to_epoch(self, netuid: int) -> None:
        self.node.rpc("dev_advanceToEpoch", netuid)

    def query(self, item, *keys):
        return self.client.query(item, list(keys))

    def price(self, netuid: int) -> int:
        """RAO for one alpha."""
        return self.client.runtime(bt.runtime_api.SwapRuntimeApi.current_alpha_price, [netuid])

    def person(self, name: str, tao: int = 1_000, register: tuple[int, ...] = ()) -> "Person":
        """Somebody new with `tao` TAO, whose hotkey `default` is registered on the subnets `register`."""
        person = Person(self, name)
        self.node.rpc("dev_fund", person.coldkey, tao * RAO)
        for netuid in register:
            person.submit(calls.SubtensorModule.burned_register(netuid=netuid, hotkey=person.hotkey))
        return person

    def root(self, call) -> None:
        """A root call, signed by the sudo key; an error inside it is raised too."""
        result = self.alice.submit(calls.Sudo.sudo(call=self.client.compose(call)))
        outcome = next(event for event in result.events if event["event_id"] == "Sudid")["attributes"]["sudo_result"]
        assert "Ok" in str(outcome), outcome

    def subnet(self, owner: "Person", start: bool = True) -> int:
        """A new subnet, with the owner's hotkey on uid 0; its stake can be traded once it is started."""
        owner.submit(calls.SubtensorModule.register_network(hotkey=owner.hotkey))
        netuid = max(int(key) for key, there in self.client.query_map(storage.SubtensorModule.NetworksAdded) if there)
        if start:
            owner.submit(calls.SubtensorModule.start_call(netuid=netuid))
        return netuid


class Changes:
    """What a block of code does to a person's money, and to its stakes at some (netuid, hotkey)."""

    def __init__(self, person: "Person", *positions):
        self.person, self.positions = person, positions

    def __enter__(self):
        self.tao, self.stakes = self.person.tao(), [self.person.stake(*position) for position in self.positions]
        return self

    def __exit__(self, *_):
        self.tao = self.person.tao() - self.tao
        self.stakes = [self.person.stake(*at) - before for at, before in zip(self.positions, self.stakes)]


class Person:
    """A wallet on disk: a coldkey and hotkeys, `default` at first."""

    def __init__(self, world: World, name: str, seed: str | None = None):
        self.world, self.name = world, name
        self.wallet = bt.Wallet(name=name, path=str(world.btcli.wallets))
        # The SDK prints mnemonics.
        with contextlib.redirect_stdout(io.StringIO()):
            if seed:
                self.wallet.regenerate_coldkey(seed=seed, use_password=False, overwrite=True)
            else:
                self.wallet.create_new_coldkey(use_password=False, overwrite=True)
            self.wallet.create_new_hotkey(use_password=False, overwrite=True)
        self.coldkey, self.hotkey = self.wallet.coldkeypub.ss58_address, self.wallet.hotkeypub.ss58_address

    def new_hotkey(self, name: str) -> str:
        """Another hotkey of this wallet; its address."""
        wallet = bt.Wallet(name=self.name, hotkey=name, path=str(self.world.btcli.wallets))
        with contextlib.redirect_stdout(io.StringIO()):
            wallet.create_new_hotkey(use_password=False, overwrite=True)
        return wallet.hotkeypub.ss58_address

    def tao(self) -> int:
        """Free balance, in RAO."""
        return rao(self.world.client.balances.get(self.coldkey))

    def stake(self, netuid: int, hotkey: str | None = None) -> int:
        """What this coldkey has staked to its own or another hotkey, in RAO of the subnet's alpha."""
        return rao(self.world.client.staking.get(self.coldkey, hotkey or self.hotkey, netuid))

    def uid(self, netuid: int, hotkey: str | None = None) -> int | None:
        return self.world.client.neurons.uid(hotkey or self.hotkey, netuid)

    def submit(self, call, signer: str = "coldkey"):
        """Signs and submits a raw call through the SDK; an error is raised."""
        return self.sent(self.world.client.submit_call, call, signer=signer)

    def execute(self, intent):
        """Carries out what the SDK calls an intent, in the clear; an error is raised."""
        return self.sent(self.world.client.execute, intent)

    def sent(self, send, what, **options):
        # The SDK counts transactions by itself, and doesn't see those of `btcli`.
        for key in (self.coldkey, self.hotkey):
            self.world.client._client._substrate.raw.clear_nonce_cache_for_account(key)
        result = send(what, self.wallet, **options)
        result.raise_for_failure()
        return result

    def add_stake(self, netuid: int, tao: int, hotkey: str | None = None) -> None:
        self.submit(calls.SubtensorModule.add_stake(
            hotkey=hotkey or self.hotkey, netuid=netuid, amount_staked=tao * RAO))

    def see(self, *args, hotkey: str = "default"):
        """What a command that only reads prints, decoded."""
        return self.world.btcli(*args, wallet=self.name, hotkey=hotkey).data

    def run(self, *args, hotkey="default", shielded=False):
        """A command that signs: in the clear, or encrypted as `btcli` does by default. Some always are."""
        tool = self.world.btcli
        return (tool.plain if shielded else tool.tx)(*args, wallet=self.name, hotkey=hotkey, check=False)

    def do(self, *args, **options) -> dict:
        """A command that signs and must succeed; what it prints, decoded."""
        answer = self.run(*args, **options)
        assert answer.code == 0 and answer.data["success"], answer
        return answer.data

    def refused(self, error: str, *args, says: str, **options) -> dict:
        """Runs a command that must fail with the chain's `error`, told to the user with the words `says`."""
        answer = self.run(*args, **options)
        # Without an answer in JSON it was the tool that refused.
        assert answer.code != 0 and answer.text.startswith("{"), answer
        told = answer.data.get("error") or answer.data
        assert told.get("name") == error, answer
        assert says.lower() in told["message"].lower(), answer
        return told
