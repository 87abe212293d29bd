//! What is checked around a signed transaction. Spec: runtime-and-node §6.3 to §6.7.

use super::chain::{apply, in_block_one, remark, signed, transfer, validate};
use crate::{
	Executive, Runtime, RuntimeCall, System, apis,
	extensions::{ValidityCode, is_short},
	guards::GuardedCall,
};
use codec::{Decode, Encode};
use sp_keyring::Sr25519Keyring::{self, Alice, Bob};
use sp_runtime::{
	generic::Era,
	transaction_validity::{InvalidTransaction, TransactionValidityError, ValidTransaction},
};
use test_case::test_case;

fn refused(reason: InvalidTransaction) -> TransactionValidityError {
	TransactionValidityError::Invalid(reason)
}

fn sudo(call: RuntimeCall) -> RuntimeCall {
	pallet_sudo::Call::sudo { call: Box::new(call.into()) }.into()
}

/// Somebody who owns nothing.
const NOBODY: Sr25519Keyring = Sr25519Keyring::AliceStash;

#[test]
fn a_nonce_of_the_past_is_stale() {
	in_block_one(|| {
		apply(signed(Alice, 0, 0, remark())).unwrap().unwrap();
		assert_eq!(System::account_nonce(Alice.to_account_id()), 1);
		assert_eq!(
			validate(signed(Alice, 0, 0, remark())),
			Err(refused(InvalidTransaction::Stale))
		);
		assert_eq!(apply(signed(Alice, 0, 0, remark())), Err(refused(InvalidTransaction::Stale)));
	});
}

#[test]
fn a_nonce_of_the_future_waits_in_the_pool_and_fails_in_a_block() {
	in_block_one(|| {
		let alice = Alice.to_account_id();
		let ValidTransaction { requires, provides, .. } =
			validate(signed(Alice, 2, 0, remark())).unwrap();
		assert_eq!(requires, [(&alice, 1u32).encode()]);
		assert_eq!(provides, [(&alice, 2u32).encode()]);
		assert_eq!(apply(signed(Alice, 2, 0, remark())), Err(refused(InvalidTransaction::Future)));
	});
}

#[test]
fn the_next_nonce_requires_nothing() {
	in_block_one(|| {
		let validity = validate(signed(Alice, 0, 0, remark())).unwrap();
		assert!(validity.requires.is_empty());
		assert!(validity.propagate);
	});
}

#[test]
fn an_account_that_does_not_exist_cannot_send_what_costs() {
	in_block_one(|| {
		let payment = Err(refused(InvalidTransaction::Payment));
		assert_eq!(validate(signed(NOBODY, 0, 0, remark())), payment);
	});
}

#[test_case(0 ; "without tip")]
#[test_case(1_000_000 ; "with tip")]
fn a_tip_buys_no_priority(tip: u64) {
	in_block_one(|| {
		let bob = Bob.to_account_id();
		assert_eq!(validate(signed(Alice, 0, tip, remark())).unwrap().priority, 1);
		assert_eq!(validate(signed(Alice, 0, tip, transfer(&bob, 5))).unwrap().priority, 1);
	});
}

#[test]
fn an_operational_call_jumps_the_queue() {
	in_block_one(|| {
		let heap_pages = sudo(frame_system::Call::set_heap_pages { pages: 64 }.into());
		let validity = validate(signed(Alice, 0, 0, heap_pages)).unwrap();
		assert_eq!(validity.priority, 10_000_000_000);
	});
}

#[test]
fn only_the_sudo_key_sends_calls_of_sudo() {
	in_block_one(|| {
		let bad_signer = Err(refused(InvalidTransaction::BadSigner));
		assert_eq!(validate(signed(Bob, 0, 0, sudo(remark()))), bad_signer);
		assert!(validate(signed(Alice, 0, 0, sudo(remark()))).is_ok());
		pallet_sudo::Key::<Runtime>::kill();
		assert_eq!(validate(signed(Alice, 0, 0, sudo(remark()))), bad_signer);
	});
}

#[test]
fn a_successful_sudo_call_is_free() {
	in_block_one(|| {
		let before = super::chain::free(&Alice.to_account_id());
		apply(signed(Alice, 0, 0, sudo(remark()))).unwrap().unwrap();
		assert_eq!(super::chain::free(&Alice.to_account_id()), before);
	});
}

#[test_case(Era::Immortal => false)]
#[test_case(Era::mortal(4, 0) => true)]
#[test_case(Era::mortal(8, 0) => true)]
#[test_case(Era::mortal(16, 0) => false)]
fn an_encrypted_transaction_has_to_die_within_eight_blocks(era: Era) -> bool {
	is_short(era)
}

/// A remark inside so many calls.
fn nested(levels: usize) -> RuntimeCall {
	(0..levels).fold(remark(), |inner, _| sudo(inner))
}

#[test]
fn the_pool_refuses_calls_nested_too_deep() {
	in_block_one(|| {
		assert!(apis::is_shallow(&nested(2)));
		assert!(!apis::is_shallow(&nested(40)));
	});
}

#[test]
fn a_guarded_call_has_the_bytes_of_the_call() {
	let call = nested(1);
	let guarded = GuardedCall::from(call.clone());
	assert_eq!(guarded.encode(), call.encode());
	assert_eq!(GuardedCall::decode(&mut &call.encode()[..]), Ok(guarded));
}

#[test_case(ValidityCode::ColdkeyInSwapSchedule => 0)]
#[test_case(ValidityCode::RateLimitExceeded => 6)]
#[test_case(ValidityCode::CommitNotFound => 16)]
#[test_case(ValidityCode::DelegateTakeTooHigh => 27)]
#[test_case(ValidityCode::BadRequest => 255)]
fn a_rejection_has_its_number(code: ValidityCode) -> u8 {
	code.into()
}

#[test]
fn a_whole_block_of_transactions_is_finalized() {
	in_block_one(|| {
		for nonce in 0..20 {
			apply(signed(Alice, nonce, 0, transfer(&Bob.to_account_id(), 1_000))).unwrap().unwrap();
		}
		let header = Executive::finalize_block();
		assert_eq!(header.number, 1);
	});
}
