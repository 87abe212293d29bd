//! Whose fees the real account pays. Spec: companion-pallets §4.4.

use super::*;
use crate::consent::pays;

fn set(real: AccountId, delegate: AccountId, pays_fee: bool) -> DispatchResult {
	dispatch(real, Call::set_real_pays_fee { delegate, pays_fee })
}

#[test]
fn an_account_takes_over_the_fees_of_its_proxy_and_stops_doing_so() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 3).unwrap();
		for pays_fee in [true, true, false, false] {
			System::reset_events();
			set(ALICE, BOB, pays_fee).unwrap();
			assert_eq!(pays::<Test>(&ALICE, &BOB), pays_fee);
			let expected = Event::RealPaysFeeSet { real: ALICE, delegate: BOB, pays_fee };
			assert_eq!(events(), [expected]);
		}
		assert!(!pays::<Test>(&BOB, &ALICE));
	});
}

#[test]
fn only_for_a_proxy() {
	on_chain(|| {
		assert_eq!(set(ALICE, BOB, true), error(Error::NotProxy));
		assert_eq!(set(ALICE, BOB, false), error(Error::NotProxy));
	});
}

#[test]
fn the_consent_ends_with_the_proxy() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		add(ALICE, BOB, Kind::Talk, 0).unwrap();
		set(ALICE, BOB, true).unwrap();
		remove(ALICE, BOB, Kind::Talk, 0).unwrap();
		assert!(!pays::<Test>(&ALICE, &BOB), "even if there is another proxy");
	});
}

#[test]
fn all_consents_end_with_all_proxies() {
	on_chain(|| {
		for delegate in [BOB, CAROL, DAVE] {
			add(ALICE, delegate, Kind::Pay, 0).unwrap();
			set(ALICE, delegate, true).unwrap();
		}
		dispatch(ALICE, Call::remove_proxies {}).unwrap();
		assert_eq!(RealPaysFeeConsentV1::<Test>::iter().count(), 0);
	});
}
