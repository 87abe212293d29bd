//! Encrypted transactions from the pool to the block. Spec: companion-pallets §6; runtime-and-node
//! §6.3.

use super::chain::{
	apply, free, in_block_one, open_block, remark, signed, signed_with, transfer, validate,
};
use crate::{
	Executive, MevShield, Nonce, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, System,
	UncheckedExtrinsic, configs::shield::AuraSlots, extensions::tx_extension,
	filters::BaseCallFilter, shield,
};
use codec::{Decode, Encode};
use frame_support::{assert_noop, assert_ok, traits::Contains};
use pallet_mev_shield::{
	AuthorKeys, Call, Event, NextKey, PendingKey, SlotAuthors, keys, types::Ciphertext,
};
use sp_keyring::Sr25519Keyring::{self, Alice, Bob};
use sp_runtime::{
	DispatchError,
	generic::Era,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
};
use subtensor_mev_shield::{KeyPair, Randomness, ShieldedTransaction, seal};
use test_case::test_case;

fn key() -> KeyPair {
	KeyPair::from_seed([1; 64])
}

/// A short era that starts with the genesis block.
fn short() -> Era {
	Era::mortal(8, 0)
}

fn sealed(inner: &[u8]) -> ShieldedTransaction {
	seal(key().public(), inner, Randomness { kem: [2; 32], nonce: [3; 24] }).unwrap()
}

fn carry(ciphertext: Vec<u8>) -> RuntimeCall {
	Call::submit_encrypted { ciphertext: ciphertext.try_into().unwrap() }.into()
}

fn carrier_of(inner: &[u8]) -> RuntimeCall {
	carry(sealed(inner).to_bytes().unwrap())
}

fn mortal(who: Sr25519Keyring, nonce: Nonce, era: Era, call: RuntimeCall) -> UncheckedExtrinsic {
	signed_with(who, tx_extension(era, nonce, crate::Balance::ZERO), call)
}

fn inner(who: Sr25519Keyring, nonce: Nonce, call: RuntimeCall) -> UncheckedExtrinsic {
	mortal(who, nonce, short(), call)
}

fn refused<T>(reason: InvalidTransaction) -> Result<T, TransactionValidityError> {
	Err(TransactionValidityError::Invalid(reason))
}

fn opened(plaintext: &[u8]) -> Option<UncheckedExtrinsic> {
	shield::unshield(&key().secret(), &sealed(plaintext))
}

#[test_case(Era::Immortal => false ; "for ever")]
#[test_case(Era::mortal(16, 0) => false ; "sixteen blocks")]
#[test_case(Era::mortal(8, 0) => true ; "eight blocks")]
#[test_case(Era::mortal(4, 0) => true ; "four blocks")]
fn a_carrier_is_valid_for_eight_blocks_at_most(era: Era) -> bool {
	let mut accepted = false;
	in_block_one(|| {
		let validity = validate(mortal(Alice, 0, era, carrier_of(b"")));
		accepted = validity.is_ok();
		assert!(accepted || validity == refused(InvalidTransaction::Stale));
	});
	accepted
}

#[test]
fn a_carrier_that_does_not_parse_is_refused_for_free() {
	in_block_one(|| {
		let before = free(&Alice.to_account_id());
		let whole = sealed(b"").to_bytes().unwrap();
		for length in [0, 17, 1_000, 1_129] {
			let carrier = mortal(Alice, 0, short(), carry(whole[..length].to_vec()));
			assert_eq!(validate(carrier.clone()), refused(InvalidTransaction::Custom(23)));
			assert_eq!(apply(carrier), refused(InvalidTransaction::Custom(23)));
		}
		assert_eq!(free(&Alice.to_account_id()), before);
		assert_eq!(System::account_nonce(Alice.to_account_id()), 0);
	});
}

#[test]
fn a_carrier_that_is_too_large_is_no_transaction() {
	let largest = mortal_bytes(8_192);
	assert!(UncheckedExtrinsic::decode(&mut &largest[..]).is_ok());
	let larger = mortal_bytes(8_193);
	assert!(UncheckedExtrinsic::decode(&mut &larger[..]).is_err());
}

/// A bare carrier with a ciphertext of this many bytes, written by hand.
fn mortal_bytes(length: usize) -> Vec<u8> {
	let call = [vec![30, 1], vec![0_u8; length].encode()].concat();
	[vec![4], call].concat().encode()
}

#[test]
fn a_signed_carrier_gives_its_ciphertext_and_nothing_else_does() {
	in_block_one(|| {
		let transaction = sealed(b"inner");
		let carrier = mortal(Alice, 0, short(), carrier_of(b"inner"));
		assert_eq!(shield::decode(carrier.clone()), Some(transaction));

		assert_eq!(shield::decode(signed(Alice, 0, 0, remark())), None);
		assert_eq!(shield::decode(UncheckedExtrinsic::new_bare(carrier_of(b"inner"))), None);
		assert_eq!(shield::decode(mortal(Alice, 0, short(), carry(vec![0; 41]))), None);
		let mut forged = carrier;
		forged.function = carrier_of(b"other");
		forged.encoded_call = None;
		assert_eq!(shield::decode(forged), None);
	});
}

#[test]
fn a_carrier_whose_era_starts_with_the_parent_is_taken_apart() {
	use frame_support::storage::{TransactionOutcome, with_transaction_unchecked};
	in_block_one(|| {
		close_block_unknown();
		// Signed by a client that knows block 1, whose hash the state learns in block 2.
		let signed = with_transaction_unchecked(|| {
			open_block(2);
			let call = carrier_of(b"inner");
			TransactionOutcome::Rollback(mortal(Alice, 0, Era::mortal(8, 1), call))
		});
		assert_eq!(shield::decode(signed), Some(sealed(b"inner")));
	});
}

/// Ends the block as an author sees it: its hash is not part of its own state.
fn close_block_unknown() {
	Executive::finalize_block();
}

#[test]
fn a_signed_transaction_comes_out_as_it_went_in() {
	in_block_one(|| {
		let transaction = inner(Alice, 1, transfer(&Bob.to_account_id(), 5));
		let opened = opened(&transaction.encode()).unwrap();
		assert_eq!(opened.encode(), transaction.encode());
	});
}

#[test]
fn what_no_pool_would_take_does_not_come_out() {
	in_block_one(|| {
		let remark_of_alice = inner(Alice, 1, remark()).encode();
		assert!(opened(&remark_of_alice).is_some());
		assert_eq!(opened(b""), None);
		assert_eq!(opened(&remark_of_alice[..remark_of_alice.len() - 1]), None);
		assert_eq!(opened(&[&remark_of_alice[..], &[0]].concat()), None);
		// The bare call, without the opaque form around it.
		assert_eq!(opened(&remark().encode()), None);
		let nested = (0..40).fold(remark(), |call, _| {
			pallet_sudo::Call::sudo { call: Box::new(call.into()) }.into()
		});
		assert_eq!(opened(&inner(Alice, 1, nested).encode()), None);
	});
}

#[test]
fn thousands_of_nested_calls_do_not_exhaust_the_stack() {
	// Sudo.sudo around itself, two bytes a level, as deep as a carrier has room for.
	let call = [13_u8, 0].repeat(3_400);
	let bytes = [vec![4], call].concat().encode();
	assert!(bytes.len() < 7_046);
	assert_eq!(opened(&bytes), None);
}

#[test]
fn an_inherent_cannot_be_smuggled_into_the_middle_of_a_block() {
	in_block_one(|| {
		let time = pallet_timestamp::Call::set { now: 1 };
		let key = Call::announce_next_key { enc_key: None };
		assert_eq!(opened(&UncheckedExtrinsic::new_bare(time.into()).encode()), None);
		assert_eq!(opened(&UncheckedExtrinsic::new_bare(key.into()).encode()), None);
		assert_eq!(opened(&UncheckedExtrinsic::new_bare(remark()).encode()), None);
	});
}

#[test]
fn a_carrier_in_a_carrier_does_not_come_out() {
	in_block_one(|| {
		let nested = inner(Alice, 1, carrier_of(b"inner"));
		assert_eq!(opened(&nested.encode()), None);
	});
}

#[test]
fn a_ciphertext_for_another_key_does_not_come_out() {
	in_block_one(|| {
		let plaintext = inner(Alice, 1, remark()).encode();
		let other = KeyPair::from_seed([9; 64]);
		assert!(shield::unshield(&other.secret(), &sealed(&plaintext)).is_none());
		assert!(shield::unshield(&[], &sealed(&plaintext)).is_none());
	});
}

/// The fees that were paid in this block, in order.
fn fees() -> Vec<u64> {
	use pallet_transaction_payment::Event::TransactionFeePaid;
	let fee = |record: frame_system::EventRecord<RuntimeEvent, _>| match record.event {
		RuntimeEvent::TransactionPayment(TransactionFeePaid { actual_fee, .. }) => {
			Some(actual_fee.rao())
		}
		_ => None,
	};
	System::events().into_iter().filter_map(fee).collect()
}

#[test]
fn carrier_and_inner_transaction_count_and_pay_separately() {
	in_block_one(|| {
		let (alice, bob) = (Alice.to_account_id(), Bob.to_account_id());
		let (before, bobs) = (free(&alice), free(&bob));
		let transaction = inner(Alice, 1, transfer(&bob, 7));
		let carrier = mortal(Alice, 0, short(), carrier_of(&transaction.encode()));
		assert_ok!(apply(carrier.clone()).unwrap());
		assert_eq!((System::account_nonce(&alice), free(&bob)), (1, bobs));
		assert_ok!(apply(opened(&transaction.encode()).unwrap()).unwrap());
		assert_eq!((System::account_nonce(&alice), free(&bob)), (2, bobs + 7));
		let [carriers, inners] = fees()[..] else { panic!("{:?}", fees()) };
		assert!(carriers > 0 && inners > 0);
		assert_eq!(free(&alice), before - 7 - carriers - inners);
		// Neither can be used again.
		assert_eq!(apply(carrier), refused(InvalidTransaction::Stale));
		assert_eq!(apply(transaction), refused(InvalidTransaction::Stale));
	});
}

#[test]
fn an_inner_call_that_fails_tells_so_and_pays() {
	in_block_one(|| {
		let alice = Alice.to_account_id();
		let transaction = inner(Alice, 1, transfer(&Bob.to_account_id(), u64::MAX));
		assert_ok!(apply(mortal(Alice, 0, short(), carrier_of(&transaction.encode()))).unwrap());
		assert!(apply(opened(&transaction.encode()).unwrap()).unwrap().is_err());
		assert_eq!((System::account_nonce(&alice), fees().len()), (2, 2));
		let failed = |record: &frame_system::EventRecord<RuntimeEvent, _>| {
			matches!(
				record.event,
				RuntimeEvent::System(frame_system::Event::ExtrinsicFailed { .. })
			)
		};
		assert!(System::events().iter().any(failed));
	});
}

#[test]
fn a_copied_ciphertext_gains_its_thief_nothing() {
	in_block_one(|| {
		let transaction = inner(Alice, 1, transfer(&Bob.to_account_id(), 7));
		// Bob puts Alice's ciphertext into a carrier of his own and comes first.
		assert_ok!(apply(mortal(Bob, 0, short(), carrier_of(&transaction.encode()))).unwrap());
		let stolen = opened(&transaction.encode()).unwrap();
		assert_eq!(apply(stolen.clone()), refused(InvalidTransaction::Future));
		assert_ok!(apply(mortal(Alice, 0, short(), carrier_of(&transaction.encode()))).unwrap());
		assert_ok!(apply(stolen).unwrap());
	});
}

#[test]
fn a_carrier_past_its_era_is_refused() {
	in_block_one(|| {
		let carrier = mortal(Alice, 0, short(), carrier_of(b"inner"));
		for number in 2..=8 {
			close_block();
			open_block(number);
		}
		assert_eq!(apply(carrier), refused(InvalidTransaction::AncientBirthBlock));
	});
}

fn close_block() {
	let header = Executive::finalize_block();
	frame_system::BlockHash::<Runtime>::insert(header.number, header.hash());
}

/// Announces a key in the open block, as the inherent does.
fn announce(seed: u8) {
	let enc_key = KeyPair::from_seed([seed; 64]).public().to_vec().try_into().unwrap();
	let call = Call::announce_next_key { enc_key: Some(enc_key) };
	assert_ok!(apply(UncheckedExtrinsic::new_bare(call.into())).unwrap());
}

#[test]
fn the_lone_author_opens_in_block_four_what_it_announced_in_block_one() {
	in_block_one(|| {
		announce(1);
		assert_eq!(NextKey::<Runtime>::get(), None);
		close_block();
		open_block(2);
		announce(2);
		let first = KeyPair::from_seed([1; 64]);
		assert_eq!(NextKey::<Runtime>::get().unwrap().into_inner(), first.public());
		assert!(!keys::is_pending::<Runtime>(&first.fingerprint()));
		close_block();
		open_block(3);
		announce(3);
		assert_eq!(PendingKey::<Runtime>::get().unwrap().into_inner(), first.public());
		assert!(keys::is_pending::<Runtime>(&first.fingerprint()));
		assert_eq!(AuthorKeys::<Runtime>::iter().count(), 1);
	});
}

#[test]
fn authors_follow_the_slots_round_robin() {
	super::chain::from_preset("local").execute_with(|| {
		open_block(1);
		let authorities = pallet_aura::Authorities::<Runtime>::get();
		let slot = usize::try_from(*pallet_aura::CurrentSlot::<Runtime>::get()).unwrap();
		assert_eq!(authorities.len(), 3);
		assert_eq!(AuraSlots::current().as_ref(), authorities.get(slot % 3));
		assert_eq!(AuraSlots::after_next().as_ref(), authorities.get((slot + 2) % 3));
	});
}

#[test]
fn a_stored_call_would_never_be_opened_and_is_not_taken() {
	in_block_one(|| {
		let alice = RuntimeOrigin::signed(Alice.to_account_id());
		assert_noop!(
			MevShield::store_encrypted(alice, Ciphertext::default()),
			DispatchError::Unavailable
		);
	});
}

#[test]
fn keys_go_on_in_safe_mode_and_carriers_wait() {
	in_block_one(|| {
		assert_ok!(crate::SafeMode::force_enter(RuntimeOrigin::root()));
		announce(1);
		assert_eq!(AuthorKeys::<Runtime>::iter().count(), 1);
		assert!(!BaseCallFilter::contains(&carrier_of(b"inner")));
	});
}

#[test]
fn a_carrier_passes_an_announced_coldkey_swap_and_what_is_inside_does_not() {
	in_block_one(|| {
		let alice = Alice.to_account_id();
		pallet_subtensor::ColdkeySwapAnnouncements::<Runtime>::insert(
			&alice,
			(7_200, System::block_hash(0)),
		);
		let transaction = inner(Alice, 1, transfer(&Bob.to_account_id(), 7));
		let carrier = mortal(Alice, 0, short(), carrier_of(&transaction.encode()));
		assert!(validate(carrier.clone()).is_ok());
		assert_ok!(apply(carrier).unwrap());
		assert_eq!(
			apply(opened(&transaction.encode()).unwrap()),
			refused(InvalidTransaction::Custom(0))
		);
	});
}

#[test]
fn the_event_of_a_carrier_names_it_by_its_hash() {
	in_block_one(|| {
		let alice = Alice.to_account_id();
		let ciphertext: Ciphertext = sealed(b"inner").to_bytes().unwrap().try_into().unwrap();
		let id = sp_io::hashing::blake2_256(&(&alice, &ciphertext).encode()).into();
		assert_ok!(apply(mortal(Alice, 0, short(), carrier_of(b"inner"))).unwrap());
		System::assert_has_event(Event::EncryptedSubmitted { id, who: alice }.into());
	});
}
