//! Replacing a hotkey, on one subnet or on all, with or without its stake.
//!
//! The new hotkey takes the seat with everything that belongs to the uid (age, scores, weights,
//! bonds, EVM address), the endpoints, takes, children and parents; without `keep_stake` also the
//! stake of every coldkey, the locks and the collateral. Nothing is reset, so a swap neither gains
//! nor loses immunity. Spec: `docs/protocol/neurons-and-keys.md` §12.

mod history;
pub mod lineage;
mod migrate;

pub use history::forget_old_swaps;

use crate::{
	WeightInfo, bounds, collateral, constants,
	keys::ownership,
	money,
	neurons::Seats,
	pallet::*,
	root::{self, basket::weight::flush_of},
	staking::door,
	subnets,
	types::RateLimitKey,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{DispatchClass, DispatchResultWithPostInfo},
	ensure,
	traits::Get,
	weights::Weight,
};
use migrate::Stakers;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{NetUid, TaoBalance};

/// What a swap is about.
struct Swap<'a, T: Config> {
	coldkey: &'a T::AccountId,
	old: &'a T::AccountId,
	new: &'a T::AccountId,
	keep_stake: bool,
}

/// As [`swap_hotkey_v2`], moving the stake. Kept for older clients.
pub fn swap_hotkey<T: Config>(
	signer: &T::AccountId,
	hotkey: &T::AccountId,
	new_hotkey: &T::AccountId,
	netuid: Option<NetUid>,
) -> DispatchResultWithPostInfo {
	swap_hotkey_v2::<T>(signer, hotkey, new_hotkey, netuid, false)
}

/// Replaces `hotkey` by `new_hotkey`, on one subnet or on all; on request without moving stake.
/// Signed by the coldkey of both. Recycles 0.1 TAO for all subnets, 0.001 TAO for one.
/// Emits [`Event::HotkeySwapped`] or [`Event::HotkeySwappedOnSubnet`]. Returns what was weighed.
///
/// Errors, in this order: [`Error::NonAssociatedColdKey`], [`Error::NewHotKeyIsSameWithOld`],
/// [`Error::KeepStakeBlockedByCollateral`], [`Error::SubnetNotExists`],
/// [`Error::HotKeyAlreadyRegisteredInSubNet`], [`Error::NewHotKeyNotCleanForRootSwap`],
/// [`Error::BasketDepositPending`] where root is touched,
/// [`Error::HotKeySwapOnSubnetIntervalNotPassed`], [`Error::CannotUseSystemAccount`] (on all subnets
/// after the payment), [`Error::NotEnoughBalanceToPaySwapHotKey`],
/// [`Error::InsufficientTaoBalance`], [`DispatchError::Exhausted`] where too many rows had to
/// move ([`bounds::MAX_POSITIONS_OF_HOTKEY`]); then those of the children
/// ([`crate::keys::children::swap_hotkey`]).
pub fn swap_hotkey_v2<T: Config>(
	signer: &T::AccountId,
	hotkey: &T::AccountId,
	new_hotkey: &T::AccountId,
	netuid: Option<NetUid>,
	keep_stake: bool,
) -> DispatchResultWithPostInfo {
	let swap = Swap::<T> { coldkey: signer, old: hotkey, new: new_hotkey, keep_stake };
	let on_root = netuid.is_none_or(NetUid::is_root);
	let deposits = if on_root { flush_of::<T>(hotkey) } else { Weight::zero() };
	let weight = |positions| swap.weight(positions).saturating_add(deposits);

	let prepared = swap.check(netuid).and_then(|()| swap.prepare(netuid));
	let stakers = prepared.map_err(|error| bounds::refused(weight(0), error))?;
	let done =
		weight(stakers.rows).saturating_add(T::DbWeight::get().reads(stakers.looked_at.into()));
	let moved = match netuid {
		Some(netuid) => swap.on_subnet(netuid, &stakers),
		None => swap.everywhere(&stakers),
	};
	moved.map_err(|error| bounds::refused(done, error))?;
	// More than was declared: the block has so much less room for others.
	let excess = done.saturating_sub(weight(bounds::POSITIONS));
	frame_system::Pallet::<T>::register_extra_weight_unchecked(excess, DispatchClass::Normal);
	Ok(Some(done).into())
}

/// Checks.
impl<T: Config> Swap<'_, T> {
	/// What the swap weighs when it moves so many positions.
	fn weight(&self, positions: u32) -> Weight {
		T::WeightInfo::swap_hotkey_v2(positions, bounds::networks::<T>())
	}

	/// Whether the swap may be.
	fn check(&self, netuid: Option<NetUid>) -> DispatchResult {
		self.ensure_keys()?;
		self.ensure_stake_may_stay(netuid)?;
		if let Some(netuid) = netuid {
			subnets::ensure_exists::<T>(netuid)?;
		}
		self.ensure_new_is_free(netuid)?;
		// Dividends that wait belong to those who stake to the old hotkey now.
		if netuid.is_none_or(NetUid::is_root) {
			root::basket::queue::settle::<T>(self.old)?;
		}
		Ok(())
	}

	/// Makes sure that enough time went by, takes the price, and looks up what has to move.
	fn prepare(&self, netuid: Option<NetUid>) -> Result<Stakers<T::AccountId>, DispatchError> {
		self.copy_rate_limits();
		let mut touched = Vec::new();
		match netuid {
			Some(netuid) => {
				let last = LastHotkeySwapOnNetuid::<T>::get(netuid, self.coldkey);
				history::ensure_interval::<T>(last)?;
				ownership::create_if_absent::<T>(self.coldkey, self.new)?;
				self.pay(constants::KEY_SWAP_ON_SUBNET_COST)?;
			}
			None => {
				touched = self.touched();
				self.ensure_intervals(&touched)?;
				self.pay(constants::KEY_SWAP_COST)?;
				ownership::create_if_absent::<T>(self.coldkey, self.new)?;
			}
		}
		Ok(Stakers { touched, ..self.stakers(netuid)? })
	}

	fn ensure_intervals(&self, touched: &[NetUid]) -> DispatchResult {
		for netuid in touched {
			let last = LastHotkeySwapOnNetuid::<T>::get(netuid, self.coldkey);
			if last != 0 {
				history::ensure_interval::<T>(last)?;
			}
		}
		Ok(())
	}

	fn ensure_keys(&self) -> DispatchResult {
		ensure!(ownership::owns::<T>(self.coldkey, self.old), Error::<T>::NonAssociatedColdKey);
		let owner = ownership::owner_of::<T>(self.new);
		ensure!(owner.is_none_or(|owner| owner == *self.coldkey), Error::<T>::NonAssociatedColdKey);
		ensure!(self.new != self.old, Error::<T>::NewHotKeyIsSameWithOld);
		Ok(())
	}

	/// Collateral belongs to a seat and cannot stay behind.
	fn ensure_stake_may_stay(&self, netuid: Option<NetUid>) -> DispatchResult {
		let stands = |netuid| collateral::stands_for::<T>(netuid, self.old);
		let blocked = self.keep_stake
			&& match netuid {
				Some(netuid) => stands(netuid),
				None => subnets::all::<T>().into_iter().any(stands),
			};
		ensure!(!blocked, Error::<T>::KeepStakeBlockedByCollateral);
		Ok(())
	}

	fn ensure_new_is_free(&self, netuid: Option<NetUid>) -> DispatchResult {
		let registered = match netuid {
			Some(netuid) => Seats::<T>::is_registered(netuid, self.new),
			None => Seats::<T>::is_registered_anywhere(self.new),
		};
		ensure!(!registered, Error::<T>::HotKeyAlreadyRegisteredInSubNet);
		if netuid.is_none_or(NetUid::is_root) {
			ensure!(is_clean_for_root::<T>(self.new), Error::<T>::NewHotKeyNotCleanForRootSwap);
		}
		Ok(())
	}

	/// Recycles the price of the swap.
	fn pay(&self, cost: TaoBalance) -> DispatchResult {
		ensure!(
			money::spendable_to_death::<T>(self.coldkey) >= cost,
			Error::<T>::NotEnoughBalanceToPaySwapHotKey
		);
		money::recycle::<T>(self.coldkey, cost)
	}
}

/// Effects.
impl<T: Config> Swap<'_, T> {
	fn on_subnet(&self, netuid: NetUid, stakers: &Stakers<T::AccountId>) -> DispatchResult {
		self.migrate(netuid, stakers)?;
		history::record::<T>(netuid, self.coldkey);
		Pallet::<T>::deposit_event(Event::HotkeySwappedOnSubnet {
			coldkey: self.coldkey.clone(),
			old_hotkey: self.old.clone(),
			new_hotkey: self.new.clone(),
			netuid,
		});
		Ok(())
	}

	fn everywhere(&self, stakers: &Stakers<T::AccountId>) -> DispatchResult {
		for netuid in subnets::all::<T>() {
			self.migrate(netuid, stakers)?;
		}
		self.move_global_rows();
		// Where stake stays, the old hotkey must stay owned: whoever claimed it would own the stake.
		if !holds_stake::<T>(self.old) {
			subnets::registration_queue::swap_hotkey::<T>(self.old, self.new);
			ownership::release::<T>(self.coldkey, self.old);
		}
		for netuid in &stakers.touched {
			history::record::<T>(*netuid, self.coldkey);
		}
		Pallet::<T>::deposit_event(Event::HotkeySwapped {
			coldkey: self.coldkey.clone(),
			old_hotkey: self.old.clone(),
			new_hotkey: self.new.clone(),
		});
		Ok(())
	}

	/// The subnets on which the old hotkey has a seat or relations.
	fn touched(&self) -> Vec<NetUid> {
		subnets::all::<T>().into_iter().filter(|netuid| self.touches(*netuid)).collect()
	}

	/// Whether the old hotkey has a seat or relations on the subnet.
	fn touches(&self, netuid: NetUid) -> bool {
		Seats::<T>::is_registered(netuid, self.old)
			|| ChildKeys::<T>::contains_key(self.old, netuid)
			|| ParentKeys::<T>::contains_key(self.old, netuid)
	}

	/// The new hotkey inherits the clocks of the old one.
	fn copy_rate_limits(&self) {
		for (of_old, of_new) in
			account_limits::<T>(self.old).into_iter().zip(account_limits::<T>(self.new))
		{
			if LastRateLimitedBlock::<T>::contains_key(&of_old) {
				LastRateLimitedBlock::<T>::insert(of_new, LastRateLimitedBlock::<T>::get(of_old));
			}
		}
	}

	/// What belongs to the hotkey on no subnet in particular.
	fn move_global_rows(&self) {
		for key in account_limits::<T>(self.old) {
			LastRateLimitedBlock::<T>::remove(key);
		}
		if Delegates::<T>::contains_key(self.old) {
			Delegates::<T>::insert(self.new, Delegates::<T>::take(self.old));
		}
	}
}

fn account_limits<T: Config>(hotkey: &T::AccountId) -> [RateLimitKey<T::AccountId>; 3] {
	[
		RateLimitKey::LastTxBlock(hotkey.clone()),
		RateLimitKey::LastTxBlockDelegateTake(hotkey.clone()),
		RateLimitKey::LastTxBlockChildKeyTake(hotkey.clone()),
	]
}

/// Whether the hotkey has stake on any subnet.
fn holds_stake<T: Config>(hotkey: &T::AccountId) -> bool {
	TotalHotkeyAlpha::<T>::iter_prefix(hotkey).any(|(_, alpha)| !alpha.is_zero())
}

/// Whether the hotkey has neither root stake nor anything of a basket, so that another hotkey's
/// can become its own.
fn is_clean_for_root<T: Config>(hotkey: &T::AccountId) -> bool {
	door::total_of_hotkey::<T>(hotkey, NetUid::ROOT).is_zero()
		&& !RootClaimable::<T>::contains_key(hotkey)
		&& RootClaimed::<T>::iter_key_prefix((NetUid::ROOT, hotkey)).next().is_none()
		&& !root::has_basket::<T>(hotkey)
}
