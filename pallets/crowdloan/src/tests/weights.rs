//! What is charged for a stored call.

use super::mock::*;
use crate::{Call, WeightInfo};
use codec::Encode;
use frame_support::{dispatch::GetDispatchInfo, weights::Weight};

fn weight_of(call: Call<Test>) -> Weight {
	call.get_dispatch_info().call_weight
}

fn finalize() -> Call<Test> {
	Call::finalize { crowdloan_id: 0 }
}

#[test]
fn creating_is_charged_for_the_call_that_will_run() {
	on_chain(|| {
		let create = |call: Option<Box<Guarded>>| Call::create {
			deposit: tao(0),
			min_contribution: tao(0),
			cap: tao(0),
			end: 0,
			call,
			target_address: None,
		};
		let stored = spender::DECLARED + GUARD_WEIGHT;
		assert_eq!(weight_of(create(None)), <() as WeightInfo>::create());
		let call = Guarded(spend(0, 0).into());
		let bytes = u32::try_from(call.encoded_size()).unwrap();
		assert_eq!(
			weight_of(create(Some(Box::new(call)))),
			<() as WeightInfo>::create_with_call(bytes) + stored
		);
	});
}

#[test]
fn finalizing_is_charged_for_the_stored_call_and_refunded_what_it_did_not_use() {
	on_chain(|| {
		assert_eq!(weight_of(finalize()), <() as WeightInfo>::finalize());
		let call = spend(0, 500);
		let bytes = u32::try_from(RuntimeCall::from(call.clone()).encoded_size()).unwrap();
		Loan::calling(call).open_full();
		let own = <() as WeightInfo>::finalize_by_call(bytes) + GUARD_WEIGHT;
		assert_eq!(weight_of(finalize()), own + spender::DECLARED);
		let post = Crowdloan::finalize(signed(CREATOR), 0).unwrap();
		assert_eq!(post.actual_weight, Some(own + spender::ACTUAL));
	});
}
