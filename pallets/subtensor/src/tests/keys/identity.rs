//! Identities and ownership. Spec: `docs/protocol/neurons-and-keys.md` §7, §15.1.

use crate::{
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

/// Sets an identity with one field of the given length.
fn set(field: usize, length: usize) -> DispatchResult {
	let at = |index| if index == field { vec![b'x'; length] } else { vec![] };
	SubtensorModule::set_identity(signed(ALICE), at(0), at(1), at(2), at(3), at(4), at(5), at(6))
}

#[test]
fn an_identity_needs_a_neuron_somewhere() {
	Chain::new().subnet(NET).with(|| own(ALICE)).run(|| {
		assert_noop!(set(0, 1_000), Error::<Test>::HotKeyNotRegisteredInNetwork);
		register_neuron(ROOT, ALICE);
		assert_ok!(set(0, 5));
		assert_eq!(IdentitiesV2::<Test>::get(cold(ALICE)).unwrap().name, b"xxxxx");
		assert_eq!(take_events(), [Event::ChainIdentitySet(cold(ALICE))]);
	});
}

#[test]
fn every_field_has_its_longest_length() {
	Chain::new().subnet(NET).neuron(NET, ALICE).run(|| {
		// name, url, github_repo, image, discord, description, additional
		for (field, longest) in [256, 256, 256, 1_024, 256, 1_024, 1_024].into_iter().enumerate() {
			assert_ok!(set(field, longest));
			assert_noop!(set(field, longest + 1), Error::<Test>::InvalidIdentity);
		}
	});
}

#[test]
fn anybody_may_claim_a_hotkey_that_nobody_owns() {
	Chain::new().subnet(NET).run(|| {
		assert_ok!(SubtensorModule::try_associate_hotkey(signed(ALICE), hot(BOB)));
		assert_eq!(Owner::<Test>::get(hot(BOB)), cold(ALICE));
		assert_ok!(SubtensorModule::try_associate_hotkey(signed(CAROL), hot(BOB)));
		assert_eq!(Owner::<Test>::get(hot(BOB)), cold(ALICE), "it stays its owner's");
		let subnet = crate::money::account_of_subnet::<Test>(NET);
		assert_noop!(
			SubtensorModule::try_associate_hotkey(signed(ALICE), subnet),
			Error::<Test>::CannotUseSystemAccount
		);
	});
}
