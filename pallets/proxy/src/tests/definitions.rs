//! Whom an account lets act for it. Spec: companion-pallets §4.4.

use super::*;
use crate::ProxyDefinition;

#[test]
fn a_proxy_is_added_and_its_deposit_reserved() {
	on_chain(|| {
		assert_eq!(add(ALICE, BOB, Kind::Pay, 0), Ok(()));
		assert_eq!(delegates(ALICE), [(BOB, Kind::Pay, 0)]);
		assert_eq!(reserved(ALICE), 60 + 33);
		let expected =
			Event::ProxyAdded { delegator: ALICE, delegatee: BOB, proxy_type: Kind::Pay, delay: 0 };
		assert_eq!(events(), [expected]);
	});
}

#[test]
fn nobody_is_its_own_proxy() {
	on_chain(|| assert_eq!(add(ALICE, ALICE, Kind::Any, 0), error(Error::NoSelfProxy)));
}

#[test]
fn the_same_proxy_is_not_added_twice_and_another_type_or_delay_is_another_proxy() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		assert_eq!(add(ALICE, BOB, Kind::Pay, 0), error(Error::Duplicate));
		assert_eq!(add(ALICE, BOB, Kind::Any, 0), Ok(()));
		assert_eq!(add(ALICE, BOB, Kind::Pay, 5), Ok(()));
		let expected = [(BOB, Kind::Any, 0), (BOB, Kind::Pay, 0), (BOB, Kind::Pay, 5)];
		assert_eq!(delegates(ALICE), expected, "in order");
		assert_eq!(reserved(ALICE), 60 + 3 * 33);
	});
}

#[test]
fn a_full_list_takes_no_more_and_reports_a_duplicate_first() {
	on_chain(|| {
		for delegate in [BOB, CAROL, DAVE] {
			add(ALICE, delegate, Kind::Pay, 0).unwrap();
		}
		assert_eq!(add(ALICE, 5, Kind::Pay, 0), error(Error::TooMany));
		assert_eq!(add(ALICE, BOB, Kind::Pay, 0), error(Error::Duplicate));
	});
}

#[test]
fn who_cannot_pay_the_deposit_has_no_proxy() {
	on_chain(|| {
		dispatch(ALICE, pay(BOB, 920)).unwrap();
		assert!(add(ALICE, BOB, Kind::Pay, 0).is_err());
		assert!(delegates(ALICE).is_empty());
		assert_eq!(reserved(ALICE), 0);
	});
}

#[test]
fn a_removed_proxy_returns_its_part_of_the_deposit_and_the_last_one_all() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		add(ALICE, CAROL, Kind::Talk, 7).unwrap();
		System::reset_events();
		remove(ALICE, CAROL, Kind::Talk, 7).unwrap();
		assert_eq!(reserved(ALICE), 60 + 33);
		let expected = Event::ProxyRemoved {
			delegator: ALICE,
			delegatee: CAROL,
			proxy_type: Kind::Talk,
			delay: 7,
		};
		assert_eq!(events(), [expected]);
		remove(ALICE, BOB, Kind::Pay, 0).unwrap();
		assert_eq!(reserved(ALICE), 0);
		assert!(!Proxies::<Test>::contains_key(ALICE));
	});
}

#[test]
fn what_is_not_there_is_not_removed() {
	on_chain(|| {
		assert_eq!(remove(ALICE, BOB, Kind::Pay, 0), error(Error::NotFound));
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		assert_eq!(remove(ALICE, BOB, Kind::Pay, 1), error(Error::NotFound));
		assert_eq!(remove(ALICE, BOB, Kind::Any, 0), error(Error::NotFound));
	});
}

#[test]
fn risen_rates_do_not_stand_in_the_way_of_removing() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		add(ALICE, CAROL, Kind::Pay, 0).unwrap();
		dispatch(ALICE, pay(BOB, free(ALICE) - 1)).unwrap();
		ProxyDepositBase::set(TaoBalance::new(10_000));
		assert_eq!(remove(ALICE, CAROL, Kind::Pay, 0), Ok(()));
		assert_eq!(reserved(ALICE), 60 + 2 * 33, "what was reserved stays");
		assert_eq!(remove(ALICE, BOB, Kind::Pay, 0), Ok(()));
		assert_eq!(reserved(ALICE), 0);
	});
}

#[test]
fn all_proxies_go_at_once_without_an_event_for_each() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		add(ALICE, CAROL, Kind::Talk, 7).unwrap();
		System::reset_events();
		dispatch(ALICE, Call::remove_proxies {}).unwrap();
		assert!(!Proxies::<Test>::contains_key(ALICE));
		assert_eq!(reserved(ALICE), 0);
		assert!(events().is_empty());
		assert_eq!(dispatch(ALICE, Call::remove_proxies {}), Ok(()), "nothing to remove is fine");
	});
}

#[test]
fn the_protocols_own_accounts_have_proxies_without_deposits() {
	on_chain(|| {
		let definition = ProxyDefinition { delegate: BOB, proxy_type: Kind::Talk, delay: 0 };
		let keyless = 99;
		door::add_free::<Test>(&keyless, definition.clone()).unwrap();
		assert_eq!(delegates(keyless), [(BOB, Kind::Talk, 0)]);
		assert_eq!(reserved(keyless), 0);
		proxy(BOB, keyless, remark()).unwrap();
		assert_eq!(executed(), Ok(()));
		door::remove::<Test>(&keyless, definition).unwrap();
		assert!(!Proxies::<Test>::contains_key(keyless));
	});
}
