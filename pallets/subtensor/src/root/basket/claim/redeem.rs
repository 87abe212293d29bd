//! Redeeming the shares of one pair. Spec: `docs/protocol/staking.md` §18.5.

use super::redeemable;
use crate::{
	pallet::*,
	root::{
		basket::{
			claim_threshold,
			fund::{self, Holding},
			queue,
			quote::{self, Worth},
		},
		stake_hooks::Change,
	},
	staking::door,
};
use alloc::vec::Vec;
use frame_support::storage::{TransactionOutcome, with_transaction};
use sp_runtime::DispatchError;
use subtensor_emission::claim::{self as arithmetic, Claim, DustRules, Plan, Take};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::AlphaLedger};

/// What a claim did, or would do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Redeemed {
	/// TAO (RAO) that became root stake of the claimant.
	pub paid: TaoBalance,
	/// Value (RAO) of the slices that it forfeited as dust.
	pub forfeited: TaoBalance,
	/// Holdings that were dust.
	pub dust: u32,
	/// Holdings that alpha was taken of and sold.
	pub sold: u32,
	/// Small holdings that became cash of the fund.
	pub swept: u32,
}

/// Redeems what the pair is owed. Nothing happens, except that small holdings become cash, where
/// the claim is worth less than the least claim, where nothing can be paid, or while the fund rests.
/// The hotkey's queue must be flushed. Emits [`Event::BasketAlphaWrittenOff`],
/// [`Event::BasketClaimed`], [`Event::BasketClaimDustSkipped`].
pub fn redeem<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> Redeemed {
	let shares = redeemable::<T>(hotkey, coldkey);
	if shares == 0 || fund::rests::<T>(&fund::holdings::<T>(hotkey)) {
		return Redeemed::default();
	}
	let swept = sweep_small_holdings::<T>(hotkey);
	let paid = with_transaction(|| match pay::<T>(hotkey, coldkey, shares) {
		Ok(redeemed) if !redeemed.paid.is_zero() => TransactionOutcome::Commit(Ok(redeemed)),
		Ok(nothing) => {
			TransactionOutcome::Rollback(Ok(Redeemed { paid: TaoBalance::ZERO, ..nothing }))
		}
		Err(error) => TransactionOutcome::Rollback(Err(error)),
	});
	match paid {
		Ok(redeemed) => Redeemed { swept, ..redeemed },
		Err(error) => {
			log::debug!(target: "runtime::subtensor", "root claim pays nothing: {error:?}");
			Redeemed { swept, ..Redeemed::default() }
		}
	}
}

/// What [`redeem`] would do after a flush; changes nothing.
pub fn simulate<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> Redeemed {
	with_transaction(|| {
		queue::flush::<T>(hotkey);
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(redeem::<T>(hotkey, coldkey)))
	})
	.unwrap_or_default()
}

/// Sells holdings that are worth less than the least claim into the fund's cash. Returns how many.
fn sweep_small_holdings<T: Config>(hotkey: &T::AccountId) -> u32 {
	let threshold = claim_threshold::<T>();
	let mut swept = 0_u32;
	for holding in fund::holdings::<T>(hotkey) {
		let worth = holding.worth::<T>();
		let keep = holding.netuid.is_root() || worth.tao.is_zero() || worth.tao >= threshold;
		if keep {
			continue;
		}
		if let Ok(sale) = fund::sell_to_root::<T>(hotkey, holding.netuid, holding.alpha) {
			fund::credit::<T>(hotkey, NetUid::ROOT, AlphaBalance::new(sale.tao.rao()));
			swept = swept.saturating_add(1);
		}
	}
	swept
}

/// What is collected from the holdings.
#[derive(Default)]
struct Collected {
	/// For the claimant, RAO.
	paid: TaoBalance,
	/// For the fund's cash, RAO.
	surplus: TaoBalance,
	/// Holdings that alpha was sold of.
	sold: u32,
}

fn pay<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	shares: u64,
) -> Result<Redeemed, DispatchError> {
	let holdings = fund::holdings::<T>(hotkey);
	let all = BasketShares::<T>::get(hotkey);
	let claim = Claim { shares, of: all };
	let plan = arithmetic::plan(&valued::<T>(&holdings), claim, &dust_rules::<T>());
	let skipped = Redeemed {
		forfeited: TaoBalance::new(plan.forfeited),
		dust: plan.dust,
		..Redeemed::default()
	};
	if plan.estimate < claim_threshold::<T>().rao() && !plan.writes_off {
		return Ok(skipped);
	}
	let change = Change::begin_settled::<T>(hotkey, coldkey);
	let collected = collect::<T>(hotkey, &holdings, &plan, claim)?;
	fund::credit::<T>(hotkey, NetUid::ROOT, AlphaBalance::new(collected.surplus.rao()));
	let paid = collected.paid;
	door::increase::<T>(hotkey, coldkey, NetUid::ROOT, AlphaBalance::new(paid.rao()));
	change.redeem(shares).finish::<T>(hotkey, coldkey);
	fund::put_shares::<T>(hotkey, all.saturating_sub(shares));
	BasketRedeemedTao::<T>::mutate(hotkey, |sum| *sum = sum.saturating_add(paid));
	emit_paid::<T>(hotkey, coldkey, paid, &skipped);
	Ok(Redeemed { paid, sold: collected.sold, ..skipped })
}

fn emit_paid<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	tao: TaoBalance,
	skipped: &Redeemed,
) {
	let (hotkey, coldkey) = (hotkey.clone(), coldkey.clone());
	Pallet::<T>::deposit_event(Event::BasketClaimed {
		hotkey: hotkey.clone(),
		coldkey: coldkey.clone(),
		tao,
	});
	if skipped.dust > 0 {
		Pallet::<T>::deposit_event(Event::BasketClaimDustSkipped {
			hotkey,
			coldkey,
			rows: skipped.dust,
			forfeited_tao_est: skipped.forfeited,
		});
	}
}

/// The holdings as the arithmetic sees them.
fn valued<T: Config>(holdings: &[Holding]) -> Vec<arithmetic::Holding> {
	holdings
		.iter()
		.map(|holding| {
			let Worth { tao, terminal } = holding.worth::<T>();
			arithmetic::Holding {
				amount: holding.alpha.rao(),
				realizable: tao.rao(),
				anchored: quote::anchored::<T>(holding.netuid, holding.alpha, tao).rao(),
				cash: holding.netuid.is_root(),
				terminal,
			}
		})
		.collect()
}

fn dust_rules<T: Config>() -> DustRules {
	DustRules {
		holding_cap: BasketClaimRowDustCapTao::<T>::get(),
		holding_bps: BasketClaimRowDustBps::<T>::get(),
		slice: BasketClaimSliceDustTao::<T>::get(),
		forfeit_cap: BasketClaimForfeitCapTao::<T>::get(),
	}
}

/// Takes the claimant's part of every holding. Afterwards everything collected is on root's
/// account and counted in its reserve, and is nobody's stake yet.
fn collect<T: Config>(
	hotkey: &T::AccountId,
	holdings: &[Holding],
	plan: &Plan,
	claim: Claim,
) -> Result<Collected, DispatchError> {
	let mut collected = Collected::default();
	for (holding, take) in holdings.iter().zip(&plan.takes) {
		let Some(take) = take.filter(|take| take.amount > 0) else { continue };
		let alpha = AlphaBalance::new(take.amount);
		if holding.netuid.is_root() {
			fund::debit::<T>(hotkey, NetUid::ROOT, alpha)?;
			collected.paid = collected.paid.saturating_add(TaoBalance::new(take.amount));
		} else if holding.worth::<T>().terminal {
			write_off::<T>(hotkey, holding.netuid, alpha)?;
		} else {
			collect_sale::<T>(hotkey, holding.netuid, take, claim, &mut collected);
		}
	}
	Ok(collected)
}

/// Sells a part of a holding. What the pool doesn't take, or pays nothing for, stays in the fund.
fn collect_sale<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	take: Take,
	claim: Claim,
	collected: &mut Collected,
) {
	let alpha = AlphaBalance::new(take.amount);
	let Ok(sale) = fund::sell_to_root::<T>(hotkey, netuid, alpha) else { return };
	let entitlement = TaoBalance::new(take.entitlement);
	let paid = if claim.is_whole() { sale.tao } else { sale.tao.min(entitlement) };
	collected.paid = collected.paid.saturating_add(paid);
	collected.surplus = collected.surplus.saturating_add(sale.tao.saturating_sub(paid));
	collected.sold = collected.sold.saturating_add(1);
}

/// Burns alpha that can never be sold. Emits [`Event::BasketAlphaWrittenOff`].
fn write_off<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	alpha: AlphaBalance,
) -> Result<(), DispatchError> {
	fund::debit::<T>(hotkey, netuid, alpha)?;
	T::AlphaAssets::burn(netuid, alpha);
	Pallet::<T>::deposit_event(Event::BasketAlphaWrittenOff {
		hotkey: hotkey.clone(),
		netuid,
		alpha,
	});
	Ok(())
}
