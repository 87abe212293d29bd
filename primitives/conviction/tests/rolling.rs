//! How locks change over time.

#![allow(clippy::arithmetic_side_effects, reason = "a test may overflow")]

use proptest::prelude::*;
use substrate_fixed::types::U64F64;
use subtensor_conviction::{Kind, Lock, Rates, decay};
use test_case::test_case;

const RATES: Rates = Rates { unlock: 934_866, maturity: 934_866 };
const DECAYING: Kind = Kind { perpetual: false, owner: false };
const PERPETUAL: Kind = Kind { perpetual: true, owner: false };

fn lock(mass: u64, conviction: u64) -> Lock {
	Lock { mass, conviction: U64F64::from_num(conviction), last_update: 1_000 }
}

#[test_case(0, 5 => U64F64::from_num(1); "no time does not decay")]
#[test_case(7, 0 => U64F64::from_num(0); "a rate of zero decays at once")]
fn decay_has_named_ends(dt: u64, rate: u64) -> U64F64 {
	decay(dt, rate)
}

#[test]
fn one_rate_leaves_one_part_in_e() {
	let left: f64 = decay(934_866, 934_866).to_num();
	assert!((left - (-1f64).exp()).abs() < 1e-15, "{left}");
}

#[test]
fn a_decaying_lock_loses_mass_and_first_gains_conviction() {
	let later = lock(1_000_000_000, 0).rolled(1_000 + 934_866, RATES, DECAYING);
	assert_eq!(later.mass, 367_879_441);
	// dt/m = 1, so the grown part equals the mass that is left, to the fraction.
	assert_eq!(later.conviction.to_num::<u64>(), 367_879_441);
	assert_eq!(later.last_update, 1_000 + 934_866);
}

#[test]
fn a_perpetual_lock_keeps_its_mass_and_matures_towards_it() {
	let later = lock(1_000_000_000, 0).rolled(1_000 + 10 * 934_866, RATES, PERPETUAL);
	assert_eq!(later.mass, 1_000_000_000);
	assert_eq!(later.conviction.to_num::<u64>(), 999_954_600);
}

#[test]
fn the_owners_lock_is_mature_at_once() {
	let owner = Kind { owner: true, ..PERPETUAL };
	assert_eq!(lock(5_000, 0).rolled(1_000, RATES, owner).conviction, U64F64::from_num(5_000));
}

#[test]
fn an_earlier_block_changes_nothing() {
	assert_eq!(lock(5_000, 7).rolled(999, RATES, DECAYING), lock(5_000, 7));
}

#[test_case(99, 99 => true; "both below the bound")]
#[test_case(100, 0 => false; "enough mass")]
#[test_case(0, 100 => false; "enough conviction")]
fn dust_is_cleaned(mass: u64, conviction: u64) -> bool {
	lock(mass, conviction).cleaned().is_empty()
}

#[test_case(Rates { unlock: 0, maturity: 10 }; "mass goes at once")]
#[test_case(Rates { unlock: 10, maturity: 0 }; "conviction goes at once")]
#[test_case(Rates { unlock: u64::MAX, maturity: u64::MAX }; "nothing moves")]
#[test_case(Rates { unlock: u64::MAX, maturity: 1 }; "far apart")]
fn extreme_rates_are_harmless(rates: Rates) {
	for kind in [DECAYING, PERPETUAL] {
		let rolled = lock(u64::MAX, u64::MAX).rolled(u64::MAX, rates, kind);
		assert_eq!(rolled.last_update, u64::MAX);
	}
}

proptest! {
	#[test]
	fn mass_never_grows_and_conviction_stays_below_what_was_ever_there(
		mass in 0u64..=21_000_000_000_000_000,
		conviction in 0u64..=21_000_000_000_000_000,
		dt in 0u64..10_000_000,
		unlock in 1u64..2_000_000,
		maturity in 1u64..2_000_000,
		perpetual: bool,
	) {
		let start = lock(mass, conviction);
		let kind = Kind { perpetual, owner: false };
		let end = start.rolled(start.last_update + dt, Rates { unlock, maturity }, kind);
		prop_assert!(end.mass <= mass);
		prop_assert!(end.conviction <= U64F64::from_num(mass) + U64F64::from_num(conviction));
	}

	#[test]
	fn the_sum_of_two_locks_rolls_like_the_two(
		left in 0u64..1_000_000_000_000,
		right in 0u64..1_000_000_000_000,
		dt in 0u64..5_000_000,
	) {
		let now = 1_000 + dt;
		let apart = lock(left, left).rolled(now, RATES, DECAYING).mass
			+ lock(right, right).rolled(now, RATES, DECAYING).mass;
		let together = lock(left + right, left + right).rolled(now, RATES, DECAYING).mass;
		prop_assert!(together.abs_diff(apart) <= 1);
	}
}
