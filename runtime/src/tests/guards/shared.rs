//! Accounts that several keys share, and accounts that the sudo key acts for.

use super::{assert_guarded, dispatch, inside, owner, reported, spend};
use crate::{AccountId, Runtime, RuntimeCall, RuntimeEvent};
use frame_support::weights::Weight;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie};
use sp_runtime::DispatchResult;

/// A multisig account of Bob and Charlie.
pub fn shared(threshold: u16) -> AccountId {
	pallet_multisig::Pallet::<Runtime>::multi_account_id(&signatories(), threshold)
}

fn signatories() -> Vec<AccountId> {
	let mut signatories = vec![Bob.to_account_id(), Charlie.to_account_id()];
	signatories.sort();
	signatories
}

#[test]
fn as_multi_threshold_1_is_no_way_round_the_guards() {
	let call = || pallet_multisig::Call::as_multi_threshold_1 {
		other_signatories: vec![Charlie.to_account_id()],
		call: inside(spend()),
	};
	assert_guarded(&shared(1), || dispatch(&Bob.to_account_id(), call()));
}

/// Both approve; the second one's call carries out what was approved.
pub fn approve_twice(call: RuntimeCall) -> DispatchResult {
	let [bob, charlie] = [Bob.to_account_id(), Charlie.to_account_id()];
	let approval = |other: &AccountId, maybe_timepoint| pallet_multisig::Call::as_multi {
		threshold: 2,
		other_signatories: vec![other.clone()],
		maybe_timepoint,
		call: inside(call.clone()),
		max_weight: Weight::MAX,
	};
	dispatch(&bob, approval(&charlie, None))?;
	let timepoint = pallet_multisig::Pallet::<Runtime>::timepoint();
	dispatch(&charlie, approval(&bob, Some(timepoint)))?;
	reported(|event| match event {
		RuntimeEvent::Multisig(pallet_multisig::Event::MultisigExecuted { result, .. }) => {
			Some(result)
		}
		_ => None,
	})
	.expect("executed")
}

#[test]
fn as_multi_is_no_way_round_the_guards() {
	assert_guarded(&shared(2), || approve_twice(spend()));
}

#[test]
fn sudo_as_is_no_way_round_the_guards() {
	assert_guarded(&owner(), || {
		let who = crate::Address::Id(owner());
		dispatch(
			&Alice.to_account_id(),
			pallet_sudo::Call::sudo_as { who, call: inside(spend()) },
		)?;
		reported(|event| match event {
			RuntimeEvent::Sudo(pallet_sudo::Event::SudoAsDone { sudo_result }) => Some(sudo_result),
			_ => None,
		})
		.expect("done")
	});
}
