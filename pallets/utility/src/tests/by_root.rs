//! What root alone may do. Spec: companion-pallets §5.1.

use super::*;
use crate::Call;
use frame_support::weights::Weight;
use frame_system::RawOrigin;
use test_case::test_case;

fn as_bob() -> Box<OriginCaller> {
	Box::new(RawOrigin::Signed(BOB).into())
}

fn dispatch_as(call: RuntimeCall) -> Call<Test> {
	Call::dispatch_as { as_origin: as_bob(), call: Box::new(call) }
}

fn dispatch_as_fallible(call: RuntimeCall) -> Call<Test> {
	Call::dispatch_as_fallible { as_origin: as_bob(), call: Box::new(call) }
}

fn with_weight(call: RuntimeCall) -> Call<Test> {
	Call::with_weight { call: Box::new(call), weight: Weight::from_parts(123, 45) }
}

#[test_case(dispatch_as)]
#[test_case(dispatch_as_fallible)]
#[test_case(with_weight)]
fn nobody_else_may(wrap: fn(RuntimeCall) -> Call<Test>) {
	on_chain(|| {
		let result = outcome(dispatch(signed(ALICE), wrap(pay(ALICE, 1))));
		assert_eq!(result, Err(DispatchError::BadOrigin));
	});
}

#[test_case(dispatch_as)]
#[test_case(dispatch_as_fallible)]
fn a_call_is_made_in_the_origin_that_root_names(wrap: fn(RuntimeCall) -> Call<Test>) {
	on_chain(|| {
		dispatch(RuntimeOrigin::root(), wrap(pay(ALICE, 10))).unwrap();
		assert_eq!((free(ALICE), free(BOB)), (1_010, 990));
		assert_eq!(events(), [Event::DispatchedAs { result: Ok(()) }]);
	});
}

#[test]
fn a_failure_is_reported() {
	on_chain(|| {
		let (bad, error) = overspend();
		dispatch(RuntimeOrigin::root(), dispatch_as(bad)).unwrap();
		assert_eq!(events(), [Event::DispatchedAs { result: Err(error) }]);
	});
}

#[test]
fn a_failure_of_the_fallible_form_is_the_calls_own() {
	on_chain(|| {
		let (bad, error) = overspend();
		let result = outcome(dispatch(RuntimeOrigin::root(), dispatch_as_fallible(bad)));
		assert_eq!(result, Err(error));
		assert!(events().is_empty());
	});
}

#[test]
fn roots_word_on_the_weight_counts() {
	on_chain(|| {
		let (call, _) = filtered();
		let call = with_weight(call);
		assert_eq!(call.get_dispatch_info().call_weight, Weight::from_parts(123, 45));
		let post_info = dispatch(RuntimeOrigin::root(), call).unwrap();
		assert_eq!(post_info.actual_weight, None, "the declared weight stands");
		assert_eq!(sp_io::storage::get(b"key").unwrap().to_vec(), b"value", "made as root");
	});
}

#[test]
fn the_call_with_a_weight_fails_as_the_call_does() {
	on_chain(|| {
		let (bad, _) = overspend();
		let result = outcome(dispatch(RuntimeOrigin::root(), with_weight(bad)));
		assert_eq!(result, Err(DispatchError::BadOrigin), "root has no account to pay from");
	});
}
