//! How long a key is kept. Spec: companion-pallets §6.5, §6.8.

use crate::shield::{Announcement, Keys};
use futures::executor::block_on;
use sp_inherents::InherentDataProvider;
use subtensor_mev_shield::{INHERENT_IDENTIFIER, KeyHash, fingerprint};

fn announced(keys: &Keys) -> KeyHash {
	let fingerprint = fingerprint(&keys.next_public_key());
	keys.roll();
	fingerprint
}

#[test]
fn each_block_gets_a_key_of_its_own() {
	let keys = Keys::rotating();
	let (first, second) = (announced(&keys), announced(&keys));
	assert_ne!(first, second);
	assert!(keys.secret_of(&first).is_some());
	assert_ne!(keys.secret_of(&first), keys.secret_of(&second));
}

#[test]
fn an_author_alone_still_has_the_key_of_three_blocks_ago() {
	let keys = Keys::rotating();
	let first = announced(&keys);
	for _ in 0..3 {
		announced(&keys);
	}
	assert!(keys.secret_of(&first).is_some());
}

#[test]
fn old_keys_are_forgotten() {
	let keys = Keys::rotating();
	let first = announced(&keys);
	for _ in 0..7 {
		announced(&keys);
	}
	assert!(keys.secret_of(&first).is_some());
	announced(&keys);
	assert!(keys.secret_of(&first).is_none());
}

#[test]
fn nobody_has_the_keys_of_another_node() {
	let (one, other) = (Keys::rotating(), Keys::rotating());
	let of_one = announced(&one);
	assert!(one.secret_of(&of_one).is_some());
	assert!(other.secret_of(&of_one).is_none());
}

#[test]
fn a_sealing_node_has_one_key_for_ever() {
	let keys = Keys::fixed();
	let first = announced(&keys);
	for _ in 0..20 {
		assert_eq!(announced(&keys), first);
	}
	assert_eq!(keys.secret_of(&first), Keys::fixed().secret_of(&first));
	assert!(keys.secret_of(&first).is_some());
}

#[test]
fn the_inherent_data_hold_the_next_key() {
	let keys = Keys::rotating();
	let data = block_on(Announcement::new(&keys).create_inherent_data()).unwrap();
	let held: Option<Vec<u8>> = data.get_data(&INHERENT_IDENTIFIER).unwrap();
	assert_eq!(held, Some(keys.next_public_key()));
	assert_eq!(data.len(), 1);
}
