//! `set_commitment`: errors in order, what is stored, events, deposit. Spec: weights.md §20.4.

use super::*;
use crate::Registration;
use frame_support::{assert_noop, assert_ok, traits::ReservableCurrency};
use sp_runtime::DispatchError;
use subtensor_types::TaoBalance;

fn lost() -> Data {
	Data::TimelockRevealFailed { encrypted: Default::default(), reveal_round: 1 }
}

#[test]
fn each_error_gives_way_to_the_one_before() {
	on_chain(|| {
		InitialDeposit::set(TaoBalance::new(5_000));
		MaxSpace::<Test>::put(99);
		let bad = || vec![lost(), Data::ResetBondsFlag];
		let info = Box::new(CommitmentInfo { fields: bad().try_into().unwrap() });
		assert_noop!(
			Commitments::set_commitment(RuntimeOrigin::root(), MISSING_NET, info),
			DispatchError::BadOrigin
		);
		assert_noop!(try_commit(OUTSIDER, MISSING_NET, bad()), NO_SUBNET);
		assert_noop!(try_commit(OUTSIDER, NET, bad()), NO_SEAT);
		assert_noop!(try_commit(1, NET, bad()), Error::<Test>::TimelockRevealFailedNotAllowed);
		let flagged = || vec![Data::ResetBondsFlag];
		assert_noop!(try_commit(1, NET, flagged()), Error::<Test>::SpaceLimitExceeded);
		MaxSpace::<Test>::put(100);
		assert_noop!(
			try_commit(1, NET, flagged()),
			pallet_balances::Error::<Test>::InsufficientBalance
		);
		InitialDeposit::set(TaoBalance::ZERO);
		assert_ok!(try_commit(1, NET, flagged()));
	});
}

#[test]
fn a_reserve_below_the_recorded_deposit_is_reported() {
	on_chain(|| {
		FieldDeposit::set(TaoBalance::new(10));
		assert_ok!(commit(1, NET, vec![raw(b"a"), raw(b"b")]));
		Balances::unreserve(&1, TaoBalance::new(15));
		assert_noop!(try_commit(1, NET, vec![]), Error::<Test>::UnexpectedUnreserveLeftover);
		assert_ok!(Balances::reserve(&1, TaoBalance::new(15)));
	});
}

#[test]
fn a_commitment_is_stored_with_its_block_and_announced() {
	on_chain(|| {
		System::set_block_number(7);
		assert_ok!(commit(1, NET, vec![raw(b"hello")]));
		let info = CommitmentInfo { fields: vec![raw(b"hello")].try_into().unwrap() };
		let stored = Registration { deposit: TaoBalance::ZERO, block: 7, info };
		assert_eq!(CommitmentOf::<Test>::get(NET, 1), Some(stored));
		assert_eq!(LastCommitment::<Test>::get(NET, 1), Some(7));
		assert_eq!(LastBondsReset::<Test>::get(NET, 1), None);
		assert_eq!(CommitmentOf::<Test>::get(OTHER_NET, 1), None);
		assert_eq!(events(), [Event::Commitment { netuid: NET, who: 1 }]);
	});
}

#[test]
fn the_event_of_a_time_locked_commitment_names_the_round_of_its_first_such_field() {
	on_chain(|| {
		assert_ok!(commit(1, NET, vec![raw(b"a"), locked(vec![1], 20), locked(vec![1], 10)]));
		let event = Event::TimelockCommitment { netuid: NET, who: 1, reveal_round: 20 };
		assert_eq!(events(), [event]);
		assert_eq!(watched(), [(NET, 1)]);
	});
}

#[test]
fn a_new_commitment_replaces_all_fields_of_the_former() {
	on_chain(|| {
		assert_ok!(commit(1, NET, vec![raw(b"a"), locked(vec![1], 20)]));
		assert_ok!(commit(1, OTHER_NET, vec![locked(vec![1], 20)]));
		assert_ok!(commit(1, NET, vec![raw(b"b")]));
		assert_eq!(fields_of(1, NET), [raw(b"b")]);
		assert_eq!(watched(), [(OTHER_NET, 1)]);
	});
}

#[test]
fn a_reset_flag_resets_bonds_once_and_records_the_block() {
	on_chain(|| {
		System::set_block_number(5);
		assert_ok!(commit(1, NET, vec![Data::ResetBondsFlag, Data::ResetBondsFlag]));
		assert_eq!(Subnets::resets(), [(NET, 1)]);
		assert_eq!(LastBondsReset::<Test>::get(NET, 1), Some(5));
		assert_ok!(commit(1, NET, vec![raw(b"a")]));
		assert_eq!(Subnets::resets(), [(NET, 1)]);
	});
}

#[test]
fn a_failure_undoes_the_reset_of_bonds() {
	on_chain(|| {
		MaxSpace::<Test>::put(99);
		assert_noop!(
			try_commit(1, NET, vec![Data::ResetBondsFlag]),
			Error::<Test>::SpaceLimitExceeded
		);
		assert!(Subnets::resets().is_empty());
		assert_eq!(LastBondsReset::<Test>::get(NET, 1), None);
	});
}

#[test]
fn the_reserve_follows_the_number_of_fields() {
	on_chain(|| {
		InitialDeposit::set(TaoBalance::new(100));
		FieldDeposit::set(TaoBalance::new(10));
		let reserved = || Balances::reserved_balance(1);
		assert_ok!(commit(1, NET, vec![raw(b"a"), raw(b"b"), raw(b"c")]));
		assert_eq!(reserved(), TaoBalance::new(130));
		assert_ok!(commit(1, NET, vec![raw(b"a")]));
		assert_eq!(reserved(), TaoBalance::new(110));
		assert_ok!(commit(1, NET, vec![raw(b"a"), Data::None]));
		assert_eq!(reserved(), TaoBalance::new(120));
	});
}
