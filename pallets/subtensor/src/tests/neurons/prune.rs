//! Who leaves a full subnet. Spec: `docs/protocol/neurons-and-keys.md` §5, §19.

use crate::{
	neurons::prune::{self, Candidate, select},
	pallet::*,
	tests::{mock::*, *},
};
use proptest::prelude::*;

fn candidate(uid: u16, emission: u64, registered: u64, immune: bool) -> Candidate {
	Candidate { emission: alpha(emission), registered, uid, immune }
}

#[test]
fn the_lowest_paid_then_the_oldest_then_the_lowest_uid_leaves() {
	let seats = [
		candidate(0, 5, 10, false),
		candidate(1, 3, 20, false),
		candidate(2, 3, 15, false),
		candidate(3, 0, 90, true),
	];
	assert_eq!(select(seats, 1), Some(2));
	assert_eq!(select([candidate(7, 1, 1, false), candidate(4, 1, 1, false)], 0), Some(4));
}

#[test]
fn an_immune_newcomer_leaves_where_the_others_are_scarce() {
	let seats = [
		candidate(0, 0, 1, false),
		candidate(1, 0, 1, false),
		candidate(2, 0, 1, false),
		candidate(3, 9, 1, true),
	];
	assert_eq!(select(seats, 3), Some(3));
	assert_eq!(select(seats, 2), Some(0));
}

#[test]
fn nobody_leaves_where_the_others_are_scarce_and_none_is_immune() {
	assert_eq!(select([candidate(0, 0, 1, false)], 1), None);
	assert_eq!(select([], 0), None);
}

proptest! {
	#[test]
	fn whoever_leaves_is_the_least_of_the_group_that_must_give_way(
		seats in prop::collection::vec((0_u64..5, 0_u64..5, any::<bool>()), 0..40),
		reserve in 0_u16..20,
	) {
		let seats: Vec<_> = (0..)
			.zip(seats)
			.map(|(uid, (emission, registered, immune))| candidate(uid, emission, registered, immune))
			.collect();
		let past = seats.iter().filter(|seat| !seat.immune).count();
		let immune = past <= usize::from(reserve);
		let expected = seats
			.iter()
			.filter(|seat| seat.immune == immune)
			.min_by_key(|seat| (seat.emission, seat.registered, seat.uid))
			.map(|seat| seat.uid);
		prop_assert_eq!(select(seats, reserve), expected);
	}
}

/// Owner on uid 0, its second hotkey on uid 1, strangers on uids 2 and 3; everyone past immunity.
fn full_subnet() -> Chain {
	Chain::new().subnet(NET).with(|| {
		register_neuron(NET, OWNER);
		for person in [ALICE, BOB, CAROL] {
			register_neuron(NET, person);
		}
		ImmunityPeriod::<Test>::insert(NET, 0);
		MinNonImmuneUids::<Test>::insert(NET, 0);
		// Alice's hotkey belongs to the owner.
		let hotkey = hot(ALICE);
		OwnedHotkeys::<Test>::remove(cold(ALICE));
		Owner::<Test>::insert(&hotkey, cold(OWNER));
		OwnedHotkeys::<Test>::append(cold(OWNER), hotkey);
	})
}

#[test]
fn the_owner_hotkey_never_leaves_and_displaces_the_owners_other_seats() {
	full_subnet().run(|| {
		assert_eq!(prune::owner_immune_uids::<Test>(NET).into_iter().collect::<Vec<_>>(), [0]);
		assert_eq!(prune::choose::<Test>(NET), Some(1), "the owner's second seat is not protected");
		ImmuneOwnerUidsLimit::<Test>::insert(NET, 2);
		assert_eq!(prune::choose::<Test>(NET), Some(2));
		SubnetOwnerHotkey::<Test>::insert(NET, hot(CAROL));
		let protected: Vec<_> = prune::owner_immune_uids::<Test>(NET).into_iter().collect();
		assert_eq!(protected, [0, 3], "the owner hotkey first, then the owner's oldest");
	});
}

#[test]
fn nobody_leaves_a_subnet_of_protected_seats() {
	full_subnet().run(|| {
		ImmuneOwnerUidsLimit::<Test>::insert(NET, 10);
		for person in [BOB, CAROL] {
			Owner::<Test>::insert(hot(person), cold(OWNER));
			OwnedHotkeys::<Test>::remove(cold(person));
			OwnedHotkeys::<Test>::append(cold(OWNER), hot(person));
		}
		assert_eq!(prune::choose::<Test>(NET), None);
	});
}

#[test]
fn the_emission_of_the_last_epoch_decides_and_immunity_protects() {
	full_subnet().run(|| {
		Emission::<Test>::insert(NET, vec![alpha(0), alpha(9), alpha(5), alpha(7)]);
		assert_eq!(prune::choose::<Test>(NET), Some(2));
		ImmunityPeriod::<Test>::insert(NET, 10);
		BlockAtRegistration::<Test>::insert(NET, 1, 1);
		run_blocks_without_hooks(20);
		BlockAtRegistration::<Test>::insert(NET, 2, 21);
		assert!(prune::is_immune::<Test>(NET, 2));
		assert_eq!(prune::choose::<Test>(NET), Some(3));
	});
}

fn run_blocks_without_hooks(blocks: u64) {
	System::set_block_number(System::block_number() + blocks);
}
