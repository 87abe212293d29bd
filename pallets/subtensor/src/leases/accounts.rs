//! The keyless accounts of a lease: nobody has their keys.

use crate::{keys::ownership, money, pallet::*, types::SubnetLease};
use codec::{Decode, Encode};
use sp_io::hashing::blake2_256;
use sp_runtime::traits::TrailingZeroInput;

/// The coldkey of lease `id`.
pub fn coldkey<T: Config>(id: u32) -> T::AccountId {
	derived::<T>(&("leasing/coldkey", id))
}

/// The hotkey of lease `id`, unless somebody took it.
pub fn hotkey<T: Config>(id: u32) -> T::AccountId {
	derived::<T>(&("leasing/hotkey", id))
}

/// A hotkey for lease `id` that nobody but its coldkey owns.
///
/// Hotkeys are claimed without proof of possession, and ids are foreseeable: whoever claimed the
/// next ones could keep anybody from leasing. A claimed hotkey is passed over for one that the hash
/// of the parent block makes unforeseeable.
pub(super) fn free_hotkey<T: Config>(id: u32, coldkey: &T::AccountId) -> T::AccountId {
	let usual = hotkey::<T>(id);
	if ownership::owner_of::<T>(&usual).is_none_or(|owner| owner == *coldkey) {
		return usual;
	}
	derived::<T>(&("leasing/hotkey", id, frame_system::Pallet::<T>::parent_hash()))
}

/// Keeps both accounts alive while the lease exists, whatever their balance.
pub(crate) fn open<T: Config>(coldkey: &T::AccountId, hotkey: &T::AccountId) {
	frame_system::Pallet::<T>::inc_providers(coldkey);
	frame_system::Pallet::<T>::inc_providers(hotkey);
}

/// Lets go of both accounts, and hands the coldkey's TAO to the beneficiary. TAO that its account
/// can't take (less than the existential deposit) stays.
pub(super) fn close<T: Config>(lease: &SubnetLease<T::AccountId>) {
	let rest = money::spendable_to_death::<T>(&lease.coldkey);
	if money::can_receive::<T>(&lease.beneficiary, rest)
		&& let Err(error) = money::transfer::<T>(&lease.coldkey, &lease.beneficiary, rest)
	{
		log::error!(target: "runtime::subtensor", "TAO of a lease can't be moved: {error:?}");
	}
	for account in [&lease.coldkey, &lease.hotkey] {
		// Refused only while something else needs the account, which then keeps it.
		let _ = frame_system::Pallet::<T>::dec_providers(account);
	}
}

fn derived<T: Config>(seed: &impl Encode) -> T::AccountId {
	let hash = blake2_256(&seed.encode());
	// 32 bytes, followed by zeros, are enough for every fixed-size account id.
	#[allow(clippy::expect_used, reason = "an account id is a fixed number of bytes; qed")]
	T::AccountId::decode(&mut TrailingZeroInput::new(&hash))
		.expect("bytes without an end decode as an account; qed")
}
