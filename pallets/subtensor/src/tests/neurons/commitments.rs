//! What the commitments of neurons ask of their subnet. Spec: `docs/protocol/weights.md` §20.1,
//! `docs/protocol/yuma-epoch.md` §11.

use crate::{
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::{assert_noop, assert_ok};
use subtensor_types::{MechId, NetUid, NetUidStorageIndex, traits::CommitmentHost};

fn index(mechid: u8) -> NetUidStorageIndex {
	NetUidStorageIndex::new(NET, MechId::new(mechid))
}

fn two_seats() -> Chain {
	Chain::new().subnet(NET).neuron(NET, ALICE).neuron(NET, BOB)
}

/// Two mechanisms, with bonds towards both seats.
fn with_bonds(reset_on: bool) {
	MaxAllowedUids::<Test>::insert(NET, 128);
	MechanismCountCurrent::<Test>::insert(NET, MechId::new(2));
	BondsResetOn::<Test>::insert(NET, reset_on);
	Bonds::<Test>::insert(index(0), 0, vec![(0, 4), (1, 5)]);
	Bonds::<Test>::insert(index(1), 1, vec![(1, 6), (0, 7)]);
}

#[test]
fn only_a_hotkey_with_a_seat_on_an_existing_subnet_may_commit() {
	two_seats().run(|| {
		let gate = <SubtensorModule as CommitmentHost<AccountId>>::ensure_may_commit;
		assert_noop!(gate(NetUid::new(77), &hot(ALICE)), Error::<Test>::SubnetNotExists);
		assert_noop!(gate(NET, &hot(44)), Error::<Test>::HotKeyNotRegisteredInSubNet);
		assert_ok!(gate(NET, &hot(ALICE)));
	});
}

#[test]
fn a_reset_forgets_the_bonds_towards_the_hotkey_on_all_mechanisms() {
	two_seats().run(|| {
		with_bonds(true);
		SubtensorModule::reset_bonds(NET, &hot(44));
		assert_eq!(Bonds::<Test>::get(index(0), 0), [(0, 4), (1, 5)]);
		SubtensorModule::reset_bonds(NET, &hot(BOB));
		assert_eq!(Bonds::<Test>::get(index(0), 0), [(0, 4)]);
		assert_eq!(Bonds::<Test>::get(index(1), 1), [(0, 7)]);
	});
}

#[test]
fn a_reset_does_nothing_where_the_subnet_has_it_off() {
	two_seats().run(|| {
		with_bonds(false);
		SubtensorModule::reset_bonds(NET, &hot(BOB));
		assert_eq!(Bonds::<Test>::get(index(0), 0), [(0, 4), (1, 5)]);
	});
}
