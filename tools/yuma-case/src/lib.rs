//! Yuma epochs described in JSON.
//!
//! A *case* is a subnet's state, its parameters and a list of epochs, with operations (a new
//! weight row, another stake, a replaced neuron) before any of them. The test vectors under
//! `tests/vectors/yuma` are cases that also hold the expected results; the format is described
//! with the fields of [`Case`] and in `docs/protocol/yuma-epoch.md` §20. Two things go beyond the
//! recorded cases: the parameter `epoch_consensus` (`"yuma"` or `"null"`, §18) and the state
//! member `last_yuma_step_block`.
//!
//! Integers may be written as numbers or, beyond 2^53, as decimal strings.

mod check;
mod format;
mod kernels;
mod number;
mod result;
mod state;

pub use check::{check_file, first_difference};
pub use format::{Case, CommitEntry, EpochStep, InitialState, MechanismState, Operation, Params};
pub use result::to_json;
pub use state::run;

/// Why a case could not be understood or run.
#[derive(Debug, thiserror::Error)]
pub enum CaseError {
	/// Not JSON, or not the format of a case; names the field.
	#[error("{field}: {problem}")]
	Format {
		/// Path of the field, as `state.mechanisms[0].last_update`.
		field: String,
		/// What is wrong with it.
		problem: String,
	},
	/// Well-formed, but impossible; names the field.
	#[error("{field}: {problem}")]
	Content {
		/// Path of the field.
		field: String,
		/// What is wrong with it.
		problem: String,
	},
}

impl CaseError {
	pub(crate) fn content(field: impl Into<String>, problem: impl Into<String>) -> Self {
		Self::Content { field: field.into(), problem: problem.into() }
	}
}

/// Reads a case.
///
/// # Errors
///
/// [`CaseError::Format`] with the path of the first field that is not as described.
pub fn parse(text: &str) -> Result<Case, CaseError> {
	read(&mut serde_json::Deserializer::from_str(text))
}

pub(crate) fn read<'de, T, D>(source: D) -> Result<T, CaseError>
where
	T: serde::Deserialize<'de>,
	D: serde::Deserializer<'de>,
{
	serde_path_to_error::deserialize(source).map_err(|error| CaseError::Format {
		field: error.path().to_string(),
		problem: error.into_inner().to_string(),
	})
}
