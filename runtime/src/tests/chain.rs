//! A chain in memory: the development genesis, a block that is open, signed transactions.

use crate::{
	AccountId, Address, Balance, BlockNumber, Executive, Header, Nonce, Runtime, RuntimeCall,
	RuntimeGenesisConfig, Signature, System, UncheckedExtrinsic, VERSION,
	configs::consensus::SLOT_DURATION,
	extensions::{TxExtension, tx_extension},
	genesis,
};
use codec::Encode;
use frame_support::{inherent::ProvideInherent, traits::BuildGenesisConfig as _, weights::Weight};
use sp_consensus_aura::{AURA_ENGINE_ID, Slot};
use sp_core::H256;
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	ApplyExtrinsicResult, Digest, DigestItem,
	generic::{Era, SignedPayload},
	transaction_validity::{TransactionSource, TransactionValidity},
};

/// The state of a preset.
pub fn from_preset(name: &str) -> TestExternalities {
	let patch = genesis::preset(&name.into()).expect("the preset exists");
	let mut config = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
	merge(&mut config, serde_json::from_slice(&patch).unwrap());
	let mut ext = TestExternalities::default();
	ext.execute_with(|| {
		serde_json::from_value::<RuntimeGenesisConfig>(config).unwrap().build();
	});
	ext
}

/// What the genesis builder of the runtime API does with a patch.
fn merge(base: &mut serde_json::Value, patch: serde_json::Value) {
	match (base, patch) {
		(serde_json::Value::Object(base), serde_json::Value::Object(patch)) => {
			for (key, value) in patch {
				merge(base.entry(key).or_insert(serde_json::Value::Null), value);
			}
		}
		(base, patch) => *base = patch,
	}
}

/// Runs `test` inside block 1 of a development chain, after its inherents.
pub fn in_block_one(test: impl FnOnce()) {
	from_preset("development").execute_with(|| {
		open_block(1);
		test();
	});
}

/// Opens a block and sets its time.
pub fn open_block(number: BlockNumber) {
	let slot = Slot::from(1_000 + u64::from(number));
	let digest = Digest { logs: vec![DigestItem::PreRuntime(AURA_ENGINE_ID, slot.encode())] };
	Executive::initialize_block(&Header {
		parent_hash: System::block_hash(number - 1),
		number,
		state_root: H256::zero(),
		extrinsics_root: H256::zero(),
		digest,
	});
	let mut data = sp_inherents::InherentData::new();
	data.put_data(sp_timestamp::INHERENT_IDENTIFIER, &(*slot * SLOT_DURATION)).unwrap();
	let call = pallet_timestamp::Pallet::<Runtime>::create_inherent(&data).unwrap();
	Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(call.into())).unwrap().unwrap();
}

/// A transaction of a well-known account, immortal.
pub fn signed(
	who: Sr25519Keyring,
	nonce: Nonce,
	tip: u64,
	call: impl Into<RuntimeCall>,
) -> UncheckedExtrinsic {
	signed_with(who, tx_extension(Era::Immortal, nonce, Balance::new(tip)), call.into())
}

/// A transaction of a well-known account with these extensions.
pub fn signed_with(
	who: Sr25519Keyring,
	extension: TxExtension,
	call: RuntimeCall,
) -> UncheckedExtrinsic {
	let payload = SignedPayload::new(call.clone(), extension.clone()).expect("implicit data");
	let signature = payload.using_encoded(|bytes| who.sign(bytes));
	UncheckedExtrinsic::new_signed(
		call,
		Address::Id(who.to_account_id()),
		Signature::Sr25519(signature),
		extension,
	)
}

/// Puts a transaction into the open block.
pub fn apply(transaction: UncheckedExtrinsic) -> ApplyExtrinsicResult {
	Executive::apply_extrinsic(transaction)
}

/// Asks the pool about a transaction.
pub fn validate(transaction: UncheckedExtrinsic) -> TransactionValidity {
	Executive::validate_transaction(
		TransactionSource::External,
		transaction,
		System::block_hash(System::block_number()),
	)
}

/// A call that does nothing.
pub fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![] }.into()
}

/// A transfer that keeps the sender alive.
pub fn transfer(to: &AccountId, rao: u64) -> RuntimeCall {
	pallet_balances::Call::transfer_keep_alive {
		dest: Address::Id(to.clone()),
		value: Balance::new(rao),
	}
	.into()
}

/// What an account can spend, in RAO.
pub fn free(who: &AccountId) -> u64 {
	crate::Balances::free_balance(who).rao()
}

/// The version the tests sign for.
pub const SPEC_VERSION: u32 = VERSION.spec_version;

/// A weight without proof size.
pub const fn ref_time(picoseconds: u64) -> Weight {
	Weight::from_parts(picoseconds, 0)
}
