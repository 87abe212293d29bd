//! Delegate takes. Spec: `docs/protocol/neurons-and-keys.md` §7.

use crate::{
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchResult, PerU16};

fn increase(parts: u16) -> DispatchResult {
	SubtensorModule::increase_take(signed(ALICE), hot(ALICE), PerU16::from_parts(parts))
}

fn decrease(parts: u16) -> DispatchResult {
	SubtensorModule::decrease_take(signed(ALICE), hot(ALICE), PerU16::from_parts(parts))
}

fn delegate() -> Chain {
	Chain::new().with(|| {
		own(ALICE);
		System::set_block_number(1_000);
	})
}

#[test]
fn bounds_come_first_then_the_hotkey_then_its_owner() {
	delegate().run(|| {
		MinDelegateTake::<Test>::put(PerU16::from_parts(100));
		for call in [SubtensorModule::increase_take, SubtensorModule::decrease_take] {
			let with =
				|person, hotkey, parts| call(signed(person), hotkey, PerU16::from_parts(parts));
			assert_noop!(with(BOB, hot(BOB), 99), Error::<Test>::DelegateTakeTooLow);
			assert_noop!(with(BOB, hot(BOB), 11_797), Error::<Test>::DelegateTakeTooHigh);
			assert_noop!(with(BOB, hot(BOB), 500), Error::<Test>::HotKeyAccountNotExists);
			assert_noop!(with(BOB, hot(ALICE), 500), Error::<Test>::NonAssociatedColdKey);
		}
	});
}

#[test]
fn a_take_falls_at_any_time_and_rises_after_the_limit() {
	delegate().run(|| {
		assert_ok!(decrease(11_796));
		assert_noop!(decrease(11_796), Error::<Test>::DelegateTakeTooLow);
		assert_ok!(decrease(500));
		assert_noop!(increase(500), Error::<Test>::DelegateTakeTooLow);
		System::set_block_number(217_000);
		assert_noop!(increase(501), Error::<Test>::DelegateTxRateLimitExceeded);
		System::set_block_number(217_001);
		assert_ok!(increase(501));
		assert_eq!(Delegates::<Test>::get(hot(ALICE)), PerU16::from_parts(501));
		assert_eq!(
			take_events(),
			[
				Event::TakeDecreased(cold(ALICE), hot(ALICE), PerU16::from_parts(11_796)),
				Event::TakeDecreased(cold(ALICE), hot(ALICE), PerU16::from_parts(500)),
				Event::TakeIncreased(cold(ALICE), hot(ALICE), PerU16::from_parts(501)),
			]
		);
	});
}
