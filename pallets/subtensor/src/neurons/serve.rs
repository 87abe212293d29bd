//! Endpoints that neurons publish: the axon, its TLS certificate, and the metrics.
//!
//! The order of checks differs between axon and metrics, and is part of the interface.
//! Spec: `docs/protocol/neurons-and-keys.md` §8.

use super::Seats;
use crate::{pallet::*, rate_limits, subnets, types::*};
use alloc::vec::Vec;
use frame_support::{BoundedVec, ensure};
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// 127.0.0.1.
const LOOPBACK_V4: u128 = 0x7F00_0001;
/// ::1.
const LOOPBACK_V6: u128 = 1;

/// Announces the endpoint that the neuron serves; `axon.block` is set to the current one. Signed by
/// the hotkey. A certificate that cannot be read is left out. Emits [`Event::AxonServed`].
///
/// Errors: those of [`ensure_axon`].
pub fn serve_axon<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	axon: AxonInfo,
	certificate: Option<Vec<u8>>,
) -> DispatchResult {
	ensure_axon::<T>(hotkey, netuid, axon.ip, axon.port, axon.ip_type)?;
	if let Some(certificate) = certificate.as_deref().and_then(read_certificate) {
		NeuronCertificates::<T>::insert(netuid, hotkey, certificate);
	}
	Axons::<T>::insert(netuid, hotkey, AxonInfo { block: subnets::now::<T>(), ..axon });
	Pallet::<T>::deposit_event(Event::AxonServed(netuid, hotkey.clone()));
	Ok(())
}

/// Announces the neuron's metrics endpoint; `endpoint.block` is set to the current one. Signed by
/// the hotkey. Emits [`Event::PrometheusServed`].
///
/// Errors: those of [`ensure_prometheus`].
pub fn serve_prometheus<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	endpoint: PrometheusInfo,
) -> DispatchResult {
	ensure_prometheus::<T>(hotkey, netuid, endpoint.ip, endpoint.port, endpoint.ip_type)?;
	let endpoint = PrometheusInfo { block: subnets::now::<T>(), ..endpoint };
	Prometheus::<T>::insert(netuid, hotkey, endpoint);
	Pallet::<T>::deposit_event(Event::PrometheusServed(netuid, hotkey.clone()));
	Ok(())
}

/// Errors, in this order: [`Error::HotKeyNotRegisteredInNetwork`], [`Error::InvalidIpType`],
/// [`Error::InvalidIpAddress`], [`Error::ServingRateLimitExceeded`], [`Error::InvalidPort`].
pub fn ensure_axon<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	ip: u128,
	port: u16,
	ip_type: u8,
) -> DispatchResult {
	ensure_seated::<T>(hotkey, netuid)?;
	ensure_address::<T>(ip, ip_type)?;
	let last = Axons::<T>::get(netuid, hotkey).map(|axon| axon.block);
	ensure_pace_and_port::<T>(netuid, last, port)
}

/// Errors, in this order: [`Error::InvalidIpType`], [`Error::InvalidIpAddress`] (0 included),
/// [`Error::HotKeyNotRegisteredInNetwork`], [`Error::ServingRateLimitExceeded`],
/// [`Error::InvalidPort`].
pub fn ensure_prometheus<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	ip: u128,
	port: u16,
	ip_type: u8,
) -> DispatchResult {
	ensure_address::<T>(ip, ip_type)?;
	ensure!(ip != 0, Error::<T>::InvalidIpAddress);
	ensure_seated::<T>(hotkey, netuid)?;
	let last = Prometheus::<T>::get(netuid, hotkey).map(|endpoint| endpoint.block);
	ensure_pace_and_port::<T>(netuid, last, port)
}

fn ensure_seated<T: Config>(hotkey: &T::AccountId, netuid: NetUid) -> DispatchResult {
	ensure!(Seats::<T>::is_registered(netuid, hotkey), Error::<T>::HotKeyNotRegisteredInNetwork);
	Ok(())
}

/// Private ranges are allowed; broadcast and loopback are not.
fn ensure_address<T: Config>(ip: u128, ip_type: u8) -> DispatchResult {
	let valid = match ip_type {
		4 => ip < u128::from(u32::MAX) && ip != LOOPBACK_V4,
		6 => ip != u128::MAX && ip != LOOPBACK_V6,
		_ => return Err(Error::<T>::InvalidIpType.into()),
	};
	ensure!(valid, Error::<T>::InvalidIpAddress);
	Ok(())
}

fn ensure_pace_and_port<T: Config>(netuid: NetUid, last: Option<u64>, port: u16) -> DispatchResult {
	let limit = ServingRateLimit::<T>::get(netuid);
	ensure!(
		rate_limits::passes(last.unwrap_or_default(), subnets::now::<T>(), limit),
		Error::<T>::ServingRateLimitExceeded
	);
	ensure!(port != 0, Error::<T>::InvalidPort);
	Ok(())
}

/// First byte: the algorithm; the others, at most 64: the public key.
fn read_certificate(bytes: &[u8]) -> Option<NeuronCertificate> {
	let (algorithm, key) = bytes.split_first()?;
	let public_key = BoundedVec::try_from(key.to_vec()).ok()?;
	Some(NeuronCertificate { public_key, algorithm: *algorithm })
}
