//! Consensus: per miner, the largest weight that a stake majority supports.
//!
//! The specified search (§8.7) is a weighted median over all voters, absent entries counting as
//! zero. Its column form (§15) needs the present entries only: from the largest weight down, the
//! first at which the collected stake reaches kappa. Found by selection, in linear time.

use alloc::vec::Vec;

use crate::{
	columns::Vote,
	fixed::{self, I32F32},
	total::{bits, normalize},
};

/// Below this size sorting beats selecting.
const SORTED_SIZE: usize = 24;

/// The voters' stake and the majority that consensus needs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Electorate {
	/// Share of each row among the voters, in bits; 0 for who does not vote.
	shares: Vec<u64>,
	voters: usize,
	/// Kappa in bits.
	majority: u64,
}

impl Electorate {
	/// Voters are the rows with active stake; their stake is normalised once more over them.
	pub fn load(&mut self, active_stake: &[I32F32], kappa: I32F32, buffer: &mut Vec<I32F32>) {
		buffer.clear();
		buffer.extend_from_slice(active_stake);
		// Rows without stake add nothing, so normalising over all rows is over the voters.
		normalize(buffer);
		self.set(buffer, bits(kappa));
	}

	fn set(&mut self, shares: &[I32F32], majority: u64) {
		self.shares.clear();
		self.shares.extend(shares.iter().map(|share| bits(*share)));
		self.voters = self.shares.iter().filter(|share| **share > 0).count();
		self.majority = majority;
	}

	#[inline]
	fn share(&self, vote: Vote) -> u64 {
		self.shares.get(vote.row()).copied().unwrap_or(0)
	}

	/// The consensus weight of one column. `ballots` is a buffer.
	pub fn consensus(&self, column: &[Vote], ballots: &mut Vec<Vote>) -> I32F32 {
		ballots.clear();
		let mut support = 0_u64;
		for vote in column {
			let share = self.share(*vote);
			if share > 0 {
				support = support.saturating_add(share);
				ballots.push(*vote);
			}
		}
		if support >= self.majority {
			return self.supported(ballots);
		}
		// Nobody's weight reaches the majority: the smallest score decides, 0 where one is absent.
		let complete = ballots.len() >= self.voters;
		let smallest = ballots.iter().min().filter(|_| complete);
		smallest.map_or(fixed::ZERO, |vote| vote.weight())
	}

	/// The largest weight at which the stake from there up reaches the majority.
	fn supported(&self, ballots: &mut [Vote]) -> I32F32 {
		let (mut rest, mut missing) = (ballots, self.majority);
		while rest.len() > SORTED_SIZE {
			let middle = rest.len() / 2;
			let (above, pivot, below) = rest.select_nth_unstable_by(middle, |a, b| b.cmp(a));
			let stake = above.iter().fold(0_u64, |sum, vote| sum.saturating_add(self.share(*vote)));
			if stake >= missing {
				rest = above;
				continue;
			}
			missing = missing.saturating_sub(stake);
			let share = self.share(*pivot);
			if share >= missing {
				return pivot.weight();
			}
			missing = missing.saturating_sub(share);
			rest = below;
		}
		rest.sort_unstable_by(|a, b| b.cmp(a));
		for vote in rest.iter() {
			let share = self.share(*vote);
			if share >= missing {
				return vote.weight();
			}
			missing = missing.saturating_sub(share);
		}
		fixed::ZERO
	}
}

/// The smallest score at which the stake of all scores up to it exceeds `minority`; the largest
/// score when there is none, 0 without voters.
///
/// `shares` are the voters' positive stake shares; scores lie between 0 and one. Spec: §8.7.
#[must_use]
pub fn weighted_median(shares: &[I32F32], scores: &[I32F32], minority: I32F32) -> I32F32 {
	let total = shares.iter().fold(fixed::ZERO, |sum, share| sum.saturating_add(*share));
	let mut electorate = Electorate::default();
	electorate.set(shares, bits(total.saturating_sub(minority)));
	let column: Vec<Vote> =
		(0..=u16::MAX).zip(scores).map(|(row, score)| Vote::new(row, *score)).collect();
	electorate.consensus(&column, &mut Vec::new())
}
