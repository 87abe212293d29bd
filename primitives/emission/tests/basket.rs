//! What a basket owes: deposits turned into shares, and shares owed to root stakers.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use proptest::prelude::*;
use subtensor_emission::basket::{
	Deposit, DepositError, Fund, accrued_shares, deposit, owed_shares,
};
use test_case::test_case;

const ONE: i128 = 1 << 32;

fn fund(shares: u64, net_asset_value: u64, root_stake: u64, fund_root_stake: u64) -> Fund {
	Fund { shares, net_asset_value, root_stake, fund_root_stake }
}

#[test_case(fund(0, 0, 1_000, 0), 500 => Ok(Deposit { shares: 500, rate: ONE / 2 })
	; "the first deposit sets one share a rao")]
#[test_case(fund(500, 1_000, 1_000, 0), 500 => Ok(Deposit { shares: 250, rate: ONE / 4 })
	; "later deposits buy at the present value")]
#[test_case(fund(0, 0, 600, 200), 400 => Ok(Deposit { shares: 300, rate: ONE / 2 })
	; "the part earned by the root stake of the fund mints no shares")]
#[test_case(fund(10, 0, 1_000, 0), 1_000 => Ok(Deposit { shares: 1_000, rate: ONE })
	; "a fund without value starts anew over dust")]
#[test_case(fund(11, 0, 1_000, 0), 1_000 => Err(DepositError::TooSmall)
	; "real shares of a fund without value are not diluted away")]
#[test_case(fund(0, 0, u64::MAX, 0), 1 => Err(DepositError::TooSmall)
	; "a rate that rounds to nothing is refused")]
#[test_case(fund(0, 0, 0, 0), 5 => Err(DepositError::NobodyToPay)
	; "without root stakers there is nobody to pay")]
#[test_case(fund(7, 7, 0, 3), 5 => Ok(Deposit::default())
	; "a fund of its own keeps the value without new shares")]
fn deposits_become_shares(fund: Fund, added: u64) -> Result<Deposit, DepositError> {
	deposit(&fund, added)
}

#[test_case(ONE / 2, 1_000, 0 => 500 ; "the rate times the stake")]
#[test_case(ONE / 2, 1_000, 200 => 300 ; "less what was claimed")]
#[test_case(ONE / 2, 1_000, -200 => 700 ; "a direct depositor is owed more than the rate")]
#[test_case(ONE / 2, 1_000, 900 => 0 ; "never less than nothing")]
#[test_case(1, 1_000, 0 => 0 ; "fractions of a share stay in the basket")]
#[test_case(i128::MAX, u64::MAX, i128::MIN => u64::MAX ; "a result past u64 saturates")]
fn shares_owed(rate: i128, stake: u64, claimed: i128) -> u64 {
	owed_shares(rate, stake, claimed)
}

proptest! {
	#[test]
	fn a_deposit_never_promises_more_shares_than_it_mints(
		shares in 0..u64::MAX / 2,
		value in 1..u64::MAX / 2,
		stakes in prop::collection::vec(1..1_u64 << 55, 1..8),
		added in 1..1_u64 << 60,
	) {
		let root_stake = stakes.iter().sum();
		if let Ok(minted) = deposit(&fund(shares, value, root_stake, 0), added) {
			let owed: u128 =
				stakes.iter().map(|stake| u128::from(owed_shares(minted.rate, *stake, 0))).sum();
			prop_assert!(owed <= u128::from(minted.shares));
		}
	}

	#[test]
	fn a_deposit_does_not_lower_the_value_of_a_share(
		shares in 1..1_u64 << 60,
		value in 1..1_u64 << 60,
		added in 1..1_u64 << 60,
	) {
		if let Ok(minted) = deposit(&fund(shares, value, 1, 0), added) {
			let (before, after) = (u128::from(shares), u128::from(shares) + u128::from(minted.shares));
			let grown = u128::from(value) + u128::from(added);
			prop_assert!(minted.shares == u64::MAX || u128::from(value) * after <= grown * before);
		}
	}

	#[test]
	fn stake_that_arrives_brings_no_claim_on_the_past(
		rate in 0..ONE * 1_000,
		held in 0..1_u64 << 55,
		added in 0..1_u64 << 55,
	) {
		let claimed = accrued_shares(rate, added);
		let before = owed_shares(rate, held, 0);
		let after = owed_shares(rate, held + added, claimed);
		prop_assert!(after >= before && after - before <= 1);
	}
}
