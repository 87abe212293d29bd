//! How a claim on a validator's basket divides the basket's holdings: which of them are left out as
//! dust, how much of each other one is taken, and what the claimant may get for it.
//! Specification: `docs/protocol/staking.md` §18.5, `[2026-10]`.

use alloc::vec::Vec;

const BASIS_POINTS: u128 = 10_000;

/// A holding of the basket before the claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holding {
	/// Alpha of the holding; on root its TAO, RAO.
	pub amount: u64,
	/// What selling all of it would fetch now, RAO.
	pub realizable: u64,
	/// The same, but never above its value at the fast price average, RAO.
	pub anchored: u64,
	/// Whether it is the basket's cash on root.
	pub cash: bool,
	/// Whether its pool can't pay anything out for it, now or later.
	pub terminal: bool,
}

/// The part of the basket that is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
	/// Shares that are redeemed; at most `of`.
	pub shares: u64,
	/// Shares that there are.
	pub of: u64,
}

impl Claim {
	/// Whether the claim takes everything.
	pub const fn is_whole(&self) -> bool {
		self.shares >= self.of
	}

	/// `amount · shares / of`, rounded down.
	pub fn part(&self, amount: u128) -> u64 {
		let part = amount
			.saturating_mul(self.shares.into())
			.checked_div(self.of.into())
			.unwrap_or_default();
		u64::try_from(part).unwrap_or(u64::MAX)
	}
}

/// When a holding is too small to be sold for a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DustRules {
	/// Most value (RAO) of a small holding.
	pub holding_cap: u64,
	/// Most share of the basket's value in a small holding, basis points.
	pub holding_bps: u16,
	/// Value (RAO) of the claimant's slice below which it is small.
	pub slice: u64,
	/// Most value (RAO) of a slice that the claimant forfeits; 0 switches dust off.
	pub forfeit_cap: u64,
}

/// What is taken of one holding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Take {
	/// Alpha or cash that leaves the basket.
	pub amount: u64,
	/// Most that the claimant gets for it, RAO: its part of the holding's value before the sale.
	pub entitlement: u64,
}

/// What a claim does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
	/// For each holding in order what is taken of it; `None` where it is dust.
	pub takes: Vec<Option<Take>>,
	/// Holdings that are dust.
	pub dust: u32,
	/// Value (RAO) of the claimant's slices of them, which it forfeits.
	pub forfeited: u64,
	/// What the claimant will get, about, RAO.
	pub estimate: u64,
	/// Whether a part of a holding is to be written off.
	pub writes_off: bool,
}

/// Divides the holdings. All roundings are down, in favour of the basket, except that at least one
/// unit is taken of a holding of which the claimant has a value.
/// Specification: `docs/protocol/staking.md` §18.5, steps 4 to 6.
pub fn plan(holdings: &[Holding], claim: Claim, rules: &DustRules) -> Plan {
	let anchored = holdings.iter().map(|holding| u128::from(holding.anchored)).sum::<u128>();
	let small = u128::from(rules.holding_cap).min(
		anchored
			.saturating_mul(rules.holding_bps.into())
			.checked_div(BASIS_POINTS)
			.unwrap_or_default(),
	);
	let mut plan = Plan::default();
	let mut worth = 0_u128;
	for holding in holdings {
		if let Some(slice) = dust_slice(holding, claim, rules, small) {
			plan.dust = plan.dust.saturating_add(1);
			plan.forfeited = plan.forfeited.saturating_add(slice);
			plan.takes.push(None);
			continue;
		}
		worth = worth.saturating_add(holding.realizable.into());
		plan.writes_off |= holding.terminal;
		plan.takes.push(Some(take(holding, claim)));
	}
	plan.estimate = claim.part(worth);
	plan
}

/// The claimant's slice of a holding that is dust.
fn dust_slice(holding: &Holding, claim: Claim, rules: &DustRules, small: u128) -> Option<u64> {
	if holding.cash || holding.terminal || claim.is_whole() || rules.forfeit_cap == 0 {
		return None;
	}
	let slice = claim.part(holding.anchored.into());
	let is_small = u128::from(holding.anchored) < small || slice < rules.slice;
	(is_small && slice <= rules.forfeit_cap).then_some(slice)
}

fn take(holding: &Holding, claim: Claim) -> Take {
	let entitlement = claim.part(holding.realizable.into());
	let amount = claim.part(holding.amount.into());
	let least = u64::from(!holding.cash && entitlement > 0);
	Take { amount: amount.max(least).min(holding.amount), entitlement }
}

/// Shares for TAO that was put into a basket directly: its value at the basket's value before, but
/// not more than the basket grew in the holding that grew least. `growth` has for each holding what
/// was bought and what there was. Rounds down.
/// Specification: `docs/protocol/staking.md` §18.6.
pub fn direct_shares(
	shares: u64,
	value_before: u64,
	added: u64,
	growth: impl Iterator<Item = (u64, u64)>,
) -> u64 {
	if shares == 0 {
		return added;
	}
	if value_before == 0 {
		// Shares of a fund without value count as dust where they are under a hundredth.
		return if shares <= added.checked_div(100).unwrap_or_default() { added } else { 0 };
	}
	growth
		.map(|(bought, before)| Claim { shares: bought, of: before })
		.chain(core::iter::once(Claim { shares: added, of: value_before }))
		.map(|part| part.part(shares.into()))
		.min()
		.unwrap_or_default()
}
