//! Random subnets whose numbers lie near the boundaries of the epoch's rules.

use proptest::{collection::vec, prelude::*};
use subtensor_yuma::{
	ConsensusMode, EpochOutcome, EpochParams, EpochScratch, MechanismInput, NO_COMMIT, SparseRow,
	SubnetInput, epoch,
};

/// The block of every epoch here; all other blocks lie before it.
pub const BLOCK: u64 = 1_000;

/// An owned subnet with one mechanism.
#[derive(Clone, Debug)]
pub struct Subnet {
	pub params: EpochParams,
	pub last_step: u64,
	pub owner: Option<u16>,
	pub alpha: Vec<u64>,
	pub tao: Vec<u64>,
	pub registered: Vec<u64>,
	pub permits: Vec<bool>,
	pub last_update: Vec<u64>,
	pub weights: Vec<SparseRow>,
	pub bonds: Vec<SparseRow>,
	pub commits: Vec<u64>,
	pub previous: Vec<u16>,
	pub budget: u64,
}

impl Subnet {
	pub fn n(&self) -> usize {
		self.alpha.len()
	}

	pub fn subnet(&self) -> SubnetInput<'_> {
		SubnetInput {
			n: u16::try_from(self.n()).unwrap(),
			block: BLOCK,
			last_mechanism_step_block: self.last_step,
			last_yuma_step_block: 0,
			owner_uid: self.owner,
			alpha_stake: &self.alpha,
			tao_stake: &self.tao,
			block_at_registration: &self.registered,
			validator_permit: &self.permits,
			params: &self.params,
		}
	}

	pub fn mechanism(&self) -> MechanismInput<'_> {
		MechanismInput {
			last_update: &self.last_update,
			weights: &self.weights,
			bonds: &self.bonds,
			open_commits: &self.commits,
			previous_consensus: &self.previous,
		}
	}

	pub fn run(&self) -> EpochOutcome {
		self.run_in(&mut EpochScratch::default())
	}

	pub fn run_in(&self, scratch: &mut EpochScratch) -> EpochOutcome {
		epoch(&self.subnet(), &self.mechanism(), self.budget, scratch).unwrap()
	}

	/// The same subnet with neuron `uid` moved to `places[uid]`; rows stay sorted by column.
	pub fn relabelled(&self, places: &[usize]) -> Self {
		let rows = |rows: &[SparseRow]| {
			let moved = rows.iter().map(|row| {
				let place = |uid: u16| u16::try_from(places[usize::from(uid)]).unwrap();
				let mut row: SparseRow =
					row.iter().map(|(column, value)| (place(*column), *value)).collect();
				row.sort_unstable();
				row
			});
			permuted(&moved.collect::<Vec<_>>(), places)
		};
		Self {
			params: self.params.clone(),
			last_step: self.last_step,
			owner: self.owner.map(|uid| u16::try_from(places[usize::from(uid)]).unwrap()),
			alpha: permuted(&self.alpha, places),
			tao: permuted(&self.tao, places),
			registered: permuted(&self.registered, places),
			permits: permuted(&self.permits, places),
			last_update: permuted(&self.last_update, places),
			weights: rows(&self.weights),
			bonds: rows(&self.bonds),
			commits: permuted(&self.commits, places),
			previous: permuted(&self.previous, places),
			budget: self.budget,
		}
	}
}

/// Entry `uid` of `values` goes to `places[uid]`.
pub fn permuted<T: Clone>(values: &[T], places: &[usize]) -> Vec<T> {
	let mut moved = values.to_vec();
	for (value, place) in values.iter().zip(places) {
		moved[*place] = value.clone();
	}
	moved
}

fn u16_param() -> impl Strategy<Value = u16> {
	prop_oneof![Just(0), Just(u16::MAX), Just(32_767), Just(32_768), any::<u16>()]
}

pub fn params() -> impl Strategy<Value = EpochParams> {
	let rate = prop_oneof![
		4 => Just(900_000_u64), 1 => Just(0), 1 => Just(1_000_000), 1 => 0_u64..1_500_000
	];
	let mode = prop_oneof![
		Just(ConsensusMode::Current),
		Just(ConsensusMode::Previous),
		Just(ConsensusMode::Auto)
	];
	let steepness = prop_oneof![Just(1_000_i16), any::<i16>()];
	let threshold = prop_oneof![3 => Just(0_u64), 1 => 0_u64..2_000];
	(
		(u16_param(), u16_param(), rate, any::<bool>(), any::<bool>()),
		(u16_param(), u16_param(), steepness, mode),
		(0_u16..16, threshold, prop_oneof![Just(0_u64), Just(u64::MAX), any::<u64>()]),
	)
		.prop_map(|(bonds, liquid, rest)| EpochParams {
			kappa: bonds.0,
			bonds_penalty: bonds.1,
			bonds_moving_average: bonds.2,
			yuma3_on: bonds.3,
			liquid_alpha_on: bonds.4,
			alpha_low: liquid.0,
			alpha_high: liquid.1,
			alpha_sigmoid_steepness: liquid.2,
			liquid_alpha_consensus_mode: liquid.3,
			max_allowed_validators: rest.0,
			stake_threshold: rest.1,
			tempo: 100,
			activity_cutoff_factor_milli: 5_000,
			tao_weight: rest.2,
		})
}

/// A row over `n` columns, in ascending or any order; some values are zero.
fn row(n: usize, sorted: bool) -> impl Strategy<Value = SparseRow> {
	let value = prop_oneof![1 => Just(0_u16), 2 => Just(u16::MAX), 4 => any::<u16>()];
	let columns: Vec<u16> = (0..u16::try_from(n).unwrap()).collect();
	let columns = proptest::sample::subsequence(columns, 0..=n);
	let columns = columns.prop_flat_map(move |columns| {
		if sorted { Just(columns).boxed() } else { Just(columns).prop_shuffle().boxed() }
	});
	(columns, vec(value, n)).prop_map(|(columns, values)| columns.into_iter().zip(values).collect())
}

fn stake() -> impl Strategy<Value = u64> {
	prop_oneof![2 => Just(0_u64), 2 => Just(1_000), 4 => 0_u64..10_000, 4 => 0..u64::MAX / 64]
}

/// Subnets of up to `largest` neurons; `sorted` rows ascend by column.
pub fn subnets(largest: usize, sorted: bool) -> impl Strategy<Value = Subnet> {
	(0..=largest, params()).prop_flat_map(move |(n, params)| {
		let block = || prop_oneof![4 => Just(1_u64), 2 => 0..BLOCK, 1 => Just(900_u64)];
		let update = prop_oneof![6 => Just(950_u64), 1 => Just(500), 1 => 0..BLOCK];
		let commit = prop_oneof![4 => Just(NO_COMMIT), 1 => 0..BLOCK];
		let owner = prop_oneof![Just(None), (0..n.max(1)).prop_map(|uid| u16::try_from(uid).ok())];
		(
			(vec(stake(), n), vec(stake(), n), vec(block(), n), vec(any::<bool>(), n)),
			(vec(update, n), vec(row(n, sorted), n), vec(row(n, sorted), n), vec(commit, n)),
			(vec(any::<u16>(), 0..=n), 0..BLOCK, owner, any::<u64>()),
		)
			.prop_map(move |(neurons, rows, rest)| Subnet {
				params: params.clone(),
				last_step: rest.1,
				owner: rest.2.filter(|uid| usize::from(*uid) < n),
				alpha: neurons.0,
				tao: neurons.1,
				registered: neurons.2,
				permits: neurons.3,
				last_update: rows.0,
				weights: rows.1,
				bonds: rows.2,
				commits: rows.3,
				previous: rest.0,
				budget: rest.3,
			})
	})
}
