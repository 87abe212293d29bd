//! Lists of calls, and pairs. Spec: companion-pallets §5.1.

use super::*;
use crate::{BATCHED_CALLS_LIMIT, Call};
use test_case::test_case;

type Wrap = fn(Vec<RuntimeCall>) -> Call<Test>;

fn batch(calls: Vec<RuntimeCall>) -> Call<Test> {
	Call::batch { calls }
}

fn batch_all(calls: Vec<RuntimeCall>) -> Call<Test> {
	Call::batch_all { calls }
}

fn force_batch(calls: Vec<RuntimeCall>) -> Call<Test> {
	Call::force_batch { calls }
}

#[test_case(batch)]
#[test_case(batch_all)]
#[test_case(force_batch)]
fn nobody_in_particular_has_no_batch(wrap: Wrap) {
	on_chain(|| {
		let result = outcome(dispatch(RuntimeOrigin::none(), wrap(vec![pay(BOB, 1)])));
		assert_eq!(result, Err(DispatchError::BadOrigin));
	});
}

#[test_case(batch)]
#[test_case(batch_all)]
#[test_case(force_batch)]
fn a_batch_has_a_limit(wrap: Wrap) {
	on_chain(|| {
		let remark = RuntimeCall::from(frame_system::Call::remark { remark: vec![] });
		let most = usize::try_from(BATCHED_CALLS_LIMIT).unwrap();
		let calls = vec![remark; most + 1];
		let result = outcome(dispatch(signed(ALICE), wrap(calls.clone())));
		assert_eq!(result, Err(Error::<Test>::TooManyCalls.into()));
		assert_eq!(outcome(dispatch(signed(ALICE), wrap(calls[1..].to_vec()))), Ok(()));
	});
}

#[test_case(batch)]
#[test_case(batch_all)]
#[test_case(force_batch)]
fn items_that_succeed_are_all_done(wrap: Wrap) {
	on_chain(|| {
		let calls = vec![pay(BOB, 10), pay(BOB, 20)];
		assert_eq!(outcome(dispatch(signed(ALICE), wrap(calls))), Ok(()));
		assert_eq!(free(BOB), 1_030);
		let expected = [Event::ItemCompleted, Event::ItemCompleted, Event::BatchCompleted];
		assert_eq!(events(), expected);
	});
}

#[test]
fn a_batch_stops_at_the_first_failure_and_keeps_what_is_done() {
	on_chain(|| {
		let (bad, error) = overspend();
		let calls = vec![pay(BOB, 10), bad, pay(BOB, 20)];
		assert_eq!(outcome(dispatch(signed(ALICE), batch(calls))), Ok(()));
		assert_eq!(free(BOB), 1_010);
		assert_eq!(events(), [Event::ItemCompleted, Event::BatchInterrupted { index: 1, error }]);
	});
}

#[test]
fn all_or_nothing_fails_with_the_error_of_the_item_and_leaves_no_trace() {
	on_chain(|| {
		let (bad, error) = overspend();
		let result = dispatch(signed(ALICE), batch_all(vec![pay(BOB, 10), bad, pay(BOB, 20)]));
		assert_eq!(outcome(result), Err(error));
		assert_eq!(free(BOB), 1_000);
		assert!(events().is_empty());
	});
}

#[test]
fn a_forced_batch_goes_on_after_a_failure() {
	on_chain(|| {
		let (bad, error) = overspend();
		let calls = vec![pay(BOB, 10), bad, pay(BOB, 20)];
		assert_eq!(outcome(dispatch(signed(ALICE), force_batch(calls))), Ok(()));
		assert_eq!(free(BOB), 1_030);
		let expected = [
			Event::ItemCompleted,
			Event::ItemFailed { error },
			Event::ItemCompleted,
			Event::BatchCompletedWithErrors,
		];
		assert_eq!(events(), expected);
	});
}

#[test]
fn items_pass_the_filter_unless_root_sends_them() {
	on_chain(|| {
		let (call, error) = filtered();
		let result = dispatch(signed(ALICE), batch_all(vec![call.clone()]));
		assert_eq!(outcome(result), Err(error));
		for wrap in [batch, batch_all, force_batch] {
			System::reset_events();
			dispatch(RuntimeOrigin::root(), wrap(vec![call.clone()])).unwrap();
			assert_eq!(events(), [Event::ItemCompleted, Event::BatchCompleted]);
		}
	});
}

fn if_else(main: RuntimeCall, fallback: RuntimeCall) -> Call<Test> {
	Call::if_else { main: Box::new(main), fallback: Box::new(fallback) }
}

#[test]
fn nobody_in_particular_has_no_alternative() {
	on_chain(|| {
		let call = if_else(pay(BOB, 1), pay(BOB, 2));
		assert_eq!(outcome(dispatch(RuntimeOrigin::none(), call)), Err(DispatchError::BadOrigin));
	});
}

#[test]
fn the_fallback_is_left_alone_when_the_first_call_succeeds() {
	on_chain(|| {
		dispatch(signed(ALICE), if_else(pay(BOB, 10), pay(BOB, 20))).unwrap();
		assert_eq!(free(BOB), 1_010);
		assert_eq!(events(), [Event::IfElseMainSuccess]);
	});
}

#[test]
fn the_fallback_runs_when_the_first_call_fails() {
	on_chain(|| {
		let (bad, main_error) = overspend();
		dispatch(signed(ALICE), if_else(bad, pay(BOB, 20))).unwrap();
		assert_eq!(free(BOB), 1_020);
		assert_eq!(events(), [Event::IfElseFallbackCalled { main_error }]);
	});
}

#[test]
fn when_both_fail_the_error_is_that_of_the_fallback() {
	on_chain(|| {
		let ((bad, _), (refused, error)) = (overspend(), filtered());
		assert_eq!(outcome(dispatch(signed(ALICE), if_else(bad, refused))), Err(error));
		assert!(events().is_empty());
	});
}
