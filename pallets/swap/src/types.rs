//! Stored and passed types of the pool, laid out as clients decode them.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::Perquintill;

/// Weights of a pool; the alpha weight is what the TAO weight leaves of one.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Balancer {
	/// Weight of TAO, parts of 10^18.
	pub quote: Perquintill,
}

impl Default for Balancer {
	/// One half each.
	fn default() -> Self {
		Self { quote: Perquintill::from_parts(subtensor_balancer::Weights::HALF.quote()) }
	}
}

/// A tick of the retired concentrated-liquidity pool; only old calls name it.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct TickIndex(pub i32);

/// A position of the retired concentrated-liquidity pool; only old calls name it.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct PositionId(pub u128);
