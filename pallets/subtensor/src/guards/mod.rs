//! Checks that run before every dispatch of a signed origin, at every depth.
//!
//! A rule about who may call what, now, must hold whatever way a call takes: alone, inside a batch,
//! by proxy, multisig or schedule. So the same guards run twice: when the pool validates the
//! outermost call, and before every inner dispatch with the account that signs *it*. Root and
//! unsigned origins are not guarded. Guards change nothing.
//!
//! | # | guard | calls |
//! |--:|---|---|
//! | 1 | coldkey swap | every call of an account that announced a swap |
//! | 2 | weights ([`weights`]) | the twelve calls that set, commit or reveal weights |
//! | 3 | rate limits | setting and committing weights, `register_network` |
//! | 4 | delegate take | `increase_take`, `decrease_take` |
//! | 5 | endpoints | `serve_axon`, `serve_axon_tls`, `serve_prometheus` |
//! | 6 | EVM addresses | `associate_evm_key` |
//!
//! They run in this order and the first refusal counts.
//! Specification: `docs/protocol/runtime-and-node.md` §6.4, `docs/protocol/neurons-and-keys.md` §14.

mod codes;
pub mod weights;

pub use codes::{BAD_REQUEST, code_of, rejection_code};

use crate::{
	keys::delegate_take,
	neurons::{Seats, associate_evm, pow, serve},
	pallet::*,
	rate_limits,
	types::RateLimitKey,
	weights::last_update,
};
use frame_support::{
	ensure,
	traits::{Get, IsSubType},
	weights::Weight,
};
use sp_runtime::DispatchResult;
use subtensor_types::{MechId, NetUid, NetUidStorageIndex};

/// What the guards need to know of the runtime's call.
pub trait GuardedCall<T: Config>: IsSubType<Call<T>> {
	/// Whether this call of another pallet is open to an account that announced the swap of its
	/// coldkey. True for the submission of an encrypted transaction only.
	fn passes_announcement(&self) -> bool;
}

/// Runs all guards on one dispatch of `who`.
pub fn check<T: Config, C: GuardedCall<T>>(who: &T::AccountId, call: &C) -> DispatchResult {
	let own = call.is_sub_type();
	check_coldkey_swap::<T>(who, own, || call.passes_announcement())?;
	let Some(call) = own else { return Ok(()) };
	weights::check::<T>(who, call)?;
	check_rate_limits::<T>(who, call)?;
	check_delegate_take::<T>(who, call)?;
	check_endpoints::<T>(who, call)?;
	check_evm::<T>(who, call)
}

/// Runs what the pool checks before it accepts a transaction of `who`: the guards, and the proof of
/// a registration by proof of work, which pays no fee.
pub fn check_admission<T: Config, C: GuardedCall<T>>(
	who: &T::AccountId,
	call: &C,
) -> DispatchResult {
	check::<T, C>(who, call)?;
	match call.is_sub_type() {
		Some(Call::pow_register { netuid, work_block, nonce, work, hotkey }) => {
			pow::ensure_valid::<T>(who, *netuid, *work_block, *nonce, *work, hotkey)
		}
		_ => Ok(()),
	}
}

/// What [`check`] of this call may cost.
pub fn weight<T: Config, C: GuardedCall<T>>(call: &C) -> Weight {
	let coldkey_swap = cost::<T>(17_583_000, 2);
	let Some(call) = call.is_sub_type() else { return coldkey_swap };
	let own = match call {
		Call::set_weights { .. }
		| Call::set_mechanism_weights { .. }
		| Call::commit_weights { .. }
		| Call::commit_mechanism_weights { .. } => {
			cost::<T>(52_958_000, 11).saturating_add(cost::<T>(35_376_000, 7))
		}
		Call::batch_set_weights { netuids, .. } | Call::batch_commit_weights { netuids, .. } => {
			cost::<T>(52_958_000, 11)
				.saturating_mul(u64::try_from(netuids.len()).unwrap_or(u64::MAX).max(1))
		}
		Call::reveal_weights { .. }
		| Call::reveal_mechanism_weights { .. }
		| Call::batch_reveal_weights { .. }
		| Call::commit_timelocked_weights { .. }
		| Call::commit_timelocked_mechanism_weights { .. }
		| Call::commit_crv3_mechanism_weights { .. } => cost::<T>(52_958_000, 11),
		Call::register_network { .. } => cost::<T>(35_376_000, 7),
		Call::increase_take { .. } | Call::decrease_take { .. } => cost::<T>(15_378_000, 3),
		Call::serve_axon { .. } | Call::serve_axon_tls { .. } | Call::serve_prometheus { .. } => {
			cost::<T>(19_035_000, 3)
		}
		Call::associate_evm_key { .. } => cost::<T>(15_448_000, 2),
		_ => Weight::zero(),
	};
	coldkey_swap.saturating_add(own)
}

fn cost<T: Config>(ref_time: u64, reads: u64) -> Weight {
	Weight::from_parts(ref_time, 0).saturating_add(T::DbWeight::get().reads(reads))
}

/// Errors: [`Error::ColdkeySwapDisputed`], [`Error::ColdkeySwapAnnounced`].
fn check_coldkey_swap<T: Config>(
	who: &T::AccountId,
	call: Option<&Call<T>>,
	passes_announcement: impl FnOnce() -> bool,
) -> DispatchResult {
	if !ColdkeySwapAnnouncements::<T>::contains_key(who) {
		return Ok(());
	}
	ensure!(!ColdkeySwapDisputes::<T>::contains_key(who), Error::<T>::ColdkeySwapDisputed);
	let passes = match call {
		Some(call) => matches!(
			call,
			Call::announce_coldkey_swap { .. }
				| Call::swap_coldkey_announced { .. }
				| Call::dispute_coldkey_swap { .. }
				| Call::clear_coldkey_swap_announcement { .. }
		),
		None => passes_announcement(),
	};
	ensure!(passes, Error::<T>::ColdkeySwapAnnounced);
	Ok(())
}

/// A hotkey without a seat passes; the call itself refuses it.
///
/// Errors: [`Error::CommittingWeightsTooFast`], [`Error::SettingWeightsTooFast`],
/// [`Error::NetworkTxRateLimitExceeded`].
fn check_rate_limits<T: Config>(who: &T::AccountId, call: &Call<T>) -> DispatchResult {
	match call {
		Call::commit_weights { netuid, .. } => {
			ensure!(
				may_weigh::<T>(who, *netuid, MechId::MAIN),
				Error::<T>::CommittingWeightsTooFast
			);
		}
		Call::commit_mechanism_weights { netuid, mecid, .. } => {
			ensure!(may_weigh::<T>(who, *netuid, *mecid), Error::<T>::CommittingWeightsTooFast);
		}
		Call::set_weights { netuid, .. } => ensure_may_set::<T>(who, *netuid, MechId::MAIN)?,
		Call::set_mechanism_weights { netuid, mecid, .. } => {
			ensure_may_set::<T>(who, *netuid, *mecid)?;
		}
		Call::register_network { .. } => ensure!(
			rate_limits::key_passes::<T>(
				&RateLimitKey::NetworkLastRegistered,
				NetworkRateLimit::<T>::get()
			),
			Error::<T>::NetworkTxRateLimitExceeded
		),
		_ => {}
	}
	Ok(())
}

/// With commit-reveal on, the limit is the commit's affair.
fn ensure_may_set<T: Config>(who: &T::AccountId, netuid: NetUid, mecid: MechId) -> DispatchResult {
	ensure!(
		CommitRevealWeightsEnabled::<T>::get(netuid) || may_weigh::<T>(who, netuid, mecid),
		Error::<T>::SettingWeightsTooFast
	);
	Ok(())
}

fn may_weigh<T: Config>(who: &T::AccountId, netuid: NetUid, mecid: MechId) -> bool {
	let index = NetUidStorageIndex::new(netuid, mecid);
	let now = crate::subnets::now::<T>();
	Seats::<T>::uid_of(netuid, who)
		.is_none_or(|uid| last_update::passes_rate_limit::<T>(index, uid, now))
}

fn check_delegate_take<T: Config>(who: &T::AccountId, call: &Call<T>) -> DispatchResult {
	match call {
		Call::increase_take { hotkey, take } | Call::decrease_take { hotkey, take } => {
			delegate_take::ensure_valid::<T>(who, hotkey, *take)
		}
		_ => Ok(()),
	}
}

fn check_endpoints<T: Config>(who: &T::AccountId, call: &Call<T>) -> DispatchResult {
	match call {
		Call::serve_axon { netuid, ip, port, ip_type, .. }
		| Call::serve_axon_tls { netuid, ip, port, ip_type, .. } => {
			serve::ensure_axon::<T>(who, *netuid, *ip, *port, *ip_type)
		}
		Call::serve_prometheus { netuid, ip, port, ip_type, .. } => {
			serve::ensure_prometheus::<T>(who, *netuid, *ip, *port, *ip_type)
		}
		_ => Ok(()),
	}
}

fn check_evm<T: Config>(who: &T::AccountId, call: &Call<T>) -> DispatchResult {
	match call {
		Call::associate_evm_key { netuid, .. } => {
			associate_evm::ensure_may_associate::<T>(who, *netuid).map(|_| ())
		}
		_ => Ok(()),
	}
}
