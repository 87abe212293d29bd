//! The epoch of one mechanism: the steps of the specification in their order.

use alloc::vec::Vec;

use crate::{
	bonds::{Average, BondColumn, Entry, Harvest, StoredBonds},
	bonds_classic::Classic,
	bonds_yuma3::{Liquid, Pair, Rate, Yuma3},
	columns::Vote,
	consensus::Electorate,
	emission::{Shares, amounts},
	error::EpochError,
	fixed::{self, I32F32},
	incentive::Incentives,
	input::{MechanismInput, SparseRow, SubnetInput},
	liquid_alpha::LiquidAlpha,
	outcome::{EpochOutcome, Scores},
	permits,
	row_scan::{self, Unread},
	stake,
	total::normalize,
	weights::{BondWeights, Weights},
};

/// Buffers that an epoch works in.
///
/// Their content is of no meaning between epochs; keeping one and passing it to every epoch saves
/// the allocations. Memory is linear in the neurons and the stored entries of the largest epoch.
#[derive(Clone, Debug, Default)]
pub struct EpochScratch {
	/// Registration blocks, padded to the number of neurons.
	registered: Vec<u64>,
	weights: Weights,
	stored_bonds: StoredBonds,
	electorate: Electorate,
	ballots: Vec<Vote>,
	order: Vec<(I32F32, usize)>,
	shares: Vec<I32F32>,
	bought: Vec<Entry>,
	averaged: Vec<Entry>,
	reference: Vec<I32F32>,
	unread: Unread,
	pairs: Vec<Pair>,
}

/// One epoch of one mechanism, over `budget` alpha RAO.
///
/// Time and memory are linear in the neurons and the stored entries; only rows that are not sorted
/// by column cost a logarithm more, under liquid alpha. The result depends on nothing but the
/// arguments; `scratch` only lends its memory.
/// Spec: `docs/protocol/yuma-epoch.md` §8.
///
/// # Errors
///
/// [`EpochError::StakeLength`] when a stake vector does not hold one amount per neuron.
pub fn epoch(
	subnet: &SubnetInput<'_>,
	mechanism: &MechanismInput<'_>,
	budget: u64,
	scratch: &mut EpochScratch,
) -> Result<EpochOutcome, EpochError> {
	subnet.check_stake()?;
	scratch.load(subnet, mechanism);

	let totals = stake::totals(subnet);
	let stake = stake::shares(subnet, &totals);
	let active = permits::active(subnet, mechanism);
	let validator_permit = permits::granted(subnet, &stake, &mut scratch.order);
	let active_stake = permits::active_stake(subnet, &stake, &active);

	let kappa = fixed::from_u16(subnet.params.kappa);
	scratch.electorate.load(&active_stake, kappa, &mut scratch.shares);
	let EpochScratch { weights, electorate, ballots, .. } = scratch;
	let incentives = Incentives::of(weights, electorate, &active_stake, ballots);

	let payers = Payers { active_stake: &active_stake, permits: &validator_permit };
	let (dividends, bonds) = update_bonds(subnet, mechanism, &incentives, payers, scratch);
	let shares = Shares::of(&incentives.incentive, &dividends, &stake, &active_stake);

	Ok(EpochOutcome {
		budget,
		active,
		validator_permit,
		raw_stake: totals.into_iter().map(stake::whole_rao).collect(),
		stake_weight: quantized(&stake),
		consensus: quantized(&incentives.consensus),
		validator_trust: quantized(&incentives.validator_trust),
		incentive: quantized(&incentives.incentive),
		dividends: quantized(&dividends),
		server_emission: amounts(&shares.server, budget),
		validator_emission: amounts(&shares.validator, budget),
		emission: amounts(&shares.both, budget),
		bonds: Some(bonds),
		scores: Scores {
			stake,
			active_stake,
			consensus: incentives.consensus,
			validator_trust: incentives.validator_trust,
			incentive: incentives.incentive,
			dividends,
		},
	})
}

/// Scores as stored: u16-normalised, floored. Spec: §8.18.
pub(crate) fn quantized(scores: &[I32F32]) -> Vec<u16> {
	scores.iter().copied().map(fixed::to_u16).collect()
}

/// Who earns dividends, and who keeps bonds.
#[derive(Clone, Copy, Debug)]
struct Payers<'a> {
	active_stake: &'a [I32F32],
	permits: &'a [bool],
}

/// Moves the bonds and collects the dividends. Spec: §8.11 to §8.15.
fn update_bonds(
	subnet: &SubnetInput<'_>,
	mechanism: &MechanismInput<'_>,
	incentives: &Incentives,
	payers: Payers<'_>,
	scratch: &mut EpochScratch,
) -> (Vec<I32F32>, Vec<SparseRow>) {
	let params = subnet.params;
	let liquid = params.yuma3_on
		&& params.liquid_alpha_on
		&& incentives.consensus.iter().any(|score| *score != fixed::ZERO);
	if liquid {
		scratch.load_liquid(subnet, mechanism, &incentives.consensus);
	}
	let follow = BondWeights::new(params.bonds_penalty);
	let average = Average::new(params.bonds_rate());

	let mut dividends = alloc::vec![fixed::ZERO; subnet.neurons()];
	let mut rows = scratch.stored_bonds.rows_with_room(scratch.weights.rows(), payers.permits);
	let harvest = Harvest { dividends: &mut dividends, rows: &mut rows, permits: payers.permits };
	let EpochScratch { weights, stored_bonds, bought, averaged, reference, unread, pairs, .. } =
		scratch;
	if params.yuma3_on {
		let rate = if liquid {
			Rate::Liquid(Liquid { alpha: LiquidAlpha::new(params), reference, unread, pairs })
		} else {
			Rate::Fixed(average)
		};
		let mut yuma3 = Yuma3 { rate, follow, updated: averaged };
		each_column(weights, stored_bonds, incentives, harvest, |column, harvest| {
			yuma3.update(column, harvest);
		});
		for (dividend, stake) in dividends.iter_mut().zip(payers.active_stake) {
			*dividend = fixed::mul_or_zero(*dividend, *stake);
		}
	} else {
		let active_stake = payers.active_stake;
		let mut classic = Classic { average, follow, active_stake, bought, averaged };
		each_column(weights, stored_bonds, incentives, harvest, |column, harvest| {
			classic.update(column, harvest);
		});
	}
	if liquid {
		row_scan::restore_order(subnet, mechanism, weights, &mut rows);
	}
	normalize(&mut dividends);
	(dividends, rows)
}

/// Runs `update` on every column, in ascending order.
fn each_column(
	weights: &Weights,
	stored_bonds: &StoredBonds,
	incentives: &Incentives,
	mut harvest: Harvest<'_>,
	mut update: impl FnMut(BondColumn<'_>, &mut Harvest<'_>),
) {
	let scores = incentives.consensus.iter().zip(&incentives.incentive);
	let entries = weights.columns().zip(stored_bonds.columns());
	for (uid, ((consensus, incentive), (votes, stored))) in (0..=u16::MAX).zip(scores.zip(entries))
	{
		let (consensus, incentive) = (*consensus, *incentive);
		update(BondColumn { uid, consensus, incentive, votes, stored }, &mut harvest);
	}
}

impl EpochScratch {
	/// Brings the stored rows into the form that the steps work on.
	fn load(&mut self, subnet: &SubnetInput<'_>, mechanism: &MechanismInput<'_>) {
		self.registered.clear();
		self.registered.extend((0..subnet.neurons()).map(|uid| subnet.registered(uid)));
		self.weights.load(subnet, mechanism, &self.registered);
		self.stored_bonds.load(subnet, mechanism, &self.registered);
	}

	/// Prepares what only liquid alpha looks at: its reference consensus and its row scan.
	fn load_liquid(
		&mut self,
		subnet: &SubnetInput<'_>,
		mechanism: &MechanismInput<'_>,
		consensus: &[I32F32],
	) {
		let previous = mechanism.previous_consensus;
		self.reference.clear();
		if subnet.params.compares_with_previous_consensus() && !previous.is_empty() {
			self.reference.extend(previous.iter().map(|score| fixed::from_u16(*score)));
			self.reference.resize(consensus.len(), fixed::ZERO);
		} else {
			self.reference.extend_from_slice(consensus);
		}
		self.unread.load(subnet, mechanism, &self.registered, &self.weights, consensus);
	}
}
