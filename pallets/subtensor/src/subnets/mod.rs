//! The life of a subnet: registration, price, start, identity, symbol, dissolution.
//!
//! | file | rule |
//! |---|---|
//! | [`registration`] | checks of a registration; created at once or queued |
//! | [`lock_cost`] | the price |
//! | [`pruning`] | numbers, the limit, and who gives way |
//! | [`creation`] | the state of a new subnet, its pool |
//! | [`registration_queue`] | registrations that wait, and their escrow |
//! | [`dissolution`], [`cleanup`] | the end, and the payout of alpha holders |
//! | [`owner`], [`identity`], [`symbols`] | what the owner sets |
//! | [`admin_window`] | when parameters may change |
//!
//! Invariants: [`crate::TotalNetworks`] counts the rows of [`crate::NetworksAdded`]; a netuid is
//! never at once a subnet and in [`crate::DissolveCleanupQueue`]; the pool's TAO is on the account
//! of the subnet; no row names a subnet that is neither.
//!
//! Specification: `docs/protocol/subnets.md`.

pub mod admin_window;
pub mod cleanup;
pub mod creation;
pub mod dissolution;
pub(crate) mod genesis;
pub mod identity;
pub mod lock_cost;
pub mod mechanisms;
pub mod owner;
pub mod params;
pub mod pruning;
pub mod registration;
pub mod registration_queue;
pub(crate) mod start;
pub(crate) mod storage;
pub mod symbols;
pub mod trimming;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;

pub use dissolution::{dissolve_network, root_dissolve_network};
pub use identity::set_subnet_identity;
pub use registration::{register_network, register_network_with_identity};
pub use start::start_call;
pub use symbols::update_symbol;

use crate::pallet::*;
use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{MechId, NetUid};

/// Whether the subnet exists. Existence is the row's presence, not its value.
pub fn exists<T: Config>(netuid: NetUid) -> bool {
	NetworksAdded::<T>::contains_key(netuid)
}

/// Errors: [`Error::SubnetNotExists`].
pub fn ensure_exists<T: Config>(netuid: NetUid) -> DispatchResult {
	ensure!(exists::<T>(netuid), Error::<T>::SubnetNotExists);
	Ok(())
}

/// All subnets, root included, in storage order (low byte of the netuid first).
pub fn all<T: Config>() -> Vec<NetUid> {
	NetworksAdded::<T>::iter_keys().collect()
}

/// Whether `coldkey` owns the subnet.
pub fn is_owner<T: Config>(netuid: NetUid, coldkey: &T::AccountId) -> bool {
	SubnetOwner::<T>::try_get(netuid).is_ok_and(|owner| owner == *coldkey)
}

/// Whether `hotkey` is the hotkey of the subnet's owner.
pub fn is_owner_hotkey<T: Config>(netuid: NetUid, hotkey: &T::AccountId) -> bool {
	SubnetOwnerHotkey::<T>::try_get(netuid).is_ok_and(|owner| owner == *hotkey)
}

/// Passes root and the owner of the subnet; returns the owner, `None` for root.
///
/// Says nothing about existence to root: a missing subnet has no owner, so every signer gets
/// `BadOrigin` there and root goes on to the caller's own check.
/// Spec: `docs/protocol/subnets.md` §1.
///
/// Errors: `BadOrigin`.
pub fn ensure_owner_or_root<T: Config>(
	origin: frame_system::pallet_prelude::OriginFor<T>,
	netuid: NetUid,
) -> Result<Option<T::AccountId>, DispatchError> {
	match frame_system::ensure_signed_or_root(origin)? {
		Some(coldkey) if is_owner::<T>(netuid, &coldkey) => Ok(Some(coldkey)),
		Some(_) => Err(DispatchError::BadOrigin),
		None => Ok(None),
	}
}

/// Passes the owner of the subnet alone: root is refused.
///
/// Errors: `BadOrigin`.
pub fn ensure_owner<T: Config>(
	origin: frame_system::pallet_prelude::OriginFor<T>,
	netuid: NetUid,
) -> Result<T::AccountId, DispatchError> {
	let coldkey = frame_system::ensure_signed(origin)?;
	ensure!(is_owner::<T>(netuid, &coldkey), DispatchError::BadOrigin);
	Ok(coldkey)
}

/// Number of mechanisms, at least one.
pub fn mechanism_count<T: Config>(netuid: NetUid) -> MechId {
	MechanismCountCurrent::<T>::get(netuid).max(MechId::new(1))
}

/// The mechanisms of a subnet in order.
pub fn mechanisms<T: Config>(netuid: NetUid) -> impl Iterator<Item = MechId> {
	(0..mechanism_count::<T>(netuid).as_u8()).map(MechId::new)
}

/// Number of the current block, as this pallet counts.
pub fn now<T: Config>() -> u64 {
	use sp_runtime::traits::UniqueSaturatedInto;
	frame_system::Pallet::<T>::block_number().unique_saturated_into()
}

/// Whether the subnet exists and has this mechanism. Spec: `docs/protocol/weights.md` §3.
pub fn mechanism_exists<T: Config>(netuid: NetUid, mecid: MechId) -> bool {
	exists::<T>(netuid) && mecid < mechanism_count::<T>(netuid)
}
