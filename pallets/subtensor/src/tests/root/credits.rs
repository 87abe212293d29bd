//! What becomes of root dividends that wait. Spec: `docs/protocol/emission.md` §18.2.

use super::*;
use crate::neurons::Seats;
use frame_support::assert_storage_noop;
use subtensor_types::traits::AlphaLedger;

fn recycled(netuid: NetUid) -> u64 {
	pallet_alpha_assets::AlphaRecycled::<Test>::get(netuid).rao()
}

/// Shares of a fund that has lost all its value, so that no credit is worth one.
fn orphan_shares() {
	BasketShares::<Test>::insert(validator(), 1_000_000 * TAO);
}

#[test]
fn a_credit_waits_until_it_is_worth_the_least_claim() {
	chain().run(|| {
		deposit(NET, 1_999_999);
		assert_eq!(waiting(NET), 1_999_999);
		assert_eq!(shares(), 0);
		deposit(NET, 1);
		assert_eq!(waiting(NET), 0);
		assert_eq!(held(NET), 2_000_000);
	});
}

#[test]
fn credits_of_a_hotkey_without_a_seat_are_recycled() {
	chain().run(|| {
		let out = SubnetAlphaOut::<Test>::get(NET);
		own(BOB);
		pay_to(&hot(BOB), NET, 40 * TAO);
		queue::flush::<Test>(&hot(BOB));
		assert_eq!(recycled(NET), 40 * TAO);
		assert_eq!(SubnetAlphaOut::<Test>::get(NET), out);
		assert_eq!(PendingBasketDeposits::<Test>::iter().count(), 0);
	});
}

#[test]
fn credits_of_a_subnet_that_is_gone_are_recycled() {
	chain().run(|| {
		pay(NET, 40 * TAO);
		pay(OTHER_NET, 40 * TAO);
		assert_ok!(SubtensorModule::root_dissolve_network(RuntimeOrigin::root(), NET));
		queue::flush::<Test>(&validator());
		assert_eq!(waiting(NET), 0);
		assert_eq!(recycled(NET), 40 * TAO);
		assert_eq!(shares(), FORTY_ALPHA);
	});
}

#[test]
fn credits_without_root_stakers_are_recycled() {
	Chain::new().subnet(NET).neuron(ROOT, OWNER).run(|| {
		deposit(NET, 40 * TAO);
		assert_eq!(recycled(NET), 40 * TAO);
		assert_eq!(shares(), 0);
	});
}

#[test]
fn every_block_flushes_one_hotkey_in_turn() {
	chain().neuron(ROOT, ALICE).neuron(ROOT, BOB).funded(CAROL, 1_000 * TAO).run(|| {
		for person in [ALICE, BOB] {
			assert_ok!(SubtensorModule::add_stake(signed(CAROL), hot(person), ROOT, tao(TAO)));
		}
		let hotkeys = [validator(), hot(ALICE), hot(BOB)];
		for hotkey in &hotkeys {
			pay_to(hotkey, NET, 40 * TAO);
			pay_to(hotkey, OTHER_NET, 1);
		}
		for flushed in 1..=3 {
			assert_eq!(queue::flush_next::<Test>().credits, 2);
			let full = hotkeys.iter().filter(|key| BasketShares::<Test>::get(key) > 0).count();
			assert_eq!(full, flushed);
		}
		// At the end a block only returns to the beginning.
		assert_eq!(queue::flush_next::<Test>().credits, 0);
		assert_eq!(PendingBasketFlushCursor::<Test>::get(), None);
		assert_eq!(queue::flush_next::<Test>().credits, 1);
	});
}

#[test]
fn the_block_step_flushes_the_queue() {
	chain().run(|| {
		pay(NET, 40 * TAO);
		run_blocks(1);
		assert_eq!(waiting(NET), 0);
		assert!(shares() > 0);
	});
}

#[test]
fn arriving_stake_captures_nothing_that_waits() {
	chain().funded(CAROL, 1_000 * TAO).run(|| {
		pay(NET, 40 * TAO);
		stake_on_root(CAROL, 400 * TAO);
		assert_eq!(owed(CAROL), 0);
		near(owed(ALICE) + owed(BOB), FORTY_ALPHA, 100);
	});
}

#[test]
fn leaving_stake_keeps_what_it_has_earned() {
	chain().run(|| {
		pay(NET, 40 * TAO);
		assert_ok!(SubtensorModule::remove_stake(
			signed(ALICE),
			validator(),
			ROOT,
			alpha(u64::MAX)
		));
		near(owed(ALICE), FORTY_ALPHA * 3 / 4, 100);
		let before = owed(ALICE);
		deposit(NET, 40 * TAO);
		assert_eq!(owed(ALICE), before);
		// The hotkey stays in the list as long as it owes something.
		assert_eq!(StakingHotkeys::<Test>::get(cold(ALICE)), [validator()]);
		claim(ALICE);
		assert!(root_stake(ALICE) > 0);
	});
}

#[test]
fn stake_that_changes_hands_leaves_its_dividends_behind() {
	chain().run(|| {
		pay(NET, 40 * TAO);
		assert_ok!(SubtensorModule::transfer_stake(
			signed(ALICE),
			cold(CAROL),
			validator(),
			ROOT,
			ROOT,
			alpha(300 * TAO)
		));
		near(owed(ALICE), FORTY_ALPHA * 3 / 4, 100);
		assert_eq!(owed(CAROL), 0);
		assert_eq!(StakingColdkeys::<Test>::get(cold(ALICE)), None);
		assert!(StakingColdkeys::<Test>::get(cold(CAROL)).is_some());
	});
}

#[test]
fn a_credit_that_is_worth_no_share_waits_and_stops_changes_of_root_stake() {
	type Way = (&'static str, fn() -> frame_support::dispatch::DispatchResultWithPostInfo);
	type Chain = SubtensorModule;
	let ways: [Way; 5] = [
		("add", || Chain::add_stake(signed(ALICE), validator(), ROOT, tao(TAO))),
		("remove", || Chain::remove_stake(signed(ALICE), validator(), ROOT, alpha(TAO))),
		("transfer", || {
			let to = cold(BOB);
			Chain::transfer_stake(signed(ALICE), to, validator(), ROOT, ROOT, alpha(TAO))
		}),
		("swap", || Chain::swap_hotkey(signed(OWNER), validator(), hot(CAROL), None)),
		("deposit", || Chain::stake_into_basket(signed(ALICE), validator(), tao(TAO))),
	];
	chain().neuron(NET, OWNER).run(|| {
		orphan_shares();
		pay(NET, 40 * TAO);
		assert!(queue::flush::<Test>(&validator()).stuck);
		assert_eq!(waiting(NET), 40 * TAO);
		for (name, way) in ways {
			let pending = Err(Error::<Test>::BasketDepositPending.into());
			assert_storage_noop!(assert_eq!(done(way()), pending, "{name}"));
		}
		// Claims go on without it, and so does stake elsewhere.
		claim(ALICE);
		assert_ok!(SubtensorModule::add_stake(signed(ALICE), validator(), NET, tao(TAO)));
	});
}

#[test]
fn a_refused_batch_is_retried_credit_by_credit_and_dead_alpha_is_recycled() {
	chain().run(|| {
		orphan_shares();
		kill_pool(OTHER_NET);
		pay(NET, 40 * TAO);
		pay(OTHER_NET, 40 * TAO);
		assert!(queue::flush::<Test>(&validator()).stuck);
		assert_eq!((waiting(NET), waiting(OTHER_NET)), (40 * TAO, 0));
		assert_eq!(recycled(OTHER_NET), 40 * TAO);
		assert_eq!(held(OTHER_NET), 0);
	});
}

#[test]
fn who_loses_its_seat_on_root_gets_what_is_due_and_the_rest_is_recycled() {
	chain().funded(CAROL, 1_000 * TAO).run(|| {
		MaxAllowedUids::<Test>::insert(ROOT, 1);
		MaxRegistrationsPerBlock::<Test>::insert(ROOT, 10);
		TargetRegistrationsPerInterval::<Test>::insert(ROOT, 10);
		System::set_block_number(100_000);
		pay(NET, 40 * TAO);
		pay(OTHER_NET, 5);
		assert_ok!(SubtensorModule::root_register(signed(CAROL), hot(CAROL)));
		assert!(!Seats::<Test>::is_registered(ROOT, &validator()));
		assert_eq!(shares(), FORTY_ALPHA);
		assert_eq!((waiting(NET), waiting(OTHER_NET)), (0, 0));
		assert_eq!(recycled(OTHER_NET), 5);
		// The fund stays with its stakers.
		claim(ALICE);
		assert!(root_stake(ALICE) > 300 * TAO);
	});
}

#[test]
fn a_fund_rests_while_one_of_its_subnets_is_dissolved() {
	chain().run(|| {
		deposit(NET, 40 * TAO);
		assert_ok!(SubtensorModule::root_dissolve_network(RuntimeOrigin::root(), NET));
		pay(OTHER_NET, 40 * TAO);
		assert!(queue::flush::<Test>(&validator()).stuck);
		let before = (shares(), owed(ALICE), root_stake(ALICE));
		claim(ALICE);
		assert_eq!((shares(), owed(ALICE), root_stake(ALICE)), before);
		// The payout makes cash of the holding.
		crate::subnets::cleanup::continue_with::<Test>(
			&mut frame_support::weights::WeightMeter::new(),
		);
		assert!(held(ROOT) > 0);
		assert_eq!(held(NET), 0);
		assert_eq!(AlphaAssets::issuance(NET), alpha(0));
		assert!(!queue::flush::<Test>(&validator()).stuck);
		claim(ALICE);
		assert!(root_stake(ALICE) > 300 * TAO);
	});
}
