//! Why a `dev_*` method refuses. The codes are part of the interface: `docs/devnet.md`.

use jsonrpsee::types::{ErrorObjectOwned, error::INVALID_PARAMS_CODE};
use std::fmt;

/// A refusal, with what the caller can do about it.
#[derive(Debug)]
pub(super) enum Refusal {
	/// -32602: the parameters don't fit.
	Parameters(String),
	/// 7001: the node makes blocks in slots, nobody can hurry it.
	BlocksComeInSlots,
	/// 7002: making a block failed.
	NoBlock(String),
	/// 7003: there is no such snapshot, or its block is gone.
	NoSnapshot(String),
	/// 7004: the money didn't arrive.
	NotFunded(String),
	/// 7005: the runtime or the database didn't answer.
	NoAnswer(String),
}

impl Refusal {
	const fn code(&self) -> i32 {
		match self {
			Self::Parameters(_) => INVALID_PARAMS_CODE,
			Self::BlocksComeInSlots => 7001,
			Self::NoBlock(_) => 7002,
			Self::NoSnapshot(_) => 7003,
			Self::NotFunded(_) => 7004,
			Self::NoAnswer(_) => 7005,
		}
	}
}

impl fmt::Display for Refusal {
	fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Parameters(why) => write!(out, "the parameters don't fit: {why}"),
			Self::BlocksComeInSlots => out.write_str(
				"this node makes blocks in slots: start it with --sealing manual, instant or a \
				 number of milliseconds",
			),
			Self::NoBlock(why) => write!(out, "no block was made: {why}"),
			Self::NoSnapshot(why) => write!(out, "not reverted: {why}"),
			Self::NotFunded(why) => write!(out, "not funded: {why}"),
			Self::NoAnswer(why) => write!(out, "the node could not answer: {why}"),
		}
	}
}

impl From<Refusal> for ErrorObjectOwned {
	fn from(refusal: Refusal) -> Self {
		Self::owned(refusal.code(), refusal.to_string(), None::<()>)
	}
}
