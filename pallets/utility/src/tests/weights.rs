//! What wrappers declare and are charged. Spec: companion-pallets §5.2.

use super::*;
use crate::{Call, WeightInfo};
use frame_support::{
	dispatch::{DispatchClass, Pays},
	weights::Weight,
};

fn weight_of(call: &RuntimeCall) -> Weight {
	call.get_dispatch_info().call_weight
}

/// An operational call that only root may make.
fn operational() -> RuntimeCall {
	frame_system::Call::set_heap_pages { pages: 1 }.into()
}

#[test]
fn every_wrapper_is_of_class_normal_and_pays() {
	let inside = || Box::new(operational());
	let as_origin = || Box::new(OriginCaller::system(frame_system::RawOrigin::Root));
	let wrappers: [Call<Test>; 8] = [
		Call::batch { calls: vec![operational()] },
		Call::as_derivative { index: 0, call: inside() },
		Call::batch_all { calls: vec![operational()] },
		Call::dispatch_as { as_origin: as_origin(), call: inside() },
		Call::force_batch { calls: vec![operational()] },
		Call::with_weight { call: inside(), weight: Weight::zero() },
		Call::if_else { main: inside(), fallback: inside() },
		Call::dispatch_as_fallible { as_origin: as_origin(), call: inside() },
	];
	assert_eq!(operational().get_dispatch_info().class, DispatchClass::Operational);
	for wrapper in wrappers {
		let info = wrapper.get_dispatch_info();
		assert_eq!((info.class, info.pays_fee), (DispatchClass::Normal, Pays::Yes), "{wrapper:?}");
	}
}

#[test]
fn an_empty_batch_pays() {
	let empty: [Call<Test>; 3] = [
		Call::batch { calls: vec![] },
		Call::batch_all { calls: vec![] },
		Call::force_batch { calls: vec![] },
	];
	for batch in empty {
		assert_eq!(batch.get_dispatch_info().pays_fee, Pays::Yes);
	}
}

#[test]
fn a_batch_weighs_itself_and_its_items() {
	let calls = vec![pay(BOB, 1), operational()];
	let inside = weight_of(&calls[0]).saturating_add(weight_of(&calls[1]));
	let batch: RuntimeCall = Call::batch { calls }.into();
	assert_eq!(weight_of(&batch), <() as WeightInfo>::batch(2).saturating_add(inside));
	let three = <() as WeightInfo>::batch(3).ref_time();
	assert!(three > <() as WeightInfo>::batch(2).ref_time(), "each item is work");
}

#[test]
fn what_an_interrupted_batch_left_undone_is_not_charged() {
	on_chain(|| {
		let (bad, _) = overspend();
		let calls = vec![bad.clone(), pay(BOB, 1), pay(BOB, 1)];
		let result = dispatch(signed(ALICE), Call::batch { calls }).unwrap();
		let expected = <() as WeightInfo>::batch(1).saturating_add(weight_of(&bad));
		assert_eq!(result.actual_weight, Some(expected));
	});
}

#[test]
fn a_fallback_that_did_not_run_is_not_charged() {
	on_chain(|| {
		let main = pay(BOB, 1);
		let expected = <() as WeightInfo>::if_else().saturating_add(weight_of(&main));
		let call = Call::if_else { main: Box::new(main), fallback: Box::new(pay(BOB, 1)) };
		assert_eq!(dispatch(signed(ALICE), call).unwrap().actual_weight, Some(expected));
	});
}

#[test]
fn a_failed_batch_of_all_is_charged_as_far_as_it_went() {
	on_chain(|| {
		let (bad, _) = overspend();
		let calls = vec![bad.clone(), pay(BOB, 1)];
		let failure = dispatch(signed(ALICE), Call::batch_all { calls }).unwrap_err();
		let expected = <() as WeightInfo>::batch_all(1).saturating_add(weight_of(&bad));
		assert_eq!(failure.post_info.actual_weight, Some(expected));
	});
}

#[test]
fn a_call_of_the_runtime_fits_the_size_that_the_limit_stands_on() {
	assert!(core::mem::size_of::<CallOf<Test>>() <= crate::CALL_SIZE);
}
