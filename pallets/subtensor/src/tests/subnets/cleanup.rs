//! Dissolution: who may, what is paid, and that nothing is left.

use super::super::{chain::*, mock::*};
use crate::{
	pallet::*,
	subnets::cleanup::{continue_with, rows},
	types::*,
};
use frame_support::{
	assert_noop, assert_ok,
	weights::{Weight, WeightMeter, constants::RocksDbWeight},
};
use sp_runtime::DispatchError;
use subtensor_types::NetUid;

fn dissolve(netuid: NetUid) -> sp_runtime::DispatchResult {
	SubtensorModule::root_dissolve_network(RuntimeOrigin::root(), netuid)
}

/// A subnet with stake of Alice (300) and Bob (700), nothing in the pool's own name.
fn staked() -> Chain {
	Chain::new().subnet(NET).subnet(OTHER_NET).with(|| {
		own(ALICE);
		own(BOB);
		register_neuron(NET, ALICE);
		give_stake(NET, &hot(ALICE), &cold(ALICE), 300 * TAO);
		give_stake(NET, &hot(ALICE), &cold(BOB), 300 * TAO);
		give_stake(NET, &hot(BOB), &cold(BOB), 400 * TAO);
		give_stake(OTHER_NET, &hot(BOB), &cold(BOB), 5 * TAO);
		// Pool alpha has no part in the payout of such an old subnet.
		TaoInRefundDeploymentBlock::<Test>::put(100);
	})
}

fn rows_of(netuid: NetUid) -> Vec<rows::Row> {
	rows::all::<Test>().into_iter().filter(|(_, owner)| *owner == netuid).collect()
}

#[test]
fn only_root_dissolves_and_only_a_subnet_that_exists_once() {
	Chain::new().subnet(NET).run(|| {
		assert_noop!(
			SubtensorModule::root_dissolve_network(signed(OWNER), NET),
			DispatchError::BadOrigin
		);
		assert_noop!(
			SubtensorModule::dissolve_network(signed(OWNER), cold(OWNER), NET),
			DispatchError::BadOrigin
		);
		assert_noop!(dissolve(ROOT), Error::<Test>::SubnetNotExists);
		assert_noop!(dissolve(NetUid::new(7)), Error::<Test>::SubnetNotExists);
		assert_ok!(dissolve(NET));
		assert_noop!(dissolve(NET), Error::<Test>::SubnetNotExists);
	});
}

#[test]
fn a_subnet_that_would_leave_twice_is_refused() {
	Chain::new().subnet(NET).run(|| {
		DissolveCleanupQueue::<Test>::put(vec![NET]);
		assert_noop!(dissolve(NET), Error::<Test>::NetworkDissolveAlreadyQueued);
		DissolveCleanupQueue::<Test>::kill();
	});
}

#[test]
fn a_dissolved_subnet_is_gone_at_once_and_its_tao_leaves_the_total_stake() {
	staked().run(|| {
		let before = TotalStake::<Test>::get();
		assert_ok!(dissolve(NET));
		assert!(!NetworksAdded::<Test>::contains_key(NET));
		assert_eq!(TotalNetworks::<Test>::get(), 2);
		assert_eq!(before.saturating_sub(TotalStake::<Test>::get()), tao(1_000 * TAO));
		assert_eq!(take_events(), [Event::NetworkRemoved(NET)]);
	});
}

#[test]
fn holders_of_alpha_share_the_pool_and_nothing_of_the_subnet_is_left() {
	staked().run(|| {
		assert_ok!(dissolve(NET));
		run_blocks(1);
		assert_eq!(balance(&cold(ALICE)), 300 * TAO);
		assert_eq!(balance(&cold(BOB)), 700 * TAO);
		assert_eq!(rows_of(NET), []);
		assert!(DissolveCleanupQueue::<Test>::get().is_empty());
		assert_eq!(CurrentDissolveCleanupStatus::<Test>::get(), None);
		assert_eq!(stake_of(&hot(BOB), &cold(BOB), OTHER_NET), 5 * TAO);
		assert_eq!(TotalIssuance::<Test>::get(), Balances::total_issuance());
		let done = Event::NetworkDissolveCleanupCompleted { netuid: NET };
		assert!(take_events().contains(&done));
	});
}

#[test]
fn pool_alpha_of_a_newer_subnet_takes_part_and_its_share_is_recycled() {
	staked().run(|| {
		TaoInRefundDeploymentBlock::<Test>::put(0);
		let issuance = TotalIssuance::<Test>::get();
		assert_ok!(dissolve(NET));
		run_blocks(1);
		// 4,000 alpha in the pool against 1,000 outside.
		assert_eq!(balance(&cold(ALICE)), 60 * TAO);
		assert_eq!(balance(&cold(BOB)), 140 * TAO);
		let recycled = issuance.saturating_sub(TotalIssuance::<Test>::get());
		assert_eq!(recycled, tao(800 * TAO - EXISTENTIAL_DEPOSIT));
	});
}

#[test]
fn the_owner_of_an_old_subnet_gets_the_lock_back_less_its_earnings() {
	staked().run(|| {
		// All stake is gone, so the whole pot is undistributed but for the protocol.
		NetworkRegistrationStartBlock::<Test>::put(100);
		SubnetLocked::<Test>::insert(NET, tao(400 * TAO));
		mint_to(&crate::money::account_of_subnet::<Test>(NET), 500 * TAO);
		SubnetOwnerCut::<Test>::put(0);
		assert_ok!(dissolve(NET));
		run_blocks(1);
		assert_eq!(balance(&cold(OWNER)), 400 * TAO);
	});
}

#[test]
fn a_holder_that_can_not_be_paid_stops_nobody() {
	staked().run(|| {
		give_stake(NET, &hot(ALICE), &cold(CAROL), 100);
		assert_ok!(dissolve(NET));
		run_blocks(1);
		assert_eq!(balance(&cold(CAROL)), 0);
		assert_eq!(rows_of(NET), []);
		assert!(balance(&cold(BOB)) > 699 * TAO);
	});
}

#[test]
fn the_clean_up_goes_on_where_the_last_block_stopped() {
	let mut ext = new_test_ext();
	ext.execute_with(|| {
		make_root();
		make_subnet(NET);
		for person in 20..60 {
			register_neuron(NET, person);
			give_stake(NET, &hot(person), &cold(person), 10 * TAO);
		}
		TaoInRefundDeploymentBlock::<Test>::put(100);
		assert_ok!(dissolve(NET));
	});
	ext.commit_all().unwrap();
	let step = RocksDbWeight::get().reads_writes(300, 300);
	let mut blocks = 0;
	while !ext.execute_with(|| DissolveCleanupQueue::<Test>::get().is_empty()) {
		ext.execute_with(|| continue_with::<Test>(&mut WeightMeter::with_limit(step)));
		ext.commit_all().unwrap();
		blocks += 1;
		assert!(blocks < 100, "the clean-up makes no progress");
	}
	assert!(blocks > 3, "the budget was meant to be small");
	ext.execute_with(|| {
		assert_eq!(rows_of(NET), []);
		for person in 20..60 {
			assert_eq!(balance(&cold(person)), 25 * TAO);
		}
		check_invariants();
	});
}

#[test]
fn without_budget_nothing_happens() {
	staked().run(|| {
		assert_ok!(dissolve(NET));
		continue_with::<Test>(&mut WeightMeter::with_limit(Weight::zero()));
		assert_eq!(DissolveCleanupQueue::<Test>::get(), [NET]);
		assert_eq!(balance(&cold(ALICE)), 0);
	});
}

#[test]
fn identity_and_rate_limits_go_with_the_subnet() {
	staked().run(|| {
		SubnetIdentitiesV3::<Test>::insert(NET, SubnetIdentityV3::default());
		let limit =
			RateLimitKey::OwnerHyperparamUpdate(NET, Hyperparameter::BurnRegistrationAllowed);
		LastRateLimitedBlock::<Test>::insert(&limit, 5);
		assert_ok!(dissolve(NET));
		run_blocks(1);
		assert_eq!(LastRateLimitedBlock::<Test>::get(&limit), 0);
		assert_eq!(rows_of(NET), []);
		assert!(take_events().contains(&Event::SubnetIdentityRemoved(NET)));
	});
}

#[test]
fn a_baskets_share_becomes_root_stake_of_the_same_basket() {
	staked().run(|| {
		let baskets = crate::root::escrow_account::<Test>();
		give_stake(NET, &hot(BOB), &baskets, 1_000 * TAO);
		assert_ok!(dissolve(NET));
		run_blocks(1);
		// Half of all alpha, so half of the pool.
		assert_eq!(stake_of(&hot(BOB), &baskets, ROOT), 500 * TAO);
		assert_eq!(balance(&baskets), 0);
		assert_eq!(subnet_balance(ROOT), 500 * TAO);
		assert!(take_events().contains(&Event::BasketHoldingConverted {
			hotkey: hot(BOB),
			netuid: NET,
			tao: tao(500 * TAO),
		}));
	});
}
