//! Rule A: the account that is acted for pays, where it said so.
//!
//! Only `Proxy.proxy` counts, never an announced call, and nothing deeper than two levels.
//! Spec: `docs/protocol/runtime-and-node.md` §7.3.

use super::{FeePayer, Payer};
use crate::{
	AccountId, Address, Runtime, RuntimeCall, guards::GuardedCall, limits::RuntimeDatabaseWeight,
};
use frame_support::weights::Weight;
use pallet_subtensor_proxy::{Call as Proxy, consent};
use pallet_subtensor_utility::Call as Utility;
use sp_runtime::traits::StaticLookup;

/// The payer that a real account's consent makes.
pub struct RealPays;

impl FeePayer for RealPays {
	fn payer_of(signer: &AccountId, call: &RuntimeCall) -> Option<Payer> {
		let (real, inner) = proxied(call)?;
		if !consent::pays::<Runtime>(&real, signer) {
			return None;
		}
		// Who acts for the outer account may have the inner one pay for both.
		let account = common_real(inner)
			.filter(|inner_real| consent::pays::<Runtime>(inner_real, &real))
			.unwrap_or(real);
		Some(Payer { account, owes_tip: true })
	}

	fn weight(call: &RuntimeCall) -> Weight {
		let reads = if matches!(call, RuntimeCall::Proxy(Proxy::proxy { .. })) { 2 } else { 0 };
		RuntimeDatabaseWeight::get().reads(reads)
	}
}

/// The account that a call of `proxy` is made for, and what is made.
fn proxied(call: &RuntimeCall) -> Option<(AccountId, &RuntimeCall)> {
	match call {
		RuntimeCall::Proxy(Proxy::proxy { real, call, .. }) => {
			Some((resolve(real.clone())?, &call.0))
		}
		_ => None,
	}
}

/// The one account that all proxied calls here are made for: a single one, or all items of a batch.
fn common_real(call: &RuntimeCall) -> Option<AccountId> {
	match call {
		RuntimeCall::Utility(
			Utility::batch { calls }
			| Utility::batch_all { calls }
			| Utility::force_batch { calls },
		) => {
			let mut reals =
				calls.iter().map(|GuardedCall(item)| proxied(item).map(|(real, _)| real));
			let first = reals.next()??;
			reals.all(|real| real.as_ref() == Some(&first)).then_some(first)
		}
		call => proxied(call).map(|(real, _)| real),
	}
}

fn resolve(address: Address) -> Option<AccountId> {
	<Runtime as frame_system::Config>::Lookup::lookup(address).ok()
}
