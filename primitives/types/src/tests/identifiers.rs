//! The storage index and the encodings of identifiers.

use crate::{MechId, NetUid, NetUidStorageIndex, ids::MECHANISM_STRIDE};
use codec::{Compact, Decode, Encode, MaxEncodedLen};
use proptest::prelude::*;
use scale_info::{TypeDef, TypeInfo};
use test_case::test_case;

#[test_case(0, 0 => 0 ; "the root network's main mechanism")]
#[test_case(7, 0 => 7 ; "a main mechanism shares the number of its subnet")]
#[test_case(5, 2 => 8_197 ; "the worked example of the specification")]
#[test_case(4_095, 15 => u16::MAX ; "the last index")]
#[test_case(4_096, 255 => u16::MAX ; "past the last index it saturates")]
fn a_storage_index_joins_subnet_and_mechanism(netuid: u16, mechid: u8) -> u16 {
	NetUidStorageIndex::new(NetUid::new(netuid), MechId::new(mechid)).as_u16()
}

proptest! {
	#[test]
	fn a_storage_index_gives_back_what_it_was_made_of(
		netuid in 0..MECHANISM_STRIDE, mechid in 0u8..16,
	) {
		let (netuid, mechid) = (NetUid::new(netuid), MechId::new(mechid));
		prop_assert_eq!(NetUidStorageIndex::new(netuid, mechid).split(), (netuid, mechid));
	}

	#[test]
	fn every_index_is_the_index_of_its_own_parts(index: u16) {
		let index = NetUidStorageIndex::from(index);
		prop_assert_eq!(NetUidStorageIndex::new(index.netuid(), index.mechid()), index);
	}
}

#[test]
fn identifiers_are_encoded_like_their_integers() {
	assert_eq!(NetUid::new(0x0102).encode(), 0x0102u16.encode());
	assert_eq!(MechId::new(9).encode(), [9]);
	assert_eq!(NetUidStorageIndex::from(8_197).encode(), 8_197u16.encode());
	assert_eq!(Compact(NetUid::new(300)).encode(), Compact(300u16).encode());
	assert_eq!(Compact(MechId::new(200)).encode(), Compact(200u8).encode());
	assert_eq!(NetUid::decode(&mut &[1, 0][..]), Ok(NetUid::new(1)));
	assert_eq!(NetUid::max_encoded_len(), 2);
}

#[test]
fn identifiers_are_plain_numbers_in_json() {
	assert_eq!(serde_json::to_string(&NetUid::new(18)).unwrap(), "18");
	assert_eq!(serde_json::from_str::<MechId>("3").unwrap(), MechId::new(3));
}

#[test]
fn the_metadata_shows_identifiers_as_named_composites() {
	fn shape<T: TypeInfo>() -> (String, usize) {
		let info = T::type_info();
		let TypeDef::Composite(composite) = info.type_def else { panic!("not a composite") };
		(info.path.ident().unwrap().into(), composite.fields.len())
	}
	assert_eq!(shape::<NetUid>(), ("NetUid".into(), 1));
	assert_eq!(shape::<MechId>(), ("MechId".into(), 1));
	assert_eq!(shape::<NetUidStorageIndex>(), ("NetUidStorageIndex".into(), 1));
}

#[test]
fn the_subnet_after_the_last_does_not_exist() {
	assert_eq!(NetUid::ROOT.checked_next(), Some(NetUid::new(1)));
	assert_eq!(NetUid::new(u16::MAX).checked_next(), None);
}
