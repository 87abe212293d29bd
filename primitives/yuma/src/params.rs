//! The hyperparameters that an epoch reads, as they are stored.

use crate::fixed::{self, I32F32, I64F64};

/// The subnet's and the network's parameters of one epoch, in their stored units.
///
/// Spec: `docs/protocol/yuma-epoch.md` §3.3. [`Default`] gives the stored defaults of that table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct EpochParams {
	/// Kappa: the stake majority that consensus needs, u16-normalised.
	pub kappa: u16,
	/// How much bonds follow the clipped instead of the submitted weights, u16-normalised.
	pub bonds_penalty: u16,
	/// Weight of the old bonds in the moving average, in millionths; may exceed one million.
	pub bonds_moving_average: u64,
	/// Bonds on an absolute scale (Yuma3) instead of column shares (classic).
	pub yuma3_on: bool,
	/// A smoothing rate per validator and miner; only Yuma3 bonds look at it.
	pub liquid_alpha_on: bool,
	/// Lowest liquid rate, u16-normalised.
	pub alpha_low: u16,
	/// Highest liquid rate, u16-normalised.
	pub alpha_high: u16,
	/// Steepness of the liquid rate's sigmoid, in hundredths; negative turns the curve around.
	pub alpha_sigmoid_steepness: i16,
	/// Which consensus the liquid rate compares weights with.
	pub liquid_alpha_consensus_mode: ConsensusMode,
	/// Number of permits per epoch, the owner's extra permit not counted.
	pub max_allowed_validators: u16,
	/// Total stake in RAO below which a neuron counts as unstaked; the owner is exempt.
	pub stake_threshold: u64,
	/// Period of the subnet in blocks.
	pub tempo: u16,
	/// Activity cutoff in thousandths of a tempo.
	pub activity_cutoff_factor_milli: u32,
	/// Weight of root stake, as a fraction of 2^64 - 1.
	pub tao_weight: u64,
}

/// Which consensus the liquid rate compares weights with.
///
/// Spec: `docs/protocol/yuma-epoch.md` §9, `[2026-10]`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum ConsensusMode {
	/// The consensus of this epoch.
	Current,
	/// The consensus stored by the last epoch; the current one when nothing is stored.
	Previous,
	/// `Previous` under the full bonds penalty, `Current` otherwise.
	#[default]
	Auto,
}

impl Default for EpochParams {
	fn default() -> Self {
		Self {
			kappa: 32_767,
			bonds_penalty: u16::MAX,
			bonds_moving_average: 900_000,
			yuma3_on: false,
			liquid_alpha_on: false,
			alpha_low: 45_875,
			alpha_high: 58_982,
			alpha_sigmoid_steepness: 1_000,
			liquid_alpha_consensus_mode: ConsensusMode::Auto,
			max_allowed_validators: 128,
			stake_threshold: 0,
			tempo: 360,
			activity_cutoff_factor_milli: 13_889,
			tao_weight: 971_718_665_099_567_868,
		}
	}
}

impl EpochParams {
	/// Blocks after its last update for which a neuron stays active, at least one.
	///
	/// Rounds down. Spec: `docs/protocol/yuma-epoch.md` §4.4.
	#[must_use]
	pub fn activity_cutoff(&self) -> u64 {
		let milli = u64::from(self.activity_cutoff_factor_milli);
		(milli.saturating_mul(u64::from(self.tempo)) / 1_000).max(1)
	}

	/// The rate of new bonds in the moving average: one less the stored weight of the old ones.
	///
	/// The quotient is rounded toward zero in I64F64 and then floored to 32 bits; the rate is
	/// negative when the stored value exceeds one million. Spec: §8.14.
	#[must_use]
	pub fn bonds_rate(&self) -> I32F32 {
		let average = fixed::div64_safe(
			I64F64::saturating_from_num(self.bonds_moving_average),
			I64F64::saturating_from_num(1_000_000_u32),
		);
		fixed::ONE.saturating_sub(fixed::narrow(average))
	}

	/// Whether the liquid rate compares with the stored consensus of the last epoch. Spec: §9.
	#[must_use]
	pub(crate) fn compares_with_previous_consensus(&self) -> bool {
		match self.liquid_alpha_consensus_mode {
			ConsensusMode::Current => false,
			ConsensusMode::Previous => true,
			ConsensusMode::Auto => self.bonds_penalty == u16::MAX,
		}
	}
}
