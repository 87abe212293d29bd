//! The worked examples of `docs/protocol/yuma-epoch.md` §18 and §19, by their numbers.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use subtensor_yuma::{
	Commit, EpochOutcome, EpochParams, EpochScratch, MechanismInput, NO_COMMIT, NullPools,
	SparseRow, SubnetInput, SubnetOutcome,
	consensus::weighted_median,
	epoch,
	exp::exp_safe,
	fixed::{self, I32F32},
	liquid_alpha::LiquidAlpha,
	null_epoch, open_commits, split_budget, stake, subnet_epoch,
};
use test_case::test_case;

const BUDGET: u64 = 1_000_000_000;

/// A subnet without owner, registered at block 0; validators updated one block ago.
struct Example {
	params: EpochParams,
	block: u64,
	stake: Vec<u64>,
	permits: Vec<bool>,
	last_update: Vec<u64>,
	weights: Vec<SparseRow>,
	bonds: Vec<SparseRow>,
}

impl Example {
	fn new(stake: &[u64], validators: usize, rows: &[(usize, &[(u16, u16)])]) -> Self {
		let n = stake.len();
		let mut weights = vec![SparseRow::new(); n];
		for (uid, row) in rows {
			weights[*uid] = row.to_vec();
		}
		Self {
			params: EpochParams { tao_weight: 0, tempo: 1, ..Default::default() },
			block: 10,
			stake: stake.to_vec(),
			permits: (0..n).map(|uid| uid < validators).collect(),
			last_update: vec![9; n],
			weights,
			bonds: vec![SparseRow::new(); n],
		}
	}

	fn with_subnet<R>(&self, use_it: impl FnOnce(&SubnetInput<'_>) -> R) -> R {
		let zeros = vec![0; self.stake.len()];
		use_it(&SubnetInput {
			n: u16::try_from(self.stake.len()).unwrap(),
			block: self.block,
			last_mechanism_step_block: 0,
			last_yuma_step_block: 0,
			owner_uid: None,
			alpha_stake: &self.stake,
			tao_stake: &zeros,
			block_at_registration: &zeros,
			validator_permit: &self.permits,
			params: &self.params,
		})
	}

	fn mechanism(&self) -> MechanismInput<'_> {
		MechanismInput {
			last_update: &self.last_update,
			weights: &self.weights,
			bonds: &self.bonds,
			..Default::default()
		}
	}

	/// Runs an epoch and keeps what the next one reads.
	fn step(&mut self) -> EpochOutcome {
		let mut scratch = EpochScratch::default();
		let outcome = self
			.with_subnet(|subnet| epoch(subnet, &self.mechanism(), BUDGET, &mut scratch).unwrap());
		self.permits.clone_from(&outcome.validator_permit);
		self.bonds = outcome.bonds.clone().unwrap();
		self.block += 1;
		self.last_update.fill(self.block - 1);
		outcome
	}

	fn null(&self, pools: NullPools, mechanisms: usize) -> SubnetOutcome {
		let inputs = vec![self.mechanism(); mechanisms];
		self.with_subnet(|subnet| null_epoch(subnet, &inputs, pools, None).unwrap())
	}
}

fn bits(scores: &[I32F32]) -> Vec<i64> {
	scores.iter().map(|score| score.to_bits()).collect()
}

#[test]
fn example_19_1_only_self_weights() {
	let rows: Vec<[(u16, u16); 1]> = (0..10).map(|uid| [(uid, 65_535)]).collect();
	let rows: Vec<(usize, &[(u16, u16)])> =
		rows.iter().enumerate().map(|(uid, row)| (uid, row.as_slice())).collect();
	let outcome = Example::new(&[1; 10], 10, &rows).step();
	assert_eq!(bits(&outcome.scores.stake), [429_496_729; 10]);
	assert_eq!(outcome.emission, [99_999_999; 10]);
	assert_eq!(outcome.consensus, [0; 10]);
	assert_eq!(outcome.incentive, [0; 10]);
	assert_eq!(outcome.dividends, [0; 10]);
}

/// The subnet of examples 19.2 and 19.3.
fn eight_neurons() -> Example {
	let row: &[(u16, u16)] = &[(4, 16_383), (5, 32_767), (6, 49_149), (7, 65_535)];
	Example::new(&[1, 2, 3, 4, 0, 0, 0, 0], 4, &[(0, row), (1, row), (2, row), (3, row)])
}

#[test]
fn example_19_2_eight_neurons_with_classic_bonds() {
	let outcome = eight_neurons().step();
	let scores = &outcome.scores;
	let stake = [429_496_729, 858_993_459, 1_288_490_188, 1_717_986_918, 0, 0, 0, 0];
	assert_eq!(bits(&scores.stake), stake);
	assert_eq!(bits(&scores.active_stake), stake);
	assert_eq!(bits(&scores.validator_trust)[..4], [4_294_967_294; 4]);
	let dividends = [429_496_720, 858_993_452, 1_288_490_194, 1_717_986_928];
	assert_eq!(bits(&scores.dividends)[..4], dividends);
	let consensus = [429_486_243, 858_998_702, 1_288_458_730, 1_718_023_619];
	assert_eq!(bits(&scores.consensus)[4..], consensus);
	let incentive = [429_486_242, 858_998_702, 1_288_458_729, 1_718_023_621];
	assert_eq!(bits(&scores.incentive)[4..], incentive);
	assert_eq!(outcome.dividends[..4], [6_553, 13_106, 19_660, 26_214]);
	assert_eq!(outcome.stake_weight[..4], [6_553, 13_106, 19_660, 26_213]);
	assert_eq!(outcome.validator_trust[..4], [65_534; 4]);
	assert_eq!(outcome.incentive[4..], [6_553, 13_107, 19_660, 26_214]);
	let emission = [
		49_999_998,
		99_999_999,
		150_000_000,
		200_000_001,
		49_998_779,
		100_000_610,
		149_996_337,
		200_004_272,
	];
	assert_eq!(outcome.emission, emission);
	let bonds = outcome.bonds.unwrap();
	for (uid, bond) in [16_383, 32_767, 49_151, 65_535].into_iter().enumerate() {
		assert_eq!(bonds[uid], [(4, bond), (5, bond), (6, bond), (7, bond)]);
	}
}

#[test]
fn example_19_3_a_self_weight_lets_the_bonds_decay() {
	let mut example = eight_neurons();
	let _ = example.step();
	example.weights[0] = vec![(0, 65_535)];
	let outcome = example.step();
	let on_uid_4: Vec<u16> = outcome.bonds.unwrap()[..4].iter().map(|row| row[0].1).collect();
	assert_eq!(on_uid_4, [14_582, 32_767, 49_151, 65_535]);
	let emission = [
		44_998_351,
		101_110_561,
		151_667_215,
		202_223_870,
		49_998_779,
		100_000_610,
		149_996_337,
		200_004_272,
	];
	assert_eq!(outcome.emission, emission);
}

#[test]
fn example_19_4_inactive_stake_still_earns_from_its_bonds() {
	let row: &[(u16, u16)] = &[(2, 65_535), (3, 65_535)];
	let mut example = Example::new(&[1; 4], 4, &[(0, row), (1, row)]);
	example.params.max_allowed_validators = 4;
	let _ = example.step();
	// uid 1 falls silent for longer than the cutoff of 13 blocks.
	example.block = 100;
	example.last_update = vec![99, 9, 0, 0];
	let outcome = example.step();
	assert_eq!(bits(&outcome.scores.active_stake), [1 << 32, 0, 0, 0]);
	assert_eq!(outcome.dividends[..2], [36_044, 29_490]);
	assert_eq!(outcome.emission[..2], [274_999_999, 224_999_999]);
	assert_eq!(outcome.bonds.unwrap()[1][0].1, 53_619);
	// ... and returns.
	example.last_update = vec![100, 100, 0, 0];
	let outcome = example.step();
	assert_eq!(outcome.dividends[..2], [35_716, 29_818]);
	assert_eq!(outcome.emission[..2], [272_501_132, 227_498_866]);
	assert_eq!(outcome.bonds.unwrap()[1][0].1, 54_712);
}

#[test]
fn example_19_5_a_uniform_network_of_512_neurons() {
	let row: SparseRow = (64..512).map(|column| (column, 65_535)).collect();
	let rows: Vec<(usize, &[(u16, u16)])> = (0..64).map(|uid| (uid, row.as_slice())).collect();
	let stake: Vec<u64> = (0..512).map(|uid| u64::from(uid < 64)).collect();
	let mut example = Example::new(&stake, 64, &rows);
	example.params.max_allowed_validators = 64;
	let _ = example.step();
	let _ = example.step();
	let outcome = example.step();
	assert_eq!(outcome.dividends[..64], [1_023; 64]);
	assert_eq!(outcome.emission[..64], [7_812_500; 64]);
	assert_eq!(outcome.consensus[64..], [146; 448]);
	assert_eq!(outcome.incentive[64..], [146; 448]);
	assert_eq!(outcome.emission[64..], [1_116_071; 448]);
	for row in &outcome.bonds.unwrap()[..64] {
		assert_eq!(row.len(), 448);
		assert!(row.iter().all(|(_, bond)| *bond == 65_535));
	}
}

#[test]
fn example_19_6_exactly_kappa_is_enough_and_one_bit_less_is_not() {
	let kappa = fixed::from_u16(32_768);
	assert_eq!(kappa.to_bits(), 2_147_516_416);
	let shares = |high: I32F32| [fixed::ONE.saturating_sub(high), high];
	let minority = fixed::ONE.saturating_sub(kappa);
	let scores = [I32F32::from_bits(1), I32F32::from_bits(2)];
	assert_eq!(weighted_median(&shares(kappa), &scores, minority), scores[1]);
	let less = I32F32::from_bits(kappa.to_bits() - 1);
	assert_eq!(weighted_median(&shares(less), &scores, minority), scores[0]);
}

#[test_case(32_767 => 2_147_450_879)]
#[test_case(45_875 => 3_006_509_875)]
#[test_case(58_982 => 3_865_503_334)]
#[test_case(65_535 => 1 << 32; "the largest is exactly one")]
fn example_19_7_proportions(value: u16) -> i64 {
	fixed::from_u16(value).to_bits()
}

#[test_case(-1 => 1_580_030_169)]
#[test_case(5 => 637_429_664_624)]
#[test_case(20 => 2_066_907_302_758_576_256)]
#[test_case(-20 => 8)]
fn example_19_7_exponentials(x: i64) -> i64 {
	exp_safe(I32F32::from_bits(x << 32)).to_bits()
}

#[test_case([2, 4, 1] => 3_071_671_555)]
#[test_case([4, 4, 1] => 3_012_258_989)]
#[test_case([0, 8, 0] => 3_859_754_218)]
#[test_case([2, 1, 4] => 3_197_807_837)]
fn example_19_8_liquid_rates_in_eighths(arguments: [i64; 3]) -> i64 {
	let [consensus, weight, bond] = arguments.map(|eighths| I32F32::from_bits(eighths << 29));
	LiquidAlpha::new(&EpochParams::default()).rate(consensus, weight, bond).to_bits()
}

#[test_case(0 => vec![(2, 46_261), (3, 5_992)]; "an explicit zero keeps the bond")]
#[test_case(65_535 => vec![(2, 46_261), (3, 5_992)]; "also when it is clipped")]
#[test_case(30_000 => vec![(2, 46_261)]; "but not under a partial penalty")]
fn example_19_9_presence_under_liquid_alpha(bonds_penalty: u16) -> SparseRow {
	let mut example = Example::new(
		&[BUDGET, BUDGET, 0, 0],
		2,
		&[(0, &[(2, 65_535)]), (1, &[(2, 65_535), (3, 0)])],
	);
	example.params = EpochParams {
		bonds_penalty,
		yuma3_on: true,
		liquid_alpha_on: true,
		liquid_alpha_consensus_mode: subtensor_yuma::ConsensusMode::Current,
		..example.params
	};
	example.bonds[0] = vec![(2, 1_000), (3, 40_000)];
	example.bonds[1] = example.bonds[0].clone();
	let bonds = example.step().bonds.unwrap();
	assert_eq!(bonds[0], [(2, 46_261)]);
	bonds[1].clone()
}

#[test_case(25, 5, None => vec![5, 5, 5, 5, 5])]
#[test_case(10, 4, None => vec![4, 2, 2, 2])]
#[test_case(19, 5, Some(&[3_450, 6_899, 10_348, 17_247, 27_594]) => vec![1, 2, 3, 5, 8])]
fn example_19_10_splits(budget: u64, count: usize, split: Option<&[u16]>) -> Vec<u64> {
	split_budget(budget, count, split)
}

#[test]
fn example_19_11_two_mechanisms_merge() {
	let example = |first, second| {
		let mut example = Example::new(&[BUDGET, BUDGET, 0], 1, &[(0, &[(1, first), (2, second)])]);
		example.last_update = vec![9; 3];
		example
	};
	let (first, second) = (example(39_321, 26_214), example(13_107, 52_428));
	let mechanisms = [first.mechanism(), second.mechanism()];
	let mut scratch = EpochScratch::default();
	let split: &[u16] = &[16_383, 49_152];
	let merged = first.with_subnet(|subnet| {
		subnet_epoch(subnet, &mechanisms, BUDGET, Some(split), &mut scratch).unwrap()
	});
	let budgets: Vec<u64> = merged.mechanisms.iter().map(|own| own.budget).collect();
	assert_eq!(budgets, [249_988_556, 750_011_444]);
	assert_eq!(merged.mechanisms[0].incentive, [0, 39_320, 26_213]);
	assert_eq!(merged.mechanisms[1].incentive, [0, 13_106, 52_427]);
	assert_eq!(merged.dividends, [65_534, 0, 0]);
	assert_eq!(merged.consensus, [0, 19_658, 45_872]);
	assert_eq!(merged.validator_trust, [65_533, 0, 0]);
	assert_eq!(merged.emission, [312_505_722, 74_999_999, 237_505_721]);
	let servers: Vec<u64> = merged.payout.iter().map(|paid| paid.server).collect();
	assert_eq!(servers, [0, 149_997_710, 350_002_288]);
	assert_eq!(merged.payout[0].validator, 500_000_000);
}

#[test]
fn example_19_12_total_and_inherited_stake() {
	let weight = EpochParams::default().tao_weight;
	let total = stake::total(1_000_000_000, 5_000_000_000, weight);
	assert_eq!(total.to_bits() >> 64, 1_263_384_871);
	let (half, quarter) = (u64::MAX / 2, u64::MAX / 4);
	assert_eq!(stake::inherited(1_000, [half], [(quarter, 4_000)]), 1_499);
}

#[test]
fn commits_expire_after_the_reveal_period_and_the_oldest_open_one_counts() {
	let commit = |uid, epoch, block| Commit { uid, epoch, block };
	let commits = [commit(0, 4, 40), commit(0, 5, 60), commit(0, 6, 50), commit(9, 6, 1)];
	assert_eq!(open_commits(2, 6, 1, commits), [50, NO_COMMIT]);
	assert_eq!(open_commits(2, 5, 1, commits), [40, NO_COMMIT]);
}

fn servers(outcome: &SubnetOutcome) -> Vec<u64> {
	outcome.payout.iter().map(|paid| paid.server).collect()
}

fn validators(outcome: &SubnetOutcome) -> Vec<u64> {
	outcome.payout.iter().map(|paid| paid.validator).collect()
}

#[test]
fn null_pays_miners_by_the_winners_row_and_validators_by_stake() {
	let example = Example::new(&[3, 1, 0, 0], 4, &[(0, &[(2, 3), (3, 1)]), (1, &[(0, 9)])]);
	let outcome = example.null(NullPools::of_budget(1_000_000), 1);
	assert_eq!(validators(&outcome), [375_000, 125_000, 0, 0]);
	assert_eq!(servers(&outcome), [0, 0, 375_000, 125_000]);
	assert_eq!(outcome.validator_permit, [true, false, false, false]);
}

#[test_case(&[5, 5] => vec![true, false]; "the lowest uid wins a tie")]
#[test_case(&[1_000_000_000, 1_000_000_001] => vec![false, true]; "one unit decides")]
fn null_elects_the_largest_stake(stake: &[u64]) -> Vec<bool> {
	Example::new(stake, 2, &[]).null(NullPools::of_budget(1), 1).validator_permit
}

#[test]
fn null_with_an_empty_winner_row_pays_every_uid() {
	let outcome = Example::new(&[3, 1, 0, 0], 4, &[]).null(NullPools::of_budget(1_000_000), 1);
	assert_eq!(servers(&outcome), [125_000; 4]);
}

#[test]
fn null_without_stake_pays_everything_to_miners_and_leaves_the_root_part() {
	let example = Example::new(&[0; 4], 4, &[]);
	let outcome = example.null(NullPools::of_budget(1_000_000), 1);
	assert_eq!((servers(&outcome), validators(&outcome)), (vec![250_000; 4], vec![0; 4]));
	let pools = NullPools { server: 500, validator: 200, root: 300 };
	assert_eq!(servers(&example.null(pools, 1)).iter().sum::<u64>(), 700);
}

#[test]
fn null_divides_the_validators_pool_by_all_stake() {
	let example = Example::new(&[300_000_000, 400_000_000, 0, 0], 0, &[]);
	assert_eq!(validators(&example.null(NullPools::of_budget(700), 1)), [150, 200, 0, 0]);
}

#[test]
fn null_with_four_mechanisms_loses_no_unit() {
	let example = Example::new(&[3, 1, 0, 0], 4, &[(0, &[(2, 3), (3, 1)])]);
	let outcome = example.null(NullPools::of_budget(1_002), 4);
	assert_eq!(servers(&outcome).iter().sum::<u64>(), 501);
	assert_eq!(validators(&outcome).iter().sum::<u64>(), 501);
}

#[test]
fn null_drops_weights_on_neurons_that_registered_after_them() {
	let mut example = Example::new(&[3, 1, 0, 0], 4, &[(0, &[(2, 3), (3, 1)])]);
	example.last_update[0] = 0;
	assert_eq!(servers(&example.null(NullPools::of_budget(8), 1)), [1; 4]);
}
