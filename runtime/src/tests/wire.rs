//! Bytes of transactions. Spec: runtime-and-node §6.1, §18 example 6.

use super::chain::{SPEC_VERSION, from_preset, open_block, signed_with, transfer};
use crate::{Balance, Hash, System, extensions::tx_extension};
use codec::{Decode, Encode};
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::{generic::Era, traits::TransactionExtension};

/// A TAO to Bob, mortal for 128 blocks.
fn example() -> (crate::extensions::TxExtension, crate::RuntimeCall) {
	let extension = tx_extension(Era::mortal(128, 1), 0, Balance::ZERO);
	(extension, transfer(&Bob.to_account_id(), 1_000_000_000))
}

#[test]
fn only_four_extensions_carry_data() {
	let (extension, _) = example();
	let bytes = extension.encode();
	assert_eq!(bytes.len(), 5, "two bytes of era, nonce, tip, mode");
	assert_eq!(bytes[..2], Era::mortal(128, 1).encode());
	assert_eq!(bytes[2..], [0, 0, 0]);
}

#[test]
fn what_is_signed_beside_the_transaction_names_the_chain() {
	from_preset("development").execute_with(|| {
		open_block(1);
		let genesis = Hash::repeat_byte(7);
		frame_system::BlockHash::<crate::Runtime>::insert(0, genesis);
		let extension = tx_extension(Era::Immortal, 0, Balance::ZERO);
		let implicit = extension.implicit().unwrap().encode();
		let expected = (SPEC_VERSION, 1u32, genesis, genesis, Option::<[u8; 32]>::None).encode();
		assert_eq!(implicit, expected);
		assert_eq!(implicit.len(), 73);
	});
}

#[test]
fn a_signed_transfer_has_143_bytes() {
	from_preset("development").execute_with(|| {
		open_block(1);
		frame_system::BlockHash::<crate::Runtime>::insert(System::block_number(), Hash::zero());
		let (extension, call) = example();
		let encoded_call = call.encode();
		assert_eq!(encoded_call[..3], [5, 3, 0]);
		assert_eq!(encoded_call[35..], [0x02, 0x28, 0x6b, 0xee]);
		let body =
			Vec::<u8>::decode(&mut &signed_with(Alice, extension, call).encode()[..]).unwrap();
		assert_eq!(body[0], 0x84);
		assert_eq!(body.len(), 143);
	});
}

#[test]
fn eras_are_encoded_as_in_the_specification() {
	assert_eq!(Era::mortal(128, 1_000).encode(), [0x86, 0x06]);
	assert_eq!(Era::mortal(8, 1_005).encode(), [0x52, 0x00]);
	assert_eq!(Era::mortal(64, 12_345_678).encode(), [0xe5, 0x00]);
}
