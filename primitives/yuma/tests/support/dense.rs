//! The epoch on full matrices, straight from the formulas, in plain integers.
//!
//! Shares no code with the crate. Slow on purpose: n x n everywhere, the median by its definition.

use subtensor_yuma::{ConsensusMode, SparseRow};

use super::subnets::{BLOCK, Subnet};

type Matrix = Vec<Vec<i128>>;

pub const ONE: i128 = 1 << 32;
const TOP: i128 = i64::MAX as i128;

/// Raw scores and bonds of one epoch.
#[derive(Debug, Eq, PartialEq)]
pub struct Outcome {
	pub stake: Vec<i128>,
	pub active_stake: Vec<i128>,
	pub consensus: Vec<i128>,
	pub trust: Vec<i128>,
	pub incentive: Vec<i128>,
	pub dividends: Vec<i128>,
	/// Stored bonds, 0 where there is none.
	pub bonds: Vec<Vec<u16>>,
	pub permits: Vec<bool>,
}

fn sat(x: i128) -> i128 {
	x.clamp(i128::from(i64::MIN), TOP)
}

pub fn mul(x: i128, y: i128) -> i128 {
	sat((x * y) >> 32)
}

pub fn div(x: i128, y: i128) -> i128 {
	let quotient = if y == 0 { 0 } else { (x << 32) / y };
	if sat(quotient) == quotient { quotient } else { 0 }
}

fn norm(v: &[i128]) -> Vec<i128> {
	let sum: i128 = v.iter().sum();
	if sum == 0 { v.to_vec() } else { v.iter().map(|x| div(*x, sum)).collect() }
}

fn prop(u: u16) -> i128 {
	div(i128::from(u) << 32, 65_535 << 32)
}

fn quant(x: i128) -> u16 {
	u16::try_from(((x * 65_535) >> 32).clamp(0, 65_535)).unwrap()
}

fn matrix(n: usize, mut entry: impl FnMut(usize, usize) -> i128) -> Matrix {
	(0..n).map(|i| (0..n).map(|j| entry(i, j)).collect()).collect()
}

fn column_sum(m: &Matrix, j: usize) -> i128 {
	m.iter().fold(0, |sum, row| sat(sum + row[j]))
}

fn by_column(m: &Matrix, of: impl Fn(&Matrix, usize) -> i128) -> Matrix {
	let totals: Vec<i128> = (0..m.len()).map(|j| of(m, j)).collect();
	matrix(m.len(), |i, j| if totals[j] == 0 { m[i][j] } else { div(m[i][j], totals[j]) })
}

fn column_max(m: &Matrix, j: usize) -> i128 {
	m.iter().map(|row| row[j]).max().unwrap_or(0)
}

/// What a forward scan over ascending columns finds of a row.
fn scanned(row: &[usize], n: usize) -> Vec<bool> {
	let (mut found, mut place) = (vec![false; n], 0);
	for (column, found) in found.iter_mut().enumerate() {
		while place < row.len() && row[place] < column {
			place += 1;
		}
		*found = place < row.len() && row[place] == column;
	}
	found
}

/// The weighted median by its definition: smallest score whose cumulated stake exceeds `minority`.
pub fn median(stake: &[i128], scores: &[i128], minority: i128) -> i128 {
	let mut levels = scores.to_vec();
	levels.sort_unstable();
	let below = |level: i128| -> i128 {
		stake.iter().zip(scores).filter(|(_, x)| **x <= level).map(|(s, _)| s).sum()
	};
	let found = levels.iter().copied().find(|level| below(*level) > minority);
	found.or(levels.last().copied()).unwrap_or(0)
}

fn stake_shares(s: &Subnet) -> Vec<i128> {
	let weight = ((u128::from(s.params.tao_weight) << 32) / u128::from(u64::MAX)) << 32;
	let totals: Vec<u128> = s
		.alpha
		.iter()
		.zip(&s.tao)
		.map(|(alpha, tao)| {
			(u128::from(*alpha) << 64) + ((u128::from(*tao) * (weight >> 32)) << 32)
		})
		.collect();
	let kept: Vec<u128> = (0..s.n())
		.map(|i| {
			let counts = s.owner.map(usize::from) == Some(i)
				|| totals[i] >> 64 >= u128::from(s.params.stake_threshold);
			if counts { totals[i] } else { 0 }
		})
		.collect();
	let sum: u128 = kept.iter().sum();
	let share = |part: u128| {
		// floor(part * 2^64 / sum) by long division, then the lower half is cut
		let (mut quotient, mut rest) = (part / sum, part % sum);
		for _ in 0..64 {
			rest <<= 1;
			quotient = (quotient << 1) | u128::from(rest >= sum);
			rest %= sum;
		}
		i128::try_from(quotient >> 32).unwrap()
	};
	kept.iter().map(|part| if sum == 0 { 0 } else { share(*part) }).collect()
}

fn permits(s: &Subnet, shares: &[i128]) -> Vec<bool> {
	let (n, k) = (s.n(), usize::from(s.params.max_allowed_validators));
	let mut order: Vec<usize> = (0..n).collect();
	order.sort_by_key(|i| shares[*i]);
	let mut permits: Vec<bool> = shares.iter().map(|share| *share != 0).collect();
	for i in order.iter().take(n.saturating_sub(k)) {
		permits[*i] = false;
	}
	if let Some(owner) = s.owner {
		permits[usize::from(owner)] = true;
	}
	permits
}

fn exp(x: i128) -> i128 {
	if x == ONE {
		return 11_674_931_200;
	}
	let a = x.abs();
	let (mut sum, mut term) = (ONE + a, a);
	for i in 2..32 {
		term = ((term * a) >> 32) / i;
		sum += term;
	}
	if x < 0 { (ONE << 32) / sum } else { sum }
}

fn rate(s: &Subnet, c: i128, x: i128, b: i128) -> i128 {
	let (low, high) = (prop(s.params.alpha_low), prop(s.params.alpha_high));
	let d = if x >= b { x - c } else { b - x }.clamp(0, ONE);
	let slope = (i128::from(s.params.alpha_sigmoid_steepness) << 32) / -100;
	let z = mul(slope, d - ONE / 2).clamp(-20 * ONE, 20 * ONE);
	let sigmoid = (ONE << 32) / (ONE + exp(z));
	(low + mul(sigmoid, high - low)).min(high).max(low)
}

fn entries(row: &SparseRow) -> impl Iterator<Item = (usize, i128)> + '_ {
	row.iter().map(|(column, value)| (usize::from(*column), i128::from(*value) << 32))
}

/// One epoch.
pub fn epoch(s: &Subnet) -> Outcome {
	let n = s.n();
	let p = &s.params;
	let cutoff = (u64::from(p.activity_cutoff_factor_milli) * u64::from(p.tempo) / 1_000).max(1);
	let stake = stake_shares(s);
	let permits = permits(s, &stake);
	let counted = |i: usize| s.last_update[i] + cutoff >= BLOCK && held(s, i);
	let active: Vec<i128> = (0..n).map(|i| if counted(i) { stake[i] } else { 0 }).collect();
	let active = norm(&active);

	let (w, present) = weights(s);
	let (voters, votes) = voters(&active);
	let minority = votes.iter().sum::<i128>() - prop(p.kappa);
	let consensus: Vec<i128> = (0..n)
		.map(|j| median(&votes, &voters.iter().map(|i| w[*i][j]).collect::<Vec<_>>(), minority))
		.collect();
	let clip = matrix(n, |i, j| w[i][j].min(consensus[j]));
	let trust: Vec<i128> = clip.iter().map(|row| row.iter().sum()).collect();
	let ranks: Vec<i128> =
		(0..n).map(|j| (0..n).map(|i| mul(active[i], clip[i][j])).sum()).collect();
	let incentive = norm(&ranks);

	let (x, present) = followed(s, &w, &clip, &present);
	let bond_cutoff = if s.last_step == 0 { BLOCK - u64::from(p.tempo) } else { s.last_step + 1 };
	let mut b = matrix(n, |_, _| 0);
	for (i, row) in s.bonds.iter().enumerate() {
		for (j, value) in entries(row).filter(|(j, _)| s.registered[*j] < bond_cutoff) {
			b[i][j] = value;
		}
	}
	let average = sat(((i128::from(p.bonds_moving_average) << 64) / 1_000_000) >> 32);
	let (new, old) = (ONE - average, average);
	let mixed = |x: &Matrix, b: &Matrix| {
		matrix(n, |i, j| sat(mul(new, x[i][j]) + mul(old, b[i][j])).max(0))
	};
	let dividend = |e: &Matrix| -> Vec<i128> {
		e.iter().map(|r| (0..n).map(|j| mul(r[j], incentive[j])).sum()).collect()
	};
	let (dividends, stored) = if p.yuma3_on {
		let b = matrix(n, |i, j| div(b[i][j], 65_535 << 32));
		let liquid = p.liquid_alpha_on && consensus.iter().any(|c| *c != 0);
		let e = if liquid {
			moved(s, &x, &b, &present, &consensus, bond_cutoff)
		} else {
			mixed(&x, &b)
		};
		let held = dividend(&by_column(&e, column_sum));
		(held.iter().zip(&active).map(|(h, a)| mul(*h, *a)).collect(), e)
	} else {
		let bought = by_column(&matrix(n, |i, j| mul(x[i][j], active[i])), column_sum);
		let e = by_column(&mixed(&bought, &by_column(&b, column_sum)), column_sum);
		(dividend(&e), by_column(&e, column_max))
	};
	let bond = |i: usize, j: usize| if permits[i] { quant(stored[i][j]) } else { 0 };
	Outcome {
		bonds: (0..n).map(|i| (0..n).map(|j| bond(i, j)).collect()).collect(),
		dividends: norm(&dividends),
		active_stake: active,
		stake,
		consensus,
		trust,
		incentive,
		permits,
	}
}

fn held(s: &Subnet, i: usize) -> bool {
	s.permits[i] || s.owner.map(usize::from) == Some(i)
}

/// The rows with active stake, and their shares of it.
fn voters(active: &[i128]) -> (Vec<usize>, Vec<i128>) {
	let voters: Vec<usize> = (0..active.len()).filter(|i| active[*i] > 0).collect();
	let votes = norm(&voters.iter().map(|i| active[*i]).collect::<Vec<_>>());
	(voters, votes)
}

/// The voters' shares and their rows of normalised weights.
pub fn ballot(s: &Subnet) -> (Vec<i128>, Matrix) {
	let (voters, votes) = voters(&epoch(s).active_stake);
	let (w, _) = weights(s);
	(votes, voters.into_iter().map(|i| w[i].clone()).collect())
}

/// Masked and normalised weights, and which entries are present.
fn weights(s: &Subnet) -> (Matrix, Vec<Vec<bool>>) {
	let n = s.n();
	let keeps = |i: usize, j: usize| {
		held(s, i)
			&& (i != j || s.owner.map(usize::from) == Some(i))
			&& s.last_update[i] > s.registered[j]
			&& s.commits[i] >= s.registered[j]
	};
	let mut present = vec![vec![false; n]; n];
	let mut w = matrix(n, |_, _| 0);
	for (i, row) in s.weights.iter().enumerate() {
		for (j, value) in entries(row).filter(|(j, _)| keeps(i, *j)) {
			(w[i][j], present[i][j]) = (value, true);
		}
	}
	(w.iter().map(|row| norm(row)).collect(), present)
}

/// The weights that bonds follow, and which of them are present.
fn followed(
	s: &Subnet,
	w: &Matrix,
	clip: &Matrix,
	present: &[Vec<bool>],
) -> (Matrix, Vec<Vec<bool>>) {
	let n = s.n();
	let flags = |of: &dyn Fn(usize, usize) -> bool| -> Vec<Vec<bool>> {
		(0..n).map(|i| (0..n).map(|j| of(i, j)).collect()).collect()
	};
	match s.params.bonds_penalty {
		0 => (w.clone(), present.to_vec()),
		u16::MAX => {
			let stays = |i: usize, j: usize| present[i][j] && (w[i][j] == 0 || clip[i][j] > 0);
			(clip.clone(), flags(&stays))
		}
		penalty => {
			let between =
				|i: usize, j: usize| (w[i][j] + mul(prop(penalty), clip[i][j] - w[i][j])).max(0);
			let x = matrix(n, between);
			let stays = flags(&|i, j| x[i][j] > 0);
			(x, stays)
		}
	}
}

/// The liquid update.
fn moved(
	s: &Subnet,
	x: &Matrix,
	b: &Matrix,
	present: &[Vec<bool>],
	consensus: &[i128],
	bond_cutoff: u64,
) -> Matrix {
	let n = s.n();
	let partial = !matches!(s.params.bonds_penalty, 0 | u16::MAX);
	let previous = match s.params.liquid_alpha_consensus_mode {
		ConsensusMode::Current => false,
		ConsensusMode::Previous => true,
		ConsensusMode::Auto => s.params.bonds_penalty == u16::MAX,
	};
	let reference = |j: usize| match (previous && !s.previous.is_empty(), s.previous.get(j)) {
		(false, _) => consensus[j],
		(true, stored) => stored.map_or(0, |score| prop(*score)),
	};
	let mut e = matrix(n, |_, _| 0);
	for i in 0..n {
		let mut columns: Vec<usize> =
			entries(&s.weights[i]).map(|(j, _)| j).filter(|j| present[i][*j]).collect();
		if partial {
			columns.sort_unstable();
		}
		let weight_found = scanned(&columns, n);
		let stored: Vec<usize> = entries(&s.bonds[i])
			.map(|(j, _)| j)
			.filter(|j| s.registered[*j] < bond_cutoff)
			.collect();
		let bond_found = scanned(&stored, n);
		for j in columns {
			let (weight, bond) = (x[i][j], b[i][j]);
			let read = |found: bool, value: i128| if found { value } else { 0 };
			let rate =
				rate(s, reference(j), read(weight_found[j], weight), read(bond_found[j], bond));
			e[i][j] = (mul(ONE - rate, bond) + mul(rate, weight).max(0)).min(ONE);
		}
	}
	e
}
