//! What an epoch reads: the subnet's shared state, and the rows of each mechanism.
//!
//! Every storage item is read once. Rows of uids that may not validate are left out, as the epoch
//! would mask them. Spec: `docs/protocol/yuma-epoch.md` §7.

use super::stake_weight::{StakeReader, owner_uid};
use crate::{neurons::seats::Seats, pallet::*, subnets, types};
use alloc::{collections::BTreeMap, vec::Vec};
use sp_runtime::PerThing;
use subtensor_types::{NetUid, NetUidStorageIndex};
use subtensor_yuma::{
	Commit, ConsensusMode, EpochParams, MechanismInput, SparseRow, SubnetInput, open_commits,
};

/// The state that all mechanisms of a subnet share. [`Self::input`] lends it to the epoch.
pub struct LoadedSubnet<T: Config> {
	/// Hotkeys in uid order.
	pub hotkeys: Vec<T::AccountId>,
	block: u64,
	last_mechanism_step_block: u64,
	last_yuma_step_block: u64,
	owner_uid: Option<u16>,
	alpha_stake: Vec<u64>,
	tao_stake: Vec<u64>,
	block_at_registration: Vec<u64>,
	validator_permit: Vec<bool>,
	params: EpochParams,
}

/// The rows of one mechanism. [`Self::input`] lends them to the epoch.
pub struct LoadedMechanism {
	/// Key of the rows.
	pub index: NetUidStorageIndex,
	last_update: Vec<u64>,
	weights: Vec<SparseRow>,
	/// Stored bond rows by uid; empty where there is none.
	pub bonds: Vec<SparseRow>,
	/// Whether a bond row is stored for the uid, be it empty.
	pub has_bonds: Vec<bool>,
	open_commits: Vec<u64>,
	previous_consensus: Vec<u16>,
}

impl<T: Config> LoadedSubnet<T> {
	/// Reads the subnet's state for an epoch in block `now`.
	pub fn load(netuid: NetUid, now: u64) -> Self {
		let hotkeys = Seats::<T>::hotkeys(netuid);
		let mut stakes = StakeReader::<T>::new(netuid);
		let (alpha_stake, tao_stake) = hotkeys
			.iter()
			.map(|hotkey| stakes.inherited(hotkey))
			.map(|stake| (stake.alpha, stake.root))
			.unzip();
		let block_at_registration =
			(0..count(&hotkeys)).map(|uid| BlockAtRegistration::<T>::get(netuid, uid)).collect();
		Self {
			block: now,
			last_mechanism_step_block: LastMechansimStepBlock::<T>::get(netuid),
			last_yuma_step_block: LastYumaStepBlock::<T>::get(netuid).unwrap_or_default(),
			owner_uid: owner_uid::<T>(netuid),
			alpha_stake,
			tao_stake,
			block_at_registration,
			validator_permit: ValidatorPermit::<T>::get(netuid),
			params: params::<T>(netuid),
			hotkeys,
		}
	}

	/// The state as the epoch takes it.
	pub fn input(&self) -> SubnetInput<'_> {
		SubnetInput {
			n: count(&self.hotkeys),
			block: self.block,
			last_mechanism_step_block: self.last_mechanism_step_block,
			last_yuma_step_block: self.last_yuma_step_block,
			owner_uid: self.owner_uid,
			alpha_stake: &self.alpha_stake,
			tao_stake: &self.tao_stake,
			block_at_registration: &self.block_at_registration,
			validator_permit: &self.validator_permit,
			params: &self.params,
		}
	}

	/// Reads the rows of every mechanism of the subnet, in order.
	pub fn mechanisms(&self, netuid: NetUid) -> Vec<LoadedMechanism> {
		let commits = CommitRevealWeightsEnabled::<T>::get(netuid).then(|| Commits {
			uids: self.hotkeys.iter().zip(0_u16..).collect(),
			epoch: SubnetEpochIndex::<T>::get(netuid),
			reveal_period: RevealPeriodEpochs::<T>::get(netuid),
		});
		subnets::mechanisms::<T>(netuid)
			.map(|mecid| NetUidStorageIndex::new(netuid, mecid))
			.map(|index| self.mechanism(index, commits.as_ref()))
			.collect()
	}

	fn mechanism(
		&self,
		index: NetUidStorageIndex,
		commits: Option<&Commits<'_, T>>,
	) -> LoadedMechanism {
		let uids = 0..count(&self.hotkeys);
		let weights = uids
			.clone()
			.map(|uid| if self.validates(uid) { Weights::<T>::get(index, uid) } else { Vec::new() })
			.collect();
		let (bonds, has_bonds) = uids
			.map(|uid| Bonds::<T>::try_get(index, uid))
			.map(|row| (row.clone().unwrap_or_default(), row.is_ok()))
			.unzip();
		LoadedMechanism {
			index,
			last_update: LastUpdate::<T>::get(index),
			weights,
			bonds,
			has_bonds,
			open_commits: commits.map(|commits| commits.oldest_open(index)).unwrap_or_default(),
			previous_consensus: ConsensusByMechanism::<T>::get(index)
				.into_iter()
				.map(PerThing::deconstruct)
				.collect(),
		}
	}

	/// Whether weights of the uid count in this epoch.
	fn validates(&self, uid: u16) -> bool {
		self.owner_uid == Some(uid)
			|| self.validator_permit.get(usize::from(uid)).copied().unwrap_or_default()
	}
}

impl LoadedMechanism {
	/// The rows as the epoch takes them.
	pub fn input(&self) -> MechanismInput<'_> {
		MechanismInput {
			last_update: &self.last_update,
			weights: &self.weights,
			bonds: &self.bonds,
			open_commits: &self.open_commits,
			previous_consensus: &self.previous_consensus,
		}
	}
}

/// What it takes to find the weight commits that are still open.
struct Commits<'a, T: Config> {
	uids: BTreeMap<&'a T::AccountId, u16>,
	epoch: u64,
	reveal_period: u64,
}

impl<T: Config> Commits<'_, T> {
	/// Per uid the block of the oldest open commit of a mechanism. Of a queue of hashes only the
	/// first open entry counts, of time-locked commits every one.
	fn oldest_open(&self, index: NetUidStorageIndex) -> Vec<u64> {
		let first_open = |queue: Vec<(sp_core::H256, u64, u64, u64)>| {
			let open = |epoch: u64| self.epoch <= epoch.saturating_add(self.reveal_period);
			queue.into_iter().find(|(_, epoch, _, _)| open(*epoch))
		};
		let hashed = self.uids.iter().filter_map(|(hotkey, uid)| {
			let (_, epoch, block, _) = first_open(WeightCommits::<T>::get(index, hotkey)?)?;
			Some(Commit { uid: *uid, epoch, block })
		});
		let timelocked =
			TimelockedWeightCommits::<T>::iter_prefix(index).flat_map(|(epoch, queue)| {
				queue.into_iter().filter_map(move |(hotkey, block, _, _)| {
					let uid = *self.uids.get(&hotkey)?;
					Some(Commit { uid, epoch, block })
				})
			});
		let neurons = u16::try_from(self.uids.len()).unwrap_or(u16::MAX);
		open_commits(neurons, self.epoch, self.reveal_period, hashed.chain(timelocked))
	}
}

/// Number of seats. Uids are u16, so it always fits.
fn count<A>(hotkeys: &[A]) -> u16 {
	u16::try_from(hotkeys.len()).unwrap_or(u16::MAX)
}

fn params<T: Config>(netuid: NetUid) -> EpochParams {
	let (alpha_low, alpha_high) = AlphaValues::<T>::get(netuid);
	EpochParams {
		kappa: Kappa::<T>::get(netuid),
		bonds_penalty: BondsPenalty::<T>::get(netuid),
		bonds_moving_average: BondsMovingAverage::<T>::get(netuid),
		yuma3_on: Yuma3On::<T>::get(netuid),
		liquid_alpha_on: LiquidAlphaOn::<T>::get(netuid),
		alpha_low,
		alpha_high,
		alpha_sigmoid_steepness: AlphaSigmoidSteepness::<T>::get(netuid),
		liquid_alpha_consensus_mode: match LiquidAlphaConsensusMode::<T>::get(netuid) {
			types::ConsensusMode::Current => ConsensusMode::Current,
			types::ConsensusMode::Previous => ConsensusMode::Previous,
			types::ConsensusMode::Auto => ConsensusMode::Auto,
		},
		max_allowed_validators: MaxAllowedValidators::<T>::get(netuid),
		stake_threshold: StakeThreshold::<T>::get(),
		tempo: Tempo::<T>::get(netuid),
		activity_cutoff_factor_milli: ActivityCutoffFactorMilli::<T>::get(netuid),
		tao_weight: TaoWeight::<T>::get(),
	}
}
