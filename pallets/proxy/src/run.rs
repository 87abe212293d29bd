//! Calls for others, and the filter around them. Spec: `docs/protocol/companion-pallets.md` §4.4, §4.6.

use crate::{announcements, definitions, pallet::*, weight_info::WeightInfo};
use frame_support::{
	ensure,
	traits::{Get, InstanceFilter, IsSubType, OriginTrait},
	weights::Weight,
};
use frame_system::{RawOrigin, pallet_prelude::OriginFor};
use sp_runtime::{
	DispatchResult,
	traits::{Dispatchable, Hash, Zero},
};

/// Makes a call of the delegate `who` for `real`. The inner call keeps the filters of `origin`, so
/// that who acts under a filter does not leave it by acting for a further account.
///
/// Errors, in this order: [`Error::NotProxy`], [`Error::Unannounced`]. Not those of the inner call.
pub(crate) fn proxy<T: Config>(
	mut origin: OriginFor<T>,
	who: &T::AccountId,
	real: T::AccountId,
	force_proxy_type: Option<T::ProxyType>,
	call: <T as Config>::RuntimeCall,
) -> DispatchResult {
	let definition = definitions::find::<T>(&real, who, force_proxy_type.as_ref())?;
	ensure!(definition.delay.is_zero(), Error::<T>::Unannounced);
	origin.set_caller_from(RawOrigin::Signed(real.clone()));
	dispatch::<T>(origin, definition.proxy_type, real, call);
	Ok(())
}

/// Makes a call that `delegate` announced for `real`. Whoever sends it adds nothing to what was
/// announced and takes nothing away: its filters do not count, or a filtered origin could use up
/// announcements to no effect.
///
/// Errors, in this order: [`Error::NotProxy`], [`Error::Unannounced`]. Not those of the inner call.
pub(crate) fn proxy_announced<T: Config>(
	delegate: &T::AccountId,
	real: T::AccountId,
	force_proxy_type: Option<T::ProxyType>,
	call: <T as Config>::RuntimeCall,
) -> DispatchResult {
	let definition = definitions::find::<T>(&real, delegate, force_proxy_type.as_ref())?;
	let call_hash = T::Hashing::hash_of(&call);
	announcements::use_up::<T>(delegate, &real, call_hash, definition.delay)
		.map_err(|_| Error::<T>::Unannounced)?;
	let origin = RawOrigin::Signed(real.clone()).into();
	dispatch::<T>(origin, definition.proxy_type, real, call);
	Ok(())
}

/// Dispatches the call within the type. Emits [`Event::ProxyExecuted`].
fn dispatch<T: Config>(
	mut origin: OriginFor<T>,
	proxy_type: T::ProxyType,
	real: T::AccountId,
	call: <T as Config>::RuntimeCall,
) {
	origin.add_filter(move |call: &<T as frame_system::Config>::RuntimeCall| {
		permits::<T>(&proxy_type, call)
	});
	let result = call.dispatch(origin).map(|_| ()).map_err(|failure| failure.error);
	LastCallResult::<T>::insert(real, result);
	Pallet::<T>::deposit_event(Event::ProxyExecuted { result });
}

/// Whether who has this type may make this call. Rights over proxies end where one's own end.
fn permits<T: Config>(
	proxy_type: &T::ProxyType,
	call: &<T as frame_system::Config>::RuntimeCall,
) -> bool {
	let own: Option<&Call<T>> = call.is_sub_type();
	let within_rights = match own {
		Some(Call::add_proxy { proxy_type: other, .. })
		| Some(Call::remove_proxy { proxy_type: other, .. }) => proxy_type.is_superset(other),
		Some(Call::remove_proxies {} | Call::kill_pure { .. }) => {
			*proxy_type == T::ProxyType::default()
		}
		_ => true,
	};
	within_rights && proxy_type.filter(call)
}

/// The weight of `proxy` with an inner call of this weight, and the row of the real account.
pub(crate) fn weight<T: Config>(inner: Weight) -> Weight {
	T::WeightInfo::proxy(T::MaxProxies::get())
		.saturating_add(T::DbWeight::get().reads_writes(1, 1))
		.saturating_add(inner)
}

/// The weight of `proxy_announced` with an inner call of this weight, and the row of the real account.
pub(crate) fn weight_announced<T: Config>(inner: Weight) -> Weight {
	T::WeightInfo::proxy_announced(T::MaxProxies::get())
		.saturating_add(T::DbWeight::get().reads_writes(1, 1))
		.saturating_add(inner)
}
