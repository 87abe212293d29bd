//! What can be wrong with the plain inputs of an epoch.

use core::fmt;

/// Why an epoch was refused. Nothing else fails: every arithmetic edge has a specified result.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum EpochError {
	/// `alpha_stake` or `tao_stake` does not hold exactly one amount per neuron.
	StakeLength {
		/// Number of neurons, the length that both vectors must have.
		neurons: usize,
		/// Length of `alpha_stake`.
		alpha: usize,
		/// Length of `tao_stake`.
		tao: usize,
	},
	/// A subnet epoch needs at least one mechanism.
	NoMechanism,
}

impl fmt::Display for EpochError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::StakeLength { neurons, alpha, tao } => write!(
				f,
				"stake vectors must hold one amount per neuron: {neurons} neurons, {alpha} alpha \
				 amounts, {tao} TAO amounts"
			),
			Self::NoMechanism => f.write_str("a subnet epoch needs at least one mechanism"),
		}
	}
}

impl core::error::Error for EpochError {}
