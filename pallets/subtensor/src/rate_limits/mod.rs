//! How often an account may repeat an action.
//!
//! Two places remember the block of the last action: [`LastRateLimitedBlock`] by
//! [`RateLimitKey`], and [`TransactionKeyLastBlock`] by account, subnet and [`Kind`]. Checking and
//! recording are separate, because a failing call records nothing.
//!
//! Specification: `docs/protocol/neurons-and-keys.md` §16, `docs/protocol/admin-utils.md` §3.

pub(crate) mod storage;
pub mod waits;

use crate::{pallet::*, subnets, types::*};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;
use waits::Waits;

/// Actions that are limited for each account and subnet. The number is part of the storage key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
	/// `set_children` of a parent hotkey.
	SetChildren,
	/// Increases of a childkey take.
	SetChildkeyTake,
	/// Changes of the weights version by the owner.
	SetWeightsVersionKey,
	/// Changes of the number of mechanisms by the owner.
	MechanismCountUpdate,
	/// Changes of the mechanisms' emission split by the owner.
	MechanismEmission,
	/// Trimming of seats by the owner.
	MaxUidsTrimming,
	/// Buy-back burns.
	AddStakeBurn,
	/// Changes of the tempo by the owner.
	TempoUpdate,
}

impl Kind {
	/// The number in the storage key.
	pub const fn number(self) -> u16 {
		match self {
			Self::SetChildren => 0,
			Self::SetChildkeyTake => 1,
			Self::SetWeightsVersionKey => 4,
			Self::MechanismCountUpdate => 7,
			Self::MechanismEmission => 8,
			Self::MaxUidsTrimming => 9,
			Self::AddStakeBurn => 10,
			Self::TempoUpdate => 11,
		}
	}

	/// Blocks that must lie between two actions; 0 = no limit.
	pub fn limit<T: Config>(self, netuid: NetUid) -> u64 {
		match self {
			Self::SetChildren => Waits::of_chain::<T>().children,
			Self::SetChildkeyTake => TxChildkeyTakeRateLimit::<T>::get(),
			Self::SetWeightsVersionKey => u64::from(Tempo::<T>::get(netuid))
				.saturating_mul(WeightsVersionKeyRateLimit::<T>::get()),
			Self::MechanismCountUpdate | Self::MechanismEmission => {
				Waits::of_chain::<T>().mechanisms
			}
			Self::MaxUidsTrimming => Waits::of_chain::<T>().trimming,
			Self::AddStakeBurn => u64::from(Tempo::<T>::get(netuid)),
			Self::TempoUpdate => Waits::of_chain::<T>().tempo,
		}
	}

	/// Whether `account` may act on `netuid` now.
	pub fn passes<T: Config>(self, account: &T::AccountId, netuid: NetUid) -> bool {
		let last = TransactionKeyLastBlock::<T>::get((account, netuid, self.number()));
		passes(last, subnets::now::<T>(), self.limit::<T>(netuid))
	}

	/// Remembers that `account` acted on `netuid` in this block.
	pub fn record<T: Config>(self, account: &T::AccountId, netuid: NetUid) {
		let key = (account, netuid, self.number());
		TransactionKeyLastBlock::<T>::insert(key, subnets::now::<T>());
	}

	/// Hands the clock of `old` on `netuid` to `new`; the later of two stays.
	pub fn hand_over<T: Config>(self, old: &T::AccountId, new: &T::AccountId, netuid: NetUid) {
		let last = TransactionKeyLastBlock::<T>::take((old, netuid, self.number()));
		if last > 0 {
			TransactionKeyLastBlock::<T>::mutate((new, netuid, self.number()), |block| {
				*block = last.max(*block);
			});
		}
	}
}

/// Rule R: passes if nothing was ever recorded or `limit` blocks have gone by.
pub fn passes(last: u64, now: u64, limit: u64) -> bool {
	last == 0 || now.saturating_sub(last) >= limit
}

/// Rule X, one block stricter: passes if `limit` is 0, nothing was recorded, or more than `limit`
/// blocks have gone by.
pub fn passes_strictly(last: u64, now: u64, limit: u64) -> bool {
	limit == 0 || last == 0 || now.saturating_sub(last) > limit
}

/// Block of the last action under `key`; 0 = never.
pub fn last<T: Config>(key: &RateLimitKey<T::AccountId>) -> u64 {
	LastRateLimitedBlock::<T>::get(key)
}

/// Whether the action of `key` may be repeated after `limit` blocks (rule R).
pub fn key_passes<T: Config>(key: &RateLimitKey<T::AccountId>, limit: u64) -> bool {
	passes(last::<T>(key), subnets::now::<T>(), limit)
}

/// As [`key_passes`] with rule X.
pub fn key_passes_strictly<T: Config>(key: &RateLimitKey<T::AccountId>, limit: u64) -> bool {
	passes_strictly(last::<T>(key), subnets::now::<T>(), limit)
}

/// Remembers that the action of `key` happened in this block.
pub fn record_key<T: Config>(key: &RateLimitKey<T::AccountId>) {
	LastRateLimitedBlock::<T>::insert(key, subnets::now::<T>());
}

/// Forgets the action of `key`.
pub fn forget_key<T: Config>(key: &RateLimitKey<T::AccountId>) {
	LastRateLimitedBlock::<T>::remove(key);
}

/// What limits the owner of a subnet in a setter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnerLimit {
	/// [`OwnerHyperparamRateLimit`] tempos for each parameter of the subnet, whoever owns it.
	Parameter(Hyperparameter),
	/// A limit of the owner's account.
	Account(Kind),
}

impl OwnerLimit {
	/// Blocks between two changes of a parameter by the owner.
	pub fn parameter_interval<T: Config>(netuid: NetUid) -> u64 {
		u64::from(Tempo::<T>::get(netuid))
			.saturating_mul(u64::from(OwnerHyperparamRateLimit::<T>::get()))
	}

	/// Errors: [`Error::TxRateLimitExceeded`].
	pub fn ensure<T: Config>(self, owner: &T::AccountId, netuid: NetUid) -> DispatchResult {
		let passes = match self {
			Self::Parameter(parameter) => key_passes::<T>(
				&RateLimitKey::OwnerHyperparamUpdate(netuid, parameter),
				Self::parameter_interval::<T>(netuid),
			),
			Self::Account(kind) => kind.passes::<T>(owner, netuid),
		};
		ensure!(passes, Error::<T>::TxRateLimitExceeded);
		Ok(())
	}

	/// Remembers a successful change in this block.
	pub fn record<T: Config>(self, owner: &T::AccountId, netuid: NetUid) {
		match self {
			Self::Parameter(parameter) => {
				record_key::<T>(&RateLimitKey::OwnerHyperparamUpdate(netuid, parameter))
			}
			Self::Account(kind) => kind.record::<T>(owner, netuid),
		}
	}
}
