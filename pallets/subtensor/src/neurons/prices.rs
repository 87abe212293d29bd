//! What a seat costs: the burned price and the difficulty of the proof of work.
//!
//! Both fall a little every block, by a half-life, and rise by a factor with each registration of
//! their kind. So a price finds the level at which one newcomer arrives in
//! `half-life · log2(factor)` blocks. Spec: `docs/protocol/neurons-and-keys.md` §6.

use crate::{pallet::*, subnets};
use alloc::collections::BTreeMap;
use substrate_fixed::types::U64F64;
use subtensor_types::{NetUid, TaoBalance};

/// One in Q32, the scale of [`decay_factor`].
const ONE_Q32: u64 = 1 << 32;

/// The start of a block: prices decay, and the counters of this block's registrations begin anew.
/// To be called once a block, before the emission, for all subnets, root included.
pub fn step<T: Config>(now: u64) {
	let mut factors = BTreeMap::<u16, u64>::new();
	for netuid in subnets::all::<T>() {
		let half_life = BurnHalfLife::<T>::get(netuid);
		// In the first block nothing has had time to fall.
		let factor = if now > 1 {
			*factors.entry(half_life).or_insert_with(|| decay_factor(half_life))
		} else {
			ONE_Q32
		};
		update_burn::<T>(netuid, |burn| scale(burn, factor));
		if !netuid.is_root() {
			update_difficulty::<T>(netuid, |difficulty| scale(difficulty, factor));
		}
		RegistrationsThisBlock::<T>::remove(netuid);
	}
	let tempo = u64::from(Tempo::<T>::get(NetUid::ROOT));
	if now.checked_rem(tempo).unwrap_or_default() == 0 {
		RegistrationsThisInterval::<T>::remove(NetUid::ROOT);
	}
}

/// Raises the burned price of a subnet after a registration.
pub fn bump_burn<T: Config>(netuid: NetUid) {
	let factor = bump_factor::<T>(netuid);
	update_burn::<T>(netuid, |burn| raise(burn, factor));
}

/// Raises the difficulty of a subnet after a registration by proof of work.
pub fn bump_difficulty<T: Config>(netuid: NetUid) {
	let factor = bump_factor::<T>(netuid);
	update_difficulty::<T>(netuid, |difficulty| raise(difficulty, factor));
}

/// The difficulty that a proof must meet: at least 1, within the subnet's bounds.
pub fn difficulty<T: Config>(netuid: NetUid) -> u64 {
	clamp_difficulty::<T>(netuid, Difficulty::<T>::get(netuid))
}

/// The share of a price that is left after one block, in Q32 rounded down: the largest x whose
/// `half_life`-th power is at most one half. A half-life of 0 means no decay.
///
/// Found by bisection over [`pow_q32`], whose truncation makes it not strictly monotone; clients
/// repeat exactly this search.
pub fn decay_factor(half_life: u16) -> u64 {
	if half_life == 0 {
		return ONE_Q32;
	}
	let (mut low, mut high) = (0, ONE_Q32);
	while low < high.saturating_sub(1) {
		let middle = low.midpoint(high);
		if pow_q32(middle, half_life) > ONE_Q32 >> 1 { high = middle } else { low = middle }
	}
	low
}

/// `base` to the power of `exponent` in Q32, every product rounded down.
fn pow_q32(base: u64, exponent: u16) -> u64 {
	let (mut result, mut square, mut left) = (ONE_Q32, base, exponent);
	while left > 0 {
		if left & 1 == 1 {
			result = scale(result, square);
		}
		square = scale(square, square);
		left >>= 1;
	}
	result
}

/// `value · factor` with a factor in Q32, rounded down.
fn scale(value: u64, factor: u64) -> u64 {
	let product = u128::from(value).saturating_mul(u128::from(factor)) >> 32;
	u64::try_from(product).unwrap_or(u64::MAX)
}

/// `value · factor`, rounded down, saturating.
fn raise(value: u64, factor: U64F64) -> u64 {
	U64F64::saturating_from_num(value).saturating_mul(factor).saturating_to_num()
}

/// The factor of a bump; below 1 counts as 1.
fn bump_factor<T: Config>(netuid: NetUid) -> U64F64 {
	BurnIncreaseMult::<T>::get(netuid).max(U64F64::saturating_from_num(1))
}

/// Changes the burned price and clamps it; where the bounds cross, the upper one wins.
fn update_burn<T: Config>(netuid: NetUid, change: impl FnOnce(u64) -> u64) {
	let burn = Burn::<T>::get(netuid);
	let changed = TaoBalance::new(change(burn.rao()))
		.max(MinBurn::<T>::get(netuid))
		.min(MaxBurn::<T>::get(netuid));
	if changed != burn {
		Burn::<T>::insert(netuid, changed);
	}
}

fn update_difficulty<T: Config>(netuid: NetUid, change: impl FnOnce(u64) -> u64) {
	let difficulty = Difficulty::<T>::get(netuid);
	let changed = clamp_difficulty::<T>(netuid, change(difficulty));
	if changed != difficulty {
		Difficulty::<T>::insert(netuid, changed);
	}
}

fn clamp_difficulty<T: Config>(netuid: NetUid, difficulty: u64) -> u64 {
	let low = MinDifficulty::<T>::get(netuid).max(1);
	let high = MaxDifficulty::<T>::get(netuid).max(low);
	difficulty.clamp(low, high)
}
