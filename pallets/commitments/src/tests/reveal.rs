//! The reveal pass. Spec: weights.md §20.5.

use super::*;
use crate::{
	RevealFailure,
	reveal::{MAX_REVEALED, MAX_VISITS},
};
use codec::Encode;
use frame_support::assert_ok;
use subtensor_types::TaoBalance;

fn revealed(who: AccountId) -> Vec<(Vec<u8>, u64)> {
	RevealedCommitments::<Test>::get(NET, who).unwrap_or_default()
}

fn shown(who: AccountId) -> Event<Test> {
	Event::CommitmentRevealed { netuid: NET, who }
}

#[test]
fn nothing_is_revealed_before_its_pulse_has_arrived() {
	on_chain(|| {
		let fields = vec![locked(Beacon::lock(10, b"bid"), 10)];
		assert_ok!(commit(1, NET, fields.clone()));
		next_block();
		Beacon::store(1, 9);
		next_block();
		assert_eq!(fields_of(1, NET), fields);
		assert_eq!(watched(), [(NET, 1)]);
		assert!(events().is_empty() && revealed(1).is_empty());
	});
}

#[test]
fn a_revealed_field_leaves_the_commitment_and_its_plaintext_is_published() {
	on_chain(|| {
		let later = locked(Beacon::lock(20, b"later"), 20);
		let fields = vec![raw(b"open"), locked(Beacon::lock(10, b"bid"), 10), later.clone()];
		assert_ok!(commit(1, NET, fields));
		Beacon::store(1, 10);
		next_block();
		assert_eq!(fields_of(1, NET), [raw(b"open"), later]);
		assert_eq!(watched(), [(NET, 1)]);
		assert_eq!(events(), [shown(1)]);
		Beacon::store(1, 20);
		next_block();
		assert_eq!(fields_of(1, NET), [raw(b"open")]);
		assert_eq!(revealed(1), [(b"bid".to_vec(), 2), (b"later".to_vec(), 3)]);
		assert!(watched().is_empty());
	});
}

#[test]
fn a_commitment_that_is_wholly_revealed_goes_and_its_deposit_is_returned() {
	on_chain(|| {
		FieldDeposit::set(TaoBalance::new(10));
		let both = vec![locked(Beacon::lock(1, b"a"), 1), locked(Beacon::lock(2, b"b"), 2)];
		assert_ok!(commit(1, NET, both));
		Beacon::store(1, 2);
		next_block();
		assert_eq!(CommitmentOf::<Test>::get(NET, 1), None);
		assert_eq!(events(), [shown(1), shown(1)]);
		assert_eq!(Balances::reserved_balance(1), TaoBalance::ZERO);
		assert_eq!(LastCommitment::<Test>::get(NET, 1), Some(1));
		assert!(UsedSpaceOf::<Test>::contains_key(NET, 1));
	});
}

#[test]
fn a_field_that_can_never_be_revealed_stays_marked_with_the_reason() {
	let cases = [
		(vec![9, 9, 9], 10, RevealFailure::CiphertextDeserialize),
		(vec![2], 10, RevealFailure::SignatureDeserialize),
		(Beacon::lock(11, b"x"), 10, RevealFailure::Decrypt),
		(Beacon::lock(10, b""), 10, RevealFailure::EmptyPlaintext),
		(Beacon::lock(4, b"x"), 4, RevealFailure::PulseExpired),
	];
	for (ciphertext, reveal_round, error) in cases {
		on_chain(|| {
			assert_ok!(commit(1, NET, vec![locked(ciphertext.clone(), reveal_round)]));
			Beacon::store(5, 10);
			next_block();
			let encrypted = ciphertext.try_into().unwrap();
			assert_eq!(fields_of(1, NET), [Data::TimelockRevealFailed { encrypted, reveal_round }]);
			let event = Event::CommitmentRevealFailed { netuid: NET, who: 1, reveal_round, error };
			assert_eq!(events(), [event]);
			assert!(watched().is_empty() && revealed(1).is_empty());
		});
	}
}

#[test]
fn the_portable_envelope_is_opened_too_but_nothing_may_follow_it() {
	on_chain(|| {
		let envelope = (Beacon::lock(10, b"bid"), 10_u64).encode();
		let longer = [&envelope[..], &[0]].concat();
		assert_ok!(commit(1, NET, vec![locked(envelope, 10)]));
		assert_ok!(commit(2, NET, vec![locked(longer, 10)]));
		Beacon::store(1, 10);
		next_block();
		assert_eq!(revealed(1), [(b"bid".to_vec(), 2)]);
		let error = RevealFailure::CiphertextDeserialize;
		let lost = Event::CommitmentRevealFailed { netuid: NET, who: 2, reveal_round: 10, error };
		assert_eq!(events(), [shown(1), lost]);
	});
}

#[test]
fn the_newest_ten_plaintexts_are_kept_oldest_first() {
	on_chain(|| {
		Beacon::store(1, 10);
		for number in 0..12 {
			Subnets::set_epoch(NET, number.into());
			assert_ok!(commit(1, NET, vec![locked(Beacon::lock(10, &[number]), 10)]));
			next_block();
		}
		let kept = revealed(1);
		assert_eq!(kept.len(), MAX_REVEALED);
		assert_eq!(kept.first(), Some(&(vec![2], 4)));
		assert_eq!(kept.last(), Some(&(vec![11], 13)));
	});
}

#[test]
fn a_block_visits_a_bounded_number_and_the_next_goes_on_from_there() {
	on_chain(|| {
		let all = u64::try_from(MAX_VISITS).unwrap() + 8;
		for who in 1..=all {
			// The first ones wait for a pulse that does not come, the others are due.
			let round = if who <= 32 { 50 } else { 10 };
			assert_ok!(commit(who, NET, vec![locked(Beacon::lock(10, b"x"), round)]));
		}
		Beacon::store(1, 10);
		next_block();
		assert!(events().is_empty());
		assert_eq!(TimelockRevealCursor::<Test>::get(), Some((NET, 32)));
		next_block();
		assert_eq!(events().len(), 8);
		assert_eq!(TimelockRevealCursor::<Test>::get(), None);
		// The rest fits in one block again.
		Beacon::store(1, 50);
		next_block();
		assert_eq!(events().len(), 32);
		assert!(watched().is_empty());
	});
}

#[test]
fn the_pass_starts_over_when_the_entries_behind_the_cursor_have_gone() {
	on_chain(|| {
		for who in 1..=40 {
			assert_ok!(commit(who, NET, vec![locked(Beacon::lock(50, b"x"), 50)]));
		}
		Beacon::store(1, 10);
		next_block();
		for who in 32..=40 {
			assert_ok!(commit(who, NET, vec![]));
		}
		Beacon::store(1, 50);
		next_block();
		assert_eq!(events().len(), 31);
	});
}

#[test]
fn an_index_entry_without_a_commitment_is_dropped() {
	on_chain(|| {
		TimelockedIndex::<Test>::mutate(|index| index.insert((NET, 1)));
		Beacon::store(1, 1);
		next_block();
		assert!(watched().is_empty());
	});
}
