//! Max-upscaling: what setting weights does to the submitted values before they are stored.

use alloc::vec::Vec;

use crate::fixed::{self, HALF, I32F32};

/// Scales weights so that the largest becomes 65535; rounds to nearest, halves up.
///
/// Up to a largest value of 32768 each product is divided by it; above, each value is multiplied
/// with the quotient 65535 / largest, which is rounded toward zero first. All zero stays all zero.
/// Not part of the epoch, which starts from stored weights. Spec: `docs/protocol/yuma-epoch.md` §2.
#[must_use]
pub fn upscale_weights(weights: &[u16]) -> Vec<u16> {
	let top = I32F32::saturating_from_num(u16::MAX);
	let Some(largest) = weights.iter().copied().max().filter(|largest| *largest > 0) else {
		return weights.to_vec();
	};
	let largest_fixed = I32F32::saturating_from_num(largest);
	let factor = fixed::div_safe(top, largest_fixed);
	let scaled = |weight: &u16| {
		let weight = I32F32::saturating_from_num(*weight);
		if largest > 32_768 {
			fixed::mul(weight, factor)
		} else {
			fixed::div_safe(fixed::mul(weight, top), largest_fixed)
		}
	};
	weights.iter().map(|weight| rounded(scaled(weight))).collect()
}

fn rounded(x: I32F32) -> u16 {
	u16::try_from(x.saturating_add(HALF).to_bits() >> 32).unwrap_or(u16::MAX)
}
