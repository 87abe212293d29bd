//! Endpoints. Spec: `docs/protocol/neurons-and-keys.md` §8, §19.

use crate::{
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

const GOOD_IP: u128 = 3_232_235_904;

fn seated() -> Chain {
	Chain::new().subnet(NET).neuron(NET, ALICE).with(|| {
		ServingRateLimit::<Test>::insert(NET, 50);
		System::set_block_number(100);
	})
}

fn axon(netuid: NetUid, ip: u128, port: u16, ip_type: u8) -> DispatchResult {
	let origin = RuntimeOrigin::signed(hot(ALICE));
	SubtensorModule::serve_axon(origin, netuid, 2, ip, port, ip_type, 3, 4, 5)
}

fn prometheus(netuid: NetUid, ip: u128, port: u16, ip_type: u8) -> DispatchResult {
	let origin = RuntimeOrigin::signed(hot(ALICE));
	SubtensorModule::serve_prometheus(origin, netuid, 2, ip, port, ip_type)
}

#[test]
fn an_endpoint_is_stored_as_given_with_the_block() {
	seated().run(|| {
		assert_ok!(axon(NET, GOOD_IP, 8_883, 4));
		let stored = Axons::<Test>::get(NET, hot(ALICE)).unwrap();
		assert_eq!(
			(stored.block, stored.version, stored.ip, stored.port),
			(100, 2, GOOD_IP, 8_883)
		);
		assert_eq!((stored.ip_type, stored.protocol), (4, 3));
		assert_eq!((stored.placeholder1, stored.placeholder2), (4, 5));
		assert_ok!(prometheus(NET, GOOD_IP, 1, 4));
		assert_eq!(Prometheus::<Test>::get(NET, hot(ALICE)).unwrap().block, 100);
		assert_eq!(
			take_events(),
			[Event::AxonServed(NET, hot(ALICE)), Event::PrometheusServed(NET, hot(ALICE))]
		);
	});
}

#[test]
fn an_axons_refusals_come_in_the_order_of_the_checks() {
	seated().run(|| {
		assert_noop!(axon(OTHER_NET, 0, 0, 5), Error::<Test>::HotKeyNotRegisteredInNetwork);
		assert_noop!(axon(NET, u128::MAX, 0, 5), Error::<Test>::InvalidIpType);
		assert_ok!(axon(NET, GOOD_IP, 1, 4));
		assert_noop!(axon(NET, u128::from(u32::MAX), 0, 4), Error::<Test>::InvalidIpAddress);
		assert_noop!(axon(NET, 0, 0, 4), Error::<Test>::ServingRateLimitExceeded);
		System::set_block_number(149);
		assert_noop!(axon(NET, 0, 0, 4), Error::<Test>::ServingRateLimitExceeded);
		System::set_block_number(150);
		assert_noop!(axon(NET, 0, 0, 4), Error::<Test>::InvalidPort);
		assert_ok!(axon(NET, 0, 1, 4));
	});
}

#[test]
fn the_refusals_of_metrics_come_in_another_order() {
	seated().run(|| {
		assert_noop!(prometheus(OTHER_NET, 0, 0, 5), Error::<Test>::InvalidIpType);
		assert_noop!(prometheus(OTHER_NET, 0, 0, 4), Error::<Test>::InvalidIpAddress);
		assert_noop!(prometheus(OTHER_NET, 9, 0, 4), Error::<Test>::HotKeyNotRegisteredInNetwork);
		assert_noop!(prometheus(NET, 9, 0, 4), Error::<Test>::InvalidPort);
		assert_ok!(prometheus(NET, 9, 1, 4));
		assert_noop!(prometheus(NET, 9, 0, 4), Error::<Test>::ServingRateLimitExceeded);
	});
}

#[test]
fn broadcast_and_loopback_are_no_addresses() {
	seated().run(|| {
		ServingRateLimit::<Test>::insert(NET, 0);
		for (ip, ip_type) in
			[(4_294_967_295, 4), (1 << 32, 4), (2_130_706_433, 4), (1, 6), (u128::MAX, 6)]
		{
			assert_noop!(axon(NET, ip, 1, ip_type), Error::<Test>::InvalidIpAddress);
		}
		for (ip, ip_type) in [(0, 4), (4_294_967_294, 4), (2_130_706_434, 4), (0, 6), (2, 6)] {
			assert_ok!(axon(NET, ip, 1, ip_type));
		}
	});
}

#[test]
fn a_certificate_is_kept_and_one_that_cannot_be_read_is_left_out() {
	seated().run(|| {
		ServingRateLimit::<Test>::insert(NET, 0);
		let call = |certificate: Vec<u8>| {
			let origin = RuntimeOrigin::signed(hot(ALICE));
			SubtensorModule::serve_axon_tls(origin, NET, 0, 5, 1, 4, 0, 0, 0, certificate)
		};
		assert_ok!(call(vec![]));
		assert_ok!(call(vec![1; 66]));
		assert_eq!(NeuronCertificates::<Test>::get(NET, hot(ALICE)), None);
		assert!(Axons::<Test>::contains_key(NET, hot(ALICE)));
		assert_ok!(call([&[9], [7; 64].as_slice()].concat()));
		let stored = NeuronCertificates::<Test>::get(NET, hot(ALICE)).unwrap();
		assert_eq!((stored.algorithm, stored.public_key.len()), (9, 64));
		assert_ok!(axon(NET, 5, 1, 4));
		assert!(NeuronCertificates::<Test>::contains_key(NET, hot(ALICE)));
	});
}
