//! What a registration costs, and where the money goes: part of it is destroyed as alpha, part of it
//! becomes collateral of the miner. Spec: `docs/protocol/staking.md` §16.12.

use crate::{pallet::*, pools, staking::door, types::MinerCollateralState};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use substrate_fixed::types::U64F64;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::SwapHandler};

/// What a registration pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charge {
	/// TAO (RAO) whose alpha is destroyed.
	pub burned: TaoBalance,
	/// TAO (RAO) whose alpha is added to the pair's collateral.
	pub topup: TaoBalance,
}

impl Charge {
	/// Both together.
	pub fn total(&self) -> TaoBalance {
		self.burned.saturating_add(self.topup)
	}
}

/// Splits a price between what is destroyed and what the pair (hotkey, coldkey) has to add to its
/// collateral. Collateral counts at the slow average of the price, rounded down, so that nobody
/// inflates it within a block.
pub fn charge<T: Config>(
	netuid: NetUid,
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	price: TaoBalance,
) -> Charge {
	let requirement = required_part(price, CollateralLockShare::<T>::get(netuid));
	let burned = price.saturating_sub(requirement);
	if requirement.is_zero() {
		return Charge { burned, topup: requirement };
	}
	let locked = MinerCollateral::<T>::get((netuid, hotkey, coldkey)).map(|row| row.locked);
	let credit = value_at_average::<T>(netuid, locked.unwrap_or_default());
	Charge { burned, topup: requirement.saturating_sub(credit) }
}

/// The part of a price that a u16-normalised share makes collateral: the share is truncated to
/// 64 fractional bits, the product rounded down.
pub fn required_part(price: TaoBalance, share: u16) -> TaoBalance {
	let share = U64F64::saturating_from_num(share)
		.checked_div(U64F64::saturating_from_num(u16::MAX))
		.unwrap_or_default();
	let part = U64F64::saturating_from_num(price.rao()).saturating_mul(share);
	TaoBalance::new(part.saturating_to_num())
}

/// `alpha` at the slow average of the price, rounded down.
pub(super) fn value_at_average<T: Config>(netuid: NetUid, alpha: AlphaBalance) -> TaoBalance {
	let price = U64F64::saturating_from_num(SubnetMovingPrice::<T>::get(netuid));
	let value = U64F64::saturating_from_num(alpha.rao()).saturating_mul(price);
	TaoBalance::new(value.saturating_to_num())
}

/// Pays the charge, destroys the alpha of its burned part and locks that of its top-up. A row that
/// exists takes over the subnet's drain ratio of today.
/// Emits [`Event::StakeAdded`] and [`Event::CollateralLocked`] where something is locked.
///
/// Errors: [`Error::InsufficientLiquidity`], [`Error::SlippageTooHigh`],
/// [`Error::NotEnoughBalanceToStake`], [`Error::ColdkeyCollateralPositionsFull`]; those of the pool.
pub fn settle<T: Config>(
	netuid: NetUid,
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	charge: Charge,
) -> DispatchResult {
	if !charge.total().is_zero() {
		let bought = buy_all::<T>(netuid, coldkey, charge)?;
		let lock = lock_part(bought.alpha, charge);
		destroy::<T>(netuid, bought.alpha.saturating_sub(lock));
		if !lock.is_zero() {
			lock_stake::<T>(netuid, hotkey, coldkey, lock, (charge, bought.fee))?;
		}
	}
	MinerCollateral::<T>::mutate_exists((netuid, hotkey, coldkey), |row| {
		if let Some(state) = row {
			state.drain_ratio = CollateralDrainRatio::<T>::get(netuid);
		}
	});
	Ok(())
}

/// What the purchase brought.
struct Bought {
	alpha: AlphaBalance,
	fee: TaoBalance,
}

/// Spends the whole charge on alpha, all or nothing. Where collateral is bought, the price may move
/// by 5 % at most.
fn buy_all<T: Config>(
	netuid: NetUid,
	coldkey: &T::AccountId,
	charge: Charge,
) -> Result<Bought, DispatchError> {
	let total = charge.total();
	let limit = if charge.topup.is_zero() {
		T::Swap::max_price()
	} else {
		let limit = collateral_limit::<T>(netuid)?;
		ensure!(total <= T::Swap::max_buy_input(netuid, limit)?, Error::<T>::SlippageTooHigh);
		limit
	};
	let paid = crate::money::transfer_to_subnet::<T>(netuid, coldkey, total)?;
	ensure!(paid == total, Error::<T>::NotEnoughBalanceToStake);
	let outcome = pools::buy::<T>(netuid, total, limit, false)?;
	ensure!(outcome.paid_in.saturating_add(outcome.fee) == total, Error::<T>::SlippageTooHigh);
	// Nobody gets the fee of a registration: it stays on the subnet's account, behind the pool.
	pools::note_user_inflow::<T>(netuid, total);
	Ok(Bought { alpha: outcome.paid_out, fee: outcome.fee })
}

/// 105 % of the current price, RAO for one alpha, rounded down.
fn collateral_limit<T: Config>(netuid: NetUid) -> Result<TaoBalance, DispatchError> {
	let rao_per_alpha = T::Swap::current_alpha_price(netuid)
		.saturating_mul(U64F64::saturating_from_num(1_050_000_000_u64));
	let limit = TaoBalance::new(rao_per_alpha.saturating_to_num());
	ensure!(!limit.is_zero(), Error::<T>::InsufficientLiquidity);
	Ok(limit)
}

/// The top-up's part of the alpha, rounded down.
fn lock_part(alpha: AlphaBalance, charge: Charge) -> AlphaBalance {
	alpha.mul_div_floor(charge.topup.rao(), charge.total().rao()).unwrap_or_default()
}

/// Alpha that was bought goes out of existence; the ledger of issuance does not count that.
/// Spec: `docs/protocol/emission.md` §5.2.
fn destroy<T: Config>(netuid: NetUid, alpha: AlphaBalance) {
	SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_sub(alpha));
}

fn lock_stake<T: Config>(
	netuid: NetUid,
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	alpha: AlphaBalance,
	(charge, fee): (Charge, TaoBalance),
) -> DispatchResult {
	ensure!(door::accepts::<T>(hotkey, netuid, alpha), Error::<T>::InsufficientLiquidity);
	door::increase::<T>(hotkey, coldkey, netuid, alpha);
	let fee_part = fee.mul_div_floor(charge.topup.rao(), charge.total().rao()).unwrap_or_default();
	Pallet::<T>::deposit_event(Event::StakeAdded(
		coldkey.clone(),
		hotkey.clone(),
		charge.topup,
		alpha,
		netuid,
		fee_part.rao(),
	));
	add_locked::<T>(netuid, hotkey, coldkey, alpha)
}

/// Adds to the collateral of a pair. Emits [`Event::CollateralLocked`].
///
/// Errors: [`Error::ColdkeyCollateralPositionsFull`].
pub fn add_locked<T: Config>(
	netuid: NetUid,
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	alpha: AlphaBalance,
) -> DispatchResult {
	super::swap::list::<T>(netuid, coldkey, hotkey)?;
	let key = (netuid, hotkey, coldkey);
	let mut row = MinerCollateral::<T>::get(key).unwrap_or_else(|| MinerCollateralState {
		locked: AlphaBalance::ZERO,
		drain_ratio: CollateralDrainRatio::<T>::get(netuid),
		min_locked: AlphaBalance::ZERO,
		earned: AlphaBalance::ZERO,
	});
	row.locked = row.locked.saturating_add(alpha);
	let total_locked = row.locked;
	MinerCollateral::<T>::insert(key, row);
	ColdkeyMinerCollateral::<T>::mutate(netuid, coldkey, |sum| *sum = sum.saturating_add(alpha));
	Pallet::<T>::deposit_event(Event::CollateralLocked {
		netuid,
		hotkey: hotkey.clone(),
		locked: alpha,
		total_locked,
	});
	Ok(())
}
