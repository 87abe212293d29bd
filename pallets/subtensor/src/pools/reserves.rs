//! The reserves as the pools' engine sees them. Spec: `docs/protocol/swap.md` §19.1.

use crate::{pallet::*, subnets};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::PoolReserves};

impl<T: Config> PoolReserves for Pallet<T> {
	fn exists(netuid: NetUid) -> bool {
		subnets::exists::<T>(netuid)
	}

	fn mechanism(netuid: NetUid) -> u16 {
		SubnetMechanism::<T>::get(netuid)
	}

	fn tao_reserve(netuid: NetUid) -> TaoBalance {
		SubnetTAO::<T>::get(netuid)
	}

	fn alpha_reserve(netuid: NetUid) -> AlphaBalance {
		SubnetAlphaIn::<T>::get(netuid)
	}

	fn clear_reserves(netuid: NetUid) {
		SubnetTAO::<T>::remove(netuid);
		SubnetAlphaIn::<T>::remove(netuid);
	}
}
