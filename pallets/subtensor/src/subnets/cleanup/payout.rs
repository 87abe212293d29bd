//! What the holders of a dissolved subnet's alpha get: the pool's TAO, in proportion to alpha.
//!
//! Terms: the *pot* is [`SubnetTAO`]; a position *weighs* its alpha; the *protocol* weighs
//! [`SubnetProtocolAlpha`], and the pool's own alpha too on subnets registered after
//! [`TaoInRefundDeploymentBlock`]; `W` is the sum of all weights.
//!
//! Work is done in *passes*, as many positions each as the block can pay. Inside a pass each share
//! is `⌊pot · w / W⌋`, and `⌊Σ remainders / W⌋` further RAO go to the largest remainders, one each.
//! The share of a validator's basket becomes root stake of that basket. So never more than the pot is
//! paid; what is left over is recycled with the protocol's share.
//! Specification: `docs/protocol/subnets.md` §10.5, `docs/protocol/staking.md` §19.

use super::budget::{Budget, each};
use crate::{
	WeightInfo, money, pallet::*, pools, root, staking::door, types::DissolveCleanupStatus,
};
use alloc::{collections::BTreeMap, vec::Vec};
use core::cmp::Reverse;
use frame_support::{storage::with_storage_layer, weights::Weight};
use sp_runtime::DispatchError;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::SwapHandler};

/// Most positions of one pass.
const PASS: usize = 512;

/// Who holds a position.
struct Holder<T: Config> {
	hotkey: T::AccountId,
	coldkey: T::AccountId,
}

/// A share of the pot before the left-over RAO are dealt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Share {
	floor: u64,
	remainder: u128,
}

/// Adds up the weights of all positions, then the protocol's. True when complete.
pub(crate) fn sum_weights<T: Config>(
	status: &mut DissolveCleanupStatus,
	budget: &mut Budget<'_, T>,
) -> bool {
	let netuid = status.netuid;
	let mut sum = status.subnet_total_alpha_value.unwrap_or_default();
	let done = for_positions::<T>(
		netuid,
		&mut status.last_key,
		budget,
		each(T::WeightInfo::cleanup_weigh),
		|weight, _, _| sum = sum.saturating_add(weight),
	);
	if done {
		sum = sum.saturating_add(protocol_weight::<T>(netuid));
	}
	status.subnet_total_alpha_value = Some(sum);
	done
}

/// Pays one pass of positions. True when all are paid.
pub(crate) fn settle<T: Config>(
	status: &mut DissolveCleanupStatus,
	budget: &mut Budget<'_, T>,
) -> bool {
	let netuid = status.netuid;
	let pot = u128::from(SubnetTAO::<T>::get(netuid).rao());
	let total = status.subnet_total_alpha_value.unwrap_or_default();
	if pot == 0 || total == 0 {
		return true;
	}
	let mut pass: Vec<Holder<T>> = Vec::new();
	let mut shares: Vec<Share> = Vec::new();
	let done = for_positions::<T>(
		netuid,
		&mut status.last_key,
		budget,
		each(T::WeightInfo::cleanup_settle),
		|weight, hotkey, coldkey| {
			pass.push(Holder { hotkey, coldkey });
			shares.push(share(pot, weight, total));
		},
	);
	let amounts = deal(&shares, total);
	let distributed = amounts.iter().fold(0_u128, |sum, due| sum.saturating_add((*due).into()));
	pay::<T>(netuid, pass.into_iter().zip(amounts));
	let before = status.subnet_distributed_tao.unwrap_or_default();
	status.subnet_distributed_tao = Some(before.saturating_add(distributed));
	done
}

/// Pays one pass: each coldkey once, baskets by hotkey.
///
/// A coldkey that can't take its amount, like one without an account and less than the existential
/// deposit to get, must not stop the others. Such TAO is recycled in the end.
fn pay<T: Config>(netuid: NetUid, dues: impl Iterator<Item = (Holder<T>, u64)>) {
	let account = money::account_of_subnet::<T>(netuid);
	let baskets = root::escrow_account::<T>();
	let mut payments: BTreeMap<T::AccountId, u64> = BTreeMap::new();
	for (holder, due) in dues {
		if holder.coldkey == baskets {
			convert_basket::<T>(netuid, &account, &holder, TaoBalance::new(due));
			continue;
		}
		let sum = payments.entry(holder.coldkey).or_default();
		*sum = sum.saturating_add(due);
	}
	for (coldkey, due) in payments {
		if let Err(error) = money::transfer::<T>(&account, &coldkey, TaoBalance::new(due)) {
			log::debug!(target: "runtime::subtensor", "payout of {netuid} failed: {error:?}");
		}
	}
}

/// A basket's share becomes root stake of the same basket. Emits
/// [`Event::BasketHoldingConverted`].
fn convert_basket<T: Config>(
	netuid: NetUid,
	account: &T::AccountId,
	holder: &Holder<T>,
	due: TaoBalance,
) {
	if due.is_zero() {
		return;
	}
	let Holder { hotkey, coldkey } = holder;
	let converted = with_storage_layer(|| {
		money::transfer::<T>(account, &money::account_of_subnet::<T>(NetUid::ROOT), due)?;
		let trade = pools::buy::<T>(NetUid::ROOT, due, T::Swap::max_price(), true)?;
		door::increase::<T>(hotkey, coldkey, NetUid::ROOT, trade.paid_out);
		Ok::<(), DispatchError>(())
	});
	match converted {
		Ok(()) => Pallet::<T>::deposit_event(Event::BasketHoldingConverted {
			hotkey: hotkey.clone(),
			netuid,
			tao: due,
		}),
		Err(error) => {
			log::error!(target: "runtime::subtensor", "basket on {netuid} is lost: {error:?}");
		}
	}
}

/// Ends the accounting: the owner's refund on old subnets, then everything above the existential
/// deposit is recycled and the alpha counters go.
pub(crate) fn close<T: Config>(status: &DissolveCleanupStatus) {
	let netuid = status.netuid;
	let account = money::account_of_subnet::<T>(netuid);
	let refund = legacy_refund::<T>(status);
	if !refund.is_zero() {
		let owner = SubnetOwner::<T>::get(netuid);
		if let Err(error) = money::transfer::<T>(&account, &owner, refund) {
			log::debug!(target: "runtime::subtensor", "refund of {netuid} failed: {error:?}");
		}
	}
	let rest = money::spendable::<T>(&account);
	if money::recycle::<T>(&account, rest).is_ok() {
		RAORecycledForRegistration::<T>::insert(netuid, rest);
	}
	SubnetTAO::<T>::remove(netuid);
	SubnetAlphaIn::<T>::remove(netuid);
	SubnetAlphaOut::<T>::remove(netuid);
	SubnetProtocolAlpha::<T>::remove(netuid);
	SubnetLocked::<T>::remove(netuid);
}

/// Calls `each(weight, hotkey, coldkey)` for positions of the subnet, from the cursor on, at most [`PASS`]
/// of them. True at the end of the map.
fn for_positions<T: Config>(
	netuid: NetUid,
	cursor: &mut Option<Vec<u8>>,
	budget: &mut Budget<'_, T>,
	cost: Weight,
	mut each: impl FnMut(u128, T::AccountId, T::AccountId),
) -> bool {
	let mut keys = match cursor.take() {
		Some(from) => AlphaV2::<T>::iter_keys_from(from),
		None => AlphaV2::<T>::iter_keys(),
	};
	let mut taken = 0_usize;
	loop {
		if taken >= PASS || !budget.affords(cost) {
			*cursor = Some(keys.last_raw_key().to_vec());
			return false;
		}
		let Some((hotkey, coldkey, owner)) = keys.next() else {
			budget.pay_look();
			return true;
		};
		if owner != netuid {
			budget.pay_look();
			continue;
		}
		budget.pay(cost);
		let weight = position_weight::<T>(&hotkey, &coldkey, netuid);
		if weight > 0 {
			taken = taken.saturating_add(1);
			each(weight, hotkey, coldkey);
		}
	}
}

/// Alpha of a position; its bare shares where the pool is worth nothing.
fn position_weight<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	netuid: NetUid,
) -> u128 {
	let alpha = door::stake_of::<T>(hotkey, coldkey, netuid);
	if !alpha.is_zero() {
		return alpha.rao().into();
	}
	AlphaV2::<T>::get((hotkey, coldkey, netuid)).to_u64().into()
}

fn protocol_weight<T: Config>(netuid: NetUid) -> u128 {
	let own = u128::from(SubnetProtocolAlpha::<T>::get(netuid).rao());
	if NetworkRegisteredAt::<T>::get(netuid) > TaoInRefundDeploymentBlock::<T>::get() {
		return own.saturating_add(SubnetAlphaIn::<T>::get(netuid).rao().into());
	}
	own
}

/// `pot · weight / total`: floor and remainder. `total` is above 0, `weight` at most `total`.
fn share(pot: u128, weight: u128, total: u128) -> Share {
	// Both factors come from u64s, so the product fits.
	let product = pot.saturating_mul(weight);
	Share {
		floor: product
			.checked_div(total)
			.and_then(|floor| u64::try_from(floor).ok())
			.unwrap_or_default(),
		remainder: product.checked_rem(total).unwrap_or_default(),
	}
}

/// The amounts of one pass: floors, and `⌊Σ remainders / total⌋` more RAO to the largest remainders,
/// one each; equal remainders in their order.
fn deal(shares: &[Share], total: u128) -> Vec<u64> {
	let remainders = shares.iter().fold(0_u128, |sum, share| sum.saturating_add(share.remainder));
	let extra = remainders.checked_div(total).unwrap_or_default();
	let extra = usize::try_from(extra).unwrap_or(usize::MAX);
	let mut amounts: Vec<(usize, u64, u128)> = shares
		.iter()
		.enumerate()
		.map(|(place, share)| (place, share.floor, share.remainder))
		.collect();
	amounts.sort_by_key(|(_, _, remainder)| Reverse(*remainder));
	for (_, amount, _) in amounts.iter_mut().take(extra) {
		*amount = amount.saturating_add(1);
	}
	amounts.sort_by_key(|(place, ..)| *place);
	amounts.into_iter().map(|(_, amount, _)| amount).collect()
}

/// What the owner of a subnet from before [`NetworkRegistrationStartBlock`] gets back: the lock less
/// what the owner's cut of all alpha is worth, and what rounding left of the pot; never the
/// protocol's share. 0 for every other subnet.
fn legacy_refund<T: Config>(status: &DissolveCleanupStatus) -> TaoBalance {
	let netuid = status.netuid;
	let lock = SubnetLocked::<T>::get(netuid);
	let legacy = NetworkRegisteredAt::<T>::get(netuid) < NetworkRegistrationStartBlock::<T>::get();
	if !legacy || lock.is_zero() {
		return TaoBalance::new(0);
	}
	let pot = u128::from(SubnetTAO::<T>::get(netuid).rao());
	let total = status.subnet_total_alpha_value.unwrap_or_default();
	let protocol = u128::from(SubnetProtocolAlpha::<T>::get(netuid).rao());
	let protocol_share = if total == 0 { 0 } else { share(pot, protocol, total).floor };
	let undistributed = pot.saturating_sub(status.subnet_distributed_tao.unwrap_or_default());
	let refund = lock
		.rao()
		.saturating_sub(owner_cut_value::<T>(netuid))
		.saturating_add(u64::try_from(undistributed).unwrap_or(u64::MAX));
	let account = money::account_of_subnet::<T>(netuid);
	let limit = money::spendable::<T>(&account).rao().saturating_sub(protocol_share);
	TaoBalance::new(refund.min(limit))
}

/// RAO that the owner's cut of all alpha ever issued is worth at the spot price, rounded down twice.
fn owner_cut_value<T: Config>(netuid: NetUid) -> u64 {
	let issued: AlphaBalance =
		SubnetAlphaIn::<T>::get(netuid).saturating_add(SubnetAlphaOut::<T>::get(netuid));
	let cut = u128::from(issued.rao())
		.saturating_mul(SubnetOwnerCut::<T>::get().into())
		.checked_div(u16::MAX.into())
		.unwrap_or_default();
	let price = T::Swap::current_alpha_price(netuid).to_bits();
	// cut · price without the 64 fraction bits of the price, in two halves to stay in 128 bits.
	let whole = cut.saturating_mul(price >> 64);
	let low = price & u128::from(u64::MAX);
	let fraction = cut.saturating_mul(low) >> 64;
	u64::try_from(whole.saturating_add(fraction)).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn amounts(pot: u128, weights: &[u128], total: u128) -> Vec<u64> {
		let shares: Vec<Share> = weights.iter().map(|weight| share(pot, *weight, total)).collect();
		deal(&shares, total)
	}

	#[test]
	fn a_single_holder_gets_the_whole_pot() {
		assert_eq!(amounts(99_999, &[7], 7), [99_999]);
	}

	#[test]
	fn holders_share_in_proportion_to_their_alpha() {
		assert_eq!(amounts(10_000, &[300, 700], 1_000), [3_000, 7_000]);
	}

	#[test]
	fn a_single_rao_goes_to_the_largest_remainder() {
		assert_eq!(amounts(1, &[3, 2], 5), [1, 0]);
		assert_eq!(amounts(1, &[2, 3], 5), [0, 1]);
	}

	#[test]
	fn equal_remainders_are_served_in_their_order() {
		assert_eq!(amounts(2, &[1, 1, 1], 3), [1, 1, 0]);
	}

	#[test]
	fn the_protocols_part_is_not_dealt_out() {
		assert_eq!(amounts(200, &[50], 100), [100]);
		assert_eq!(amounts(200, &[50], 200), [50]);
	}

	#[test]
	fn no_pass_ever_deals_more_than_its_part_of_the_pot() {
		let weights = [1_u128, 5, 7, 11, 13, 999_983, 2];
		let total: u128 = weights.iter().sum::<u128>() + 17;
		for pot in [0_u128, 1, 2, 3, 1_000, 123_456_789, u64::MAX.into()] {
			let paid: u128 = amounts(pot, &weights, total).into_iter().map(u128::from).sum();
			assert!(paid <= pot * (total - 17) / total);
		}
	}
}
