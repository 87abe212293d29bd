//! The precompiled contracts that root can switch off, and what the runtime provides.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::BoundedVec;
use scale_info::TypeInfo;
use sp_consensus_grandpa::AuthorityList;
use sp_runtime::DispatchResult;

/// Changes the block authors.
pub trait AuraInterface<AuthorityId, MaxAuthorities> {
	/// Replaces the list of authors from the next block on, and tells the clients by a digest item.
	fn change_authorities(new: BoundedVec<AuthorityId, MaxAuthorities>);
}

/// Changes the finality voters.
pub trait GrandpaInterface<BlockNumber> {
	/// Replaces the voters at the end of this block and raises the set's id with them, so that list,
	/// id and the clients' id agree in every stored state. `forced` holds the median of the last
	/// finalized block.
	fn schedule_change(
		next: AuthorityList,
		in_blocks: BlockNumber,
		forced: Option<BlockNumber>,
	) -> DispatchResult;
}

/// Changes the chain id that EVM transactions name.
pub trait EvmChainIdInterface {
	/// Holds from the next block on.
	fn set_chain_id(chain_id: u64) -> DispatchResult;
}

/// A precompiled contract. Spec: `docs/protocol/admin-utils.md` §6, §12.3.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[allow(missing_docs, reason = "each contract is named after what it reaches")]
pub enum PrecompileEnum {
	BalanceTransfer,
	Staking,
	Subnet,
	Metagraph,
	Neuron,
	UidLookup,
	Alpha,
	Crowdloan,
	Proxy,
	Leasing,
	AddressMapping,
	VotingPower,
	AccountBalance,
	Scheduler,
	Drand,
	Timestamp,
	RuntimeConfiguration,
	PrecompileRegistry,
}
