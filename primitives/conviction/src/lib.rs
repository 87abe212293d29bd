//! Locked stake over time.
//!
//! A lock has a *mass* (alpha that is locked) and a *conviction* (the weight that the mass has grown
//! for its hotkey). With `dt` blocks since the last roll, the unlock rate `u` and the maturity rate `m`:
//!
//! ```text
//! U = e^(-dt/u)    M = e^(-dt/m)
//! mass' = mass                        perpetual
//!       = floor(U · mass)             decaying
//! conviction' = M · conviction + grow
//! grow  = mass · (1 - M)              perpetual: conviction approaches the mass
//!       = mass · (dt/m) · M           decaying, u = m
//!       = mass · u (U - M) / (u - m)  decaying otherwise, never negative
//! ```
//!
//! The lock of the subnet owner's hotkey is mature at once: its conviction is its mass. A lock whose
//! mass and conviction are both below [`DUST`] is empty.
//!
//! Rolling is linear in (mass, conviction) for equal flags, so a sum of locks may be rolled as one lock.
//!
//! Spec: `docs/protocol/staking.md` §16.2.

#![no_std]
#![deny(missing_docs)]

use substrate_fixed::{
	transcendental,
	types::{I64F64, U64F64},
};

/// A lock whose mass (alpha) and conviction are both below this is empty.
pub const DUST: u64 = 100;

/// Exponent below which decay is not computed any further: e^-40.
const LEAST_EXPONENT: i32 = -40;

/// A lock at the block of its last roll.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lock {
	/// Locked alpha.
	pub mass: u64,
	/// Grown weight, in alpha.
	pub conviction: U64F64,
	/// Block of the last roll.
	pub last_update: u64,
}

/// How fast locks change, in blocks for a factor of e; 0 = at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rates {
	/// Of a decaying lock's mass.
	pub unlock: u64,
	/// Of conviction.
	pub maturity: u64,
}

/// How a lock behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
	/// The mass does not decay.
	pub perpetual: bool,
	/// The lock belongs to the subnet owner's hotkey: its conviction is its mass.
	pub owner: bool,
}

impl Lock {
	/// Whether nothing is locked and nothing has grown.
	#[must_use]
	pub fn is_empty(&self) -> bool {
		self.mass == 0 && self.conviction == 0
	}

	/// Whether what is left is too little to keep.
	#[must_use]
	pub fn is_dust(&self) -> bool {
		self.mass < DUST && self.conviction < U64F64::from_num(DUST)
	}

	/// The lock at block `now`, dust included. A block before the last roll changes nothing.
	///
	/// Mass and products round down.
	#[must_use]
	pub fn rolled(self, now: u64, rates: Rates, kind: Kind) -> Self {
		let mut lock = self;
		if let Some(dt) = now.checked_sub(self.last_update).filter(|dt| *dt > 0) {
			lock = self.after(dt, rates, kind);
			lock.last_update = now;
		}
		if kind.owner {
			lock.conviction = U64F64::from_num(lock.mass);
		}
		lock
	}

	/// The lock without dust.
	#[must_use]
	pub fn cleaned(self) -> Self {
		if self.is_dust() {
			Self { mass: 0, conviction: U64F64::from_bits(0), ..self }
		} else {
			self
		}
	}

	fn after(self, dt: u64, rates: Rates, kind: Kind) -> Self {
		let unlocked = decay(dt, rates.unlock);
		let matured = decay(dt, rates.maturity);
		let mass = U64F64::from_num(self.mass);
		let grown = if kind.perpetual {
			mass.saturating_mul(U64F64::from_bits(1 << 64).saturating_sub(matured))
		} else {
			mass.saturating_mul(growth(dt, rates, unlocked, matured))
		};
		Self {
			mass: if kind.perpetual { self.mass } else { unlocked.saturating_mul(mass).to_num() },
			conviction: matured.saturating_mul(self.conviction).saturating_add(grown),
			last_update: self.last_update,
		}
	}
}

/// Conviction that a unit of decaying mass grows in `dt` blocks.
fn growth(dt: u64, rates: Rates, unlocked: U64F64, matured: U64F64) -> U64F64 {
	if rates.unlock == 0 || rates.maturity == 0 {
		return U64F64::from_bits(0);
	}
	if rates.unlock == rates.maturity {
		return U64F64::saturating_from_num(dt)
			.checked_div(U64F64::from_num(rates.maturity))
			.unwrap_or_default()
			.saturating_mul(matured);
	}
	let (unlock, maturity) =
		(I64F64::saturating_from_num(rates.unlock), I64F64::saturating_from_num(rates.maturity));
	let gap =
		I64F64::saturating_from_num(unlocked).saturating_sub(I64F64::saturating_from_num(matured));
	let share =
		unlock.saturating_mul(gap).checked_div(unlock.saturating_sub(maturity)).unwrap_or_default();
	U64F64::saturating_from_num(share.max(I64F64::from_bits(0)))
}

/// e^(-dt/rate), truncated; 1 for no time, 0 for a rate of 0.
#[must_use]
pub fn decay(dt: u64, rate: u64) -> U64F64 {
	if dt == 0 {
		return U64F64::from_bits(1 << 64);
	}
	if rate == 0 {
		return U64F64::from_bits(0);
	}
	let least = I64F64::from_num(LEAST_EXPONENT);
	let exponent = I64F64::saturating_from_num(dt)
		.checked_div(I64F64::saturating_from_num(rate))
		.and_then(|quotient| I64F64::from_bits(0).checked_sub(quotient))
		.map_or(least, |exponent| exponent.max(least));
	// e^40 and its reciprocal both fit, so the series can't fail.
	transcendental::exp::<I64F64, I64F64>(exponent)
		.map(U64F64::saturating_from_num)
		.unwrap_or_default()
}
