//! `Crowdloan`: many accounts raise TAO for one purpose.
//!
//! 1. A *creator* opens a crowdloan with a *deposit*, a *cap* and an end, and says what shall become
//!    of the money: it goes to a target account, or a stored call spends it (typically
//!    `SubtensorModule::register_leased_network`).
//! 2. Everybody *contributes* until the cap is raised or the end has come.
//! 3. With the cap raised the creator *finalizes* it. Otherwise contributors *withdraw*, or the
//!    creator *refunds* them and *dissolves* the crowdloan.
//!
//! | who | may |
//! |---|---|
//! | everybody | create, contribute, withdraw its own contribution before the finalization |
//! | the creator | finalize, refund, dissolve, change cap, end, least and largest contribution |
//!
//! | module | what it holds |
//! |---|---|
//! | [`create`] | opening, and the bounds of what is opened |
//! | [`contribute`] | contributing and withdrawing |
//! | [`finalize`] | the finalization, and what the stored call may ask ([`CrowdloanDoor`]) |
//! | [`refund`] | giving everything back |
//! | [`update`] | changes by the creator |
//! | [`ledger`] | the door to money and records: they change together or not at all |
//!
//! Invariants ([`try_state`]): contributions add up to what is raised, which is never above the cap
//! and lies on the account of the crowdloan until it is finalized.
//!
//! Specification: `docs/protocol/companion-pallets.md` §3.
//!
//! [`CrowdloanDoor`]: subtensor_types::traits::CrowdloanDoor

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

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod contribute;
pub mod create;
pub mod finalize;
pub mod ledger;
pub mod refund;
#[cfg(any(feature = "std", feature = "try-runtime"))]
pub mod try_state;
pub mod types;
pub mod update;
pub mod weight_info;

#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::{CrowdloanId, CrowdloanInfo};
pub use weight_info::WeightInfo;

#[allow(clippy::expect_used, reason = "written by the macros")]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		contribute, create, finalize, refund,
		types::{BoundedCallOf, CrowdloanId, CrowdloanInfo},
		update,
		weight_info::WeightInfo,
	};
	use alloc::boxed::Box;
	use frame_support::{
		PalletId,
		dispatch::{DispatchResultWithPostInfo, GetDispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		traits::{QueryPreimage, StorePreimage, fungible},
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::Dispatchable;
	use subtensor_types::TaoBalance;

	/// The storage starts at its final form.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// TAO.
		type Currency: fungible::Mutate<Self::AccountId, Balance = TaoBalance>;
		/// The calls that can be stored, with the guards of the runtime around their dispatch.
		type RuntimeCall: Parameter
			+ Dispatchable<RuntimeOrigin = Self::RuntimeOrigin, PostInfo = PostDispatchInfo>
			+ GetDispatchInfo;
		/// Where stored calls of more than 128 bytes lie.
		type Preimages: QueryPreimage<H = Self::Hashing> + StorePreimage;
		/// From which the accounts of crowdloans are derived.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// Least deposit of a creator, RAO.
		#[pallet::constant]
		type MinimumDeposit: Get<TaoBalance>;
		/// Least value of a crowdloan's least contribution, RAO.
		#[pallet::constant]
		type AbsoluteMinimumContribution: Get<TaoBalance>;
		/// Least number of blocks that a crowdloan takes.
		#[pallet::constant]
		type MinimumBlockDuration: Get<BlockNumberFor<Self>>;
		/// Most blocks that a crowdloan takes.
		#[pallet::constant]
		type MaximumBlockDuration: Get<BlockNumberFor<Self>>;
		/// Most contributors that one call refunds.
		#[pallet::constant]
		type RefundContributorsLimit: Get<u32>;
		/// Most contributors of a crowdloan, its creator included.
		#[pallet::constant]
		type MaxContributors: Get<u32>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// A crowdloan as it is stored.
	pub type CrowdloanInfoOf<T> =
		CrowdloanInfo<<T as frame_system::Config>::AccountId, BlockNumberFor<T>, BoundedCallOf<T>>;

	/// Every crowdloan that was not dissolved; finalized ones stay. Written by [`crate::ledger`]
	/// and, for what is no money, by the creator's calls.
	#[pallet::storage]
	pub type Crowdloans<T: Config> =
		StorageMap<_, Twox64Concat, CrowdloanId, CrowdloanInfoOf<T>, OptionQuery>;

	/// The id of the next crowdloan. Ids are never given twice.
	#[pallet::storage]
	pub type NextCrowdloanId<T: Config> = StorageValue<_, CrowdloanId, ValueQuery>;

	/// RAO that an account contributed. Accounts are hashes or public keys already, so the key
	/// needs no hasher. At most [`Config::MaxContributors`] a crowdloan.
	#[pallet::storage]
	pub type Contributions<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		CrowdloanId,
		Identity,
		T::AccountId,
		TaoBalance,
		OptionQuery,
	>;

	/// Most RAO of one contributor; none = no such bound.
	#[pallet::storage]
	pub type MaxContributions<T: Config> =
		StorageMap<_, Twox64Concat, CrowdloanId, TaoBalance, OptionQuery>;

	/// The crowdloan whose stored call runs. Empty between transactions.
	#[pallet::storage]
	pub type CurrentCrowdloanId<T: Config> = StorageValue<_, CrowdloanId, OptionQuery>;

	/// Kept for readers of the metadata; never written.
	#[pallet::storage]
	pub type HasMigrationRun<T: Config> =
		StorageMap<_, Identity, BoundedVec<u8, ConstU32<128>>, bool, ValueQuery>;

	/// What happened, as clients see it. The order is part of the interface.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A crowdloan was opened.
		Created {
			/// Its id.
			crowdloan_id: CrowdloanId,
			/// Who opened it.
			creator: T::AccountId,
			/// First block in which contributions are refused.
			end: BlockNumberFor<T>,
			/// RAO to be raised.
			cap: TaoBalance,
		},
		/// An account contributed.
		Contributed {
			/// To this crowdloan.
			crowdloan_id: CrowdloanId,
			/// Who.
			contributor: T::AccountId,
			/// RAO that were accepted; may be less than offered.
			amount: TaoBalance,
		},
		/// An account took its contribution back.
		Withdrew {
			/// From this crowdloan.
			crowdloan_id: CrowdloanId,
			/// Who.
			contributor: T::AccountId,
			/// RAO paid back.
			amount: TaoBalance,
		},
		/// Contributors were refunded; others wait for the next call.
		PartiallyRefunded {
			/// Of this crowdloan.
			crowdloan_id: CrowdloanId,
		},
		/// Every contributor but the creator is refunded.
		AllRefunded {
			/// Of this crowdloan.
			crowdloan_id: CrowdloanId,
		},
		/// The raised money went where it was meant to go.
		Finalized {
			/// The crowdloan.
			crowdloan_id: CrowdloanId,
		},
		/// The crowdloan is gone, the deposit is back.
		Dissolved {
			/// The crowdloan.
			crowdloan_id: CrowdloanId,
		},
		/// The creator changed the least contribution.
		MinContributionUpdated {
			/// The crowdloan.
			crowdloan_id: CrowdloanId,
			/// RAO.
			new_min_contribution: TaoBalance,
		},
		/// The creator changed the end.
		EndUpdated {
			/// The crowdloan.
			crowdloan_id: CrowdloanId,
			/// First block in which contributions are refused.
			new_end: BlockNumberFor<T>,
		},
		/// The creator changed the cap.
		CapUpdated {
			/// The crowdloan.
			crowdloan_id: CrowdloanId,
			/// RAO.
			new_cap: TaoBalance,
		},
		/// The creator changed the largest contribution of one account.
		MaxContributionUpdated {
			/// The crowdloan.
			crowdloan_id: CrowdloanId,
			/// RAO; none = no such bound.
			new_max_contribution: Option<TaoBalance>,
		},
	}

	/// Why a call failed, and what to do. The order is part of the interface.
	#[pallet::error]
	pub enum Error<T> {
		/// The deposit is under MinimumDeposit. Deposit more.
		DepositTooLow,
		/// The cap is not above the deposit, or under what is raised. Raise the cap.
		CapTooLow,
		/// The least contribution is under AbsoluteMinimumContribution. Raise it.
		MinimumContributionTooLow,
		/// The end block is not in the future.
		CannotEndInPast,
		/// Fewer blocks until the end than MinimumBlockDuration. Choose a later end.
		BlockDurationTooShort,
		/// More blocks until the end than MaximumBlockDuration. Choose an earlier end.
		BlockDurationTooLong,
		/// The account can't pay the deposit or contribution.
		InsufficientBalance,
		/// A number would pass its type.
		Overflow,
		/// There is no such crowdloan, or none is being finalized.
		InvalidCrowdloanId,
		/// The cap is raised already. Nothing more is needed.
		CapRaised,
		/// The end block has come.
		ContributionPeriodEnded,
		/// Less than this crowdloan's least contribution. Offer more.
		ContributionTooLow,
		/// Only the creator may do this.
		InvalidOrigin,
		/// The crowdloan is finalized and never changes again.
		AlreadyFinalized,
		/// The stored call of a crowdloan can't finalize a crowdloan.
		AlreadyFinalizing,
		/// Retired.
		ContributionPeriodNotEnded,
		/// The account has contributed nothing.
		NoContribution,
		/// The cap is not raised yet.
		CapNotRaised,
		/// Less is recorded than is to be paid. Nothing the signer can mend.
		Underflow,
		/// The stored call can't be read. Note its preimage again.
		CallUnavailable,
		/// Others still have contributions. Refund them first.
		NotReadyToDissolve,
		/// All that the creator has in the crowdloan is the deposit, which only dissolving returns.
		DepositCannotBeWithdrawn,
		/// The crowdloan has MaxContributors contributors.
		MaxContributorsReached,
		/// Exactly one of call and target address is needed.
		InvalidFinalizationConfig,
		/// The account has contributed all that one account may.
		MaxContributionReached,
		/// The largest contribution is under the least one or under the creator's own.
		MaximumContributionTooLow,
		/// The least contribution is above the largest one of an account.
		MinimumContributionTooHigh,
		/// The stored call succeeded but left raised money behind, so everything is undone.
		FundsNotSettled,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			crate::try_state::check::<T>()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Opens a crowdloan and pays the deposit into it. Exactly one of `call`, dispatched as the
		/// creator when it is finalized, and `target_address` says what the money is for.
		/// Emits [`Event::Created`]. Spec: companion-pallets §3.4; errors: [`create::create`].
		#[pallet::call_index(0)]
		#[pallet::weight(create::weight::<T>(call))]
		pub fn create(
			origin: OriginFor<T>,
			#[pallet::compact] deposit: TaoBalance,
			#[pallet::compact] min_contribution: TaoBalance,
			#[pallet::compact] cap: TaoBalance,
			#[pallet::compact] end: BlockNumberFor<T>,
			call: Option<Box<<T as Config>::RuntimeCall>>,
			target_address: Option<T::AccountId>,
		) -> DispatchResult {
			let creator = ensure_signed(origin)?;
			let terms = create::Terms { deposit, min_contribution, cap, end };
			create::create::<T>(creator, terms, call, target_address)
		}

		/// Contributes up to `amount` RAO: less where the cap or the bound of one contributor is
		/// nearer. Emits [`Event::Contributed`].
		/// Spec: companion-pallets §3.4; errors: [`contribute::contribute`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::contribute())]
		pub fn contribute(
			origin: OriginFor<T>,
			#[pallet::compact] crowdloan_id: CrowdloanId,
			#[pallet::compact] amount: TaoBalance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			contribute::contribute::<T>(crowdloan_id, who, amount)
		}

		/// Takes the caller's contribution back, the creator's without its deposit.
		/// Emits [`Event::Withdrew`].
		/// Spec: companion-pallets §3.4; errors: [`contribute::withdraw`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(
			origin: OriginFor<T>,
			#[pallet::compact] crowdloan_id: CrowdloanId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			contribute::withdraw::<T>(crowdloan_id, who)
		}

		/// Sends the raised money to its target, or dispatches the stored call as the creator. By
		/// the creator, once the cap is raised. Emits [`Event::Finalized`].
		/// Spec: companion-pallets §3.4; errors: [`finalize::finalize`].
		#[pallet::call_index(3)]
		#[pallet::weight(finalize::weight::<T>(*crowdloan_id))]
		pub fn finalize(
			origin: OriginFor<T>,
			#[pallet::compact] crowdloan_id: CrowdloanId,
		) -> DispatchResultWithPostInfo {
			finalize::finalize::<T>(origin, crowdloan_id)
		}

		/// Pays up to RefundContributorsLimit contributors back, not the creator. By the creator.
		/// Emits [`Event::AllRefunded`] or [`Event::PartiallyRefunded`].
		/// Spec: companion-pallets §3.4; errors: [`refund::refund`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::refund(T::RefundContributorsLimit::get()))]
		pub fn refund(
			origin: OriginFor<T>,
			#[pallet::compact] crowdloan_id: CrowdloanId,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			refund::refund::<T>(crowdloan_id, &who)
		}

		/// Removes a crowdloan whose contributors are all refunded, and returns the deposit. By the
		/// creator. Emits [`Event::Dissolved`].
		/// Spec: companion-pallets §3.4; errors: [`refund::dissolve`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::dissolve())]
		pub fn dissolve(
			origin: OriginFor<T>,
			#[pallet::compact] crowdloan_id: CrowdloanId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			refund::dissolve::<T>(crowdloan_id, &who)
		}

		/// Changes the least contribution (RAO). By the creator.
		/// Emits [`Event::MinContributionUpdated`].
		/// Spec: companion-pallets §3.4; errors: [`update::min_contribution`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::update_min_contribution())]
		pub fn update_min_contribution(
			origin: OriginFor<T>,
			#[pallet::compact] crowdloan_id: CrowdloanId,
			#[pallet::compact] new_min_contribution: TaoBalance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			update::min_contribution::<T>(crowdloan_id, &who, new_min_contribution)
		}

		/// Changes the block at which contributions end. By the creator.
		/// Emits [`Event::EndUpdated`].
		/// Spec: companion-pallets §3.4; errors: [`update::end`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::update_end())]
		pub fn update_end(
			origin: OriginFor<T>,
			#[pallet::compact] crowdloan_id: CrowdloanId,
			#[pallet::compact] new_end: BlockNumberFor<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			update::end::<T>(crowdloan_id, &who, new_end)
		}

		/// Changes the cap (RAO), not below what is raised. By the creator.
		/// Emits [`Event::CapUpdated`].
		/// Spec: companion-pallets §3.4; errors: [`update::cap`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::update_cap())]
		pub fn update_cap(
			origin: OriginFor<T>,
			#[pallet::compact] crowdloan_id: CrowdloanId,
			#[pallet::compact] new_cap: TaoBalance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			update::cap::<T>(crowdloan_id, &who, new_cap)
		}

		/// Sets or lifts the bound (RAO) of what one account may contribute; what is contributed
		/// stays. By the creator. Emits [`Event::MaxContributionUpdated`].
		/// Spec: companion-pallets §3.4; errors: [`update::max_contribution`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::set_max_contribution())]
		pub fn set_max_contribution(
			origin: OriginFor<T>,
			#[pallet::compact] crowdloan_id: CrowdloanId,
			new_max_contribution: Option<TaoBalance>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			update::max_contribution::<T>(crowdloan_id, &who, new_max_contribution)
		}
	}
}
