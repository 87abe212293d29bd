//! The shares of a validator's basket: what root dividends in alpha are worth to root stakers.
//! Specification: `docs/protocol/emission.md` §18.3 and §18.4, `[2026-10]`.

use crate::bits::I96F32Bits;
use substrate_fixed::types::I96F32;

/// The fraction of a deposit below which existing shares of an empty fund count as rounding dust.
const DUST_DIVISOR: u64 = 100;

/// A basket before a deposit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fund {
	/// `BasketShares`.
	pub shares: u64,
	/// What selling every position would fetch now, RAO of TAO.
	pub net_asset_value: u64,
	/// Root stake of the validator's root stakers, RAO, without the fund's own.
	pub root_stake: u64,
	/// Root stake that the fund itself holds, RAO.
	pub fund_root_stake: u64,
}

/// What a deposit changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use = "a deposit that is computed but not booked is lost to its owners"]
pub struct Deposit {
	/// Added to `BasketShares`.
	pub shares: u64,
	/// Added to `BasketRate`: shares per RAO of root stake.
	pub rate: I96F32Bits,
}

/// Why a deposit is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DepositError {
	/// Nobody has root stake with the validator, and there is no fund to keep the value for.
	NobodyToPay,
	/// The value is too small for one share, or for one unit of the rate.
	TooSmall,
}

/// Books `added` RAO of value, measured after the alpha was placed.
///
/// The value is first reduced to the part of the root stakers (the fund's own root stake earns for
/// all shares alike), then turned into shares at the fund's present value; a fund without value
/// starts anew when its shares are dust beside the deposit. All roundings are down, in favour of
/// the existing shares. Without any root stake but with a fund, the value raises the fund alone.
/// Specification: `docs/protocol/emission.md` §18.3.
pub fn deposit(fund: &Fund, added: u64) -> Result<Deposit, DepositError> {
	if fund.root_stake == 0 {
		let keeps_value = fund.fund_root_stake > 0 && fund.shares > 0;
		return if keeps_value { Ok(Deposit::default()) } else { Err(DepositError::NobodyToPay) };
	}
	let all_root = u128::from(fund.root_stake).saturating_add(u128::from(fund.fund_root_stake));
	let value = scale(added, u128::from(fund.root_stake), all_root);
	let shares = shares_for(fund, value);
	let rate = I96F32::from(shares).checked_div(I96F32::from(fund.root_stake)).unwrap_or_default();
	if shares == 0 || rate == I96F32::from_num(0) {
		return Err(DepositError::TooSmall);
	}
	Ok(Deposit { shares, rate: rate.to_bits() })
}

fn shares_for(fund: &Fund, value: u64) -> u64 {
	if fund.shares == 0 {
		return value;
	}
	if fund.net_asset_value > 0 {
		return scale(value, u128::from(fund.shares), u128::from(fund.net_asset_value));
	}
	let dust = value.checked_div(DUST_DIVISOR).unwrap_or_default();
	if fund.shares <= dust { value } else { 0 }
}

/// `amount × part / whole`, floored in 128 bits, saturating; 0 when the whole is 0.
fn scale(amount: u64, part: u128, whole: u128) -> u64 {
	let scaled = u128::from(amount).saturating_mul(part).checked_div(whole).unwrap_or_default();
	u64::try_from(scaled).unwrap_or(u64::MAX)
}

/// Shares that a root staker may claim: `rate × stake - claimed`, floored, never below 0.
///
/// `rate` is `BasketRate`, `root_stake` the staker's RAO with this validator on root, `claimed` is
/// `BasketClaimed` (negative for a direct depositor).
/// Specification: `docs/protocol/emission.md` §18.4.
pub fn owed_shares(rate: I96F32Bits, root_stake: u64, claimed: i128) -> u64 {
	let accrued = accrued_shares(rate, root_stake);
	u64::try_from(accrued.saturating_sub(claimed).max(0)).unwrap_or(u64::MAX)
}

/// By how much `BasketClaimed` moves when a root stake of `stake` RAO arrives (added) or leaves
/// (subtracted), so that past dividends are neither gained nor lost: `rate × stake`, floored.
/// Specification: `docs/protocol/emission.md` §18.4.
pub fn accrued_shares(rate: I96F32Bits, stake: u64) -> i128 {
	I96F32::from_bits(rate).saturating_mul(I96F32::from(stake)).saturating_to_num()
}
