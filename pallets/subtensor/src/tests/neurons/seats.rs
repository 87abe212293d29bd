//! The door to the seats. Spec: `docs/protocol/neurons-and-keys.md` §3, `docs/protocol/subnets.md`
//! §14.

use crate::{
	neurons::{Seats, evm},
	pallet::*,
	tests::{mock::*, *},
	types::{AxonInfo, PrometheusInfo},
};
use frame_support::{assert_noop, assert_ok};
use sp_core::H160;
use sp_runtime::PerU16;
use subtensor_types::{MechId, NetUidStorageIndex};

fn index(mechid: u8) -> NetUidStorageIndex {
	NetUidStorageIndex::new(NET, MechId::new(mechid))
}

fn three_seats() -> Chain {
	Chain::new().subnet(NET).neuron(NET, ALICE).neuron(NET, BOB).neuron(NET, CAROL)
}

#[test]
fn a_new_seat_is_active_unpaid_and_fresh() {
	three_seats().run(|| {
		System::set_block_number(9);
		own(44);
		assert_eq!(Seats::<Test>::append(NET, &hot(44), 9), Ok(3));
		assert_eq!(Seats::<Test>::hotkey_of(NET, 3), Some(hot(44)));
		assert_eq!(Active::<Test>::get(NET), [true; 4]);
		assert_eq!(ValidatorPermit::<Test>::get(NET), [false; 4]);
		assert_eq!(Emission::<Test>::get(NET), [alpha(0); 4]);
		assert_eq!(LastUpdate::<Test>::get(index(0)), [1, 1, 1, 9]);
		assert_eq!(BlockAtRegistration::<Test>::get(NET, 3), 9);
		assert!(Seats::<Test>::is_registered_anywhere(&hot(44)));
	});
}

#[test]
fn the_columns_of_a_later_mechanism_catch_up_with_the_seats() {
	three_seats().run(|| {
		MaxAllowedUids::<Test>::insert(NET, 128);
		MechanismCountCurrent::<Test>::insert(NET, MechId::new(2));
		System::set_block_number(7);
		own(44);
		assert_ok!(Seats::<Test>::append(NET, &hot(44), 7));
		assert_eq!(Incentive::<Test>::get(index(1)).len(), 4);
		assert_eq!(LastUpdate::<Test>::get(index(1)), [0, 0, 0, 7]);
	});
}

#[test]
fn a_newcomer_on_an_old_seat_inherits_nothing() {
	three_seats().run(|| {
		let (old, new) = (hot(BOB), hot(44));
		own(44);
		Axons::<Test>::insert(NET, &old, AxonInfo::default());
		Prometheus::<Test>::insert(NET, &old, PrometheusInfo::default());
		assert_ok!(evm::associate::<Test>(NET, 1, H160::repeat_byte(1), 1));
		Emission::<Test>::insert(NET, vec![alpha(1), alpha(2), alpha(3)]);
		Dividends::<Test>::insert(NET, vec![PerU16::from_parts(9); 3]);
		ValidatorPermit::<Test>::insert(NET, vec![true; 3]);
		Weights::<Test>::insert(index(0), 0, vec![(1, 70), (2, 30)]);
		Weights::<Test>::insert(index(0), 1, vec![(0, 10)]);
		Bonds::<Test>::insert(index(0), 0, vec![(1, 5)]);
		Bonds::<Test>::insert(index(0), 1, vec![(2, 5)]);
		HotkeySuccessor::<Test>::insert(NET, &new, &old);
		System::set_block_number(8);

		assert_ok!(Seats::<Test>::replace(NET, 1, &new, 8));

		assert_eq!(Seats::<Test>::uid_of(NET, &new), Some(1));
		assert!(!Seats::<Test>::is_registered(NET, &old));
		assert!(!IsNetworkMember::<Test>::contains_key(&old, NET));
		assert!(
			Axons::<Test>::get(NET, &old).is_none() && Prometheus::<Test>::get(NET, &old).is_none()
		);
		assert_eq!(evm::address_of::<Test>(NET, 1), None);
		assert_eq!(evm::uid_lookup::<Test>(NET, H160::repeat_byte(1), 9), []);
		assert_eq!(Emission::<Test>::get(NET), [alpha(1), alpha(0), alpha(3)]);
		assert_eq!(Dividends::<Test>::get(NET)[1], PerU16::zero());
		assert_eq!(ValidatorPermit::<Test>::get(NET), [true, false, true]);
		assert_eq!(LastUpdate::<Test>::get(index(0)), [1, 8, 1]);
		assert_eq!(Weights::<Test>::get(index(0), 0), [(1, 0), (2, 30)], "the entry stays, muted");
		assert!(!Weights::<Test>::contains_key(index(0), 1));
		assert_eq!(Bonds::<Test>::get(index(0), 0), [(1, 5)], "the epoch masks these");
		assert!(!Bonds::<Test>::contains_key(index(0), 1));
		assert!(!HotkeySuccessor::<Test>::contains_key(NET, &new));
	});
}

#[test]
fn the_seat_of_the_owner_hotkey_cannot_be_taken() {
	Chain::new().subnet(NET).neuron(NET, OWNER).run(|| {
		own(44);
		assert_noop!(
			Seats::<Test>::replace(NET, 0, &hot(44), 1),
			Error::<Test>::NoNeuronIdAvailable
		);
		assert_noop!(
			Seats::<Test>::replace(NET, 5, &hot(44), 1),
			Error::<Test>::NoNeuronIdAvailable
		);
	});
}

#[test]
fn trimming_moves_the_survivors_and_drops_every_trace_of_the_others() {
	three_seats().neuron(NET, 44).run(|| {
		Emission::<Test>::insert(NET, vec![alpha(10), alpha(11), alpha(12), alpha(13)]);
		Weights::<Test>::insert(index(0), 3, vec![(0, 1), (1, 2), (2, 3), (3, 4)]);
		Bonds::<Test>::insert(index(0), 1, vec![(3, 9)]);
		assert_ok!(evm::associate::<Test>(NET, 3, H160::repeat_byte(7), 1));
		assert_ok!(evm::associate::<Test>(NET, 0, H160::repeat_byte(7), 1));

		assert_ok!(Seats::<Test>::rearrange(NET, &[1, 3]));

		assert_eq!(Seats::<Test>::hotkeys(NET), [hot(BOB), hot(44)]);
		assert_eq!(Emission::<Test>::get(NET), [alpha(11), alpha(13)]);
		assert_eq!(Weights::<Test>::get(index(0), 1), [(0, 2), (1, 4)]);
		assert_eq!(Bonds::<Test>::get(index(0), 0), [(1, 9)]);
		assert_eq!(evm::uid_lookup::<Test>(NET, H160::repeat_byte(7), 9), [(1, 1)]);
		assert!(!Seats::<Test>::is_registered(NET, &hot(ALICE)));
		assert!(!BlockAtRegistration::<Test>::contains_key(NET, 2));
	});
}

#[test]
fn holes_can_be_filled_from_the_tail_instead() {
	three_seats().neuron(NET, 44).run(|| {
		Weights::<Test>::insert(index(0), 0, vec![(1, 10), (3, 7)]);
		assert_ok!(Seats::<Test>::rearrange(NET, &[0, 3, 2]));
		assert_eq!(Seats::<Test>::hotkeys(NET), [hot(ALICE), hot(44), hot(CAROL)]);
		assert_eq!(Weights::<Test>::get(index(0), 0), [(1, 7)]);
	});
}

#[test]
fn an_order_that_is_none_changes_nothing() {
	three_seats().run(|| {
		assert_noop!(Seats::<Test>::rearrange(NET, &[0, 0]), Error::<Test>::InvalidValue);
		assert_noop!(Seats::<Test>::rearrange(NET, &[0, 3]), Error::<Test>::InvalidValue);
	});
}

#[test]
fn a_seat_goes_to_another_hotkey_with_its_endpoints() {
	three_seats().run(|| {
		Axons::<Test>::insert(NET, hot(BOB), AxonInfo { port: 5, ..Default::default() });
		Seats::<Test>::swap_hotkey(NET, &hot(BOB), &hot(44));
		assert_eq!(Seats::<Test>::uid_of(NET, &hot(44)), Some(1));
		assert_eq!(Axons::<Test>::get(NET, hot(44)).map(|axon| axon.port), Some(5));
		assert!(Axons::<Test>::get(NET, hot(BOB)).is_none());
	});
}

#[test]
fn a_broken_column_does_not_pass_the_invariants() {
	three_seats().run(|| {
		Active::<Test>::insert(NET, vec![true]);
		assert!(crate::neurons::try_state::check::<Test>().is_err());
		Active::<Test>::insert(NET, vec![true; 3]);
		Keys::<Test>::insert(NET, 1, hot(ALICE));
		assert!(crate::neurons::try_state::check::<Test>().is_err());
		Keys::<Test>::insert(NET, 1, hot(BOB));
	});
}
