//! What each type of proxy permits: nothing but what is listed.
//!
//! Spec: `docs/protocol/companion-pallets.md` §4.8, §4.6. The type's own rules about proxies are in
//! `pallets/proxy`.

use super::groups::{
	BALANCE_MAINTENANCE, BALANCE_TRANSFER, BASKET_TRADE, BURNED_REGISTRATION, CHILD_KEY,
	CRITICAL_NETWORK, Group, HOTKEY_SWAP, INFRA_COMMON, OWNER_KEY, POW_REGISTRATION, ROOT_CLAIM,
	ROOT_CONFIG, ROOT_REGISTRATION, STAKE_MANAGEMENT, STAKE_TRANSFER, SUBNET_ACTIVATION,
	SUBNET_IDENTITY, SUBNET_MANAGEMENT, SUBTENSOR_COMMON, SUDO,
};
use crate::RuntimeCall;
use frame_support::traits::{GetCallMetadata, InstanceFilter};
use subtensor_types::proxy::{ProxyType, SMALL_TRANSFER_LIMIT};

/// What a type permits.
#[derive(Clone, Copy, Debug)]
pub enum Permission {
	/// Every call.
	Everything,
	/// The calls of these groups.
	Groups(&'static [Group]),
	/// These calls, where their arguments keep within bounds.
	Bounded(&'static [BoundedCall]),
}

/// A call with a bound on an argument.
#[derive(Clone, Copy, Debug)]
pub struct BoundedCall {
	/// The pallet's name in the metadata.
	pub pallet: &'static str,
	/// The name of the call.
	pub call: &'static str,
	/// The argument's name.
	pub argument: &'static str,
	/// What it must be.
	pub bound: Bound,
}

/// A bound on an argument.
#[derive(Clone, Copy, Debug)]
pub enum Bound {
	/// An amount below this one.
	LessThan(u64),
	/// This call of this pallet.
	Call {
		/// The pallet's name in the metadata.
		pallet: &'static str,
		/// The name of the call.
		call: &'static str,
	},
}

/// The table. Adding a type makes it incomplete, and the compiler says so.
pub const fn permission(proxy_type: ProxyType) -> Permission {
	use Permission::{Bounded, Everything, Groups};
	match proxy_type {
		ProxyType::Any => Everything,
		ProxyType::Owner => Groups(&[SUBNET_IDENTITY, SUBNET_MANAGEMENT]),
		ProxyType::NonCritical => Groups(&[
			INFRA_COMMON,
			SUBNET_MANAGEMENT,
			OWNER_KEY,
			ROOT_CONFIG,
			BALANCE_TRANSFER,
			BALANCE_MAINTENANCE,
			STAKE_MANAGEMENT,
			STAKE_TRANSFER,
			POW_REGISTRATION,
			HOTKEY_SWAP,
			CHILD_KEY,
			ROOT_CLAIM,
			SUBNET_IDENTITY,
			SUBNET_ACTIVATION,
			SUBTENSOR_COMMON,
		]),
		ProxyType::NonTransfer => Groups(&[
			INFRA_COMMON,
			SUBNET_MANAGEMENT,
			OWNER_KEY,
			ROOT_CONFIG,
			SUDO,
			STAKE_MANAGEMENT,
			POW_REGISTRATION,
			BURNED_REGISTRATION,
			ROOT_REGISTRATION,
			HOTKEY_SWAP,
			CRITICAL_NETWORK,
			CHILD_KEY,
			ROOT_CLAIM,
			SUBNET_IDENTITY,
			SUBNET_ACTIVATION,
			SUBTENSOR_COMMON,
		]),
		ProxyType::NonFungible => Groups(&[
			INFRA_COMMON,
			SUBNET_MANAGEMENT,
			OWNER_KEY,
			ROOT_CONFIG,
			SUDO,
			POW_REGISTRATION,
			CRITICAL_NETWORK,
			CHILD_KEY,
			ROOT_CLAIM,
			SUBNET_IDENTITY,
			SUBNET_ACTIVATION,
			SUBTENSOR_COMMON,
		]),
		ProxyType::Staking => Groups(&[STAKE_MANAGEMENT]),
		ProxyType::Registration => Groups(&[POW_REGISTRATION, BURNED_REGISTRATION]),
		ProxyType::Transfer => Groups(&[BALANCE_TRANSFER, STAKE_TRANSFER]),
		ProxyType::SmallTransfer => Bounded(SMALL_TRANSFERS),
		ProxyType::ChildKeys => Groups(&[CHILD_KEY]),
		ProxyType::SwapHotkey => Groups(&[HOTKEY_SWAP]),
		ProxyType::SubnetLeaseBeneficiary => {
			Groups(&[SUBNET_ACTIVATION, SUBNET_IDENTITY, SUBNET_MANAGEMENT])
		}
		ProxyType::RootClaim => Groups(&[ROOT_CLAIM]),
		ProxyType::BasketTrading => Groups(&[BASKET_TRADE]),
		ProxyType::SudoUncheckedSetCode => Bounded(&[BoundedCall {
			pallet: "Sudo",
			call: "sudo_unchecked_weight",
			argument: "call",
			bound: Bound::Call { pallet: "System", call: "set_code" },
		}]),
		ProxyType::Senate
		| ProxyType::Triumvirate
		| ProxyType::Governance
		| ProxyType::RootWeights => Groups(&[]),
	}
}

const SMALL_TRANSFERS: &[BoundedCall] = &[
	small("Balances", "transfer_keep_alive", "value"),
	small("Balances", "transfer_allow_death", "value"),
	small("SubtensorModule", "transfer_stake", "alpha_amount"),
	small("SubtensorModule", "transfer_stake_and_hotkey", "alpha_amount"),
];

const fn small(pallet: &'static str, call: &'static str, argument: &'static str) -> BoundedCall {
	BoundedCall { pallet, call, argument, bound: Bound::LessThan(SMALL_TRANSFER_LIMIT) }
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		let name = call.get_call_metadata();
		let (pallet, function) = (name.pallet_name, name.function_name);
		match permission(*self) {
			Permission::Everything => true,
			Permission::Groups(groups) => {
				groups.iter().any(|group| group.iter().any(|part| part.contains(pallet, function)))
			}
			Permission::Bounded(calls) => calls.iter().any(|bounded| {
				(bounded.pallet, bounded.call) == (pallet, function) && keeps(call, bounded.bound)
			}),
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		self.includes(*other)
	}
}

/// Whether the bounded argument of the call keeps within the bound.
fn keeps(call: &RuntimeCall, bound: Bound) -> bool {
	match bound {
		Bound::LessThan(limit) => amount(call).is_some_and(|amount| amount < limit),
		Bound::Call { pallet, call: function } => {
			let RuntimeCall::Sudo(pallet_sudo::Call::sudo_unchecked_weight { call, .. }) = call
			else {
				return false;
			};
			let name = call.0.get_call_metadata();
			(name.pallet_name, name.function_name) == (pallet, function)
		}
	}
}

/// The amount that the call transfers.
fn amount(call: &RuntimeCall) -> Option<u64> {
	use pallet_balances::Call as Balances;
	use pallet_subtensor::Call as Protocol;
	match call {
		RuntimeCall::Balances(
			Balances::transfer_keep_alive { value, .. }
			| Balances::transfer_allow_death { value, .. },
		) => Some(value.rao()),
		RuntimeCall::SubtensorModule(
			Protocol::transfer_stake { alpha_amount, .. }
			| Protocol::transfer_stake_and_hotkey { alpha_amount, .. },
		) => Some(alpha_amount.rao()),
		_ => None,
	}
}
