//! What one member's credit, debit and quote cost in a pool with a history.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use subtensor_share_pool::{MemberShare, SharePool};

/// A pool after a thousand credits of a fixed sequence, each followed by a dividend, and the last
/// member to join.
fn history() -> (SharePool, MemberShare) {
	let mut state = 20_261_001_u64;
	let mut next = || {
		state =
			state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		1 + (state >> 30)
	};
	let mut pool = SharePool::default();
	let mut member = MemberShare::default();
	for _ in 0..1_000 {
		let change = pool.credit(MemberShare::default(), next());
		(pool, member) = (change.pool.credited_to_all(next() / 1_000), change.member);
	}
	(pool, member)
}

fn operations(criterion: &mut Criterion) {
	let (pool, member) = history();
	let owned = pool.value_of(&member);
	let mut group = criterion.benchmark_group("share pool");
	group.bench_function("quote", |bencher| {
		bencher.iter(|| black_box(&pool).value_of(black_box(&member)));
	});
	group.bench_function("credit", |bencher| {
		bencher.iter(|| black_box(pool).credit(black_box(member), black_box(123_456_789)));
	});
	group.bench_function("debit of a part", |bencher| {
		bencher.iter(|| black_box(pool).debit(black_box(member), black_box(owned / 3)).unwrap());
	});
	group.bench_function("debit of all", |bencher| {
		bencher.iter(|| black_box(pool).debit(black_box(member), black_box(owned)).unwrap());
	});
	group.bench_function("dividends to all", |bencher| {
		bencher.iter(|| black_box(pool).credited_to_all(black_box(123_456_789)));
	});
	group.finish();
}

criterion_group!(benches, operations);
criterion_main!(benches);
