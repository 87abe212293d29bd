//! Registration by proof of work costs no fee where it is the whole transaction. Spec:
//! neurons-and-keys §4.5.

use super::chain::{apply, free, from_preset, open_block, signed, validate};
use crate::{AccountId, Balances, Hash, Runtime, RuntimeCall, System, fees::bill};
use pallet_subtensor::{
	Call as Protocol, Difficulty, MaxRegistrationsPerBlock, MinDifficulty,
	NetworkPowRegistrationAllowed, neurons::pow,
};
use pallet_subtensor_utility::Call as Utility;
use sp_keyring::Sr25519Keyring::{self, Bob, Ferdie};
use sp_runtime::transaction_validity::InvalidTransaction;
use subtensor_types::NetUid;

const NET: NetUid = NetUid::new(1);
/// The hash of the block that was worked on.
const WORKED_ON: Hash = Hash::repeat_byte(7);

/// A block in which every proof is good enough on subnet 1.
fn in_block_two(test: impl FnOnce()) {
	from_preset("development").execute_with(|| {
		open_block(1);
		NetworkPowRegistrationAllowed::<Runtime>::insert(NET, true);
		Difficulty::<Runtime>::insert(NET, 1);
		MinDifficulty::<Runtime>::insert(NET, 1);
		MaxRegistrationsPerBlock::<Runtime>::insert(NET, 10);
		frame_system::BlockHash::<Runtime>::insert(1, WORKED_ON);
		System::set_block_number(2);
		test();
	});
}

fn hotkey() -> AccountId {
	AccountId::new([77; 32])
}

/// The proof of a person, or one that is wrong.
fn proof(who: Sr25519Keyring, right: bool) -> RuntimeCall {
	let nonce = 1;
	let coldkey = who.to_account_id();
	let mut work = pow::seal::<Runtime>(NET, WORKED_ON.0, &hotkey(), &coldkey, nonce);
	if !right {
		work[0] ^= 1;
	}
	Protocol::pow_register { netuid: NET, work_block: 1, nonce, work, hotkey: hotkey() }.into()
}

/// Takes all money from a person.
fn impoverish(who: Sr25519Keyring) {
	let nothing = crate::Balance::ZERO;
	let root = frame_system::RawOrigin::Root.into();
	Balances::force_set_balance(root, who.to_account_id().into(), nothing).unwrap();
}

/// The call as the only item of a batch.
fn batch(call: RuntimeCall) -> RuntimeCall {
	Utility::<Runtime>::batch { calls: vec![call.into()] }.into()
}

#[test]
fn a_proof_pays_for_the_transaction() {
	in_block_two(|| {
		let before = free(&Bob.to_account_id());
		apply(signed(Bob, 0, 0, proof(Bob, true))).unwrap().unwrap();
		assert_eq!(free(&Bob.to_account_id()), before);
		assert!(pallet_subtensor::Uids::<Runtime>::get(NET, hotkey()).is_some());
	});
}

#[test]
fn an_account_without_money_may_register_by_work() {
	in_block_two(|| {
		let ferdie = Ferdie.to_account_id();
		impoverish(Ferdie);
		assert_eq!(System::providers(&ferdie), 0);
		apply(signed(Ferdie, 0, 0, proof(Ferdie, true))).unwrap().unwrap();
		assert_eq!(pallet_subtensor::Owner::<Runtime>::get(hotkey()), ferdie);
	});
}

#[test]
fn a_wrong_proof_never_enters_the_pool() {
	in_block_two(|| {
		assert!(validate(signed(Bob, 0, 0, proof(Bob, false))).is_err());
		assert!(validate(signed(Bob, 0, 0, proof(Bob, true))).is_ok());
	});
}

#[test]
fn with_a_tip_the_fee_is_paid_as_well() {
	in_block_two(|| {
		let before = free(&Bob.to_account_id());
		apply(signed(Bob, 0, 5, proof(Bob, true))).unwrap().unwrap();
		assert!(before - free(&Bob.to_account_id()) > 5);
	});
}

#[test]
fn inside_a_batch_the_batch_pays() {
	in_block_two(|| {
		let before = free(&Bob.to_account_id());
		apply(signed(Bob, 0, 0, batch(proof(Bob, false)))).unwrap().unwrap();
		assert!(before > free(&Bob.to_account_id()));
		// Who has nothing can't even try.
		impoverish(Ferdie);
		let transaction = signed(Ferdie, 0, 0, batch(proof(Ferdie, true)));
		assert_eq!(validate(transaction), Err(InvalidTransaction::Payment.into()));
	});
}

#[test]
fn clients_are_told_that_a_proof_costs_nothing() {
	in_block_two(|| {
		let told = bill::quote(&signed(Bob, 0, 0, proof(Bob, true)), 200);
		assert_eq!(told.partial_fee, crate::Balance::ZERO);
		assert!(told.weight.ref_time() > 0);
		assert!(bill::quote_call(&proof(Bob, true), 200).partial_fee.is_zero());
		assert!(!bill::quote_call(&batch(proof(Bob, true)), 200).partial_fee.is_zero());
	});
}
