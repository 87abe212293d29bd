//! The first state: the root network, and subnets that exist from the start.
//!
//! [`crate::TotalIssuance`] starts as what the currency holds; subnets of the genesis get their
//! pool's TAO minted into their account, so every pool is backed.
//! Specification: `docs/protocol/subnets.md` §3, `docs/protocol/runtime-and-node.md` §13, §20.

use super::{creation, start, symbols};
use crate::{
	pallet::*,
	rate_limits::waits,
	types::{GenesisLimits, GenesisSubnet},
};
use alloc::vec::Vec;
use frame_support::traits::fungible::Inspect;
use substrate_fixed::types::U64F64;
use subtensor_types::{NetUid, TaoBalance};

/// Seats of root, and its validators.
const ROOT_SEATS: u16 = 64;

/// Blocks of root's tempo; root runs no epochs, but its registration interval follows it.
const ROOT_TEMPO: u16 = 100;

/// Registrations on root per tempo: the limit is three times this.
const ROOT_REGISTRATIONS: u16 = 1;

/// Writes the genesis state. Panics on a subnet that can't be created, which stops the node from
/// starting with a broken chain.
pub(crate) fn build<T: Config>(
	balances_issuance: Option<TaoBalance>,
	start_call_delay: Option<u64>,
	subnets: &[GenesisSubnet<T::AccountId>],
) {
	let issuance = balances_issuance.unwrap_or_else(T::Currency::total_issuance);
	TotalIssuance::<T>::put(issuance);
	if let Some(delay) = start_call_delay {
		StartCallDelay::<T>::put(delay);
	}
	write_root::<T>();
	for subnet in subnets {
		#[allow(clippy::panic, reason = "a chain must not start from a state that can't be built")]
		if let Err(error) = create::<T>(subnet) {
			panic!("genesis subnet of {:?}: {error:?}", subnet.owner);
		}
	}
}

/// Writes the limits that are given. To be called before subnets are created: some hold from their
/// creation.
pub(crate) fn limit<T: Config>(limits: &GenesisLimits) {
	/// Stores a value that is given.
	macro_rules! put {
		($($field:ident => $item:ident),* $(,)?) => {
			$(if let Some(blocks) = limits.$field { $item::<T>::put(blocks); })*
		};
	}
	put! {
		network_registration => NetworkRateLimit,
		transaction => TxRateLimit,
		delegate_take => TxDelegateTakeRateLimit,
		childkey_take => TxChildkeyTakeRateLimit,
		childkey_cooldown => PendingChildKeyCooldown,
		coldkey_swap => ColdkeySwapAnnouncementDelay,
		coldkey_swap_again => ColdkeySwapReannouncementDelay,
		owner_hyperparameter => OwnerHyperparamRateLimit,
		admin_freeze_window => AdminFreezeWindow,
		weights_version_key => WeightsVersionKeyRateLimit,
	}
	waits::choose::<T>(limits);
}

fn write_root<T: Config>() {
	let root = NetUid::ROOT;
	NetworksAdded::<T>::insert(root, true);
	TotalNetworks::<T>::mutate(|total| *total = total.saturating_add(1));
	SubnetworkN::<T>::insert(root, 0);
	MaxAllowedUids::<T>::insert(root, ROOT_SEATS);
	MaxAllowedValidators::<T>::insert(root, ROOT_SEATS);
	MinAllowedWeights::<T>::insert(root, 0);
	Tempo::<T>::insert(root, ROOT_TEMPO);
	NetworkRegistrationAllowed::<T>::insert(root, true);
	TargetRegistrationsPerInterval::<T>::insert(root, ROOT_REGISTRATIONS);
	let symbol: Vec<u8> = symbols::symbol(0).unwrap_or_default().as_bytes().to_vec();
	TokenSymbol::<T>::insert(root, symbol);
	// Without it nobody could stake on root.
	SubtokenEnabled::<T>::insert(root, true);
}

fn create<T: Config>(subnet: &GenesisSubnet<T::AccountId>) -> sp_runtime::DispatchResult {
	let new = creation::NewSubnet {
		coldkey: &subnet.owner,
		hotkey: &subnet.hotkey,
		mechid: super::registration::DYNAMIC,
		identity: None,
		price: U64F64::from_num(1),
	};
	let netuid = creation::create::<T>(new, creation::Payment::Mint(subnet.lock))?;
	if let Some(tempo) = subnet.tempo {
		Tempo::<T>::insert(netuid, tempo);
	}
	if subnet.started {
		start::open::<T>(netuid);
	}
	SubnetEmissionEnabled::<T>::insert(netuid, subnet.emission);
	Ok(())
}
