//! Running a case: the state between epochs and the operations on it.

use serde_json::{Map, Value};
use subtensor_yuma::{
	Commit, EpochParams, EpochScratch, MechanismInput, NullPools, SparseRow, SubnetInput,
	SubnetOutcome, null_epoch, open_commits, subnet_epoch,
};

use crate::{
	CaseError,
	format::{
		Case, EpochConsensusName, EpochStep, InitialState, MechanismState, Operation, Params,
	},
};

/// Runs all epochs of a case and returns the result of each.
///
/// # Errors
///
/// [`CaseError`] with the path of the field that is wrong.
pub fn run(case: &Case) -> Result<Vec<SubnetOutcome>, CaseError> {
	let mut state = State::new(case)?;
	let mut scratch = EpochScratch::default();
	let mut outcomes = Vec::with_capacity(case.epochs.len());
	for (number, step) in case.epochs.iter().enumerate() {
		for (place, operation) in step.apply.iter().enumerate() {
			let field = format!("epochs[{number}].apply[{place}]");
			state.apply(operation, &field)?;
		}
		outcomes.push(state.step(step, &mut scratch, number)?);
	}
	Ok(outcomes)
}

/// A subnet between epochs.
struct State {
	raw_params: Map<String, Value>,
	params: Params,
	n: u16,
	last_mechanism_step_block: u64,
	last_yuma_step_block: u64,
	epoch_index: u64,
	alpha_stake: Vec<u64>,
	tao_stake: Vec<u64>,
	block_at_registration: Vec<u64>,
	validator_permit: Vec<bool>,
	owner_uid: Option<u16>,
	mechanisms: Vec<Mechanism>,
}

/// A weight matrix between epochs.
struct Mechanism {
	weights: Vec<SparseRow>,
	bonds: Vec<SparseRow>,
	last_update: Vec<u64>,
	commits: Vec<Commit>,
	previous_consensus: Vec<u16>,
}

impl State {
	fn new(case: &Case) -> Result<Self, CaseError> {
		let InitialState { n, .. } = case.state;
		let initial = &case.state;
		let neurons = usize::from(n);
		let zeros = || vec![0_u64; neurons];
		let mechanisms = initial.mechanisms.clone().unwrap_or_else(|| vec![Default::default()]);
		if mechanisms.is_empty() {
			return Err(CaseError::content("state.mechanisms", "at least one is needed"));
		}
		Ok(Self {
			params: read_params(&case.params, "params")?,
			raw_params: case.params.clone(),
			n,
			last_mechanism_step_block: initial.last_mechanism_step_block,
			last_yuma_step_block: initial.last_yuma_step_block,
			epoch_index: initial.epoch_index,
			alpha_stake: stake(&initial.alpha_stake, neurons, "state.alpha_stake")?,
			tao_stake: stake(&initial.tao_stake, neurons, "state.tao_stake")?,
			block_at_registration: initial.block_at_registration.clone().unwrap_or_else(zeros),
			validator_permit: initial
				.validator_permit
				.clone()
				.unwrap_or_else(|| vec![false; neurons]),
			owner_uid: initial.owner_uid,
			mechanisms: mechanisms
				.into_iter()
				.enumerate()
				.map(|(number, raw)| Mechanism::new(raw, n, &format!("state.mechanisms[{number}]")))
				.collect::<Result<_, _>>()?,
		})
	}

	fn step(
		&mut self,
		step: &EpochStep,
		scratch: &mut EpochScratch,
		number: usize,
	) -> Result<SubnetOutcome, CaseError> {
		self.epoch_index = step.epoch_index.unwrap_or(self.epoch_index);
		let params = self.params.for_epoch();
		let commits: Vec<Vec<u64>> =
			self.mechanisms.iter().map(|mechanism| self.open_commits(mechanism)).collect();
		let inputs: Vec<MechanismInput<'_>> =
			self.mechanisms.iter().zip(&commits).map(|(own, commits)| own.input(commits)).collect();
		let subnet = self.input(step.block, &params);
		let split = self.params.mechanism_split.as_deref();
		let null = self.params.epoch_consensus == EpochConsensusName::Null;
		let outcome = if null {
			null_epoch(&subnet, &inputs, NullPools::of_budget(step.emission), split)
		} else {
			subnet_epoch(&subnet, &inputs, step.emission, split, scratch)
		};
		let outcome = outcome
			.map_err(|error| CaseError::content(format!("epochs[{number}]"), error.to_string()))?;
		self.persist(&outcome);
		if step.record_step {
			self.last_mechanism_step_block = step.block;
			self.last_yuma_step_block = if null { self.last_yuma_step_block } else { step.block };
		}
		Ok(outcome)
	}

	fn persist(&mut self, outcome: &SubnetOutcome) {
		self.validator_permit.clone_from(&outcome.validator_permit);
		for (mechanism, outcome) in self.mechanisms.iter_mut().zip(&outcome.mechanisms) {
			mechanism.previous_consensus.clone_from(&outcome.consensus);
			if let Some(bonds) = &outcome.bonds {
				mechanism.bonds.clone_from(bonds);
			}
		}
	}

	fn input<'a>(&'a self, block: u64, params: &'a EpochParams) -> SubnetInput<'a> {
		SubnetInput {
			n: self.n,
			block,
			last_mechanism_step_block: self.last_mechanism_step_block,
			last_yuma_step_block: self.last_yuma_step_block,
			owner_uid: self.owner_uid,
			alpha_stake: &self.alpha_stake,
			tao_stake: &self.tao_stake,
			block_at_registration: &self.block_at_registration,
			validator_permit: &self.validator_permit,
			params,
		}
	}

	fn open_commits(&self, mechanism: &Mechanism) -> Vec<u64> {
		if !self.params.commit_reveal_enabled {
			return Vec::new();
		}
		let commits = mechanism.commits.iter().copied();
		open_commits(self.n, self.epoch_index, self.params.reveal_period, commits)
	}

	fn apply(&mut self, operation: &Operation, field: &str) -> Result<(), CaseError> {
		match operation {
			Operation::SetWeights { uid, row, last_update, mechanism } => {
				let mechanism = self.mechanism(*mechanism, field)?;
				row.clone_into(at(&mut mechanism.weights, *uid, field)?);
				if let Some(block) = last_update {
					*at(&mut mechanism.last_update, *uid, field)? = *block;
				}
			}
			Operation::SetLastUpdate { uid, value, mechanism } => {
				*at(&mut self.mechanism(*mechanism, field)?.last_update, *uid, field)? = *value;
			}
			Operation::SetStake { uid, alpha, tao } => {
				let own = at(&mut self.alpha_stake, *uid, field)?;
				*own = alpha.unwrap_or(*own);
				let root = at(&mut self.tao_stake, *uid, field)?;
				*root = tao.unwrap_or(*root);
			}
			Operation::SetParam { name, value } => {
				self.raw_params.insert(name.clone(), value.clone());
				self.params = read_params(&self.raw_params, &format!("{field}.value"))?;
			}
			Operation::SetPermit { uid, value } => {
				*at(&mut self.validator_permit, *uid, field)? = *value;
			}
			Operation::SetCommits { commits, mechanism } => {
				self.mechanism(*mechanism, field)?.commits = commits.iter().map(commit).collect();
			}
			Operation::ReplaceNeuron { uid, block } => self.replace_neuron(*uid, *block, field)?,
			Operation::ResetBonds { uid } => {
				for row in self.mechanisms.iter_mut().flat_map(|mechanism| &mut mechanism.bonds) {
					row.retain(|(column, _)| column != uid);
				}
			}
		}
		Ok(())
	}

	fn mechanism(&mut self, number: usize, field: &str) -> Result<&mut Mechanism, CaseError> {
		let problem = || CaseError::content(format!("{field}.mechanism"), "no such mechanism");
		self.mechanisms.get_mut(number).ok_or_else(problem)
	}

	/// A registration on a taken seat: everything of the old neuron goes but the bonds on it.
	fn replace_neuron(&mut self, uid: u16, block: u64, field: &str) -> Result<(), CaseError> {
		*at(&mut self.block_at_registration, uid, field)? = block;
		*at(&mut self.validator_permit, uid, field)? = false;
		*at(&mut self.alpha_stake, uid, field)? = 0;
		*at(&mut self.tao_stake, uid, field)? = 0;
		for mechanism in &mut self.mechanisms {
			at(&mut mechanism.weights, uid, field)?.clear();
			at(&mut mechanism.bonds, uid, field)?.clear();
			*at(&mut mechanism.last_update, uid, field)? = block;
			if let Some(score) = mechanism.previous_consensus.get_mut(usize::from(uid)) {
				*score = 0;
			}
			for (_, weight) in
				mechanism.weights.iter_mut().flatten().filter(|(column, _)| *column == uid)
			{
				*weight = 0;
			}
		}
		Ok(())
	}
}

impl Mechanism {
	fn new(raw: MechanismState, n: u16, field: &str) -> Result<Self, CaseError> {
		let neurons = usize::from(n);
		let rows = |rows: std::collections::BTreeMap<u16, SparseRow>, name: &str| {
			let mut all = vec![SparseRow::new(); neurons];
			for (uid, row) in rows {
				*at(&mut all, uid, &format!("{field}.{name}"))? = row;
			}
			Ok::<_, CaseError>(all)
		};
		Ok(Self {
			weights: rows(raw.weights, "weights")?,
			bonds: rows(raw.bonds, "bonds")?,
			last_update: raw.last_update.unwrap_or_else(|| vec![0; neurons]),
			commits: raw.commits.iter().map(commit).collect(),
			previous_consensus: raw.previous_consensus,
		})
	}

	fn input<'a>(&'a self, open_commits: &'a [u64]) -> MechanismInput<'a> {
		MechanismInput {
			last_update: &self.last_update,
			weights: &self.weights,
			bonds: &self.bonds,
			open_commits,
			previous_consensus: &self.previous_consensus,
		}
	}
}

fn commit(entry: &crate::format::CommitEntry) -> Commit {
	Commit { uid: entry.uid, epoch: entry.commit_epoch, block: entry.commit_block }
}

fn stake(amounts: &Option<Vec<u64>>, neurons: usize, field: &str) -> Result<Vec<u64>, CaseError> {
	let amounts = amounts.clone().unwrap_or_else(|| vec![0; neurons]);
	if amounts.len() == neurons {
		return Ok(amounts);
	}
	let problem = format!("{} amounts for {neurons} neurons", amounts.len());
	Err(CaseError::content(field, problem))
}

fn read_params(raw: &Map<String, Value>, field: &str) -> Result<Params, CaseError> {
	crate::read(Value::Object(raw.clone())).map_err(|error| match error {
		CaseError::Format { field: inner, problem } if inner == "." => {
			CaseError::Format { field: field.to_owned(), problem }
		}
		CaseError::Format { field: inner, problem } => {
			CaseError::Format { field: format!("{field}.{inner}"), problem }
		}
		content => content,
	})
}

fn at<'a, T>(list: &'a mut [T], uid: u16, field: &str) -> Result<&'a mut T, CaseError> {
	let problem = || CaseError::content(field, format!("there is no uid {uid}"));
	list.get_mut(usize::from(uid)).ok_or_else(problem)
}
