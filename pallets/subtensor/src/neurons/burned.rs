//! Registration for a price.
//!
//! The price buys alpha from the subnet's pool. What the subnet demands as collateral is staked and
//! frozen, less what the pair has already; the rest is destroyed, so that the TAO stays in the pool.
//! Spec: `docs/protocol/neurons-and-keys.md` §4.1 to §4.4.

use super::{admission, prices};
use crate::{collateral::registration, keys::ownership, money, pallet::*};
use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Registers `hotkey` on `netuid` for the current price. Signed by the coldkey that pays, which
/// becomes the owner of a hotkey that has none. Emits [`Event::RAORecycledForRegistrationSet`],
/// [`Event::NeuronRegistered`].
///
/// Errors, in this order: [`Error::RegistrationNotPermittedOnRootSubnet`],
/// [`Error::SubnetNotExists`], [`Error::SubNetRegistrationDisabled`],
/// [`Error::HotKeyAlreadyRegisteredInSubNet`], [`Error::NotEnoughBalanceToStake`],
/// [`Error::CannotUseSystemAccount`], [`Error::NonAssociatedColdKey`],
/// [`Error::TooManyStakingHotkeys`] (with collateral only), [`Error::NoNeuronIdAvailable`], then
/// those of the purchase ([`registration::settle`]).
pub fn burned_register<T: Config>(
	signer: &T::AccountId,
	netuid: NetUid,
	hotkey: &T::AccountId,
) -> DispatchResult {
	admission::ensure_open::<T>(netuid, hotkey, || NetworkRegistrationAllowed::<T>::get(netuid))?;
	let charge = registration::charge::<T>(netuid, hotkey, signer, Burn::<T>::get(netuid));
	ensure!(charge.total() <= money::spendable::<T>(signer), Error::<T>::NotEnoughBalanceToStake);
	// Asked before the new hotkey lists itself.
	let has_room = charge.topup.is_zero() || ownership::has_room_to_stake::<T>(signer, hotkey);
	ownership::create_if_absent::<T>(signer, hotkey)?;
	ensure!(ownership::owns::<T>(signer, hotkey), Error::<T>::NonAssociatedColdKey);
	ensure!(has_room, Error::<T>::TooManyStakingHotkeys);
	let place = admission::find_place::<T>(netuid)?;

	registration::settle::<T>(netuid, hotkey, signer, charge)?;
	let uid = admission::take_place::<T>(netuid, hotkey, place)?;
	prices::bump_burn::<T>(netuid);
	admission::count_registration::<T>(netuid);
	admission::note_spent::<T>(netuid, charge.burned);
	Pallet::<T>::deposit_event(Event::NeuronRegistered(netuid, uid, hotkey.clone()));
	Ok(())
}

/// As [`burned_register`], not above `limit_price` RAO.
///
/// Errors, in this order: [`Error::RegistrationNotPermittedOnRootSubnet`],
/// [`Error::SubnetNotExists`], [`Error::RegistrationPriceLimitExceeded`], then those of
/// [`burned_register`].
pub fn register_limit<T: Config>(
	signer: &T::AccountId,
	netuid: NetUid,
	hotkey: &T::AccountId,
	limit_price: u64,
) -> DispatchResult {
	ensure!(!netuid.is_root(), Error::<T>::RegistrationNotPermittedOnRootSubnet);
	crate::subnets::ensure_exists::<T>(netuid)?;
	ensure!(
		Burn::<T>::get(netuid).rao() <= limit_price,
		Error::<T>::RegistrationPriceLimitExceeded
	);
	burned_register::<T>(signer, netuid, hotkey)
}

/// As [`burned_register`]; the proof of work and the coldkey of older clients are ignored.
pub fn register<T: Config>(
	signer: &T::AccountId,
	netuid: NetUid,
	_block_number: u64,
	_nonce: u64,
	_work: Vec<u8>,
	hotkey: &T::AccountId,
	_coldkey: &T::AccountId,
) -> DispatchResult {
	burned_register::<T>(signer, netuid, hotkey)
}
