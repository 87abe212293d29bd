//! Calls for others. Spec: companion-pallets §4.4, §4.6.

use super::*;
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo, Pays},
	traits::OriginTrait,
};

fn filtered() -> DispatchResult {
	Err(frame_system::Error::<Test>::CallFiltered.into())
}

#[test]
fn a_proxy_acts_within_its_type() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		proxy(BOB, ALICE, pay(CAROL, 100)).unwrap();
		assert_eq!(executed(), Ok(()));
		assert_eq!(free(CAROL), 1_100);
		assert_eq!(LastCallResult::<Test>::get(ALICE), Some(Ok(())));
	});
}

#[test]
fn a_refused_call_is_reported_and_the_proxy_call_succeeds() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Talk, 0).unwrap();
		assert_eq!(proxy(BOB, ALICE, pay(CAROL, 100)), Ok(()));
		assert_eq!(executed(), filtered());
		assert_eq!(free(CAROL), 1_000);
		assert_eq!(LastCallResult::<Test>::get(ALICE), Some(filtered()));
	});
}

#[test]
fn a_failed_call_is_reported_and_the_proxy_call_succeeds() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		assert_eq!(proxy(BOB, ALICE, pay(CAROL, 5_000)), Ok(()));
		assert_eq!(executed(), Err(sp_runtime::TokenError::FundsUnavailable.into()));
	});
}

#[test]
fn the_result_is_kept_to_the_end_of_the_block() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		proxy(BOB, ALICE, pay(CAROL, 5_000)).unwrap();
		proxy(BOB, ALICE, pay(CAROL, 5)).unwrap();
		assert_eq!(LastCallResult::<Test>::get(ALICE), Some(Ok(())), "the newest counts");
		next_block();
		assert_eq!(LastCallResult::<Test>::iter().count(), 0);
	});
}

#[test]
fn who_is_not_a_proxy_does_not_act() {
	on_chain(|| {
		assert_eq!(proxy(BOB, ALICE, remark()), error(Error::NotProxy));
		add(ALICE, BOB, Kind::Pay, 0).unwrap();
		let force_proxy_type = Some(Kind::Any);
		let call = Call::proxy { real: ALICE, force_proxy_type, call: Box::new(remark()) };
		assert_eq!(dispatch(BOB, call), error(Error::NotProxy), "not of this type");
		assert!(events().iter().all(|event| !matches!(event, Event::ProxyExecuted { .. })));
	});
}

#[test]
fn who_has_to_announce_does_not_act_at_once() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Any, 1).unwrap();
		assert_eq!(proxy(BOB, ALICE, remark()), error(Error::Unannounced));
	});
}

#[test]
fn a_forced_type_is_the_type_that_counts() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Any, 0).unwrap();
		add(ALICE, BOB, Kind::Talk, 0).unwrap();
		for (force_proxy_type, result) in [(None, Ok(())), (Some(Kind::Talk), filtered())] {
			let call = Box::new(pay(CAROL, 5));
			dispatch(BOB, Call::proxy { real: ALICE, force_proxy_type, call }).unwrap();
			assert_eq!(executed(), result);
		}
	});
}

#[test]
fn a_proxy_hands_out_and_takes_back_no_more_than_its_own_type() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Talk, 0).unwrap();
		for (proxy_type, result) in
			[(Kind::Any, filtered()), (Kind::Pay, filtered()), (Kind::Talk, Ok(()))]
		{
			let delegate = CAROL;
			proxy(BOB, ALICE, Call::add_proxy { delegate, proxy_type, delay: 0 }).unwrap();
			assert_eq!(executed(), result);
			proxy(BOB, ALICE, Call::remove_proxy { delegate, proxy_type, delay: 0 }).unwrap();
			assert_eq!(executed(), result);
		}
		assert_eq!(delegates(ALICE), [(BOB, Kind::Talk, 0)]);
	});
}

#[test]
fn only_who_may_do_everything_ends_all_proxies() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Talk, 0).unwrap();
		proxy(BOB, ALICE, Call::remove_proxies {}).unwrap();
		assert_eq!(executed(), filtered());
		let spawner = CAROL;
		let kill =
			Call::kill_pure { spawner, proxy_type: Kind::Any, index: 0, height: 1, ext_index: 0 };
		proxy(BOB, ALICE, kill).unwrap();
		assert_eq!(executed(), filtered());
		add(ALICE, CAROL, Kind::Any, 0).unwrap();
		proxy(CAROL, ALICE, Call::remove_proxies {}).unwrap();
		assert_eq!(executed(), Ok(()));
		assert!(delegates(ALICE).is_empty());
	});
}

#[test]
fn the_type_of_the_first_proxy_binds_what_is_done_through_a_second() {
	on_chain(|| {
		add(BOB, ALICE, Kind::Talk, 0).unwrap();
		add(CAROL, BOB, Kind::Any, 0).unwrap();
		let inner = |call: RuntimeCall| Call::proxy {
			real: CAROL,
			force_proxy_type: None,
			call: Box::new(call),
		};
		proxy(ALICE, BOB, inner(pay(DAVE, 100))).unwrap();
		let results: Vec<_> = events()
			.into_iter()
			.filter_map(|event| match event {
				Event::ProxyExecuted { result } => Some(result),
				_ => None,
			})
			.collect();
		assert_eq!(results, [filtered(), Ok(())], "the inner one first");
		assert_eq!(free(DAVE), 1_000);

		proxy(BOB, CAROL, pay(DAVE, 100)).unwrap();
		assert_eq!(free(DAVE), 1_100, "as itself Bob may");
	});
}

#[test]
fn the_filters_of_the_delegates_origin_stay() {
	on_chain(|| {
		add(ALICE, BOB, Kind::Any, 0).unwrap();
		let mut origin = RuntimeOrigin::signed(BOB);
		origin.add_filter(|call: &RuntimeCall| !matches!(call, RuntimeCall::Balances(_)));
		let call = Box::new(pay(CAROL, 100));
		Proxy::proxy(origin, ALICE, None, call).unwrap();
		assert_eq!(executed(), filtered());
	});
}

#[test]
fn the_call_is_of_class_normal_and_as_free_as_the_inner_one() {
	let operational = RuntimeCall::from(frame_system::Call::set_heap_pages { pages: 1 });
	assert_eq!(operational.get_dispatch_info().class, DispatchClass::Operational);
	let inner = operational.get_dispatch_info().call_weight;
	let call = Box::new(operational);
	let calls: [Call<Test>; 2] = [
		Call::proxy { real: ALICE, force_proxy_type: None, call: call.clone() },
		Call::proxy_announced { delegate: BOB, real: ALICE, force_proxy_type: None, call },
	];
	for call in calls {
		let info = call.get_dispatch_info();
		assert_eq!((info.class, info.pays_fee), (DispatchClass::Normal, Pays::Yes));
		assert!(info.call_weight.ref_time() > inner.ref_time());
	}
}
