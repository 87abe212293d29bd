//! Baskets: the funds of root validators and what stakers own of them.
//!
//! Amounts are plain, not compact. Field order is SCALE order. Spec: `docs/protocol/rpc.md` §16.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use substrate_fixed::types::U64F64;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// A holding of a basket.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct BasketHolding {
	/// Where; root for cash.
	pub netuid: NetUid,
	/// How much alpha; on root TAO.
	pub alpha: AlphaBalance,
	/// Value at the spot price.
	pub spot_tao: TaoBalance,
	/// What selling all of it would bring.
	pub realizable_tao: TaoBalance,
}

/// A basket.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct BasketSummary<AccountId> {
	/// The validator.
	pub hotkey: AccountId,
	/// What selling all holdings would bring.
	pub nav_tao: TaoBalance,
	/// Value of all holdings at spot prices.
	pub spot_nav_tao: TaoBalance,
	/// Shares in all.
	pub shares: u64,
	/// Value ever deposited.
	pub deposited_tao: TaoBalance,
	/// TAO ever claimed.
	pub redeemed_tao: TaoBalance,
	/// The holdings.
	pub holdings: Vec<BasketHolding>,
}

/// What a coldkey owns of a basket.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct BasketPosition<AccountId> {
	/// The validator.
	pub hotkey: AccountId,
	/// Shares of the coldkey.
	pub beta: u64,
	/// Shares in all.
	pub beta_total: u64,
	/// What selling the whole basket would bring.
	pub nav_tao: TaoBalance,
	/// The coldkey's part of it.
	pub value_tao: TaoBalance,
	/// The coldkey's part of the value at spot prices.
	pub spot_value_tao: TaoBalance,
}

/// The price of a basket's shares.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct BetaPricing<AccountId> {
	/// The validator.
	pub hotkey: AccountId,
	/// Value of a share at spot prices, TAO.
	pub spot_price: U64F64,
	/// The same over the basket's divisor.
	pub display_price: U64F64,
	/// Price with the yield of root stake.
	pub stake_price: U64F64,
	/// Value that one TAO of root stake earned since the baseline.
	pub staker_yield: U64F64,
	/// Time-weighted return.
	pub staker_twr: U64F64,
	/// Index of all baskets.
	pub bag_index: U64F64,
	/// Index of all root stake.
	pub stake_index: U64F64,
	/// Block of the baseline.
	pub first_block: u64,
	/// Whether there is no baseline yet.
	pub provisional: bool,
	/// Value of all holdings at spot prices.
	pub spot_nav_tao: TaoBalance,
	/// Shares in all.
	pub shares: u64,
	/// Shares times the basket's divisor.
	pub display_shares: U64F64,
}

/// Some baskets' prices.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct BetaPricingPage<AccountId> {
	/// The prices, ascending by validator.
	pub pricing: Vec<BetaPricing<AccountId>>,
	/// Where the next page begins after; none at the end.
	pub next: Option<AccountId>,
}

/// What a coldkey owns of a basket, at shown prices.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct BetaPosition<AccountId> {
	/// The validator.
	pub hotkey: AccountId,
	/// Shares of the coldkey.
	pub beta: u64,
	/// Shares times the basket's divisor.
	pub display_beta: U64F64,
	/// Price over the basket's divisor.
	pub display_price: U64F64,
	/// The coldkey's part of what selling the basket would bring.
	pub value_tao: TaoBalance,
	/// The coldkey's part of the value at spot prices.
	pub spot_value_tao: TaoBalance,
	/// Whether there is no baseline yet.
	pub provisional: bool,
}

/// How much of a basket may be traded.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct BasketTradingStatus {
	/// Whether baskets may be traded at all.
	pub enabled: bool,
	/// Whether root froze this one.
	pub frozen: bool,
	/// Blocks in which the budget refills.
	pub refill_blocks: u64,
	/// What is left of the budget.
	pub tao_available: TaoBalance,
	/// The whole budget.
	pub budget_tao: TaoBalance,
}

/// What a claim would do.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct BasketClaimPreview<AccountId> {
	/// The validator.
	pub hotkey: AccountId,
	/// Shares that would be redeemed.
	pub owed_shares: u64,
	/// Their part of what selling the whole basket would bring.
	pub accrued_tao: TaoBalance,
	/// What the claim would pay.
	pub redeemable_tao: TaoBalance,
	/// What it would forfeit as dust.
	pub forfeited_tao_est: TaoBalance,
	/// Holdings of the basket.
	pub rows: u32,
	/// Of these, those of which something would be sold.
	pub rows_to_sell: u32,
	/// Of these, those that are dust for this claim.
	pub dust_rows: u32,
	/// Small holdings that would become cash of the basket first.
	pub swept: u32,
	/// Queued dividends that would be looked at first.
	pub flushed_credits: u32,
}
