//! What neurons and subnets leave behind. Spec: weights.md §20.5, §20.6.

use super::*;
use codec::Encode;
use frame_support::assert_ok;
use subtensor_types::{TaoBalance, traits::NeuronData};

/// Entries stored under a subnet.
fn entries(netuid: NetUid) -> usize {
	CommitmentOf::<Test>::iter_prefix(netuid).count()
		+ LastCommitment::<Test>::iter_prefix(netuid).count()
		+ LastBondsReset::<Test>::iter_prefix(netuid).count()
		+ RevealedCommitments::<Test>::iter_prefix(netuid).count()
		+ UsedSpaceOf::<Test>::iter_prefix(netuid).count()
}

/// A hotkey with an entry in every map: five on the subnet, and one in the index.
fn fill(who: AccountId, netuid: NetUid) {
	let fields = vec![locked(Beacon::lock(50, b"x"), 50), Data::ResetBondsFlag];
	assert_ok!(commit(who, netuid, fields));
	RevealedCommitments::<Test>::insert(netuid, who, vec![(b"old".to_vec(), 1)]);
}

#[test]
fn nothing_is_left_of_a_neuron_that_goes() {
	on_chain(|| {
		FieldDeposit::set(TaoBalance::new(10));
		fill(1, NET);
		fill(1, OTHER_NET);
		fill(2, NET);
		Commitments::purge_neuron(NET, &1);
		assert_eq!((entries(NET), entries(OTHER_NET)), (5, 5));
		assert_eq!(watched(), [(NET, 2), (OTHER_NET, 1)]);
		assert_eq!(Balances::reserved_balance(1), TaoBalance::new(20));
		assert!(CommitmentOf::<Test>::contains_key(NET, 2));
	});
}

#[test]
fn a_neuron_without_a_commitment_goes_without_a_trace() {
	on_chain(|| {
		fill(2, NET);
		Commitments::purge_neuron(NET, &1);
		assert_eq!(entries(NET), 5);
	});
}

#[test]
fn a_subnet_is_purged_in_portions_and_its_deposits_are_returned() {
	on_chain(|| {
		InitialDeposit::set(TaoBalance::new(10));
		(1..=3).for_each(|who| fill(who, NET));
		fill(1, OTHER_NET);
		assert!(!Commitments::purge_netuid(NET, 0));
		assert!(!Commitments::purge_netuid(NET, 7));
		assert_eq!(entries(NET), 8);
		assert_eq!(watched(), [(OTHER_NET, 1)]);
		assert!(!Commitments::purge_netuid(NET, 7));
		assert_eq!(entries(NET), 1);
		assert!(Commitments::purge_netuid(NET, 7));
		assert!(Commitments::purge_netuid(NET, 0));
		assert_eq!((entries(NET), entries(OTHER_NET)), (0, 5));
		assert_eq!(Balances::reserved_balance(1), TaoBalance::new(10));
		assert_eq!(Balances::reserved_balance(3), TaoBalance::ZERO);
	});
}

#[test]
fn the_commitments_of_a_subnet_are_shown_as_they_are_stored() {
	on_chain(|| {
		assert_ok!(commit(1, NET, vec![raw(b"a")]));
		assert_ok!(commit(2, OTHER_NET, vec![raw(b"b")]));
		let stored = CommitmentOf::<Test>::get(NET, 1).unwrap().encode();
		assert_eq!(Commitments::commitments(NET), [(1, stored)]);
	});
}
