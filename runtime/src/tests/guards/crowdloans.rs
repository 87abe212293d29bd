//! The call that a crowdloan stores for its creator.

use super::{announced, disputed, in_block_one, owner};
use crate::{
	AccountId, Runtime, RuntimeCall,
	guards::{DispatchGuard, Guards},
	tests::leases,
};
use codec::Encode;
use frame_support::{dispatch::GetDispatchInfo, weights::Weight};
use pallet_crowdloan::{Call as Crowdloan, WeightInfo};
use pallet_subtensor::SubnetLeases;

fn finalize() -> RuntimeCall {
	Crowdloan::finalize { crowdloan_id: 0 }.into()
}

#[test]
fn a_crowdloan_is_no_way_round_the_guards() {
	for freeze in [None, Some(announced as fn(&AccountId) -> _), Some(disputed)] {
		in_block_one(|| {
			leases::fill_crowdloan();
			let refusal = freeze.map(|freeze| freeze(&owner()));
			let frozen = refusal.is_some();
			assert_eq!(super::dispatch(&owner(), finalize()), refusal.map_or(Ok(()), Err));
			assert_eq!(SubnetLeases::<Runtime>::contains_key(0), !frozen);
		});
	}
}

#[test]
fn finalizing_is_charged_for_the_guards_of_the_stored_call() {
	in_block_one(|| {
		let stored = leases::fill_crowdloan();
		let bytes = u32::try_from(stored.encoded_size()).unwrap();
		let own = <Runtime as pallet_crowdloan::Config>::WeightInfo::finalize_by_call(bytes);
		let guards = Guards::weight(&stored);
		let both = stored.get_dispatch_info().call_weight.saturating_add(guards);
		assert_ne!(guards, Weight::zero());
		assert_eq!(finalize().get_dispatch_info().call_weight, own.saturating_add(both));
	});
}
