//! Generated subnets for measuring epochs.
//!
//! Every subnet is in its second epoch: the bonds are those that the first one stored.

extern crate alloc;

use alloc::{vec, vec::Vec};

use subtensor_yuma::{
	EpochParams, EpochScratch, MechanismInput, SparseRow, SubnetInput, epoch,
	fixed::{self, I32F32},
};

const BUDGET: u64 = 148_000_000_000;

/// A subnet whose first uids validate and rate all others.
pub struct Subnet {
	params: EpochParams,
	stake: Vec<u64>,
	zeros: Vec<u64>,
	permits: Vec<bool>,
	last_update: Vec<u64>,
	weights: Vec<SparseRow>,
	bonds: Vec<SparseRow>,
}

/// A small generator, so that every run measures the same numbers.
struct Numbers(u64);

impl Numbers {
	fn next(&mut self) -> u64 {
		self.0 ^= self.0 << 13;
		self.0 ^= self.0 >> 7;
		self.0 ^= self.0 << 17;
		self.0
	}
}

impl Subnet {
	/// A subnet of `n` neurons in its second epoch; `percent` of the miners are rated.
	pub fn new(n: u16, validators: u16, percent: u64, params: EpochParams) -> Self {
		let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
		let size = usize::from(n);
		let quality: Vec<u64> = (0..n).map(|_| numbers.next() % 60_000).collect();
		// Validators rate the same miners, otherwise sparse rows would find no consensus.
		let rated: Vec<u16> = (0..n).filter(|_| numbers.next() % 100 < percent).collect();
		let mut row = |uid: u16| -> SparseRow {
			if uid >= validators {
				return SparseRow::new();
			}
			let mut weight = |column: u16| {
				let noise = numbers.next() % 5_000;
				u16::try_from(quality[usize::from(column)] + noise).unwrap_or(u16::MAX)
			};
			let others = rated.iter().filter(|column| **column != uid);
			others.map(|column| (*column, weight(*column))).collect()
		};
		let weights = (0..n).map(&mut row).collect();
		let stake = (0..n).map(|uid| {
			if uid < validators { 1_000_000_000_000 + u64::from(uid) * 37_000_000_000 } else { 0 }
		});
		let mut subnet = Self {
			params: EpochParams { max_allowed_validators: validators, ..params },
			stake: stake.collect(),
			zeros: vec![0; size],
			permits: (0..n).map(|uid| uid < validators).collect(),
			last_update: vec![990; size],
			weights,
			bonds: vec![SparseRow::new(); size],
		};
		let first = subnet.run(&mut EpochScratch::default());
		subnet.bonds = first.bonds.expect("Yuma stores bonds");
		subnet
	}

	/// One epoch.
	pub fn run(&self, scratch: &mut EpochScratch) -> subtensor_yuma::EpochOutcome {
		let subnet = SubnetInput {
			n: u16::try_from(self.stake.len()).unwrap(),
			block: 1_000,
			last_mechanism_step_block: 640,
			last_yuma_step_block: 0,
			owner_uid: None,
			alpha_stake: &self.stake,
			tao_stake: &self.zeros,
			block_at_registration: &self.zeros,
			validator_permit: &self.permits,
			params: &self.params,
		};
		let mechanism = MechanismInput {
			last_update: &self.last_update,
			weights: &self.weights,
			bonds: &self.bonds,
			..Default::default()
		};
		epoch(&subnet, &mechanism, BUDGET, scratch).unwrap()
	}

	/// One multiplication for every stored entry.
	pub fn floor(&self) -> I32F32 {
		let factor = I32F32::from_bits(3_865_470_566);
		let mut sum = fixed::ZERO;
		for (_, value) in self.weights.iter().chain(&self.bonds).flatten() {
			let value = I32F32::from_bits(i64::from(*value) << 16);
			sum = sum.saturating_add(fixed::mul(value, factor));
		}
		sum
	}
}

/// The modes of bonds, by name.
pub fn modes() -> [(&'static str, EpochParams); 4] {
	let yuma3 = EpochParams { yuma3_on: true, ..Default::default() };
	[
		("classic", EpochParams::default()),
		("yuma3", yuma3.clone()),
		("liquid", EpochParams { liquid_alpha_on: true, ..yuma3.clone() }),
		// Without the penalty no two pairs share a distance: one exponential for each entry.
		("liquid_spread", EpochParams { liquid_alpha_on: true, bonds_penalty: 0, ..yuma3 }),
	]
}
