//! The protocol: SubtensorModule, the pools' engine and the ledger of alpha. Spec: §10.2, §11.

use crate::{
	AccountId, AlphaAssets, Aura, Balance, Balances, Commitments, Crowdloan, Runtime,
	SubtensorModule, Swap, configs::proxies::LeaseProxies,
};
use frame_support::{parameter_types, traits::FindAuthor};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_core::ByteArray;
use subtensor_types::traits::BlockAuthor;

impl pallet_subtensor::Config for Runtime {
	type AlphaAssets = AlphaAssets;
	type Author = AuraAuthor;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
	type Crowdloans = Crowdloan;
	type Currency = Balances;
	// The beacon is not part of this runtime yet.
	type Drand = ();
	type LeaseProxies = LeaseProxies;
	type NeuronData = Commitments;
	type Swap = Swap;
	type WeightInfo = pallet_subtensor::weight_info::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// A commitment is not paid for by a deposit, but bounded by the space of an epoch.
	pub const NoDeposit: Balance = Balance::ZERO;
}

impl pallet_commitments::Config for Runtime {
	type Currency = Balances;
	// Time-locked fields stay sealed as long as the runtime has no beacon.
	type Drand = ();
	type FieldDeposit = NoDeposit;
	type Host = SubtensorModule;
	type InitialDeposit = NoDeposit;
	type WeightInfo = pallet_commitments::weight_info::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::FullSubnet;
}

impl pallet_subtensor_swap::Config for Runtime {
	type Reserves = SubtensorModule;
	type WeightInfo = pallet_subtensor_swap::weight_info::SubstrateWeight<Runtime>;
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
