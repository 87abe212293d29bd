//! Baskets, what coldkeys own of them, and what claims would pay. Spec: `docs/protocol/rpc.md` §16.
//!
//! Claims are simulated by running them and undoing it all.

use crate::{
	pallet::*,
	root::{
		basket::{
			claim::{self, Redeemed},
			fund::{self, Holding},
			queue,
		},
		escrow_account, stake_hooks,
	},
	staking::operations::value_at_spot,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::storage::{TransactionOutcome, with_transaction};
use sp_runtime::DispatchError;
use subtensor_emission::claim::Claim;
use subtensor_runtime_api::baskets::{
	BasketClaimPreview, BasketHolding, BasketPosition, BasketSummary,
};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// Validators with a basket, ascending.
pub fn validators<T: Config>() -> BTreeSet<T::AccountId> {
	StakingHotkeys::<T>::get(escrow_account::<T>())
		.into_iter()
		.chain(BasketShares::<T>::iter_keys())
		.collect()
}

/// What selling all holdings of a basket would bring, RAO.
pub fn value<T: Config>(hotkey: &T::AccountId) -> TaoBalance {
	fund::value::<T>(&fund::holdings::<T>(hotkey))
}

/// What selling all holdings of all baskets, each for itself, would bring, RAO.
pub fn total_value<T: Config>() -> TaoBalance {
	validators::<T>().iter().map(value::<T>).fold(TaoBalance::ZERO, TaoBalance::saturating_add)
}

/// Value of all holdings of a basket at spot prices, RAO.
pub fn spot_value<T: Config>(hotkey: &T::AccountId) -> TaoBalance {
	fund::holdings::<T>(hotkey)
		.iter()
		.map(spot_of::<T>)
		.fold(TaoBalance::ZERO, TaoBalance::saturating_add)
}

fn spot_of<T: Config>(holding: &Holding) -> TaoBalance {
	value_at_spot::<T>(holding.netuid, holding.alpha)
}

/// Each holding with its realizable value.
pub fn holdings<T: Config>(hotkey: &T::AccountId) -> Vec<(NetUid, AlphaBalance, TaoBalance)> {
	fund::holdings::<T>(hotkey)
		.iter()
		.map(|holding| (holding.netuid, holding.alpha, holding.worth::<T>().tao))
		.collect()
}

/// One basket; empty where there is none.
pub fn summary<T: Config>(hotkey: &T::AccountId) -> BasketSummary<T::AccountId> {
	let holdings: Vec<BasketHolding> = fund::holdings::<T>(hotkey)
		.iter()
		.map(|holding| BasketHolding {
			netuid: holding.netuid,
			alpha: holding.alpha,
			spot_tao: spot_of::<T>(holding),
			realizable_tao: holding.worth::<T>().tao,
		})
		.collect();
	let sum = |of: fn(&BasketHolding) -> TaoBalance| {
		holdings.iter().map(of).fold(TaoBalance::ZERO, TaoBalance::saturating_add)
	};
	BasketSummary {
		hotkey: hotkey.clone(),
		nav_tao: sum(|holding| holding.realizable_tao),
		spot_nav_tao: sum(|holding| holding.spot_tao),
		shares: BasketShares::<T>::get(hotkey),
		deposited_tao: BasketDepositedTao::<T>::get(hotkey),
		redeemed_tao: BasketRedeemedTao::<T>::get(hotkey),
		holdings,
	}
}

/// All baskets, ascending by validator.
pub fn all<T: Config>() -> Vec<BasketSummary<T::AccountId>> {
	validators::<T>().iter().map(summary::<T>).collect()
}

/// What a coldkey owns of a basket; `None` where it is nothing.
pub fn position<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
) -> Option<BasketPosition<T::AccountId>> {
	let beta = stake_hooks::shares_owed::<T>(hotkey, coldkey);
	let beta_total = BasketShares::<T>::get(hotkey);
	if beta == 0 || beta_total == 0 {
		return None;
	}
	let nav_tao = value::<T>(hotkey);
	Some(BasketPosition {
		hotkey: hotkey.clone(),
		beta,
		beta_total,
		nav_tao,
		value_tao: part(beta, beta_total, nav_tao),
		spot_value_tao: part(beta, beta_total, spot_value::<T>(hotkey)),
	})
}

/// All positions of a coldkey, in the order of its list of hotkeys.
pub fn portfolio<T: Config>(coldkey: &T::AccountId) -> Vec<BasketPosition<T::AccountId>> {
	StakingHotkeys::<T>::get(coldkey)
		.iter()
		.filter_map(|hotkey| position::<T>(hotkey, coldkey))
		.collect()
}

/// Hotkey, shares and value of all positions of a coldkey.
pub fn positions<T: Config>(coldkey: &T::AccountId) -> Vec<(T::AccountId, u64, TaoBalance)> {
	portfolio::<T>(coldkey)
		.into_iter()
		.map(|position| (position.hotkey, position.beta, position.value_tao))
		.collect()
}

/// Value of all positions of a coldkey, RAO.
pub fn owed<T: Config>(coldkey: &T::AccountId) -> TaoBalance {
	portfolio::<T>(coldkey)
		.into_iter()
		.map(|position| position.value_tao)
		.fold(TaoBalance::ZERO, TaoBalance::saturating_add)
}

/// What a claim of one basket would pay now, RAO.
pub fn payout<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> TaoBalance {
	claim::simulate::<T>(hotkey, coldkey).paid
}

/// What a claim of one basket would do; `None` where nothing is owed.
pub fn claim_preview<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
) -> Option<BasketClaimPreview<T::AccountId>> {
	if !claim::is_relevant::<T>(hotkey, coldkey) {
		return None;
	}
	let preview = with_transaction(|| {
		let flushed = queue::flush::<T>(hotkey);
		let owed_shares = claim::redeemable::<T>(hotkey, coldkey);
		let accrued_tao = part(owed_shares, BasketShares::<T>::get(hotkey), value::<T>(hotkey));
		let rows = fund::count_rows::<T>(hotkey);
		let Redeemed { paid, forfeited, dust, sold, swept } = claim::redeem::<T>(hotkey, coldkey);
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(BasketClaimPreview {
			hotkey: hotkey.clone(),
			owed_shares,
			accrued_tao,
			redeemable_tao: paid,
			forfeited_tao_est: forfeited,
			rows,
			rows_to_sell: sold,
			dust_rows: dust,
			swept,
			flushed_credits: flushed.credits,
		}))
	});
	preview.ok().filter(|preview| preview.owed_shares > 0)
}

/// What a claim of all baskets would do, in the order of the coldkey's list of hotkeys.
pub fn claim_previews<T: Config>(coldkey: &T::AccountId) -> Vec<BasketClaimPreview<T::AccountId>> {
	StakingHotkeys::<T>::get(coldkey)
		.iter()
		.filter_map(|hotkey| claim_preview::<T>(hotkey, coldkey))
		.collect()
}

/// The part of a value that some shares are; never more than all of it. Rounds down.
pub(super) fn part(shares: u64, of: u64, value: TaoBalance) -> TaoBalance {
	TaoBalance::new(Claim { shares, of }.part(value.rao().into())).min(value)
}
