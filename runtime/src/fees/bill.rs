//! What is charged of a call's weight.
//!
//! A block reserves the worst case of every call. Some worst cases are far from what anybody meets:
//! a claim over 256 hotkeys, a sale that scans as many. Whoever sends such a call is charged for a
//! usual size, so that the fee taken in advance does not lock out small accounts. Admission and the
//! block's limits keep to the full weight.
//!
//! The discount of a call is the sum over the calls that it wraps in Utility and Proxy.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §7.9.

use crate::{Balance, Runtime, RuntimeCall, TransactionPayment, UncheckedExtrinsic, fees::free};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{DispatchInfo, GetDispatchInfo, Pays},
	weights::Weight,
};
use pallet_subtensor::{
	Call as Protocol, WeightInfo, bounds::USUAL_POSITIONS, root::basket::weight as baskets,
};
use pallet_subtensor_proxy::Call as Proxy;
use pallet_subtensor_utility::Call as Utility;
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_runtime::traits::ExtrinsicLike;
use subtensor_types::NetUid;

/// The measured weights.
type Measured = <Runtime as pallet_subtensor::Config>::WeightInfo;

/// Hotkeys that a coldkey usually stakes to.
const USUAL_HOTKEYS: u32 = 4;
/// Subnets that a swap of keys usually touches.
const USUAL_SUBNETS: u32 = 4;
/// Reference time of setting a row of weights by a validator to whom few delegate: the worst is a
/// hundred parents, whose stakes are three reads each.
const USUAL_ROW: u64 = 2_500_000_000;

/// What is charged for: `info` less the discount of this call.
pub fn billed(call: &RuntimeCall, info: &DispatchInfo) -> DispatchInfo {
	DispatchInfo { call_weight: info.call_weight.saturating_sub(discount(call)), ..*info }
}

/// The weight of a transaction, and the fee that it will be charged without tip.
pub fn quote(transaction: &UncheckedExtrinsic, len: u32) -> RuntimeDispatchInfo<Balance> {
	told(&transaction.get_dispatch_info(), &quote_details(transaction, len))
}

/// The parts of the fee that a transaction will be charged without tip.
pub fn quote_details(transaction: &UncheckedExtrinsic, len: u32) -> FeeDetails<Balance> {
	if transaction.is_bare() {
		return FREE;
	}
	details(&transaction.function, &transaction.get_dispatch_info(), len)
}

/// As [`quote`], for a call that is not signed yet.
pub fn quote_call(call: &RuntimeCall, len: u32) -> RuntimeDispatchInfo<Balance> {
	told(&call.get_dispatch_info(), &quote_call_details(call, len))
}

/// As [`quote_details`], for a call that is not signed yet.
pub fn quote_call_details(call: &RuntimeCall, len: u32) -> FeeDetails<Balance> {
	details(call, &call.get_dispatch_info(), len)
}

/// No fee at all.
const FREE: FeeDetails<Balance> = FeeDetails { inclusion_fee: None, tip: Balance::ZERO };

fn details(call: &RuntimeCall, info: &DispatchInfo, len: u32) -> FeeDetails<Balance> {
	if free::is_free(call, Balance::ZERO) {
		return FREE;
	}
	TransactionPayment::compute_fee_details(len, &billed(call, info), Balance::ZERO)
}

fn told(info: &DispatchInfo, fee: &FeeDetails<Balance>) -> RuntimeDispatchInfo<Balance> {
	RuntimeDispatchInfo {
		weight: info.total_weight(),
		class: info.class,
		partial_fee: fee.final_fee(),
	}
}

/// The part of the declared weight that nobody is charged for.
fn discount(call: &RuntimeCall) -> Weight {
	match call {
		RuntimeCall::SubtensorModule(call) => of_leaf(call),
		RuntimeCall::Utility(call) => match call {
			Utility::batch { calls }
			| Utility::batch_all { calls }
			| Utility::force_batch { calls } => {
				calls.iter().fold(Weight::zero(), |sum, item| sum.saturating_add(discount(&item.0)))
			}
			Utility::if_else { main, fallback } => {
				discount(&main.0).saturating_add(discount(&fallback.0))
			}
			Utility::as_derivative { call, .. }
			| Utility::dispatch_as { call, .. }
			| Utility::dispatch_as_fallible { call, .. } => discount(&call.0),
			_ => Weight::zero(),
		},
		RuntimeCall::Proxy(Proxy::proxy { call, .. } | Proxy::proxy_announced { call, .. }) => {
			discount(&call.0)
		}
		_ => Weight::zero(),
	}
}

fn of_leaf(call: &Protocol<Runtime>) -> Weight {
	let declared = call.get_dispatch_info();
	if declared.pays_fee == Pays::No {
		return Weight::zero();
	}
	let own = declared.call_weight.saturating_sub(deposits(call));
	let charged = match tariff(call) {
		Some((usual, cap)) => usual.unwrap_or(own).min(Weight::from_parts(cap, u64::MAX)),
		None => own,
	};
	declared.call_weight.saturating_sub(charged)
}

/// The part of the declared weight that is for depositing queued root dividends: these are
/// everybody's, so nobody in particular pays for it.
fn deposits(call: &Protocol<Runtime>) -> Weight {
	let netuids = match call {
		Protocol::add_stake { netuid, .. }
		| Protocol::add_stake_limit { netuid, .. }
		| Protocol::remove_stake { netuid, .. }
		| Protocol::remove_stake_limit { netuid, .. }
		| Protocol::remove_stake_full_limit { netuid, .. } => [Some(netuid), None],
		Protocol::move_stake { origin_netuid, destination_netuid, .. }
		| Protocol::move_stake_limit { origin_netuid, destination_netuid, .. }
		| Protocol::swap_stake { origin_netuid, destination_netuid, .. }
		| Protocol::swap_stake_limit { origin_netuid, destination_netuid, .. }
		| Protocol::transfer_stake { origin_netuid, destination_netuid, .. }
		| Protocol::transfer_stake_and_hotkey { origin_netuid, destination_netuid, .. } => {
			[Some(origin_netuid), Some(destination_netuid)]
		}
		Protocol::unstake_all { .. }
		| Protocol::unstake_all_alpha { .. }
		| Protocol::root_register { .. } => [Some(&NetUid::ROOT), None],
		Protocol::swap_hotkey { netuid, .. } | Protocol::swap_hotkey_v2 { netuid, .. } => {
			[Some(netuid.as_ref().unwrap_or(&NetUid::ROOT)), None]
		}
		_ => return Weight::zero(),
	};
	let netuids: Vec<NetUid> = netuids.into_iter().flatten().copied().collect();
	baskets::most_flush_on::<Runtime>(&netuids)
}

/// The weight that is charged instead of the declared one, and the reference time that is charged at
/// most.
fn tariff(call: &Protocol<Runtime>) -> Option<(Option<Weight>, u64)> {
	let usual = match call {
		Protocol::claim_root { .. } | Protocol::claim_root_with_hotkey { .. } => {
			Some(baskets::usual::<Runtime>())
		}
		Protocol::stake_into_basket { .. } => Some(baskets::usual_direct::<Runtime>()),
		Protocol::lock_stake { .. } => Some(Measured::lock_stake(USUAL_HOTKEYS)),
		Protocol::add_stake_burn { .. } => Some(Measured::add_stake_burn(USUAL_HOTKEYS)),
		Protocol::swap_hotkey { .. } => Some(Measured::swap_hotkey(USUAL_POSITIONS, USUAL_SUBNETS)),
		Protocol::swap_hotkey_v2 { .. } => {
			Some(Measured::swap_hotkey_v2(USUAL_POSITIONS, USUAL_SUBNETS))
		}
		Protocol::swap_coldkey { .. } => {
			Some(Measured::swap_coldkey(USUAL_POSITIONS, USUAL_SUBNETS))
		}
		Protocol::swap_coldkey_announced { .. } => {
			Some(Measured::swap_coldkey_announced(USUAL_POSITIONS, USUAL_SUBNETS))
		}
		_ => None,
	};
	match (usual, cap(call)) {
		(None, None) => None,
		(usual, cap) => Some((usual, cap.unwrap_or(u64::MAX))),
	}
}

/// The charge for several rows of weights.
fn rows(count: usize) -> u64 {
	USUAL_ROW.saturating_mul(u64::try_from(count).unwrap_or(u64::MAX).max(1))
}

/// The reference time, in picoseconds, that is charged at most for a call.
fn cap(call: &Protocol<Runtime>) -> Option<u64> {
	Some(match call {
		Protocol::burned_register { .. } => 4_175_124_000,
		Protocol::register_limit { .. } => 4_155_012_000,
		Protocol::register { .. } => 4_174_683_000,
		Protocol::swap_hotkey { .. } | Protocol::swap_hotkey_v2 { .. } => 672_080_000_000,
		Protocol::swap_coldkey { .. } => 27_790_000_000,
		Protocol::swap_coldkey_announced { .. } => 26_760_000_000,
		Protocol::terminate_lease { .. } => 64_056_000_937,
		Protocol::stake_into_basket { .. } => 147_420_000_000,
		Protocol::claim_root { .. } | Protocol::claim_root_with_hotkey { .. } => 249_916_000_000,
		Protocol::unstake_all { .. } => 225_000_000,
		Protocol::unstake_all_alpha { .. } => 4_069_000_000,
		Protocol::remove_stake { .. } => 2_409_000_000,
		Protocol::remove_stake_limit { .. } => 2_472_000_000,
		Protocol::remove_stake_full_limit { .. } => 2_500_000_000,
		Protocol::move_stake { .. } => 1_370_000_000,
		Protocol::move_stake_limit { .. } => 4_194_000_000,
		Protocol::transfer_stake { .. } => 1_427_000_000,
		Protocol::transfer_stake_and_hotkey { .. } => 1_506_000_000,
		Protocol::swap_stake { .. } => 4_073_000_000,
		Protocol::swap_stake_limit { .. } => 4_169_000_000,
		Protocol::burn_alpha { .. } => 912_000_000,
		Protocol::recycle_alpha { .. } => 1_133_000_000,
		Protocol::set_min_collateral { .. } => 281_000_000,
		Protocol::set_weights { .. }
		| Protocol::set_mechanism_weights { .. }
		| Protocol::reveal_weights { .. }
		| Protocol::reveal_mechanism_weights { .. } => USUAL_ROW,
		Protocol::batch_set_weights { netuids, .. } => rows(netuids.len()),
		Protocol::batch_reveal_weights { uids_list, .. } => rows(uids_list.len()),
		_ => return None,
	})
}
