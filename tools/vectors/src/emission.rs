//! Emission vectors: halving, shares, terms, split, averages, parents, dividends.
//!
//! The first word of the file's `name` after `emission/` tells the group. Each case is one call of
//! the `subtensor-emission` crate, except for the spot price, which is the balancer's.

use crate::json::{self, Answer, boolean, integer, integers, list, member, to_integer};
use serde_json::Value;
use std::path::Path;
use subtensor_balancer::{Market, Pool, Weights};
use subtensor_emission::{
	allocation, bits, dividends, halving, moving_price, parents, root, shares, split, terms,
};

/// Checks one case of a group.
type Group = fn(&Value) -> Result<(), String>;

const GROUPS: &[(&str, Group)] = &[
	("block_emission", block_emission),
	("dividend_distribution", dividend_distribution),
	("moving_price", averages),
	("parent_split", parent_split),
	("shares", subnet_shares),
	("split", alpha_split),
	("terms", subnet_terms),
];

/// Checks one file: the number of cases that agree, or the first difference.
pub fn check_file(path: &Path) -> Result<usize, String> {
	let content = json::read(path)?;
	let name = member(&content, "name")?.as_str().unwrap_or_default();
	let group = name.strip_prefix("emission/").unwrap_or(name);
	let (_, check) = GROUPS
		.iter()
		.find(|(known, _)| group.starts_with(known))
		.ok_or_else(|| format!("not understood: no group is called {name:?}"))?;
	let cases = list(&content, "cases")?;
	for (at, case) in cases.iter().enumerate() {
		check(case).map_err(|problem| format!("case {at}: {problem}"))?;
	}
	Ok(cases.len())
}

fn block_emission(case: &Value) -> Result<(), String> {
	let Some([issuance, emission]) = case.as_array().map(Vec::as_slice) else {
		return Err("not understood: no pair of issuance and emission".into());
	};
	let computed = halving::block_emission(to_integer(issuance)?);
	json::first_difference("emission", emission, &computed.into()).map_or(Ok(()), Err)
}

fn subnet_shares(case: &Value) -> Result<(), String> {
	let input = member(case, "input")?;
	let subnets = list(input, "subnets")?;
	let mut signals = Vec::with_capacity(subnets.len());
	let mut enabled = Vec::with_capacity(subnets.len());
	for subnet in subnets {
		signals.push(shares::SubnetSignals {
			mechanism: integer(subnet, "mechanism")?,
			moving_price: integer(subnet, "moving_price_bits")?,
			miner_burned: integer(subnet, "miner_burned_bits")?,
		});
		enabled.push(boolean(subnet, "emission_enabled")?);
	}
	let shares = shares::shares(&signals);
	let prices = signals.iter().map(|s| shares::price(s.mechanism, s.moving_price));
	let sell_flag = root::sell_flag(prices);
	let emissions = allocation::tao_emissions(&shares, enabled, integer(input, "block_emission")?);
	Answer::default()
		.integers("emissions_bits_u96f32", emissions)
		.boolean("sell_flag", sell_flag)
		.integers("shares_bits_u64f64", shares)
		.agrees_with(member(case, "expected")?)
}

fn subnet_terms(case: &Value) -> Result<(), String> {
	let input = member(case, "input")?;
	let (root_tao, tao_weight) = (integer(input, "root_tao")?, integer(input, "tao_weight")?);
	let (mut computed, mut proportions) = (Vec::new(), Vec::new());
	for subnet in list(input, "subnets")? {
		let alpha_reserve = integer(subnet, "alpha_reserve")?;
		let alpha_issuance =
			halving::alpha_issuance(alpha_reserve, integer(subnet, "alpha_out")?, 0);
		let root_proportion = root::root_proportion(root_tao, tao_weight, alpha_issuance);
		proportions.push(root_proportion);
		computed.push(terms::subnet_terms(&terms::SubnetState {
			tao_emission: integer(subnet, "tao_emission_bits")?,
			spot_price: spot_price(subnet)?,
			alpha_issuance,
			root_proportion,
		}));
	}
	Answer::default()
		.integers("alpha_in_bits", computed.iter().map(|terms| terms.alpha_in))
		.integers("alpha_out_bits", computed.iter().map(|terms| terms.alpha_out))
		.integers("excess_tao_bits", computed.iter().map(|terms| terms.excess_tao))
		.integers("root_proportion_bits", proportions)
		.integers("tao_in_bits", computed.iter().map(|terms| terms.tao_in))
		.agrees_with(member(case, "expected")?)
}

fn alpha_split(case: &Value) -> Result<(), String> {
	let input = member(case, "input")?;
	let (root_tao, tao_weight) = (integer(input, "root_tao")?, integer(input, "tao_weight")?);
	let owner_cut: u16 = integer(input, "subnet_owner_cut")?;
	let root_sell = boolean(input, "root_sell_flag")?;
	let (mut minted, mut after, mut splits) = (Vec::new(), Vec::new(), Vec::new());
	for subnet in list(input, "subnets")? {
		let alpha_in: u64 = integer(subnet, "alpha_reserve")?;
		let alpha_out: u64 = integer(subnet, "alpha_out")?;
		let emission = halving::block_emission(halving::alpha_issuance(alpha_in, alpha_out, 0));
		let alpha_out = alpha_out.saturating_add(emission);
		let alpha_issuance = halving::alpha_issuance(alpha_in, alpha_out, 0);
		let split = split::split_alpha(&split::SplitInput {
			alpha_out: emission,
			owner_cut: boolean(subnet, "owner_cut_enabled")?.then_some(owner_cut),
			root_proportion: root::root_proportion(root_tao, tao_weight, alpha_issuance),
			root_sell,
		});
		minted.push(emission);
		after.push(alpha_out.saturating_sub(split.recycled));
		splits.push(split);
	}
	Answer::default()
		.integers("alpha_out_after", after)
		.integers("alpha_out_emission", minted)
		.integers("pending_owner_cut", splits.iter().map(|split| split.owner))
		.integers("pending_root_alpha", splits.iter().map(|split| split.root))
		.integers("pending_server", splits.iter().map(|split| split.server))
		.integers("pending_validator", splits.iter().map(|split| split.validator))
		.agrees_with(member(case, "expected")?)
}

fn averages(case: &Value) -> Result<(), String> {
	/// The cases have no member `mechanism`: all have a pool.
	const DYNAMIC: u16 = 1;
	let input = member(case, "input")?;
	let subnet = member(input, "subnet")?;
	let spot = spot_price(subnet)?;
	let first_emission_block = integer(subnet, "first_emission_block")?;
	let step = integer(input, "moving_alpha_bits")?;
	let halving_blocks = integer(input, "halving_blocks")?;
	let mut average = integer(subnet, "moving_price_bits")?;
	let mut computed = Vec::new();
	for block in integers(input, "blocks")? {
		let old = shares::price(DYNAMIC, average);
		let age = moving_price::age(block, first_emission_block);
		average = moving_price::slow_average(old, spot, step, age, halving_blocks);
		computed.push(average.to_string().into());
	}
	let expected = member(case, "expected")?;
	json::first_difference("expected", expected, &Value::Array(computed)).map_or(Ok(()), Err)
}

fn parent_split(case: &Value) -> Result<(), String> {
	let input = member(case, "input")?;
	let hotkey = member(input, "hotkey")?;
	let owner: u64 = integer(hotkey, "owner")?;
	let child = parents::Child {
		alpha: integer(hotkey, "alpha")?,
		root: integer(hotkey, "root")?,
		given_away: &integers(input, "child_proportions")?,
		take: integer(input, "childkey_take")?,
	};
	let parents = list(input, "parents")?.iter().map(|parent| {
		Ok(parents::Parent {
			alpha: integer(parent, "alpha")?,
			root: integer(parent, "root")?,
			proportion: integer(parent, "proportion")?,
			same_owner: integer::<u64>(parent, "owner")? == owner,
		})
	});
	let split = parents::split_dividend(
		integer(input, "dividend")?,
		integer(input, "tao_weight")?,
		integer(input, "ck_burn")?,
		&child,
		&parents.collect::<Result<Vec<_>, String>>()?,
	);
	Answer::default()
		.integers("parts", split.parents.iter().copied().chain([split.own]))
		.integer("recycled", split.recycled)
		.agrees_with(member(case, "expected")?)
}

/// A case for June alone is run by June's rule; any other must come out the same by both.
fn dividend_distribution(case: &Value) -> Result<(), String> {
	let june_only = case.get("june_only").and_then(Value::as_bool).unwrap_or(false);
	let rules: &[dividends::Rule] = if june_only {
		&[dividends::Rule::June2026]
	} else {
		&[dividends::Rule::October2026, dividends::Rule::June2026]
	};
	let input = member(case, "input")?;
	let hotkeys = list(input, "hotkeys")?.iter().map(|hotkey| {
		Ok(dividends::HotkeyWeight {
			weight: integer(hotkey, "weight_bits")?,
			alpha: integer(hotkey, "alpha")?,
			root: integer(hotkey, "root")?,
			on_root: true,
		})
	});
	let hotkeys = hotkeys.collect::<Result<Vec<_>, String>>()?;
	let validator_alpha = integer(input, "validator_alpha")?;
	let root_alpha = integer(input, "root_alpha")?;
	let tao_weight = integer(input, "tao_weight")?;
	for rule in rules {
		let paid = dividends::distribute(validator_alpha, root_alpha, tao_weight, &hotkeys, *rule);
		Answer::default()
			.integers("alpha_bits", paid.hotkeys.iter().map(|dividend| dividend.alpha))
			.integers("root_bits", paid.hotkeys.iter().map(|dividend| dividend.root))
			.agrees_with(member(case, "expected")?)
			.map_err(|problem| format!("{rule:?}: {problem}"))?;
	}
	Ok(())
}

/// The spot price of a subnet's pool; 1 for a subnet without one. A case without the member
/// `mechanism` has a pool.
fn spot_price(subnet: &Value) -> Result<bits::U64F64Bits, String> {
	let has_pool = subnet.get("mechanism").map_or(Ok(1), to_integer::<u16>)? == 1;
	if !has_pool {
		return Ok(Market::Stable.price().to_bits());
	}
	let weights = Weights::from_quote_parts(integer(subnet, "quote_weight")?)
		.map_err(|error| format!("not understood: quote_weight: {error:?}"))?;
	let (tao, alpha) = (integer(subnet, "tao_reserve")?, integer(subnet, "alpha_reserve")?);
	Ok(Market::Dynamic(Pool { tao, alpha, weights }).price().to_bits())
}
