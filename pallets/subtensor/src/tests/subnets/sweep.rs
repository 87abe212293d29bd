//! A raised minimum of nominations.

use super::super::{chain::*, mock::*};
use crate::{pallet::*, subnets::params};

#[test]
fn a_higher_minimum_clears_small_nominations_and_spares_owners() {
	Chain::new().subnet(NET).run(|| {
		own(ALICE);
		// Alpha is worth a quarter of a TAO; the minimum of 2,000,000 RAO is 8,000,000 alpha.
		give_stake(NET, &hot(ALICE), &cold(ALICE), 1_000_000);
		give_stake(NET, &hot(ALICE), &cold(BOB), 7_000_000);
		give_stake(NET, &hot(ALICE), &cold(CAROL), 9_000_000);
		params::set_nominator_min_required_stake::<Test>(1_000_000);
		assert_eq!(stake_of(&hot(ALICE), &cold(BOB), NET), 7_000_000);
		run_blocks(1);
		assert_eq!(stake_of(&hot(ALICE), &cold(ALICE), NET), 1_000_000);
		assert_eq!(stake_of(&hot(ALICE), &cold(BOB), NET), 0);
		assert_eq!(stake_of(&hot(ALICE), &cold(CAROL), NET), 9_000_000);
		assert!(balance(&cold(BOB)) > 1_700_000);
		assert_eq!(AlphaV2MapLastKey::<Test>::get(), None);
	});
}

#[test]
fn a_lower_minimum_clears_nothing() {
	Chain::new().subnet(NET).run(|| {
		params::set_nominator_min_required_stake::<Test>(1_000_000);
		run_blocks(1);
		params::set_nominator_min_required_stake::<Test>(900_000);
		assert_eq!(AlphaV2MapLastKey::<Test>::get(), None);
	});
}
