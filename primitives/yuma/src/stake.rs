//! From stake in RAO to shares of the subnet's stake.

use alloc::vec::Vec;

use crate::{
	divide::{Wide, part},
	fixed::{self, I32F32, I64F64},
	input::SubnetInput,
	total::bits,
};

/// Stake of a hotkey on a subnet in RAO, after delegation to children and from parents.
///
/// `own` is the hotkey's stake, `given` the proportions (of 2^64 - 1) that it gives to children,
/// `gained` the proportions that it receives, each with the parent's own stake. Proportions and
/// products are floored to 32 fraction bits, the sum to RAO; saturates.
/// Spec: `docs/protocol/yuma-epoch.md` §7.
#[must_use]
pub fn inherited(
	own: u64,
	given: impl IntoIterator<Item = u64>,
	gained: impl IntoIterator<Item = (u64, u64)>,
) -> u64 {
	let given = given.into_iter().fold(0_u128, |sum, p| sum.saturating_add(delegated(own, p)));
	let kept = (u128::from(own) << 32).saturating_sub(given);
	let stake =
		gained.into_iter().fold(kept, |sum, (p, parent)| sum.saturating_add(delegated(parent, p)));
	u64::try_from(stake >> 32).unwrap_or(u64::MAX)
}

/// `amount * proportion / (2^64 - 1)` with 32 fraction bits.
fn delegated(amount: u64, proportion: u64) -> u128 {
	// The proportion has at most 33 bits here, the product at most 97.
	u128::from(amount).wrapping_mul(u128::from(proportion_bits(proportion)))
}

/// `proportion / (2^64 - 1)` with 32 fraction bits, floored.
fn proportion_bits(proportion: u64) -> u64 {
	let whole = u128::from(u64::MAX);
	let bits = (u128::from(proportion) << 32).checked_div(whole).unwrap_or(0);
	u64::try_from(bits).unwrap_or(u64::MAX)
}

/// Total stake in RAO: alpha plus weighted root stake.
///
/// `tao_weight` counts in 1 / (2^64 - 1), floored to 32 fraction bits; the product is floored to
/// 64 fraction bits; amounts from 2^63 on saturate. Spec: `docs/protocol/yuma-epoch.md` §7.
#[must_use]
pub fn total(alpha: u64, tao: u64, tao_weight: u64) -> I64F64 {
	let weight = I64F64::from_bits(i128::from(proportion_bits(tao_weight)) << 32);
	let weighted = I64F64::saturating_from_num(tao).saturating_mul(weight);
	I64F64::saturating_from_num(alpha).saturating_add(weighted)
}

/// Total stake of every neuron.
pub(crate) fn totals(subnet: &SubnetInput<'_>) -> Vec<I64F64> {
	let amounts = subnet.alpha_stake.iter().zip(subnet.tao_stake);
	amounts.map(|(alpha, tao)| total(*alpha, *tao, subnet.params.tao_weight)).collect()
}

/// A total stake in whole RAO, floored.
pub(crate) fn whole_rao(total: I64F64) -> u64 {
	u64::try_from(total.to_bits() >> 64).unwrap_or(0)
}

/// Share of every neuron in the stake of all neurons, below-threshold stake not counted.
///
/// The owner is exempt from the threshold. Floored to 32 fraction bits. Spec: §8.2.
pub(crate) fn shares(subnet: &SubnetInput<'_>, totals: &[I64F64]) -> Vec<I32F32> {
	let counts = |(uid, total): (usize, &I64F64)| {
		subnet.is_owner(uid) || whole_rao(*total) >= subnet.params.stake_threshold
	};
	shares_where(totals, counts)
}

/// Share of every neuron in the stake of all neurons, whatever its size.
pub(crate) fn proportions(totals: &[I64F64]) -> Vec<I32F32> {
	shares_where(totals, |_| true)
}

fn shares_where(totals: &[I64F64], counts: impl Fn((usize, &I64F64)) -> bool) -> Vec<I32F32> {
	let kept = |neuron: (usize, &I64F64)| {
		if counts(neuron) { positive_bits(*neuron.1) } else { 0 }
	};
	let kept = || totals.iter().enumerate().map(&kept);
	let sum = Wide::sum(kept());
	match sum.narrow() {
		Some(sum) => kept().map(|part| share(part, sum)).collect(),
		// More than the supply of any token. Multiplying by one in bits makes the same shares.
		None => {
			let one = bits(fixed::ONE);
			kept().map(|stake| I32F32::from_bits(part(one, stake, sum).cast_signed())).collect()
		}
	}
}

/// The bits of a stake, which is never negative.
pub(crate) fn positive_bits(total: I64F64) -> u128 {
	total.to_bits().max(0).cast_unsigned()
}

/// `part / sum` on 32 fraction bits, floored; 0 of 0.
///
/// The specified quotient has 64 fraction bits and is then cut; flooring once to 32 is the same.
/// Long division: 32 subtractions are cheaper than a 192-bit quotient.
fn share(part: u128, sum: u128) -> I32F32 {
	if part == 0 {
		return fixed::ZERO; // most neurons are miners without stake; and 0 of 0
	}
	if part >= sum {
		return fixed::ONE;
	}
	let (mut quotient, mut rest) = (0_i64, part);
	for _ in 0..32 {
		// A rest is below the sum, and no sum of I64F64 uses the highest bit.
		rest <<= 1;
		quotient <<= 1;
		if rest >= sum {
			rest = rest.wrapping_sub(sum);
			quotient |= 1;
		}
	}
	I32F32::from_bits(quotient)
}
