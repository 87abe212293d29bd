//! Price of a subnet. Spec: `docs/protocol/rpc.md` §13.

use crate::{pallet::*, subnets};
use subtensor_types::TaoBalance;

/// TAO (RAO) that `register_network` asks for now.
pub fn network_cost<T: Config>() -> TaoBalance {
	subnets::lock_cost::lock_cost::<T>()
}
