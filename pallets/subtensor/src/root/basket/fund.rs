//! What a fund owns, and the counters of its shares.

use super::quote::{self, Sale, Worth};
use crate::{money, pallet::*, pools, root::escrow_account, staking::door, subnets};
use alloc::vec::Vec;
use frame_support::storage::with_storage_layer;
use sp_runtime::DispatchError;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// A position of the escrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holding {
	/// Where; root for cash.
	pub netuid: NetUid,
	/// How much; on root TAO in RAO.
	pub alpha: AlphaBalance,
}

impl Holding {
	/// What selling it would bring.
	pub fn worth<T: Config>(&self) -> Worth {
		quote::worth::<T>(self.netuid, self.alpha)
	}
}

/// All holdings of the hotkey's fund, in the order of storage. Bounded by the number of subnets.
pub fn holdings<T: Config>(hotkey: &T::AccountId) -> Vec<Holding> {
	let escrow = escrow_account::<T>();
	AlphaV2::<T>::iter_key_prefix((hotkey, &escrow))
		.map(|netuid| Holding { netuid, alpha: door::stake_of::<T>(hotkey, &escrow, netuid) })
		.filter(|holding| !holding.alpha.is_zero())
		.collect()
}

/// Number of rows of the fund, for the weight of work on it.
pub fn count_rows<T: Config>(hotkey: &T::AccountId) -> u32 {
	let rows = AlphaV2::<T>::iter_key_prefix((hotkey, escrow_account::<T>())).count();
	u32::try_from(rows).unwrap_or(u32::MAX)
}

/// Whether one of the holdings is on a subnet that is being dissolved.
pub fn rests<T: Config>(holdings: &[Holding]) -> bool {
	holdings.iter().any(|holding| !subnets::exists::<T>(holding.netuid))
}

/// Realizable value of holdings, RAO.
pub fn value<T: Config>(holdings: &[Holding]) -> TaoBalance {
	holdings
		.iter()
		.map(|holding| holding.worth::<T>().tao)
		.fold(TaoBalance::ZERO, TaoBalance::saturating_add)
}

/// The fund's cash: its own root stake, RAO.
pub fn cash<T: Config>(hotkey: &T::AccountId) -> AlphaBalance {
	door::stake_of::<T>(hotkey, &escrow_account::<T>(), NetUid::ROOT)
}

/// Adds to the fund's holding on a subnet. The alpha, or the TAO on root, must be counted as being
/// outside of the pool.
pub fn credit<T: Config>(hotkey: &T::AccountId, netuid: NetUid, alpha: AlphaBalance) {
	door::increase::<T>(hotkey, &escrow_account::<T>(), netuid, alpha);
}

/// Takes from the fund's holding on a subnet.
///
/// Errors: [`Error::NotEnoughStakeToWithdraw`].
pub fn debit<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	alpha: AlphaBalance,
) -> Result<(), DispatchError> {
	let escrow = escrow_account::<T>();
	door::decrease::<T>(hotkey, &escrow, netuid, alpha)?;
	door::unlist_dead_hotkey::<T>(hotkey, &escrow);
	Ok(())
}

/// Sells alpha of the fund without a fee and moves the TAO to root, where it is nobody's stake yet.
/// Alpha that the pool does not take stays in the fund. All or nothing.
///
/// Errors: those of the pool and of the transfer.
pub fn sell_to_root<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	alpha: AlphaBalance,
) -> Result<Sale, DispatchError> {
	with_storage_layer(|| {
		debit::<T>(hotkey, netuid, alpha)?;
		let sale = quote::sell::<T>(netuid, alpha)?;
		credit::<T>(hotkey, netuid, alpha.saturating_sub(sale.sold));
		let root_account = money::account_of_subnet::<T>(NetUid::ROOT);
		money::transfer_from_subnet::<T>(netuid, &root_account, sale.tao)?;
		pools::note_root_reserve::<T>(sale.tao);
		pools::note_root_sale::<T>(netuid, sale.tao);
		Ok(sale)
	})
}

/// Sets the number of shares; zero is not stored.
pub fn put_shares<T: Config>(hotkey: &T::AccountId, shares: u64) {
	if shares == 0 {
		BasketShares::<T>::remove(hotkey);
	} else {
		BasketShares::<T>::insert(hotkey, shares);
	}
}

/// Counts TAO value (RAO) that was deposited.
pub fn note_deposited<T: Config>(hotkey: &T::AccountId, tao: TaoBalance) {
	BasketDepositedTao::<T>::mutate(hotkey, |sum| *sum = sum.saturating_add(tao));
}
