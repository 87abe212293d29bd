//! Answers for wallets and explorers: the functions behind the runtime APIs.
//!
//! Views only read. Each loads a storage item once for an answer; the structs are in
//! [`subtensor_runtime_api`]. Fields that no longer mean anything keep their place with the constant
//! that the specification gives.
//!
//! Spec: `docs/protocol/rpc.md` §8 to §16.

pub mod baskets;
pub mod beta;
pub mod delegates;
pub mod hyperparameters;
pub mod metagraph;
pub mod neurons;
pub mod registration;
pub mod stake;
pub mod subnets;
pub mod swap;

use crate::{epoch::stake_weight::StakeReader, neurons::Seats, pallet::*};
use alloc::vec::Vec;
use codec::Compact;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// Largest share of one weight, u16-normalised: no limit.
pub(crate) const MAX_WEIGHTS_LIMIT: u16 = u16::MAX;

/// Name of subnets that gave themselves none.
const UNNAMED: &[u8] = b"unknown";

/// Name of the root network.
const ROOT_NAME: &[u8] = b"root";

/// The name that the subnet's identity gives, or a general one.
pub fn subnet_name<T: Config>(netuid: NetUid) -> Vec<u8> {
	SubnetIdentitiesV3::<T>::get(netuid)
		.map(|identity| identity.subnet_name)
		.filter(|name| !name.is_empty())
		.unwrap_or_else(|| if netuid.is_root() { ROOT_NAME } else { UNNAMED }.to_vec())
}

/// Bytes as clients read them in names and symbols: each one compact.
pub(crate) fn compact_bytes(bytes: Vec<u8>) -> Vec<Compact<u8>> {
	bytes.into_iter().map(Compact).collect()
}

/// Alpha that waits for the next epoch, miners' and validators' together.
pub(crate) fn pending_alpha<T: Config>(netuid: NetUid) -> AlphaBalance {
	PendingValidatorEmission::<T>::get(netuid)
		.saturating_add(PendingServerEmission::<T>::get(netuid))
}

/// Blocks after which a silent neuron counts as inactive: at least one.
pub fn activity_cutoff_blocks<T: Config>(netuid: NetUid) -> u64 {
	u64::from(ActivityCutoffFactorMilli::<T>::get(netuid))
		.saturating_mul(u64::from(Tempo::<T>::get(netuid)))
		.checked_div(1_000)
		.unwrap_or_default()
		.max(1)
}

/// All subnets in ascending order of their netuid.
pub(crate) fn ascending<T: Config>() -> Vec<NetUid> {
	let mut netuids = crate::subnets::all::<T>();
	netuids.sort_unstable();
	netuids
}

/// Stake of every uid as the epoch weighs it, in whole units: inherited alpha, inherited TAO, and
/// their weighted sum.
#[derive(Default)]
pub(crate) struct UidStakes {
	/// Alpha.
	pub alpha: Vec<Compact<AlphaBalance>>,
	/// TAO (RAO), not weighted.
	pub tao: Vec<Compact<TaoBalance>>,
	/// Alpha and weighted TAO.
	pub total: Vec<Compact<TaoBalance>>,
}

impl UidStakes {
	/// Computes the stakes of all uids; a uid without a hotkey has none.
	pub fn load<T: Config>(netuid: NetUid) -> Self {
		let mut reader = StakeReader::<T>::new(netuid);
		let tao_weight = TaoWeight::<T>::get();
		let mut stakes = Self::default();
		for uid in 0..Seats::<T>::count(netuid) {
			let stake = Seats::<T>::hotkey_of(netuid, uid)
				.map(|hotkey| reader.inherited(&hotkey))
				.unwrap_or_default();
			// The whole part: rounds down.
			let total = subtensor_yuma::stake::total(stake.alpha, stake.root, tao_weight);
			stakes.alpha.push(Compact(AlphaBalance::new(stake.alpha)));
			stakes.tao.push(Compact(TaoBalance::new(stake.root)));
			stakes.total.push(Compact(TaoBalance::new(total.saturating_to_num())));
		}
		stakes
	}
}
