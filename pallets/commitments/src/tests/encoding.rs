//! The bytes of commitments and their description in the metadata. Spec: weights.md §20.3, §21.4.

use super::*;
use crate::Registration;
use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::{TypeDef, TypeInfo};
use subtensor_types::TaoBalance;

fn forms() -> Vec<(u8, Data)> {
	let encrypted: BoundedVec<u8, _> = vec![7; 300].try_into().unwrap();
	vec![
		(0, Data::None),
		(1, raw(&[])),
		(6, raw(b"hello")),
		(129, raw(&[9; 128])),
		(130, Data::BlakeTwo256([1; 32])),
		(131, Data::Sha256([2; 32])),
		(132, Data::Keccak256([3; 32])),
		(133, Data::ShaThree256([4; 32])),
		(134, locked(vec![7; 300], 1_000)),
		(135, Data::ResetBondsFlag),
		(136, Data::BigRaw(vec![5; 512].try_into().unwrap())),
		(137, Data::TimelockRevealFailed { encrypted, reveal_round: 1_000 }),
	]
}

#[test]
fn every_form_starts_with_its_byte_and_survives_a_round_trip() {
	for (first, data) in forms() {
		let bytes = data.encode();
		assert_eq!(bytes[0], first);
		assert_eq!(Data::decode(&mut &bytes[..]), Ok(data));
		assert!(bytes.len() <= Data::max_encoded_len());
	}
}

#[test]
fn the_call_of_the_protocols_example_has_its_bytes() {
	let info = CommitmentInfo { fields: vec![raw(b"hello")].try_into().unwrap() };
	let call = RuntimeCall::Commitments(Call::set_commitment { netuid: NET, info: Box::new(info) });
	let expected = [0x12, 0x00, 0x01, 0x00, 0x04, 0x06, 0x68, 0x65, 0x6c, 0x6c, 0x6f];
	assert_eq!(call.encode(), expected);
	assert_eq!(RuntimeCall::decode(&mut &expected[..]), Ok(call));
}

#[test]
fn a_stored_record_is_deposit_block_and_fields() {
	let info = CommitmentInfo { fields: vec![raw(b"a"), Data::ResetBondsFlag].try_into().unwrap() };
	let record = Registration { deposit: TaoBalance::new(2), block: 3, info };
	assert_eq!(record.encode(), [2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 8, 2, b'a', 135]);
}

#[test]
fn what_is_no_field_is_not_decoded() {
	assert!(Data::decode(&mut &[138][..]).is_err(), "an unknown form");
	assert!(Data::decode(&mut &[4, 1, 2][..]).is_err(), "raw bytes are missing");
	let too_long = [vec![136], vec![0_u8; 513].encode()].concat();
	assert!(Data::decode(&mut &too_long[..]).is_err(), "more than 512 bytes");
	let too_long = [vec![134], vec![0_u8; 1_025].encode(), 7_u64.encode()].concat();
	assert!(Data::decode(&mut &too_long[..]).is_err(), "a ciphertext of more than 1,024 bytes");
	let four_fields = [16, 0, 0, 0, 0];
	assert!(CommitmentInfo::decode(&mut &four_fields[..]).is_err(), "a fourth field");
}

#[test]
fn the_metadata_names_every_form_at_its_byte() {
	let TypeDef::Variant(described) = Data::type_info().type_def else { panic!("not an enum") };
	assert_eq!(described.variants.len(), 138);
	for (position, variant) in described.variants.iter().enumerate() {
		assert_eq!(usize::from(variant.index), position);
	}
	let name = |index: usize| described.variants[index].name;
	for length in 0..=128 {
		assert_eq!(name(length + 1), format!("Raw{length}"));
		let bytes = described.variants[length + 1].fields[0].ty.type_info();
		let TypeDef::Array(array) = bytes.type_def else { panic!("not an array") };
		assert_eq!(array.len as usize, length);
	}
	assert_eq!(name(0), "None");
	let last: Vec<_> = (130..138).map(name).collect();
	let expected = [
		"BlakeTwo256",
		"Sha256",
		"Keccak256",
		"ShaThree256",
		"TimelockEncrypted",
		"ResetBondsFlag",
		"BigRaw",
		"TimelockRevealFailed",
	];
	assert_eq!(last, expected);
}
