//! No input makes an epoch panic, pay more than its budget or return vectors of another length.
#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use subtensor_yuma::{
	ConsensusMode, EpochParams, EpochScratch, MechanismInput, NullPools, SparseRow, SubnetInput,
	SubnetOutcome, null_epoch, subnet_epoch, upscale_weights,
};

/// Largest subnet; more neurons make inputs longer, not stranger.
const NEURONS: usize = 40;

/// Everything an epoch reads, without any relation between the parts.
#[derive(Arbitrary, Debug)]
struct Input {
	params: Params,
	block: u64,
	last_mechanism_step_block: u64,
	last_yuma_step_block: u64,
	owner_uid: Option<u16>,
	neurons: Vec<Neuron>,
	registered: Vec<u64>,
	permits: Vec<bool>,
	mechanisms: Vec<Mechanism>,
	split: Option<Vec<u16>>,
	budget: u64,
	pools: (u64, u64, u64),
	/// Fold columns into the subnet, so that most of them count.
	near: bool,
}

#[derive(Arbitrary, Debug)]
struct Params {
	kappa: u16,
	bonds_penalty: u16,
	bonds_moving_average: u64,
	yuma3_on: bool,
	liquid_alpha_on: bool,
	alpha_low: u16,
	alpha_high: u16,
	alpha_sigmoid_steepness: i16,
	mode: u8,
	max_allowed_validators: u16,
	stake_threshold: u64,
	tempo: u16,
	activity_cutoff_factor_milli: u32,
	tao_weight: u64,
}

#[derive(Arbitrary, Debug)]
struct Neuron {
	alpha: u64,
	tao: u64,
}

#[derive(Arbitrary, Debug)]
struct Mechanism {
	last_update: Vec<u64>,
	weights: Vec<SparseRow>,
	bonds: Vec<SparseRow>,
	open_commits: Vec<u64>,
	previous_consensus: Vec<u16>,
}

impl Params {
	fn build(&self) -> EpochParams {
		EpochParams {
			kappa: self.kappa,
			bonds_penalty: self.bonds_penalty,
			bonds_moving_average: self.bonds_moving_average,
			yuma3_on: self.yuma3_on,
			liquid_alpha_on: self.liquid_alpha_on,
			alpha_low: self.alpha_low,
			alpha_high: self.alpha_high,
			alpha_sigmoid_steepness: self.alpha_sigmoid_steepness,
			liquid_alpha_consensus_mode: match self.mode % 3 {
				0 => ConsensusMode::Current,
				1 => ConsensusMode::Previous,
				_ => ConsensusMode::Auto,
			},
			max_allowed_validators: self.max_allowed_validators,
			stake_threshold: self.stake_threshold,
			tempo: self.tempo,
			activity_cutoff_factor_milli: self.activity_cutoff_factor_milli,
			tao_weight: self.tao_weight,
		}
	}
}

fn fold(rows: &mut [SparseRow], n: u16) {
	for (column, _) in rows.iter_mut().flatten() {
		*column %= n.max(1);
	}
}

fn check_lengths(outcome: &SubnetOutcome, n: usize) {
	assert_eq!(outcome.payout.len(), n);
	assert_eq!(outcome.emission.len(), n);
	assert_eq!(outcome.validator_permit.len(), n);
	for mechanism in &outcome.mechanisms {
		assert_eq!(mechanism.incentive.len(), n);
		assert_eq!(mechanism.dividends.len(), n);
		assert_eq!(mechanism.active.len(), n);
		assert!(mechanism.bonds.as_ref().is_none_or(|rows| rows.len() == n));
	}
}

/// Whether a column stands in no row twice: what setting weights refuses, and what bounds need.
fn distinct(mechanisms: &[Mechanism]) -> bool {
	mechanisms.iter().flat_map(|own| own.weights.iter().chain(&own.bonds)).all(|row| {
		let mut columns: Vec<u16> = row.iter().map(|(column, _)| *column).collect();
		columns.sort_unstable();
		columns.windows(2).all(|pair| pair[0] != pair[1])
	})
}

fuzz_target!(|input: Input| {
	let mut input = input;
	input.neurons.truncate(NEURONS);
	let Ok(n) = u16::try_from(input.neurons.len()) else { return };
	if input.near {
		for mechanism in &mut input.mechanisms {
			fold(&mut mechanism.weights, n);
			fold(&mut mechanism.bonds, n);
		}
	}
	let params = input.params.build();
	let alpha: Vec<u64> = input.neurons.iter().map(|neuron| neuron.alpha).collect();
	let tao: Vec<u64> = input.neurons.iter().map(|neuron| neuron.tao).collect();
	let subnet = SubnetInput {
		n,
		block: input.block,
		last_mechanism_step_block: input.last_mechanism_step_block,
		last_yuma_step_block: input.last_yuma_step_block,
		owner_uid: input.owner_uid,
		alpha_stake: &alpha,
		tao_stake: &tao,
		block_at_registration: &input.registered,
		validator_permit: &input.permits,
		params: &params,
	};
	let mechanisms: Vec<MechanismInput<'_>> = input
		.mechanisms
		.iter()
		.map(|own| MechanismInput {
			last_update: &own.last_update,
			weights: &own.weights,
			bonds: &own.bonds,
			open_commits: &own.open_commits,
			previous_consensus: &own.previous_consensus,
		})
		.collect();
	let split = input.split.as_deref();
	let honest_split =
		split.is_none_or(|split| split.iter().map(|part| u32::from(*part)).sum::<u32>() <= 65_535);
	let mut scratch = EpochScratch::default();
	if let Ok(outcome) = subnet_epoch(&subnet, &mechanisms, input.budget, split, &mut scratch) {
		check_lengths(&outcome, usize::from(n));
		let paid: u128 = outcome
			.payout
			.iter()
			.map(|paid| u128::from(paid.server) + u128::from(paid.validator))
			.sum();
		assert!(!honest_split || !distinct(&input.mechanisms) || paid <= u128::from(input.budget));
	}
	let (server, validator, root) = input.pools;
	let pools = NullPools { server, validator, root };
	if let Ok(outcome) = null_epoch(&subnet, &mechanisms, pools, split) {
		check_lengths(&outcome, usize::from(n));
	}
	for row in input.mechanisms.iter().flat_map(|own| &own.weights) {
		let weights: Vec<u16> = row.iter().map(|(_, weight)| *weight).collect();
		assert_eq!(upscale_weights(&weights).len(), weights.len());
	}
});
