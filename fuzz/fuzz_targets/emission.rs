//! Any state of a block step: no panic, and no unit more paid than there is.

#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use subtensor_emission::{
	allocation::{self, Allocation, Candidate, GateSettings},
	basket::{self, Fund},
	bits::{ONE_U64F64, ONE_U96F32, to_rao},
	dividends::{self, HotkeyWeight, Rule},
	flow::{self, Flow, FlowSettings},
	gate, halving, lease, moving_price,
	parents::{self, Child, Parent},
	power, root,
	schedule::{self, Schedule},
	shares::{self, SubnetSignals},
	split::{self, SplitInput},
	take, tempo, terms,
};

/// One call into the crate, with any arguments.
#[derive(Arbitrary, Debug)]
enum Step {
	Allocate(AnyAllocation),
	Flow(AnyFlow),
	Block(AnyBlock),
	Parents(AnyParents),
	Dividends(AnyDividends),
	Scalars(AnyScalars),
}

#[derive(Arbitrary, Debug)]
struct AnyAllocation {
	/// Mechanism, moving price, withheld part, enabled; the price shifted right by the last.
	subnets: Vec<(u8, i128, u128, bool, u8)>,
	bar: u128,
	rank: u16,
	quantile: u128,
	exponent: u128,
	block: u64,
	credit: u64,
}

#[derive(Arbitrary, Debug)]
struct AnyFlow {
	flows: Vec<(i128, i128)>,
	net: bool,
	cutoff: i128,
	exponent: u128,
	observed: i64,
	smoothing: u64,
}

#[derive(Arbitrary, Debug)]
struct AnyBlock {
	tao_emission: u128,
	spot_price: u128,
	alpha_in: u64,
	alpha_out: u64,
	reservoir: u64,
	root_tao: u64,
	tao_weight: u64,
	owner_cut: Option<u16>,
	root_sell: bool,
}

#[derive(Arbitrary, Debug)]
struct AnyParents {
	dividend: u64,
	tao_weight: u64,
	ck_burn: u64,
	alpha: u64,
	root: u64,
	given_away: Vec<u64>,
	take: u16,
	parents: Vec<(u64, u64, u64, bool)>,
}

#[derive(Arbitrary, Debug)]
struct AnyDividends {
	validator: u64,
	root: u64,
	tao_weight: u64,
	hotkeys: Vec<(u128, u64, u64, bool)>,
	june: bool,
	take: u16,
}

#[derive(Arbitrary, Debug)]
struct AnyScalars {
	wide: [u128; 3],
	signed: i128,
	long: [u64; 5],
	tempo: u16,
	percent: u8,
}

fuzz_target!(|steps: Vec<Step>| {
	for step in steps {
		match step {
			Step::Allocate(input) => allocate(input),
			Step::Flow(input) => flow_shares(input),
			Step::Block(input) => block(input),
			Step::Parents(input) => split_over_parents(input),
			Step::Dividends(input) => pay_dividends(input),
			Step::Scalars(input) => scalars(input),
		}
	}
});

fn sum(values: &[u128]) -> u128 {
	values.iter().sum()
}

fn allocate(input: AnyAllocation) {
	// The shares of prices past 2^64 in sum are not normalised (the sum saturates), and no average
	// of prices clamped to 1 gets there: keep the sum of all prices below.
	let candidates: Vec<Candidate> = input
		.subnets
		.iter()
		.map(|(mechanism, price, miner_burned, emission_enabled, shift)| Candidate {
			signals: SubnetSignals {
				mechanism: u16::from(*mechanism),
				moving_price: (price >> 48) >> (shift % 80),
				miner_burned: *miner_burned,
			},
			emission_enabled: *emission_enabled,
		})
		.collect();
	let settings = GateSettings {
		bar: input.bar,
		rank: input.rank,
		quantile: input.quantile,
		exponent: input.exponent,
	};
	let Allocation { shares, tao_emission, .. } =
		allocation::allocate(&candidates, &settings, input.block, input.credit);
	assert!(sum(&shares) <= ONE_U64F64);
	assert!(sum(&tao_emission) <= u128::from(input.credit) << 32);
	let disabled = candidates.iter().zip(&tao_emission).filter(|(c, _)| !c.emission_enabled);
	assert!(disabled.into_iter().all(|(_, emission)| *emission == 0));
}

fn flow_shares(input: AnyFlow) {
	let flows: Vec<Flow> = input
		.flows
		.iter()
		.map(|(user, protocol)| Flow { user: *user, protocol: *protocol })
		.collect();
	let settings = FlowSettings { net: input.net, cutoff: input.cutoff, exponent: input.exponent };
	assert!(sum(&flow::flow_shares(&flows, &settings)) <= ONE_U64F64);
	flow::advance_average(input.cutoff, input.observed, input.smoothing);
}

fn block(input: AnyBlock) {
	let issuance = halving::alpha_issuance(input.alpha_in, input.alpha_out, input.reservoir);
	let root_proportion = root::root_proportion(input.root_tao, input.tao_weight, issuance);
	assert!(root_proportion <= ONE_U96F32);
	let terms = terms::subnet_terms(&terms::SubnetState {
		tao_emission: input.tao_emission,
		spot_price: input.spot_price,
		alpha_issuance: issuance,
		root_proportion,
	});
	assert_eq!(terms.tao_in.checked_add(terms.excess_tao), Some(input.tao_emission));
	assert!(terms.alpha_in <= terms.alpha_out);
	let minted = terms.whole().alpha_out;
	let split = split::split_alpha(&SplitInput {
		alpha_out: minted,
		owner_cut: input.owner_cut,
		root_proportion,
		root_sell: input.root_sell,
	});
	let parts = [split.owner, split.server, split.validator, split.root, split.recycled];
	let handed_out: u64 = parts.iter().sum();
	assert!(handed_out <= minted && minted - handed_out <= 3);
}

fn split_over_parents(input: AnyParents) {
	let child = Child {
		alpha: input.alpha,
		root: input.root,
		given_away: &input.given_away,
		take: input.take,
	};
	let parents: Vec<Parent> = input
		.parents
		.iter()
		.map(|(alpha, root, proportion, same_owner)| Parent {
			alpha: *alpha,
			root: *root,
			proportion: *proportion,
			same_owner: *same_owner,
		})
		.collect();
	let split =
		parents::split_dividend(input.dividend, input.tao_weight, input.ck_burn, &child, &parents);
	let paid: u128 = split.parents.iter().map(|part| u128::from(*part)).sum();
	assert!(paid + u128::from(split.own) <= u128::from(input.dividend));
	assert!(split.recycled <= input.dividend);
}

fn pay_dividends(input: AnyDividends) {
	let rule = if input.june { Rule::June2026 } else { Rule::October2026 };
	let hotkeys: Vec<HotkeyWeight> = input
		.hotkeys
		.iter()
		.map(|(weight, alpha, root, on_root)| HotkeyWeight {
			weight: weight >> 16,
			alpha: *alpha,
			root: *root,
			on_root: *on_root,
		})
		.collect();
	let paid = dividends::distribute(input.validator, input.root, input.tao_weight, &hotkeys, rule);
	let alpha: u128 = paid.hotkeys.iter().map(|dividend| dividend.alpha).sum();
	let root: u128 = paid.hotkeys.iter().map(|dividend| dividend.root).sum();
	assert!(alpha <= u128::from(input.validator) << 32);
	assert!(root <= u128::from(input.root) << 32);
	for dividend in paid.hotkeys {
		let taken = take::delegate_take(dividend.alpha, input.take);
		let parts = u128::from(taken.take) + u128::from(taken.rest);
		assert!(parts <= u128::from(to_rao(dividend.alpha)));
	}
}

fn scalars(input: AnyScalars) {
	let [a, b, c] = input.wide;
	let [v, w, x, y, z] = input.long;
	power::power(a, b);
	power::sqrt(a, c);
	assert!(gate::gate_factor(a, b, c) <= ONE_U64F64);
	moving_price::slow_average(a, b, input.signed, v, w);
	let fast = moving_price::fast_average(Some(a), b);
	assert!(fast >= a.min(b) && fast <= a.max(b));
	shares::price(input.tempo, input.signed);
	assert!(halving::mintable(v, w).saturating_add(w) <= halving::TOTAL_SUPPLY.max(w));
	assert_eq!(
		u128::from(lease::lease_cut(v, input.percent))
			+ u128::from(lease::lease_remainder(v, input.percent)),
		u128::from(v)
	);
	assert!(lease::contributor_slice(v, a) <= v);
	let fund = Fund { shares: v, net_asset_value: w, root_stake: x, fund_root_stake: y };
	if let Ok(minted) = basket::deposit(&fund, z) {
		let owed = basket::owed_shares(minted.rate, x, 0);
		assert!(owed <= minted.shares, "{owed} of {}", minted.shares);
	}
	basket::owed_shares(input.signed, v, input.signed.wrapping_mul(i128::from(w)));
	let pending = tempo::Pending { server: v, validator: w, root: x, owner: y };
	pending.unassigned(z.min(pending.validator_budget(z)));
	tempo::miner_burned(v, w);
	let schedule = Schedule {
		tempo: input.tempo,
		last_epoch_block: v,
		pending_epoch_at: w,
		blocks_since_last_step: x,
	};
	if schedule.next_epoch_block().is_some_and(|next| next <= y) {
		assert!(schedule.is_due(y));
	}
	schedule::first_last_epoch_block(v, input.tempo, input.tempo / 2);
}
