//! What the calls cost, without what is inside: the inner call does nothing. Lists are as long as they
//! get where no component says otherwise, and what is looked for is at their end.

#![allow(clippy::expect_used, reason = "a benchmark that fails should stop")]

use super::*;
use alloc::{boxed::Box, vec};
use frame_benchmarking::v2::*;
use frame_support::traits::{Currency, Get};
use frame_system::{RawOrigin, pallet_prelude::BlockNumberFor};
use sp_runtime::traits::{Hash, StaticLookup, Zero};
use subtensor_types::TaoBalance;

/// Definitions of one account, at most.
const PROXIES: u32 = 20;

/// An account with 1,000 TAO.
fn funded<T: Config>(name: &'static str) -> T::AccountId {
	let who = account(name, 0, 0);
	fund::<T>(&who);
	who
}

fn fund<T: Config>(who: &T::AccountId) {
	T::Currency::make_free_balance_be(who, TaoBalance::new(1_000_000_000_000));
}

/// That `delegate` may do everything, at once.
fn definition<T: Config>(delegate: T::AccountId) -> DefinitionOf<T> {
	DefinitionOf::<T> { delegate, proxy_type: T::ProxyType::default(), delay: Zero::zero() }
}

/// Lets so many accounts act for `real`, which pays the fees of all of them. Returns the last of the
/// list.
fn delegates<T: Config>(real: &T::AccountId, count: u32) -> T::AccountId {
	for index in 0..count {
		let delegate: T::AccountId = account("delegate", index, 0);
		definitions::add::<T>(real, definition::<T>(delegate.clone())).expect("there is room");
		RealPaysFeeConsentV1::<T>::insert(real, delegate, ());
	}
	let (list, _) = Proxies::<T>::get(real);
	list.last().expect("there is one").delegate.clone()
}

/// Has `who` announce so many calls for `real`, other than [`call`].
fn announcements_of<T: Config>(who: &T::AccountId, real: &T::AccountId, count: u32) {
	fund::<T>(who);
	for index in 0..count {
		let hash = T::Hashing::hash_of(&index);
		announcements::announce::<T>(who, real.clone(), hash).expect("there is room");
	}
}

/// The inner call.
fn call<T: Config>() -> <T as Config>::RuntimeCall
where
	<T as Config>::RuntimeCall: From<frame_system::Call<T>>,
{
	frame_system::Call::remark { remark: vec![] }.into()
}

/// How a call names an account.
fn address<T: Config>(who: &T::AccountId) -> <T::Lookup as StaticLookup>::Source {
	T::Lookup::unlookup(who.clone())
}

fn assert_executed<T: Config>() {
	frame_system::Pallet::<T>::assert_last_event(
		Event::<T>::ProxyExecuted { result: Ok(()) }.into(),
	);
}

fn proxies_of<T: Config>(real: &T::AccountId) -> usize {
	Proxies::<T>::get(real).0.len()
}

fn pending_of<T: Config>(who: &T::AccountId) -> usize {
	Announcements::<T>::get(who).0.len()
}

#[benchmarks(where <T as Config>::RuntimeCall: From<frame_system::Call<T>>)]
mod benchmarks {
	use super::*;

	/// For an account with `p` proxies.
	#[benchmark]
	fn proxy(p: Linear<1, PROXIES>) {
		let real = funded::<T>("real");
		let delegate = delegates::<T>(&real, p);
		let any = T::ProxyType::default();

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate), address::<T>(&real), Some(any), Box::new(call::<T>()));

		assert_executed::<T>();
		assert_eq!(LastCallResult::<T>::get(&real), Some(Ok(())));
	}

	/// The last that there may be.
	#[benchmark]
	fn add_proxy() {
		let real: T::AccountId = whitelisted_caller();
		fund::<T>(&real);
		let most = T::MaxProxies::get();
		delegates::<T>(&real, most.saturating_sub(1));
		let new = address::<T>(&account("new", 0, 0));

		#[extrinsic_call]
		_(RawOrigin::Signed(real.clone()), new, T::ProxyType::default(), Zero::zero());

		assert_eq!(proxies_of::<T>(&real), most as usize);
	}

	#[benchmark]
	fn remove_proxy() {
		let real: T::AccountId = whitelisted_caller();
		fund::<T>(&real);
		let most = T::MaxProxies::get();
		let last = delegates::<T>(&real, most);
		let named = address::<T>(&last);

		#[extrinsic_call]
		_(RawOrigin::Signed(real.clone()), named, T::ProxyType::default(), Zero::zero());

		assert_eq!(proxies_of::<T>(&real).saturating_add(1), most as usize);
		assert!(!RealPaysFeeConsentV1::<T>::contains_key(&real, &last));
	}

	/// `p` of them, each with a consent to its fees.
	#[benchmark]
	fn remove_proxies(p: Linear<1, PROXIES>) {
		let real: T::AccountId = whitelisted_caller();
		fund::<T>(&real);
		let last = delegates::<T>(&real, p);

		#[extrinsic_call]
		_(RawOrigin::Signed(real.clone()));

		assert!(!Proxies::<T>::contains_key(&real));
		assert!(!RealPaysFeeConsentV1::<T>::contains_key(&real, &last));
	}

	#[benchmark]
	fn create_pure() {
		let who: T::AccountId = whitelisted_caller();
		fund::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), T::ProxyType::default(), Zero::zero(), 7);

		let mut lists = Proxies::<T>::iter_values();
		assert!(lists.any(|(list, _)| list.iter().any(|definition| definition.delegate == who)));
	}

	/// Of a pure account with `p` proxies, each with a consent to its fees: the spawner, and others for
	/// whom it has paid itself.
	#[benchmark]
	fn kill_pure(p: Linear<2, PROXIES>) {
		let spawner = funded::<T>("spawner");
		let any = T::ProxyType::default();
		let at: (BlockNumberFor<T>, u32) = (frame_system::Pallet::<T>::block_number(), 0);
		let pure = pure::account::<T>(&spawner, &any, 7, at).expect("it can be derived");
		pure::create::<T>(spawner.clone(), any.clone(), Zero::zero(), 7).expect("it is new");
		fund::<T>(&pure);
		RealPaysFeeConsentV1::<T>::insert(&pure, &spawner, ());
		delegates::<T>(&pure, p.saturating_sub(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(pure.clone()), address::<T>(&spawner), any, 7, at.0, at.1);

		assert!(!Proxies::<T>::contains_key(&pure));
		assert!(!RealPaysFeeConsentV1::<T>::contains_key(&pure, &spawner));
	}

	/// The last that there may be, by the last proxy of the list.
	#[benchmark]
	fn announce() {
		let real = funded::<T>("real");
		let who = delegates::<T>(&real, T::MaxProxies::get());
		let most = T::MaxPending::get();
		announcements_of::<T>(&who, &real, most.saturating_sub(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), address::<T>(&real), T::Hashing::hash_of(&call::<T>()));

		assert_eq!(pending_of::<T>(&who), most as usize);
	}

	/// Taken back by who made it, or refused: the same work.
	#[benchmark]
	fn withdraw_announcement() {
		let real = funded::<T>("real");
		let who = delegates::<T>(&real, T::MaxProxies::get());
		let most = T::MaxPending::get();
		announcements_of::<T>(&who, &real, most);
		let last = T::Hashing::hash_of(&most.saturating_sub(1));
		let named = address::<T>(&who);

		#[extrinsic_call]
		reject_announcement(RawOrigin::Signed(real), named, last);

		assert_eq!(pending_of::<T>(&who).saturating_add(1), most as usize);
	}

	/// For an account with `p` proxies, of the last announcement that there may be.
	#[benchmark]
	fn proxy_announced(p: Linear<1, PROXIES>) {
		let real = funded::<T>("real");
		let delegate = delegates::<T>(&real, p);
		let rest = T::MaxPending::get().saturating_sub(1);
		announcements_of::<T>(&delegate, &real, rest);
		let hash = T::Hashing::hash_of(&call::<T>());
		announcements::announce::<T>(&delegate, real.clone(), hash).expect("there is room");
		let any = T::ProxyType::default();
		let (by, named) = (address::<T>(&delegate), address::<T>(&real));
		let anybody = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(anybody), by, named, Some(any), Box::new(call::<T>()));

		assert_executed::<T>();
		assert_eq!(pending_of::<T>(&delegate), rest as usize);
	}

	/// Both deposits rise.
	#[benchmark]
	fn poke_deposit() {
		let who: T::AccountId = whitelisted_caller();
		let real = funded::<T>("real");
		definitions::add::<T>(&real, definition::<T>(who.clone())).expect("there is room");
		announcements_of::<T>(&who, &real, T::MaxPending::get());
		delegates::<T>(&who, T::MaxProxies::get());
		let (_, proxies) = Proxies::<T>::get(&who);
		let (_, announced) = Announcements::<T>::get(&who);
		definitions::set_deposit::<T>(&who, TaoBalance::new(1));
		announcements::set_deposit::<T>(&who, TaoBalance::new(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert_eq!(Proxies::<T>::get(&who).1, proxies);
		assert_eq!(Announcements::<T>::get(&who).1, announced);
	}

	#[benchmark]
	fn set_real_pays_fee() {
		let real: T::AccountId = whitelisted_caller();
		fund::<T>(&real);
		let last = delegates::<T>(&real, T::MaxProxies::get());
		RealPaysFeeConsentV1::<T>::remove(&real, &last);
		let named = address::<T>(&last);

		#[extrinsic_call]
		_(RawOrigin::Signed(real.clone()), named, true);

		assert!(consent::pays::<T>(&real, &last));
	}
}
