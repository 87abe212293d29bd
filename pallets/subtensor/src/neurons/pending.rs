//! Calls of this domain that are not built yet: they refuse with `CallDisabled`.

#![allow(
	unused_imports,
	reason = "one import list for all stubs; the file goes when its calls are built"
)]

use crate::pallet::*;
use crate::types::*;
use alloc::{collections::BTreeSet, vec::Vec};
use codec::Compact;
use frame_support::{BoundedVec, pallet_prelude::*, traits::ConstU32};
use frame_system::pallet_prelude::*;
use sp_core::{H160, H256};
use sp_runtime::{PerU16, Percent};
use subtensor_types::{AlphaBalance, MechId, NetUid, TaoBalance};

/// Announces the endpoint that the neuron serves. Signed by the hotkey. Spec: neurons-and-keys.md §8. Emits [`Event::AxonServed`].
pub fn serve_axon<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_version: u32,
	_ip: u128,
	_port: u16,
	_ip_type: u8,
	_protocol: u8,
	_placeholder1: u8,
	_placeholder2: u8,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Announces the neuron's metrics endpoint. Signed by the hotkey. Spec: neurons-and-keys.md §8. Emits [`Event::PrometheusServed`].
pub fn serve_prometheus<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_version: u32,
	_ip: u128,
	_port: u16,
	_ip_type: u8,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Registers `hotkey` by proof of work; kept for older clients. Spec: neurons-and-keys.md §4.5 Emits [`Event::NeuronRegistered`].
pub fn register<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_block_number: u64,
	_nonce: u64,
	_work: Vec<u8>,
	_hotkey: &T::AccountId,
	_coldkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Registers `hotkey` on `netuid` for the current price. Signed by the coldkey that pays. Spec: neurons-and-keys.md §4. Emits [`Event::NeuronRegistered`].
pub fn burned_register<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_hotkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Announces the endpoint together with a TLS certificate. Signed by the hotkey. Spec: neurons-and-keys.md §8. Emits [`Event::AxonServed`].
pub fn serve_axon_tls<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_version: u32,
	_ip: u128,
	_port: u16,
	_ip_type: u8,
	_protocol: u8,
	_placeholder1: u8,
	_placeholder2: u8,
	_certificate: Vec<u8>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Associates an EVM address, proved by its signature, with the caller's uid. Spec: neurons-and-keys.md §9. Emits [`Event::EvmKeyAssociated`].
pub fn associate_evm_key<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_evm_key: H160,
	_block_number: u64,
	_signature: [u8; 65],
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// As [`Pallet::burned_register`], with a highest price (RAO). Emits [`Event::NeuronRegistered`].
pub fn register_limit<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_hotkey: &T::AccountId,
	_limit_price: u64,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Registers `hotkey` by proof of work, without a fee. Spec: neurons-and-keys.md §4.5 Emits [`Event::NeuronRegistered`].
pub fn pow_register<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_work_block: u64,
	_nonce: u64,
	_work: [u8; 32],
	_hotkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}
