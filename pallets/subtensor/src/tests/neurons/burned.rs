//! Registration for a price. Spec: `docs/protocol/neurons-and-keys.md` §4.1 to §4.4.

use crate::{
	collateral::registration::required_part,
	neurons::Seats,
	pallet::*,
	tests::{mock::*, *},
	types::MinerCollateralState,
};
use frame_support::{assert_noop, assert_ok};
use substrate_fixed::types::{I96F32, U64F64};
use subtensor_types::NetUid;

/// A pool of 1,000 TAO and 1,000 alpha, a price of 1 TAO, and Alice with 1,000 TAO.
fn market() -> Chain {
	Chain::new()
		.with(|| make_subnet_with(NET, |subnet| subnet.alpha = 1_000 * TAO))
		.funded(ALICE, 1_000 * TAO)
		.with(|| Burn::<Test>::insert(NET, tao(TAO)))
}

fn register(person: u8) -> sp_runtime::DispatchResult {
	SubtensorModule::burned_register(signed(person), NET, hot(person))
}

#[test]
fn the_price_buys_alpha_that_is_destroyed() {
	market().run(|| {
		assert_ok!(register(ALICE));
		assert_eq!(balance(&cold(ALICE)), 999 * TAO);
		assert_eq!(SubnetTAO::<Test>::get(NET), tao(1_000_999_496_453));
		assert_eq!(SubnetAlphaIn::<Test>::get(NET), alpha(999_001_501_543));
		assert_eq!(SubnetAlphaOut::<Test>::get(NET), alpha(0));
		assert_eq!(SubnetTaoFlow::<Test>::get(NET), TAO as i64);
		assert_eq!(RAORecycledForRegistration::<Test>::get(NET), tao(TAO));
		assert_eq!(RegistrationsThisBlock::<Test>::get(NET), 1);
		assert_eq!(Burn::<Test>::get(NET), tao(1_260_000_000));
		assert_eq!(Owner::<Test>::get(hot(ALICE)), cold(ALICE));
		assert_eq!(
			take_events(),
			[
				Event::RAORecycledForRegistrationSet(NET, tao(TAO)),
				Event::NeuronRegistered(NET, 0, hot(ALICE)),
			]
		);
	});
}

#[test]
fn refusals_come_in_the_order_of_the_checks() {
	market().with(|| own(BOB)).run(|| {
		let call = |netuid: u16, hotkey| {
			SubtensorModule::burned_register(signed(ALICE), NetUid::new(netuid), hotkey)
		};
		assert_noop!(call(0, hot(BOB)), Error::<Test>::RegistrationNotPermittedOnRootSubnet);
		assert_noop!(call(9, hot(BOB)), Error::<Test>::SubnetNotExists);
		NetworkRegistrationAllowed::<Test>::insert(NET, false);
		assert_noop!(call(1, hot(BOB)), Error::<Test>::SubNetRegistrationDisabled);
		NetworkRegistrationAllowed::<Test>::insert(NET, true);
		register_neuron(NET, BOB);
		Burn::<Test>::insert(NET, tao(2_000 * TAO));
		assert_noop!(call(1, hot(BOB)), Error::<Test>::HotKeyAlreadyRegisteredInSubNet);
		let subnet = crate::money::account_of_subnet::<Test>(NET);
		assert_noop!(call(1, subnet.clone()), Error::<Test>::NotEnoughBalanceToStake);
		Burn::<Test>::insert(NET, tao(TAO));
		assert_noop!(call(1, subnet), Error::<Test>::CannotUseSystemAccount);
		own(CAROL);
		MaxAllowedUids::<Test>::insert(NET, 0);
		assert_noop!(call(1, hot(CAROL)), Error::<Test>::NonAssociatedColdKey);
		assert_noop!(call(1, hot(ALICE)), Error::<Test>::NoNeuronIdAvailable);
		MaxAllowedUids::<Test>::insert(NET, 1);
		ImmunityPeriod::<Test>::insert(NET, 0);
		assert_noop!(call(1, hot(ALICE)), Error::<Test>::NoNeuronIdAvailable);
	});
}

#[test]
fn the_payer_keeps_the_existential_deposit() {
	market()
		.funded(BOB, TAO + EXISTENTIAL_DEPOSIT - 1)
		.funded(CAROL, TAO + EXISTENTIAL_DEPOSIT)
		.run(|| {
			assert_noop!(register(BOB), Error::<Test>::NotEnoughBalanceToStake);
			assert_ok!(register(CAROL));
			assert_eq!(balance(&cold(CAROL)), EXISTENTIAL_DEPOSIT);
		});
}

#[test]
fn a_limit_below_the_price_refuses() {
	market().run(|| {
		let call = |netuid, limit| {
			SubtensorModule::register_limit(signed(ALICE), NetUid::new(netuid), hot(ALICE), limit)
		};
		assert_noop!(call(0, 0), Error::<Test>::RegistrationNotPermittedOnRootSubnet);
		assert_noop!(call(9, 0), Error::<Test>::SubnetNotExists);
		assert_noop!(call(1, TAO - 1), Error::<Test>::RegistrationPriceLimitExceeded);
		assert_ok!(call(1, TAO));
	});
}

#[test]
fn the_call_of_older_clients_ignores_its_proof() {
	market().run(|| {
		assert_ok!(SubtensorModule::register(
			signed(ALICE),
			NET,
			7,
			7,
			vec![1],
			hot(ALICE),
			cold(BOB)
		));
		assert_eq!(Owner::<Test>::get(hot(ALICE)), cold(ALICE));
	});
}

#[test]
fn a_newcomer_takes_the_lowest_paid_seat_when_no_seat_is_free() {
	market().neuron(NET, OWNER).neuron(NET, BOB).neuron(NET, CAROL).run(|| {
		MaxAllowedUids::<Test>::insert(NET, 3);
		ImmunityPeriod::<Test>::insert(NET, 0);
		MinNonImmuneUids::<Test>::insert(NET, 1);
		Emission::<Test>::insert(NET, vec![alpha(0), alpha(9), alpha(8)]);
		assert_ok!(register(ALICE));
		assert_eq!(Seats::<Test>::uid_of(NET, &hot(ALICE)), Some(2));
		assert_eq!(Seats::<Test>::count(NET), 3);
	});
}

#[test]
fn the_share_of_the_price_is_truncated_before_it_is_applied() {
	assert_eq!(required_part(tao(TAO), 0), tao(0));
	assert_eq!(required_part(tao(TAO), 32_768), tao(500_007_629));
	assert_eq!(required_part(tao(TAO), 62_258), tao(949_996_185));
	assert_eq!(required_part(tao(7), 62_258), tao(6));
}

#[test]
fn a_share_of_the_price_becomes_collateral() {
	market().run(|| {
		CollateralLockShare::<Test>::insert(NET, 32_768);
		assert_ok!(register(ALICE));
		let bought = 998_498_457;
		let lock = bought as u128 * 500_007_629 / 1_000_000_000;
		assert_eq!(u128::from(stake_of(&hot(ALICE), &cold(ALICE), NET)), lock);
		let row = MinerCollateral::<Test>::get((NET, hot(ALICE), cold(ALICE))).unwrap();
		assert_eq!(u128::from(row.locked.rao()), lock);
		assert_eq!(ColdkeyMinerCollateral::<Test>::get(NET, cold(ALICE)), row.locked);
		assert_eq!(
			ColdkeyCollateralHotkeys::<Test>::get(NET, cold(ALICE)).into_inner(),
			[hot(ALICE)]
		);
		assert_eq!(RAORecycledForRegistration::<Test>::get(NET), tao(499_992_371));
	});
}

#[test]
fn collateral_is_bought_within_five_percent_and_for_a_listed_hotkey() {
	market().run(|| {
		CollateralLockShare::<Test>::insert(NET, 32_768);
		StakingHotkeys::<Test>::insert(cold(ALICE), vec![hot(BOB); 256]);
		Burn::<Test>::insert(NET, tao(50 * TAO));
		MaxBurn::<Test>::insert(NET, tao(500 * TAO));
		MaxAllowedUids::<Test>::insert(NET, 0);
		assert_noop!(register(ALICE), Error::<Test>::TooManyStakingHotkeys);
		StakingHotkeys::<Test>::remove(cold(ALICE));
		assert_noop!(register(ALICE), Error::<Test>::NoNeuronIdAvailable);
		MaxAllowedUids::<Test>::insert(NET, 8);
		// 50 TAO into 1,000 raise the price by a tenth.
		assert_noop!(register(ALICE), Error::<Test>::SlippageTooHigh);
		CollateralLockShare::<Test>::remove(NET);
		assert_ok!(register(ALICE));
	});
}

#[test]
fn standing_collateral_counts_at_the_slow_price_and_takes_todays_ratio() {
	market().run(|| {
		CollateralLockShare::<Test>::insert(NET, 32_768);
		CollateralDrainRatio::<Test>::insert(NET, U64F64::from_num(2));
		SubnetMovingPrice::<Test>::insert(NET, I96F32::from_num(0.5));
		own(ALICE);
		give_stake(NET, &hot(ALICE), &cold(ALICE), 2 * TAO);
		let key = (NET, hot(ALICE), cold(ALICE));
		MinerCollateral::<Test>::insert(
			&key,
			MinerCollateralState {
				locked: alpha(2 * TAO),
				drain_ratio: U64F64::from_num(1),
				min_locked: alpha(0),
				earned: alpha(0),
			},
		);
		ColdkeyMinerCollateral::<Test>::insert(NET, cold(ALICE), alpha(2 * TAO));
		let _ = ColdkeyCollateralHotkeys::<Test>::try_append(NET, cold(ALICE), hot(ALICE));
		assert_ok!(register(ALICE));
		// 2 alpha at 0.5 TAO cover all of the required half: only the rest is paid.
		assert_eq!(balance(&cold(ALICE)), 1_000 * TAO - 499_992_371);
		let row = MinerCollateral::<Test>::get(&key).unwrap();
		assert_eq!((row.locked, row.drain_ratio), (alpha(2 * TAO), U64F64::from_num(2)));
	});
}
