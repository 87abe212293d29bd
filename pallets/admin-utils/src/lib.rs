//! `AdminUtils`: sets the parameters of the chain and of its subnets.
//!
//! The pallet owns almost no state: its calls check who asks, how often, whether the subnet is about
//! to run its epoch, and whether the value is in range, and then write into `SubtensorModule`, the
//! EVM's chain id, or the lists of authorities.
//!
//! | file | calls |
//! |---|---|
//! | [`gate`] | who, how often, when: the checks that come before all bounds |
//! | [`chain`] | parameters of the whole chain; root only |
//! | [`basket`] | knobs of the baskets; root only |
//! | [`by_root`] | parameters of one subnet; root only |
//! | [`by_owner`] | parameters of one subnet without bounds; its owner, or root |
//! | [`registration`] | prices and ways of registration |
//! | [`consensus`] | epochs, weights and mechanisms |
//! | [`seats`] | number of seats, trimming |
//!
//! Never reuse the indices 10, 11, 12, 31, 32, 34, 40, 41, 44, 47, 48, 52, 53, 54, 56, 64 and 103.
//! Specification: `docs/protocol/admin-utils.md`.

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

mod basket;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod by_owner;
mod by_root;
mod chain;
mod consensus;
mod gate;
mod registration;
mod seats;
pub mod types;
pub mod weight_info;

#[cfg(test)]
mod tests;

pub use pallet::*;
pub use weight_info::WeightInfo;

#[allow(clippy::expect_used, reason = "written by the macros")]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		basket, by_owner, by_root, chain, consensus, registration, seats,
		types::{AuraInterface, EvmChainIdInterface, GrandpaInterface, PrecompileEnum},
		weight_info::WeightInfo,
	};
	use alloc::vec::Vec;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use pallet_subtensor::{
		subnets::{self, params},
		types::{ConsensusMode, EpochConsensus, RecycleOrBurnEnum},
	};
	use sp_consensus_grandpa::AuthorityList;
	use sp_runtime::PerU16;
	use substrate_fixed::types::{I64F64, I96F32, U64F64};
	use subtensor_types::{MechId, NetUid, TaoBalance};

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// What the pallet needs from the runtime.
	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>> + pallet_subtensor::Config
	{
		/// A block author.
		type AuthorityId: Parameter + MaxEncodedLen;
		/// Most block authors.
		type MaxAuthorities: Get<u32>;
		/// Changes the block authors.
		type Aura: AuraInterface<Self::AuthorityId, Self::MaxAuthorities>;
		/// Changes the finality voters.
		type Grandpa: GrandpaInterface<BlockNumberFor<Self>>;
		/// Changes the EVM's chain id.
		type EvmChainId: EvmChainIdInterface;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Default of [`PrecompileEnable`].
	#[pallet::type_value]
	pub fn DefaultPrecompileEnable<T: Config>() -> bool {
		true
	}

	/// Whether a precompiled contract answers.
	#[pallet::storage]
	pub type PrecompileEnable<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		PrecompileEnum,
		bool,
		ValueQuery,
		DefaultPrecompileEnable<T>,
	>;

	/// What was set, where `SubtensorModule` has no event for it.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A precompiled contract was switched.
		PrecompileUpdated {
			/// The contract.
			precompile_id: PrecompileEnum,
			/// The new state.
			enabled: bool,
		},
		/// Yuma3 was switched on a subnet.
		Yuma3EnableToggled {
			/// The subnet.
			netuid: NetUid,
			/// The new state.
			enabled: bool,
		},
		/// The reset of bonds was switched on a subnet.
		BondsResetToggled {
			/// The subnet.
			netuid: NetUid,
			/// The new state.
			enabled: bool,
		},
		/// The half-life of a subnet's burn price was set.
		BurnHalfLifeSet {
			/// The subnet.
			netuid: NetUid,
			/// Blocks.
			burn_half_life: u16,
		},
		/// The factor of a subnet's burn price was set.
		BurnIncreaseMultSet {
			/// The subnet.
			netuid: NetUid,
			/// Factor at a registration.
			burn_increase_mult: U64F64,
		},
		/// The TAO emission of a subnet's pool was switched.
		SubnetEmissionEnabledSet {
			/// The subnet.
			netuid: NetUid,
			/// The new state.
			enabled: bool,
		},
		/// The collateral's share of a subnet's burn price was set.
		CollateralLockShareSet {
			/// The subnet.
			netuid: NetUid,
			/// u16-normalised.
			lock_share: u16,
		},
		/// The release of collateral on a subnet was set.
		CollateralDrainRatioSet {
			/// The subnet.
			netuid: NetUid,
			/// Earned alpha for one alpha.
			drain_ratio: U64F64,
		},
		/// The largest share of one subnet in a basket was set.
		BasketConcentrationCapSet {
			/// u16-normalised.
			cap: u16,
		},
		/// The trade of baskets was switched.
		BasketTradingToggled {
			/// The new state.
			enabled: bool,
		},
		/// One validator's trade was stopped or let go.
		BasketTradingFrozenSet {
			/// The validator.
			hotkey: T::AccountId,
			/// Whether it is stopped.
			frozen: bool,
		},
		/// The largest daily turnover of a basket was set.
		BasketDailyTurnoverCapSet {
			/// u16-normalised.
			cap: u16,
		},
		/// The largest part of a pool that a basket may hold was set.
		BasketLiquidityCapSet {
			/// u16-normalised.
			cap: u16,
		},
		/// The remains that claims leave behind were set.
		BasketClaimDustSet {
			/// RAO.
			row_cap_rao: u64,
			/// Ten-thousandths.
			row_bps: u16,
			/// RAO.
			slice_rao: u64,
			/// RAO.
			forfeit_cap_rao: u64,
		},
		/// The least trade of a basket was set.
		BasketMinTradeTaoSet {
			/// RAO.
			min_trade_rao: u64,
		},
	}

	/// Why a parameter was not set. The order is part of the interface.
	#[pallet::error]
	pub enum Error<T> {
		/// No subnet has this number.
		SubnetDoesNotExist,
		/// There can't be more validators than seats.
		MaxValidatorsLargerThanMaxUIds,
		/// More seats are taken: trim the subnet first.
		MaxAllowedUIdsLessThanCurrentUIds,
		/// An owner may set at most 975,000 millionths.
		BondsMovingAverageMaxReached,
		/// Only root may set a negative steepness.
		NegativeSigmoidSteepness,
		/// The value is outside its bounds.
		ValueNotInBounds,
		/// Fewer seats are taken.
		MinAllowedUidsGreaterThanCurrentUids,
		/// The least must be below the most.
		MinAllowedUidsGreaterThanMaxAllowedUids,
		/// The most must be at least the least.
		MaxAllowedUidsLessThanMinAllowedUids,
		/// The consensus mode has a budget of fewer seats.
		MaxAllowedUidsGreaterThanDefaultMaxAllowedUids,
		/// The value is not acceptable here.
		InvalidValue,
		/// Root has no such parameter.
		NotPermittedOnRootSubnet,
		/// Registration by proof of work can't be switched on.
		POWRegistrationDisabled,
		/// The call does nothing any more.
		Deprecated,
		/// At most 95 % of the price may be locked.
		CollateralLockShareTooHigh,
		/// The ratio must be above 0 and at most 10.
		CollateralDrainRatioOutOfBounds,
		/// Voters change at the end of this block: the delay must be 0.
		GrandpaChangeDelayMustBeZero,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Replaces the block authors from the next block on; an empty list changes nothing. Root only.
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::swap_authorities(chain::count(new_authorities)))]
		pub fn swap_authorities(
			origin: OriginFor<T>,
			new_authorities: BoundedVec<T::AuthorityId, T::MaxAuthorities>,
		) -> DispatchResult {
			ensure_root(origin)?;
			chain::swap_authorities::<T>(new_authorities);
			Ok(())
		}

		/// Sets the greatest take of a delegate, u16-normalised. Root only. Emits `MaxDelegateTakeSet`.
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_default_take(origin: OriginFor<T>, default_take: PerU16) -> DispatchResult {
			ensure_root(origin)?;
			params::set_max_delegate_take::<T>(default_take);
			Ok(())
		}

		/// Sets the blocks between two hotkey swaps of a coldkey. Root only. Emits `TxRateLimitSet`.
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_tx_rate_limit(origin: OriginFor<T>, tx_rate_limit: u64) -> DispatchResult {
			ensure_root(origin)?;
			params::set_tx_rate_limit::<T>(tx_rate_limit);
			Ok(())
		}

		/// Sets the blocks between two announcements of a neuron's endpoint. Its owner, or root.
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_serving_rate_limit(
			origin: OriginFor<T>,
			netuid: NetUid,
			serving_rate_limit: u64,
		) -> DispatchResult {
			by_owner::set_serving_rate_limit::<T>(origin, netuid, serving_rate_limit)
		}

		/// Sets the least difficulty of a proof of work. Root only.
		#[pallet::call_index(4)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_min_difficulty(
			origin: OriginFor<T>,
			netuid: NetUid,
			min_difficulty: u64,
		) -> DispatchResult {
			by_root::set_min_difficulty::<T>(origin, netuid, min_difficulty)
		}

		/// Sets the greatest difficulty of a proof of work. Its owner, or root.
		#[pallet::call_index(5)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_max_difficulty(
			origin: OriginFor<T>,
			netuid: NetUid,
			max_difficulty: u64,
		) -> DispatchResult {
			by_owner::set_max_difficulty::<T>(origin, netuid, max_difficulty)
		}

		/// Sets the least version that weights must name. Its owner, or root.
		#[pallet::call_index(6)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_weights_version_key(
			origin: OriginFor<T>,
			netuid: NetUid,
			weights_version_key: u64,
		) -> DispatchResult {
			by_owner::set_weights_version_key::<T>(origin, netuid, weights_version_key)
		}

		/// Sets the blocks between two weights of a neuron. Root only.
		#[pallet::call_index(7)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_weights_set_rate_limit(
			origin: OriginFor<T>,
			netuid: NetUid,
			weights_set_rate_limit: u64,
		) -> DispatchResult {
			by_root::set_weights_set_rate_limit::<T>(origin, netuid, weights_set_rate_limit)
		}

		/// Sets the adjustment interval (blocks), which is shown but not used. Root only.
		#[pallet::call_index(8)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_adjustment_interval(
			origin: OriginFor<T>,
			netuid: NetUid,
			adjustment_interval: u16,
		) -> DispatchResult {
			by_root::set_adjustment_interval::<T>(origin, netuid, adjustment_interval)
		}

		/// Sets the adjustment alpha (of 2^64 - 1), which is shown but not used. Its owner, or root.
		#[pallet::call_index(9)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_adjustment_alpha(
			origin: OriginFor<T>,
			netuid: NetUid,
			adjustment_alpha: u64,
		) -> DispatchResult {
			by_owner::set_adjustment_alpha::<T>(origin, netuid, adjustment_alpha)
		}

		/// Sets the blocks for which a new neuron is not replaced. Its owner, or root.
		#[pallet::call_index(13)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_immunity_period(
			origin: OriginFor<T>,
			netuid: NetUid,
			immunity_period: u16,
		) -> DispatchResult {
			by_owner::set_immunity_period::<T>(origin, netuid, immunity_period)
		}

		/// Sets the least number of weights. Its owner, or root.
		#[pallet::call_index(14)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_min_allowed_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			min_allowed_weights: u16,
		) -> DispatchResult {
			by_owner::set_min_allowed_weights::<T>(origin, netuid, min_allowed_weights)
		}

		/// Sets the most seats: at least those taken and the least allowed, at most the budget of the
		/// consensus mode. Its owner, or root.
		#[pallet::call_index(15)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_max_allowed_uids(
			origin: OriginFor<T>,
			netuid: NetUid,
			max_allowed_uids: u16,
		) -> DispatchResult {
			seats::set_max_allowed_uids::<T>(origin, netuid, max_allowed_uids)
		}

		/// Sets the share of stake (u16-normalised) that makes consensus. Root only.
		#[pallet::call_index(16)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_kappa(origin: OriginFor<T>, netuid: NetUid, kappa: u16) -> DispatchResult {
			by_root::set_kappa::<T>(origin, netuid, kappa)
		}

		/// Sets the steepness of trust. Its owner, or root.
		#[pallet::call_index(17)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_rho(origin: OriginFor<T>, netuid: NetUid, rho: u16) -> DispatchResult {
			by_owner::set_rho::<T>(origin, netuid, rho)
		}

		/// Sets the legacy activity cutoff: at least 360 blocks. Its owner, or root.
		#[pallet::call_index(18)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_activity_cutoff(
			origin: OriginFor<T>,
			netuid: NetUid,
			activity_cutoff: u16,
		) -> DispatchResult {
			consensus::set_activity_cutoff::<T>(origin, netuid, activity_cutoff)
		}

		/// Opens or closes registration by burn; one way to register stays open. Its owner, or root; on
		/// root, root only.
		#[pallet::call_index(19)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_network_registration_allowed(
			origin: OriginFor<T>,
			netuid: NetUid,
			registration_allowed: bool,
		) -> DispatchResult {
			registration::set_network_registration_allowed::<T>(
				origin,
				netuid,
				registration_allowed,
			)
		}

		/// Opens or closes registration by proof of work; one way to register stays open. Its owner, or
		/// root.
		#[pallet::call_index(20)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_network_pow_registration_allowed(
			origin: OriginFor<T>,
			netuid: NetUid,
			registration_allowed: bool,
		) -> DispatchResult {
			registration::set_network_pow_registration_allowed::<T>(
				origin,
				netuid,
				registration_allowed,
			)
		}

		/// Sets the registrations per interval that are aimed at. Root only.
		#[pallet::call_index(21)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_target_registrations_per_interval(
			origin: OriginFor<T>,
			netuid: NetUid,
			target_registrations_per_interval: u16,
		) -> DispatchResult {
			by_root::set_target_registrations_per_interval::<T>(
				origin,
				netuid,
				target_registrations_per_interval,
			)
		}

		/// Sets the least price (RAO) of a seat: below 1 TAO and below the greatest. Its owner, or root.
		#[pallet::call_index(22)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_min_burn(
			origin: OriginFor<T>,
			netuid: NetUid,
			min_burn: TaoBalance,
		) -> DispatchResult {
			registration::set_min_burn::<T>(origin, netuid, min_burn)
		}

		/// Sets the greatest price (RAO) of a seat: above 0.1 TAO and above the least. Its owner, or root.
		#[pallet::call_index(23)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_max_burn(
			origin: OriginFor<T>,
			netuid: NetUid,
			max_burn: TaoBalance,
		) -> DispatchResult {
			registration::set_max_burn::<T>(origin, netuid, max_burn)
		}

		/// Sets the difficulty of a proof of work. Root only.
		#[pallet::call_index(24)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_difficulty(
			origin: OriginFor<T>,
			netuid: NetUid,
			difficulty: u64,
		) -> DispatchResult {
			by_root::set_difficulty::<T>(origin, netuid, difficulty)
		}

		/// Sets the most validators: at most the seats, and 1 under Null consensus. Root only.
		#[pallet::call_index(25)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_max_allowed_validators(
			origin: OriginFor<T>,
			netuid: NetUid,
			max_allowed_validators: u16,
		) -> DispatchResult {
			by_root::set_max_allowed_validators::<T>(origin, netuid, max_allowed_validators)
		}

		/// Sets the moving average of bonds, per million; an owner at most 975,000. Its owner, or root.
		#[pallet::call_index(26)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_bonds_moving_average(
			origin: OriginFor<T>,
			netuid: NetUid,
			bonds_moving_average: u64,
		) -> DispatchResult {
			consensus::set_bonds_moving_average::<T>(origin, netuid, bonds_moving_average)
		}

		/// Sets the most registrations in a block. Root only.
		#[pallet::call_index(27)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_max_registrations_per_block(
			origin: OriginFor<T>,
			netuid: NetUid,
			max_registrations_per_block: u16,
		) -> DispatchResult {
			by_root::set_max_registrations_per_block::<T>(
				origin,
				netuid,
				max_registrations_per_block,
			)
		}

		/// Sets the owners' share (u16-normalised) of emission. Root only. Emits `SubnetOwnerCutSet`.
		#[pallet::call_index(28)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_subnet_owner_cut(
			origin: OriginFor<T>,
			subnet_owner_cut: u16,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_subnet_owner_cut::<T>(subnet_owner_cut);
			Ok(())
		}

		/// Sets the blocks between two registrations of subnets. Root only. Emits `NetworkRateLimitSet`.
		#[pallet::call_index(29)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_network_rate_limit(
			origin: OriginFor<T>,
			rate_limit: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_network_rate_limit::<T>(rate_limit);
			Ok(())
		}

		/// Sets the tempo (blocks); the next epoch comes a full tempo later. An owner keeps to 360 to
		/// 50,400. Its owner, or root.
		#[pallet::call_index(30)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_tempo(origin: OriginFor<T>, netuid: NetUid, tempo: u16) -> DispatchResult {
			consensus::set_tempo::<T>(origin, netuid, tempo)
		}

		/// Kept for its index: always refused with `Deprecated`. The issuance has no setter.
		#[pallet::call_index(33)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_total_issuance(
			origin: OriginFor<T>,
			total_issuance: TaoBalance,
		) -> DispatchResult {
			let _ = (origin, total_issuance);
			Err(Error::<T>::Deprecated.into())
		}

		/// Sets the blocks for which a new subnet is not pruned. Root only. Emits
		/// `NetworkImmunityPeriodSet`.
		#[pallet::call_index(35)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_network_immunity_period(
			origin: OriginFor<T>,
			immunity_period: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_network_immunity_period::<T>(immunity_period);
			Ok(())
		}

		/// Sets the least price (RAO) of a subnet. Root only. Emits `NetworkMinLockCostSet`.
		#[pallet::call_index(36)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_network_min_lock_cost(
			origin: OriginFor<T>,
			lock_cost: TaoBalance,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_network_min_lock_cost::<T>(lock_cost);
			Ok(())
		}

		/// Sets the most subnets besides root. Root only. Emits `SubnetLimitSet`.
		#[pallet::call_index(37)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_subnet_limit(origin: OriginFor<T>, max_subnets: u16) -> DispatchResult {
			ensure_root(origin)?;
			params::set_subnet_limit::<T>(max_subnets);
			Ok(())
		}

		/// Sets the blocks in which the price of a subnet falls by its last value. Root only. Emits
		/// `NetworkLockCostReductionIntervalSet`.
		#[pallet::call_index(38)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_lock_reduction_interval(
			origin: OriginFor<T>,
			interval: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_lock_reduction_interval::<T>(interval);
			Ok(())
		}

		/// Sets the counter of RAO recycled by registrations. Root only.
		#[pallet::call_index(39)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_rao_recycled(
			origin: OriginFor<T>,
			netuid: NetUid,
			rao_recycled: TaoBalance,
		) -> DispatchResult {
			by_root::set_rao_recycled::<T>(origin, netuid, rao_recycled)
		}

		/// Sets the least stake weight (RAO scale) of a validator. Root only. Emits `StakeThresholdSet`.
		#[pallet::call_index(42)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_stake_threshold(origin: OriginFor<T>, min_stake: u64) -> DispatchResult {
			ensure_root(origin)?;
			params::set_stake_threshold::<T>(min_stake);
			Ok(())
		}

		/// Sets the least stake of a nominator, in millionths of the base minimum. Root only.
		#[pallet::call_index(43)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_nominator_min_required_stake(
			origin: OriginFor<T>,
			min_stake: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_nominator_min_required_stake::<T>(min_stake);
			Ok(())
		}

		/// Sets the blocks between two increases of a take. Root only. Emits `TxDelegateTakeRateLimitSet`.
		#[pallet::call_index(45)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_tx_delegate_take_rate_limit(
			origin: OriginFor<T>,
			tx_rate_limit: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_tx_delegate_take_rate_limit::<T>(tx_rate_limit);
			Ok(())
		}

		/// Sets the least take of a delegate, u16-normalised. Root only. Emits `MinDelegateTakeSet`.
		#[pallet::call_index(46)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_min_delegate_take(origin: OriginFor<T>, take: PerU16) -> DispatchResult {
			ensure_root(origin)?;
			params::set_min_delegate_take::<T>(take);
			Ok(())
		}

		/// Switches commit-reveal of weights. Its owner, or root.
		#[pallet::call_index(49)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_commit_reveal_weights_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			by_owner::set_commit_reveal_enabled::<T>(origin, netuid, enabled)
		}

		/// Switches liquid alpha. Its owner, or root.
		#[pallet::call_index(50)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_liquid_alpha_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			by_owner::set_liquid_alpha_enabled::<T>(origin, netuid, enabled)
		}

		/// Sets the bounds (u16-normalised) of liquid alpha, which must be on: at least 1,638, low at most
		/// high. Its owner, or root.
		#[pallet::call_index(51)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_alpha_values(
			origin: OriginFor<T>,
			netuid: NetUid,
			alpha_low: u16,
			alpha_high: u16,
		) -> DispatchResult {
			consensus::set_alpha_values::<T>(origin, netuid, alpha_low, alpha_high)
		}

		/// Sets the delay (blocks) of a scheduled dissolution, which is shown but not used. Root only.
		/// Emits `DissolveNetworkScheduleDurationSet`.
		#[pallet::call_index(55)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_dissolve_network_schedule_duration(
			origin: OriginFor<T>,
			duration: u32,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_dissolve_network_schedule_duration::<T>(duration);
			Ok(())
		}

		/// Sets the reveal period: 1 to 100 epochs. Its owner, or root.
		#[pallet::call_index(57)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_commit_reveal_weights_interval(
			origin: OriginFor<T>,
			netuid: NetUid,
			interval: u64,
		) -> DispatchResult {
			consensus::set_reveal_period::<T>(origin, netuid, interval)
		}

		/// Sets the chain id that EVM transactions name, from the next block on. Root only.
		#[pallet::call_index(58)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_evm_chain_id(origin: OriginFor<T>, chain_id: u64) -> DispatchResult {
			ensure_root(origin)?;
			T::EvmChainId::set_chain_id(chain_id)
		}

		/// Replaces the finality voters at the end of this block; the delay must be 0. Root only.
		#[pallet::call_index(59)]
		#[pallet::weight(
			<T as Config>::WeightInfo::schedule_grandpa_change(chain::count(next_authorities))
		)]
		pub fn schedule_grandpa_change(
			origin: OriginFor<T>,
			next_authorities: AuthorityList,
			in_blocks: BlockNumberFor<T>,
			forced: Option<BlockNumberFor<T>>,
		) -> DispatchResult {
			ensure_root(origin)?;
			chain::schedule_grandpa_change::<T>(next_authorities, in_blocks, forced)
		}

		/// Sets the penalty (u16-normalised) on bonds of out-of-consensus weights. Its owner, or root.
		#[pallet::call_index(60)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_bonds_penalty(
			origin: OriginFor<T>,
			netuid: NetUid,
			bonds_penalty: u16,
		) -> DispatchResult {
			by_owner::set_bonds_penalty::<T>(origin, netuid, bonds_penalty)
		}

		/// Allows or forbids transfers of stake. Its owner, or root.
		#[pallet::call_index(61)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_toggle_transfer(
			origin: OriginFor<T>,
			netuid: NetUid,
			toggle: bool,
		) -> DispatchResult {
			by_owner::set_transfer_toggle::<T>(origin, netuid, toggle)
		}

		/// Switches a precompiled contract. Emits [`Event::PrecompileUpdated`] on a change. Root only.
		#[pallet::call_index(62)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_toggle_evm_precompile(
			origin: OriginFor<T>,
			precompile_id: PrecompileEnum,
			enabled: bool,
		) -> DispatchResult {
			ensure_root(origin)?;
			chain::toggle_precompile::<T>(precompile_id, enabled);
			Ok(())
		}

		/// Sets the step of the moving price, for all subnets. Root only.
		#[pallet::call_index(63)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_subnet_moving_alpha(origin: OriginFor<T>, alpha: I96F32) -> DispatchResult {
			ensure_root(origin)?;
			params::set_subnet_moving_alpha::<T>(alpha);
			Ok(())
		}

		/// Sets the blocks after which a young subnet's moving price moves at half its step. Root only.
		#[pallet::call_index(65)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_ema_price_halving_period(
			origin: OriginFor<T>,
			netuid: NetUid,
			ema_halving: u64,
		) -> DispatchResult {
			by_root::set_ema_price_halving_blocks::<T>(origin, netuid, ema_halving)
		}

		/// Opens or closes trade and staking of the subnet's alpha. Root only.
		#[pallet::call_index(66)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_subtoken_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			subtoken_enabled: bool,
		) -> DispatchResult {
			by_root::set_subtoken_enabled::<T>(origin, netuid, subtoken_enabled)
		}

		/// Sets the owner's hotkey, at most every 50,400 blocks. Its owner, or root. Emits
		/// `SubnetOwnerHotkeySet`.
		#[pallet::call_index(67)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_sn_owner_hotkey(
			origin: OriginFor<T>,
			netuid: NetUid,
			hotkey: T::AccountId,
		) -> DispatchResult {
			subnets::owner::change_hotkey::<T>(origin, netuid, &hotkey)
		}

		/// Sets the steepness of liquid alpha; negative by root only. Its owner, or root.
		#[pallet::call_index(68)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_alpha_sigmoid_steepness(
			origin: OriginFor<T>,
			netuid: NetUid,
			steepness: i16,
		) -> DispatchResult {
			consensus::set_alpha_sigmoid_steepness::<T>(origin, netuid, steepness)
		}

		/// Switches Yuma3. Its owner, or root. Emits [`Event::Yuma3EnableToggled`].
		#[pallet::call_index(69)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_yuma3_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			by_owner::set_yuma3_enabled::<T>(origin, netuid, enabled)
		}

		/// Switches the reset of bonds by metadata. Its owner, or root. Emits [`Event::BondsResetToggled`].
		#[pallet::call_index(70)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_bonds_reset_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			by_owner::set_bonds_reset_enabled::<T>(origin, netuid, enabled)
		}

		/// Sets the version of time-locked commits that is accepted. Root only. Emits
		/// `CommitRevealVersionSet`.
		#[pallet::call_index(71)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_commit_reveal_version(
			origin: OriginFor<T>,
			version: u16,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_commit_reveal_version::<T>(version);
			Ok(())
		}

		/// Sets how many seats of the owner never leave: 1 to 10. Its owner, or root.
		#[pallet::call_index(72)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_owner_immune_neuron_limit(
			origin: OriginFor<T>,
			netuid: NetUid,
			immune_neurons: u16,
		) -> DispatchResult {
			consensus::set_owner_immune_neuron_limit::<T>(origin, netuid, immune_neurons)
		}

		/// Sets the share (of 2^64 - 1) of childkey dividends that is burned. Root only.
		#[pallet::call_index(73)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_ck_burn(origin: OriginFor<T>, burn: u64) -> DispatchResult {
			ensure_root(origin)?;
			params::set_ck_burn::<T>(burn);
			Ok(())
		}

		/// Sets the blocks before an epoch in which parameters don't move. Root only. Emits
		/// `AdminFreezeWindowSet`.
		#[pallet::call_index(74)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_admin_freeze_window(origin: OriginFor<T>, window: u16) -> DispatchResult {
			ensure_root(origin)?;
			params::set_admin_freeze_window::<T>(window);
			Ok(())
		}

		/// Sets the tempos between two changes of one parameter by an owner. Root only. Emits
		/// `OwnerHyperparamRateLimitSet`.
		#[pallet::call_index(75)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_owner_hparam_rate_limit(
			origin: OriginFor<T>,
			epochs: u16,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_owner_hyperparam_rate_limit::<T>(epochs);
			Ok(())
		}

		/// Sets the number of mechanisms. Its owner, or root.
		#[pallet::call_index(76)]
		#[pallet::weight(consensus::mechanism_weight::<T>(*netuid, *mechanism_count))]
		pub fn sudo_set_mechanism_count(
			origin: OriginFor<T>,
			netuid: NetUid,
			mechanism_count: MechId,
		) -> DispatchResult {
			consensus::set_mechanism_count::<T>(origin, netuid, mechanism_count)
		}

		/// Splits the emission between the mechanisms: shares that sum to 65,535; none = evenly. Its owner,
		/// or root.
		#[pallet::call_index(77)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_mechanism_emission_split(
			origin: OriginFor<T>,
			netuid: NetUid,
			maybe_split: Option<Vec<u16>>,
		) -> DispatchResult {
			consensus::set_mechanism_emission_split::<T>(origin, netuid, maybe_split)
		}

		/// Cuts the seats to `max_n`; the lowest paid leave. Its owner, or root.
		#[pallet::call_index(78)]
		#[pallet::weight(seats::trim_weight::<T>(*netuid))]
		pub fn sudo_trim_to_max_allowed_uids(
			origin: OriginFor<T>,
			netuid: NetUid,
			max_n: u16,
		) -> DispatchResult {
			seats::trim_to_max_allowed_uids::<T>(origin, netuid, max_n)
		}

		/// Sets the least that the most seats may be: below the most and below the seats taken. Root only.
		#[pallet::call_index(79)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_min_allowed_uids(
			origin: OriginFor<T>,
			netuid: NetUid,
			min_allowed_uids: u16,
		) -> DispatchResult {
			by_root::set_min_allowed_uids::<T>(origin, netuid, min_allowed_uids)
		}

		/// Sets what becomes of miner pay to the owner's own hotkeys. Its owner, or root.
		#[pallet::call_index(80)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_recycle_or_burn(
			origin: OriginFor<T>,
			netuid: NetUid,
			recycle_or_burn: RecycleOrBurnEnum,
		) -> DispatchResult {
			by_owner::set_recycle_or_burn::<T>(origin, netuid, recycle_or_burn)
		}

		/// Sets the flow of TAO (RAO) below which a subnet gets no emission. Root only.
		#[pallet::call_index(81)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_tao_flow_cutoff(
			origin: OriginFor<T>,
			flow_cutoff: I64F64,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_tao_flow_cutoff::<T>(flow_cutoff);
			Ok(())
		}

		/// Sets the exponent of flows in emission shares: 1 to 2. Root only.
		#[pallet::call_index(82)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_tao_flow_normalization_exponent(
			origin: OriginFor<T>,
			exponent: U64F64,
		) -> DispatchResult {
			ensure_root(origin)?;
			chain::set_flow_norm_exponent::<T>(exponent)
		}

		/// Sets the step (of 2^63 - 1) of the flow averages. Root only.
		#[pallet::call_index(83)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_tao_flow_smoothing_factor(
			origin: OriginFor<T>,
			smoothing_factor: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_flow_smoothing_factor::<T>(smoothing_factor);
			Ok(())
		}

		/// Sets the least number of seats that are not immune. Root only.
		#[pallet::call_index(84)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_min_non_immune_uids(
			origin: OriginFor<T>,
			netuid: NetUid,
			min: u16,
		) -> DispatchResult {
			by_root::set_min_non_immune_uids::<T>(origin, netuid, min)
		}

		/// Sets the blocks between a subnet's registration and its start. Root only. Emits
		/// `StartCallDelaySet`.
		#[pallet::call_index(85)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_start_call_delay(origin: OriginFor<T>, delay: u64) -> DispatchResult {
			ensure_root(origin)?;
			params::set_start_call_delay::<T>(delay);
			Ok(())
		}

		/// Sets the blocks between the announcement of a coldkey swap and the swap. Root only. Emits
		/// `ColdkeySwapAnnouncementDelaySet`.
		#[pallet::call_index(86)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_coldkey_swap_announcement_delay(
			origin: OriginFor<T>,
			duration: u32,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_coldkey_swap_announcement_delay::<T>(duration);
			Ok(())
		}

		/// Sets the blocks before a coldkey swap may be announced anew. Root only. Emits
		/// `ColdkeySwapReannouncementDelaySet`.
		#[pallet::call_index(87)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_coldkey_swap_reannouncement_delay(
			origin: OriginFor<T>,
			duration: u32,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_coldkey_swap_reannouncement_delay::<T>(duration);
			Ok(())
		}

		/// Sets the most mechanisms of a subnet: 1 to 16. Root only.
		#[pallet::call_index(88)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_max_mechanism_count(
			origin: OriginFor<T>,
			max_mechanism_count: MechId,
		) -> DispatchResult {
			ensure_root(origin)?;
			chain::set_max_mechanism_count::<T>(max_mechanism_count)
		}

		/// Sets the half-life of the burn price: 1 to 36,100 blocks. Its owner, or root. Emits
		/// [`Event::BurnHalfLifeSet`].
		#[pallet::call_index(89)]
		#[pallet::weight((<T as Config>::WeightInfo::set_by_owner(), DispatchClass::Operational, Pays::Yes))]
		pub fn sudo_set_burn_half_life(
			origin: OriginFor<T>,
			netuid: NetUid,
			burn_half_life: u16,
		) -> DispatchResult {
			registration::set_burn_half_life::<T>(origin, netuid, burn_half_life)
		}

		/// Sets the factor of the burn price at a registration: 1 to 3. Its owner, or root. Emits
		/// [`Event::BurnIncreaseMultSet`].
		#[pallet::call_index(90)]
		#[pallet::weight((<T as Config>::WeightInfo::set_by_owner(), DispatchClass::Operational, Pays::Yes))]
		pub fn sudo_set_burn_increase_mult(
			origin: OriginFor<T>,
			netuid: NetUid,
			burn_increase_mult: U64F64,
		) -> DispatchResult {
			registration::set_burn_increase_mult::<T>(origin, netuid, burn_increase_mult)
		}

		/// Chooses whether protocol flows are taken off the flows of TAO. Root only.
		#[pallet::call_index(91)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_net_tao_flow_enabled(
			origin: OriginFor<T>,
			enabled: bool,
		) -> DispatchResult {
			ensure_root(origin)?;
			params::set_net_tao_flow_enabled::<T>(enabled);
			Ok(())
		}

		/// Switches the owner's share of emission. Its owner, or root.
		#[pallet::call_index(92)]
		#[pallet::weight((<T as Config>::WeightInfo::set_by_owner(), DispatchClass::Operational, Pays::Yes))]
		pub fn sudo_set_owner_cut_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			by_owner::set_owner_cut_enabled::<T>(origin, netuid, enabled)
		}

		/// Sets the least take of children on the subnet, within the chain's bounds. Its owner, or root.
		#[pallet::call_index(93)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_min_childkey_take_per_subnet(
			origin: OriginFor<T>,
			netuid: NetUid,
			take: PerU16,
		) -> DispatchResult {
			registration::set_min_childkey_take::<T>(origin, netuid, take)
		}

		/// Opens or closes the TAO emission of the pool. Root only. Emits
		/// [`Event::SubnetEmissionEnabledSet`].
		#[pallet::call_index(94)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_root())]
		pub fn sudo_set_subnet_emission_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			by_root::set_subnet_emission_enabled::<T>(origin, netuid, enabled)
		}

		/// Chooses whether the owner's share is locked at once. Its owner, or root.
		#[pallet::call_index(95)]
		#[pallet::weight((<T as Config>::WeightInfo::set_by_owner(), DispatchClass::Operational, Pays::Yes))]
		pub fn sudo_set_owner_cut_auto_lock_enabled(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			by_owner::set_owner_cut_auto_lock_enabled::<T>(origin, netuid, enabled)
		}

		/// Sets the most epochs in a block: at least 1. Root only.
		#[pallet::call_index(96)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_max_epochs_per_block(
			origin: OriginFor<T>,
			max_epochs_per_block: u8,
		) -> DispatchResult {
			ensure_root(origin)?;
			chain::set_max_epochs_per_block::<T>(max_epochs_per_block)
		}

		/// Sets how long a silent neuron stays active: 1,000 to 50,000 thousandths of a tempo. Its owner,
		/// or root.
		#[pallet::call_index(97)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_activity_cutoff_factor(
			origin: OriginFor<T>,
			netuid: NetUid,
			factor_milli: u32,
		) -> DispatchResult {
			consensus::set_activity_cutoff_factor::<T>(origin, netuid, factor_milli)
		}

		/// Sets the share (u16-normalised) of the burn price that is locked as collateral: at most 95 %.
		/// Its owner, or root. Emits [`Event::CollateralLockShareSet`].
		#[pallet::call_index(98)]
		#[pallet::weight((<T as Config>::WeightInfo::set_by_owner(), DispatchClass::Operational, Pays::Yes))]
		pub fn sudo_set_collateral_lock_share(
			origin: OriginFor<T>,
			netuid: NetUid,
			lock_share: u16,
		) -> DispatchResult {
			registration::set_collateral_lock_share::<T>(origin, netuid, lock_share)
		}

		/// Sets the earned alpha that frees one alpha of collateral: above 0, at most 10. Its owner, or
		/// root. Emits [`Event::CollateralDrainRatioSet`].
		#[pallet::call_index(99)]
		#[pallet::weight((<T as Config>::WeightInfo::set_by_owner(), DispatchClass::Operational, Pays::Yes))]
		pub fn sudo_set_collateral_drain_ratio(
			origin: OriginFor<T>,
			netuid: NetUid,
			drain_ratio: U64F64,
		) -> DispatchResult {
			registration::set_collateral_drain_ratio::<T>(origin, netuid, drain_ratio)
		}

		/// Sets the quantile of the emission bar: between 0 and 1, both excluded. Root only.
		#[pallet::call_index(100)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_emission_bar_quantile(
			origin: OriginFor<T>,
			quantile: U64F64,
		) -> DispatchResult {
			ensure_root(origin)?;
			chain::set_emission_bar_quantile::<T>(quantile)
		}

		/// Sets how steeply subnets below the emission bar are damped: 1 to 8. Root only.
		#[pallet::call_index(101)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_emission_gate_exponent(
			origin: OriginFor<T>,
			exponent: U64F64,
		) -> DispatchResult {
			ensure_root(origin)?;
			chain::set_emission_gate_exponent::<T>(exponent)
		}

		/// Sets the rank of the emission bar; 0 = by quantile. Root only.
		#[pallet::call_index(102)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_emission_bar_rank(origin: OriginFor<T>, rank: u16) -> DispatchResult {
			ensure_root(origin)?;
			params::set_emission_bar_rank::<T>(rank);
			Ok(())
		}

		/// Sets the consensus that liquid alpha compares with. Its owner, or root.
		#[pallet::call_index(104)]
		#[pallet::weight(<T as Config>::WeightInfo::set_by_owner())]
		pub fn sudo_set_liquid_alpha_consensus_mode(
			origin: OriginFor<T>,
			netuid: NetUid,
			mode: ConsensusMode,
		) -> DispatchResult {
			by_owner::set_liquid_alpha_consensus_mode::<T>(origin, netuid, mode)
		}

		/// Sets the largest share (u16-normalised) of one subnet in a basket; not 0. Root only.
		#[pallet::call_index(105)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_basket_concentration_cap(origin: OriginFor<T>, cap: u16) -> DispatchResult {
			ensure_root(origin)?;
			basket::set_concentration_cap::<T>(cap)
		}

		/// Switches the trade of baskets. Root only.
		#[pallet::call_index(106)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_basket_trading_enabled(
			origin: OriginFor<T>,
			enabled: bool,
		) -> DispatchResult {
			ensure_root(origin)?;
			basket::set_trading_enabled::<T>(enabled);
			Ok(())
		}

		/// Stops or lets one validator trade its basket. Root only.
		#[pallet::call_index(107)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_basket_trading_frozen(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			frozen: bool,
		) -> DispatchResult {
			ensure_root(origin)?;
			basket::set_trading_frozen::<T>(hotkey, frozen);
			Ok(())
		}

		/// Sets the largest daily turnover (u16-normalised) of a basket; not 0. Root only.
		#[pallet::call_index(108)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_basket_daily_turnover_cap(
			origin: OriginFor<T>,
			cap: u16,
		) -> DispatchResult {
			ensure_root(origin)?;
			basket::set_daily_turnover_cap::<T>(cap)
		}

		/// Sets the largest part (u16-normalised) of a pool that a basket may hold; not 0. Root only.
		#[pallet::call_index(109)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_basket_liquidity_cap(origin: OriginFor<T>, cap: u16) -> DispatchResult {
			ensure_root(origin)?;
			basket::set_liquidity_cap::<T>(cap)
		}

		/// Sets which remains of a basket a claim leaves behind. Root only.
		#[pallet::call_index(110)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_basket_claim_dust(
			origin: OriginFor<T>,
			row_cap_rao: u64,
			row_bps: u16,
			slice_rao: u64,
			forfeit_cap_rao: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			basket::set_claim_dust::<T>(row_cap_rao, row_bps, slice_rao, forfeit_cap_rao)
		}

		/// Switches between Yuma and Null consensus. Its owner, or root. Emits `EpochConsensusSet`.
		#[pallet::call_index(111)]
		#[pallet::weight(<T as Config>::WeightInfo::set_epoch_consensus())]
		pub fn sudo_set_epoch_consensus(
			origin: OriginFor<T>,
			netuid: NetUid,
			mode: EpochConsensus,
		) -> DispatchResult {
			consensus::set_epoch_consensus::<T>(origin, netuid, mode)
		}

		/// Cuts the seats of a subnet under Null consensus towards `target`, at most 64 in a call. Its
		/// owner, or root. Emits `NullUidsPruningProgress`.
		#[pallet::call_index(112)]
		#[pallet::weight(seats::trim_null_weight::<T>(*netuid))]
		pub fn sudo_trim_null_uids_batch(
			origin: OriginFor<T>,
			netuid: NetUid,
			target: u16,
		) -> DispatchResult {
			seats::trim_null_uids_batch::<T>(origin, netuid, target)
		}

		/// Sets the least trade (RAO) of a basket. Root only.
		#[pallet::call_index(113)]
		#[pallet::weight(<T as Config>::WeightInfo::set_for_chain())]
		pub fn sudo_set_basket_min_trade_tao(
			origin: OriginFor<T>,
			min_trade_rao: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			basket::set_min_trade_tao::<T>(min_trade_rao);
			Ok(())
		}
	}
}
