//! Encrypted transactions: whose keys there are, and that no calls are stored. Spec:
//! `docs/protocol/companion-pallets.md` §6.

use crate::{Runtime, RuntimeOrigin, guards::GuardedCall};
use pallet_mev_shield::{SlotAuthors, StoredCalls};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;

impl pallet_mev_shield::Config for Runtime {
	type AuthorityId = AuraId;
	type Authors = AuraSlots;
	type StoredCalls = NoStoredCalls;
	type WeightInfo = pallet_mev_shield::weight_info::SubstrateWeight<Runtime>;
}

/// Nobody holds a key that opens calls stored on chain, so none are taken.
pub struct NoStoredCalls;

impl StoredCalls<RuntimeOrigin> for NoStoredCalls {
	type Call = GuardedCall;

	fn are_accepted() -> bool {
		false
	}

	fn open(_: &[u8]) -> Option<GuardedCall> {
		None
	}
}

/// The Aura authorities, which take turns by slot.
pub struct AuraSlots;

impl AuraSlots {
	/// The authority of the slot that is so many after the current one.
	fn of_slot(ahead: u64) -> Option<AuraId> {
		let authorities = pallet_aura::Authorities::<Runtime>::get();
		let slot = u64::from(pallet_aura::CurrentSlot::<Runtime>::get()).checked_add(ahead)?;
		let index = slot.checked_rem(u64::try_from(authorities.len()).ok()?)?;
		authorities.get(usize::try_from(index).ok()?).cloned()
	}
}

impl SlotAuthors<AuraId> for AuraSlots {
	fn current() -> Option<AuraId> {
		Self::of_slot(0)
	}

	fn after_next() -> Option<AuraId> {
		Self::of_slot(2)
	}
}
