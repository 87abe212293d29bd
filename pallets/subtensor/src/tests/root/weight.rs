//! What calls that touch a basket declare, and what they give back.
//! Spec: `docs/protocol/staking.md` §18.4.

use super::*;
use crate::{
	WeightInfo,
	neurons::Seats,
	root::basket::{
		claim::{MAX_FLUSHED_CREDITS, MAX_UNITS, MAX_UNITS_OF_HOTKEY},
		weight::{self, Work},
	},
};
use frame_support::{
	assert_ok,
	dispatch::{DispatchResultWithPostInfo, GetDispatchInfo},
	traits::Get,
	weights::{RuntimeDbWeight, Weight},
};

type Weights = <Test as Config>::WeightInfo;

fn declared(call: Call<Test>) -> Weight {
	call.get_dispatch_info().call_weight
}

fn reads(count: u64) -> Weight {
	<<Test as frame_system::Config>::DbWeight as Get<RuntimeDbWeight>>::get().reads(count)
}

fn actual(result: DispatchResultWithPostInfo) -> Weight {
	let post = result.unwrap_or_else(|failure| failure.post_info);
	post.actual_weight.expect("the call tells what it weighed")
}

#[test]
fn nothing_that_a_flush_does_weighs_more_than_depositing_everything() {
	for (rows, credits) in [(1, 1), (1, 129), (129, 1), (129, 129)] {
		let refused = Weights::flush_basket_refused(rows, credits);
		let deposited = weight::flush::<Test>(rows, credits);
		assert!(refused.all_lte(deposited), "{rows} rows, {credits} credits");
	}
}

#[test]
fn a_call_on_root_reserves_a_full_queue_and_gives_back_what_was_empty() {
	chain().run(|| {
		let call =
			|netuid| Call::add_stake { hotkey: validator(), netuid, amount_staked: tao(TAO) };
		let reserved = declared(call(ROOT)).saturating_sub(declared(call(NET)));
		assert_eq!(reserved, weight::flush::<Test>(129, 129));
		let add = || SubtensorModule::add_stake(signed(ALICE), validator(), ROOT, tao(TAO));
		let empty = actual(add());
		assert!(empty.all_lte(Weights::add_stake().saturating_add(weight::flush::<Test>(0, 0))));
		pay(NET, 40 * TAO);
		pay(OTHER_NET, 40 * TAO);
		assert_eq!(actual(add()), Weights::add_stake().saturating_add(weight::flush::<Test>(0, 2)));
	});
}

#[test]
fn a_call_that_fails_for_a_credit_that_waits_gives_back_too() {
	chain().run(|| {
		deposit(NET, 40 * TAO);
		BasketShares::<Test>::insert(validator(), 1);
		pay(NET, TAO);
		let failed = SubtensorModule::add_stake(signed(ALICE), validator(), ROOT, tao(TAO));
		assert_eq!(done(failed), Err(Error::<Test>::BasketDepositPending.into()));
		let wanted = Weights::add_stake().saturating_add(weight::flush::<Test>(1, 1));
		assert_eq!(actual(failed), wanted);
		// So that the shares are those of a fund again.
		BasketShares::<Test>::insert(validator(), FORTY_ALPHA);
	});
}

#[test]
fn both_validators_of_a_move_on_root_are_weighed_and_one_of_a_transfer() {
	chain().neuron(ROOT, BOB).run(|| {
		pay_to(&validator(), NET, 40 * TAO);
		let own = Weights::move_stake(1);
		let (from, to) = (validator(), hot(BOB));
		let moved =
			SubtensorModule::move_stake(signed(ALICE), from, to, ROOT, ROOT, alpha(10 * TAO));
		assert_ok!(done(moved));
		let deposits = weight::flush::<Test>(0, 1).saturating_add(weight::flush::<Test>(0, 0));
		assert_eq!(actual(moved), own.saturating_add(deposits));

		pay_to(&validator(), NET, 40 * TAO);
		let amount = alpha(10 * TAO);
		let given = SubtensorModule::transfer_stake(
			signed(ALICE),
			cold(BOB),
			validator(),
			ROOT,
			ROOT,
			amount,
		);
		assert_ok!(done(given));
		let deposits = weight::flush::<Test>(1, 1);
		// By now she stakes to two hotkeys.
		assert_eq!(actual(given), Weights::transfer_stake(2).saturating_add(deposits));
	});
}

#[test]
fn a_call_gives_back_the_hotkeys_that_its_coldkey_has_not_be_it_refused_or_not() {
	chain().run(|| {
		let call =
			Call::remove_stake { hotkey: validator(), netuid: NET, amount_unstaked: alpha(TAO) };
		assert_eq!(declared(call), Weights::remove_stake(256));
		assert_ok!(SubtensorModule::add_stake(signed(ALICE), validator(), NET, tao(10 * TAO)));
		let remove =
			|rao| SubtensorModule::remove_stake(signed(ALICE), validator(), NET, alpha(rao));
		assert_eq!(actual(remove(TAO)), Weights::remove_stake(1));
		assert!(done(remove(1)).is_err());
		assert_eq!(actual(remove(1)), Weights::remove_stake(1));
	});
}

#[test]
fn a_sale_of_everything_that_finds_nothing_gives_back_its_legs() {
	chain().run(|| {
		let nothing = SubtensorModule::unstake_all_alpha(signed(BOB), validator());
		assert_eq!(done(nothing), Err(Error::<Test>::AmountTooLow.into()));
		let look = Weights::unstake_all_alpha(0).saturating_add(weight::flush::<Test>(0, 0));
		assert_eq!(actual(nothing), look);
	});
}

#[test]
fn a_claim_is_weighed_by_the_hotkeys_holdings_and_credits_that_there_are() {
	chain().run(|| {
		deposit(NET, 40 * TAO);
		deposit(OTHER_NET, 40 * TAO);
		pay(NET, 40 * TAO);
		let claimed = SubtensorModule::claim_root(signed(ALICE), Default::default());
		let flushes = weight::flush::<Test>(2, 1);
		let work = Work { scanned: 1, funds: 1, rows: 2, flushes };
		assert_eq!(actual(claimed), weight::claim::<Test>(&work));
		for most in [weight::most::<Test>(), weight::most_of_hotkey::<Test>()] {
			assert!(actual(claimed).ref_time() < most.ref_time() / 10);
		}
	});
}

#[test]
fn no_claim_that_is_let_through_weighs_more_than_the_most() {
	let most = weight::most::<Test>();
	// All credits with one fund, or spread over all of them.
	for funds in [1, 2, 64, 128, 256] {
		let rows = (MAX_UNITS - funds).min(funds * 129);
		let with_rows = funds.min(rows.max(1));
		let credits = MAX_FLUSHED_CREDITS / funds;
		let each = weight::flush::<Test>(rows / funds + 1, credits);
		let flushes = each.saturating_mul(funds.into());
		let work = Work { scanned: 256, funds: with_rows, rows, flushes };
		assert!(weight::claim::<Test>(&work).all_lte(most), "{funds} funds");
	}
	let flushes = weight::flush::<Test>(MAX_UNITS_OF_HOTKEY - 1, MAX_UNITS_OF_HOTKEY);
	let work = Work { scanned: 1, funds: 1, rows: MAX_UNITS_OF_HOTKEY - 1, flushes };
	assert!(weight::claim::<Test>(&work).all_lte(weight::most_of_hotkey::<Test>()));
}

#[test]
fn a_swap_of_a_root_hotkey_weighs_the_deposit_before_it() {
	chain().neuron(ROOT, ALICE).run(|| {
		assert_ok!(SubtensorModule::add_stake(signed(ALICE), hot(ALICE), ROOT, tao(TAO)));
		System::set_block_number(20_000);
		pay_to(&hot(ALICE), NET, 40 * TAO);
		let (old, new) = (hot(ALICE), hot(44));
		let swap = || {
			let (old, new) = (old.clone(), new.clone());
			SubtensorModule::swap_hotkey_v2(signed(ALICE), old, new, None, false)
		};
		let call = Call::swap_hotkey_v2 {
			hotkey: old.clone(),
			new_hotkey: new.clone(),
			netuid: None,
			keep_stake: false,
		};
		let networks = TotalNetworks::<Test>::get().into();
		let most = Weights::swap_hotkey_v2(1_024, networks);
		assert_eq!(declared(call), most.saturating_add(weight::flush::<Test>(129, 129)));
		// Her own root stake, and the fund's new holding, which moves with the seat.
		let row = reads(2);
		let wanted = Weights::swap_hotkey_v2(1, networks)
			.saturating_add(weight::flush::<Test>(0, 1))
			.saturating_add(row);
		let swapped = swap();
		assert_ok!(done(swapped));
		assert_eq!(actual(swapped), wanted);
		// The old hotkey is nobody's now: nothing was done.
		let refused = swap();
		assert_eq!(done(refused), Err(Error::<Test>::NonAssociatedColdKey.into()));
		let checks = Weights::swap_hotkey_v2(0, networks);
		assert_eq!(actual(refused), checks.saturating_add(weight::flush::<Test>(0, 0)));
	});
}

#[test]
fn a_claim_that_is_too_heavy_weighs_what_was_looked_at() {
	new_test_ext().execute_with(|| {
		make_root();
		register_neuron(ROOT, OWNER);
		fund(ALICE, 1_000 * TAO);
		stake_on_root(ALICE, 300 * TAO);
		for netuid in 100..229 {
			let key = (validator(), escrow(), NetUid::new(netuid));
			AlphaV2::<Test>::insert(key, subtensor_share_pool::SafeFloat::from_u64(1));
		}
		let refused = SubtensorModule::claim_root_with_hotkey(signed(ALICE), validator());
		assert_eq!(done(refused), Err(Error::<Test>::RootClaimTooHeavy.into()));
		let rows = reads(129);
		let looked = weight::claim::<Test>(&Work { scanned: 1, ..Work::default() });
		assert_eq!(actual(refused), looked.saturating_add(rows));
	});
}

#[test]
fn a_seat_on_root_weighs_the_deposits_of_who_leaves() {
	chain().funded(CAROL, 1_000 * TAO).run(|| {
		MaxAllowedUids::<Test>::insert(ROOT, 2);
		MaxRegistrationsPerBlock::<Test>::insert(ROOT, 10);
		TargetRegistrationsPerInterval::<Test>::insert(ROOT, 10);
		System::set_block_number(100_000);
		pay(NET, 40 * TAO);
		pay(OTHER_NET, 5);
		let join = |person| SubtensorModule::root_register(signed(person), hot(person));
		let networks = TotalNetworks::<Test>::get().into();
		// There is a seat for Carol; for Bob nobody but the validator can go.
		assert_eq!(actual(join(CAROL)), Weights::root_register(1, networks));
		let deposits = weight::flush::<Test>(0, 2);
		let wanted = Weights::root_register(2, networks).saturating_add(deposits);
		assert_eq!(actual(join(BOB)), wanted);
		assert!(!Seats::<Test>::is_registered(ROOT, &validator()));
	});
}
