//! Invariants of proxies. Spec: `docs/protocol/companion-pallets.md` §16.

use crate::{deposits, pallet::*};
use frame_support::{ensure, traits::ReservableCurrency};
use sp_runtime::TryRuntimeError;
use subtensor_types::TaoBalance;

/// Between blocks:
///
/// 1. Lists are in strict order, never empty, and nobody is its own proxy.
/// 2. A list of announcements is never empty, and its deposit is reserved from who made them.
/// 3. All deposits together are reserved from somebody: a pure account's first from its spawner.
/// 4. Who pays a delegate's fees lets it act.
/// 5. No result of a call outlives its block.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	let mut owed = TaoBalance::ZERO;
	for (real, (definitions, deposit)) in Proxies::<T>::iter() {
		ensure!(!definitions.is_empty(), "an empty list of proxies is stored");
		ensure!(definitions.is_sorted_by(|one, next| one < next), "proxies are not in order");
		ensure!(
			definitions.iter().all(|definition| definition.delegate != real),
			"an account is its own proxy"
		);
		owed = owed.saturating_add(deposit);
	}
	for (who, (pending, deposit)) in Announcements::<T>::iter() {
		ensure!(!pending.is_empty(), "an empty list of announcements is stored");
		ensure!(
			T::Currency::reserved_balance(&who) >= deposit,
			"the deposit of announcements is not reserved"
		);
		owed = owed.saturating_add(deposit);
	}
	let reserved = frame_system::Account::<T>::iter_keys()
		.map(|who| T::Currency::reserved_balance(&who))
		.fold(TaoBalance::ZERO, TaoBalance::saturating_add);
	ensure!(reserved >= owed, "more is owed for proxies than is reserved at all");
	for (real, delegate, ()) in RealPaysFeeConsentV1::<T>::iter() {
		let (definitions, _) = Proxies::<T>::get(&real);
		ensure!(
			definitions.iter().any(|definition| definition.delegate == delegate),
			"an account pays the fees of who is not its proxy"
		);
	}
	ensure!(LastCallResult::<T>::iter().next().is_none(), "a result outlived its block");
	ensure!(deposits::for_proxies::<T>(0).is_zero(), "an empty list costs something");
	Ok(())
}
