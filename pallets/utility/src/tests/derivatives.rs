//! Accounts derived from others. Spec: companion-pallets §5.2, §15 example 5.

use super::*;
use crate::{Call, derived_account};
use frame_support::traits::OriginTrait;
use sp_core::crypto::AccountId32;
use sp_io::hashing::blake2_256;

fn as_derivative(index: u16, call: RuntimeCall) -> Call<Test> {
	Call::as_derivative { index, call: Box::new(call) }
}

fn derived(index: u16) -> AccountId {
	derived_account::<Test>(&ALICE, index).unwrap()
}

#[test]
fn the_account_is_a_hash_of_the_owner_and_the_index() {
	// The worked example: index 1 of the well-known account Alice.
	let alice: [u8; 32] = AccountId32::new(sp_core::hex2array!(
		"d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"
	))
	.into();
	let expected =
		sp_core::hex2array!("f81356d1fe5954303680a6ef99d48f22bf3cd232274d7a471d3cf7c65f65f653");
	let preimage = [b"modlpy/utilisuba".as_slice(), &alice, &1u16.to_le_bytes()].concat();
	assert_eq!(blake2_256(&preimage), expected);

	let preimage = [b"modlpy/utilisuba".as_slice(), &ALICE.to_le_bytes(), &1u16.to_le_bytes()];
	let hash = blake2_256(&preimage.concat());
	assert_eq!(derived(1).to_le_bytes(), hash[..8]);
}

#[test]
fn only_who_signs_has_derived_accounts() {
	on_chain(|| {
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			let result = outcome(dispatch(origin, as_derivative(0, pay(BOB, 1))));
			assert_eq!(result, Err(DispatchError::BadOrigin));
		}
	});
}

#[test]
fn the_call_is_made_by_the_derived_account() {
	on_chain(|| {
		dispatch(signed(ALICE), pay(derived(7), 100)).unwrap();
		dispatch(signed(ALICE), as_derivative(7, pay(BOB, 40))).unwrap();
		assert_eq!((free(ALICE), free(derived(7)), free(BOB)), (900, 60, 1_040));
	});
}

#[test]
fn the_error_of_the_call_is_the_error() {
	on_chain(|| {
		let (bad, error) = overspend();
		assert_eq!(outcome(dispatch(signed(ALICE), as_derivative(0, bad))), Err(error));
	});
}

#[test]
fn the_filters_of_the_caller_bind_its_derived_accounts() {
	on_chain(|| {
		let (call, error) = filtered();
		assert_eq!(outcome(dispatch(signed(ALICE), as_derivative(0, call))), Err(error));

		let mut origin = signed(ALICE);
		origin.add_filter(|call: &RuntimeCall| !matches!(call, RuntimeCall::Balances(_)));
		dispatch(signed(ALICE), pay(derived(7), 100)).unwrap();
		let result = outcome(dispatch(origin, as_derivative(7, pay(BOB, 40))));
		assert_eq!(result, Err(error));
		assert_eq!(free(derived(7)), 100);
	});
}
