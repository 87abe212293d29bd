//! Each invariant of stake and pools bites when its storage is corrupted.

use super::*;

fn broken_by(corrupt: impl FnOnce(), reason: &'static str) {
	new_test_ext().execute_with(|| {
		make_root();
		make_subnet(NET);
		fund(ALICE, 1_000 * TAO);
		stake(ALICE, NET, 10 * TAO);
		stake(ALICE, ROOT, 10 * TAO);
		check_invariants();
		corrupt();
		assert_eq!(crate::try_state::check::<Test>(), Err(reason.into()));
	});
}

#[test]
fn a_wrong_total_of_a_subnet_is_found() {
	broken_by(
		|| TotalAlphaStaked::<Test>::insert(NET, alpha(1)),
		"TotalAlphaStaked is not the sum of the share pools",
	);
}

#[test]
fn a_wrong_total_stake_is_found() {
	broken_by(|| TotalStake::<Test>::put(tao(1)), "TotalStake is not the sum of the TAO reserves");
}

#[test]
fn tao_of_nobody_is_found() {
	broken_by(
		|| TotalIssuance::<Test>::mutate(|total| *total = total.saturating_add(tao(1))),
		"TotalIssuance differs from the currency's total issuance",
	);
}

#[test]
fn a_pool_without_its_tao_is_found() {
	broken_by(
		|| {
			let account = crate::money::account_of_subnet::<Test>(NET);
			crate::money::recycle::<Test>(&account, tao(1)).unwrap();
		},
		"a subnet's account holds less TAO than its pool counts",
	);
}

#[test]
fn alpha_out_of_nothing_is_found() {
	broken_by(
		|| SubnetAlphaOut::<Test>::mutate(NET, |out| *out = out.saturating_add(alpha(1))),
		"more alpha in and out of the pool than issued",
	);
}

#[test]
fn stake_on_nobodys_hotkey_is_found() {
	// The domains of keys may find it first, in their own words.
	new_test_ext().execute_with(|| {
		make_root();
		make_subnet(NET);
		fund(ALICE, 1_000 * TAO);
		stake(ALICE, NET, 10 * TAO);
		Owner::<Test>::remove(validator());
		assert_eq!(
			crate::staking::try_state::check::<Test>(),
			Err("stake on a hotkey that nobody owns".into())
		);
	});
}

#[test]
fn an_unlisted_hotkey_is_found() {
	broken_by(
		|| StakingHotkeys::<Test>::remove(cold(ALICE)),
		"stake on a hotkey that is not among the coldkey's staking hotkeys",
	);
}

#[test]
fn shares_out_of_nothing_are_found() {
	broken_by(
		|| {
			let shares = AlphaV2::<Test>::get((validator(), cold(ALICE), NET));
			AlphaV2::<Test>::insert((validator(), cold(BOB), NET), shares);
			StakingHotkeys::<Test>::insert(cold(BOB), vec![validator()]);
			let epoch = AlphaShareEpoch::<Test>::get((validator(), cold(ALICE), NET));
			AlphaShareEpoch::<Test>::insert((validator(), cold(BOB), NET), epoch);
		},
		"members own more than their share pool",
	);
}

#[test]
fn missing_shares_are_found() {
	broken_by(
		|| {
			let double = TotalHotkeySharesV2::<Test>::get(validator(), NET);
			let double = double.plus(double).unwrap();
			TotalHotkeySharesV2::<Test>::insert(validator(), NET, double);
		},
		"the shares of a pool's members are less than its denominator",
	);
}
