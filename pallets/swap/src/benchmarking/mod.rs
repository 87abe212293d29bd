//! What the calls and the clean-up cost. The state must hold subnet 1 with a pool.

#![allow(clippy::expect_used, reason = "a benchmark that fails should stop")]

use super::*;
use frame_benchmarking::v2::*;
use frame_support::weights::WeightMeter;
use frame_system::RawOrigin;
use sp_runtime::Perquintill;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

const NETUID: NetUid = NetUid::new(1);

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_fee_rate() {
		#[extrinsic_call]
		_(RawOrigin::Root, NETUID, constants::MAX_FEE_RATE);

		assert_eq!(FeeRate::<T>::get(NETUID), constants::MAX_FEE_RATE);
	}

	#[benchmark]
	fn deprecated() {
		let origin = RawOrigin::Signed(whitelisted_caller::<T::AccountId>());
		let refused;
		#[block]
		{
			refused = Pallet::<T>::disable_lp(origin.into());
		}

		assert_eq!(refused, Err(Error::<T>::Deprecated.into()));
	}

	#[benchmark]
	fn clear_protocol_liquidity() {
		FeeRate::<T>::insert(NETUID, 1);
		SwapBalancer::<T>::insert(NETUID, Balancer { quote: Perquintill::from_percent(40) });
		PalSwapInitialized::<T>::insert(NETUID, true);
		BalancerTaoReservoir::<T>::insert(NETUID, TaoBalance::new(1));
		BalancerAlphaReservoir::<T>::insert(NETUID, AlphaBalance::new(1));
		let done;
		#[block]
		{
			done = Pallet::<T>::clear(NETUID, &mut WeightMeter::new());
		}

		assert!(done);
		assert!(!SwapBalancer::<T>::contains_key(NETUID));
		assert!(!BalancerTaoReservoir::<T>::contains_key(NETUID));
	}
}
