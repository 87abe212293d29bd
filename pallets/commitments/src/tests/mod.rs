//! Tests of the pallet, on a mock runtime with the real currency.

mod encoding;
mod mock;
mod purge;
mod reveal;
mod set;
mod space;
mod weights;

use crate::{CommitmentInfo, Data, Error, pallet::*};
use frame_support::{BoundedVec, traits::Hooks};
use mock::*;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Commits fields for a hotkey, as a transaction does.
fn commit(who: AccountId, netuid: NetUid, fields: Vec<Data>) -> DispatchResult {
	let info = CommitmentInfo { fields: fields.try_into().unwrap() };
	Commitments::set_commitment(RuntimeOrigin::signed(who), netuid, Box::new(info))
		.map(|_| ())
		.map_err(|failure| failure.error)
}

/// Like [`commit`], rolled back on failure as the dispatcher does.
fn try_commit(who: AccountId, netuid: NetUid, fields: Vec<Data>) -> DispatchResult {
	frame_support::storage::with_storage_layer(|| commit(who, netuid, fields))
}

fn raw(bytes: &[u8]) -> Data {
	Data::Raw(bytes.to_vec().try_into().unwrap())
}

fn locked(ciphertext: Vec<u8>, reveal_round: u64) -> Data {
	Data::TimelockEncrypted { encrypted: BoundedVec::try_from(ciphertext).unwrap(), reveal_round }
}

fn fields_of(who: AccountId, netuid: NetUid) -> Vec<Data> {
	CommitmentOf::<Test>::get(netuid, who).map_or_else(Vec::new, |stored| stored.info.fields.into())
}

fn watched() -> Vec<(NetUid, AccountId)> {
	TimelockedIndex::<Test>::get().into_iter().collect()
}

/// Begins the next block: the reveal pass runs, events start anew.
fn next_block() {
	let block = System::block_number() + 1;
	System::set_block_number(block);
	System::reset_events();
	Commitments::on_initialize(block);
}

fn events() -> Vec<Event<Test>> {
	let of_pallet = |record: frame_system::EventRecord<RuntimeEvent, _>| match record.event {
		RuntimeEvent::Commitments(event) => Some(event),
		_ => None,
	};
	System::events().into_iter().filter_map(of_pallet).collect()
}
