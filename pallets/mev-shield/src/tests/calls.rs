//! Carriers and the parameters of root. Spec: companion-pallets §6.2, §6.3.

use super::mock::*;
use crate::{WeightInfo, pallet::*, types::Ciphertext};
use codec::{Decode, Encode};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo, weights::Weight};
use sp_runtime::{DispatchResult, StateVersion, traits::BadOrigin};
use test_case::test_case;

#[test]
fn a_carrier_leaves_an_event_and_nothing_else() {
	on_chain(|| {
		System::reset_events();
		let ciphertext: Ciphertext = vec![1, 2, 3].try_into().unwrap();
		assert_ok!(MevShield::submit_encrypted(RuntimeOrigin::signed(5), ciphertext.clone()));
		let id = sp_io::hashing::blake2_256(&(5_u64, ciphertext).encode()).into();
		assert_eq!(events(), [Event::EncryptedSubmitted { id, who: 5 }]);
		System::reset_events();
		let before = sp_io::storage::root(StateVersion::V1);
		let empty = Ciphertext::default();
		assert_ok!(MevShield::submit_encrypted(RuntimeOrigin::signed(5), empty));
		System::reset_events();
		assert_eq!(sp_io::storage::root(StateVersion::V1), before);
	});
}

#[test]
fn whoever_has_something_opened_pays_for_the_opening_and_not_only_for_the_call() {
	let weight_of = |call: Call<Test>| call.get_dispatch_info().call_weight;
	let carrier = weight_of(Call::submit_encrypted { ciphertext: Ciphertext::default() });
	assert_eq!(carrier, Weight::from_parts(207_000_000, 0));
	assert!(carrier.all_gte(<() as WeightInfo>::submit_encrypted()));
	let stored = weight_of(Call::store_encrypted { encrypted_call: Ciphertext::default() });
	assert_eq!(stored, Weight::from_parts(20_000_000_000, 0));
	let work = <() as WeightInfo>::store_encrypted() + <() as WeightInfo>::visit_stored();
	assert!(stored.all_gte(work));
}

#[test]
fn an_unsigned_carrier_is_refused() {
	on_chain(|| {
		let ciphertext = Ciphertext::default();
		assert_noop!(MevShield::submit_encrypted(RuntimeOrigin::none(), ciphertext), BadOrigin);
	});
}

#[test_case(8_192, true)]
#[test_case(8_193, false ; "a byte more does not decode")]
fn a_ciphertext_has_8192_bytes_at_most(length: usize, decodes: bool) {
	let bytes = vec![0_u8; length].encode();
	assert_eq!(Ciphertext::decode(&mut &bytes[..]).is_ok(), decodes);
}

#[test]
fn the_parameters_start_at_their_defaults() {
	on_chain(|| {
		assert_eq!(MaxPendingExtrinsicsLimit::<Test>::get(), 100);
		assert_eq!(ExtrinsicLifetime::<Test>::get(), 10);
		assert_eq!(OnInitializeWeight::<Test>::get(), 500_000_000_000);
		assert_eq!(MaxExtrinsicWeight::<Test>::get(), 50_000_000_000);
	});
}

type Setter = fn(RuntimeOrigin) -> DispatchResult;

const HALF_A_BLOCK: u64 = 2_000_000_000_000;

#[test]
fn root_sets_each_parameter() {
	on_chain(|| {
		System::reset_events();
		assert_ok!(MevShield::set_max_pending_extrinsics_number(RuntimeOrigin::root(), 7));
		assert_ok!(MevShield::set_on_initialize_weight(RuntimeOrigin::root(), HALF_A_BLOCK));
		assert_ok!(MevShield::set_stored_extrinsic_lifetime(RuntimeOrigin::root(), 8));
		assert_ok!(MevShield::set_max_extrinsic_weight(RuntimeOrigin::root(), 9));
		assert_eq!(MaxPendingExtrinsicsLimit::<Test>::get(), 7);
		assert_eq!(OnInitializeWeight::<Test>::get(), HALF_A_BLOCK);
		assert_eq!(ExtrinsicLifetime::<Test>::get(), 8);
		assert_eq!(MaxExtrinsicWeight::<Test>::get(), 9);
		assert_eq!(
			events(),
			[
				Event::MaxPendingExtrinsicsNumberSet { value: 7 },
				Event::OnInitializeWeightSet { value: HALF_A_BLOCK },
				Event::ExtrinsicLifetimeSet { value: 8 },
				Event::MaxExtrinsicWeightSet { value: 9 },
			]
		);
	});
}

#[test_case(|origin| MevShield::set_max_pending_extrinsics_number(origin, 1))]
#[test_case(|origin| MevShield::set_on_initialize_weight(origin, u64::MAX))]
#[test_case(|origin| MevShield::set_stored_extrinsic_lifetime(origin, 1))]
#[test_case(|origin| MevShield::set_max_extrinsic_weight(origin, u64::MAX))]
fn others_set_no_parameter(setter: Setter) {
	on_chain(|| {
		assert_noop!(setter(RuntimeOrigin::signed(1)), BadOrigin);
	});
}

#[test_case(|origin| MevShield::set_on_initialize_weight(origin, HALF_A_BLOCK + 1))]
#[test_case(|origin| MevShield::set_max_extrinsic_weight(origin, HALF_A_BLOCK + 1))]
fn the_queue_gets_half_a_block_at_most(setter: Setter) {
	on_chain(|| {
		assert_noop!(setter(RuntimeOrigin::root()), Error::<Test>::WeightExceedsAbsoluteMax);
	});
}
