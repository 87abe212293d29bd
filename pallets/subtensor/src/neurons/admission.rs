//! What every way to a seat has in common: the checks of the subnet, and taking the seat.

use super::{Seats, prune};
use crate::{pallet::*, subnets};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{NetUid, TaoBalance};

/// The first checks of a registration on a subnet with a price.
///
/// Errors: [`Error::RegistrationNotPermittedOnRootSubnet`], [`Error::SubnetNotExists`],
/// [`Error::SubNetRegistrationDisabled`] unless `open`, [`Error::HotKeyAlreadyRegisteredInSubNet`].
pub(super) fn ensure_open<T: Config>(
	netuid: NetUid,
	hotkey: &T::AccountId,
	open: impl FnOnce() -> bool,
) -> DispatchResult {
	ensure!(!netuid.is_root(), Error::<T>::RegistrationNotPermittedOnRootSubnet);
	subnets::ensure_exists::<T>(netuid)?;
	ensure!(open(), Error::<T>::SubNetRegistrationDisabled);
	ensure!(
		!Seats::<T>::is_registered(netuid, hotkey),
		Error::<T>::HotKeyAlreadyRegisteredInSubNet
	);
	Ok(())
}

/// The seat that a newcomer would get.
pub(super) enum Place {
	/// A new one at the end.
	New,
	/// That of the neuron on this uid.
	Of(u16),
}

/// Where a newcomer would sit.
///
/// Errors: [`Error::NoNeuronIdAvailable`] where the subnet has no seats, or is full and nobody may
/// leave.
pub(super) fn find_place<T: Config>(netuid: NetUid) -> Result<Place, DispatchError> {
	let seats = MaxAllowedUids::<T>::get(netuid);
	ensure!(seats != 0, Error::<T>::NoNeuronIdAvailable);
	if Seats::<T>::count(netuid) < seats {
		return Ok(Place::New);
	}
	let uid = prune::choose::<T>(netuid).ok_or(Error::<T>::NoNeuronIdAvailable)?;
	Ok(Place::Of(uid))
}

/// Gives the hotkey its seat, and confirms that it has it.
///
/// Errors: [`Error::NoNeuronIdAvailable`].
pub(super) fn take_place<T: Config>(
	netuid: NetUid,
	hotkey: &T::AccountId,
	place: Place,
) -> Result<u16, DispatchError> {
	let now = subnets::now::<T>();
	let uid = match place {
		Place::New => Seats::<T>::append(netuid, hotkey, now)?,
		Place::Of(uid) => {
			Seats::<T>::replace(netuid, uid, hotkey, now)?;
			uid
		}
	};
	let seated = Seats::<T>::uid_of(netuid, hotkey) == Some(uid);
	ensure!(seated, Error::<T>::NoNeuronIdAvailable);
	Ok(uid)
}

/// Counts a registration of this block.
pub(crate) fn count_registration<T: Config>(netuid: NetUid) {
	RegistrationsThisBlock::<T>::mutate(netuid, |count| *count = count.saturating_add(1));
}

/// Counts TAO that a registration spent for good. Emits [`Event::RAORecycledForRegistrationSet`].
pub(crate) fn note_spent<T: Config>(netuid: NetUid, amount: TaoBalance) {
	let total = RAORecycledForRegistration::<T>::get(netuid).saturating_add(amount);
	RAORecycledForRegistration::<T>::insert(netuid, total);
	Pallet::<T>::deposit_event(Event::RAORecycledForRegistrationSet(netuid, total));
}

/// Gives the hotkey a seat without a price: for the new owner's hotkey of a subnet.
///
/// Errors: [`Error::NoNeuronIdAvailable`]. Emits [`Event::NeuronRegistered`].
pub(crate) fn admit<T: Config>(netuid: NetUid, hotkey: &T::AccountId) -> DispatchResult {
	let uid = take_place::<T>(netuid, hotkey, find_place::<T>(netuid)?)?;
	Pallet::<T>::deposit_event(Event::NeuronRegistered(netuid, uid, hotkey.clone()));
	Ok(())
}
