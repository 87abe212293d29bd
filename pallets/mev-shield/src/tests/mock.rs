//! A runtime with the pallet alone. Authors are letters, and a stored call opens if it starts
//! with a 1.

use crate::{self as pallet_mev_shield, EncryptionKey, SlotAuthors, StoredCalls, pallet::*};
use codec::{DecodeAll, Encode};
use frame_support::{derive_impl, parameter_types, traits::OnInitialize, weights::Weight};
use sp_runtime::BuildStorage;
use subtensor_mev_shield::PUBLIC_KEY_BYTES;

pub type Block = frame_system::mocking::MockBlockU32<Test>;
pub type Author = u8;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system = 0,
		MevShield: pallet_mev_shield = 30,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

impl Config for Test {
	type AuthorityId = Author;
	type Authors = Authors;
	type StoredCalls = Opener;
	type WeightInfo = ();
}

parameter_types! {
	pub static Current: Option<Author> = None;
	pub static AfterNext: Option<Author> = None;
	pub static Accepts: bool = true;
}

pub struct Authors;

impl SlotAuthors<Author> for Authors {
	fn current() -> Option<Author> {
		Current::get()
	}

	fn after_next() -> Option<Author> {
		AfterNext::get()
	}
}

pub struct Opener;

impl StoredCalls<RuntimeOrigin> for Opener {
	type Call = RuntimeCall;

	fn are_accepted() -> bool {
		Accepts::get()
	}

	fn open(encrypted_call: &[u8]) -> Option<RuntimeCall> {
		let (1, call) = encrypted_call.split_first().map(|(first, rest)| (*first, rest))? else {
			return None;
		};
		RuntimeCall::decode_all(&mut &call[..]).ok()
	}
}

/// Encrypted as [`Opener`] opens it.
pub fn encrypted(call: impl Into<RuntimeCall>) -> crate::types::Ciphertext {
	[vec![1], call.into().encode()].concat().try_into().unwrap()
}

/// A key of the right length, told apart by its bytes.
pub fn key(byte: u8) -> EncryptionKey {
	vec![byte; PUBLIC_KEY_BYTES].try_into().unwrap()
}

/// Runs a test at block 1 of a new chain, then checks the invariants.
pub fn on_chain(test: impl FnOnce()) {
	Current::set(Some(b'a'));
	AfterNext::set(Some(b'c'));
	Accepts::set(true);
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		System::set_block_number(1);
		test();
		crate::try_state::check::<Test>().unwrap();
	});
}

/// Starts a block, with no events yet, and returns the weight of its start.
pub fn start_block(number: u32) -> Weight {
	System::set_block_number(number);
	System::reset_events();
	MevShield::on_initialize(number)
}

/// The pallet's events since the block's start.
pub fn events() -> Vec<Event<Test>> {
	let ours = |record: frame_system::EventRecord<RuntimeEvent, _>| match record.event {
		RuntimeEvent::MevShield(event) => Some(event),
		RuntimeEvent::System(_) => None,
	};
	System::events().into_iter().filter_map(ours).collect()
}
