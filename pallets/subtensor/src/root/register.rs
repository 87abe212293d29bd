//! A seat on root. Spec: `docs/protocol/subnets.md` §11.2.

use crate::{
	constants,
	keys::{children::auto, ownership},
	money,
	neurons::{Seats, admission, prices, prune},
	pallet::*,
	root::basket::{queue, weight::flush_of},
	staking::door,
	subnets,
};
use frame_support::{ensure, weights::Weight};
use sp_runtime::{DispatchError, DispatchResult, PerU16};
use subtensor_types::NetUid;

/// Registers `hotkey` on root for the current price, which is recycled. On a full root network the
/// member with the least root stake leaves, of those past their immunity. Signed by a coldkey,
/// which becomes the owner of a hotkey that has none. Emits [`Event::NeuronRegistered`]. `deposits`
/// becomes the weight of depositing what waits for the one that leaves.
///
/// Errors, in this order: [`Error::RootNetworkDoesNotExist`],
/// [`Error::TooManyRegistrationsThisBlock`], [`Error::TooManyRegistrationsThisInterval`],
/// [`Error::HotKeyAlreadyRegisteredInSubNet`], [`Error::CannotUseSystemAccount`],
/// [`Error::NoNeuronIdAvailable`], [`Error::InsufficientTaoBalance`].
pub fn root_register<T: Config>(
	signer: &T::AccountId,
	hotkey: &T::AccountId,
	deposits: &mut Weight,
) -> DispatchResult {
	let root = NetUid::ROOT;
	ensure!(subnets::exists::<T>(root), Error::<T>::RootNetworkDoesNotExist);
	ensure!(
		RegistrationsThisBlock::<T>::get(root) < MaxRegistrationsPerBlock::<T>::get(root),
		Error::<T>::TooManyRegistrationsThisBlock
	);
	let most = TargetRegistrationsPerInterval::<T>::get(root).saturating_mul(3);
	ensure!(
		RegistrationsThisInterval::<T>::get(root) < most,
		Error::<T>::TooManyRegistrationsThisInterval
	);
	ensure!(!Seats::<T>::is_registered(root, hotkey), Error::<T>::HotKeyAlreadyRegisteredInSubNet);
	ownership::create_if_absent::<T>(signer, hotkey)?;
	let leaver = find_leaver::<T>()?;

	let price = Burn::<T>::get(root);
	money::recycle::<T>(signer, price)?;
	admission::note_spent::<T>(root, price);
	prices::bump_burn::<T>(root);
	let uid = take_seat::<T>(hotkey, leaver, deposits)?;
	if !Delegates::<T>::contains_key(hotkey) {
		let take = PerU16::from_parts(constants::INITIAL_DEFAULT_DELEGATE_TAKE);
		Delegates::<T>::insert(hotkey, take);
	}
	admission::count_registration::<T>(root);
	RegistrationsThisInterval::<T>::mutate(root, |count| *count = count.saturating_add(1));
	Pallet::<T>::deposit_event(Event::NeuronRegistered(root, uid, hotkey.clone()));
	auto::join_root::<T>(hotkey);
	Ok(())
}

/// Who makes room on a full root network; `None` where there is a free seat.
///
/// Errors: [`Error::NoNeuronIdAvailable`] where all members are immune.
fn find_leaver<T: Config>() -> Result<Option<u16>, DispatchError> {
	let root = NetUid::ROOT;
	if Seats::<T>::count(root) < MaxAllowedUids::<T>::get(root) {
		return Ok(None);
	}
	(0..)
		.zip(Seats::<T>::hotkeys(root))
		.filter(|(uid, _)| !prune::is_immune::<T>(root, *uid))
		.map(|(uid, hotkey)| {
			let stake = door::total_of_hotkey::<T>(&hotkey, root);
			(stake, BlockAtRegistration::<T>::get(root, uid), uid)
		})
		.min()
		.map(|(.., uid)| Some(uid))
		.ok_or_else(|| Error::<T>::NoNeuronIdAvailable.into())
}

fn take_seat<T: Config>(
	hotkey: &T::AccountId,
	leaver: Option<u16>,
	deposits: &mut Weight,
) -> Result<u16, DispatchError> {
	let root = NetUid::ROOT;
	let Some(uid) = leaver else {
		return Seats::<T>::append(root, hotkey, subnets::now::<T>());
	};
	if let Some(old) = Seats::<T>::hotkey_of(root, uid) {
		*deposits = flush_of::<T>(&old);
		queue::leave_root::<T>(&old);
		auto::leave_root::<T>(&old);
	}
	Seats::<T>::replace(root, uid, hotkey, subnets::now::<T>())?;
	Ok(uid)
}
