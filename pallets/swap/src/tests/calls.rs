//! The calls. Spec: `docs/protocol/swap.md` §5.

use super::mock::*;
use crate::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn root_sets_the_fee_of_an_existing_subnet() {
	with_pool(0, 0, || {
		assert_eq!(FeeRate::<Test>::get(NET), 33);
		assert_ok!(Swap::set_fee_rate(RuntimeOrigin::root(), NET, 10_000));
		assert_eq!(FeeRate::<Test>::get(NET), 10_000);
		System::assert_last_event(Event::<Test>::FeeRateSet { netuid: NET, rate: 10_000 }.into());
	});
}

#[test]
fn refusals_of_a_fee_come_in_the_documents_order() {
	with_pool(0, 0, || {
		let signed = RuntimeOrigin::signed(1);
		assert_noop!(Swap::set_fee_rate(signed, UNKNOWN, 10_001), DispatchError::BadOrigin);
		let set = |netuid, rate| Swap::set_fee_rate(RuntimeOrigin::root(), netuid, rate);
		assert_noop!(set(UNKNOWN, 10_001), Error::<Test>::MechanismDoesNotExist);
		assert_noop!(set(NET, 10_001), Error::<Test>::FeeRateTooHigh);
	});
}

#[test]
fn retired_calls_say_so_to_everyone() {
	with_pool(0, 0, || {
		let none = RuntimeOrigin::none;
		let deprecated = Error::<Test>::Deprecated;
		assert_noop!(
			Swap::add_liquidity(none(), 1, NET, TickIndex(-1), TickIndex(1), 5),
			deprecated
		);
		let deprecated = Error::<Test>::Deprecated;
		assert_noop!(Swap::remove_liquidity(none(), 1, NET, PositionId(1)), deprecated);
		let deprecated = Error::<Test>::Deprecated;
		assert_noop!(Swap::modify_position(none(), 1, NET, PositionId(1), -5), deprecated);
		let deprecated = Error::<Test>::Deprecated;
		assert_noop!(Swap::toggle_user_liquidity(none(), NET, true), deprecated);
		assert_noop!(Swap::disable_lp(none()), Error::<Test>::Deprecated);
	});
}
