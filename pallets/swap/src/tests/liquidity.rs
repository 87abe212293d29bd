//! First weights, injection, reservoirs, the end of a pool. Spec: `docs/protocol/swap.md` §16 to
//! §18, §23.6, §23.7.

use super::mock::*;
use crate::*;
use frame_support::{
	assert_noop, assert_ok,
	weights::{Weight, WeightMeter},
};
use proptest::prelude::*;
use sp_runtime::Perquintill;
use substrate_fixed::types::U64F64;
use subtensor_types::{
	AlphaBalance, TaoBalance,
	traits::{PoolReserves, SwapHandler},
};

const G: u64 = 1_000_000_000;

fn weight() -> u64 {
	SwapBalancer::<Test>::get(NET).quote.deconstruct()
}

fn inject(tao: u64, alpha: u64) -> (u64, u64) {
	let (tao, alpha) =
		Swap::adjust_protocol_liquidity(NET, TaoBalance::new(tao), AlphaBalance::new(alpha));
	(tao.rao(), alpha.rao())
}

#[test]
fn a_pool_starts_once_with_equal_weights_or_at_its_price() {
	with_pool(G, 4 * G, || {
		Swap::init_swap(NET, None);
		assert!(PalSwapInitialized::<Test>::get(NET));
		assert_eq!(weight(), 500_000_000_000_000_000);
		assert_ok!(Swap::initialize(NET, Some(U64F64::from_num(0.2))));
		assert_eq!(weight(), 500_000_000_000_000_000);
	});
	with_pool(G, 4 * G, || {
		let fifth = U64F64::from_bits((1_u128 << 64) / 5);
		assert_ok!(Swap::initialize(NET, Some(fifth)));
		assert_eq!(weight(), 555_555_555_864_197_531);
	});
}

#[test]
fn a_price_out_of_reach_leaves_the_pool_uninitialised() {
	with_pool(0, 0, || {
		let price = Some(U64F64::from_num(1));
		assert_noop!(Swap::initialize(NET, price), Error::<Test>::ReservesOutOfBalance);
		Swap::init_swap(NET, price);
		assert!(!PalSwapInitialized::<Test>::get(NET));
	});
}

#[test]
fn an_injection_moves_the_weight_and_not_the_price() {
	with_pool(1_000 * G, 4_000 * G, || {
		assert_eq!(inject(G, 0), (G, 0));
		assert_eq!(weight(), 500_249_875_062_468_765);
	});
	with_pool(1_000 * G, 4_000 * G, || {
		assert_eq!(inject(G, 4 * G), (G, 4 * G));
		assert_eq!(weight(), 500_000_000_000_000_000);
	});
}

#[test]
fn what_the_weights_refuse_waits_in_the_reservoir() {
	with_pool(G, G, || {
		assert_eq!(inject(200 * G, 0), (0, 0));
		assert_eq!(Swap::tao_reservoir(NET), TaoBalance::new(200 * G));
		assert_eq!(weight(), 500_000_000_000_000_000);
		assert_eq!(inject(0, G), (0, G));
		assert_eq!(weight(), 333_333_333_333_333_333);
		assert_eq!(Swap::tao_reservoir(NET), TaoBalance::new(200 * G));
		assert_eq!(Swap::alpha_reservoir(NET), AlphaBalance::ZERO);
		let taken = Swap::take_reservoirs(NET);
		assert_eq!(taken, (TaoBalance::new(200 * G), AlphaBalance::ZERO));
		assert!(!BalancerTaoReservoir::<Test>::contains_key(NET));
	});
}

#[test]
fn a_cleared_pool_leaves_nothing_and_waits_for_its_weight() {
	with_pool(G, G, || {
		Swap::init_swap(NET, None);
		FeeRate::<Test>::insert(NET, 100);
		inject(200 * G, 0);
		let mut poor = WeightMeter::with_limit(Weight::from_parts(1, 1));
		assert!(!Swap::clear_protocol_liquidity(NET, &mut poor));
		assert!(PalSwapInitialized::<Test>::get(NET));
		let mut rich = WeightMeter::new();
		assert!(Swap::clear_protocol_liquidity(NET, &mut rich));
		assert!(rich.consumed().ref_time() > 0);
		assert!(!PalSwapInitialized::<Test>::contains_key(NET));
		assert!(!SwapBalancer::<Test>::contains_key(NET));
		assert!(!BalancerTaoReservoir::<Test>::contains_key(NET));
		assert_eq!(FeeRate::<Test>::get(NET), 33);
		assert_eq!(Reserves::tao_reserve(NET), TaoBalance::ZERO);
		assert_eq!(Reserves::alpha_reserve(NET), AlphaBalance::ZERO);
	});
}

#[test]
fn a_weight_out_of_range_is_found() {
	with_pool(G, G, || {
		SwapBalancer::<Test>::insert(NET, Balancer { quote: Perquintill::from_parts(1) });
		assert!(crate::try_state::check::<Test>().is_err());
		SwapBalancer::<Test>::remove(NET);
		FeeRate::<Test>::insert(NET, 10_001);
		assert!(crate::try_state::check::<Test>().is_err());
		FeeRate::<Test>::remove(NET);
	});
}

proptest! {
	#[test]
	fn injections_lose_nothing_and_keep_the_price(
		tao in G..1_000_000 * G,
		alpha in G..1_000_000 * G,
		parts in proptest::collection::vec((0..100 * G, 0..100 * G), 1..6),
	) {
		with_pool(tao, alpha, || {
			let (mut y, mut x) = (tao, alpha);
			let (mut given_tao, mut given_alpha) = (0, 0);
			let before = Swap::current_alpha_price(NET).to_num::<f64>();
			for (dy, dx) in parts {
				let (active_tao, active_alpha) = inject(dy, dx);
				(y, x) = (y + active_tao, x + active_alpha);
				Reserves::set(NET, 1, y, x);
				given_tao += dy;
				given_alpha += dx;
			}
			assert_eq!(y - tao + Swap::tao_reservoir(NET).rao(), given_tao);
			assert_eq!(x - alpha + Swap::alpha_reservoir(NET).rao(), given_alpha);
			let after = Swap::current_alpha_price(NET).to_num::<f64>();
			assert!((after / before - 1.0).abs() < 1e-9, "{before} became {after}");
		});
	}
}
