//! What a swap costs: by branch of the power, by weight, with and without a limit.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use subtensor_balancer::{FeeRate, MINIMUM_RESERVE, Order, Pool, Reservoirs, Side, Weights};

/// Weights as they are after the first block of emission, the simplest ones, and a bad one.
const WEIGHTS: [(&str, u64); 4] = [
	("one half", 500_000_000_000_000_000),
	("awkward", 523_456_789_012_345_678),
	("per mille", 499_000_000_000_000_000),
	("extreme", 987_654_321_098_765_432),
];

fn pool(quote: u64) -> Pool {
	let weights = Weights::from_quote_parts(quote).unwrap();
	Pool { tao: 1_234_567_890_123, alpha: 4_987_654_321_098, weights }
}

/// Amounts from a fixed linear congruential sequence, up to a twentieth of the reserve.
fn amounts() -> impl FnMut() -> u64 {
	let mut state = 20_261_001_u64;
	move || {
		state =
			state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		1_000_000 + (state >> 33) * 7
	}
}

fn swaps(criterion: &mut Criterion) {
	let mut group = criterion.benchmark_group("swap");
	for (name, quote) in WEIGHTS {
		let pool = pool(quote);
		for side in [Side::Buy, Side::Sell] {
			group.bench_function(format!("{side:?}, {name}"), |bencher| {
				let mut next = amounts();
				bencher.iter_batched(
					|| Order::new(side, next(), FeeRate::DEFAULT),
					|order| black_box(&pool).swap(&order, MINIMUM_RESERVE),
					BatchSize::SmallInput,
				);
			});
		}
	}
	group.finish();
}

fn limited_swaps(criterion: &mut Criterion) {
	let mut group = criterion.benchmark_group("swap cut off by its limit");
	for (name, quote) in WEIGHTS {
		let pool = pool(quote);
		let limit = pool.price_rao() / 100 * 101;
		group.bench_function(name, |bencher| {
			let order = Order::new(Side::Buy, pool.tao, FeeRate::DEFAULT).with_limit_rao(limit);
			bencher.iter(|| black_box(&pool).swap(black_box(&order), MINIMUM_RESERVE));
		});
	}
	group.finish();
}

fn liquidity(criterion: &mut Criterion) {
	let pool = pool(523_456_789_012_345_678);
	criterion.bench_function("price", |bencher| bencher.iter(|| black_box(&pool).price()));
	criterion.bench_function("injection", |bencher| {
		bencher.iter(|| black_box(&pool).inject(Reservoirs::default(), 500_000_000, 1_000_000_000));
	});
}

criterion_group!(benches, swaps, limited_swaps, liquidity);
criterion_main!(benches);
