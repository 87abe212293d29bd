//! Examples 11 to 18: parents, dividends, takes, leases, the schedule.

use crate::{FULL, TAO, WEIGHT};
use subtensor_emission::{
	bits::{ONE_U64F64, to_rao},
	dividends::{self, HotkeyWeight, Rule},
	lease,
	parents::{self, Child, Parent},
	schedule, take, tempo,
};

mod e11_parents {
	use super::*;

	#[test]
	fn a_a_parent_of_another_owner_pays_the_take() {
		let child = Child { alpha: 400 * TAO, root: 0, given_away: &[], take: 6_553 };
		let parent = Parent { alpha: 600 * TAO, root: 0, proportion: FULL, same_owner: false };
		let split = parents::split_dividend(TAO, WEIGHT, 0, &child, &[parent]);
		assert_eq!((split.parents, split.own, split.recycled), (vec![540_004_577], 459_995_422, 0));
	}

	#[test]
	fn b_two_parents_and_a_child_that_gives_half_away() {
		let child =
			Child { alpha: 100 * TAO, root: 500 * TAO, given_away: &[FULL / 2], take: 11_796 };
		let parents = [
			Parent { alpha: 600 * TAO, root: 0, proportion: FULL, same_owner: false },
			Parent {
				alpha: 1_000 * TAO,
				root: 2_000 * TAO,
				proportion: FULL / 4,
				same_owner: true,
			},
		];
		let split = parents::split_dividend(TAO, WEIGHT, 0, &child, &parents);
		assert_eq!(split.parents, [475_364_972, 328_502_415]);
		assert_eq!(split.own, 196_132_612);
	}

	#[test]
	fn c_the_burn_is_taken_off_the_parent_and_recycled() {
		let child = Child { alpha: 0, root: 0, given_away: &[], take: 6_553 };
		let parent = Parent { alpha: TAO, root: 0, proportion: FULL, same_owner: false };
		let split = parents::split_dividend(TAO, WEIGHT, FULL / 10, &child, &[parent]);
		assert_eq!(split.parents, [800_007_629]);
		assert_eq!((split.own, split.recycled), (99_992_370, 99_999_999));
	}

	#[test]
	fn without_any_contribution_the_child_keeps_all() {
		let child = Child { alpha: 0, root: 0, given_away: &[], take: 6_553 };
		let parent = Parent { alpha: 0, root: 0, proportion: FULL, same_owner: false };
		let split = parents::split_dividend(TAO, WEIGHT, FULL, &child, &[parent]);
		assert_eq!((split.parents, split.own, split.recycled), (vec![0], TAO, 0));
	}
}

mod e12_dividends {
	use super::*;

	const VALIDATORS: u64 = 183_123_567_452;
	const ROOT: u64 = 837_120_949_872;

	/// 0.18 as a u64-normalised weight.
	const WEIGHT_18: u64 = WEIGHT;

	fn paid(rule: Rule, on_root: [bool; 2]) -> ([u64; 2], [u64; 2]) {
		let hotkeys = [
			(77_783_738_u128, 4_859_302, 2_342_352, on_root[0]),
			(19_283_940, 23_423, 859_273, on_root[1]),
		]
		.map(|(weight, alpha, root, on_root)| HotkeyWeight {
			weight: weight << 32,
			alpha,
			root,
			on_root,
		});
		let paid = dividends::distribute(VALIDATORS, ROOT, WEIGHT_18, &hotkeys, rule);
		assert_eq!(paid.root_recycled, 0);
		let [first, second] = [paid.hotkeys[0], paid.hotkeys[1]];
		let whole = |a, b| [to_rao(a), to_rao(b)];
		(whole(first.alpha, second.alpha), whole(first.root, second.root))
	}

	const ALPHA: [u64; 2] = [176_856_534_496, 6_267_032_912];

	#[test]
	fn june_splits_by_the_root_ratio() {
		let root = [226_443_796_624, 610_677_153_052];
		assert_eq!(paid(Rule::June2026, [true, true]), (ALPHA, root));
	}

	#[test]
	fn october_splits_by_the_alpha_ratio() {
		let root = [226_443_797_013, 610_677_152_663];
		assert_eq!(paid(Rule::October2026, [true, true]), (ALPHA, root));
	}

	#[test]
	fn october_pays_root_dividends_only_to_seats_on_root() {
		assert_eq!(paid(Rule::October2026, [true, false]), (ALPHA, [837_120_949_872, 0]));
	}

	#[test]
	fn a_root_budget_that_reaches_nobody_is_recycled() {
		let hotkey = HotkeyWeight { weight: 1 << 32, alpha: 5, root: 5, on_root: false };
		let paid = dividends::distribute(10, 7, WEIGHT, &[hotkey], Rule::October2026);
		assert_eq!(paid.root_recycled, 7);
		assert_eq!(dividends::distribute(10, 7, WEIGHT, &[], Rule::October2026).root_recycled, 7);
	}
}

#[test]
fn e13_a_delegate_takes_eighteen_percent() {
	let taken = take::delegate_take(u128::from(TAO) << 32, 11_796);
	assert_eq!((taken.take, taken.rest), (179_995_422, 820_004_577));
}

#[test]
fn e16_the_lease_rounds_its_cut_up() {
	assert_eq!(lease::lease_cut(64_798_351_920, 40), 25_919_340_768);
	assert_eq!(lease::lease_remainder(64_798_351_920, 40), 38_879_011_152);
	assert_eq!(lease::lease_cut(1, 1), 1);
	assert_eq!(lease::contributor_slice(1_000, ONE_U64F64 / 3), 333);
}

mod e17_schedule {
	use super::*;
	use schedule::Schedule;
	use test_case::test_case;

	#[test_case(10, 5 => 5)]
	#[test_case(20, 21 => 0)]
	#[test_case(0, 5 => u64::MAX)]
	fn blocks_left_until_the_next_epoch(tempo: u16, block: u64) -> u64 {
		Schedule { tempo, ..Default::default() }.blocks_until_next_epoch(block)
	}

	#[test]
	fn an_epoch_is_due_after_a_tempo_on_call_or_when_overdue() {
		let schedule = Schedule { tempo: 10, last_epoch_block: 100, ..Default::default() };
		assert!(!schedule.is_due(109) && schedule.is_due(110));
		let called = Schedule { pending_epoch_at: 105, ..schedule };
		assert!(!called.is_due(104) && called.is_due(105));
		assert_eq!(called.next_epoch_block(), Some(105));
		let late = Schedule { blocks_since_last_step: 11, ..schedule };
		assert!(late.is_due(101));
		assert_eq!(late.next_blocks_since_last_step(), 11);
		let stopped = Schedule { tempo: 0, pending_epoch_at: 1, ..late };
		assert!(!stopped.is_due(1_000));
		assert_eq!(stopped.next_epoch_block(), None);
	}

	#[test]
	fn an_epoch_past_the_last_block_never_comes_unless_it_is_called() {
		let last = Schedule { tempo: 10, last_epoch_block: u64::MAX - 9, ..Default::default() };
		assert_eq!((last.next_epoch_block(), last.is_due(u64::MAX)), (None, false));
		assert_eq!(last.blocks_until_next_epoch(0), u64::MAX);
		let called = Schedule { pending_epoch_at: 7, ..last };
		assert_eq!((called.next_epoch_block(), called.is_due(7)), (Some(7), true));
	}

	#[test]
	fn new_subnets_are_staggered_and_null_epochs_run_alone() {
		assert_eq!(schedule::first_last_epoch_block(1_000, 13, 10), 997);
		assert_eq!(schedule::first_last_epoch_block(1_000, 13, 0), 1_000);
		assert_eq!(schedule::epochs_per_block(2, false), 2);
		assert_eq!(schedule::epochs_per_block(2, true), 1);
		assert_eq!(schedule::epochs_per_block(0, true), 0);
	}
}

#[test]
fn e18_the_withheld_quarter_of_miner_pay() {
	assert_eq!(tempo::miner_burned(10_000_000, 40_000_000), 1_073_741_824);
	assert_eq!(tempo::miner_burned(0, 0), 0);
}
