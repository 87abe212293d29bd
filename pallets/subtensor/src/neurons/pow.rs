//! Registration by proof of work: free of charge, for whoever finds a seal.
//!
//! A proof is bound to the subnet, a recent block, the hotkey and the coldkey. Each hotkey uses a
//! work block at most once, over all subnets, so a proof cannot be played twice.
//! Spec: `docs/protocol/neurons-and-keys.md` §4.5.

use super::{admission, prices};
use crate::{keys::ownership, money, pallet::*, subnets};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::ensure;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_core::{H256, U256};
use sp_io::hashing::{keccak_256, sha2_256};
use sp_runtime::{DispatchResult, traits::UniqueSaturatedFrom};
use subtensor_types::NetUid;

/// Separates these seals from every other use of the same hashes.
const DOMAIN: &[u8; 25] = b"subtensor-pow-register-v1";

/// Blocks for which a block can be worked on.
const WORK_LIFETIME: u64 = 5;

/// Registers `hotkey` by proof of work. Spec: neurons-and-keys.md §4.5.
/// Emits [`Event::NeuronRegistered`].
///
/// Errors: those of [`ensure_valid`], then [`Error::NoNeuronIdAvailable`].
pub fn pow_register<T: Config>(
	signer: &T::AccountId,
	netuid: NetUid,
	work_block: u64,
	nonce: u64,
	work: [u8; 32],
	hotkey: &T::AccountId,
) -> DispatchResult {
	ensure_valid::<T>(signer, netuid, work_block, nonce, work, hotkey)?;
	ownership::create_if_absent::<T>(signer, hotkey)?;
	let place = admission::find_place::<T>(netuid)?;
	let uid = admission::take_place::<T>(netuid, hotkey, place)?;
	LastPowRegistrationBlock::<T>::insert(hotkey, work_block);
	admission::count_registration::<T>(netuid);
	prices::bump_difficulty::<T>(netuid);
	Pallet::<T>::deposit_event(Event::NeuronRegistered(netuid, uid, hotkey.clone()));
	Ok(())
}

/// All checks of [`pow_register`] but the last; the pool runs them before it accepts the
/// transaction, because it pays no fee.
///
/// Errors, in this order: [`Error::RegistrationNotPermittedOnRootSubnet`],
/// [`Error::SubnetNotExists`], [`Error::SubNetRegistrationDisabled`],
/// [`Error::HotKeyAlreadyRegisteredInSubNet`], [`Error::NoNeuronIdAvailable`],
/// [`Error::TooManyRegistrationsThisBlock`], [`Error::InvalidWorkBlock`], [`Error::InvalidSeal`],
/// [`Error::InvalidDifficulty`], [`Error::CannotUseSystemAccount`], [`Error::NonAssociatedColdKey`],
/// [`Error::TooManyStakingHotkeys`].
pub fn ensure_valid<T: Config>(
	signer: &T::AccountId,
	netuid: NetUid,
	work_block: u64,
	nonce: u64,
	work: [u8; 32],
	hotkey: &T::AccountId,
) -> DispatchResult {
	admission::ensure_open::<T>(netuid, hotkey, || {
		NetworkPowRegistrationAllowed::<T>::get(netuid)
	})?;
	ensure!(MaxAllowedUids::<T>::get(netuid) != 0, Error::<T>::NoNeuronIdAvailable);
	ensure!(
		RegistrationsThisBlock::<T>::get(netuid) < MaxRegistrationsPerBlock::<T>::get(netuid),
		Error::<T>::TooManyRegistrationsThisBlock
	);
	let block_hash =
		work_block_hash::<T>(work_block, hotkey).ok_or(Error::<T>::InvalidWorkBlock)?;
	ensure!(seal::<T>(netuid, block_hash, hotkey, signer, nonce) == work, Error::<T>::InvalidSeal);
	ensure!(meets(work, prices::difficulty::<T>(netuid)), Error::<T>::InvalidDifficulty);
	ensure_may_own::<T>(signer, hotkey)
}

/// The hash that was worked on; `None` where the block is not one of the last five, was used by the
/// hotkey, or is unknown.
fn work_block_hash<T: Config>(work_block: u64, hotkey: &T::AccountId) -> Option<[u8; 32]> {
	let age = subnets::now::<T>().checked_sub(work_block)?;
	let fresh = (1..=WORK_LIFETIME).contains(&age)
		&& LastPowRegistrationBlock::<T>::get(hotkey).is_none_or(|last| work_block > last);
	if !fresh {
		return None;
	}
	let number = BlockNumberFor::<T>::unique_saturated_from(work_block);
	let hash: [u8; 32] = frame_system::Pallet::<T>::block_hash(number).as_ref().try_into().ok()?;
	(hash != H256::zero().0).then_some(hash)
}

/// The seal of a nonce: keccak256(sha256(domain ‖ netuid ‖ block hash ‖ hotkey ‖ coldkey ‖ nonce)).
pub fn seal<T: Config>(
	netuid: NetUid,
	block_hash: [u8; 32],
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	nonce: u64,
) -> [u8; 32] {
	let mut preimage = Vec::from(DOMAIN.as_slice());
	(netuid, block_hash, hotkey, coldkey, nonce).encode_to(&mut preimage);
	keccak_256(&sha2_256(&preimage))
}

/// Whether a seal, as a little-endian number, times the difficulty stays below 2²⁵⁶.
pub fn meets(seal: [u8; 32], difficulty: u64) -> bool {
	U256::from_little_endian(&seal).checked_mul(difficulty.into()).is_some()
}

/// Whether the signer owns the hotkey or could become its owner.
fn ensure_may_own<T: Config>(signer: &T::AccountId, hotkey: &T::AccountId) -> DispatchResult {
	ensure!(!money::is_subnet_account::<T>(hotkey), Error::<T>::CannotUseSystemAccount);
	match ownership::owner_of::<T>(hotkey) {
		Some(owner) => ensure!(owner == *signer, Error::<T>::NonAssociatedColdKey),
		None => {
			let full =
				|count: Option<usize>| count.unwrap_or_default() >= ownership::MAX_STAKING_HOTKEYS;
			ensure!(
				!full(OwnedHotkeys::<T>::decode_len(signer))
					&& !full(StakingHotkeys::<T>::decode_len(signer)),
				Error::<T>::TooManyStakingHotkeys
			);
		}
	}
	Ok(())
}
