//! Whoever is most convinced of takes over the subnet. Spec: `docs/protocol/staking.md` §16.8,
//! §16.10.

use super::*;
use crate::neurons::Seats;

const YEAR: u64 = 2_629_800;

fn take_over() -> bool {
	conviction::take_over_if_due::<Test>(NET).crowned
}

/// Alice's whole stake is locked for good to Bob's hotkey; a year later nearly all of it is
/// conviction.
fn convinced() -> Chain {
	chain().neuron(NET, BOB).with(|| {
		assert_ok!(SubtensorModule::set_perpetual_lock(signed(ALICE), NET, true));
		assert_ok!(lock(&hot(BOB), 1_000 * TAO));
		wait(YEAR);
	})
}

#[test]
fn the_king_takes_the_subnet_over_and_its_sums_change_places() {
	convinced().run(|| {
		give_stake(NET, &hot(OWNER), &cold(CAROL), 100 * TAO);
		assert_ok!(SubtensorModule::lock_stake(signed(CAROL), hot(OWNER), NET, alpha(100 * TAO)));
		assert_eq!(conviction::king::<Test>(NET), Some(hot(BOB)));
		assert_eq!(conviction_of(BOB), 939_976_760_739);
		clear_events();
		assert!(take_over());
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(BOB));
		assert_eq!(SubnetOwnerHotkey::<Test>::get(NET), hot(BOB));
		assert_eq!(
			take_events(),
			[Event::SubnetOwnerChanged {
				netuid: NET,
				old_coldkey: cold(OWNER),
				new_coldkey: cold(BOB)
			}]
		);
		// As the owner's, the lock is convinced as a whole; the old owner's is one of many now.
		assert_eq!(conviction_of(BOB), 1_000 * TAO);
		assert_eq!(OwnerLock::<Test>::get(NET).unwrap().locked_mass, alpha(1_000 * TAO));
		assert!(!HotkeyLock::<Test>::contains_key(NET, hot(BOB)));
		assert_eq!(conviction_of(OWNER), 100 * TAO);
		assert!(DecayingHotkeyLock::<Test>::contains_key(NET, hot(OWNER)));
		assert!(!DecayingOwnerLock::<Test>::contains_key(NET));
	});
}

#[test]
fn no_subnet_is_taken_over_in_its_first_year() {
	convinced().run(|| {
		NetworkRegisteredAt::<Test>::insert(NET, 2);
		assert!(!take_over());
		wait(1);
		assert!(take_over());
	});
}

#[test]
fn more_than_18_percent_of_the_eligible_alpha_is_needed() {
	convinced().run(|| {
		let conviction = conviction_of(BOB);
		// 100 · conviction > 18 · eligible; the conviction has a fraction, so a few RAO beyond.
		let border = conviction * 100 / 18;
		let out = SubnetAlphaOut::<Test>::get(NET);
		let more = border + 7 - out.rao();
		crate::emission::alpha::mint_out::<Test>(NET, alpha(more));
		assert!(!take_over());
		// Alpha of the protocol and burned alpha are not eligible.
		SubnetProtocolAlpha::<Test>::insert(NET, alpha(TAO));
		assert!(take_over());
	});
}

#[test]
fn burned_alpha_is_not_eligible() {
	convinced().run(|| {
		let border = conviction_of(BOB) * 100 / 18;
		let more = border + 7 - SubnetAlphaOut::<Test>::get(NET).rao();
		crate::emission::alpha::mint_out::<Test>(NET, alpha(more));
		assert!(!take_over());
		crate::emission::alpha::burn::<Test>(NET, alpha(TAO));
		assert!(take_over());
	});
}

#[test]
fn the_owner_stays_where_its_own_hotkey_is_king() {
	chain().run(|| {
		assert_ok!(lock(&hot(OWNER), 1_000 * TAO));
		wait(YEAR);
		assert!(!take_over());
		assert_eq!(conviction::king::<Test>(NET), Some(hot(OWNER)));
	});
}

#[test]
fn without_locks_nobody_is_king() {
	chain().run(|| {
		wait(YEAR);
		assert_eq!(conviction::king::<Test>(NET), None);
		assert!(!take_over());
	});
}

#[test]
fn of_equals_the_greatest_account_is_king() {
	chain().run(|| {
		give_stake(NET, &hot(CAROL), &cold(CAROL), 1_000 * TAO);
		assert_ok!(lock(&hot(BOB), 500 * TAO));
		assert_ok!(SubtensorModule::lock_stake(signed(CAROL), hot(CAROL), NET, alpha(500 * TAO)));
		wait(7_200);
		assert_eq!(conviction_of(BOB), conviction_of(CAROL));
		assert_eq!(conviction::king::<Test>(NET), Some(hot(CAROL)));
	});
}

#[test]
fn a_king_without_a_seat_is_given_one() {
	convinced().run(|| {
		assert_ok!(SubtensorModule::move_lock(signed(ALICE), hot(CAROL), NET));
		wait(YEAR);
		assert!(!Seats::<Test>::is_registered(NET, &hot(CAROL)));
		assert!(take_over());
		assert!(Seats::<Test>::is_registered(NET, &hot(CAROL)));
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(CAROL));
	});
}

#[test]
fn a_king_that_can_have_no_seat_does_not_take_over() {
	convinced().run(|| {
		assert_ok!(SubtensorModule::move_lock(signed(ALICE), hot(CAROL), NET));
		wait(YEAR);
		// The only seat is immune.
		MaxAllowedUids::<Test>::insert(NET, 1);
		ImmunityPeriod::<Test>::insert(NET, u16::MAX);
		BlockAtRegistration::<Test>::insert(NET, 0, System::block_number());
		assert_eq!(take_over(), Seats::<Test>::is_registered(NET, &hot(CAROL)));
	});
}

/// A little locked to each of so many hotkeys that own nothing else.
fn crowd(count: u32) {
	for index in 0..count {
		let mut hotkey = [2_u8; 32];
		hotkey[..4].copy_from_slice(&index.to_le_bytes());
		let state = crate::types::LockState {
			locked_mass: alpha(1),
			conviction: substrate_fixed::types::U64F64::from_num(0),
			last_update: System::block_number(),
		};
		HotkeyLock::<Test>::insert(NET, AccountId::new(hotkey), state);
	}
}

#[test]
fn a_crowd_of_dust_locks_bounds_the_search_and_hides_no_king_for_long() {
	new_test_ext().execute_with(|| {
		make_root();
		make_subnet(NET);
		crowd(5_000);
		System::set_block_number(YEAR);
		let mut seen = std::collections::BTreeSet::new();
		for block in 0..60_u8 {
			let hash = sp_core::H256::from(sp_io::hashing::blake2_256(&[block]));
			System::initialize(&(YEAR + 1 + u64::from(block)), &hash, &Default::default());
			let search = conviction::take_over_if_due::<Test>(NET);
			assert!(search.compared <= 2 * 1_024 + 1, "{}", search.compared);
			seen.extend(conviction::favoured::<Test>(NET, 1_024));
		}
		assert!(seen.len() > 4_900, "{} of 5,000 were looked at", seen.len());
	});
}
