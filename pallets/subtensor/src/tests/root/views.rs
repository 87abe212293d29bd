//! What wallets see of baskets. Spec: `docs/protocol/rpc.md` §16.

use super::*;
use crate::{
	types::BetaBaselineOf,
	views::{baskets, beta},
};
use substrate_fixed::types::{I96F32, U64F64};

/// The fund holds 40 alpha of one subnet and 10 TAO of cash.
fn with_fund() -> Chain {
	chain().with(|| {
		assert_ok!(SubtensorModule::stake_into_basket(signed(BOB), validator(), tao(10 * TAO)));
		deposit(NET, 40 * TAO);
	})
}

#[test]
fn a_summary_has_holdings_at_both_values() {
	with_fund().run(|| {
		let summary = baskets::summary::<Test>(&validator());
		assert_eq!(summary.nav_tao, tao(10 * TAO + FORTY_ALPHA));
		assert_eq!(summary.spot_nav_tao, tao(20 * TAO));
		assert_eq!(summary.shares, shares());
		assert_eq!(summary.deposited_tao, tao(10 * TAO + FORTY_ALPHA));
		assert_eq!(summary.holdings.len(), 2);
		let holding = summary.holdings.iter().find(|holding| holding.netuid == NET).unwrap();
		assert_eq!(holding.alpha, alpha(40 * TAO));
		assert_eq!((holding.spot_tao, holding.realizable_tao), (tao(10 * TAO), tao(FORTY_ALPHA)));
		assert_eq!(baskets::all::<Test>(), vec![summary.clone()]);
		assert_eq!(baskets::total_value::<Test>(), summary.nav_tao);
		assert_eq!(baskets::value::<Test>(&validator()), summary.nav_tao);
		let holdings = baskets::holdings::<Test>(&validator());
		assert!(holdings.contains(&(ROOT, alpha(10 * TAO), tao(10 * TAO))));
	});
}

#[test]
fn a_position_is_its_part_of_the_value() {
	with_fund().run(|| {
		let position = baskets::position::<Test>(&validator(), &cold(ALICE)).unwrap();
		assert_eq!((position.beta, position.beta_total), (owed(ALICE), shares()));
		let part = |whole: u64| {
			(u128::from(whole) * u128::from(owed(ALICE)) / u128::from(shares())) as u64
		};
		assert_eq!(position.value_tao, tao(part(value())));
		assert_eq!(position.spot_value_tao, tao(part(20 * TAO)));
		assert_eq!(baskets::portfolio::<Test>(&cold(ALICE)), vec![position.clone()]);
		assert_eq!(
			baskets::positions::<Test>(&cold(ALICE)),
			[(validator(), owed(ALICE), position.value_tao)]
		);
		assert_eq!(baskets::owed::<Test>(&cold(ALICE)), position.value_tao);
		assert_eq!(baskets::position::<Test>(&validator(), &cold(CAROL)), None);
	});
}

#[test]
fn a_preview_is_what_the_claim_does_and_changes_nothing() {
	with_fund().run(|| {
		pay(OTHER_NET, 40 * TAO);
		let before = sp_io::storage::root(sp_core::storage::StateVersion::V1);
		let preview = baskets::claim_preview::<Test>(&validator(), &cold(ALICE)).unwrap();
		let payout = baskets::payout::<Test>(&validator(), &cold(ALICE));
		assert_eq!(sp_io::storage::root(sp_core::storage::StateVersion::V1), before);
		assert_eq!(baskets::claim_previews::<Test>(&cold(ALICE)), vec![preview.clone()]);

		let stake = root_stake(ALICE);
		claim(ALICE);
		assert_eq!(preview.redeemable_tao, tao(root_stake(ALICE) - stake));
		assert_eq!(payout, preview.redeemable_tao);
		assert!(preview.redeemable_tao <= preview.accrued_tao);
		near(preview.accrued_tao.rao(), payout.rao(), 10);
		assert_eq!((preview.rows, preview.rows_to_sell), (3, 2));
		assert_eq!((preview.dust_rows, preview.swept, preview.flushed_credits), (0, 0, 1));
	});
}

#[test]
fn whoever_is_owed_nothing_has_no_preview() {
	with_fund().run(|| {
		assert_eq!(baskets::claim_preview::<Test>(&validator(), &cold(CAROL)), None);
		claim(ALICE);
		assert_eq!(baskets::claim_preview::<Test>(&validator(), &cold(ALICE)), None);
		assert_eq!(baskets::payout::<Test>(&validator(), &cold(ALICE)), tao(0));
	});
}

#[test]
fn a_price_is_value_over_shares_over_the_baseline() {
	with_fund().run(|| {
		assert_eq!(beta::pricing::<Test>(&hot(ALICE)), None);
		let price = beta::pricing::<Test>(&validator()).unwrap();
		let raw = U64F64::from_num(20 * TAO) / U64F64::from_num(shares());
		assert_eq!((price.spot_price, price.display_price), (raw, raw));
		assert_eq!(
			(price.stake_price, price.staker_yield),
			(U64F64::from_num(1), U64F64::from_num(0))
		);
		assert!(price.provisional);

		BetaBaseline::<Test>::insert(
			validator(),
			BetaBaselineOf {
				price_divisor: U64F64::from_num(2),
				rate0: I96F32::from_num(0),
				tr_splice: U64F64::from_num(3),
				first_block: 7,
			},
		);
		let price = beta::pricing::<Test>(&validator()).unwrap();
		assert_eq!(price.display_price, raw / 2);
		assert_eq!(price.display_shares, U64F64::from_num(2 * shares()));
		let earned = U64F64::from_num(BasketRate::<Test>::get(validator()));
		assert_eq!(price.staker_yield, earned * raw);
		assert_eq!(price.stake_price, (U64F64::from_num(1) + earned * raw) * 3);
		assert_eq!((price.first_block, price.provisional), (7, false));
		let position = beta::position::<Test>(&validator(), &cold(ALICE)).unwrap();
		assert_eq!(position.display_beta, U64F64::from_num(2 * owed(ALICE)));
		assert_eq!(beta::portfolio::<Test>(&cold(ALICE)), [position]);
	});
}

#[test]
fn prices_come_in_pages_by_validator() {
	with_fund().neuron(ROOT, ALICE).run(|| {
		assert_ok!(SubtensorModule::stake_into_basket(signed(BOB), hot(ALICE), tao(10 * TAO)));
		let first = beta::pricing_page::<Test>(None, 1);
		assert_eq!(first.pricing.len(), 1);
		assert_eq!(first.next, Some(first.pricing[0].hotkey.clone()));
		let second = beta::pricing_page::<Test>(first.next, 1);
		assert_eq!(second.pricing.len(), 1);
		assert_eq!(second.next, None);
		assert!(first.pricing[0].hotkey < second.pricing[0].hotkey);
		let all = beta::pricing_page::<Test>(None, 0);
		assert_eq!((all.pricing.len(), all.next), (2, None));
		assert_eq!(beta::index::<Test>(), (U64F64::from_num(1), U64F64::from_num(1)));
	});
}

#[test]
fn the_budget_for_trades_is_a_share_of_the_guarded_value_and_refills_in_a_day() {
	with_fund().run(|| {
		SubnetMovingPrice::<Test>::insert(NET, I96F32::from_num(0.1));
		// Cash and 40 alpha at the slow price of 0.1.
		let status = beta::trading_status::<Test>(&validator());
		let budget = 14 * TAO * 6_553 / 65_535;
		near(status.budget_tao.rao(), budget, 1);
		assert_eq!(status.tao_available, status.budget_tao);
		assert!(!status.enabled && !status.frozen);
		System::set_block_number(3_601);
		BasketTradeBucket::<Test>::insert(validator(), (5, 1));
		let status = beta::trading_status::<Test>(&validator());
		near(status.tao_available.rao(), status.budget_tao.rao() / 2 + 5, 1);
		assert_eq!(status.refill_blocks, 7_200);
	});
}
