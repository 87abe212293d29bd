//! `Proxy`: accounts that act for others, within limits.
//!
//! Terms: the *real* account is the one that is acted for, the *delegate* the one that acts. A
//! *definition* says that a delegate may make calls of a *type* for the real account, at once or
//! after a *delay* since it *announced* them. A *pure* account has no key: it exists through its
//! delegates alone.
//!
//! | call | by | what |
//! |---|---|---|
//! | `proxy` | delegate | a call as the real account, where no announcement is needed |
//! | `announce`, `remove_announcement` | delegate | says which call will be made; takes it back |
//! | `reject_announcement` | real | refuses what a delegate announced |
//! | `proxy_announced` | anybody | the announced call, once its delay is over |
//! | `add_proxy`, `remove_proxy`, `remove_proxies` | real | whom it lets act |
//! | `create_pure`, `kill_pure` | spawner, pure account | an account without a key |
//! | `set_real_pays_fee` | real | takes over the fees of what a delegate does for it |
//! | `poke_deposit` | anybody | brings one's deposits to today's rates |
//!
//! Rules:
//!
//! 1. The inner call is made by the real account, in the filters that the delegate's own origin had,
//!    and within the type of the definition. What it dispatches with the same origin (batches,
//!    derived accounts, further proxies) is bound by the same filters.
//! 2. Through a proxy nobody hands out or takes back more than its own type includes; only the type
//!    that permits everything ends all proxies or a pure account.
//! 3. Once the delegate is found to be one, `proxy` succeeds whatever becomes of the inner call: its
//!    result is in [`Event::ProxyExecuted`] and, to the end of the block, in [`LastCallResult`].
//! 4. Definitions and announcements are paid for by deposits, reserved from who makes them; removing
//!    something never costs anything.
//! 5. Every inner dispatch goes through [`Config::RuntimeCall`], so that a runtime whose call type
//!    checks something at each dispatch is not circumvented.
//!
//! A filter binds what is done with the origin of the real account. What that account may set off
//! elsewhere, as a signatory of a multisig or by an announcement for a third account, is not bound by
//! it: that takes a type that contains these calls.
//!
//! | module | what it holds |
//! |---|---|
//! | [`definitions`] | the list of delegates: the only writer of [`Proxies`] |
//! | [`announcements`] | the only writer of [`Announcements`] |
//! | [`consent`] | whose fees the real account pays |
//! | [`deposits`] | what lists cost |
//! | [`pure`] | accounts without a key |
//! | [`run`] | the call itself, and its filter |
//!
//! Specification: `docs/protocol/companion-pallets.md` §4. Invariants: [`try_state`].

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	test,
	allow(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects
	)
)]

extern crate alloc;

pub mod announcements;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod consent;
pub mod definitions;
pub mod deposits;
pub mod pure;
pub mod run;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;
pub mod types;
pub mod weight_info;

#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::{Announcement, DepositKind, ProxyDefinition};
pub use weight_info::WeightInfo;

#[allow(clippy::expect_used, reason = "written by the macros")]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		announcements, consent, definitions, deposits, pure, run,
		types::{Announcement, DepositKind, ProxyDefinition},
		weight_info::WeightInfo,
	};
	use alloc::boxed::Box;
	use frame_support::{
		dispatch::{GetDispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		traits::{InstanceFilter, IsSubType, ReservableCurrency},
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::{Dispatchable, StaticLookup};
	use subtensor_types::TaoBalance;

	/// How a call names an account.
	type AddressOf<T> = <<T as frame_system::Config>::Lookup as StaticLookup>::Source;

	/// A definition.
	pub type DefinitionOf<T> = ProxyDefinition<
		<T as frame_system::Config>::AccountId,
		<T as Config>::ProxyType,
		BlockNumberFor<T>,
	>;

	/// An announcement.
	pub type AnnouncementOf<T> = Announcement<
		<T as frame_system::Config>::AccountId,
		<T as frame_system::Config>::Hash,
		BlockNumberFor<T>,
	>;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// What the pallet needs from the runtime.
	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>, RuntimeCall: IsSubType<Call<Self>>>
	{
		/// The calls that can be made for others.
		type RuntimeCall: Parameter
			+ Dispatchable<RuntimeOrigin = Self::RuntimeOrigin, PostInfo = PostDispatchInfo>
			+ GetDispatchInfo;
		/// TAO.
		type Currency: ReservableCurrency<Self::AccountId, Balance = TaoBalance>;
		/// The types of proxies, and what each permits. The default permits everything.
		type ProxyType: Parameter
			+ Member
			+ Ord
			+ Default
			+ MaxEncodedLen
			+ InstanceFilter<<Self as frame_system::Config>::RuntimeCall>;
		/// RAO reserved for an account that has delegates.
		#[pallet::constant]
		type ProxyDepositBase: Get<TaoBalance>;
		/// RAO reserved for each delegate.
		#[pallet::constant]
		type ProxyDepositFactor: Get<TaoBalance>;
		/// Definitions of one account, at most.
		#[pallet::constant]
		type MaxProxies: Get<u32>;
		/// Announcements of one account, at most.
		#[pallet::constant]
		type MaxPending: Get<u32>;
		/// RAO reserved for an account that announced something.
		#[pallet::constant]
		type AnnouncementDepositBase: Get<TaoBalance>;
		/// RAO reserved for each announcement.
		#[pallet::constant]
		type AnnouncementDepositFactor: Get<TaoBalance>;
		/// Weights of the calls alone.
		type WeightInfo: WeightInfo;
	}

	/// Who may act for an account, in order, and the RAO that are reserved for the list. Default: nobody.
	#[pallet::storage]
	pub type Proxies<T: Config> = StorageMap<
		_,
		Twox64Concat,
		T::AccountId,
		(BoundedVec<DefinitionOf<T>, T::MaxProxies>, TaoBalance),
		ValueQuery,
	>;

	/// What an account announced, oldest first, and the RAO that are reserved for the list. Default:
	/// nothing.
	#[pallet::storage]
	pub type Announcements<T: Config> = StorageMap<
		_,
		Twox64Concat,
		T::AccountId,
		(BoundedVec<AnnouncementOf<T>, T::MaxPending>, TaoBalance),
		ValueQuery,
	>;

	/// How the newest call that was made for an account in this block ended.
	#[pallet::storage]
	pub type LastCallResult<T: Config> =
		StorageMap<_, Twox64Concat, T::AccountId, DispatchResult, OptionQuery>;

	/// Real account and delegate whose fees the real account pays.
	#[pallet::storage]
	pub type RealPaysFeeConsentV1<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		T::AccountId,
		Twox64Concat,
		T::AccountId,
		(),
		OptionQuery,
	>;

	/// What happened, as clients see it. The order is part of the interface.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A call was made for another account.
		ProxyExecuted {
			/// How it ended.
			result: DispatchResult,
		},
		/// A pure account was made.
		PureCreated {
			/// The new account.
			pure: T::AccountId,
			/// Who made it and may act for it.
			who: T::AccountId,
			/// What it may do.
			proxy_type: T::ProxyType,
			/// The number that tells accounts of one transaction apart.
			disambiguation_index: u16,
		},
		/// A pure account has nobody any more who may act for it.
		PureKilled {
			/// The account.
			pure: T::AccountId,
			/// Who had made it and gets the deposit.
			spawner: T::AccountId,
			/// The type that it was made with.
			proxy_type: T::ProxyType,
			/// The number that it was made with.
			disambiguation_index: u16,
		},
		/// A delegate said that it will make a call.
		Announced {
			/// For whom.
			real: T::AccountId,
			/// The delegate.
			proxy: T::AccountId,
			/// Hash of the encoded call.
			call_hash: T::Hash,
		},
		/// An account lets another one act for it.
		ProxyAdded {
			/// The real account.
			delegator: T::AccountId,
			/// The delegate.
			delegatee: T::AccountId,
			/// What it may do.
			proxy_type: T::ProxyType,
			/// Blocks between announcement and call.
			delay: BlockNumberFor<T>,
		},
		/// An account does not let another one act for it any more, in this way.
		ProxyRemoved {
			/// The real account.
			delegator: T::AccountId,
			/// The delegate.
			delegatee: T::AccountId,
			/// What it could do.
			proxy_type: T::ProxyType,
			/// Blocks between announcement and call.
			delay: BlockNumberFor<T>,
		},
		/// A deposit was brought to today's rates.
		DepositPoked {
			/// Whose deposit.
			who: T::AccountId,
			/// What it is for.
			kind: DepositKind,
			/// RAO before.
			old_deposit: TaoBalance,
			/// RAO now.
			new_deposit: TaoBalance,
		},
		/// The real account said whether it pays for what a delegate does for it.
		RealPaysFeeSet {
			/// The real account.
			real: T::AccountId,
			/// The delegate.
			delegate: T::AccountId,
			/// Whether it pays from now on.
			pays_fee: bool,
		},
	}

	/// Why a call failed, and what to do. The order is part of the interface.
	#[pallet::error]
	pub enum Error<T> {
		/// The list of proxies or of announcements is full. Remove one first.
		TooMany,
		/// There is no such proxy or announcement. Look them up in storage.
		NotFound,
		/// The account is not a proxy of the other one, or not of this type.
		NotProxy,
		/// Retired: a call that the type does not permit is reported by ProxyExecuted.
		Unproxyable,
		/// This proxy, or this pure account, exists already.
		Duplicate,
		/// Only the pure account that was made with these parameters may end itself.
		NoPermission,
		/// The call was not announced, or not long enough ago. Announce it, then wait for the delay.
		Unannounced,
		/// An account needs no proxy to act for itself.
		NoSelfProxy,
		/// The deposit of announcements cannot be computed. Never raised.
		AnnouncementDepositInvariantViolated,
		/// No account follows from these parameters. Take another index.
		InvalidDerivedAccountId,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_finalize(_: BlockNumberFor<T>) {
			// All rows are of this block: one for each account that was acted for, and its call paid.
			let _ = LastCallResult::<T>::clear(u32::MAX, None);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			crate::try_state::check::<T>()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Makes a call for an account that lets the caller act for it. Succeeds whatever becomes of
		/// the inner call. Signed. Emits [`Event::ProxyExecuted`] with its result.
		/// Spec: companion-pallets §4.4, §4.6; errors in order: [`run::proxy`].
		#[pallet::call_index(0)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			(run::weight::<T>(info.call_weight), DispatchClass::Normal, info.pays_fee)
		})]
		pub fn proxy(
			origin: OriginFor<T>,
			real: AddressOf<T>,
			force_proxy_type: Option<T::ProxyType>,
			call: Box<<T as Config>::RuntimeCall>,
		) -> DispatchResult {
			let who = ensure_signed(origin.clone())?;
			let real = T::Lookup::lookup(real)?;
			run::proxy::<T>(origin, &who, real, force_proxy_type, *call)
		}

		/// Lets an account act for the caller. Signed. Reserves the deposit.
		/// Emits [`Event::ProxyAdded`].
		/// Spec: companion-pallets §4.4; errors in order: [`definitions::add`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::add_proxy())]
		pub fn add_proxy(
			origin: OriginFor<T>,
			delegate: AddressOf<T>,
			proxy_type: T::ProxyType,
			delay: BlockNumberFor<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let delegate = T::Lookup::lookup(delegate)?;
			definitions::add::<T>(&who, DefinitionOf::<T> { delegate, proxy_type, delay })
		}

		/// Ends one proxy of the caller, and its consent to the delegate's fees. Signed. Returns the
		/// deposit. Emits [`Event::ProxyRemoved`].
		/// Spec: companion-pallets §4.4; errors: [`definitions::remove`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::remove_proxy())]
		pub fn remove_proxy(
			origin: OriginFor<T>,
			delegate: AddressOf<T>,
			proxy_type: T::ProxyType,
			delay: BlockNumberFor<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let delegate = T::Lookup::lookup(delegate)?;
			definitions::remove::<T>(&who, DefinitionOf::<T> { delegate, proxy_type, delay })
		}

		/// Ends all proxies of the caller and its consents. Signed. Returns the deposit. A pure account
		/// that does this is lost, with all it has.
		/// Spec: companion-pallets §4.4.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::remove_proxies(T::MaxProxies::get()))]
		pub fn remove_proxies(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let removed = definitions::remove_all::<T>(&who);
			Ok(Some(T::WeightInfo::remove_proxies(removed)).into())
		}

		/// Makes an account without a key, for which the caller may act. Signed. Reserves the deposit.
		/// Emits [`Event::PureCreated`].
		/// Spec: companion-pallets §4.4, §4.5; errors in order: [`pure::create`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::create_pure())]
		pub fn create_pure(
			origin: OriginFor<T>,
			proxy_type: T::ProxyType,
			delay: BlockNumberFor<T>,
			index: u16,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			pure::create::<T>(who, proxy_type, delay, index)
		}

		/// Ends all proxies of the pure account that calls; whatever it still has is lost. Signed by
		/// the pure account. Returns the deposit to who made it. Emits [`Event::PureKilled`].
		/// Spec: companion-pallets §4.4; errors in order: [`pure::kill`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::kill_pure(T::MaxProxies::get()))]
		pub fn kill_pure(
			origin: OriginFor<T>,
			spawner: AddressOf<T>,
			proxy_type: T::ProxyType,
			index: u16,
			#[pallet::compact] height: BlockNumberFor<T>,
			#[pallet::compact] ext_index: u32,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let spawner = T::Lookup::lookup(spawner)?;
			pure::kill::<T>(who, spawner, proxy_type, index, (height, ext_index))
		}

		/// Says which call the caller will make for an account. Signed by a proxy of that account, of
		/// whatever type. Reserves the deposit. Emits [`Event::Announced`].
		/// Spec: companion-pallets §4.4; errors in order: [`announcements::announce`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::announce())]
		pub fn announce(
			origin: OriginFor<T>,
			real: AddressOf<T>,
			call_hash: T::Hash,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let real = T::Lookup::lookup(real)?;
			announcements::announce::<T>(&who, real, call_hash)
		}

		/// Takes back what the caller announced. Signed. Returns the deposit. No event.
		/// Spec: companion-pallets §4.4; errors: [`announcements::withdraw`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::withdraw_announcement())]
		pub fn remove_announcement(
			origin: OriginFor<T>,
			real: AddressOf<T>,
			call_hash: T::Hash,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let real = T::Lookup::lookup(real)?;
			announcements::withdraw::<T>(&who, &real, call_hash)
		}

		/// Refuses what a delegate announced for the caller. Signed by the real account. Returns the
		/// deposit to the delegate. No event.
		/// Spec: companion-pallets §4.4; errors: [`announcements::withdraw`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::withdraw_announcement())]
		pub fn reject_announcement(
			origin: OriginFor<T>,
			delegate: AddressOf<T>,
			call_hash: T::Hash,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let delegate = T::Lookup::lookup(delegate)?;
			announcements::withdraw::<T>(&delegate, &who, call_hash)
		}

		/// Makes a call that a delegate announced long enough ago. Signed, by anybody. Uses the
		/// announcement up and succeeds whatever becomes of the inner call. Emits
		/// [`Event::ProxyExecuted`]. Spec: companion-pallets §4.4; errors: [`run::proxy_announced`].
		#[pallet::call_index(9)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			(run::weight_announced::<T>(info.call_weight), DispatchClass::Normal)
		})]
		pub fn proxy_announced(
			origin: OriginFor<T>,
			delegate: AddressOf<T>,
			real: AddressOf<T>,
			force_proxy_type: Option<T::ProxyType>,
			call: Box<<T as Config>::RuntimeCall>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			let delegate = T::Lookup::lookup(delegate)?;
			let real = T::Lookup::lookup(real)?;
			run::proxy_announced::<T>(&delegate, real, force_proxy_type, *call)
		}

		/// Brings the caller's deposits to today's rates. Signed. Free if one changed.
		/// Emits [`Event::DepositPoked`] for each that did.
		/// Spec: companion-pallets §4.4; errors: those of the currency.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::poke_deposit())]
		pub fn poke_deposit(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let changed = deposits::poke::<T>(&who)?;
			Ok(if changed { Pays::No } else { Pays::Yes }.into())
		}

		/// Says whether the caller pays the fees of what a delegate does for it. Signed by the real
		/// account. Emits [`Event::RealPaysFeeSet`].
		/// Spec: companion-pallets §4.4; errors: [`consent::set`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::set_real_pays_fee())]
		pub fn set_real_pays_fee(
			origin: OriginFor<T>,
			delegate: AddressOf<T>,
			pays_fee: bool,
		) -> DispatchResult {
			let real = ensure_signed(origin)?;
			let delegate = T::Lookup::lookup(delegate)?;
			consent::set::<T>(real, delegate, pays_fee)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Whether a type of proxy permits a call.
		pub fn check_permissions(
			call: <T as frame_system::Config>::RuntimeCall,
			proxy_type: T::ProxyType,
		) -> bool {
			proxy_type.filter(&call)
		}

		/// Whether one type of proxy includes another one.
		pub fn is_superset(to_check: T::ProxyType, against: T::ProxyType) -> bool {
			to_check.is_superset(&against)
		}
	}
}
