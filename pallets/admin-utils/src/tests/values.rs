//! Bounds of values: the last one that passes, the first that does not.

use super::mock::*;
use crate::{Error, Event};
use frame_support::{assert_noop, assert_ok};
use pallet_subtensor::{Error as ChainError, types::EpochConsensus, *};
use sp_runtime::{DispatchError, PerU16};
use substrate_fixed::types::U64F64;
use subtensor_types::{MechId, TaoBalance};

fn tao(rao: u64) -> TaoBalance {
	TaoBalance::new(rao)
}

fn fixed(value: f64) -> U64F64 {
	U64F64::from_num(value)
}

#[test]
fn min_burn_stays_below_one_tao_and_below_max_burn() {
	run(|| {
		let set = |rao| AdminUtils::sudo_set_min_burn(root(), NET, tao(rao));
		assert_noop!(set(TAO), Error::<Test>::ValueNotInBounds);
		assert_ok!(set(TAO - 1));
		MaxBurn::<Test>::insert(NET, tao(500));
		assert_noop!(set(500), Error::<Test>::ValueNotInBounds);
		assert_ok!(set(499));
	});
}

#[test]
fn max_burn_stays_above_a_tenth_of_a_tao_and_above_min_burn() {
	run(|| {
		let set = |rao| AdminUtils::sudo_set_max_burn(root(), NET, tao(rao));
		assert_noop!(set(TAO / 10), Error::<Test>::ValueNotInBounds);
		assert_ok!(set(TAO / 10 + 1));
		MinBurn::<Test>::insert(NET, tao(TAO / 2));
		assert_noop!(set(TAO / 2), Error::<Test>::ValueNotInBounds);
		assert_ok!(set(TAO / 2 + 1));
	});
}

#[test]
fn the_burn_price_halves_in_1_to_36_100_blocks_and_grows_one_to_threefold() {
	run(|| {
		for blocks in [0, 36_101] {
			assert_noop!(
				AdminUtils::sudo_set_burn_half_life(root(), NET, blocks),
				Error::<Test>::InvalidValue
			);
		}
		assert_ok!(AdminUtils::sudo_set_burn_half_life(root(), NET, 1));
		for factor in [0.99, 3.01] {
			assert_noop!(
				AdminUtils::sudo_set_burn_increase_mult(root(), NET, fixed(factor)),
				Error::<Test>::InvalidValue
			);
		}
		assert_ok!(AdminUtils::sudo_set_burn_increase_mult(root(), NET, fixed(1.0)));
	});
}

#[test]
fn owners_keep_bonds_and_steepness_in_bounds_and_root_need_not() {
	run(|| {
		let bonds = AdminUtils::sudo_set_bonds_moving_average;
		assert_noop!(bonds(owner(), NET, 975_001), Error::<Test>::BondsMovingAverageMaxReached);
		assert_ok!(bonds(root(), NET, 975_001));
		let steepness = AdminUtils::sudo_set_alpha_sigmoid_steepness;
		assert_noop!(steepness(owner(), NET, -1), Error::<Test>::NegativeSigmoidSteepness);
		assert_ok!(steepness(root(), NET, -1));
	});
}

#[test]
fn owners_keep_the_tempo_between_360_and_50_400_and_root_need_not() {
	run(|| {
		for tempo in [359, 50_401] {
			assert_noop!(
				AdminUtils::sudo_set_tempo(owner(), NET, tempo),
				ChainError::<Test>::TempoOutOfBounds
			);
		}
		System::set_block_number(100);
		assert_ok!(AdminUtils::sudo_set_tempo(root(), NET, 0));
		assert_eq!(LastEpochBlock::<Test>::get(NET), 100);
	});
}

#[test]
fn the_activity_cutoff_is_at_least_360_blocks() {
	run(|| {
		assert_noop!(
			AdminUtils::sudo_set_activity_cutoff(root(), NET, 359),
			ChainError::<Test>::ActivityCutoffTooLow
		);
	});
}

#[test]
fn the_cutoff_factor_checks_bounds_before_the_owners_window_and_limit() {
	run(|| {
		let set = AdminUtils::sudo_set_activity_cutoff_factor;
		let out = ChainError::<Test>::ActivityCutoffFactorMilliOutOfBounds;
		assert_noop!(set(stranger(), NET, 0), DispatchError::BadOrigin);
		assert_noop!(set(owner(), NET, 999), out);
		assert_noop!(
			set(root(), NET, 50_001),
			ChainError::<Test>::ActivityCutoffFactorMilliOutOfBounds
		);
		assert_noop!(set(root(), NOWHERE, 1_000), Error::<Test>::SubnetDoesNotExist);
		assert_ok!(set(owner(), NET, 50_000));
		let event = pallet_subtensor::Event::ActivityCutoffFactorMilliSet {
			netuid: NET,
			factor_milli: 50_000,
		};
		assert_eq!(take_events(), [event.into()]);
		assert_noop!(set(owner(), NET, 1_000), ChainError::<Test>::TxRateLimitExceeded);
		close_window();
		assert_noop!(
			set(owner(), NET, 1_000),
			ChainError::<Test>::AdminActionProhibitedDuringWeightsWindow
		);
		assert_ok!(set(root(), NET, 1_000));
	});
}

#[test]
fn the_reveal_period_is_1_to_100_epochs() {
	run(|| {
		let set = AdminUtils::sudo_set_commit_reveal_weights_interval;
		assert_noop!(set(root(), NET, 101), ChainError::<Test>::RevealPeriodTooLarge);
		assert_noop!(set(root(), NET, 0), ChainError::<Test>::RevealPeriodTooSmall);
		assert_ok!(set(root(), NET, 1));
	});
}

#[test]
fn alpha_values_need_liquid_alpha_and_an_order() {
	run(|| {
		let set = |low, high| AdminUtils::sudo_set_alpha_values(root(), NET, low, high);
		assert_noop!(set(1_638, 1_638), ChainError::<Test>::LiquidAlphaDisabled);
		LiquidAlphaOn::<Test>::insert(NET, true);
		assert_noop!(set(1_638, 1_637), ChainError::<Test>::AlphaHighTooLow);
		assert_noop!(set(0, 1_638), ChainError::<Test>::AlphaLowOutOfRange);
		assert_noop!(set(1_640, 1_639), ChainError::<Test>::AlphaLowOutOfRange);
		assert_ok!(set(1_638, 1_638));
		assert_eq!(AlphaValues::<Test>::get(NET), (1_638, 1_638));
	});
}

#[test]
fn one_to_ten_seats_of_the_owner_are_immune() {
	run(|| {
		for uids in [0, 11] {
			assert_noop!(
				AdminUtils::sudo_set_owner_immune_neuron_limit(root(), NET, uids),
				ChainError::<Test>::InvalidValue
			);
		}
	});
}

#[test]
fn one_way_to_register_stays_open() {
	run(|| {
		let burn = AdminUtils::sudo_set_network_registration_allowed;
		let pow = AdminUtils::sudo_set_network_pow_registration_allowed;
		assert_noop!(burn(root(), NET, false), Error::<Test>::InvalidValue);
		assert_ok!(pow(root(), NET, true));
		assert_ok!(burn(root(), NET, false));
		assert_noop!(pow(root(), NET, false), Error::<Test>::InvalidValue);
	});
}

#[test]
fn registration_on_root_is_roots_own() {
	run(|| {
		let set = AdminUtils::sudo_set_network_registration_allowed;
		assert_noop!(set(owner(), ROOT, false), DispatchError::BadOrigin);
		assert_ok!(set(root(), ROOT, false));
		assert!(!NetworkRegistrationAllowed::<Test>::get(ROOT));
	});
}

#[test]
fn the_take_of_children_keeps_the_chains_bounds() {
	run(|| {
		MinChildkeyTake::<Test>::put(PerU16::from_parts(5));
		for parts in [4, 11_797] {
			assert_noop!(
				AdminUtils::sudo_set_min_childkey_take_per_subnet(
					root(),
					NET,
					PerU16::from_parts(parts)
				),
				Error::<Test>::InvalidValue
			);
		}
	});
}

#[test]
fn collateral_keeps_its_bounds() {
	run(|| {
		assert_noop!(
			AdminUtils::sudo_set_collateral_lock_share(root(), NET, 62_259),
			Error::<Test>::CollateralLockShareTooHigh
		);
		for ratio in [U64F64::from_bits(0), fixed(10.01)] {
			assert_noop!(
				AdminUtils::sudo_set_collateral_drain_ratio(root(), NET, ratio),
				Error::<Test>::CollateralDrainRatioOutOfBounds
			);
		}
	});
}

#[test]
fn validators_fit_the_seats_and_are_one_under_null() {
	run(|| {
		let set = |count| AdminUtils::sudo_set_max_allowed_validators(root(), NET, count);
		assert_noop!(set(257), Error::<Test>::MaxValidatorsLargerThanMaxUIds);
		SubnetEpochConsensus::<Test>::insert(NET, EpochConsensus::Null);
		assert_noop!(set(2), Error::<Test>::InvalidValue);
		assert_ok!(set(1));
	});
}

#[test]
fn chain_wide_values_keep_their_bounds() {
	run(|| {
		let exponent = AdminUtils::sudo_set_tao_flow_normalization_exponent;
		let gate = AdminUtils::sudo_set_emission_gate_exponent;
		let quantile = AdminUtils::sudo_set_emission_bar_quantile;
		for value in [0.99, 2.01] {
			assert_noop!(exponent(root(), fixed(value)), Error::<Test>::InvalidValue);
		}
		for value in [0.99, 8.01] {
			assert_noop!(gate(root(), fixed(value)), Error::<Test>::InvalidValue);
		}
		for value in [0.0, 1.0] {
			assert_noop!(quantile(root(), fixed(value)), Error::<Test>::InvalidValue);
		}
		for count in [0, 17] {
			assert_noop!(
				AdminUtils::sudo_set_max_mechanism_count(root(), MechId::new(count)),
				ChainError::<Test>::InvalidValue
			);
		}
		assert_noop!(
			AdminUtils::sudo_set_max_epochs_per_block(root(), 0),
			Error::<Test>::ValueNotInBounds
		);
	});
}

#[test]
fn a_new_quantile_or_rank_has_the_emission_bar_computed_anew() {
	run(|| {
		EmissionGateBar::<Test>::put(fixed(0.1));
		assert_ok!(AdminUtils::sudo_set_emission_bar_rank(root(), 3));
		assert_eq!(EmissionGateBar::<Test>::get(), fixed(0.0));
		EmissionGateBar::<Test>::put(fixed(0.1));
		assert_ok!(AdminUtils::sudo_set_emission_bar_quantile(root(), fixed(0.3)));
		assert_eq!(EmissionGateBar::<Test>::get(), fixed(0.0));
	});
}

#[test]
fn baskets_keep_their_bounds() {
	run(|| {
		let zero = Error::<Test>::ValueNotInBounds;
		assert_noop!(AdminUtils::sudo_set_basket_concentration_cap(root(), 0), zero);
		assert_noop!(
			AdminUtils::sudo_set_basket_daily_turnover_cap(root(), 0),
			Error::<Test>::ValueNotInBounds
		);
		assert_noop!(
			AdminUtils::sudo_set_basket_liquidity_cap(root(), 0),
			Error::<Test>::ValueNotInBounds
		);
		let dust = AdminUtils::sudo_set_basket_claim_dust;
		assert_noop!(dust(owner(), 1, 2, 3, 4), DispatchError::BadOrigin);
		assert_noop!(dust(root(), 1, 10_001, 3, 4), Error::<Test>::ValueNotInBounds);
		assert_ok!(dust(root(), 1, 10_000, 3, 4));
		assert_eq!(BasketClaimRowDustCapTao::<Test>::get(), 1);
		assert_eq!(BasketClaimRowDustBps::<Test>::get(), 10_000);
		assert_eq!(BasketClaimSliceDustTao::<Test>::get(), 3);
		assert_eq!(BasketClaimForfeitCapTao::<Test>::get(), 4);
	});
}

#[test]
fn a_frozen_basket_thaws() {
	run(|| {
		let freeze = AdminUtils::sudo_set_basket_trading_frozen;
		assert_noop!(freeze(owner(), OWNER_HOTKEY, true), DispatchError::BadOrigin);
		assert_ok!(freeze(root(), OWNER_HOTKEY, true));
		assert!(BasketTradingFrozen::<Test>::contains_key(OWNER_HOTKEY));
		assert_ok!(freeze(root(), OWNER_HOTKEY, false));
		assert!(!BasketTradingFrozen::<Test>::contains_key(OWNER_HOTKEY));
		let event = |frozen| Event::BasketTradingFrozenSet { hotkey: OWNER_HOTKEY, frozen }.into();
		assert_eq!(take_events(), [event(true), event(false)]);
	});
}
