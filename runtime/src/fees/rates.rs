//! RAO for weight and for bytes. Spec: `docs/protocol/runtime-and-node.md` §7.2.

use crate::Balance;
use frame_support::weights::{
	WeightToFeeCoefficient, WeightToFeeCoefficients, WeightToFeePolynomial,
};
use sp_runtime::Perbill;

/// 0.00025 RAO a picosecond of reference time; the proof size is free.
const WEIGHT_RATE: Perbill = Perbill::from_parts(250_000);

/// Half a RAO a byte.
const LENGTH_RATE: Perbill = Perbill::from_parts(500_000_000);

/// The weight fee: rounded to the nearest RAO, halves down.
pub struct WeightToFee;

impl WeightToFeePolynomial for WeightToFee {
	type Balance = Balance;

	fn polynomial() -> WeightToFeeCoefficients<Balance> {
		proportional(WEIGHT_RATE)
	}
}

/// The length fee: rounded to the nearest RAO, halves down.
pub struct LengthToFee;

impl WeightToFeePolynomial for LengthToFee {
	type Balance = Balance;

	fn polynomial() -> WeightToFeeCoefficients<Balance> {
		proportional(LENGTH_RATE)
	}
}

fn proportional(rate: Perbill) -> WeightToFeeCoefficients<Balance> {
	core::iter::once(WeightToFeeCoefficient {
		coeff_integer: Balance::ZERO,
		coeff_frac: rate,
		negative: false,
		degree: 1,
	})
	.collect()
}
