//! The JSON format of a case, field by field.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};
use subtensor_yuma::{ConsensusMode, EpochParams, SparseRow};

use crate::number::{integer, optional, optional_list};

/// A case: parameters, state, and the epochs to run.
#[derive(Clone, Debug, Deserialize)]
pub struct Case {
	/// Name of the case.
	#[serde(default)]
	pub name: String,
	/// Parameters by name; see [`Params`] for names and defaults.
	#[serde(default)]
	pub params: Map<String, Value>,
	/// The state before the first epoch.
	pub state: InitialState,
	/// The epochs, in order.
	pub epochs: Vec<EpochStep>,
	/// Expected results, one per epoch or per entry of `expected_for_epochs`.
	#[serde(default)]
	pub expected: Vec<Value>,
	/// Which epochs `expected` speaks of, counted from 0; all when left out.
	#[serde(default)]
	pub expected_for_epochs: Option<Vec<usize>>,
}

/// Parameters in their stored units.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Params {
	/// Majority, u16-normalised; default 32767.
	#[serde(deserialize_with = "integer")]
	pub kappa: u16,
	/// Bonds penalty, u16-normalised; default 65535.
	#[serde(deserialize_with = "integer")]
	pub bonds_penalty: u16,
	/// Weight of old bonds, in millionths; default 900000.
	#[serde(deserialize_with = "integer")]
	pub bonds_moving_average: u64,
	/// Yuma3 bonds; default false.
	pub yuma3_on: bool,
	/// Liquid alpha; default false.
	pub liquid_alpha_on: bool,
	/// Lowest liquid rate, u16-normalised; default 45875.
	#[serde(deserialize_with = "integer")]
	pub alpha_low: u16,
	/// Highest liquid rate, u16-normalised; default 58982.
	#[serde(deserialize_with = "integer")]
	pub alpha_high: u16,
	/// Steepness in hundredths; default 1000.
	#[serde(deserialize_with = "integer")]
	pub alpha_sigmoid_steepness: i16,
	/// `"current"` (default), `"previous"` or `"auto"`.
	pub liquid_alpha_consensus_mode: ConsensusModeName,
	/// Permits per epoch; default 128.
	#[serde(deserialize_with = "integer")]
	pub max_allowed_validators: u16,
	/// Stake below which a neuron counts as unstaked, in RAO; default 0.
	#[serde(deserialize_with = "integer")]
	pub stake_threshold: u64,
	/// Blocks between epochs; default 360.
	#[serde(deserialize_with = "integer")]
	pub tempo: u16,
	/// Activity cutoff in thousandths of a tempo; default 13889.
	#[serde(deserialize_with = "integer")]
	pub activity_cutoff_factor_milli: u32,
	/// Weight of root stake, in 1 / (2^64 - 1); default 0.
	#[serde(deserialize_with = "integer")]
	pub tao_weight: u64,
	/// Whether commits mask weights; default false.
	pub commit_reveal_enabled: bool,
	/// Epochs until a commit expires; default 1.
	#[serde(deserialize_with = "integer")]
	pub reveal_period: u64,
	/// Parts of the mechanisms in 1 / 65535; null (default) for equal parts.
	pub mechanism_split: Option<Vec<u16>>,
	/// `"yuma"` (default) or `"null"`.
	pub epoch_consensus: EpochConsensusName,
}

/// Which consensus the liquid rate compares with.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsensusModeName {
	/// The consensus of this epoch.
	Current,
	/// The stored consensus of the last epoch.
	Previous,
	/// By the bonds penalty.
	Auto,
}

/// How a subnet computes its rewards.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub enum EpochConsensusName {
	/// Yuma Consensus.
	Yuma,
	/// One elected validator decides.
	Null,
}

impl Default for Params {
	fn default() -> Self {
		let chain = EpochParams::default();
		Self {
			kappa: chain.kappa,
			bonds_penalty: chain.bonds_penalty,
			bonds_moving_average: chain.bonds_moving_average,
			yuma3_on: chain.yuma3_on,
			liquid_alpha_on: chain.liquid_alpha_on,
			alpha_low: chain.alpha_low,
			alpha_high: chain.alpha_high,
			alpha_sigmoid_steepness: chain.alpha_sigmoid_steepness,
			liquid_alpha_consensus_mode: ConsensusModeName::Current,
			max_allowed_validators: chain.max_allowed_validators,
			stake_threshold: chain.stake_threshold,
			tempo: chain.tempo,
			activity_cutoff_factor_milli: chain.activity_cutoff_factor_milli,
			tao_weight: 0,
			commit_reveal_enabled: false,
			reveal_period: 1,
			mechanism_split: None,
			epoch_consensus: EpochConsensusName::Yuma,
		}
	}
}

impl Params {
	/// The parameters that the epoch itself reads.
	#[must_use]
	pub fn for_epoch(&self) -> EpochParams {
		EpochParams {
			kappa: self.kappa,
			bonds_penalty: self.bonds_penalty,
			bonds_moving_average: self.bonds_moving_average,
			yuma3_on: self.yuma3_on,
			liquid_alpha_on: self.liquid_alpha_on,
			alpha_low: self.alpha_low,
			alpha_high: self.alpha_high,
			alpha_sigmoid_steepness: self.alpha_sigmoid_steepness,
			liquid_alpha_consensus_mode: match self.liquid_alpha_consensus_mode {
				ConsensusModeName::Current => ConsensusMode::Current,
				ConsensusModeName::Previous => ConsensusMode::Previous,
				ConsensusModeName::Auto => ConsensusMode::Auto,
			},
			max_allowed_validators: self.max_allowed_validators,
			stake_threshold: self.stake_threshold,
			tempo: self.tempo,
			activity_cutoff_factor_milli: self.activity_cutoff_factor_milli,
			tao_weight: self.tao_weight,
		}
	}
}

/// The state before the first epoch. Lists are by uid; what is left out is 0, false or empty.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InitialState {
	/// Number of neurons.
	#[serde(deserialize_with = "integer")]
	pub n: u16,
	/// Current block; every epoch names its own.
	#[serde(default, deserialize_with = "integer")]
	pub block: u64,
	/// Block of the last successful epoch, 0 for none.
	#[serde(default, deserialize_with = "integer")]
	pub last_mechanism_step_block: u64,
	/// Block of the last successful Yuma epoch, 0 for none.
	#[serde(default, deserialize_with = "integer")]
	pub last_yuma_step_block: u64,
	/// Look-ahead epoch number; decides which commits have expired.
	#[serde(default, deserialize_with = "integer")]
	pub epoch_index: u64,
	/// Inherited alpha stake in RAO.
	#[serde(default, deserialize_with = "optional_list")]
	pub alpha_stake: Option<Vec<u64>>,
	/// Inherited root stake in RAO.
	#[serde(default, deserialize_with = "optional_list")]
	pub tao_stake: Option<Vec<u64>>,
	/// Registration blocks.
	#[serde(default, deserialize_with = "optional_list")]
	pub block_at_registration: Option<Vec<u64>>,
	/// Stored permits.
	#[serde(default)]
	pub validator_permit: Option<Vec<bool>>,
	/// The owner's uid, if any.
	#[serde(default, deserialize_with = "optional")]
	pub owner_uid: Option<u16>,
	/// The weight matrices; one empty mechanism when left out.
	#[serde(default)]
	pub mechanisms: Option<Vec<MechanismState>>,
}

/// One weight matrix. Rows are lists of `[column, value]` by the uid that they belong to.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MechanismState {
	/// Stored weights, in the order of submission.
	#[serde(default)]
	pub weights: BTreeMap<u16, SparseRow>,
	/// Stored bonds.
	#[serde(default)]
	pub bonds: BTreeMap<u16, SparseRow>,
	/// Blocks of the last weights.
	#[serde(default, deserialize_with = "optional_list")]
	pub last_update: Option<Vec<u64>>,
	/// Open commits.
	#[serde(default)]
	pub commits: Vec<CommitEntry>,
	/// Stored consensus of the last epoch, u16-normalised; empty for none.
	#[serde(default)]
	pub previous_consensus: Vec<u16>,
}

/// A weight commit.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommitEntry {
	/// Who committed.
	#[serde(deserialize_with = "integer")]
	pub uid: u16,
	/// The epoch that the commit belongs to.
	#[serde(deserialize_with = "integer")]
	pub commit_epoch: u64,
	/// The block of the commit.
	#[serde(deserialize_with = "integer")]
	pub commit_block: u64,
}

/// One epoch and what happens before it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EpochStep {
	/// The block that the epoch runs in.
	#[serde(deserialize_with = "integer")]
	pub block: u64,
	/// The budget in alpha RAO.
	#[serde(deserialize_with = "integer")]
	pub emission: u64,
	/// Look-ahead epoch number from here on.
	#[serde(default, deserialize_with = "optional")]
	pub epoch_index: Option<u64>,
	/// Operations before the epoch.
	#[serde(default)]
	pub apply: Vec<Operation>,
	/// Whether the block becomes the block of the last step; default true.
	#[serde(default = "yes")]
	pub record_step: bool,
}

fn yes() -> bool {
	true
}

/// What can happen between epochs. `mechanism` is 0 when left out.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case", deny_unknown_fields)]
pub enum Operation {
	/// A validator stores a weight row.
	SetWeights {
		/// The validator.
		uid: u16,
		/// The new row.
		row: SparseRow,
		/// The block of the update; unchanged when left out.
		#[serde(default, deserialize_with = "optional")]
		last_update: Option<u64>,
		/// The weight matrix.
		#[serde(default)]
		mechanism: usize,
	},
	/// The block of the last weights changes.
	SetLastUpdate {
		/// The neuron.
		uid: u16,
		/// The block.
		#[serde(deserialize_with = "integer")]
		value: u64,
		/// The weight matrix.
		#[serde(default)]
		mechanism: usize,
	},
	/// Stake changes; what is left out stays.
	SetStake {
		/// The neuron.
		uid: u16,
		/// Alpha stake in RAO.
		#[serde(default, deserialize_with = "optional")]
		alpha: Option<u64>,
		/// Root stake in RAO.
		#[serde(default, deserialize_with = "optional")]
		tao: Option<u64>,
	},
	/// A parameter changes.
	SetParam {
		/// Name of the parameter.
		name: String,
		/// Its value.
		value: Value,
	},
	/// A stored permit changes.
	SetPermit {
		/// The neuron.
		uid: u16,
		/// The permit.
		value: bool,
	},
	/// The open commits are replaced.
	SetCommits {
		/// The new list.
		commits: Vec<CommitEntry>,
		/// The weight matrix.
		#[serde(default)]
		mechanism: usize,
	},
	/// A new neuron takes a seat.
	ReplaceNeuron {
		/// The seat.
		uid: u16,
		/// The block of the registration.
		#[serde(deserialize_with = "integer")]
		block: u64,
	},
	/// All bonds on a miner are dropped.
	ResetBonds {
		/// The miner.
		uid: u16,
	},
}
