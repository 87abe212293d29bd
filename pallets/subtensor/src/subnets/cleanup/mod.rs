//! Removes dissolved subnets in the idle time of blocks, one after the other, first come first
//! served.
//!
//! [`CurrentDissolveCleanupStatus`] holds the subnet, the step and where the step goes on, so the
//! work survives any number of blocks. When a subnet is done its number is free again and one
//! waiting registration is served.
//!
//! | step | work |
//! |---|---|
//! | root claims | claims on the subnet are dropped |
//! | value, settlement | [`payout`] |
//! | positions, totals, locks | stake and its locks |
//! | accounting, liquidity | the pool |
//! | commitments | what other pallets keep for its neurons |
//! | the rest | every row of [`rows`] |
//!
//! Specification: `docs/protocol/subnets.md` §10.4.

pub mod budget;
pub(crate) mod payout;
pub mod rows;

use super::registration_queue;
use crate::{
	WeightInfo, leases,
	pallet::*,
	types::{DissolveCleanupPhase as Phase, DissolveCleanupStatus},
};
use alloc::vec::Vec;
use budget::{Budget, each};
use codec::{Decode, Encode};
use frame_support::weights::WeightMeter;
use subtensor_types::{
	NetUid,
	traits::{AlphaLedger, NeuronData, SwapHandler},
};

/// The steps in order. `UpdateWeightsOnRoot` is retired: root sets no weights.
const ORDER: [Phase; 26] = [
	Phase::SubnetBasketHoldingsToRoot,
	Phase::RootClaimable,
	Phase::RootClaimed,
	Phase::GetTotalAlphaValue,
	Phase::SettleStakes,
	Phase::Alpha,
	Phase::HotkeyTotals,
	Phase::Locks,
	Phase::DecayingLocks,
	Phase::AlphaInOutStakes,
	Phase::ProtocolLiquidity,
	Phase::PurgeNetuid,
	Phase::IsNetworkMember,
	Phase::NetworkParameters,
	Phase::NetworkMapParameters,
	Phase::UpdateWeightsOnRoot,
	Phase::ChildkeyTake,
	Phase::Childkeys,
	Phase::Parentkeys,
	Phase::LastHotkeyEmissionOnNetuid,
	Phase::TotalHotkeyAlphaLastEpoch,
	Phase::TransactionKeyLastBlock,
	Phase::Lock,
	Phase::DecayingLock,
	Phase::PendingBasketDeposits,
	Phase::AlphaAssetCounters,
];

/// Entries of other pallets that one step may remove.
const PURGE_STEP: u32 = 64;

/// Goes on with the clean-up as far as `meter` allows. Call it in the idle time of each block.
pub fn continue_with<T: Config>(meter: &mut WeightMeter) {
	let mut budget = Budget::<T>::new(meter);
	while budget.pay(T::WeightInfo::cleanup_step()) {
		let Some(mut status) = current::<T>() else { return };
		if !step::<T>(&mut status, &mut budget) {
			// Out of budget, or one pass done: note where to go on. A pass that moved goes on at once.
			let moved = CurrentDissolveCleanupStatus::<T>::get().as_ref() != Some(&status);
			CurrentDissolveCleanupStatus::<T>::put(status);
			if moved {
				continue;
			}
			return;
		}
		match following(status.phase) {
			Some(phase) => {
				status.phase = phase;
				status.last_key = None;
				CurrentDissolveCleanupStatus::<T>::put(status);
			}
			None => {
				let cost = T::WeightInfo::cleanup_step();
				if !budget.pay(cost.saturating_add(registration_queue::cost_to_serve::<T>())) {
					return;
				}
				finish::<T>(status.netuid);
			}
		}
	}
}

/// What is being cleaned up: as noted, or the head of the queue from its first step on.
fn current<T: Config>() -> Option<DissolveCleanupStatus> {
	let head = DissolveCleanupQueue::<T>::get().first().copied()?;
	let noted = CurrentDissolveCleanupStatus::<T>::get().filter(|status| status.netuid == head);
	Some(noted.unwrap_or(DissolveCleanupStatus {
		netuid: head,
		phase: Phase::SubnetBasketHoldingsToRoot,
		last_key: None,
		subnet_total_alpha_value: None,
		subnet_distributed_tao: None,
	}))
}

fn following(phase: Phase) -> Option<Phase> {
	ORDER.iter().skip_while(|step| **step != phase).nth(1).copied()
}

/// The number is free again. Emits [`Event::NetworkDissolveCleanupCompleted`] and serves the queue
/// of registrations.
fn finish<T: Config>(netuid: NetUid) {
	DissolveCleanupQueue::<T>::mutate(|queue| queue.retain(|entry| *entry != netuid));
	CurrentDissolveCleanupStatus::<T>::kill();
	Pallet::<T>::deposit_event(Event::NetworkDissolveCleanupCompleted { netuid });
	registration_queue::serve::<T>();
}

/// Works on one step; true when it is complete.
fn step<T: Config>(status: &mut DissolveCleanupStatus, budget: &mut Budget<'_, T>) -> bool {
	let netuid = status.netuid;
	let cursor = &mut status.last_key;
	match status.phase {
		Phase::GetTotalAlphaValue => {
			settle_lease::<T>(status, budget) && payout::sum_weights::<T>(status, budget)
		}
		Phase::SettleStakes => payout::settle::<T>(status, budget),
		Phase::AlphaInOutStakes => close_accounts::<T>(status, budget),
		Phase::RootClaimable => drop_root_claims::<T>(netuid, cursor, budget),
		// Baskets are converted by the settlement; rows of claims go with the prefixes below.
		Phase::SubnetBasketHoldingsToRoot | Phase::RootClaimed | Phase::UpdateWeightsOnRoot => true,
		Phase::Alpha => {
			in_turn(cursor, budget, netuid, &[rows::sweep_positions, rows::sweep_position_epochs])
		}
		Phase::HotkeyTotals => in_turn(
			cursor,
			budget,
			netuid,
			&[rows::sweep_hotkey_alpha, rows::sweep_hotkey_shares, rows::sweep_pool_epochs],
		),
		Phase::Locks => in_turn(cursor, budget, netuid, &[rows::sweep_locks]),
		Phase::DecayingLocks => in_turn(cursor, budget, netuid, &[rows::sweep_decaying_locks]),
		Phase::ProtocolLiquidity => T::Swap::clear_protocol_liquidity(netuid, budget.meter()),
		Phase::PurgeNetuid => purge::<T>(netuid, budget),
		Phase::IsNetworkMember => in_turn(cursor, budget, netuid, &[rows::sweep_members]),
		Phase::NetworkParameters => remove_parameters::<T>(netuid, budget),
		Phase::NetworkMapParameters => remove_maps::<T>(netuid, cursor, budget),
		Phase::ChildkeyTake => in_turn(cursor, budget, netuid, &[rows::sweep_childkey_takes]),
		Phase::Childkeys => in_turn(cursor, budget, netuid, &[rows::sweep_children]),
		Phase::Parentkeys => in_turn(cursor, budget, netuid, &[rows::sweep_parents]),
		Phase::LastHotkeyEmissionOnNetuid => {
			in_turn(cursor, budget, netuid, &[rows::sweep_last_emissions])
		}
		Phase::TotalHotkeyAlphaLastEpoch => {
			in_turn(cursor, budget, netuid, &[rows::sweep_last_alpha])
		}
		Phase::TransactionKeyLastBlock => {
			in_turn(cursor, budget, netuid, &[rows::sweep_transaction_blocks])
		}
		// Locks that were made before the subnet left are gone by now; nobody can make new ones.
		Phase::Lock => in_turn(cursor, budget, netuid, &[rows::sweep_auto_stake]),
		Phase::DecayingLock => in_turn(cursor, budget, netuid, &[rows::sweep_auto_stake_coldkeys]),
		Phase::PendingBasketDeposits => in_turn(
			cursor,
			budget,
			netuid,
			&[rows::sweep_basket_deposits, rows::sweep_basket_liquidity],
		),
		Phase::AlphaAssetCounters => {
			let paid = budget.pay(T::WeightInfo::cleanup_step());
			if paid {
				T::AlphaAssets::clear(netuid);
			}
			paid
		}
	}
}

/// Runs sweeps one after the other; the cursor holds the sweep's place and its own cursor.
fn in_turn<T: Config, Key: Copy>(
	cursor: &mut Option<Vec<u8>>,
	budget: &mut Budget<'_, T>,
	key: Key,
	sweeps: &[rows::Sweep<T, Key>],
) -> bool {
	let (first, mut inner) = decode_cursor(cursor.take());
	for (place, sweep) in (0_u32..).zip(sweeps).skip_while(|(place, _)| *place < first) {
		if !sweep(key, &mut inner, budget) {
			*cursor = Some((place, inner).encode());
			return false;
		}
		inner = None;
	}
	true
}

fn decode_cursor(cursor: Option<Vec<u8>>) -> (u32, Option<Vec<u8>>) {
	cursor.and_then(|bytes| Decode::decode(&mut bytes.as_slice()).ok()).unwrap_or_default()
}

/// Gives a lease's contributors their alpha before anything is counted. True where that is done.
fn settle_lease<T: Config>(status: &DissolveCleanupStatus, budget: &mut Budget<'_, T>) -> bool {
	if status.subnet_total_alpha_value.is_some() {
		return true;
	}
	let paid = budget.pay(leases::dissolution::cost_to_settle::<T>(status.netuid));
	if paid {
		leases::dissolution::settle::<T>(status.netuid);
	}
	paid
}

fn close_accounts<T: Config>(status: &DissolveCleanupStatus, budget: &mut Budget<'_, T>) -> bool {
	let paid = budget.pay(T::WeightInfo::cleanup_close());
	if paid {
		payout::close::<T>(status);
	}
	paid
}

/// Takes the subnet out of every validator's claimable amounts.
fn drop_root_claims<T: Config>(
	netuid: NetUid,
	cursor: &mut Option<Vec<u8>>,
	budget: &mut Budget<'_, T>,
) -> bool {
	let mut rows = match cursor.take() {
		Some(from) => RootClaimable::<T>::iter_from(from),
		None => RootClaimable::<T>::iter(),
	};
	loop {
		if !budget.affords_row() {
			*cursor = Some(rows.last_raw_key().to_vec());
			return false;
		}
		let Some((hotkey, mut claims)) = rows.next() else {
			budget.pay_look();
			return true;
		};
		let hit = claims.remove(&netuid).is_some();
		budget.pay_row(hit);
		if hit && claims.is_empty() {
			RootClaimable::<T>::remove(&hotkey);
		} else if hit {
			RootClaimable::<T>::insert(&hotkey, claims);
		}
	}
}

fn purge<T: Config>(netuid: NetUid, budget: &mut Budget<'_, T>) -> bool {
	let cost = each(T::WeightInfo::cleanup_remove).saturating_mul(PURGE_STEP.into());
	while budget.pay(cost) {
		if T::NeuronData::purge_netuid(netuid, PURGE_STEP) {
			return true;
		}
	}
	false
}

/// Everything that is found directly. Emits [`Event::SubnetIdentityRemoved`] where there is one.
pub(crate) fn remove_parameters<T: Config>(netuid: NetUid, budget: &mut Budget<'_, T>) -> bool {
	let cost = T::WeightInfo::cleanup_parameters();
	if !budget.pay(cost.saturating_add(leases::dissolution::cost_to_forget::<T>(netuid))) {
		return false;
	}
	leases::dissolution::forget::<T>(netuid);
	if SubnetIdentitiesV3::<T>::contains_key(netuid) {
		Pallet::<T>::deposit_event(Event::SubnetIdentityRemoved(netuid));
	}
	rows::remove_parameters::<T>(netuid);
	rows::indices(netuid).for_each(rows::remove_vectors::<T>);
	rows::forget_rate_limits::<T>(netuid);
	true
}

/// Everything that is found by prefix: of the subnet, then of each mechanism.
fn remove_maps<T: Config>(
	netuid: NetUid,
	cursor: &mut Option<Vec<u8>>,
	budget: &mut Budget<'_, T>,
) -> bool {
	// Place 0: the subnet's own prefixes; place n + 1: mechanism n.
	let (first, mut inner) = decode_cursor(cursor.take());
	if first == 0 && !in_turn(&mut inner, budget, netuid, &rows::prefix_sweeps::<T>()) {
		*cursor = Some((0_u32, inner).encode());
		return false;
	}
	let tables = rows::table_sweeps::<T>();
	for (place, index) in (1_u32..).zip(rows::indices(netuid)) {
		if place < first {
			continue;
		}
		if place != first {
			inner = None;
		}
		if !in_turn(&mut inner, budget, index, &tables) {
			*cursor = Some((place, inner).encode());
			return false;
		}
	}
	true
}
