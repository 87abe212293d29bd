//! How a subnet's TAO enters its pool: with fresh alpha at the pool's price as far as root allows,
//! the rest to buy alpha with. Specification: `docs/protocol/emission.md` §12.

use crate::{
	bits::{U64F64Bits, U96F32Bits, floor, ratio},
	halving::block_emission,
};
use substrate_fixed::types::{U64F64, U96F32};

/// The state of one subnet before anything is injected in this block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubnetState {
	/// The TAO that the block allocated to it, in RAO.
	pub tao_emission: U96F32Bits,
	/// The pool's spot price, TAO per alpha; 1 without a pool, 0 when the pool holds no alpha.
	pub spot_price: U64F64Bits,
	/// Its alpha in RAO, see [`crate::halving::alpha_issuance`].
	pub alpha_issuance: u64,
	/// See [`crate::root::root_proportion`].
	pub root_proportion: U96F32Bits,
}

/// What the block does to one subnet. All amounts in RAO, as `U96F32` bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use = "terms that are computed but not applied emit nothing"]
pub struct Terms {
	/// TAO that enters the pool.
	pub tao_in: U96F32Bits,
	/// Alpha minted into the pool, at most the root proportion of [`Self::alpha_out`].
	pub alpha_in: U96F32Bits,
	/// Alpha minted for owner, miners, validators and root stakers. A whole number.
	pub alpha_out: U96F32Bits,
	/// TAO left to buy alpha with.
	pub excess_tao: U96F32Bits,
}

/// [`Terms`] in whole RAO, each floored: what is really spent and minted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WholeTerms {
	/// TAO that enters the pool, RAO.
	pub tao_in: u64,
	/// Alpha minted into the pool, RAO.
	pub alpha_in: u64,
	/// Alpha minted for participants, RAO.
	pub alpha_out: u64,
	/// TAO left to buy alpha with, RAO.
	pub excess_tao: u64,
}

impl Terms {
	/// Whole RAO, each floored. Specification: `docs/protocol/emission.md` §13.
	pub fn whole(&self) -> WholeTerms {
		let whole = |amount| floor(U96F32::from_bits(amount));
		WholeTerms {
			tao_in: whole(self.tao_in),
			alpha_in: whole(self.alpha_in),
			alpha_out: whole(self.alpha_out),
			excess_tao: whole(self.excess_tao),
		}
	}
}

/// The terms of one subnet.
///
/// All TAO would enter the pool with `tao / price` alpha. That alpha is capped at the root
/// proportion of what the subnet mints for its participants; above the cap only `cap × price` TAO
/// enters, floored, and the rest is excess. With a price of 0 all TAO enters and no alpha.
/// `tao_in + excess_tao` is exactly the emission. Specification: `docs/protocol/emission.md` §12.
pub fn subnet_terms(subnet: &SubnetState) -> Terms {
	let emission = U96F32::from_bits(subnet.tao_emission);
	let price = U96F32::saturating_from_num(U64F64::from_bits(subnet.spot_price));
	let alpha_out = U96F32::from(block_emission(subnet.alpha_issuance));
	let cap = U96F32::from_bits(subnet.root_proportion).saturating_mul(alpha_out);
	let uncapped = ratio(emission, price);
	let (tao_in, alpha_in) =
		if uncapped > cap { (cap.saturating_mul(price), cap) } else { (emission, uncapped) };
	Terms {
		tao_in: tao_in.to_bits(),
		alpha_in: alpha_in.to_bits(),
		alpha_out: alpha_out.to_bits(),
		excess_tao: emission.saturating_sub(tao_in).to_bits(),
	}
}
