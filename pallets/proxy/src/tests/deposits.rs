//! Deposits when their rates change. Spec: companion-pallets §4.2, §4.4, §15 example 6.

use super::*;
use crate::deposits::{for_announcements, for_proxies};
use frame_support::dispatch::Pays;

fn poke(who: AccountId) -> Pays {
	Proxy::poke_deposit(RuntimeOrigin::signed(who)).unwrap().pays_fee
}

#[test]
fn an_empty_list_costs_nothing_and_each_entry_the_same() {
	assert_eq!(for_proxies::<Test>(0), TaoBalance::ZERO);
	assert_eq!(for_proxies::<Test>(2).rao(), 60 + 2 * 33);
	assert_eq!(for_announcements::<Test>(0), TaoBalance::ZERO);
	assert_eq!(for_announcements::<Test>(1).rao(), 36 + 68);
}

#[test]
fn deposits_at_todays_rates_stay_and_the_call_costs() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		System::reset_events();
		assert_eq!(poke(ALICE), Pays::Yes);
		assert_eq!(poke(CAROL), Pays::Yes, "nothing to bring up to date");
		assert!(events().is_empty());
		assert_eq!(Proxies::<Test>::iter().count(), 1);
		assert_eq!(Announcements::<Test>::iter().count(), 0);
	});
}

#[test]
fn changed_deposits_are_brought_up_to_date_for_free() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		add(BOB, ALICE, Kind::Pay, 0).unwrap();
		dispatch(ALICE, Call::announce { real: BOB, call_hash: Default::default() }).unwrap();
		System::reset_events();
		ProxyDepositBase::set(TaoBalance::new(10));
		AnnouncementDepositBase::set(TaoBalance::new(100));
		assert_eq!(poke(ALICE), Pays::No);
		assert_eq!(reserved(ALICE), 10 + 33 + 100 + 68);
		let poked = |kind, old, new| Event::DepositPoked {
			who: ALICE,
			kind,
			old_deposit: TaoBalance::new(old),
			new_deposit: TaoBalance::new(new),
		};
		let expected =
			[poked(DepositKind::Proxies, 93, 43), poked(DepositKind::Announcements, 104, 168)];
		assert_eq!(events(), expected);
		assert_eq!(poke(ALICE), Pays::Yes, "once");
	});
}

#[test]
fn who_cannot_pay_more_keeps_the_old_deposit() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		ProxyDepositBase::set(TaoBalance::new(5_000));
		assert!(dispatch(ALICE, Call::poke_deposit {}).is_err());
		assert_eq!(reserved(ALICE), 93);
	});
}
