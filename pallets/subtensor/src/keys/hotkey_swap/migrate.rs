//! What a hotkey swap moves on one subnet. Spec: `docs/protocol/neurons-and-keys.md` §12.3.

use super::{Swap, lineage};
use crate::{
	bounds::{MAX_POSITIONS_LOOKED_AT, MAX_POSITIONS_OF_HOTKEY},
	collateral,
	keys::children,
	locks,
	neurons::Seats,
	pallet::*,
	rate_limits::Kind,
	root,
	staking::door,
	subnets, voting_power,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{NetUid, NetUidStorageIndex};

/// Who has stake on a hotkey.
pub(super) struct Stakers<AccountId> {
	/// The coldkeys.
	pub by_subnet: BTreeMap<NetUid, Vec<AccountId>>,
	/// Rows to be moved: their positions, locks to the hotkey, claims on its fund.
	pub rows: u32,
	/// Rows that were read to find them.
	pub looked_at: u32,
	/// For a swap on all subnets, those on which the old hotkey has a seat or relations.
	pub touched: Vec<NetUid>,
}

impl<AccountId> Default for Stakers<AccountId> {
	fn default() -> Self {
		Self { by_subnet: BTreeMap::new(), rows: 0, looked_at: 0, touched: Vec::new() }
	}
}

impl<AccountId> Stakers<AccountId> {
	/// Counts rows that have to move.
	fn add_rows<Row>(&mut self, rows: impl Iterator<Item = Row>) -> DispatchResult {
		for _ in rows {
			self.rows = self.rows.saturating_add(1);
			ensure!(self.rows <= MAX_POSITIONS_OF_HOTKEY, DispatchError::Exhausted);
		}
		Ok(())
	}
}

impl<T: Config> Swap<'_, T> {
	/// Moves everything of the old hotkey on the subnet.
	pub(super) fn migrate(
		&self,
		netuid: NetUid,
		stakers: &Stakers<T::AccountId>,
	) -> DispatchResult {
		let touched = self.touches(netuid);
		// Locks favour a hotkey, so they follow it even where the stake stays.
		locks::swap_hotkey::<T>(netuid, self.old, self.new)?;
		if Seats::<T>::is_registered(netuid, self.old) {
			self.move_commits(netuid);
		}
		Seats::<T>::swap_hotkey(netuid, self.old, self.new);
		children::swap_hotkey::<T>(self.old, self.new, netuid)?;
		// A new hotkey would be a way round the limits of its children and takes.
		for kind in [Kind::SetChildren, Kind::SetChildkeyTake] {
			kind.hand_over::<T>(self.old, self.new, netuid);
		}
		self.move_auto_stake(netuid);
		self.move_subnet_ownership(netuid);
		if !self.keep_stake {
			self.move_stake(netuid, stakers.by_subnet.get(&netuid).map_or(&[], Vec::as_slice))?;
		}
		if touched {
			lineage::record::<T>(netuid, self.old, self.new);
		}
		Ok(())
	}

	/// Hashed commits follow the hotkey until they expire. They carry the old hotkey in their hash,
	/// so they cannot be revealed.
	fn move_commits(&self, netuid: NetUid) {
		for mechid in subnets::mechanisms::<T>(netuid) {
			let index = NetUidStorageIndex::new(netuid, mechid);
			if let Some(commits) = WeightCommits::<T>::take(index, self.old) {
				WeightCommits::<T>::insert(index, self.new, commits);
			}
		}
	}

	/// Coldkeys that redirect their incentive to the old hotkey now redirect it to the new one.
	fn move_auto_stake(&self, netuid: NetUid) {
		let coldkeys = AutoStakeDestinationColdkeys::<T>::take(self.old, netuid);
		if coldkeys.is_empty() {
			return;
		}
		for coldkey in &coldkeys {
			AutoStakeDestination::<T>::insert(coldkey, netuid, self.new);
		}
		AutoStakeDestinationColdkeys::<T>::mutate(self.new, netuid, |row| {
			let known: BTreeSet<_> = row.iter().cloned().collect();
			row.extend(coldkeys.into_iter().filter(|coldkey| !known.contains(coldkey)));
		});
	}

	fn move_subnet_ownership(&self, netuid: NetUid) {
		if subnets::is_owner_hotkey::<T>(netuid, self.old) {
			SubnetOwnerHotkey::<T>::insert(netuid, self.new);
			let event = Event::SubnetOwnerHotkeySet(netuid, self.new.clone());
			Pallet::<T>::deposit_event(event);
		}
	}

	/// Moves the positions of all coldkeys, and what is counted for the hotkey's stake.
	fn move_stake(&self, netuid: NetUid, stakers: &[T::AccountId]) -> DispatchResult {
		if netuid.is_root() {
			root::swap_hotkey::<T>(self.old, self.new)?;
		}
		for coldkey in stakers {
			door::move_position::<T>((self.old, coldkey), (self.new, coldkey), netuid)?;
			if netuid.is_root() {
				self.move_stake_age(coldkey);
			}
			door::unlist_dead_hotkey::<T>(self.old, coldkey);
		}
		collateral::swap_hotkey::<T>(netuid, self.old, self.new)?;
		self.move_counters(netuid);
		voting_power::swap_hotkey::<T>(netuid, self.old, self.new);
		Ok(())
	}

	/// Coldkeys with a position on the old hotkey, by subnet. The escrow's positions are those of
	/// the hotkey's fund, which moves as a whole with the seat on root.
	///
	/// Errors: [`DispatchError::Exhausted`] above [`MAX_POSITIONS_OF_HOTKEY`] rows to be moved, locks and
	/// claims on the fund included, or [`MAX_POSITIONS_LOOKED_AT`] positions altogether.
	pub(super) fn stakers(
		&self,
		only: Option<NetUid>,
	) -> Result<Stakers<T::AccountId>, DispatchError> {
		let mut stakers = Stakers::default();
		if !self.keep_stake {
			self.count_positions(only, &mut stakers)?;
			if only.is_none_or(NetUid::is_root) {
				stakers.add_rows(BasketClaimed::<T>::iter_key_prefix(self.old))?;
			}
		}
		let locked = |netuid| LockingColdkeys::<T>::iter_key_prefix((netuid, self.old));
		match only {
			Some(netuid) => stakers.add_rows(locked(netuid))?,
			None => stakers.add_rows(subnets::all::<T>().into_iter().flat_map(locked))?,
		}
		Ok(stakers)
	}

	fn count_positions(
		&self,
		only: Option<NetUid>,
		stakers: &mut Stakers<T::AccountId>,
	) -> DispatchResult {
		let escrow = root::escrow_account::<T>();
		for (coldkey, netuid) in AlphaV2::<T>::iter_key_prefix((self.old,)) {
			stakers.looked_at = stakers.looked_at.saturating_add(1);
			ensure!(stakers.looked_at <= MAX_POSITIONS_LOOKED_AT, DispatchError::Exhausted);
			if coldkey != escrow && only.is_none_or(|only| only == netuid) {
				stakers.add_rows(core::iter::once(()))?;
				stakers.by_subnet.entry(netuid).or_default().push(coldkey);
			}
		}
		Ok(())
	}

	/// How long the coldkey's root stake has been there.
	fn move_stake_age(&self, coldkey: &T::AccountId) {
		if let Some(block) = LastColdkeyHotkeyStakeBlock::<T>::take(coldkey, self.old) {
			LastColdkeyHotkeyStakeBlock::<T>::insert(coldkey, self.new, block);
		}
	}

	fn move_counters(&self, netuid: NetUid) {
		let last_epoch = TotalHotkeyAlphaLastEpoch::<T>::take(self.old, netuid);
		if !last_epoch.is_zero() {
			TotalHotkeyAlphaLastEpoch::<T>::mutate(self.new, netuid, |alpha| {
				*alpha = alpha.saturating_add(last_epoch);
			});
		}
		let dividends = AlphaDividendsPerSubnet::<T>::take(netuid, self.old);
		if !dividends.is_zero() {
			AlphaDividendsPerSubnet::<T>::mutate(netuid, self.new, |alpha| {
				*alpha = alpha.saturating_add(dividends);
			});
		}
		let root_dividends = RootAlphaDividendsPerSubnet::<T>::take(netuid, self.old);
		if !root_dividends.is_zero() {
			RootAlphaDividendsPerSubnet::<T>::mutate(netuid, self.new, |alpha| {
				*alpha = alpha.saturating_add(root_dividends);
			});
		}
	}
}
