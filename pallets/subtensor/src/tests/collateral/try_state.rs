//! The invariants of collateral notice what they should.

use super::*;

fn broken(change: impl FnOnce()) -> String {
	new_test_ext().execute_with(|| {
		make_root();
		make_subnet(NET);
		own(ALICE);
		give_stake(NET, &hot(ALICE), &cold(ALICE), 10 * TAO);
		assert_ok!(add(5 * TAO, 0));
		crate::collateral::try_state::check::<Test>().unwrap();
		change();
		format!("{:?}", crate::collateral::try_state::check::<Test>().unwrap_err())
	})
}

#[test]
fn collateral_without_stake_is_noticed() {
	let error = broken(|| {
		crate::staking::door::decrease::<Test>(&hot(ALICE), &cold(ALICE), NET, alpha(6 * TAO))
			.unwrap();
	});
	assert!(error.contains("collateral 1"), "{error}");
}

#[test]
fn a_wrong_sum_is_noticed() {
	let error = broken(|| ColdkeyMinerCollateral::<Test>::insert(NET, cold(ALICE), alpha(4 * TAO)));
	assert!(error.contains("collateral 2"), "{error}");
}

#[test]
fn a_wrong_index_is_noticed() {
	let error = broken(|| ColdkeyCollateralHotkeys::<Test>::remove(NET, cold(ALICE)));
	assert!(error.contains("collateral 3"), "{error}");
}
