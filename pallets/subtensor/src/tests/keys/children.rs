//! Children and parents. Spec: `docs/protocol/neurons-and-keys.md` §10, §19.

use crate::{
	keys::children::{self, threshold},
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::{assert_noop, assert_ok, weights::WeightMeter};
use sp_runtime::{DispatchResult, PerU16};
use subtensor_types::NetUid;

type Children = Vec<(u64, AccountId)>;

fn set(netuid: NetUid, children: Children) -> DispatchResult {
	SubtensorModule::set_children(signed(ALICE), hot(ALICE), netuid, children)
}

/// A parent (Alice) on a running subnet, at block 1,000.
fn family() -> Chain {
	Chain::new().subnet(NET).with(|| {
		own(ALICE);
		System::set_block_number(1_000);
	})
}

/// Ends the cool-down: the epoch slot of `block` is consumed.
fn epoch_at(block: u64) {
	System::set_block_number(block);
	LastEpochBlock::<Test>::insert(NET, block);
	children::activate_due::<Test>(NET);
}

#[test]
fn refusals_come_in_the_order_of_the_checks() {
	family().run(|| {
		let too_many = || (0..6).map(|at| (u64::MAX, hot(20 + at))).collect::<Children>();
		let two = |left, right| vec![(left, hot(BOB)), (right, hot(CAROL))];
		StakeThreshold::<Test>::put(1);
		TransactionKeyLastBlock::<Test>::insert((hot(ALICE), ROOT, 0), 900);
		assert_noop!(set(ROOT, vec![]), Error::<Test>::TxRateLimitExceeded);
		TransactionKeyLastBlock::<Test>::remove((hot(ALICE), ROOT, 0));
		assert_noop!(set(ROOT, vec![]), Error::<Test>::RegistrationNotPermittedOnRootSubnet);
		assert_noop!(set(OTHER_NET, vec![]), Error::<Test>::SubnetNotExists);
		let twice = vec![(1, hot(BOB)), (2, hot(BOB))];
		assert_noop!(
			SubtensorModule::set_children(signed(BOB), hot(ALICE), NET, twice.clone()),
			Error::<Test>::NonAssociatedColdKey
		);
		assert_noop!(set(NET, twice), Error::<Test>::DuplicateChild);
		let with_itself = [too_many(), vec![(1, hot(ALICE))]].concat();
		assert_noop!(set(NET, with_itself), Error::<Test>::InvalidChild);
		assert_noop!(set(NET, too_many()), Error::<Test>::TooManyChildren);
		ParentKeys::<Test>::insert(hot(ALICE), NET, vec![(1, hot(BOB))]);
		assert_noop!(set(NET, two(u64::MAX, 1)), Error::<Test>::ProportionOverflow);
		assert_noop!(set(NET, two(1, 1)), Error::<Test>::ChildParentInconsistency);
		ParentKeys::<Test>::remove(hot(ALICE), NET);
		assert_noop!(set(NET, two(1, 1)), Error::<Test>::NotEnoughStakeToSetChildkeys);
		assert_ok!(set(NET, vec![]));
	});
}

#[test]
fn a_change_waits_for_the_first_epoch_after_its_cooldown() {
	family().run(|| {
		assert_ok!(set(NET, vec![(2, hot(CAROL)), (1, hot(BOB))]));
		let announced = vec![(2, hot(CAROL)), (1, hot(BOB))];
		assert_eq!(PendingChildKeys::<Test>::get(NET, hot(ALICE)), (announced.clone(), 8_200));
		epoch_at(8_200);
		assert!(!ChildKeys::<Test>::contains_key(hot(ALICE), NET), "not strictly past");
		System::set_block_number(8_300);
		children::activate_due::<Test>(NET);
		assert!(!ChildKeys::<Test>::contains_key(hot(ALICE), NET), "no epoch in this block");
		epoch_at(8_560);
		assert_eq!(
			ChildKeys::<Test>::get(hot(ALICE), NET),
			[(1, hot(BOB)), (2, hot(CAROL))],
			"stored in the order of the ids"
		);
		assert_eq!(ParentKeys::<Test>::get(hot(CAROL), NET), [(2, hot(ALICE))]);
		assert!(!PendingChildKeys::<Test>::contains_key(NET, hot(ALICE)));
		assert_eq!(
			take_events(),
			[
				Event::SetChildrenScheduled(hot(ALICE), NET, 8_200, announced.clone()),
				Event::SetChildren(hot(ALICE), NET, announced),
			]
		);
	});
}

#[test]
fn while_alpha_is_not_tradable_a_change_is_active_at_once() {
	family().run(|| {
		SubtokenEnabled::<Test>::insert(NET, false);
		assert_ok!(set(NET, vec![(5, hot(BOB)), (6, hot(CAROL))]));
		assert_eq!(ChildKeys::<Test>::get(hot(ALICE), NET), [(5, hot(BOB)), (6, hot(CAROL))]);
		System::set_block_number(1_150);
		assert_ok!(set(NET, vec![(9, hot(CAROL))]));
		assert!(!ParentKeys::<Test>::contains_key(hot(BOB), NET), "the removed child has no row");
		assert_eq!(ParentKeys::<Test>::get(hot(CAROL), NET), [(9, hot(ALICE))]);
		System::set_block_number(1_300);
		assert_ok!(set(NET, vec![]));
		assert!(!ChildKeys::<Test>::contains_key(hot(ALICE), NET));
	});
}

#[test]
fn a_parent_changes_its_children_every_150_blocks() {
	family().run(|| {
		assert_ok!(set(NET, vec![]));
		System::set_block_number(1_149);
		assert_noop!(set(NET, vec![]), Error::<Test>::TxRateLimitExceeded);
		System::set_block_number(1_150);
		assert_ok!(set(NET, vec![]));
	});
}

#[test]
fn a_change_that_is_not_allowed_any_more_goes_away_silently() {
	family().run(|| {
		assert_ok!(set(NET, vec![(1, hot(BOB))]));
		own(BOB);
		SubtokenEnabled::<Test>::insert(NET, false);
		let child = vec![(1, hot(ALICE))];
		assert_ok!(SubtensorModule::set_children(signed(BOB), hot(BOB), NET, child));
		SubtokenEnabled::<Test>::insert(NET, true);
		epoch_at(9_000);
		assert!(!ChildKeys::<Test>::contains_key(hot(ALICE), NET));
		assert!(!PendingChildKeys::<Test>::contains_key(NET, hot(ALICE)));
	});
}

#[test]
fn a_parent_that_lost_its_stake_gets_no_children_but_may_drop_them() {
	family().run(|| {
		assert_ok!(set(NET, vec![(1, hot(BOB))]));
		StakeThreshold::<Test>::put(TAO);
		epoch_at(9_000);
		assert!(!ChildKeys::<Test>::contains_key(hot(ALICE), NET));
		give_stake(ROOT, &hot(ALICE), &cold(ALICE), TAO);
		assert_ok!(set(NET, vec![(1, hot(BOB))]));
		epoch_at(18_000);
		assert!(ChildKeys::<Test>::contains_key(hot(ALICE), NET));
		StakeThreshold::<Test>::put(TAO + 1);
		assert_ok!(set(NET, vec![]));
		epoch_at(27_000);
		assert!(!ChildKeys::<Test>::contains_key(hot(ALICE), NET));
	});
}

/// Hotkey of the `number`-th parent that keeps the queue of changes busy.
fn busy(number: u16) -> AccountId {
	let mut bytes = [0xB0; 32];
	bytes[..2].copy_from_slice(&number.to_le_bytes());
	AccountId::new(bytes)
}

#[test]
fn a_crowd_of_waiting_changes_does_not_hold_up_the_others_for_ever() {
	family().run(|| {
		assert_ok!(set(NET, vec![(9, hot(CAROL))]));
		PendingChildKeys::<Test>::mutate(NET, hot(ALICE), |(_, due)| *due = 5);
		for number in 0..2_500 {
			PendingChildKeys::<Test>::insert(NET, busy(number), (vec![(1, hot(BOB))], 1_000_000));
		}
		let active = || ChildKeys::<Test>::contains_key(hot(ALICE), NET);
		let parents = (0..200_u8).map(|byte| sp_core::H256::repeat_byte(byte.wrapping_mul(97)));
		let found = parents.enumerate().position(|(epoch, parent)| {
			System::set_parent_hash(parent);
			epoch_at(10 + epoch as u64);
			active()
		});
		assert!(found.is_some());
		for number in 0..2_500 {
			PendingChildKeys::<Test>::remove(NET, busy(number));
		}
	});
}

#[test]
fn a_child_has_at_most_a_hundred_parents() {
	family().run(|| {
		SubtokenEnabled::<Test>::insert(NET, false);
		for person in 30..130 {
			own(person);
			let child = vec![(1, hot(BOB))];
			assert_ok!(SubtensorModule::set_children(signed(person), hot(person), NET, child));
		}
		SubtokenEnabled::<Test>::insert(NET, true);
		assert_ok!(set(NET, vec![(1, hot(BOB))]));
		epoch_at(9_000);
		assert_eq!(ParentKeys::<Test>::get(hot(BOB), NET).len(), 100);
		assert!(!ChildKeys::<Test>::contains_key(hot(ALICE), NET));
	});
}

#[test]
fn the_relations_of_a_parent_below_the_threshold_are_hidden_until_it_recovers() {
	family().run(|| {
		SubtokenEnabled::<Test>::insert(NET, false);
		assert_ok!(set(NET, vec![(7, hot(BOB))]));
		own(OWNER);
		let child = vec![(8, hot(BOB))];
		assert_ok!(SubtensorModule::set_children(signed(OWNER), hot(OWNER), NET, child));
		StakeThreshold::<Test>::put(TAO);
		threshold::continue_with::<Test>(&mut WeightMeter::new());
		assert_eq!(ChildkeyThresholdChecks::<Test>::iter().count(), 0);
		assert_eq!(children::children_of::<Test>(&hot(ALICE), NET), []);
		assert_eq!(
			children::parents_of::<Test>(&hot(BOB), NET),
			[(8, hot(OWNER))],
			"the owner hotkey needs no stake"
		);
		give_stake(ROOT, &hot(ALICE), &cold(ALICE), TAO);
		threshold::note_stake_change::<Test>(&hot(ALICE));
		assert_eq!(children::children_of::<Test>(&hot(ALICE), NET), [], "not checked yet");
		threshold::continue_with::<Test>(&mut WeightMeter::new());
		assert_eq!(children::children_of::<Test>(&hot(ALICE), NET), [(7, hot(BOB))]);
	});
}

#[test]
fn a_stake_change_matters_to_parents_only() {
	family().run(|| {
		threshold::note_stake_change::<Test>(&hot(ALICE));
		assert_eq!(ChildkeyThresholdChecks::<Test>::iter().count(), 0);
	});
}

fn take(person: u8, netuid: NetUid, parts: u16) -> DispatchResult {
	let take = PerU16::from_parts(parts);
	SubtensorModule::set_childkey_take(signed(person), hot(ALICE), netuid, take)
}

#[test]
fn a_childkey_take_is_bounded_and_rises_slowly() {
	family().run(|| {
		System::set_block_number(1_000_000);
		assert_noop!(take(BOB, OTHER_NET, 60_000), Error::<Test>::NonAssociatedColdKey);
		assert_noop!(take(ALICE, OTHER_NET, 60_000), Error::<Test>::SubnetNotExists);
		assert_noop!(take(ALICE, NET, 11_797), Error::<Test>::InvalidChildkeyTake);
		MinChildkeyTakePerSubnet::<Test>::insert(NET, PerU16::from_parts(50));
		assert_noop!(take(ALICE, NET, 49), Error::<Test>::InvalidChildkeyTake);
		assert_ok!(take(ALICE, NET, 100));
		assert_noop!(take(ALICE, NET, 101), Error::<Test>::TxChildkeyTakeRateLimitExceeded);
		System::set_block_number(1_100_000);
		assert_ok!(take(ALICE, NET, 60));
		System::set_block_number(1_216_000);
		assert_noop!(take(ALICE, NET, 61), Error::<Test>::TxChildkeyTakeRateLimitExceeded);
		System::set_block_number(1_316_000);
		assert_ok!(take(ALICE, NET, 61));
		assert_eq!(take_events().len(), 3);
	});
}

#[test]
fn a_stored_take_below_a_minimum_counts_as_the_minimum() {
	family().run(|| {
		assert_eq!(children::childkey_take::<Test>(&hot(ALICE), NET), PerU16::zero());
		assert_ok!(take(ALICE, NET, 10));
		MinChildkeyTakePerSubnet::<Test>::insert(NET, PerU16::from_parts(20));
		assert_eq!(children::childkey_take::<Test>(&hot(ALICE), NET), PerU16::from_parts(20));
		MinChildkeyTake::<Test>::put(PerU16::from_parts(30));
		assert_eq!(children::childkey_take::<Test>(&hot(ALICE), NET), PerU16::from_parts(30));
	});
}

#[test]
fn the_limits_are_roots_to_set() {
	family().run(|| {
		let take = PerU16::from_parts(9);
		assert_noop!(
			SubtensorModule::sudo_set_min_childkey_take(signed(ALICE), take),
			sp_runtime::DispatchError::BadOrigin
		);
		assert_ok!(SubtensorModule::sudo_set_min_childkey_take(RuntimeOrigin::root(), take));
		assert_ok!(SubtensorModule::sudo_set_max_childkey_take(RuntimeOrigin::root(), take));
		assert_ok!(SubtensorModule::sudo_set_tx_childkey_take_rate_limit(RuntimeOrigin::root(), 5));
		assert_ok!(SubtensorModule::set_pending_childkey_cooldown(RuntimeOrigin::root(), 6));
		assert_eq!(MinChildkeyTake::<Test>::get(), take);
		assert_eq!(MaxChildkeyTake::<Test>::get(), take);
		assert_eq!(TxChildkeyTakeRateLimit::<Test>::get(), 5);
		assert_eq!(PendingChildKeyCooldown::<Test>::get(), 6);
		assert_eq!(
			take_events(),
			[
				Event::MinChildKeyTakeSet(take),
				Event::MaxChildKeyTakeSet(take),
				Event::TxChildKeyTakeRateLimitSet(5),
			]
		);
	});
}

#[test]
fn a_half_edge_does_not_pass_the_invariants() {
	family().run(|| {
		ChildKeys::<Test>::insert(hot(ALICE), NET, vec![(1, hot(BOB))]);
		assert!(crate::keys::try_state::check::<Test>().is_err());
		ChildKeys::<Test>::remove(hot(ALICE), NET);
		ParentKeys::<Test>::insert(hot(ALICE), NET, vec![(1, hot(BOB))]);
		assert!(crate::keys::try_state::check::<Test>().is_err());
		ParentKeys::<Test>::remove(hot(ALICE), NET);
	});
}
