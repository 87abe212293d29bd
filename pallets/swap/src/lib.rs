//! `Swap`: the TAO/alpha pool of each subnet on chain.
//!
//! | term | meaning |
//! |---|---|
//! | buy | TAO in, alpha out; the price rises |
//! | sell | alpha in, TAO out; the price falls |
//! | stable | root and subnets of mechanism 0: one to one, no fee, no pool |
//! | reservoir | emission that the weights could not absorb yet; not part of reserves or price |
//!
//! Rules:
//! 1. The pallet computes; the caller of [`subtensor_types::traits::SwapHandler`] moves reserves and
//!    tokens. A swap changes nothing here, so a simulation is the same function.
//! 2. The reserves belong to the pallet behind [`Config::Reserves`].
//! 3. The weights change when a pool starts and when the protocol adds liquidity, never in a swap.
//! 4. A fee is a share of the input; who gets it is the caller's business.
//!
//! The arithmetic is in `subtensor-balancer`. Specification: `docs/protocol/swap.md`.

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

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod constants;
mod liquidity;
mod market;
#[cfg(any(feature = "std", feature = "try-runtime"))]
pub mod try_state;
pub mod types;
pub mod weight_info;

#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::{Balancer, PositionId, TickIndex};
pub use weight_info::WeightInfo;

#[allow(clippy::expect_used, reason = "written by the macros")]
#[frame_support::pallet]
pub mod pallet {
	use crate::{constants, types::*, weight_info::WeightInfo};
	use core::num::NonZeroU64;
	use frame_support::{PalletId, pallet_prelude::*};
	use frame_system::pallet_prelude::*;
	use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::PoolReserves};

	/// The storage starts at its final form; later upgrades count from here.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Where the reserves are.
		type Reserves: PoolReserves;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// Names an account that nothing uses any more.
		#[pallet::constant_name(ProtocolId)]
		fn protocol_id() -> PalletId {
			constants::PROTOCOL_ID
		}

		/// Highest fee rate that can be set, u16-normalised.
		#[pallet::constant_name(MaxFeeRate)]
		fn max_fee_rate() -> u16 {
			constants::MAX_FEE_RATE
		}

		/// Not used by any computation.
		#[pallet::constant_name(MinimumLiquidity)]
		fn minimum_liquidity() -> u64 {
			constants::MINIMUM_LIQUIDITY
		}

		/// Least reserve (RAO) of the side that a swap pays out.
		#[pallet::constant_name(MinimumReserve)]
		fn minimum_reserve() -> NonZeroU64 {
			constants::MINIMUM_RESERVE
		}
	}

	/// Default of [`FeeRate`].
	#[pallet::type_value]
	pub fn DefaultFeeRate<T: Config>() -> u16 {
		subtensor_balancer::FeeRate::DEFAULT.0
	}

	/// Fee on the input of a swap, u16-normalised.
	#[pallet::storage]
	pub type FeeRate<T: Config> =
		StorageMap<_, Twox64Concat, NetUid, u16, ValueQuery, DefaultFeeRate<T>>;

	/// Weights of the pool.
	#[pallet::storage]
	pub type SwapBalancer<T: Config> = StorageMap<_, Twox64Concat, NetUid, Balancer, ValueQuery>;

	/// Whether the pool got its first weights.
	#[pallet::storage]
	pub type PalSwapInitialized<T: Config> = StorageMap<_, Twox64Concat, NetUid, bool, ValueQuery>;

	/// TAO (RAO) that was created for the pool and waits outside of the reserve.
	#[pallet::storage]
	pub type BalancerTaoReservoir<T: Config> =
		StorageMap<_, Twox64Concat, NetUid, TaoBalance, ValueQuery>;

	/// Alpha that was created for the pool and waits outside of the reserve.
	#[pallet::storage]
	pub type BalancerAlphaReservoir<T: Config> =
		StorageMap<_, Twox64Concat, NetUid, AlphaBalance, ValueQuery>;

	/// Kept for readers of old metadata; never written.
	#[pallet::storage]
	pub type HasMigrationRun<T: Config> =
		StorageMap<_, Identity, BoundedVec<u8, ConstU32<128>>, bool, ValueQuery>;

	/// Kept for readers of old metadata; never written.
	#[pallet::storage]
	pub type ScrapReservoirAlpha<T: Config> =
		StorageMap<_, Twox64Concat, NetUid, AlphaBalance, ValueQuery>;

	/// What happened, as clients see it.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The fee of a subnet's pool was set.
		FeeRateSet {
			/// The subnet.
			netuid: NetUid,
			/// Fee on the input, u16-normalised.
			rate: u16,
		},
	}

	/// Why a call or swap is refused. The order is part of the interface.
	#[pallet::error]
	pub enum Error<T> {
		/// The fee rate is above `MaxFeeRate`.
		FeeRateTooHigh,
		/// Not used.
		InsufficientInputAmount,
		/// The pool does not hold what the swap would pay out.
		InsufficientLiquidity,
		/// The limit is not strictly beyond the current price.
		PriceLimitExceeded,
		/// Not used.
		InsufficientBalance,
		/// Not used.
		InvalidTickRange,
		/// Not used.
		InvalidLiquidityValue,
		/// The side that pays out is too small, or would pay out nothing.
		ReservesTooLow,
		/// The subnet does not exist.
		MechanismDoesNotExist,
		/// Not used.
		SubtokenDisabled,
		/// No weights in the allowed range give the pool this price.
		ReservesOutOfBalance,
		/// The input is above 1000 times the reserve that it joins.
		SwapInputTooLarge,
		/// The call is retired.
		Deprecated,
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
		/// Sets the fee of a subnet's pool, u16-normalised. Root only. Spec: swap.md §5. Emits
		/// [`Event::FeeRateSet`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_fee_rate())]
		pub fn set_fee_rate(origin: OriginFor<T>, netuid: NetUid, rate: u16) -> DispatchResult {
			ensure_root(origin)?;
			Self::do_set_fee_rate(netuid, rate)
		}

		/// Retired: fails with [`Error::Deprecated`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::deprecated())]
		pub fn add_liquidity(
			_origin: OriginFor<T>,
			_hotkey: T::AccountId,
			_netuid: NetUid,
			_tick_low: TickIndex,
			_tick_high: TickIndex,
			_liquidity: u64,
		) -> DispatchResult {
			Err(Error::<T>::Deprecated.into())
		}

		/// Retired: fails with [`Error::Deprecated`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::deprecated())]
		pub fn remove_liquidity(
			_origin: OriginFor<T>,
			_hotkey: T::AccountId,
			_netuid: NetUid,
			_position_id: PositionId,
		) -> DispatchResult {
			Err(Error::<T>::Deprecated.into())
		}

		/// Retired: fails with [`Error::Deprecated`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::deprecated())]
		pub fn modify_position(
			_origin: OriginFor<T>,
			_hotkey: T::AccountId,
			_netuid: NetUid,
			_position_id: PositionId,
			_liquidity_delta: i64,
		) -> DispatchResult {
			Err(Error::<T>::Deprecated.into())
		}

		/// Retired: fails with [`Error::Deprecated`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::deprecated())]
		pub fn toggle_user_liquidity(
			_origin: OriginFor<T>,
			_netuid: NetUid,
			_enable: bool,
		) -> DispatchResult {
			Err(Error::<T>::Deprecated.into())
		}

		/// Retired: fails with [`Error::Deprecated`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::deprecated())]
		pub fn disable_lp(_origin: OriginFor<T>) -> DispatchResult {
			Err(Error::<T>::Deprecated.into())
		}
	}
}
