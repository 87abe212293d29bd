//! `announce_next_key` and its inherent. Spec: companion-pallets §6.3, §6.5, §15 number 7.

use super::mock::*;
use crate::{keys, pallet::*};
use frame_support::{
	assert_noop, assert_ok,
	inherent::{InherentData, ProvideInherent},
};
use sp_runtime::{DispatchError, traits::BadOrigin};
use subtensor_mev_shield::{INHERENT_IDENTIFIER, fingerprint};

fn announce(block: u32, author: u8, after_next: u8, announced: Option<u8>) {
	System::set_block_number(block);
	Current::set(Some(author));
	AfterNext::set(Some(after_next));
	assert_ok!(MevShield::announce_next_key(RuntimeOrigin::none(), announced.map(key)));
}

/// The first byte of current, pending and next key, and where the last two end.
fn keys_now() -> [Option<u32>; 5] {
	let first = |stored: Option<crate::EncryptionKey>| stored.map(|key| u32::from(key[0]));
	[
		first(CurrentKey::<Test>::get()),
		first(PendingKey::<Test>::get()),
		PendingKeyExpiresAt::<Test>::get(),
		first(NextKey::<Test>::get()),
		NextKeyExpiresAt::<Test>::get(),
	]
}

#[test]
fn keys_move_as_in_the_example_of_three_validators() {
	on_chain(|| {
		announce(1, 1, 3, Some(1));
		assert_eq!(keys_now(), [None; 5]);
		announce(2, 2, 1, Some(2));
		assert_eq!(keys_now(), [None, None, None, Some(1), Some(5)]);
		announce(3, 3, 2, Some(3));
		assert_eq!(keys_now(), [None, Some(1), Some(5), Some(2), Some(6)]);
		assert!(keys::is_pending::<Test>(&fingerprint(&key(1))));
		assert!(!keys::is_pending::<Test>(&fingerprint(&key(2))));
		announce(4, 1, 99, Some(4));
		assert_eq!(keys_now(), [Some(1), Some(2), Some(6), None, None]);
		announce(5, 2, 99, Some(5));
		assert_eq!(keys_now(), [Some(2), None, None, None, None]);
	});
}

#[test]
fn the_key_of_a_lone_author_opens_three_blocks_after_its_announcement() {
	on_chain(|| {
		announce(1, 1, 1, Some(1));
		assert_eq!(keys_now(), [None; 5]);
		announce(2, 1, 1, Some(2));
		assert_eq!(keys_now(), [None, None, None, Some(1), Some(5)]);
		announce(3, 1, 1, Some(3));
		assert_eq!(keys_now(), [None, Some(1), Some(5), Some(2), Some(6)]);
	});
}

#[test]
fn an_author_without_a_key_withdraws_its_last_one() {
	on_chain(|| {
		announce(1, 1, 3, Some(1));
		assert_eq!(AuthorKeys::<Test>::get(1), Some(key(1)));
		announce(4, 1, 3, None);
		assert_eq!(AuthorKeys::<Test>::get(1), None);
	});
}

#[test]
fn without_a_pending_key_no_fingerprint_is_current() {
	on_chain(|| assert!(!keys::is_pending::<Test>(&fingerprint(&[]))));
}

#[test]
fn a_key_of_another_length_is_refused_first() {
	on_chain(|| {
		Current::set(None);
		for length in [0, 1_183, 1_185, 2_048] {
			let key = vec![7; length].try_into().unwrap();
			assert_noop!(
				MevShield::announce_next_key(RuntimeOrigin::none(), Some(key)),
				Error::<Test>::BadEncKeyLen
			);
		}
	});
}

#[test]
fn a_block_without_an_author_or_one_after_the_next_is_out_of_reach() {
	on_chain(|| {
		for (current, after_next) in [(None, Some(1)), (Some(1), None)] {
			Current::set(current);
			AfterNext::set(after_next);
			assert_noop!(
				MevShield::announce_next_key(RuntimeOrigin::none(), Some(key(1))),
				Error::<Test>::Unreachable
			);
		}
	});
}

#[test]
fn nobody_announces_by_transaction() {
	on_chain(|| {
		for origin in [RuntimeOrigin::signed(1), RuntimeOrigin::root()] {
			let refused: Result<(), DispatchError> = MevShield::announce_next_key(origin, None);
			assert_noop!(refused, BadOrigin);
		}
	});
}

#[test]
fn the_inherent_announces_the_key_of_the_node() {
	let mut data = InherentData::new();
	data.put_data(INHERENT_IDENTIFIER, &key(9).into_inner()).unwrap();
	let call = MevShield::create_inherent(&data).unwrap();
	assert_eq!(call, Call::announce_next_key { enc_key: Some(key(9)) });
	assert!(MevShield::is_inherent(&call));
	assert!(!MevShield::is_inherent(&Call::set_max_extrinsic_weight { value: 1 }));
	assert!(MevShield::check_inherent(&call, &InherentData::new()).is_ok());
}

#[test]
fn a_node_without_a_key_or_with_an_oversized_one_announces_none() {
	let none = Some(Call::announce_next_key { enc_key: None });
	assert_eq!(MevShield::create_inherent(&InherentData::new()), none);
	let mut data = InherentData::new();
	data.put_data(INHERENT_IDENTIFIER, &vec![1_u8; 2_049]).unwrap();
	assert_eq!(MevShield::create_inherent(&data), none);
}
