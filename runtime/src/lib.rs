//! The node-subtensor runtime: which pallets there are, under which index, and how they are wired.
//!
//! | module | what it holds |
//! |---|---|
//! | [`configs`] | the configuration of each pallet, one file a group, each constant with its reason |
//! | [`limits`] | weight and length of a block |
//! | [`fees`] | what a transaction costs, who pays, where the money goes |
//! | [`filters`] | which calls are let through |
//! | [`extensions`] | what is checked around every signed transaction, and the rejection codes |
//! | [`guards`] | the checks that follow a signed call into every nested dispatch |
//! | [`shield`] | encrypted transactions: taking them apart, opening them |
//! | [`apis`] | what the node and clients may ask |
//! | `benchmarks` | which pallets are measured (feature `runtime-benchmarks`) |
//! | [`metadata`] | the description of the interface, without the guards |
//! | [`genesis`] | the state a new chain starts from |
//!
//! Spec: `docs/protocol/runtime-and-node.md`.

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "256"]
#![cfg_attr(
	test,
	allow(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects
	)
)]

extern crate alloc;

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod configs;
pub mod extensions;
pub mod fees;
pub mod filters;
pub mod genesis;
pub mod guards;
pub mod limits;
pub mod metadata;
pub mod shield;

#[cfg(test)]
mod tests;

use alloc::{borrow::Cow, vec::Vec};
pub use apis::RUNTIME_API_VERSIONS;
#[cfg(feature = "std")]
pub use apis::RuntimeApi;
pub use extensions::TxExtension;
use sp_runtime::{
	MultiAddress, MultiSignature, generic,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
};
use sp_version::RuntimeVersion;
pub use subtensor_types::TaoBalance as Balance;

/// A signature of any of the schemes that accounts use.
pub type Signature = MultiSignature;
/// The 32 bytes that name an account.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// How a transaction names an account. Only `Id` resolves: there are no account indices.
pub type Address = MultiAddress<AccountId, ()>;
/// The number of a block.
pub type BlockNumber = u32;
/// The number of a transaction of one signer.
pub type Nonce = u32;
/// The hash of blocks, extrinsics and state.
pub type Hash = sp_core::H256;
/// Milliseconds since the Unix epoch.
pub type Moment = u64;
/// The header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A transaction as it travels: version 4, signed or bare.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// A block of this runtime.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// What is signed.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;

/// Runs blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// Types for the node, which does not look inside a transaction.
pub mod opaque {
	use super::{BlakeTwo256, Header, generic};
	use alloc::vec::Vec;
	pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;

	/// A block whose transactions are bytes.
	pub type Block = generic::Block<Header, UncheckedExtrinsic>;
	/// The hash of a block.
	pub type Hash = <BlakeTwo256 as sp_runtime::traits::Hash>::Output;

	sp_runtime::impl_opaque_keys! {
		/// The keys that an authority generates together.
		pub struct SessionKeys {
			pub aura: crate::Aura,
			pub grandpa: crate::Grandpa,
		}
	}
}

/// Name and number of this runtime. Spec: §3.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("node-subtensor"),
	impl_name: Cow::Borrowed("node-subtensor"),
	authoring_version: 1,
	spec_version: 475,
	impl_version: 1,
	apis: RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

/// The pallets. Indices are part of every encoded call, event and error, so they never change and
/// gaps stay empty. Hooks run in this order. Spec: §4.
#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type RandomnessCollectiveFlip = pallet_insecure_randomness_collective_flip;
	#[runtime::pallet_index(2)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(3)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(4)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(5)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(6)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(7)]
	pub type SubtensorModule = pallet_subtensor;
	#[runtime::pallet_index(11)]
	pub type Utility = pallet_subtensor_utility;
	#[runtime::pallet_index(12)]
	pub type Sudo = pallet_sudo;
	#[runtime::pallet_index(13)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(14)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(15)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(16)]
	pub type Proxy = pallet_subtensor_proxy;
	#[runtime::pallet_index(18)]
	pub type Commitments = pallet_commitments;
	#[runtime::pallet_index(19)]
	pub type AdminUtils = pallet_admin_utils;
	#[runtime::pallet_index(20)]
	pub type SafeMode = pallet_safe_mode;
	#[runtime::pallet_index(27)]
	pub type Crowdloan = pallet_crowdloan;
	#[runtime::pallet_index(28)]
	pub type Swap = pallet_subtensor_swap;
	#[runtime::pallet_index(30)]
	pub type MevShield = pallet_mev_shield;
	#[runtime::pallet_index(31)]
	pub type AlphaAssets = pallet_alpha_assets;
}
