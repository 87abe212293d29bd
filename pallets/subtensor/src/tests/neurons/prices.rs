//! Price and difficulty dynamics. Spec: `docs/protocol/neurons-and-keys.md` §6, §19.

use crate::{
	neurons::prices::{self, decay_factor},
	pallet::*,
	tests::{mock::*, *},
};
use substrate_fixed::types::U64F64;

fn decayed(half_life: u16, start: u64, blocks: u64) -> u64 {
	MinBurn::<Test>::insert(NET, tao(0));
	BurnHalfLife::<Test>::insert(NET, half_life);
	Burn::<Test>::insert(NET, tao(start));
	(0..blocks).for_each(|_| prices::step::<Test>(2));
	Burn::<Test>::get(NET).rao()
}

#[test]
fn the_factor_of_a_block_has_the_documents_values() {
	let factors = [
		(0, 1 << 32),
		(1, 2_147_483_648),
		(2, 3_037_000_500),
		(10, 4_007_346_185),
		(360, 4_286_705_684),
		(1_000, 4_291_991_283),
		(7_200, 4_294_553_838),
		(36_100, 4_294_884_830),
	];
	for (half_life, factor) in factors {
		assert_eq!(decay_factor(half_life), factor, "half-life {half_life}");
	}
}

#[test]
fn the_price_halves_in_its_half_life() {
	Chain::new().subnet(NET).run(|| {
		assert_eq!(decayed(1_000, 2_000, 1), 1_998);
		assert_eq!(decayed(1_000, 1_000, 1), 999);
		assert_eq!(decayed(2, 1_024, 2), 511);
		assert_eq!(decayed(2, 1_024, 4), 255);
		assert_eq!(decayed(360, TAO, 1), 998_076_443);
		assert_eq!(decayed(360, TAO, 360), 499_999_865);
		assert_eq!(decayed(360, TAO, 720), 249_999_807);
		assert_eq!(decayed(360, TAO, 3_600), 976_303);
	});
}

#[test]
fn a_half_life_of_zero_keeps_the_price() {
	Chain::new().subnet(NET).run(|| assert_eq!(decayed(0, TAO, 100), TAO));
}

#[test]
fn the_price_does_not_fall_in_the_first_block() {
	Chain::new().subnet(NET).run(|| {
		Burn::<Test>::insert(NET, tao(TAO));
		prices::step::<Test>(1);
		assert_eq!(Burn::<Test>::get(NET), tao(TAO));
	});
}

#[test]
fn the_price_stays_within_its_bounds_and_the_upper_one_wins() {
	Chain::new().subnet(NET).run(|| {
		Burn::<Test>::insert(NET, tao(600_000));
		MinBurn::<Test>::insert(NET, tao(599_999));
		prices::step::<Test>(2);
		assert_eq!(Burn::<Test>::get(NET), tao(599_999));
		MaxBurn::<Test>::insert(NET, tao(100));
		prices::step::<Test>(2);
		assert_eq!(Burn::<Test>::get(NET), tao(100));
	});
}

#[test]
fn a_registration_raises_the_price_by_the_factor() {
	Chain::new().subnet(NET).run(|| {
		Burn::<Test>::insert(NET, tao(TAO));
		prices::bump_burn::<Test>(NET);
		assert_eq!(Burn::<Test>::get(NET), tao(1_260_000_000));
		prices::bump_burn::<Test>(NET);
		assert_eq!(Burn::<Test>::get(NET), tao(1_587_600_000));
		Burn::<Test>::insert(NET, tao(100 * TAO));
		prices::bump_burn::<Test>(NET);
		assert_eq!(Burn::<Test>::get(NET), tao(100 * TAO));
	});
}

#[test]
fn a_factor_below_one_does_not_lower_the_price() {
	Chain::new().subnet(NET).run(|| {
		Burn::<Test>::insert(NET, tao(TAO));
		BurnIncreaseMult::<Test>::insert(NET, U64F64::from_num(0.5));
		prices::bump_burn::<Test>(NET);
		assert_eq!(Burn::<Test>::get(NET), tao(TAO));
	});
}

#[test]
fn the_difficulty_follows_the_same_rules() {
	Chain::new().subnet(NET).run(|| {
		Difficulty::<Test>::insert(NET, 20_000_000);
		prices::bump_difficulty::<Test>(NET);
		assert_eq!(Difficulty::<Test>::get(NET), 25_200_000);
		BurnHalfLife::<Test>::insert(NET, 1);
		prices::step::<Test>(2);
		assert_eq!(Difficulty::<Test>::get(NET), 12_600_000);
		prices::step::<Test>(3);
		assert_eq!(Difficulty::<Test>::get(NET), 10_000_000, "the lower bound");
		MinDifficulty::<Test>::insert(NET, 0);
		Difficulty::<Test>::insert(NET, 0);
		assert_eq!(prices::difficulty::<Test>(NET), 1, "never zero");
	});
}

#[test]
fn every_block_counts_its_registrations_anew_and_root_its_interval_by_its_tempo() {
	Chain::new().subnet(NET).run(|| {
		RegistrationsThisBlock::<Test>::insert(NET, 3);
		RegistrationsThisBlock::<Test>::insert(ROOT, 1);
		RegistrationsThisInterval::<Test>::insert(ROOT, 2);
		Tempo::<Test>::insert(ROOT, 100);
		prices::step::<Test>(101);
		assert_eq!(RegistrationsThisBlock::<Test>::get(NET), 0);
		assert_eq!(RegistrationsThisBlock::<Test>::get(ROOT), 0);
		assert_eq!(RegistrationsThisInterval::<Test>::get(ROOT), 2);
		prices::step::<Test>(200);
		assert_eq!(RegistrationsThisInterval::<Test>::get(ROOT), 0);
	});
}
