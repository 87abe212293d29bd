//! Stored types that clients also meet inside of answers.
//!
//! Field order is SCALE order: `docs/protocol/interface/types.json`.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use substrate_fixed::types::U64F64;
use subtensor_types::AlphaBalance;

/// Endpoint that a neuron serves.
#[derive(Encode, Decode, DecodeWithMemTracking, Default, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct AxonInfo {
	/// Block of the announcement.
	pub block: u64,
	/// Version of the neuron's software.
	pub version: u32,
	/// IP address as a number.
	pub ip: u128,
	/// Port.
	pub port: u16,
	/// 4 or 6.
	pub ip_type: u8,
	/// Transport protocol.
	pub protocol: u8,
	/// Unused.
	pub placeholder1: u8,
	/// Unused.
	pub placeholder2: u8,
}

/// Endpoint of a neuron's metrics.
#[derive(Encode, Decode, DecodeWithMemTracking, Default, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct PrometheusInfo {
	/// Block of the announcement.
	pub block: u64,
	/// Version of the neuron's software.
	pub version: u32,
	/// IP address as a number.
	pub ip: u128,
	/// Port.
	pub port: u16,
	/// 4 or 6.
	pub ip_type: u8,
}

/// Identity of an account.
#[derive(Encode, Decode, DecodeWithMemTracking, Default, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct ChainIdentityV2 {
	/// Display name.
	pub name: Vec<u8>,
	/// Website.
	pub url: Vec<u8>,
	/// Source repository.
	pub github_repo: Vec<u8>,
	/// Image.
	pub image: Vec<u8>,
	/// Discord handle.
	pub discord: Vec<u8>,
	/// Description.
	pub description: Vec<u8>,
	/// Anything else.
	pub additional: Vec<u8>,
}

/// Identity of a subnet.
#[derive(Encode, Decode, DecodeWithMemTracking, Default, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct SubnetIdentityV3 {
	/// Display name.
	pub subnet_name: Vec<u8>,
	/// Source repository.
	pub github_repo: Vec<u8>,
	/// Contact.
	pub subnet_contact: Vec<u8>,
	/// Website.
	pub subnet_url: Vec<u8>,
	/// Discord handle.
	pub discord: Vec<u8>,
	/// Description.
	pub description: Vec<u8>,
	/// Logo.
	pub logo_url: Vec<u8>,
	/// Anything else.
	pub additional: Vec<u8>,
}

/// A running lock: its mass, the conviction grown from it, and the block at which both were true.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct LockState {
	/// Locked alpha.
	pub locked_mass: AlphaBalance,
	/// Conviction, in alpha.
	pub conviction: U64F64,
	/// Block of the last roll.
	pub last_update: u64,
}
