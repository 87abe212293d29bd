//! The stake with which a hotkey counts.

use super::*;
use crate::{epoch::stake_weight::*, pallet::*, tests::mock::*};

#[test]
fn total_stake_is_alpha_plus_weighted_root_stake() {
	Chain::new().subnet(NET).run(|| {
		own(ALICE);
		give_stake(NET, &hot(ALICE), &cold(ALICE), 1_000_000_000);
		give_stake(ROOT, &hot(ALICE), &cold(ALICE), 5_000_000_000);
		let total = total::<Test>(&hot(ALICE), NET);
		assert_eq!(total.to_num::<u64>(), 1_263_384_871);
	});
}

#[test]
fn children_take_stake_away_and_parents_add_it() {
	Chain::new().subnet(NET).run(|| {
		own(ALICE);
		own(BOB);
		give_stake(NET, &hot(ALICE), &cold(ALICE), 1_000);
		give_stake(NET, &hot(BOB), &cold(BOB), 4_000);
		let given = (u64::MAX / 2, hot(CAROL));
		let gained = (u64::MAX / 4, hot(BOB));
		ChildKeys::<Test>::insert(hot(ALICE), NET, vec![given]);
		ParentKeys::<Test>::insert(hot(ALICE), NET, vec![gained]);
		let inherited = StakeReader::<Test>::new(NET).inherited(&hot(ALICE));
		assert_eq!(inherited, Inherited { alpha: 1_499, root: 0 });
		// A parent below the threshold is suspended: its edges do not count.
		ChildkeyThresholdSuspended::<Test>::insert(hot(BOB), ());
		let inherited = StakeReader::<Test>::new(NET).inherited(&hot(ALICE));
		assert_eq!(inherited.alpha, 500);
		ChildKeys::<Test>::remove(hot(ALICE), NET);
		ParentKeys::<Test>::remove(hot(ALICE), NET);
		ChildkeyThresholdSuspended::<Test>::remove(hot(BOB));
	});
}
