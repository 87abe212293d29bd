"""A subnet as its owner runs it: birth, identity, hyperparameters, mechanisms, trimming, and its end."""

import json

import bittensor as bt
import pytest

from devnet import RAO
from world import Changes, calls, rao, storage

NETUID = 2
# Owner-settable hyperparameters with values that are none's default; one that doesn't stay alone is set last.
HYPERPARAMETERS = {
    "immunity_period": 4_321, "min_allowed_weights": 2, "weights_version": 7, "activity_cutoff_factor": 20_000,
    "min_burn": 600_000, "max_burn": 50 * RAO, "bonds_moving_avg": 800_000, "bonds_penalty": 1_234,
    "serving_rate_limit": 33, "commit_reveal_period": 3, "max_allowed_uids": 200, "burn_increase_mult": "2.0",
    "burn_half_life": 300, "collateral_lock_share": 6_000, "collateral_drain_ratio": "2.0", "adjustment_alpha": 9,
    "rho": 11, "max_difficulty": 10**15, "alpha_sigmoid_steepness": 900, "min_childkey_take": 99,
    "owner_immune_neuron_limit": 3, "liquid_alpha_enabled": "true", "alpha_low": 40_000, "alpha_high": 60_000,
    "commit_reveal_weights_enabled": "false", "network_pow_registration_allowed": "true",
    "registration_allowed": "false", "yuma3_enabled": "false", "bonds_reset_enabled": "true",
    "transfers_enabled": "false", "owner_cut_enabled": "false", "owner_cut_auto_lock_enabled": "true",
    "tempo": 400,
}
# Fixed-point numbers with 64 bits behind the point.
FIXED_POINT = {"burn_increase_mult", "collateral_drain_ratio"}


@pytest.fixture(scope="module")
def owner(world):
    return world.person("owner", 20_000)


@pytest.fixture(scope="module")
def stranger(world):
    return world.person("stranger", 100)


def set_as(person, name, value, netuid=NETUID):
    """The command that sets a hyperparameter."""
    return ("hparams", "set", "--netuid", netuid, "--name", name, "--value", value)


def test_a_subnet_is_created_for_the_cost_that_is_shown(world, owner):
    cost = rao(world.client.subnets.subnet_registration_cost())
    assert str(cost // RAO) in str(owner.see("subnets", "create-cost")).replace(",", "")
    with Changes(owner) as change:
        owner.do("subnets", "create", shielded=True)
    assert -change.tao == pytest.approx(cost, rel=1e-3)
    assert owner.uid(NETUID) == 0
    assert world.query(storage.SubtensorModule.SubnetOwner, NETUID) == owner.coldkey
    # The next one costs twice as much.
    assert rao(world.client.subnets.subnet_registration_cost()) == pytest.approx(2 * cost, rel=0.01)


def test_a_subnet_that_can_not_be_paid_is_not_created(stranger):
    stranger.refused("CannotAffordLockCost", "subnets", "create", says="cannot pay", shielded=True)


def test_the_bounds_of_a_tempo_hold_for_who_asks_past_the_tool_too(owner):
    # The tool has them by itself.
    owner.refused("TempoOutOfBounds", "call", "AdminUtils.sudo_set_tempo", "--args",
                  json.dumps({"netuid": NETUID, "tempo": 100}), says="outside its range")


def test_only_the_owner_starts_a_subnet_and_only_once(world, owner, stranger):
    stranger.refused("BadOrigin", "hparams", "start", "--netuid", NETUID, says="origin")
    world.root(calls.AdminUtils.sudo_set_start_call_delay(delay=100))
    owner.refused("StartCallNotReady", "hparams", "start", "--netuid", NETUID, says="delay not yet over")
    assert str(NETUID) in str(owner.see("hparams", "check-start", "--netuid", NETUID))
    world.mine(100)
    owner.do("hparams", "start", "--netuid", NETUID)
    owner.refused("FirstEmissionBlockNumberAlreadySet", "hparams", "start", "--netuid", NETUID,
                  says="already been started")


def test_a_subnet_has_an_identity(owner, stranger):
    identity = ("hparams", "set-identity", "--netuid", NETUID, "--name", "Proof of Test",
                "--url", "https://subnet.example", "--description", "measures tests")
    stranger.refused("NotSubnetOwner", *identity, says="does not own the subnet")
    owner.do(*identity)
    shown = str(owner.see("hparams", "get-identity", NETUID))
    assert "Proof of Test" in shown and "https://subnet.example" in shown and "measures tests" in shown
    assert "Proof of Test" in str(owner.see("subnets", "list"))


def test_a_symbol_is_one_of_the_list_and_nobody_elses(world, owner, stranger):
    symbol = ("hparams", "set-symbol", "--netuid", NETUID, "--symbol")
    owner.refused("SymbolDoesNotExist", *symbol, "nonsense", says="not in the fixed symbol list")
    taken = world.client.read("token_symbols")[1]
    owner.refused("SymbolAlreadyInUse", *symbol, taken, says="another subnet uses")
    stranger.refused("BadOrigin", *symbol, "ア", says="origin")
    owner.do(*symbol, "ア")
    assert world.client.read("token_symbols")[NETUID] == "ア"


def test_the_owner_sets_every_hyperparameter_that_is_the_owners(world, owner):
    for name, value in HYPERPARAMETERS.items():
        owner.execute(bt.SetHyperparameter(netuid=NETUID, name=name, value=value))
    shown = world.client.read("subnet_hyperparameters", netuid=NETUID)
    for name, value in HYPERPARAMETERS.items():
        wanted = {"true": 1, "false": 0}.get(value, value)
        wanted = int(float(wanted) * 2**64) if name in FIXED_POINT else wanted
        assert int(shown[name]) == wanted, name


def test_a_hyperparameter_is_set_by_command_and_shown(owner):
    owner.do(*set_as(owner, "immunity_period", 5_000))
    shown = owner.see("hparams", "get", "--netuid", NETUID)
    assert "5000" in str(shown)


def test_a_hyperparameter_out_of_bounds_is_refused(owner):
    for error, says, name, value in (
        ("ValueNotInBounds", "outside its bounds", "min_burn", 2 * RAO),
        ("InvalidValue", "not acceptable", "burn_half_life", 0),
        ("BondsMovingAverageMaxReached", "975,000", "bonds_moving_avg", 990_000),
        ("MaxAllowedUidsGreaterThanDefaultMaxAllowedUids", "fewer seats", "max_allowed_uids", 300),
    ):
        owner.refused(error, *set_as(owner, name, value), says=says)


def test_a_hyperparameter_of_somebody_else_is_refused(stranger):
    stranger.refused("BadOrigin", *set_as(stranger, "immunity_period", 1), says="origin")


def test_a_hyperparameter_changes_once_in_two_epochs(world, owner):
    world.root(calls.AdminUtils.sudo_set_owner_hparam_rate_limit(epochs=2))
    # It was set not long ago.
    owner.refused("TxRateLimitExceeded", *set_as(owner, "rho", 13), says="rate limit")
    world.root(calls.AdminUtils.sudo_set_owner_hparam_rate_limit(epochs=0))
    owner.do(*set_as(owner, "rho", 13))


def test_nothing_changes_just_before_an_epoch(world, owner):
    world.root(calls.AdminUtils.sudo_set_admin_freeze_window(window=500))
    owner.refused("AdminActionProhibitedDuringWeightsWindow", *set_as(owner, "rho", 14), says="frozen at the end")
    world.root(calls.AdminUtils.sudo_set_admin_freeze_window(window=0))
    owner.do(*set_as(owner, "rho", 14))


def test_mechanisms_share_the_budget_of_seats(world, owner):
    count = ("hparams", "mechanisms", "count", "--netuid", NETUID, "--value")
    owner.refused("InvalidValue", *count, 3, says="outside its range")
    owner.refused("TooManyUIDsPerMechanism", *count, 2, says="uids times mechanisms")
    owner.execute(bt.SetHyperparameter(netuid=NETUID, name="max_allowed_uids", value=128))
    owner.do(*count, 2)
    assert world.client.read("mechanism_count", netuid=NETUID) == 2


def test_mechanisms_divide_the_emission(world, owner):
    def split(*shares):
        return ("call", "AdminUtils.sudo_set_mechanism_emission_split", "--args",
                json.dumps({"netuid": NETUID, "maybe_split": shares}))
    owner.refused("InvalidValue", *split(40_000, 40_000), says="outside its range")
    owner.do(*split(49_151, 16_384))
    assert list(world.client.read("mechanism_emission_split", netuid=NETUID)) == [49_151, 16_384]
    assert owner.see("hparams", "mechanisms", "emissions", "--netuid", NETUID)


def test_the_owner_calls_for_an_epoch(world, owner):
    world.root(calls.AdminUtils.sudo_set_admin_freeze_window(window=5))
    trigger = ("call", "SubtensorModule.trigger_epoch", "--args", json.dumps({"netuid": NETUID}))
    before = world.query(storage.SubtensorModule.LastEpochBlock, NETUID)
    owner.do(*trigger)
    owner.refused("EpochTriggerAlreadyPending", *trigger, says="already scheduled")
    world.mine(6)
    assert world.query(storage.SubtensorModule.LastEpochBlock, NETUID) > before
    world.root(calls.AdminUtils.sudo_set_admin_freeze_window(window=0))


def test_a_subnet_is_trimmed_to_its_best(world, owner):
    world.root(calls.AdminUtils.sudo_set_network_registration_allowed(netuid=NETUID, registration_allowed=True))
    owner.execute(bt.SetHyperparameter(netuid=NETUID, name="immunity_period", value=0))
    people = [world.person(f"neuron-{n}", 100, register=(NETUID,)) for n in range(5)]
    owner.refused("InvalidValue", "hparams", "trim", "--netuid", NETUID, "--max-n", 3, says="range")
    world.root(calls.AdminUtils.sudo_set_min_allowed_uids(netuid=NETUID, min_allowed_uids=2))
    owner.do("hparams", "trim", "--netuid", NETUID, "--max-n", 3)
    assert world.query(storage.SubtensorModule.SubnetworkN, NETUID) == 3
    # With equal emission the newest go.
    assert [person.uid(NETUID) for person in people] == [1, 2, None, None, None]


def test_what_there_is_is_shown(world, owner):
    for command in (
        ("subnets", "list"), ("subnets", "show", NETUID), ("subnets", "metagraph", NETUID),
        ("subnets", "hyperparameters", NETUID), ("subnets", "price", "--netuid", NETUID),
        ("wallet", "overview"), ("wallet", "balance"), ("wallet", "inspect"), ("wallet", "registrations"),
        ("stake", "list"), ("root", "list"), ("query", "subnets"), ("query", "delegates"),
    ):
        assert owner.see(*command) is not None, command
    graph = world.client.subnets.metagraph(NETUID)
    assert graph.by_hotkey(owner.hotkey).uid == 0


def test_a_dissolved_subnet_pays_out_who_holds_its_alpha(world, owner, stranger):
    stranger.add_stake(NETUID, 20, owner.hotkey)
    owner.add_stake(NETUID, 20)
    refused = owner.run("call", "SubtensorModule.root_dissolve_network", "--args", json.dumps({"netuid": NETUID}))
    assert refused.code != 0 and "BadOrigin" in refused.text, refused
    with Changes(stranger) as change:
        world.alice.do("call", "SubtensorModule.root_dissolve_network", "--args", json.dumps({"netuid": NETUID}),
                       "--sudo")
        world.mine(30)
    # Its part of the pool, which the owner's order filled after its own.
    assert change.tao > 20 * RAO
    assert stranger.stake(NETUID, owner.hotkey) == 0
    assert str(NETUID) not in [str(row["netuid"]) for row in stranger.see("subnets", "list")]
    stranger.refused("SubnetNotExists", "stake", "add", "--netuid", NETUID, "--amount", 1, says="does not exist")
