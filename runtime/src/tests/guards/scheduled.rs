//! Calls that root schedules. They run as root, so that the way to an account is `dispatch_as`.

use super::{
	super::chain::open_block,
	assert_guarded, by_root, inside, owner, spend,
	utility::{dispatch_as_owner, dispatched_as},
};
use crate::{Executive, Runtime, RuntimeCall, guards::GuardedCall};
use pallet_scheduler::Call;
use sp_runtime::DispatchResult;
use test_case::test_case;

const NAME: [u8; 32] = [7; 32];

fn schedule(call: Box<GuardedCall>) -> Call<Runtime> {
	Call::schedule { when: 3, maybe_periodic: None, priority: 0, call }
}

fn schedule_named(call: Box<GuardedCall>) -> Call<Runtime> {
	Call::schedule_named { id: NAME, when: 3, maybe_periodic: None, priority: 0, call }
}

fn schedule_after(call: Box<GuardedCall>) -> Call<Runtime> {
	Call::schedule_after { after: 1, maybe_periodic: None, priority: 0, call }
}

fn schedule_named_after(call: Box<GuardedCall>) -> Call<Runtime> {
	Call::schedule_named_after { id: NAME, after: 1, maybe_periodic: None, priority: 0, call }
}

/// Schedules the call as the owner's, and waits until it was dispatched.
fn wait_for(schedule: fn(Box<GuardedCall>) -> Call<Runtime>, call: RuntimeCall) -> DispatchResult {
	by_root(schedule(inside(dispatch_as_owner(call))))?;
	for number in 2..6 {
		Executive::finalize_block();
		open_block(number);
		if let Some(result) = dispatched_as() {
			return result;
		}
	}
	panic!("never dispatched")
}

#[test_case(schedule)]
#[test_case(schedule_named)]
#[test_case(schedule_after)]
#[test_case(schedule_named_after)]
fn a_schedule_is_no_way_round_the_guards(schedule: fn(Box<GuardedCall>) -> Call<Runtime>) {
	assert_guarded(&owner(), || wait_for(schedule, spend()));
}

#[test]
fn a_preimage_is_no_way_round_the_guards() {
	// Too long for the agenda: the scheduler keeps it as a preimage.
	let long = frame_system::Call::remark { remark: vec![0; 500] };
	let calls = || vec![RuntimeCall::from(long.clone()).into(), spend().into()];
	assert_guarded(&owner(), || {
		let batch = pallet_subtensor_utility::Call::batch_all { calls: calls() };
		wait_for(schedule, batch.into())
	});
}
