//! Turning queued alpha into shares of the fund. Spec: `docs/protocol/emission.md` §18.3.

use super::{fund, quote};
use crate::{pallet::*, root::escrow_account, staking::door};
use frame_support::storage::{TransactionOutcome, transactional::with_transaction_opaque_err};
use substrate_fixed::types::I96F32;
use subtensor_emission::basket::{DepositError, Fund, deposit};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// Alpha of one subnet for the fund.
pub type Credit = (NetUid, AlphaBalance);

/// Stakes the credits for the escrow and mints shares for the root stakers, for what the fund's
/// value grows by. Nothing is traded. All or nothing. Emits [`Event::BasketDeposited`].
pub fn book<T: Config>(hotkey: &T::AccountId, credits: &[Credit]) -> Result<(), DepositError> {
	let booked = with_transaction_opaque_err(|| match place::<T>(hotkey, credits) {
		Ok(()) => TransactionOutcome::Commit(Ok(())),
		Err(refusal) => TransactionOutcome::Rollback(Err(refusal)),
	});
	// The layers of storage are exhausted: nothing was written.
	booked.unwrap_or(Err(DepositError::TooSmall))
}

fn place<T: Config>(hotkey: &T::AccountId, credits: &[Credit]) -> Result<(), DepositError> {
	let before = state::<T>(hotkey);
	// Whether anybody is to be paid does not depend on the value.
	if deposit(&before, 0) == Err(DepositError::NobodyToPay) {
		return Err(DepositError::NobodyToPay);
	}
	let added = credits.iter().fold(TaoBalance::ZERO, |sum, (netuid, alpha)| {
		sum.saturating_add(add_holding::<T>(hotkey, *netuid, *alpha))
	});
	let minted = deposit(&before, added.rao())?;
	fund::put_shares::<T>(hotkey, before.shares.saturating_add(minted.shares));
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
	Ok(())
}

/// The fund as the arithmetic sees it.
fn state<T: Config>(hotkey: &T::AccountId) -> Fund {
	let cash = fund::cash::<T>(hotkey);
	let all = door::total_of_hotkey::<T>(hotkey, NetUid::ROOT);
	Fund {
		shares: BasketShares::<T>::get(hotkey),
		net_asset_value: fund::value::<T>(&fund::holdings::<T>(hotkey)).rao(),
		root_stake: all.saturating_sub(cash).rao(),
		fund_root_stake: cash.rao(),
	}
}

/// Adds to a holding and returns by how much its realizable value grew, RAO.
fn add_holding<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	alpha: AlphaBalance,
) -> TaoBalance {
	let escrow = escrow_account::<T>();
	let worth = || quote::worth::<T>(netuid, door::stake_of::<T>(hotkey, &escrow, netuid)).tao;
	let before = worth();
	fund::credit::<T>(hotkey, netuid, alpha);
	worth().saturating_sub(before)
}
