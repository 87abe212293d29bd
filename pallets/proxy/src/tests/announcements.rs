//! Calls that are announced first. Spec: companion-pallets §4.4.

use super::*;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

fn hash(call: &RuntimeCall) -> H256 {
	BlakeTwo256::hash_of(call)
}

fn announce(who: AccountId, real: AccountId, call: &RuntimeCall) -> DispatchResult {
	dispatch(who, Call::announce { real, call_hash: hash(call) })
}

fn proxy_announced(delegate: AccountId, real: AccountId, call: &RuntimeCall) -> DispatchResult {
	let call = Box::new(call.clone());
	// Sent by somebody who has nothing to do with it.
	dispatch(9, Call::proxy_announced { delegate, real, force_proxy_type: None, call })
}

fn pending(who: AccountId) -> Vec<(AccountId, H256, u64)> {
	let (pending, _) = Announcements::<Test>::get(who);
	pending.into_iter().map(|entry| (entry.real, entry.call_hash, entry.height)).collect()
}

#[test]
fn an_announcement_is_written_down_and_its_deposit_reserved() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 1).unwrap();
		System::reset_events();
		announce(BOB, ALICE, &pay(CAROL, 5)).unwrap();
		let call_hash = hash(&pay(CAROL, 5));
		assert_eq!(pending(BOB), [(ALICE, call_hash, 1)]);
		assert_eq!(reserved(BOB), 36 + 68);
		assert_eq!(events(), [Event::Announced { real: ALICE, proxy: BOB, call_hash }]);
	});
}

#[test]
fn only_a_proxy_announces() {
	on_chain(|| assert_eq!(announce(BOB, ALICE, &remark()), error(Error::NotProxy)));
}

#[test]
fn a_full_list_takes_no_more() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 1).unwrap();
		announce(BOB, ALICE, &pay(CAROL, 1)).unwrap();
		announce(BOB, ALICE, &pay(CAROL, 2)).unwrap();
		assert_eq!(announce(BOB, ALICE, &pay(CAROL, 3)), error(Error::TooMany));
		assert_eq!(reserved(BOB), 36 + 2 * 68);
	});
}

#[test]
fn who_cannot_pay_the_deposit_announces_nothing() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 1).unwrap();
		dispatch(BOB, pay(CAROL, 950)).unwrap();
		assert!(announce(BOB, ALICE, &remark()).is_err());
		assert!(pending(BOB).is_empty());
	});
}

#[test]
fn an_announced_call_is_made_once_its_delay_is_over_and_not_before() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 2).unwrap();
		announce(BOB, ALICE, &pay(CAROL, 5)).unwrap();
		next_block();
		assert_eq!(proxy_announced(BOB, ALICE, &pay(CAROL, 5)), error(Error::Unannounced));
		next_block();
		assert_eq!(proxy_announced(BOB, ALICE, &pay(CAROL, 5)), Ok(()));
		assert_eq!(executed(), Ok(()));
		assert_eq!(free(CAROL), 1_005);
		assert!(!Announcements::<Test>::contains_key(BOB), "it is used up");
		assert_eq!(reserved(BOB), 0);
		assert_eq!(proxy_announced(BOB, ALICE, &pay(CAROL, 5)), error(Error::Unannounced));
	});
}

#[test]
fn another_call_or_another_account_was_not_announced() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		add(DAVE, BOB, Kind::Pay, 0).unwrap();
		announce(BOB, ALICE, &pay(CAROL, 5)).unwrap();
		assert_eq!(proxy_announced(BOB, ALICE, &pay(CAROL, 6)), error(Error::Unannounced));
		assert_eq!(proxy_announced(BOB, DAVE, &pay(CAROL, 5)), error(Error::Unannounced));
		assert_eq!(proxy_announced(CAROL, ALICE, &pay(CAROL, 5)), error(Error::NotProxy));
		assert_eq!(pending(BOB).len(), 1);
	});
}

#[test]
fn an_announced_call_keeps_within_the_type() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Talk, 0).unwrap();
		announce(BOB, ALICE, &pay(CAROL, 5)).unwrap();
		assert_eq!(proxy_announced(BOB, ALICE, &pay(CAROL, 5)), Ok(()));
		assert_eq!(executed(), Err(frame_system::Error::<Test>::CallFiltered.into()));
	});
}

#[test]
fn the_filters_of_who_sends_an_announced_call_do_not_count() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		add(CAROL, DAVE, Kind::Talk, 0).unwrap();
		announce(BOB, ALICE, &pay(CAROL, 5)).unwrap();
		let call = Box::new(pay(CAROL, 5));
		let sent =
			Call::proxy_announced { delegate: BOB, real: ALICE, force_proxy_type: None, call };
		proxy(DAVE, CAROL, sent).unwrap();
		assert_eq!(free(CAROL), 1_005 - 93, "paid, and Carol's own deposit is reserved");
	});
}

#[test]
fn the_delegate_takes_back_and_the_real_account_rejects() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 1).unwrap();
		let call_hash = hash(&remark());
		let take_back = Call::remove_announcement { real: ALICE, call_hash };
		let reject = Call::reject_announcement { delegate: BOB, call_hash };
		for (who, call) in [(BOB, take_back), (ALICE, reject)] {
			assert_eq!(dispatch(who, call.clone()), error(Error::NotFound));
			announce(BOB, ALICE, &remark()).unwrap();
			announce(BOB, ALICE, &pay(CAROL, 1)).unwrap();
			assert_eq!(dispatch(who, call.clone()), Ok(()));
			assert_eq!(reserved(BOB), 36 + 68, "the other one stays");
			let other = Call::remove_announcement { real: ALICE, call_hash: hash(&pay(CAROL, 1)) };
			dispatch(BOB, other).unwrap();
			assert_eq!(reserved(BOB), 0);
			assert!(!Announcements::<Test>::contains_key(BOB));
		}
	});
}

#[test]
fn nobody_else_rejects() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 1).unwrap();
		announce(BOB, ALICE, &remark()).unwrap();
		let call_hash = hash(&remark());
		let reject = Call::reject_announcement { delegate: BOB, call_hash };
		assert_eq!(dispatch(CAROL, reject), error(Error::NotFound));
	});
}
