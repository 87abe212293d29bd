//! The protocol: SubtensorModule, the pools' engine and the ledger of alpha. Spec: §10.2, §11.

use crate::{AccountId, AlphaAssets, Aura, Balances, Runtime, SubtensorModule, Swap};
use frame_support::traits::FindAuthor;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_core::ByteArray;
use subtensor_types::traits::BlockAuthor;

impl pallet_subtensor::Config for Runtime {
	type AlphaAssets = AlphaAssets;
	type Author = AuraAuthor;
	type Currency = Balances;
	// The beacon and commitments are not part of this runtime yet.
	type Drand = ();
	type NeuronData = ();
	type Swap = Swap;
	type WeightInfo = ();
}

impl pallet_subtensor_swap::Config for Runtime {
	type Reserves = SubtensorModule;
	type WeightInfo = ();
}

impl pallet_alpha_assets::Config for Runtime {}

/// The author of the block: the Aura authority of its slot, its public key read as an account.
pub struct AuraAuthor;

impl BlockAuthor<AccountId> for AuraAuthor {
	fn author() -> Option<AccountId> {
		let digest = crate::System::digest();
		let digests = digest.logs.iter().filter_map(|log| log.as_pre_runtime());
		let index = usize::try_from(Aura::find_author(digests)?).ok()?;
		let authority: AuraId = pallet_aura::Authorities::<Runtime>::get().get(index)?.clone();
		AccountId::try_from(authority.as_slice()).ok()
	}
}
