//! The block step of 128 subnets, and the payout of one tempo. Inputs are random with a fixed seed.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use subtensor_emission::{
	allocation::{self, Candidate, GateSettings},
	dividends::{self, HotkeyWeight, Rule},
	gate, halving, moving_price,
	parents::{self, Child, Parent},
	root,
	shares::{self, SubnetSignals},
	split, take, terms,
};

const SUBNETS: usize = 128;
const HOTKEYS: usize = 256;
const TAO: u64 = 1_000_000_000;
const ROOT_TAO: u64 = 6_000_000 * TAO;
const TAO_WEIGHT: u64 = 3_320_413_933_267_719_290;

/// SplitMix64: reproducible inputs without a dependency.
struct Random(u64);

impl Random {
	fn next(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut z = self.0;
		z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		z ^ (z >> 31)
	}

	fn below(&mut self, bound: u64) -> u64 {
		self.next().checked_rem(bound).unwrap_or_default()
	}
}

/// One subnet with all that a block step reads of it.
struct Subnet {
	candidate: Candidate,
	spot_price: u128,
	alpha_in: u64,
	alpha_out: u64,
}

fn subnets() -> Vec<Subnet> {
	let mut random = Random(1);
	let mut subnet = || {
		let price = random.below(1 << 28);
		Subnet {
			candidate: Candidate {
				signals: SubnetSignals {
					mechanism: 1,
					moving_price: i128::from(price),
					miner_burned: u128::from(random.below(1 << 32)),
				},
				emission_enabled: random.below(16) > 0,
			},
			spot_price: u128::from(price) << 32,
			alpha_in: random.below(3_000_000 * TAO),
			alpha_out: random.below(3_000_000 * TAO),
		}
	};
	(0..SUBNETS).map(|_| subnet()).collect()
}

fn settings() -> GateSettings {
	GateSettings {
		bar: 0,
		rank: gate::DEFAULT_BAR_RANK,
		quantile: gate::DEFAULT_BAR_QUANTILE,
		exponent: gate::DEFAULT_GATE_EXPONENT,
	}
}

/// Terms, split and averages of one subnet; answers with what it paid, so that nothing is skipped.
fn block_of(subnet: &Subnet, tao_emission: u128) -> u64 {
	let alpha_issuance = halving::alpha_issuance(subnet.alpha_in, subnet.alpha_out, 0);
	let terms = terms::subnet_terms(&terms::SubnetState {
		tao_emission,
		spot_price: subnet.spot_price,
		alpha_issuance,
		root_proportion: root::root_proportion(ROOT_TAO, TAO_WEIGHT, alpha_issuance),
	})
	.whole();
	let grown = alpha_issuance.saturating_add(terms.alpha_in).saturating_add(terms.alpha_out);
	let split = split::split_alpha(&split::SplitInput {
		alpha_out: terms.alpha_out,
		owner_cut: Some(split::DEFAULT_OWNER_CUT),
		root_proportion: root::root_proportion(ROOT_TAO, TAO_WEIGHT, grown),
		root_sell: true,
	});
	let old = shares::price(1, subnet.candidate.signals.moving_price);
	let average = moving_price::slow_average(
		old,
		subnet.spot_price,
		moving_price::DEFAULT_STEP,
		1_000_000,
		moving_price::DEFAULT_HALVING_BLOCKS,
	);
	black_box(average);
	split.server
}

fn block_step(bench: &mut Criterion) {
	let subnets = subnets();
	let candidates: Vec<Candidate> = subnets.iter().map(|subnet| subnet.candidate).collect();
	let mut group = bench.benchmark_group("block/128 subnets");
	group.bench_function("shares, bar and gate", |b| {
		b.iter(|| allocation::allocate(black_box(&candidates), &settings(), 360, TAO))
	});
	let emissions = allocation::allocate(&candidates, &settings(), 360, TAO).tao_emission;
	group.bench_function("terms, split and averages", |b| {
		b.iter(|| {
			let paired = subnets.iter().zip(&emissions);
			paired.fold(0_u64, |sum, (s, e)| sum.wrapping_add(block_of(black_box(s), *e)))
		})
	});
	group.bench_function("whole step", |b| {
		b.iter(|| {
			let allocation = allocation::allocate(black_box(&candidates), &settings(), 360, TAO);
			let paired = subnets.iter().zip(&allocation.tao_emission);
			paired.fold(0_u64, |sum, (s, e)| sum.wrapping_add(block_of(s, *e)))
		})
	});
	group.finish();
}

fn payout(bench: &mut Criterion) {
	let mut random = Random(2);
	let hotkeys: Vec<HotkeyWeight> = (0..HOTKEYS)
		.map(|_| HotkeyWeight {
			weight: u128::from(random.below(TAO)) << 32,
			alpha: random.below(100_000 * TAO),
			root: random.below(10_000 * TAO),
			on_root: true,
		})
		.collect();
	let mut group = bench.benchmark_group("payout");
	group.bench_function("dividends and takes of 256 hotkeys", |b| {
		b.iter(|| {
			let paid = dividends::distribute(
				121 * TAO,
				26 * TAO,
				TAO_WEIGHT,
				black_box(&hotkeys),
				Rule::October2026,
			);
			paid.hotkeys.iter().fold(0_u64, |sum, dividend| {
				let alpha = take::delegate_take(dividend.alpha, 11_796);
				let root = take::delegate_take(dividend.root, 11_796);
				sum.wrapping_add(alpha.take).wrapping_add(root.rest)
			})
		})
	});
	let parents: Vec<Parent> = (0..5)
		.map(|_| Parent {
			alpha: random.below(100_000 * TAO),
			root: random.below(10_000 * TAO),
			proportion: random.next(),
			same_owner: false,
		})
		.collect();
	let child = Child { alpha: 400 * TAO, root: TAO, given_away: &[1 << 62], take: 6_553 };
	group.bench_function("one dividend over 5 parents", |b| {
		b.iter(|| parents::split_dividend(TAO, TAO_WEIGHT, 0, black_box(&child), &parents))
	});
	group.finish();
}

criterion_group!(benches, block_step, payout);
criterion_main!(benches);
