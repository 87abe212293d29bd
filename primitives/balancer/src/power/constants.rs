//! `ln 2` as the series gives it, for the precisions that the pool uses: every logarithm needs
//! it, and the series at -1/2 is the slowest of all. A test computes them again.

/// `ln 2` for a working precision of `bits`, with 24 guard bits below it; little-endian limbs.
pub(super) const fn ln2(bits: u32) -> Option<&'static [u64]> {
	match bits {
		168 => Some(&LN2_QUICK),
		256 => Some(&LN2_SWAP),
		1024 => Some(&LN2_LIMIT),
		_ => None,
	}
}

const LN2_QUICK: [u64; 3] = [0x40f3_4326_71cf_aa90, 0xc9e3_b398_03f2_f6af, 0xb172_17f7_d1cf_79ab];

const LN2_SWAP: [u64; 5] = [
	0x5b8b_aafa_2b65_2aba,
	0x2672_98b6_2d8a_0d17,
	0x9803_f2f6_af40_f343,
	0xf7d1_cf79_abc9_e3b3,
	0x0000_0000_00b1_7217,
];

const LN2_LIMIT: [u64; 17] = [
	0xc50f_3fd5_c587_135d,
	0x872f_20e3_a2da_2d97,
	0xbd38_3032_4865_5fa1,
	0xb19d_6548_caf5_dfa6,
	0xec76_57f7_4b72_ce87,
	0xc3b1_3660_3b25_6fa0,
	0x1131_7c38_7eb9_ea9b,
	0x1622_4ae8_c51a_cbda,
	0x2911_69b8_253e_96ca,
	0x35c1_3821_4427_573b,
	0xfb4a_fa1b_10ed_2eae,
	0x206d_ebac_9855_9552,
	0x5b8b_aafa_2be7_b876,
	0x2672_98b6_2d8a_0d17,
	0x9803_f2f6_af40_f343,
	0xf7d1_cf79_abc9_e3b3,
	0x0000_0000_00b1_7217,
];
