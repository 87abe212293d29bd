//! Swapping coldkeys. Spec: `docs/protocol/neurons-and-keys.md` §13, §19.

use crate::{
	pallet::*,
	tests::{mock::*, *},
	types::ChainIdentityV2,
};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// The coldkey that Alice swaps to.
const NEW: u8 = 44;

fn hash() -> H256 {
	BlakeTwo256::hash_of(&cold(NEW))
}

fn rich() -> Chain {
	Chain::new().subnet(NET).subnet(OTHER_NET).neuron(NET, ALICE).with(|| {
		fund(ALICE, 10 * TAO);
		System::set_block_number(1_000);
	})
}

fn announce() {
	assert_ok!(SubtensorModule::announce_coldkey_swap(signed(ALICE), hash()));
}

#[test]
fn the_hash_has_the_documents_value() {
	let hash = BlakeTwo256::hash_of(&AccountId::new([1; 32]));
	let expected = "f40ceaf86e5776923332b8d8fd3bef849cadb19c6996bc272af1f648d9566a4c";
	assert_eq!(format!("{hash:?}"), format!("0x{expected}"));
}

#[test]
fn an_announcement_costs_a_tenth_of_a_tao_once() {
	rich().run(|| {
		announce();
		assert_eq!(balance(&cold(ALICE)), 10 * TAO - TAO / 10);
		assert_eq!(ColdkeySwapAnnouncements::<Test>::get(cold(ALICE)), Some((37_000, hash())));
		System::set_block_number(44_199);
		assert_noop!(
			SubtensorModule::announce_coldkey_swap(signed(ALICE), hash()),
			Error::<Test>::ColdkeySwapReannouncedTooEarly
		);
		System::set_block_number(44_200);
		announce();
		assert_eq!(balance(&cold(ALICE)), 10 * TAO - TAO / 10);
		assert_noop!(
			SubtensorModule::announce_coldkey_swap(signed(BOB), hash()),
			Error::<Test>::NotEnoughBalanceToPaySwapColdKey
		);
		let event = Event::ColdkeySwapAnnounced { who: cold(ALICE), new_coldkey_hash: hash() };
		assert_eq!(take_events(), [event.clone(), event]);
	});
}

#[test]
fn an_announced_swap_needs_the_right_key_and_patience() {
	rich().run(|| {
		let call = |to| done(SubtensorModule::swap_coldkey_announced(signed(ALICE), cold(to)));
		assert_noop!(call(NEW), Error::<Test>::ColdkeySwapAnnouncementNotFound);
		announce();
		assert_noop!(call(BOB), Error::<Test>::AnnouncedColdkeyHashDoesNotMatch);
		System::set_block_number(36_999);
		assert_noop!(call(NEW), Error::<Test>::ColdkeySwapTooEarly);
		System::set_block_number(37_000);
		assert_ok!(call(NEW));
		assert!(!ColdkeySwapAnnouncements::<Test>::contains_key(cold(ALICE)));
	});
}

#[test]
fn a_dispute_needs_an_announcement_and_comes_once() {
	rich().run(|| {
		let call = || SubtensorModule::dispute_coldkey_swap(signed(ALICE));
		assert_noop!(call(), Error::<Test>::ColdkeySwapAnnouncementNotFound);
		announce();
		assert_ok!(call());
		assert_noop!(call(), Error::<Test>::ColdkeySwapAlreadyDisputed);
		assert_eq!(ColdkeySwapDisputes::<Test>::get(cold(ALICE)), Some(1_000));
		assert!(take_events().contains(&Event::ColdkeySwapDisputed { coldkey: cold(ALICE) }));
	});
}

#[test]
fn an_announcement_can_be_withdrawn_after_both_delays() {
	rich().run(|| {
		let call = || SubtensorModule::clear_coldkey_swap_announcement(signed(ALICE));
		assert_noop!(call(), Error::<Test>::ColdkeySwapAnnouncementNotFound);
		announce();
		System::set_block_number(44_199);
		assert_noop!(call(), Error::<Test>::ColdkeySwapClearTooEarly);
		System::set_block_number(44_200);
		assert_ok!(call());
		assert!(!ColdkeySwapAnnouncements::<Test>::contains_key(cold(ALICE)));
		assert!(take_events().contains(&Event::ColdkeySwapCleared { who: cold(ALICE) }));
	});
}

#[test]
fn root_resets_and_swaps_at_once() {
	rich().run(|| {
		announce();
		assert_ok!(SubtensorModule::dispute_coldkey_swap(signed(ALICE)));
		assert_noop!(
			SubtensorModule::reset_coldkey_swap(signed(ALICE), cold(ALICE)),
			sp_runtime::DispatchError::BadOrigin
		);
		assert_ok!(SubtensorModule::reset_coldkey_swap(RuntimeOrigin::root(), cold(ALICE)));
		assert!(!ColdkeySwapDisputes::<Test>::contains_key(cold(ALICE)));
		announce();
		let call = |cost| {
			let root = RuntimeOrigin::root();
			SubtensorModule::swap_coldkey(root, cold(ALICE), cold(NEW), tao(cost))
		};
		assert_noop!(call(20 * TAO), Error::<Test>::NotEnoughBalanceToPaySwapColdKey);
		assert_ok!(call(TAO));
		assert_eq!(balance(&cold(NEW)), 10 * TAO - 2 * TAO / 10 - TAO);
		assert!(!ColdkeySwapAnnouncements::<Test>::contains_key(cold(ALICE)));
		let events = take_events();
		assert!(events.contains(&Event::ColdkeySwapReset { who: cold(ALICE) }));
		assert!(
			events.contains(&Event::ColdkeySwapped {
				old_coldkey: cold(ALICE),
				new_coldkey: cold(NEW)
			})
		);
	});
}

#[test]
fn the_retired_call_always_fails() {
	rich().run(|| {
		assert_noop!(
			SubtensorModule::schedule_swap_coldkey(signed(ALICE), cold(NEW)),
			Error::<Test>::Deprecated
		);
	});
}

fn swap() -> sp_runtime::DispatchResult {
	SubtensorModule::swap_coldkey(RuntimeOrigin::root(), cold(ALICE), cold(NEW), tao(0))
}

#[test]
fn the_successor_gets_everything() {
	rich().run(|| {
		give_stake(NET, &hot(ALICE), &cold(ALICE), 5 * TAO);
		give_stake(OTHER_NET, &hot(OWNER), &cold(ALICE), 2 * TAO);
		SubnetOwner::<Test>::insert(OTHER_NET, cold(ALICE));
		AutoStakeDestination::<Test>::insert(cold(ALICE), NET, hot(ALICE));
		AutoStakeDestinationColdkeys::<Test>::append(hot(ALICE), NET, cold(ALICE));
		let identity = ChainIdentityV2 { name: b"alice".to_vec(), ..Default::default() };
		IdentitiesV2::<Test>::insert(cold(ALICE), &identity);
		AccountFlags::<Test>::insert(cold(ALICE), 1);
		crate::collateral::registration::add_locked::<Test>(
			NET,
			&hot(ALICE),
			&cold(ALICE),
			alpha(TAO),
		)
		.unwrap();

		assert_ok!(swap());

		assert_eq!(balance(&cold(NEW)), 10 * TAO);
		assert_eq!(balance(&cold(ALICE)), 0);
		assert_eq!(stake_of(&hot(ALICE), &cold(NEW), NET), 5 * TAO);
		assert_eq!(stake_of(&hot(OWNER), &cold(NEW), OTHER_NET), 2 * TAO);
		assert_eq!(stake_of(&hot(ALICE), &cold(ALICE), NET), 0);
		assert_eq!(StakingHotkeys::<Test>::get(cold(NEW)), [hot(ALICE), hot(OWNER)]);
		assert!(!StakingHotkeys::<Test>::contains_key(cold(ALICE)));
		assert_eq!(Owner::<Test>::get(hot(ALICE)), cold(NEW));
		assert_eq!(OwnedHotkeys::<Test>::get(cold(NEW)), [hot(ALICE)]);
		assert_eq!(SubnetOwner::<Test>::get(OTHER_NET), cold(NEW));
		assert_eq!(AutoStakeDestination::<Test>::get(cold(NEW), NET), Some(hot(ALICE)));
		assert_eq!(IdentitiesV2::<Test>::get(cold(NEW)), Some(identity));
		assert_eq!(AccountFlags::<Test>::get(cold(NEW)), 1);
		assert!(MinerCollateral::<Test>::contains_key((NET, hot(ALICE), cold(NEW))));
		assert_eq!(ColdkeyMinerCollateral::<Test>::get(NET, cold(NEW)), alpha(TAO));
		assert_eq!(ColdkeySuccessor::<Test>::get(cold(ALICE)), Some(cold(NEW)));
		assert_eq!(ColdkeyRoot::<Test>::get(cold(NEW)), Some(cold(ALICE)));
	});
}

#[test]
fn the_identity_stays_where_the_successor_has_one() {
	rich().run(|| {
		let own = ChainIdentityV2 { name: b"new".to_vec(), ..Default::default() };
		IdentitiesV2::<Test>::insert(cold(ALICE), ChainIdentityV2::default());
		IdentitiesV2::<Test>::insert(cold(NEW), &own);
		assert_ok!(swap());
		assert_eq!(IdentitiesV2::<Test>::get(cold(NEW)), Some(own));
		assert!(IdentitiesV2::<Test>::contains_key(cold(ALICE)));
	});
}

#[test]
fn a_successor_must_be_new_and_the_swap_bounded() {
	rich().run(|| {
		StakingHotkeys::<Test>::insert(cold(NEW), vec![hot(BOB)]);
		Owner::<Test>::insert(cold(NEW), cold(NEW));
		assert_noop!(swap(), Error::<Test>::ColdKeyAlreadyAssociated);
		StakingHotkeys::<Test>::remove(cold(NEW));
		assert_noop!(swap(), Error::<Test>::NewColdKeyIsHotkey);
		Owner::<Test>::remove(cold(NEW));
		let listed = StakingHotkeys::<Test>::get(cold(ALICE));
		StakingHotkeys::<Test>::insert(cold(ALICE), vec![hot(ALICE); 257]);
		assert_noop!(swap(), Error::<Test>::ColdkeySwapTooHeavy);
		StakingHotkeys::<Test>::insert(cold(ALICE), listed);
		assert_ok!(swap());
	});
}

#[test]
fn a_successor_must_be_able_to_take_the_locks() {
	rich().run(|| {
		give_stake(NET, &hot(ALICE), &cold(ALICE), 5 * TAO);
		assert_ok!(SubtensorModule::lock_stake(signed(ALICE), hot(ALICE), NET, alpha(TAO)));
		assert_noop!(swap(), Error::<Test>::AccountRejectsLockedAlpha);
		assert_ok!(SubtensorModule::set_reject_locked_alpha(signed(NEW), false));
		// A lock of its own without anything that lists it.
		give_stake(NET, &hot(OWNER), &cold(NEW), 5 * TAO);
		assert_ok!(SubtensorModule::lock_stake(signed(NEW), hot(OWNER), NET, alpha(TAO)));
		let listed = StakingHotkeys::<Test>::take(cold(NEW));
		assert_noop!(swap(), Error::<Test>::ActiveLockExists);
		StakingHotkeys::<Test>::insert(cold(NEW), listed);
	});
}

#[test]
fn who_accepts_locked_alpha_may_hand_locks_to_a_successor_that_never_said() {
	rich().run(|| {
		give_stake(NET, &hot(ALICE), &cold(ALICE), 5 * TAO);
		assert_ok!(SubtensorModule::lock_stake(signed(ALICE), hot(ALICE), NET, alpha(TAO)));
		assert_ok!(SubtensorModule::set_reject_locked_alpha(signed(ALICE), false));
		assert_ok!(swap());
		assert_eq!(Lock::<Test>::iter_key_prefix((cold(ALICE),)).count(), 0);
		let held = Lock::<Test>::get((cold(NEW), NET, hot(ALICE))).unwrap();
		assert_eq!(held.locked_mass, alpha(TAO));
	});
}

#[test]
fn collateral_outside_of_the_index_stops_the_swap() {
	rich().run(|| {
		ColdkeyMinerCollateral::<Test>::insert(NET, cold(ALICE), alpha(1));
		assert_noop!(swap(), Error::<Test>::ColdkeyCollateralIncomplete);
		ColdkeyMinerCollateral::<Test>::remove(NET, cold(ALICE));
	});
}
