//! How much work a claim may be. Spec: `docs/protocol/staking.md` §18.4.

use super::*;
use frame_support::assert_noop;
use subtensor_share_pool::SafeFloat;

/// Rows of a fund that nobody checks: for limits alone.
fn rows(hotkey: &AccountId, count: u16) {
	for netuid in 100..100 + count {
		let key = (hotkey, escrow(), NetUid::new(netuid));
		AlphaV2::<Test>::insert(key, SafeFloat::from_u64(1));
	}
}

fn claim_all() -> sp_runtime::DispatchResult {
	done(SubtensorModule::claim_root(signed(ALICE), Default::default()))
}

fn claim_one() -> sp_runtime::DispatchResult {
	done(SubtensorModule::claim_root_with_hotkey(signed(ALICE), validator()))
}

/// Runs without the invariants: the rows are made up.
fn unchecked(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		make_root();
		register_neuron(ROOT, OWNER);
		fund(ALICE, 1_000 * TAO);
		stake_on_root(ALICE, 300 * TAO);
		test();
	});
}

#[test]
fn a_claim_needs_a_signer() {
	unchecked(|| {
		assert_noop!(
			done(SubtensorModule::claim_root(RuntimeOrigin::root(), Default::default())),
			sp_runtime::DispatchError::BadOrigin
		);
		assert_noop!(
			done(SubtensorModule::claim_root_with_hotkey(RuntimeOrigin::none(), validator())),
			sp_runtime::DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_list_of_more_than_256_hotkeys_is_too_heavy() {
	unchecked(|| {
		StakingHotkeys::<Test>::mutate(cold(ALICE), |list| list.resize(257, hot(BOB)));
		assert_noop!(claim_all(), Error::<Test>::RootClaimTooHeavy);
		assert_ok!(claim_one());
		StakingHotkeys::<Test>::mutate(cold(ALICE), |list| list.truncate(256));
		assert_ok!(claim_all());
	});
}

#[test]
fn hotkeys_and_rows_together_are_at_most_256_and_for_one_hotkey_129() {
	unchecked(|| {
		rows(&validator(), 128);
		assert_ok!(claim_one());
		rows(&validator(), 129);
		assert_noop!(claim_one(), Error::<Test>::RootClaimTooHeavy);
		assert_ok!(claim_all());
		rows(&validator(), 255);
		assert_ok!(claim_all());
		rows(&validator(), 256);
		assert_noop!(claim_all(), Error::<Test>::RootClaimTooHeavy);
	});
}

#[test]
fn at_most_512_credits_are_deposited_by_a_claim() {
	unchecked(|| {
		for netuid in 100..613 {
			PendingBasketDeposits::<Test>::insert(validator(), NetUid::new(netuid), alpha(1));
		}
		assert_noop!(claim_all(), Error::<Test>::RootClaimTooHeavy);
		assert_noop!(claim_one(), Error::<Test>::RootClaimTooHeavy);
		PendingBasketDeposits::<Test>::remove(validator(), NetUid::new(100));
		assert_ok!(claim_all());
	});
}

#[test]
fn hotkeys_that_owe_nothing_are_no_work() {
	unchecked(|| {
		own(BOB);
		rows(&hot(BOB), 300);
		StakingHotkeys::<Test>::append(cold(ALICE), hot(BOB));
		assert_ok!(claim_all());
		// Shares put in directly make it relevant.
		BasketClaimed::<Test>::insert(hot(BOB), cold(ALICE), -1);
		assert_noop!(claim_all(), Error::<Test>::RootClaimTooHeavy);
	});
}
