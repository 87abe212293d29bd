//! The contributors' part of the owner's cut.
//!
//! The owner's cut is staked to (lease hotkey, lease coldkey). The contributors' part of it is
//! gathered in [`AccumulatedLeaseDividends`]; a *round* moves it to (lease hotkey, contributor). Each
//! contributor's slice is rounded down and moves on its own: one that can't be moved (too small, or
//! locked alpha that its owner rejects) waits in [`SubnetLeaseUnpaidDividends`] for the next round.
//! What no contributor has a share of is the beneficiary's.
//!
//! A round is due at the first epoch in or after each block that is divisible by
//! [`LEASE_DIVIDENDS_DISTRIBUTION_INTERVAL`]: the reference wants the epoch in that very block,
//! which for most subnets never comes (`docs/deviations.md`).
//!
//! Spec: `docs/protocol/subnets.md` §17.2.

use super::{is_running, of_subnet, register::part_of};
use crate::{
	constants::LEASE_DIVIDENDS_DISTRIBUTION_INTERVAL,
	pallet::*,
	staking::{
		door,
		operations::{move_within_subnet, transfer_within_subnet},
		position::Position,
	},
	subnets,
	types::SubnetLease,
};
use alloc::vec::Vec;
use frame_support::{ensure, storage::with_storage_layer};
use sp_runtime::{DispatchError, DispatchResult};
use substrate_fixed::types::U64F64;
use subtensor_types::{AlphaBalance, NetUid, traits::CrowdloanDoor};

/// What became of an owner's cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shared {
	/// Alpha of it that belongs to contributors and the beneficiary, paid or not.
	pub promised: AlphaBalance,
	/// Slices that a round looked at, for weighing the block.
	pub slices: u32,
}

/// How a slice moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
	/// As a transfer of stake by a user: not below the least value.
	Transfer,
	/// Whatever its value: there will be no next round.
	Last,
	/// Share by share, past all locks: the subnet is gone and its locks with it.
	Dissolved,
}

/// Lays the contributors' part of the `cut` that `owner` was just staked aside, and pays a round
/// where one is due. Without a lease nothing. After the end of the lease the whole cut is its
/// coldkey's, but what is still unpaid is paid.
///
/// Emits [`Event::SubnetLeaseDividendsDistributed`] and [`Event::SubnetLeaseDividendSkipped`].
pub fn share_cut<T: Config>(netuid: NetUid, owner: &T::AccountId, cut: AlphaBalance) -> Shared {
	let Some((id, lease)) = of_subnet::<T>(netuid) else { return Shared::default() };
	let now = subnets::now::<T>();
	let promised = if is_running(&lease, now) && lease.coldkey == *owner {
		AlphaBalance::new(lease.emissions_share.mul_ceil(cut.rao()))
	} else {
		AlphaBalance::ZERO
	};
	let total = AccumulatedLeaseDividends::<T>::get(id).saturating_add(promised);
	let mut slices = 0;
	if is_round_due::<T>(netuid, now) {
		slices = pay_round::<T>(id, &lease, total);
	} else if !promised.is_zero() {
		AccumulatedLeaseDividends::<T>::insert(id, total);
	}
	Shared { promised, slices }
}

/// Whether a block divisible by the interval has come since the subnet's last epoch.
fn is_round_due<T: Config>(netuid: NetUid, now: u64) -> bool {
	let interval = |block: u64| block.checked_div(LEASE_DIVIDENDS_DISTRIBUTION_INTERVAL.into());
	interval(LastMechansimStepBlock::<T>::get(netuid)) < interval(now)
}

/// Pays `total` out, or keeps it for the next round where the beneficiary can't be paid. Returns how
/// many slices there were.
fn pay_round<T: Config>(id: u32, lease: &SubnetLease<T::AccountId>, total: AlphaBalance) -> u32 {
	let shares = shares_of::<T>(id);
	let slices = u32::try_from(shares.len()).unwrap_or(u32::MAX).saturating_add(1);
	let paid = with_storage_layer(|| {
		pay_all::<T>(id, lease, total, shares, Way::Transfer)?;
		AccumulatedLeaseDividends::<T>::remove(id);
		DispatchResult::Ok(())
	});
	if let Err(error) = paid {
		log::debug!(target: "runtime::subtensor", "dividends of lease {id} wait: {error:?}");
		AccumulatedLeaseDividends::<T>::insert(id, total);
	}
	slices
}

/// What settling a lease came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Settled {
	/// Whether nothing is left unpaid.
	pub complete: bool,
	/// Contributors that were looked at.
	pub slices: u32,
}

/// Pays everything that is laid aside, for good.
///
/// Errors: those of the beneficiary's part.
pub(super) fn settle<T: Config>(
	id: u32,
	lease: &SubnetLease<T::AccountId>,
	way: Way,
) -> Result<Settled, DispatchError> {
	let total = AccumulatedLeaseDividends::<T>::take(id);
	let shares = shares_of::<T>(id);
	let slices = u32::try_from(shares.len()).unwrap_or(u32::MAX);
	pay_all::<T>(id, lease, total, shares, way)?;
	let complete = SubnetLeaseUnpaidDividends::<T>::iter_key_prefix(id).next().is_none();
	Ok(Settled { complete, slices })
}

/// Contributors with their shares.
type Shares<T> = Vec<(<T as frame_system::Config>::AccountId, U64F64)>;

/// Who has which share, at most as many as a crowdloan has contributors.
fn shares_of<T: Config>(id: u32) -> Shares<T> {
	let most = usize::try_from(T::Crowdloans::max_contributors()).unwrap_or(usize::MAX);
	SubnetLeaseShares::<T>::iter_prefix(id).take(most).collect()
}

/// Divides `total` and pays each slice, the beneficiary's last.
///
/// Errors: those of the beneficiary's part; the caller rolls back.
fn pay_all<T: Config>(
	id: u32,
	lease: &SubnetLease<T::AccountId>,
	total: AlphaBalance,
	shares: Shares<T>,
	way: Way,
) -> DispatchResult {
	let mut rest = total;
	for (contributor, share) in shares {
		let slice = AlphaBalance::new(part_of(share, total.rao())).min(rest);
		rest = rest.saturating_sub(slice);
		pay_slice::<T>(id, lease, &contributor, slice, way);
	}
	if rest.is_zero() {
		return Ok(());
	}
	// Of any value: dust of the beneficiary must not hold up everybody's slices.
	let way = if way == Way::Transfer { Way::Last } else { way };
	let paid = pay::<T>(lease, &lease.beneficiary, rest, way)?;
	note_paid::<T>(id, lease.beneficiary.clone(), paid);
	Ok(())
}

/// Pays a contributor its slice and what it is still owed, or owes it both.
fn pay_slice<T: Config>(
	id: u32,
	lease: &SubnetLease<T::AccountId>,
	contributor: &T::AccountId,
	slice: AlphaBalance,
	way: Way,
) {
	let owed = SubnetLeaseUnpaidDividends::<T>::get(id, contributor).saturating_add(slice);
	if owed.is_zero() {
		return;
	}
	match with_storage_layer(|| pay::<T>(lease, contributor, owed, way)) {
		Ok(paid) => {
			SubnetLeaseUnpaidDividends::<T>::remove(id, contributor);
			note_paid::<T>(id, contributor.clone(), paid);
		}
		Err(_) if slice.is_zero() => {}
		Err(_) => {
			SubnetLeaseUnpaidDividends::<T>::insert(id, contributor, owed);
			Pallet::<T>::deposit_event(Event::SubnetLeaseDividendSkipped {
				lease_id: id,
				contributor: contributor.clone(),
				alpha: slice,
			});
		}
	}
}

/// Moves `amount` and returns it; on the last way no more than there is, which may be a few RAO less
/// where shares were rounded.
fn pay<T: Config>(
	lease: &SubnetLease<T::AccountId>,
	to: &T::AccountId,
	amount: AlphaBalance,
	way: Way,
) -> Result<AlphaBalance, DispatchError> {
	let (hotkey, netuid) = (&lease.hotkey, lease.netuid);
	let amount = match way {
		Way::Transfer => amount,
		Way::Last | Way::Dissolved => {
			amount.min(door::stake_of::<T>(hotkey, &lease.coldkey, netuid))
		}
	};
	// So little that it would buy no share would be everybody's.
	let accepted = door::accepts::<T>(hotkey, netuid, amount);
	ensure!(accepted, Error::<T>::InsufficientLiquidity);
	let from = Position::new(hotkey, &lease.coldkey, netuid);
	let to = Position::new(hotkey, to, netuid);
	match way {
		Way::Transfer => {
			transfer_within_subnet::<T>(from, to, amount)?;
		}
		Way::Last => {
			move_within_subnet::<T>(from, to, amount)?;
		}
		Way::Dissolved => {
			door::decrease::<T>(hotkey, from.coldkey, netuid, amount)?;
			door::increase::<T>(hotkey, to.coldkey, netuid, amount);
		}
	}
	Ok(amount)
}

fn note_paid<T: Config>(lease_id: u32, contributor: T::AccountId, alpha: AlphaBalance) {
	let event = Event::SubnetLeaseDividendsDistributed { lease_id, contributor, alpha };
	Pallet::<T>::deposit_event(event);
}
