//! Values of the series that every evaluation needs, computed once.

/// `ln 2` for a working precision of `bits`, little-endian limbs with 24 guard bits.
pub(super) const fn ln2(_bits: u32) -> Option<&'static [u64]> {
	None
}
