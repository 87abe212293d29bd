//! The door to stake: positions, totals, lists. Spec: `docs/protocol/staking.md` §6.

use crate::{
	pallet::*,
	staking::door,
	tests::{mock::*, *},
};
use frame_support::{assert_noop, assert_ok};

/// A hotkey on a subnet, as the tests of this file use it.
fn pool() -> AccountId {
	hot(OWNER)
}

fn deposit(person: u8, rao: u64) {
	give_stake(NET, &pool(), &cold(person), rao);
}

fn withdraw(person: u8, rao: u64) {
	assert_ok!(door::decrease::<Test>(&pool(), &cold(person), NET, alpha(rao)));
	SubnetAlphaOut::<Test>::mutate(NET, |out| *out = out.saturating_sub(alpha(rao)));
	<AlphaAssets as subtensor_types::traits::AlphaLedger>::recycle(NET, alpha(rao));
}

/// A dividend for all, with the alpha behind it.
fn dividend(rao: u64) {
	<AlphaAssets as subtensor_types::traits::AlphaLedger>::mint(NET, alpha(rao));
	SubnetAlphaOut::<Test>::mutate(NET, |out| *out = out.saturating_add(alpha(rao)));
	assert_ok!(door::increase_all::<Test>(&pool(), NET, alpha(rao)));
}

fn values() -> [u64; 3] {
	[ALICE, BOB, CAROL].map(|person| stake_of(&pool(), &cold(person), NET))
}

#[test]
fn the_documents_sequence_gives_its_values_and_leaves_no_residue() {
	Chain::new().subnet(NET).run(|| {
		deposit(ALICE, 1_000_000_000);
		deposit(BOB, 500_000_000);
		dividend(300_000_001);
		assert_eq!(values(), [1_200_000_000, 600_000_000, 0]);
		deposit(CAROL, 1_000_000_000);
		assert_eq!(values(), [1_200_000_000, 600_000_000, 999_999_999]);
		withdraw(BOB, 100_000_000);
		assert_eq!(values(), [1_200_000_000, 500_000_000, 999_999_999]);
		withdraw(ALICE, 1_200_000_000);
		assert_eq!(values(), [0, 500_000_000, 1_000_000_000]);
		assert!(!AlphaV2::<Test>::contains_key((pool(), cold(ALICE), NET)));
		withdraw(BOB, 500_000_000);
		assert_eq!(values(), [0, 0, 1_000_000_001]);
		withdraw(CAROL, 1_000_000_001);
		assert_eq!(door::total_of_hotkey::<Test>(&pool(), NET), alpha(0));
		assert!(!TotalHotkeySharesV2::<Test>::contains_key(pool(), NET));
		assert!(!TotalAlphaStaked::<Test>::contains_key(NET));
		assert_eq!(AlphaSharePoolEpoch::<Test>::get(pool(), NET), 2);
	});
}

#[test]
fn a_position_cannot_be_debited_past_its_value() {
	Chain::new().subnet(NET).run(|| {
		deposit(ALICE, 1_000);
		assert_noop!(
			door::decrease::<Test>(&pool(), &cold(ALICE), NET, alpha(1_001)),
			Error::<Test>::NotEnoughStakeToWithdraw
		);
		assert_noop!(
			door::decrease::<Test>(&pool(), &cold(BOB), NET, alpha(1)),
			Error::<Test>::NotEnoughStakeToWithdraw
		);
	});
}

#[test]
fn a_dividend_needs_somebody_who_owns_it() {
	Chain::new().subnet(NET).run(|| {
		assert_noop!(
			door::increase_all::<Test>(&pool(), NET, alpha(1)),
			Error::<Test>::InsufficientAlphaBalance
		);
	});
}

#[test]
fn the_first_stake_lists_the_hotkey_and_the_end_of_the_last_one_drops_it() {
	Chain::new().subnet(NET).subnet(OTHER_NET).run(|| {
		deposit(ALICE, 1_000);
		give_stake(OTHER_NET, &pool(), &cold(ALICE), 5);
		assert_eq!(StakingHotkeys::<Test>::get(cold(ALICE)), [pool()]);
		withdraw(ALICE, 1_000);
		door::unlist_dead_hotkey::<Test>(&pool(), &cold(ALICE));
		assert_eq!(StakingHotkeys::<Test>::get(cold(ALICE)), [pool()]);
		assert_ok!(door::decrease::<Test>(&pool(), &cold(ALICE), OTHER_NET, alpha(5)));
		BasketClaimed::<Test>::insert(pool(), cold(ALICE), -1);
		door::unlist_dead_hotkey::<Test>(&pool(), &cold(ALICE));
		assert_eq!(StakingHotkeys::<Test>::get(cold(ALICE)), [pool()]);
		BasketClaimed::<Test>::remove(pool(), cold(ALICE));
		door::unlist_dead_hotkey::<Test>(&pool(), &cold(ALICE));
		assert!(!StakingHotkeys::<Test>::contains_key(cold(ALICE)));
	});
}

#[test]
fn rows_of_a_closed_pool_are_void_for_its_next_opening() {
	Chain::new().subnet(NET).run(|| {
		deposit(ALICE, 1_000);
		let emptied = door::decrease_all::<Test>(&pool(), NET, alpha(2_000));
		assert_eq!(emptied, alpha(1_000));
		deposit(BOB, 700);
		assert_eq!(values(), [0, 700, 0]);
	});
}

#[test]
fn moving_a_position_keeps_its_value() {
	Chain::new().subnet(NET).run(|| {
		deposit(ALICE, 1_000);
		own(BOB);
		let moved =
			door::move_position::<Test>((&pool(), &cold(ALICE)), (&hot(BOB), &cold(BOB)), NET);
		assert_eq!(moved, Ok(alpha(1_000)));
		assert_eq!(values(), [0, 0, 0]);
		assert_eq!(stake_of(&hot(BOB), &cold(BOB), NET), 1_000);
	});
}
