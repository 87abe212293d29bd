//! Protocol liquidity: emission joins the reserves without moving the price; what the weights
//! cannot absorb waits in a reservoir. `docs/protocol/swap.md` §16.

use crate::{Pool, Weights};

/// Liquidity that was minted for a pool but is not yet part of its reserves or price, RAO.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reservoirs {
	/// TAO waiting, RAO.
	pub tao: u64,
	/// Alpha waiting, RAO.
	pub alpha: u64,
}

/// The effect of adding protocol liquidity. The caller stores `weights` and `reservoirs`, and adds
/// `tao` and `alpha` to the reserves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Injection {
	/// The weights that keep the price where it was.
	pub weights: Weights,
	/// TAO that joins the reserve now, RAO.
	pub tao: u64,
	/// Alpha that joins the reserve now, RAO.
	pub alpha: u64,
	/// What goes on waiting.
	pub reservoirs: Reservoirs,
}

impl Pool {
	/// Adds `tao` and `alpha` RAO of protocol liquidity, together with what waits in
	/// `reservoirs`. `[2026-10]` rule (§16.3): both assets if the weights can absorb them, else
	/// alpha alone, else TAO alone, else neither; the rest waits.
	#[must_use]
	pub fn inject(&self, reservoirs: Reservoirs, tao: u64, alpha: u64) -> Injection {
		let pending = Reservoirs {
			tao: reservoirs.tao.saturating_add(tao),
			alpha: reservoirs.alpha.saturating_add(alpha),
		};
		let attempts = [(pending.tao, pending.alpha), (0, pending.alpha), (pending.tao, 0)];
		for (tao, alpha) in attempts {
			if let Ok(weights) = self.weights.after_adding((self.tao, self.alpha), tao, alpha) {
				let reservoirs = Reservoirs {
					tao: pending.tao.saturating_sub(tao),
					alpha: pending.alpha.saturating_sub(alpha),
				};
				return Injection { weights, tao, alpha, reservoirs };
			}
		}
		Injection { weights: self.weights, tao: 0, alpha: 0, reservoirs: pending }
	}

	/// The June rule (§16.1): both assets or, when the weights cannot absorb them, nothing (the
	/// caller then neither spends the TAO nor mints the alpha). No reservoirs.
	#[must_use]
	pub fn inject_or_skip(&self, tao: u64, alpha: u64) -> Injection {
		let reservoirs = Reservoirs::default();
		match self.weights.after_adding((self.tao, self.alpha), tao, alpha) {
			Ok(weights) => Injection { weights, tao, alpha, reservoirs },
			Err(_) => Injection { weights: self.weights, tao: 0, alpha: 0, reservoirs },
		}
	}

	/// The pool after `injection` has been applied to it (reserves saturate).
	#[must_use]
	pub const fn injected(&self, injection: &Injection) -> Self {
		Self {
			tao: self.tao.saturating_add(injection.tao),
			alpha: self.alpha.saturating_add(injection.alpha),
			weights: injection.weights,
		}
	}
}
