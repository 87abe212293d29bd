//! The space of an epoch. Spec: weights.md §20.4, §21.15.

use super::*;
use crate::UsageTracker;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn used(netuid: NetUid, who: AccountId) -> u64 {
	UsedSpaceOf::<Test>::get(netuid, who).map_or(0, |usage| usage.used_space)
}

#[test]
fn a_short_record_uses_a_hundred_bytes_and_a_longer_one_its_length() {
	on_chain(|| {
		assert_ok!(commit(1, NET, vec![raw(&[0; 50])]));
		assert_eq!(used(NET, 1), 100);
		assert_ok!(commit(1, NET, vec![raw(&[0; 110])]));
		assert_eq!(used(NET, 1), 210);
	});
}

#[test]
fn the_lengths_of_all_fields_add_up() {
	on_chain(|| {
		let big = Data::BigRaw(vec![0; 512].try_into().unwrap());
		assert_ok!(commit(1, NET, vec![big, Data::Sha256([0; 32]), locked(vec![0; 1_024], 1)]));
		assert_eq!(used(NET, 1), 512 + 32 + 1_024);
	});
}

#[test]
fn each_subnet_and_each_account_has_its_own_space() {
	on_chain(|| {
		assert_ok!(commit(1, NET, vec![raw(&[0; 110])]));
		assert_ok!(commit(1, OTHER_NET, vec![]));
		assert_ok!(commit(2, NET, vec![]));
		assert_eq!((used(NET, 1), used(OTHER_NET, 1), used(NET, 2)), (110, 100, 100));
	});
}

#[test]
fn a_new_epoch_of_the_subnet_gives_the_space_back() {
	on_chain(|| {
		MaxSpace::<Test>::put(250);
		assert_ok!(commit(1, NET, vec![]));
		assert_ok!(commit(1, NET, vec![]));
		assert_noop!(try_commit(1, NET, vec![]), Error::<Test>::SpaceLimitExceeded);
		Subnets::set_epoch(OTHER_NET, 1);
		assert_noop!(try_commit(1, NET, vec![]), Error::<Test>::SpaceLimitExceeded);
		Subnets::set_epoch(NET, 1);
		assert_ok!(commit(1, NET, vec![]));
		let usage = UsageTracker { last_epoch: 1, used_space: 100 };
		assert_eq!(UsedSpaceOf::<Test>::get(NET, 1), Some(usage));
	});
}

#[test]
fn the_whole_space_may_be_used() {
	on_chain(|| {
		for _ in 0..31 {
			assert_ok!(commit(1, NET, vec![]));
		}
		assert_eq!(used(NET, 1), 3_100);
		assert_noop!(try_commit(1, NET, vec![]), Error::<Test>::SpaceLimitExceeded);
	});
}

#[test]
fn root_alone_sets_the_space_without_an_event() {
	on_chain(|| {
		let signed = RuntimeOrigin::signed(1);
		assert_noop!(Commitments::set_max_space(signed, 5), DispatchError::BadOrigin);
		assert_ok!(Commitments::set_max_space(RuntimeOrigin::root(), 5));
		assert_eq!(MaxSpace::<Test>::get(), 5);
		assert!(events().is_empty());
	});
}
