//! Turning queued alpha into shares of the fund. Spec: `docs/protocol/emission.md` §18.3.

use super::{
	fund::{self, Holding},
	quote,
};
use crate::{pallet::*, root::escrow_account, staking::door};
use frame_support::storage::{TransactionOutcome, transactional::with_transaction_opaque_err};
use substrate_fixed::types::I96F32;
use subtensor_emission::basket::{DepositError, Fund, deposit};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// Alpha of one subnet for the fund.
pub type Credit = (NetUid, AlphaBalance);

/// The account of a fund while credits are deposited: its value is worked out once, and kept in step
/// with what is deposited.
pub struct Ledger<'a, T: Config> {
	hotkey: &'a T::AccountId,
	fund: Fund,
}

impl<'a, T: Config> Ledger<'a, T> {
	/// The fund of `hotkey` with these holdings.
	pub fn open(hotkey: &'a T::AccountId, holdings: &[Holding]) -> Self {
		let cash = fund::cash::<T>(hotkey);
		let all = door::total_of_hotkey::<T>(hotkey, NetUid::ROOT);
		let fund = Fund {
			shares: BasketShares::<T>::get(hotkey),
			net_asset_value: fund::value::<T>(holdings).rao(),
			root_stake: all.saturating_sub(cash).rao(),
			fund_root_stake: cash.rao(),
		};
		Self { hotkey, fund }
	}

	/// Stakes the credits, which are of subnets, for the escrow and mints shares for the root stakers,
	/// for what the fund's value grows by. Nothing is traded. All or nothing.
	/// Emits [`Event::BasketDeposited`].
	pub fn book(&mut self, credits: &[Credit]) -> Result<(), DepositError> {
		let booked = with_transaction_opaque_err(|| match self.place(credits) {
			Ok(after) => TransactionOutcome::Commit(Ok(after)),
			Err(refusal) => TransactionOutcome::Rollback(Err(refusal)),
		});
		// Where the layers of storage are exhausted nothing was written.
		self.fund = booked.unwrap_or(Err(DepositError::TooSmall))?;
		Ok(())
	}

	/// Returns the fund as it is then.
	fn place(&self, credits: &[Credit]) -> Result<Fund, DepositError> {
		let (hotkey, before) = (self.hotkey, &self.fund);
		// Whether anybody is to be paid does not depend on the value.
		if deposit(before, 0) == Err(DepositError::NobodyToPay) {
			return Err(DepositError::NobodyToPay);
		}
		let (mut added, mut value) = (TaoBalance::ZERO, before.net_asset_value);
		for (netuid, alpha) in credits {
			let (old, new) = add_holding::<T>(hotkey, *netuid, *alpha);
			added = added.saturating_add(new.saturating_sub(old));
			value = value.saturating_sub(old.rao()).saturating_add(new.rao());
		}
		let minted = deposit(before, added.rao())?;
		let shares = before.shares.saturating_add(minted.shares);
		fund::put_shares::<T>(hotkey, shares);
		if minted.rate != 0 {
			BasketRate::<T>::mutate(hotkey, |rate| {
				*rate = rate.saturating_add(I96F32::from_bits(minted.rate));
			});
		}
		fund::note_deposited::<T>(hotkey, added);
		Pallet::<T>::deposit_event(Event::BasketDeposited {
			hotkey: hotkey.clone(),
			tao: added,
			shares: minted.shares,
		});
		Ok(Fund { shares, net_asset_value: value, ..*before })
	}
}

/// Adds to a holding and returns its realizable value before and after, RAO.
fn add_holding<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	alpha: AlphaBalance,
) -> (TaoBalance, TaoBalance) {
	let escrow = escrow_account::<T>();
	let worth = || quote::worth::<T>(netuid, door::stake_of::<T>(hotkey, &escrow, netuid)).tao;
	let before = worth();
	fund::credit::<T>(hotkey, netuid, alpha);
	(before, worth())
}
