//! Proving that an EVM address belongs to a neuron. Spec: `docs/protocol/neurons-and-keys.md` §9.

use super::{Seats, evm};
use crate::{keys::ownership, pallet::*, rate_limits::waits::Waits, subnets, types::zero_account};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::ensure;
use sp_core::H160;
use sp_io::{crypto::secp256k1_ecdsa_recover, hashing::keccak_256};
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{NetUid, prod_or_fast};

/// Blocks between two associations of a seat.
pub const ASSOCIATION_INTERVAL: u64 = prod_or_fast!(7_200, 1);

/// What wallets put before a message of 64 bytes when they sign it as text.
const PREFIX: &[u8; 28] = b"\x19Ethereum Signed Message:\n64";

/// Associates an EVM address with the caller's seat. Signed by the hotkey; `signature` is the
/// address's own over the hotkey and `block_number`, which is no more than a nonce inside the
/// message. Emits [`Event::EvmKeyAssociated`].
///
/// Errors, in this order: [`Error::SubnetNotExists`], [`Error::NonAssociatedColdKey`],
/// [`Error::HotKeyNotRegisteredInSubNet`], [`Error::EvmKeyAssociateRateLimitExceeded`],
/// [`Error::InvalidIdentity`] where no key can be recovered,
/// [`Error::InvalidRecoveredPublicKey`] where it is another one's,
/// [`Error::EvmKeyAssociationLimitExceeded`].
pub fn associate_evm_key<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	address: H160,
	block_number: u64,
	signature: [u8; 65],
) -> DispatchResult {
	subnets::ensure_exists::<T>(netuid)?;
	let owner = ownership::owner_of::<T>(hotkey).filter(|owner| *owner != zero_account::<T>());
	ensure!(owner.is_some(), Error::<T>::NonAssociatedColdKey);
	let uid = ensure_may_associate::<T>(hotkey, netuid)?;
	let signer = recover_address::<T>(hotkey, block_number, signature)?;
	ensure!(signer == address, Error::<T>::InvalidRecoveredPublicKey);
	evm::ensure_room::<T>(netuid, uid, address)?;
	let now = subnets::now::<T>();
	evm::associate::<T>(netuid, uid, address, now)?;
	Pallet::<T>::deposit_event(Event::EvmKeyAssociated {
		netuid,
		hotkey: hotkey.clone(),
		evm_key: address,
		block_associated: now,
	});
	Ok(())
}

/// The caller's uid, if it may be given an address now. Before block [`ASSOCIATION_INTERVAL`] none
/// may, unless the genesis chose another interval.
///
/// Errors: [`Error::HotKeyNotRegisteredInSubNet`], [`Error::EvmKeyAssociateRateLimitExceeded`].
pub fn ensure_may_associate<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
) -> Result<u16, DispatchError> {
	let uid = Seats::<T>::uid_of(netuid, hotkey).ok_or(Error::<T>::HotKeyNotRegisteredInSubNet)?;
	let last = evm::address_of::<T>(netuid, uid).map_or(0, |(_, block)| block);
	ensure!(
		subnets::now::<T>().saturating_sub(last) >= Waits::of_chain::<T>().evm_association,
		Error::<T>::EvmKeyAssociateRateLimitExceeded
	);
	Ok(uid)
}

/// The address whose key signed the proof of this hotkey.
fn recover_address<T: Config>(
	hotkey: &T::AccountId,
	block_number: u64,
	mut signature: [u8; 65],
) -> Result<H160, DispatchError> {
	let [.., recovery_id] = &mut signature;
	if *recovery_id >= 27 {
		*recovery_id = recovery_id.saturating_sub(27);
	}
	let digest = proof_digest::<T>(hotkey, block_number);
	let public_key =
		secp256k1_ecdsa_recover(&signature, &digest).map_err(|_| Error::<T>::InvalidIdentity)?;
	let hash = keccak_256(&public_key);
	let (_, address) = hash.split_last_chunk::<20>().ok_or(Error::<T>::UnableToRecoverPublicKey)?;
	Ok(H160(*address))
}

/// What the key of the address signs.
pub fn proof_digest<T: Config>(hotkey: &T::AccountId, block_number: u64) -> [u8; 32] {
	let mut message = Vec::from(PREFIX.as_slice());
	hotkey.encode_to(&mut message);
	message.extend_from_slice(&keccak_256(&block_number.to_le_bytes()));
	keccak_256(&message)
}
