//! Neurons of a subnet.
//!
//! Field order is SCALE order. Spec: `docs/protocol/rpc.md` §10.

use crate::shared::{AxonInfo, PrometheusInfo};
use alloc::vec::Vec;
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;
use subtensor_types::{AlphaBalance, NetUid};

/// Neuron info.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct NeuronInfo<AccountId> {
	/// Hotkey.
	pub hotkey: AccountId,
	/// Coldkey.
	pub coldkey: AccountId,
	/// Uid.
	pub uid: Compact<u16>,
	/// Netuid.
	pub netuid: Compact<NetUid>,
	/// Active.
	pub active: bool,
	/// Axon info.
	pub axon_info: AxonInfo,
	/// Prometheus info.
	pub prometheus_info: PrometheusInfo,
	/// Stake.
	pub stake: Vec<(AccountId, Compact<AlphaBalance>)>,
	/// Rank.
	pub rank: Compact<u16>,
	/// Emission.
	pub emission: Compact<AlphaBalance>,
	/// Incentive.
	pub incentive: Compact<u16>,
	/// Consensus.
	pub consensus: Compact<u16>,
	/// Trust.
	pub trust: Compact<u16>,
	/// Validator trust.
	pub validator_trust: Compact<u16>,
	/// Dividends.
	pub dividends: Compact<u16>,
	/// Last update.
	pub last_update: Compact<u64>,
	/// Validator permit.
	pub validator_permit: bool,
	/// Weights.
	pub weights: Vec<(Compact<u16>, Compact<u16>)>,
	/// Bonds.
	pub bonds: Vec<(Compact<u16>, Compact<u16>)>,
	/// Pruning score.
	pub pruning_score: Compact<u16>,
}

/// Neuron info lite.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct NeuronInfoLite<AccountId> {
	/// Hotkey.
	pub hotkey: AccountId,
	/// Coldkey.
	pub coldkey: AccountId,
	/// Uid.
	pub uid: Compact<u16>,
	/// Netuid.
	pub netuid: Compact<NetUid>,
	/// Active.
	pub active: bool,
	/// Axon info.
	pub axon_info: AxonInfo,
	/// Prometheus info.
	pub prometheus_info: PrometheusInfo,
	/// Stake.
	pub stake: Vec<(AccountId, Compact<AlphaBalance>)>,
	/// Rank.
	pub rank: Compact<u16>,
	/// Emission.
	pub emission: Compact<AlphaBalance>,
	/// Incentive.
	pub incentive: Compact<u16>,
	/// Consensus.
	pub consensus: Compact<u16>,
	/// Trust.
	pub trust: Compact<u16>,
	/// Validator trust.
	pub validator_trust: Compact<u16>,
	/// Dividends.
	pub dividends: Compact<u16>,
	/// Last update.
	pub last_update: Compact<u64>,
	/// Validator permit.
	pub validator_permit: bool,
	/// Pruning score.
	pub pruning_score: Compact<u16>,
}
