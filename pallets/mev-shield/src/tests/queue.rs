//! `store_encrypted` and what becomes of stored calls. Spec: companion-pallets §6.3, §6.4.

use super::mock::*;
use crate::{WeightInfo, pallet::*, types::Ciphertext};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo, weights::Weight};
use sp_runtime::{DispatchError, traits::BadOrigin};

fn remark() -> RuntimeCall {
	frame_system::Call::remark_with_event { remark: vec![1] }.into()
}

/// A call that only root may make.
fn forbidden() -> RuntimeCall {
	frame_system::Call::set_heap_pages { pages: 64 }.into()
}

fn store(who: u64, encrypted_call: Ciphertext) {
	assert_ok!(MevShield::store_encrypted(RuntimeOrigin::signed(who), encrypted_call));
}

fn waiting() -> Vec<u32> {
	let mut indices: Vec<_> = PendingExtrinsics::<Test>::iter_keys().collect();
	indices.sort_unstable();
	indices
}

#[test]
fn a_stored_call_is_numbered_and_waits() {
	on_chain(|| {
		System::reset_events();
		store(5, encrypted(remark()));
		store(6, encrypted(remark()));
		assert_eq!(waiting(), [0, 1]);
		assert_eq!(PendingExtrinsics::<Test>::get(1).unwrap().submitted_at, 1);
		let stored = |index, who| Event::ExtrinsicStored { index, who };
		assert_eq!(events(), [stored(0, 5), stored(1, 6)]);
	});
}

#[test]
fn a_runtime_that_opens_nothing_takes_nothing() {
	on_chain(|| {
		Accepts::set(false);
		MaxPendingExtrinsicsLimit::<Test>::put(0);
		let call = encrypted(remark());
		assert_noop!(
			MevShield::store_encrypted(RuntimeOrigin::signed(5), call),
			DispatchError::Unavailable
		);
	});
}

#[test]
fn a_full_queue_takes_no_more() {
	on_chain(|| {
		MaxPendingExtrinsicsLimit::<Test>::put(2);
		store(5, encrypted(remark()));
		store(5, encrypted(remark()));
		assert_noop!(
			MevShield::store_encrypted(RuntimeOrigin::signed(5), encrypted(remark())),
			Error::<Test>::TooManyPendingExtrinsics
		);
		start_block(2);
		store(5, encrypted(remark()));
		assert_eq!(waiting(), [2]);
	});
}

#[test]
fn an_unsigned_call_is_not_stored() {
	on_chain(|| {
		let call = encrypted(remark());
		assert_noop!(MevShield::store_encrypted(RuntimeOrigin::none(), call), BadOrigin);
	});
}

#[test]
fn calls_are_dispatched_in_the_name_of_who_stored_them() {
	on_chain(|| {
		store(5, encrypted(remark()));
		store(6, encrypted(forbidden()));
		start_block(2);
		assert_eq!(
			events(),
			[
				Event::ExtrinsicDispatched { index: 0 },
				Event::ExtrinsicDispatchFailed { index: 1, error: DispatchError::BadOrigin },
			]
		);
		let remarked = |record: frame_system::EventRecord<RuntimeEvent, _>| match record.event {
			RuntimeEvent::System(frame_system::Event::Remarked { sender, .. }) => Some(sender),
			_ => None,
		};
		assert_eq!(System::events().into_iter().find_map(remarked), Some(5));
		assert!(waiting().is_empty());
	});
}

#[test]
fn what_does_not_open_is_dropped_and_the_queue_goes_on() {
	on_chain(|| {
		store(5, Ciphertext::default());
		store(5, vec![1, 255, 255].try_into().unwrap());
		store(5, encrypted(remark()));
		start_block(2);
		assert_eq!(
			events(),
			[
				Event::ExtrinsicDecodeFailed { index: 0 },
				Event::ExtrinsicDecodeFailed { index: 1 },
				Event::ExtrinsicDispatched { index: 2 },
			]
		);
	});
}

#[test]
fn a_call_lives_for_ten_blocks_and_no_longer() {
	for (block, event) in
		[(11, Event::ExtrinsicDispatched { index: 0 }), (12, Event::ExtrinsicExpired { index: 0 })]
	{
		on_chain(|| {
			store(5, encrypted(remark()));
			start_block(block);
			assert_eq!(events(), [event]);
			assert!(waiting().is_empty());
		});
	}
}

#[test]
fn a_call_that_is_too_heavy_is_dropped() {
	on_chain(|| {
		let heavy = remark().get_dispatch_info().call_weight.ref_time();
		MaxExtrinsicWeight::<Test>::put(heavy - 1);
		store(5, encrypted(remark()));
		start_block(2);
		assert_eq!(events(), [Event::ExtrinsicWeightExceeded { index: 0 }]);
		MaxExtrinsicWeight::<Test>::put(heavy);
		store(5, encrypted(remark()));
		start_block(3);
		assert_eq!(events(), [Event::ExtrinsicDispatched { index: 1 }]);
	});
}

#[test]
fn what_does_not_fit_the_share_of_the_block_waits_with_all_behind_it() {
	on_chain(|| {
		let visit = <() as WeightInfo>::visit_stored().ref_time();
		let call = remark().get_dispatch_info().call_weight.ref_time();
		OnInitializeWeight::<Test>::put(2 * visit + 2 * call - 1);
		for _ in 0..3 {
			store(5, encrypted(remark()));
		}
		start_block(2);
		assert_eq!(
			events(),
			[Event::ExtrinsicDispatched { index: 0 }, Event::ExtrinsicPostponed { index: 1 }]
		);
		assert_eq!(waiting(), [1, 2]);
		start_block(3);
		assert_eq!(
			events(),
			[Event::ExtrinsicDispatched { index: 1 }, Event::ExtrinsicPostponed { index: 2 }]
		);
		start_block(4);
		assert_eq!(events(), [Event::ExtrinsicDispatched { index: 2 }]);
	});
}

#[test]
fn a_share_of_nothing_stops_the_queue() {
	on_chain(|| {
		OnInitializeWeight::<Test>::put(0);
		store(5, encrypted(remark()));
		start_block(2);
		assert_eq!(waiting(), [0]);
		assert!(events().is_empty());
	});
}

#[test]
fn a_block_is_charged_what_the_queue_took() {
	on_chain(|| {
		let idle = start_block(2);
		assert_eq!(idle, <() as WeightInfo>::look_at_queue());
		store(5, encrypted(remark()));
		store(5, Ciphertext::default());
		let visits = <() as WeightInfo>::visit_stored().saturating_mul(2);
		let call: Weight = remark().get_dispatch_info().call_weight;
		assert_eq!(start_block(3), idle.saturating_add(visits).saturating_add(call));
	});
}

#[test]
fn the_queue_goes_on_when_its_numbers_wrap() {
	on_chain(|| {
		NextPendingExtrinsicIndex::<Test>::put(u32::MAX);
		store(5, encrypted(remark()));
		store(6, encrypted(remark()));
		start_block(2);
		assert_eq!(
			events(),
			[
				Event::ExtrinsicDispatched { index: u32::MAX },
				Event::ExtrinsicDispatched { index: 0 },
			]
		);
	});
}
