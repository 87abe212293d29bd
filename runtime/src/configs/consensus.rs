//! Time, block authorship (Aura) and finality (GRANDPA). Spec: §10.1, §12.

use crate::{Aura, Moment, Runtime, RuntimeEvent};
use frame_support::{
	parameter_types,
	traits::{ConstBool, ConstU32, ConstU64},
};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use subtensor_types::units;

/// Milliseconds between two blocks. Clients read it from the metadata and never assume 12 s.
pub const SLOT_DURATION: Moment = if cfg!(feature = "fast-runtime") {
	units::FAST_MILLISECS_PER_BLOCK
} else {
	units::MILLISECS_PER_BLOCK
};

parameter_types! {
	/// The shortest time between two blocks: half a slot, as Aura demands.
	pub const MinimumPeriod: Moment = SLOT_DURATION / 2;
	/// Milliseconds a slot.
	pub const SlotDuration: Moment = SLOT_DURATION;
	/// The most authorities there can be.
	pub const MaxAuthorities: u32 = 32;
}

impl pallet_timestamp::Config for Runtime {
	type MinimumPeriod = MinimumPeriod;
	type Moment = Moment;
	// Aura checks that the time belongs to the slot of the block.
	type OnTimestampSet = Aura;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

impl pallet_aura::Config for Runtime {
	type AllowMultipleBlocksPerSlot = ConstBool<false>;
	type AuthorityId = AuraId;
	type DisabledValidators = ();
	type MaxAuthorities = MaxAuthorities;
	type SlotDuration = SlotDuration;
}

impl pallet_grandpa::Config for Runtime {
	// Nobody is slashed on this chain: equivocations are not reported and keys have no owners.
	type EquivocationReportSystem = ();
	type KeyOwnerProof = sp_core::Void;
	type MaxAuthorities = MaxAuthorities;
	type MaxNominators = ConstU32<20>;
	type MaxSetIdSessionEntries = ConstU64<0>;
	type RuntimeEvent = RuntimeEvent;
	// The crate has no figures with the database of a runtime; of its calls only root's `note_stalled`
	// does anything here.
	type WeightInfo = ();
}
