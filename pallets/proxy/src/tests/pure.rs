//! Accounts without a key. Spec: companion-pallets §4.5, §15 example 5.

use super::*;
use crate::pure::account;
use sp_io::hashing::blake2_256;

fn create(who: AccountId, proxy_type: Kind, index: u16) -> DispatchResult {
	dispatch(who, Call::create_pure { proxy_type, delay: 0, index })
}

fn pure_of(who: AccountId, proxy_type: Kind, index: u16) -> AccountId {
	account::<Test>(&who, &proxy_type, index, (1, 0)).unwrap()
}

fn kill(spawner: AccountId, proxy_type: Kind, index: u16) -> Call<Test> {
	Call::kill_pure { spawner, proxy_type, index, height: 1, ext_index: 0 }
}

#[test]
fn the_account_is_a_hash_of_everything() {
	// The worked example: type Any, height 100, extrinsic 2, index 0 of the well-known account Alice.
	let alice =
		sp_core::hex2array!("d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d");
	let expected =
		sp_core::hex2array!("5bb12cac8e67c5a36c666756b3b6a93896c2041b63e8ce31611ee0caab9dfa9a");
	let preimage = [
		b"modlpy/proxy____".as_slice(),
		&alice,
		&100u32.to_le_bytes(),
		&2u32.to_le_bytes(),
		&[0],
		&0u16.to_le_bytes(),
	];
	assert_eq!(blake2_256(&preimage.concat()), expected);

	let preimage = [
		b"modlpy/proxy____".as_slice(),
		&ALICE.to_le_bytes(),
		&1u64.to_le_bytes(),
		&0u32.to_le_bytes(),
		&[1],
		&3u16.to_le_bytes(),
	];
	let hash = blake2_256(&preimage.concat());
	assert_eq!(pure_of(ALICE, Kind::Pay, 3).to_le_bytes(), hash[..8]);
}

#[test]
fn who_makes_an_account_pays_for_it_and_may_act_for_it() {
	on_chain(|| {
		create(ALICE, Kind::Any, 7).unwrap();
		let pure = pure_of(ALICE, Kind::Any, 7);
		assert_eq!(delegates(pure), [(ALICE, Kind::Any, 0)]);
		assert_eq!((reserved(ALICE), reserved(pure)), (93, 0));
		let expected =
			Event::PureCreated { pure, who: ALICE, proxy_type: Kind::Any, disambiguation_index: 7 };
		assert_eq!(events(), [expected]);
		dispatch(ALICE, pay(pure, 100)).unwrap();
		proxy(ALICE, pure, pay(BOB, 40)).unwrap();
		assert_eq!((free(pure), free(BOB)), (60, 1_040));
	});
}

#[test]
fn the_same_account_is_not_made_twice_and_another_index_makes_another() {
	on_chain(|| {
		create(ALICE, Kind::Any, 0).unwrap();
		assert_eq!(create(ALICE, Kind::Any, 0), error(Error::Duplicate));
		assert_eq!(create(ALICE, Kind::Any, 1), Ok(()));
		assert_eq!(create(ALICE, Kind::Pay, 0), Ok(()));
		assert_eq!(create(BOB, Kind::Any, 0), Ok(()));
		assert_eq!(reserved(ALICE), 3 * 93);
	});
}

#[test]
fn who_cannot_pay_the_deposit_makes_no_account() {
	on_chain(|| {
		dispatch(ALICE, pay(BOB, 950)).unwrap();
		assert!(create(ALICE, Kind::Any, 0).is_err());
		assert_eq!(Proxies::<Test>::iter().count(), 0);
	});
}

#[test]
fn only_the_account_itself_ends() {
	on_chain(|| {
		create(ALICE, Kind::Any, 0).unwrap();
		assert_eq!(dispatch(ALICE, kill(ALICE, Kind::Any, 0)), error(Error::NoPermission));
		let pure = pure_of(ALICE, Kind::Any, 0);
		for wrong in [kill(BOB, Kind::Any, 0), kill(ALICE, Kind::Pay, 0), kill(ALICE, Kind::Any, 1)]
		{
			assert_eq!(dispatch(pure, wrong), error(Error::NoPermission));
		}
	});
}

#[test]
fn the_deposit_of_an_ended_account_returns_to_who_made_it() {
	on_chain(|| {
		create(ALICE, Kind::Any, 0).unwrap();
		let pure = pure_of(ALICE, Kind::Any, 0);
		dispatch(ALICE, Call::add_proxy { delegate: BOB, proxy_type: Kind::Any, delay: 0 })
			.unwrap();
		System::reset_events();
		proxy(ALICE, pure, kill(ALICE, Kind::Any, 0)).unwrap();
		assert_eq!(executed(), Ok(()));
		assert!(!Proxies::<Test>::contains_key(pure));
		assert_eq!(reserved(ALICE), 93, "of the own proxy");
		let expected = Event::PureKilled {
			pure,
			spawner: ALICE,
			proxy_type: Kind::Any,
			disambiguation_index: 0,
		};
		assert_eq!(events().first(), Some(&expected));
		assert_eq!(proxy(ALICE, pure, remark()), error(Error::NotProxy));
	});
}

#[test]
fn what_the_account_paid_itself_does_not_go_to_who_made_it() {
	on_chain(|| {
		create(ALICE, Kind::Any, 0).unwrap();
		let pure = pure_of(ALICE, Kind::Any, 0);
		add(ALICE, DAVE, Kind::Pay, 0).unwrap();
		dispatch(ALICE, pay(pure, 200)).unwrap();
		let more = Call::add_proxy { delegate: BOB, proxy_type: Kind::Any, delay: 0 };
		proxy(ALICE, pure, more).unwrap();
		assert_eq!((reserved(ALICE), reserved(pure)), (2 * 93, 33));
		proxy(BOB, pure, kill(ALICE, Kind::Any, 0)).unwrap();
		assert_eq!(reserved(ALICE), 93, "the deposit of her own proxy is untouched");
		assert_eq!((reserved(pure), free(pure)), (0, 200));
	});
}

#[test]
fn the_consents_of_an_ended_account_end_with_it() {
	on_chain(|| {
		create(ALICE, Kind::Any, 0).unwrap();
		let pure = pure_of(ALICE, Kind::Any, 0);
		proxy(ALICE, pure, Call::set_real_pays_fee { delegate: ALICE, pays_fee: true }).unwrap();
		assert_eq!(executed(), Ok(()));
		proxy(ALICE, pure, kill(ALICE, Kind::Any, 0)).unwrap();
		assert_eq!(RealPaysFeeConsentV1::<Test>::iter().count(), 0);
	});
}
