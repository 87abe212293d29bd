//! `register_network`: the checks, and what happens when there is no room.
//!
//! | room | what happens |
//! |---|---|
//! | a number is free | the subnet is created at once |
//! | more subnets are being cleaned up than registrations wait | the registration is queued |
//! | otherwise | the weakest subnet is dissolved and the registration is queued |
//!
//! Specification: `docs/protocol/subnets.md` §4.2, §8.

use super::{creation, dissolution, identity, lock_cost, pruning, registration_queue};
use crate::{keys::ownership, money, pallet::*, rate_limits, subnets, types::*};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{NetUid, TaoBalance};

/// Pricing of every new subnet: a pool that floats.
pub const DYNAMIC: u16 = 1;

/// What a registration led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registered {
	/// The subnet exists.
	Created(NetUid),
	/// The registration waits, paid into the escrow of this id.
	Queued(u32),
}

/// Where a new subnet finds its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
	Free,
	Wait,
	Prune(NetUid),
}

/// Creates a subnet for the lock cost of this block, see [`register`].
pub fn register_network<T: Config>(signer: &T::AccountId, hotkey: &T::AccountId) -> DispatchResult {
	register::<T>(signer, hotkey, None).map(|_| ())
}

/// As [`register_network`], with an identity.
pub fn register_network_with_identity<T: Config>(
	signer: &T::AccountId,
	hotkey: &T::AccountId,
	identity: Option<SubnetIdentityV3>,
) -> DispatchResult {
	register::<T>(signer, hotkey, identity).map(|_| ())
}

/// Registers a subnet owned by `coldkey` and `hotkey`. The price (RAO) is the lock cost of this
/// block and has to be free above the existential deposit: the pool is backed in full.
///
/// Errors, in order: [`Error::NonAssociatedColdKey`], [`Error::CannotUseSystemAccount`],
/// [`Error::SubNetRegistrationDisabled`], [`Error::NetworkTxRateLimitExceeded`],
/// [`Error::InvalidIdentity`], [`Error::SubnetLimitReached`] where no subnet may give way,
/// [`Error::CannotAffordLockCost`], [`Error::LockIdOverFlow`].
pub fn register<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	identity: Option<SubnetIdentityV3>,
) -> Result<Registered, DispatchError> {
	ensure_hotkey_usable::<T>(coldkey, hotkey)?;
	let now = subnets::now::<T>();
	ensure!(
		now >= NetworkRegistrationStartBlock::<T>::get(),
		Error::<T>::SubNetRegistrationDisabled
	);
	ensure_not_too_fast::<T>()?;
	if let Some(identity) = &identity {
		identity::ensure_valid::<T>(identity)?;
	}
	let place = find_place::<T>()?;
	let cost = lock_cost::lock_cost::<T>();
	ensure!(money::spendable::<T>(coldkey) >= cost, Error::<T>::CannotAffordLockCost);

	if let Place::Prune(victim) = place {
		dissolution::dissolve::<T>(victim)?;
	}
	// The victim's price no longer counts.
	let price = creation::median_price::<T>();
	let request = creation::NewSubnet { coldkey, hotkey, mechid: DYNAMIC, identity, price };
	let registered = match place {
		Place::Free => {
			let payment = creation::Payment::Account(cost);
			Registered::Created(creation::create::<T>(request, payment)?)
		}
		Place::Wait | Place::Prune(_) => {
			Registered::Queued(registration_queue::push::<T>(request, cost)?)
		}
	};
	note_registration::<T>(cost);
	Ok(registered)
}

/// Errors, in order: [`Error::NonAssociatedColdKey`] for a hotkey of somebody else,
/// [`Error::CannotUseSystemAccount`] for the account of a subnet.
pub(crate) fn ensure_hotkey_usable<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
) -> DispatchResult {
	let owner = ownership::owner_of::<T>(hotkey);
	ensure!(owner.is_none_or(|owner| owner == *coldkey), Error::<T>::NonAssociatedColdKey);
	ensure!(!money::is_subnet_account::<T>(hotkey), Error::<T>::CannotUseSystemAccount);
	Ok(())
}

/// One counter for the whole chain. Errors: [`Error::NetworkTxRateLimitExceeded`].
pub fn ensure_not_too_fast<T: Config>() -> DispatchResult {
	let limit = NetworkRateLimit::<T>::get();
	ensure!(
		rate_limits::key_passes::<T>(&RateLimitKey::NetworkLastRegistered, limit),
		Error::<T>::NetworkTxRateLimitExceeded
	);
	Ok(())
}

/// Errors: [`Error::SubnetLimitReached`].
fn find_place<T: Config>() -> Result<Place, DispatchError> {
	if pruning::has_room::<T>() {
		return Ok(Place::Free);
	}
	let leaving = DissolveCleanupQueue::<T>::decode_len().unwrap_or_default();
	let waiting = NetworkRegistrationQueue::<T>::decode_len().unwrap_or_default();
	if leaving > waiting {
		return Ok(Place::Wait);
	}
	let victim = pruning::victim::<T>().ok_or(Error::<T>::SubnetLimitReached)?;
	Ok(Place::Prune(victim))
}

/// The price doubles and the rate limit starts when a registration is paid, queued or not.
fn note_registration<T: Config>(cost: TaoBalance) {
	NetworkLastLockCost::<T>::put(cost);
	rate_limits::record_key::<T>(&RateLimitKey::NetworkLastRegistered);
}
