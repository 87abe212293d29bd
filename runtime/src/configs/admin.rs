//! `AdminUtils`: what its calls reach outside `SubtensorModule`.
//! Spec: `docs/protocol/admin-utils.md` §1, §12.

use crate::{Aura, BlockNumber, Grandpa, Runtime, configs::consensus::MaxAuthorities};
use frame_support::BoundedVec;
use pallet_admin_utils::types::{AuraInterface, EvmChainIdInterface, GrandpaInterface};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_consensus_grandpa::AuthorityList;
use sp_runtime::{DispatchError, DispatchResult};

impl pallet_admin_utils::Config for Runtime {
	type Aura = Authors;
	type AuthorityId = AuraId;
	// The EVM is not part of this runtime yet.
	type EvmChainId = NoEvm;
	type Grandpa = Voters;
	type MaxAuthorities = MaxAuthorities;
	type WeightInfo = pallet_admin_utils::weight_info::SubstrateWeight<Runtime>;
}

/// The block authors.
pub struct Authors;

impl AuraInterface<AuraId, MaxAuthorities> for Authors {
	fn change_authorities(new: BoundedVec<AuraId, MaxAuthorities>) {
		Aura::change_authorities(new);
	}
}

/// The finality voters.
pub struct Voters;

impl GrandpaInterface<BlockNumber> for Voters {
	/// Without sessions nobody else raises the set's id, which every client raises with each change.
	fn schedule_change(
		next: AuthorityList,
		in_blocks: BlockNumber,
		forced: Option<BlockNumber>,
	) -> DispatchResult {
		Grandpa::schedule_change(next, in_blocks, forced)?;
		pallet_grandpa::CurrentSetId::<Runtime>::mutate(|id| *id = id.saturating_add(1));
		Ok(())
	}
}

/// There is no EVM whose chain id could be set.
pub struct NoEvm;

impl EvmChainIdInterface for NoEvm {
	fn set_chain_id(_: u64) -> DispatchResult {
		Err(DispatchError::Unavailable)
	}
}
