//! Minting, shares, injection and accumulation.

use super::*;
use crate::{emission::eligibility, tests::mock::*};
use substrate_fixed::types::{I96F32, U64F64, U96F32};
use subtensor_types::traits::{AlphaLedger, SwapHandler};

fn price(netuid: NetUid, value: f64) {
	SubnetMovingPrice::<Test>::insert(netuid, I96F32::from_num(value));
}

fn issuance() -> u64 {
	TotalIssuance::<Test>::get().rao()
}

#[test]
fn without_a_subnet_that_emits_the_block_recycles_its_tao() {
	Chain::new().subnet(NET).run(|| {
		let before = issuance();
		run_blocks(3);
		assert_eq!(issuance(), before);
		assert_eq!(BlockEmission::<Test>::get(), TAO);
		assert_eq!(SubnetAlphaOut::<Test>::get(NET), alpha(0));
	});
}

#[test]
fn a_subnet_emits_once_it_is_started_tradable_and_open() {
	Chain::new().subnet(NET).run(|| {
		assert!(!eligibility::is_eligible::<Test>(NET));
		start(NET);
		assert!(eligibility::is_eligible::<Test>(NET));
		NetworkRegistrationAllowed::<Test>::insert(NET, false);
		assert!(!eligibility::is_eligible::<Test>(NET));
		NetworkRegistrationAllowed::<Test>::insert(NET, true);
		SubtokenEnabled::<Test>::insert(NET, false);
		assert!(!eligibility::is_eligible::<Test>(NET));
	});
}

#[test]
fn alpha_flows_at_once_and_tao_with_the_first_price() {
	Chain::new().subnet(NET).run(|| {
		start(NET);
		SubnetMovingAlpha::<Test>::put(I96F32::from_num(0.5));
		let before = issuance();
		run_blocks(1);
		assert_eq!(issuance(), before);
		assert_eq!(SubnetAlphaOut::<Test>::get(NET), alpha(TAO));
		assert_eq!(SubnetAlphaOutEmission::<Test>::get(NET), alpha(TAO));
		assert!(SubnetMovingPrice::<Test>::get(NET) > 0);
		run_blocks(1);
		assert_eq!(issuance(), before + TAO);
	});
}

#[test]
fn without_root_stake_all_tao_buys_alpha_for_the_protocol() {
	Chain::new().subnet(NET).run(|| {
		start(NET);
		price(NET, 0.25);
		let (held, pool) = (subnet_balance(NET), SubnetTAO::<Test>::get(NET).rao());
		run_blocks(1);
		assert_eq!(SubnetExcessTao::<Test>::get(NET), tao(TAO));
		assert_eq!(SubnetTaoInEmission::<Test>::get(NET), tao(0));
		assert_eq!(SubnetAlphaInEmission::<Test>::get(NET), alpha(0));
		let bought = SubnetProtocolAlpha::<Test>::get(NET).rao();
		// A little less than 4 alpha, as the price moves against the buyer.
		assert!((3_990_000_000..4_000_000_000).contains(&bought), "{bought}");
		assert_eq!(SubnetAlphaOut::<Test>::get(NET).rao(), TAO + bought);
		assert_eq!(SubnetAlphaIn::<Test>::get(NET).rao(), 4_000 * TAO - bought);
		assert_eq!(SubnetTAO::<Test>::get(NET).rao(), pool + TAO);
		assert_eq!(subnet_balance(NET), held + TAO);
		assert_eq!(SubnetProtocolFlow::<Test>::get(NET), TAO as i64);
	});
}

#[test]
fn with_much_root_stake_tao_enters_with_alpha_and_the_price_stays() {
	Chain::new().subnet(NET).run(|| {
		start(NET);
		price(NET, 0.5);
		own(ALICE);
		give_stake(ROOT, &hot(ALICE), &cold(ALICE), 1_000_000 * TAO);
		let spot = <Swap as SwapHandler>::current_alpha_price(NET);
		let root_proportion: U96F32 =
			U96F32::from_bits(crate::emission::alpha::root_proportion::<Test>(NET));
		run_blocks(1);
		// The cap: root proportion times one alpha, at a quarter of a TAO each.
		let cap = (root_proportion * U96F32::from_num(TAO)).to_num::<u64>();
		assert_eq!(SubnetAlphaInEmission::<Test>::get(NET), alpha(cap));
		let tao_in = SubnetTaoInEmission::<Test>::get(NET).rao();
		assert_eq!(tao_in, cap / 4);
		assert_eq!(SubnetExcessTao::<Test>::get(NET), tao(TAO - tao_in - 1));
		let moved = <Swap as SwapHandler>::current_alpha_price(NET);
		assert!(moved > spot && moved < spot * U64F64::from_num(1.01));
	});
}

#[test]
fn a_refused_buy_gives_its_tao_back_and_it_is_recycled() {
	Chain::new()
		.with(|| {
			make_subnet_with(NET, |subnet| {
				subnet.tao = 900;
				subnet.alpha = 3_600;
			})
		})
		.run(|| {
			start(NET);
			price(NET, 0.25);
			let before = issuance();
			run_blocks(1);
			assert_eq!(SubnetExcessTao::<Test>::get(NET), tao(0));
			assert_eq!(SubnetProtocolAlpha::<Test>::get(NET), alpha(0));
			assert_eq!(issuance(), before);
		});
}

#[test]
fn shares_follow_prices_and_a_switched_off_subnet_gets_alpha_only() {
	Chain::new().subnet(NET).subnet(OTHER_NET).run(|| {
		for netuid in [NET, OTHER_NET] {
			start(netuid);
			price(netuid, 0.25);
		}
		SubnetEmissionEnabled::<Test>::insert(OTHER_NET, false);
		run_blocks(1);
		assert_eq!(SubnetExcessTao::<Test>::get(NET), tao(TAO));
		assert_eq!(SubnetExcessTao::<Test>::get(OTHER_NET), tao(0));
		assert_eq!(SubnetAlphaOutEmission::<Test>::get(OTHER_NET), alpha(TAO));
		assert!(EmissionGateBar::<Test>::get() > 0);
	});
}

#[test]
fn alpha_is_split_18_41_41_where_root_has_no_stake() {
	Chain::new().subnet(NET).run(|| {
		start(NET);
		run_blocks(10);
		assert_eq!(PendingOwnerCut::<Test>::get(NET), alpha(1_799_954_220));
		assert_eq!(PendingServerEmission::<Test>::get(NET), alpha(4_100_022_880));
		assert_eq!(PendingValidatorEmission::<Test>::get(NET), alpha(4_100_022_880));
		assert_eq!(PendingRootAlphaDivs::<Test>::get(NET), alpha(0));
	});
}

#[test]
fn roots_part_waits_while_prices_sum_above_one_and_is_recycled_otherwise() {
	let with_root_stake = || {
		Chain::new().subnet(NET).with(|| {
			start(NET);
			own(ALICE);
			give_stake(ROOT, &hot(ALICE), &cold(ALICE), 1_000_000 * TAO);
		})
	};
	with_root_stake().run(|| {
		price(NET, 1.5);
		run_blocks(1);
		let waiting = PendingRootAlphaDivs::<Test>::get(NET).rao();
		let validators = PendingValidatorEmission::<Test>::get(NET).rao();
		assert!(waiting > 370_000_000);
		assert!((410_002_287..=410_002_288).contains(&(waiting + validators)));
		assert_eq!(pallet_alpha_assets::AlphaRecycled::<Test>::get(NET), alpha(0));
	});
	with_root_stake().run(|| {
		price(NET, 0.5);
		run_blocks(1);
		assert_eq!(PendingRootAlphaDivs::<Test>::get(NET), alpha(0));
		let recycled = pallet_alpha_assets::AlphaRecycled::<Test>::get(NET).rao();
		assert!(recycled > 370_000_000);
	});
}

#[test]
fn emission_halves_with_the_issuance_and_ends_at_the_cap() {
	Chain::new().subnet(NET).run(|| {
		start(NET);
		price(NET, 0.25);
		mint_to(&cold(ALICE), 10_500_000 * TAO - issuance());
		let before = issuance();
		run_blocks(1);
		assert_eq!(issuance(), before + TAO / 2);
		mint_to(&cold(ALICE), 20_999_999_999_999_999 - issuance());
		let before = issuance();
		run_blocks(1);
		assert_eq!(issuance(), before);
		assert_eq!(BlockEmission::<Test>::get(), 0);
	});
}

#[test]
fn recorded_averages_follow_the_pool() {
	Chain::new().subnet(NET).run(|| {
		start(NET);
		run_blocks(1);
		let fast = SubnetFastMovingPrice::<Test>::get(NET).unwrap();
		assert_eq!(fast, <Swap as SwapHandler>::current_alpha_price(NET));
		let slow = SubnetMovingPrice::<Test>::get(NET);
		run_blocks(1);
		assert!(SubnetMovingPrice::<Test>::get(NET) >= slow);
		assert_eq!(RootProp::<Test>::get(NET), U96F32::from_num(0));
		assert_eq!(
			<AlphaAssets as AlphaLedger>::issuance(NET).rao(),
			SubnetAlphaIn::<Test>::get(NET).rao() + SubnetAlphaOut::<Test>::get(NET).rao()
		);
	});
}
