//! Brings a subnet into existence: parameters, owner's seat, pool.
//!
//! The whole lock becomes the pool's TAO, paired with new alpha at the median price of the other
//! subnets; the owner gets no alpha and no claim on the lock.
//! Specification: `docs/protocol/subnets.md` §7.

use super::{identity, pruning, registration_queue, symbols};
use crate::{
	keys::{children, ownership},
	money,
	neurons::Seats,
	pallet::*,
	rate_limits::waits::{self, Waits},
	subnets,
	types::SubnetIdentityV3,
};
use alloc::vec::Vec;
use frame_support::{ensure, traits::Imbalance};
use sp_runtime::DispatchError;
use substrate_fixed::types::U64F64;
use subtensor_types::{
	AlphaBalance, NetUid, TaoBalance,
	traits::{AlphaLedger, SwapHandler},
};

/// Seats of a new subnet.
const MAX_UIDS: u16 = 256;
/// Validators of a new subnet.
const MAX_VALIDATORS: u16 = 64;
/// Least number of weights on a new subnet.
const MIN_WEIGHTS: u16 = 1;
/// Immunity (blocks) of a neuron on a new subnet.
const IMMUNITY_PERIOD: u16 = 5_000;
/// Price (RAO) of the first seat on a new subnet.
const FIRST_BURN: TaoBalance = TaoBalance::new(1_000_000_000);

/// A subnet to be.
pub struct NewSubnet<'a, AccountId> {
	/// Its owner.
	pub coldkey: &'a AccountId,
	/// The owner's hotkey, on uid 0.
	pub hotkey: &'a AccountId,
	/// Pricing of the pool.
	pub mechid: u16,
	/// Its identity, valid.
	pub identity: Option<SubnetIdentityV3>,
	/// First price of its alpha, TAO.
	pub price: U64F64,
}

/// Who pays the lock.
pub enum Payment {
	/// The owner, this many RAO.
	Account(TaoBalance),
	/// The escrow of a queued registration, by id.
	Escrow(u32, TaoBalance),
	/// Nobody: the RAO are created. For the genesis.
	Mint(TaoBalance),
}

/// Creates the subnet under the lowest free number and returns it. Emits
/// [`Event::NetworkAdded`] last. The limit binds all but registrations out of the queue.
///
/// Errors: [`Error::SubnetLimitReached`], [`Error::CannotAffordLockCost`],
/// [`Error::BalanceWithdrawalError`] for a wrong escrow. An error leaves partial writes to be
/// rolled back by the caller's storage layer.
pub(crate) fn create<T: Config>(
	new: NewSubnet<T::AccountId>,
	payment: Payment,
) -> Result<NetUid, DispatchError> {
	// A subnet left for each registration that waits, so it has a place even below a lowered limit.
	let has_place = matches!(payment, Payment::Escrow(..));
	ensure!(has_place || pruning::has_room::<T>(), Error::<T>::SubnetLimitReached);
	let netuid = pruning::free_netuid::<T>().ok_or(Error::<T>::SubnetLimitReached)?;
	T::AlphaAssets::clear(netuid);
	write_parameters::<T>(netuid);
	let lock = collect::<T>(netuid, new.coldkey, payment)?;
	ownership::create_if_absent::<T>(new.coldkey, new.hotkey)?;
	Seats::<T>::append(netuid, new.hotkey, subnets::now::<T>())?;
	write_lifecycle::<T>(netuid, &new);
	seed_pool::<T>(netuid, lock, new.price);
	subnets::owner::set_hotkey::<T>(netuid, new.hotkey)?;
	if let Some(identity) = new.identity {
		identity::write::<T>(netuid, identity);
	}
	children::auto::join_subnet::<T>(netuid);
	SubnetEmissionEnabled::<T>::insert(netuid, false);
	Pallet::<T>::deposit_event(Event::NetworkAdded(netuid, new.mechid));
	Ok(netuid)
}

/// Median spot price of the other subnets' alpha, of those with a price above 0; 1 without any.
/// The mean of the two middle ones is rounded down.
pub fn median_price<T: Config>() -> U64F64 {
	let mut prices: Vec<U64F64> = NetworksAdded::<T>::iter_keys()
		.filter(|netuid| !netuid.is_root())
		.map(T::Swap::current_alpha_price)
		.filter(|price| *price > U64F64::from_bits(0))
		.collect();
	prices.sort_unstable();
	median(&prices)
}

fn median(sorted: &[U64F64]) -> U64F64 {
	let upper = sorted.len() / 2;
	let lower = sorted.len().saturating_sub(1) / 2;
	match (sorted.get(lower), sorted.get(upper)) {
		(Some(low), Some(high)) => {
			let half_gap = high.saturating_sub(*low).to_bits() >> 1;
			low.saturating_add(U64F64::from_bits(half_gap))
		}
		_ => U64F64::from_num(1),
	}
}

/// The parameters that differ from the storage defaults, and those that are shown even so.
/// Spec: `docs/protocol/subnets.md` §7.1.
fn write_parameters<T: Config>(netuid: NetUid) {
	SubnetworkN::<T>::insert(netuid, 0);
	NetworksAdded::<T>::insert(netuid, true);
	let waits = Waits::of_chain::<T>();
	waits::open_subnet::<T>(netuid, &waits);
	let tempo = waits.new_tempo;
	Tempo::<T>::insert(netuid, tempo);
	// Epochs of different subnets fall into different blocks.
	let offset = u64::from(netuid).checked_rem(tempo.max(1).into()).unwrap_or_default();
	LastEpochBlock::<T>::insert(netuid, subnets::now::<T>().saturating_sub(offset));
	TotalNetworks::<T>::mutate(|total| *total = total.saturating_add(1));
	NetworkRegistrationAllowed::<T>::insert(netuid, true);
	MaxAllowedUids::<T>::insert(netuid, MAX_UIDS);
	MaxAllowedValidators::<T>::insert(netuid, MAX_VALIDATORS);
	MinAllowedWeights::<T>::insert(netuid, MIN_WEIGHTS);
	ImmunityPeriod::<T>::insert(netuid, IMMUNITY_PERIOD);
	Yuma3On::<T>::insert(netuid, true);
	Burn::<T>::insert(netuid, FIRST_BURN);
	Kappa::<T>::insert(netuid, Kappa::<T>::get(netuid));
	ActivityCutoff::<T>::insert(netuid, ActivityCutoff::<T>::get(netuid));
	RegistrationsThisInterval::<T>::insert(netuid, 0);
	for event in [
		Event::RegistrationAllowed(netuid, true),
		Event::MaxAllowedUidsSet(netuid, MAX_UIDS),
		Event::MaxAllowedValidatorsSet(netuid, MAX_VALIDATORS),
		Event::MinAllowedWeightSet(netuid, MIN_WEIGHTS),
		Event::ImmunityPeriodSet(netuid, IMMUNITY_PERIOD),
	] {
		Pallet::<T>::deposit_event(event);
	}
}

/// Moves the lock into the subnet's account and returns it.
fn collect<T: Config>(
	netuid: NetUid,
	coldkey: &T::AccountId,
	payment: Payment,
) -> Result<TaoBalance, DispatchError> {
	match payment {
		Payment::Account(cost) => {
			let paid = money::transfer_to_subnet::<T>(netuid, coldkey, cost)?;
			ensure!(paid == cost, Error::<T>::CannotAffordLockCost);
			Ok(paid)
		}
		Payment::Escrow(id, amount) => {
			let account = money::account_of_subnet::<T>(netuid);
			registration_queue::release::<T>(id, coldkey, amount, &account)?;
			Ok(amount)
		}
		Payment::Mint(amount) => {
			let account = money::account_of_subnet::<T>(netuid);
			let rest = money::spend::<T>(&account, money::mint::<T>(amount), amount);
			ensure!(rest.peek().is_zero(), Error::<T>::CannotAffordLockCost);
			Ok(amount)
		}
	}
}

fn write_lifecycle<T: Config>(netuid: NetUid, new: &NewSubnet<T::AccountId>) {
	SubnetMechanism::<T>::insert(netuid, new.mechid);
	NetworkRegisteredAt::<T>::insert(netuid, subnets::now::<T>());
	RegisteredSubnetCounter::<T>::mutate(netuid, |count| *count = count.saturating_add(1));
	TokenSymbol::<T>::insert(netuid, symbols::free_symbol::<T>(netuid));
	SubnetOwner::<T>::insert(netuid, new.coldkey);
}

/// The whole lock becomes the pool's TAO. Spec: `docs/protocol/subnets.md` §7.3.
///
/// The reference seeds at least the least lock cost, backed or not; here only what was paid, which
/// is less only where the least cost rose while a registration was queued.
fn seed_pool<T: Config>(netuid: NetUid, lock: TaoBalance, price: U64F64) {
	let alpha = alpha_for(lock, price);
	SubnetTAO::<T>::insert(netuid, lock);
	SubnetAlphaIn::<T>::insert(netuid, alpha);
	T::AlphaAssets::mint(netuid, alpha);
	SubnetAlphaOut::<T>::insert(netuid, AlphaBalance::new(0));
	SubnetVolume::<T>::insert(netuid, 0);
	SubnetLocked::<T>::insert(netuid, lock);
	RAORecycledForRegistration::<T>::insert(netuid, TaoBalance::new(0));
	TotalStake::<T>::mutate(|total| *total = total.saturating_add(lock));
	T::Swap::init_swap(netuid, None);
}

/// `tao / price`, rounded down; 0 for a price of 0.
fn alpha_for(tao: TaoBalance, price: U64F64) -> AlphaBalance {
	let scaled = u128::from(tao.rao()) << 64;
	let alpha = scaled.checked_div(price.to_bits()).unwrap_or_default();
	AlphaBalance::new(u64::try_from(alpha).unwrap_or(u64::MAX))
}

/// Moves a failure of the creation into a storage layer of its own, for callers outside a call.
pub(crate) fn try_create<T: Config>(
	new: NewSubnet<T::AccountId>,
	payment: Payment,
) -> Result<NetUid, DispatchError> {
	frame_support::storage::with_storage_layer(|| create::<T>(new, payment))
}

/// Errors of [`create`] that pass by themselves: there was no room.
pub(crate) fn is_passing<T: Config>(error: DispatchError) -> bool {
	error == Error::<T>::SubnetLimitReached.into()
}

#[cfg(test)]
mod tests {
	use super::*;

	fn price(value: f64) -> U64F64 {
		U64F64::from_num(value)
	}

	#[test]
	fn the_median_of_two_prices_is_their_mean() {
		assert_eq!(median(&[price(2.0), price(5.0)]), price(3.5));
	}

	#[test]
	fn the_median_of_three_prices_is_the_middle_one() {
		assert_eq!(median(&[price(1.0), price(2.0), price(9.0)]), price(2.0));
	}

	#[test]
	fn without_another_priced_subnet_alpha_starts_at_one_tao() {
		assert_eq!(median(&[]), price(1.0));
	}

	#[test]
	fn pool_alpha_is_the_lock_over_the_price_rounded_down() {
		let lock = TaoBalance::new(1_000_000_000_000);
		assert_eq!(alpha_for(lock, price(3.5)), AlphaBalance::new(285_714_285_714));
		assert_eq!(alpha_for(lock, price(0.0)), AlphaBalance::new(0));
	}
}
