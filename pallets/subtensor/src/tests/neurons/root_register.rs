//! Seats on root. Spec: `docs/protocol/subnets.md` §11.

use crate::{
	neurons::Seats,
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchResult, PerU16};

fn join(person: u8) -> DispatchResult {
	done(SubtensorModule::root_register(signed(person), hot(person)))
}

fn chain() -> Chain {
	Chain::new().subnet(NET).funded(ALICE, 10 * TAO).funded(BOB, 10 * TAO).with(|| {
		Burn::<Test>::insert(ROOT, tao(TAO));
		MaxRegistrationsPerBlock::<Test>::insert(ROOT, 9);
		TargetRegistrationsPerInterval::<Test>::insert(ROOT, 1);
		ImmunityPeriod::<Test>::insert(ROOT, 0);
	})
}

#[test]
fn a_seat_on_root_costs_the_price_which_is_recycled() {
	chain().run(|| {
		let before = TotalIssuance::<Test>::get();
		assert_ok!(join(ALICE));
		assert_eq!(Seats::<Test>::uid_of(ROOT, &hot(ALICE)), Some(0));
		assert_eq!(balance(&cold(ALICE)), 9 * TAO);
		assert_eq!(TotalIssuance::<Test>::get(), before.saturating_sub(tao(TAO)));
		assert_eq!(RAORecycledForRegistration::<Test>::get(ROOT), tao(TAO));
		assert_eq!(Burn::<Test>::get(ROOT), tao(1_260_000_000));
		assert_eq!(Delegates::<Test>::try_get(hot(ALICE)), Ok(PerU16::from_parts(11_796)));
		assert_eq!(RegistrationsThisInterval::<Test>::get(ROOT), 1);
		assert_eq!(RegistrationsThisBlock::<Test>::get(ROOT), 1);
		assert!(take_events().contains(&Event::NeuronRegistered(ROOT, 0, hot(ALICE))));
	});
}

#[test]
fn refusals_come_in_the_order_of_the_checks() {
	chain().run(|| {
		NetworksAdded::<Test>::remove(ROOT);
		RegistrationsThisBlock::<Test>::insert(ROOT, 9);
		RegistrationsThisInterval::<Test>::insert(ROOT, 3);
		assert_noop!(join(ALICE), Error::<Test>::RootNetworkDoesNotExist);
		NetworksAdded::<Test>::insert(ROOT, true);
		assert_noop!(join(ALICE), Error::<Test>::TooManyRegistrationsThisBlock);
		RegistrationsThisBlock::<Test>::insert(ROOT, 0);
		assert_noop!(join(ALICE), Error::<Test>::TooManyRegistrationsThisInterval);
		RegistrationsThisInterval::<Test>::insert(ROOT, 0);
		register_neuron(ROOT, BOB);
		assert_noop!(join(BOB), Error::<Test>::HotKeyAlreadyRegisteredInSubNet);
		let system = crate::money::account_of_subnet::<Test>(NET);
		assert_noop!(
			done(SubtensorModule::root_register(signed(ALICE), system)),
			Error::<Test>::CannotUseSystemAccount
		);
		MaxAllowedUids::<Test>::insert(ROOT, 1);
		ImmunityPeriod::<Test>::insert(ROOT, 10);
		assert_noop!(join(ALICE), Error::<Test>::NoNeuronIdAvailable);
		ImmunityPeriod::<Test>::insert(ROOT, 0);
		assert_noop!(join(CAROL), Error::<Test>::InsufficientTaoBalance);
		assert_ok!(join(ALICE));
	});
}

#[test]
fn a_newcomer_on_a_full_root_takes_the_seat_with_the_least_stake() {
	chain().neuron(ROOT, BOB).neuron(ROOT, CAROL).run(|| {
		MaxAllowedUids::<Test>::insert(ROOT, 2);
		give_stake(ROOT, &hot(BOB), &cold(BOB), 2 * TAO);
		give_stake(ROOT, &hot(CAROL), &cold(CAROL), TAO);
		assert_ok!(join(ALICE));
		assert_eq!(Seats::<Test>::hotkeys(ROOT), [hot(BOB), hot(ALICE)]);
	});
}

#[test]
fn a_validator_lends_its_stake_to_the_owner_hotkeys_as_long_as_it_sits_on_root() {
	chain().subnet(OTHER_NET).run(|| {
		assert_ok!(join(ALICE));
		let automatic = vec![(u64::MAX, hot(OWNER))];
		assert_eq!(ChildKeys::<Test>::get(hot(ALICE), NET), automatic);
		assert_eq!(ChildKeys::<Test>::get(hot(ALICE), OTHER_NET), automatic);
		assert_eq!(ParentKeys::<Test>::get(hot(OWNER), NET), [(u64::MAX, hot(ALICE))]);
		MaxAllowedUids::<Test>::insert(ROOT, 1);
		assert_ok!(join(BOB));
		assert!(!ChildKeys::<Test>::contains_key(hot(ALICE), NET));
		assert_eq!(ParentKeys::<Test>::get(hot(OWNER), NET), [(u64::MAX, hot(BOB))]);
	});
}

#[test]
fn who_opted_out_lends_nothing() {
	chain().run(|| {
		AutoParentDelegationEnabled::<Test>::insert(hot(ALICE), false);
		assert_ok!(join(ALICE));
		assert!(!ChildKeys::<Test>::contains_key(hot(ALICE), NET));
	});
}

#[test]
fn opting_out_needs_the_owner_and_a_seat_on_root() {
	chain().run(|| {
		let call = |person| {
			SubtensorModule::set_auto_parent_delegation_enabled(signed(person), hot(ALICE), false)
		};
		assert_noop!(call(ALICE), Error::<Test>::NonAssociatedColdKey);
		own(ALICE);
		assert_noop!(call(BOB), Error::<Test>::NonAssociatedColdKey);
		assert_noop!(call(ALICE), Error::<Test>::HotKeyNotRegisteredInSubNet);
		register_neuron(ROOT, ALICE);
		assert_ok!(call(ALICE));
		assert!(!AutoParentDelegationEnabled::<Test>::get(hot(ALICE)));
		assert_eq!(
			take_events(),
			[Event::AutoParentDelegationEnabledSet { hotkey: hot(ALICE), enabled: false }]
		);
	});
}
