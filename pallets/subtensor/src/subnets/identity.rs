//! What the owner tells about the subnet: name, links, contact.
//!
//! Only lengths are checked; an empty identity is valid. An identity goes with its subnet.
//! Specification: `docs/protocol/subnets.md` §16.

use crate::{pallet::*, subnets, types::SubnetIdentityV3};
use alloc::vec::Vec;
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Longest name and Discord handle, bytes.
const SHORT: usize = 256;

/// Longest value of every other field, bytes.
const LONG: usize = 1_024;

/// Whether every field keeps its length.
pub fn is_valid(identity: &SubnetIdentityV3) -> bool {
	let short = [&identity.subnet_name, &identity.discord];
	let long = [
		&identity.github_repo,
		&identity.subnet_contact,
		&identity.subnet_url,
		&identity.description,
		&identity.logo_url,
		&identity.additional,
	];
	short.iter().all(|field| field.len() <= SHORT) && long.iter().all(|field| field.len() <= LONG)
}

/// Errors: [`Error::InvalidIdentity`].
pub fn ensure_valid<T: Config>(identity: &SubnetIdentityV3) -> DispatchResult {
	ensure!(is_valid(identity), Error::<T>::InvalidIdentity);
	Ok(())
}

/// Overwrites the identity. Emits [`Event::SubnetIdentitySet`]. The caller has checked it.
pub(crate) fn write<T: Config>(netuid: NetUid, identity: SubnetIdentityV3) {
	SubnetIdentitiesV3::<T>::insert(netuid, identity);
	Pallet::<T>::deposit_event(Event::SubnetIdentitySet(netuid));
}

/// Sets the identity of a subnet. Signed by its owner. Emits [`Event::SubnetIdentitySet`].
///
/// Errors, in order: [`Error::NotSubnetOwner`] also for a subnet that does not exist,
/// [`Error::InvalidIdentity`].
#[allow(clippy::too_many_arguments, reason = "the fields are arguments of the call")]
pub fn set_subnet_identity<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	subnet_name: Vec<u8>,
	github_repo: Vec<u8>,
	subnet_contact: Vec<u8>,
	subnet_url: Vec<u8>,
	discord: Vec<u8>,
	description: Vec<u8>,
	logo_url: Vec<u8>,
	additional: Vec<u8>,
) -> DispatchResult {
	let signer = ensure_signed(origin)?;
	ensure!(subnets::is_owner::<T>(netuid, &signer), Error::<T>::NotSubnetOwner);
	let identity = SubnetIdentityV3 {
		subnet_name,
		github_repo,
		subnet_contact,
		subnet_url,
		discord,
		description,
		logo_url,
		additional,
	};
	ensure_valid::<T>(&identity)?;
	write::<T>(netuid, identity);
	Ok(())
}

/// The name to show: that of the identity unless empty, else the built-in one.
pub fn display_name<T: Config>(netuid: NetUid) -> Vec<u8> {
	SubnetIdentitiesV3::<T>::get(netuid)
		.map(|identity| identity.subnet_name)
		.filter(|name| !name.is_empty())
		.unwrap_or_else(|| subnets::symbols::default_name(netuid).as_bytes().to_vec())
}
