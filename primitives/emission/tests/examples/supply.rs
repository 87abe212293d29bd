//! Examples 1 to 4: halving, the cap, the alpha split, one tempo.

use crate::{TAO, WEIGHT};
use subtensor_emission::{
	bits::ONE_U96F32,
	halving, root,
	split::{self, AlphaSplit, SplitInput},
	tempo,
};

mod e1_halving {
	use super::*;
	use test_case::test_case;

	#[test_case(10_499_999_999_999_999 => TAO)]
	#[test_case(10_500_000_000_000_000 => TAO / 2)]
	#[test_case(15_749_999_999_999_999 => TAO / 2)]
	#[test_case(20_999_999_980_442_225 => 1)]
	#[test_case(20_999_999_980_442_226 => 0)]
	#[test_case(21_000_000_000_000_000 => 0)]
	#[test_case(u64::MAX => 0)]
	fn the_curve_gives_the_printed_emission(issuance: u64) -> u64 {
		halving::block_emission(issuance)
	}

	/// "First issuance" of each halving: §3.2.
	const THRESHOLDS: [u64; 30] = [
		10_500_000_000_000_000,
		15_750_000_000_000_000,
		18_375_000_000_000_000,
		19_687_500_000_000_000,
		20_343_750_000_000_000,
		20_671_875_000_000_000,
		20_835_937_500_000_000,
		20_917_968_750_000_000,
		20_958_984_375_000_000,
		20_979_492_187_500_000,
		20_989_746_093_750_000,
		20_994_873_046_875_000,
		20_997_436_523_437_500,
		20_998_718_261_718_750,
		20_999_359_130_859_375,
		20_999_679_565_429_688,
		20_999_839_782_714_844,
		20_999_919_891_357_422,
		20_999_959_945_678_711,
		20_999_979_972_839_356,
		20_999_989_986_419_678,
		20_999_994_993_209_839,
		20_999_997_496_604_920,
		20_999_998_748_302_460,
		20_999_999_374_151_230,
		20_999_999_687_075_615,
		20_999_999_843_537_808,
		20_999_999_921_768_904,
		20_999_999_960_884_452,
		20_999_999_980_442_226,
	];

	#[test]
	fn every_threshold_of_the_table_halves_exactly_there() {
		assert_eq!(halving::block_emission(0), TAO);
		for (before, threshold) in THRESHOLDS.iter().enumerate() {
			assert_eq!(halving::block_emission(threshold - 1), TAO >> before);
			assert_eq!(halving::block_emission(*threshold), TAO >> (before + 1));
		}
	}
}

#[test]
fn e2_the_mint_stops_at_the_cap() {
	let issued = 20_999_999_000_000_000;
	let room = halving::TOTAL_SUPPLY - issued;
	assert_eq!(halving::within_cap(room + 1_000, issued), room);
	assert_eq!(halving::within_cap(room - 1_000, issued), room - 1_000);
	assert_eq!(halving::within_cap(1, halving::TOTAL_SUPPLY + 1), 0);
	assert_eq!(halving::mintable(0, halving::TOTAL_SUPPLY - 7), 7);
}

mod e3_alpha_split {
	use super::*;
	use test_case::test_case;

	fn split_with(alpha_out: u64, owner_cut: Option<u16>, proportion: u128) -> AlphaSplit {
		split::split_alpha(&SplitInput {
			alpha_out,
			owner_cut,
			root_proportion: proportion,
			root_sell: true,
		})
	}

	fn proportion(alpha: u64) -> u128 {
		root::root_proportion(6_000_000 * TAO, WEIGHT, alpha * TAO)
	}

	const CUT: Option<u16> = Some(split::DEFAULT_OWNER_CUT);

	#[test]
	fn the_root_proportion_has_the_printed_bits() {
		assert_eq!(proportion(5_000_000), 762_921_822);
		assert_eq!(proportion(1_000_000), 2_230_079_172);
		assert_eq!(root::root_proportion(0, WEIGHT, TAO), 0);
		assert_eq!(root::root_proportion(0, WEIGHT, 0), 0);
	}

	#[test_case(TAO, CUT, 762_921_822, [179_995_422, 410_002_288, 337_172_934, 72_829_353], 3
		; "five million alpha")]
	#[test_case(TAO, CUT, 2_230_079_172, [179_995_422, 410_002_288, 197_116_485, 212_885_803], 2
		; "one million alpha")]
	#[test_case(TAO, CUT, 0, [179_995_422, 410_002_288, 410_002_288, 0], 2 ; "no root stake")]
	#[test_case(TAO, None, 762_921_822, [0, 500_000_000, 411_184_210, 88_815_789], 1
		; "owner cut off")]
	#[test_case(TAO / 2, CUT, 0, [89_997_711, 205_001_144, 205_001_144, 0], 1
		; "after one halving")]
	fn each_row_of_the_table(
		alpha_out: u64,
		cut: Option<u16>,
		proportion: u128,
		parts: [u64; 4],
		unassigned: u64,
	) {
		let split = split_with(alpha_out, cut, proportion);
		assert_eq!([split.owner, split.server, split.validator, split.root], parts);
		assert_eq!(split.unassigned(alpha_out), unassigned);
	}

	#[test]
	fn a_cut_of_all_leaves_nothing_to_others() {
		let split = split_with(TAO, Some(u16::MAX), ONE_U96F32);
		assert_eq!(split, AlphaSplit { owner: TAO, ..Default::default() });
	}

	#[test]
	fn while_root_is_not_selling_its_part_is_recycled_and_nobody_elses_changes() {
		let input = SplitInput {
			alpha_out: TAO,
			owner_cut: CUT,
			root_proportion: proportion(5_000_000),
			root_sell: true,
		};
		let selling = split::split_alpha(&input);
		let idle = split::split_alpha(&SplitInput { root_sell: false, ..input });
		assert_eq!(idle, AlphaSplit { root: 0, recycled: selling.root, ..selling });
		assert_eq!(idle.recycled, 72_829_353);
	}
}

mod e4_one_tempo {
	use super::*;

	fn gathered(root_sell: bool) -> tempo::Pending {
		let split = split::split_alpha(&SplitInput {
			alpha_out: TAO,
			owner_cut: Some(split::DEFAULT_OWNER_CUT),
			root_proportion: 762_921_822,
			root_sell,
		});
		tempo::Pending {
			server: 360 * split.server,
			validator: 360 * split.validator,
			root: 360 * split.root,
			owner: 360 * split.owner,
		}
	}

	#[test]
	fn a_tempo_gathers_the_printed_amounts() {
		let selling = tempo::Pending {
			server: 147_600_823_680,
			validator: 121_382_256_240,
			root: 26_218_567_080,
			owner: 64_798_351_920,
		};
		assert_eq!(gathered(true), selling);
		assert_eq!(selling.consensus_budget(), 295_201_647_000);
		assert_eq!(selling.unassigned(0), 360 * TAO - 1_080);
		assert_eq!(gathered(false).consensus_budget(), 268_983_079_920);
	}

	#[test]
	fn without_miners_validators_get_the_miners_budget_as_well() {
		let pending = gathered(true);
		assert_eq!(pending.validator_budget(1), 121_382_256_240);
		assert_eq!(pending.validator_budget(0), 121_382_256_240 + 147_600_823_680);
	}

	#[test]
	fn what_nobody_receives_while_root_is_recycled_is_left_over() {
		let pending = gathered(false);
		let miners = 134_491_539_960;
		let paid = miners + pending.validator_budget(miners) + pending.owner;
		assert_eq!(pending.unassigned(paid), 13_109_283_720);
	}
}
