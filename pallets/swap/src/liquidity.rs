//! The life of a pool: its first weights, emission that joins it, its end.
//! Spec: `docs/protocol/swap.md` §16 to §18.

use crate::{pallet::*, types::Balancer, weight_info::WeightInfo};
use frame_support::weights::WeightMeter;
use sp_runtime::{DispatchResult, Perquintill};
use substrate_fixed::types::U64F64;
use subtensor_balancer::{Reservoirs, Weights};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::PoolReserves};

impl<T: Config> Pallet<T> {
	/// Gives a new pool its weights: one half each, or those that make `price` its price. An
	/// initialised pool stays as it is.
	///
	/// Errors: [`Error::ReservesOutOfBalance`].
	pub fn initialize(netuid: NetUid, price: Option<U64F64>) -> DispatchResult {
		if PalSwapInitialized::<T>::get(netuid) {
			return Ok(());
		}
		let pool = Self::pool(netuid);
		let weights = Weights::from_price(price, pool.tao, pool.alpha).map_err(Error::<T>::from)?;
		Self::set_weights(netuid, weights);
		PalSwapInitialized::<T>::insert(netuid, true);
		Ok(())
	}

	/// Adds emission at an unchanged price and returns what joins the reserves now; the caller
	/// adds it. What the weights cannot absorb waits in the reservoirs.
	pub(crate) fn inject(
		netuid: NetUid,
		tao: TaoBalance,
		alpha: AlphaBalance,
	) -> (TaoBalance, AlphaBalance) {
		let before = Reservoirs {
			tao: BalancerTaoReservoir::<T>::get(netuid).rao(),
			alpha: BalancerAlphaReservoir::<T>::get(netuid).rao(),
		};
		let pool = Self::pool(netuid);
		let injection = pool.inject(before, tao.rao(), alpha.rao());
		if injection.weights != pool.weights {
			Self::set_weights(netuid, injection.weights);
		}
		if injection.reservoirs != before {
			Self::set_reservoirs(netuid, injection.reservoirs);
		}
		(injection.tao.into(), injection.alpha.into())
	}

	/// Forgets the pool of a dissolved subnet and empties its reserves, if `meter` can pay for it.
	/// The reserves' TAO was paid out before; nothing moves here.
	pub(crate) fn clear(netuid: NetUid, meter: &mut WeightMeter) -> bool {
		if meter.try_consume(T::WeightInfo::clear_protocol_liquidity()).is_err() {
			return false;
		}
		T::Reserves::clear_reserves(netuid);
		BalancerTaoReservoir::<T>::remove(netuid);
		BalancerAlphaReservoir::<T>::remove(netuid);
		PalSwapInitialized::<T>::remove(netuid);
		FeeRate::<T>::remove(netuid);
		SwapBalancer::<T>::remove(netuid);
		true
	}

	fn set_weights(netuid: NetUid, weights: Weights) {
		let balancer = Balancer { quote: Perquintill::from_parts(weights.quote()) };
		SwapBalancer::<T>::insert(netuid, balancer);
	}

	/// Empty reservoirs have no row.
	fn set_reservoirs(netuid: NetUid, reservoirs: Reservoirs) {
		match reservoirs.tao {
			0 => BalancerTaoReservoir::<T>::remove(netuid),
			tao => BalancerTaoReservoir::<T>::insert(netuid, TaoBalance::new(tao)),
		}
		match reservoirs.alpha {
			0 => BalancerAlphaReservoir::<T>::remove(netuid),
			alpha => BalancerAlphaReservoir::<T>::insert(netuid, AlphaBalance::new(alpha)),
		}
	}
}
