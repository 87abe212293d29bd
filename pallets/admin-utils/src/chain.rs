//! Parameters of the whole chain that have bounds or effects. Root only.
//!
//! Specification: `docs/protocol/admin-utils.md` §8, §11, §12.

use crate::{
	gate::ensure_value,
	pallet::{Config, Error, Event, Pallet, PrecompileEnable},
	types::{AuraInterface, GrandpaInterface, PrecompileEnum},
};
use frame_support::{BoundedVec, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use pallet_subtensor::subnets::{mechanisms, params};
use sp_consensus_grandpa::AuthorityList;
use sp_runtime::{DispatchResult, traits::Zero};
use substrate_fixed::types::U64F64;
use subtensor_types::MechId;

/// The number 1.
pub(crate) fn one() -> U64F64 {
	U64F64::from_num(1)
}

/// The length of a list of authorities, as the weights take it.
pub(crate) fn count<A>(authorities: &[A]) -> u32 {
	u32::try_from(authorities.len()).unwrap_or(u32::MAX)
}

/// Replaces the block authors; an empty list changes nothing.
/// Spec: `docs/protocol/admin-utils.md` §12.1.
pub(crate) fn swap_authorities<T: Config>(new: BoundedVec<T::AuthorityId, T::MaxAuthorities>) {
	if new.is_empty() {
		log::warn!(target: "runtime::admin-utils", "an empty list of authorities was ignored");
		return;
	}
	T::Aura::change_authorities(new);
}

/// Replaces the finality voters. Spec: `docs/protocol/admin-utils.md` §12.2.
///
/// Errors, in order: [`Error::GrandpaChangeDelayMustBeZero`], [`Error::InvalidValue`] for an empty
/// list, which would stop finality, those of Grandpa.
pub(crate) fn schedule_grandpa_change<T: Config>(
	next: AuthorityList,
	in_blocks: BlockNumberFor<T>,
	forced: Option<BlockNumberFor<T>>,
) -> DispatchResult {
	ensure!(in_blocks.is_zero(), Error::<T>::GrandpaChangeDelayMustBeZero);
	ensure!(!next.is_empty(), Error::<T>::InvalidValue);
	T::Grandpa::schedule_change(next, in_blocks, forced)
}

/// Switches a precompiled contract. Emits [`Event::PrecompileUpdated`] on a change only.
pub(crate) fn toggle_precompile<T: Config>(precompile_id: PrecompileEnum, enabled: bool) {
	if PrecompileEnable::<T>::get(precompile_id) != enabled {
		PrecompileEnable::<T>::insert(precompile_id, enabled);
		Pallet::<T>::deposit_event(Event::PrecompileUpdated { precompile_id, enabled });
	}
}

/// Errors: [`Error::InvalidValue`] outside 1…2.
pub(crate) fn set_flow_norm_exponent<T: Config>(exponent: U64F64) -> DispatchResult {
	let within = exponent >= one() && exponent <= U64F64::from_num(2);
	ensure_value::<T>(within, Error::InvalidValue)?;
	params::set_flow_norm_exponent::<T>(exponent);
	Ok(())
}

/// Errors: `SubtensorModule::InvalidValue` outside 1…16.
pub(crate) fn set_max_mechanism_count<T: Config>(count: MechId) -> DispatchResult {
	let within = (1..=mechanisms::MOST).contains(&count.as_u8());
	ensure!(within, pallet_subtensor::Error::<T>::InvalidValue);
	params::set_max_mechanism_count::<T>(count);
	Ok(())
}

/// Errors: [`Error::ValueNotInBounds`] for 0.
pub(crate) fn set_max_epochs_per_block<T: Config>(count: u8) -> DispatchResult {
	ensure_value::<T>(count >= 1, Error::ValueNotInBounds)?;
	params::set_max_epochs_per_block::<T>(count);
	Ok(())
}

/// Errors: [`Error::InvalidValue`] unless 0 < quantile < 1.
pub(crate) fn set_emission_bar_quantile<T: Config>(quantile: U64F64) -> DispatchResult {
	let within = quantile > U64F64::from_bits(0) && quantile < one();
	ensure_value::<T>(within, Error::InvalidValue)?;
	params::set_emission_bar_quantile::<T>(quantile);
	Ok(())
}

/// Errors: [`Error::InvalidValue`] outside 1…8.
pub(crate) fn set_emission_gate_exponent<T: Config>(exponent: U64F64) -> DispatchResult {
	let within = exponent >= one() && exponent <= U64F64::from_num(8);
	ensure_value::<T>(within, Error::InvalidValue)?;
	params::set_emission_gate_exponent::<T>(exponent);
	Ok(())
}
