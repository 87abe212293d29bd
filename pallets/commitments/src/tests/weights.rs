//! What commitments and reveals are charged.

use super::*;
use crate::{Call, WeightInfo};
use frame_support::{dispatch::GetDispatchInfo, weights::Weight};

fn weight_of(fields: Vec<Data>) -> Weight {
	let info = Box::new(CommitmentInfo { fields: fields.try_into().unwrap() });
	Call::<Test>::set_commitment { netuid: NET, info }.get_dispatch_info().call_weight
}

#[test]
fn a_commitment_is_charged_for_the_index_that_it_goes_into() {
	on_chain(|| {
		assert_eq!(weight_of(vec![raw(b"x")]), <() as WeightInfo>::set_commitment(0));
		for who in 1..=3 {
			frame_support::assert_ok!(commit(who, NET, vec![locked(vec![1], 9)]));
		}
		let expected = <() as WeightInfo>::set_commitment(3);
		assert_eq!(weight_of(vec![raw(b"x")]), expected);
		assert!(expected.ref_time() > <() as WeightInfo>::set_commitment(0).ref_time());
	});
}

#[test]
fn a_commitment_that_leaves_the_index_alone_is_not_charged_for_it() {
	on_chain(|| {
		let charged = |fields: Vec<Data>| {
			let info = CommitmentInfo { fields: fields.try_into().unwrap() };
			let origin = RuntimeOrigin::signed(1);
			Commitments::set_commitment(origin, NET, Box::new(info)).unwrap().actual_weight
		};
		let alone = Some(<() as WeightInfo>::set_commitment(0));
		assert_eq!(charged(vec![raw(b"x")]), alone);
		assert_eq!(charged(vec![locked(vec![1], 9)]), None, "it goes in");
		assert_eq!(charged(vec![locked(vec![2], 9)]), alone, "it is in already");
		assert_eq!(charged(vec![raw(b"x")]), None, "it goes out");
		let reset = Some(<() as WeightInfo>::set_commitment_with_reset(0));
		assert_eq!(charged(vec![Data::ResetBondsFlag]), reset);
		assert!(watched().is_empty());
	});
}

#[test]
fn who_asks_for_new_bonds_is_charged_for_the_rows_of_a_full_subnet() {
	on_chain(|| {
		let with_reset = weight_of(vec![Data::ResetBondsFlag]);
		assert_eq!(with_reset, <() as WeightInfo>::set_commitment_with_reset(0));
		assert!(with_reset.all_gte(weight_of(vec![])));
	});
}

#[test]
fn a_block_is_charged_for_what_the_pass_visits_and_opens() {
	on_chain(|| {
		let idle = Commitments::on_initialize(1);
		frame_support::assert_ok!(commit(1, NET, vec![locked(Beacon::lock(9, b"x"), 9)]));
		assert_eq!(Commitments::on_initialize(2), idle, "without a pulse nothing is visited");
		Beacon::store(1, 8);
		let waiting = Commitments::on_initialize(3);
		assert!(waiting.all_gte(<() as WeightInfo>::reveal_pass(1, 1)));
		Beacon::store(1, 9);
		let opening = crate::opening::OPENING + <() as WeightInfo>::reveal_field();
		assert_eq!(Commitments::on_initialize(4), waiting + opening);
	});
}
