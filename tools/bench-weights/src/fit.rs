//! A linear model of what a benchmark takes: a base, and a slope for each component.

use crate::interface::BenchmarkResult;
use std::fmt;

/// What was measured at one set of values.
pub struct Sample {
	/// The components' values.
	pub at: Vec<u32>,
	/// The shortest run in nanoseconds.
	pub nanos: u64,
	/// The most keys read.
	pub reads: u64,
	/// The most keys written.
	pub writes: u64,
}

impl Sample {
	/// Sums up the runs at one set of values.
	pub fn of(at: Vec<u32>, runs: &[BenchmarkResult]) -> Option<Self> {
		Some(Self {
			at,
			nanos: u64::try_from(runs.iter().map(|run| run.extrinsic_time).min()?).ok()?,
			reads: runs.iter().map(|run| run.reads).max()?.into(),
			writes: runs.iter().map(|run| run.writes).max()?.into(),
		})
	}
}

/// `base + sum of slope * component`, all rounded up.
#[derive(Debug, PartialEq, Eq)]
pub struct Model {
	/// The value where all components are zero.
	pub base: u64,
	/// The growth for each unit of a component, in the components' order.
	pub slopes: Vec<u64>,
}

impl Model {
	/// The least-squares model of a value. None of its parts is negative: a component whose slope
	/// comes out so is left out, and so is a base.
	pub fn fit(samples: &[Sample], value: fn(&Sample) -> u64) -> Option<Self> {
		let components = samples.first()?.at.len();
		let mut used: Vec<Option<usize>> =
			std::iter::once(None).chain((0..components).map(Some)).collect();
		loop {
			let rows: Vec<Vec<f64>> = samples
				.iter()
				.map(|sample| used.iter().map(|part| regressor(sample, *part)).collect())
				.collect();
			let values: Vec<f64> = samples.iter().map(|sample| value(sample) as f64).collect();
			let found = least_squares(&rows, &values)?;
			let worst = found.iter().enumerate().filter(|(_, part)| **part < -1e-6);
			match worst.min_by(|a, b| a.1.total_cmp(b.1)) {
				Some((index, _)) if used.len() > 1 => {
					used.remove(index);
				}
				_ => return Some(Self::from_parts(&used, &found, components)),
			}
		}
	}

	fn from_parts(used: &[Option<usize>], found: &[f64], components: usize) -> Self {
		// A hair is taken off so that the noise of floating point does not become one unit more.
		let up = |part: f64| (part - 1e-6).ceil().max(0.0) as u64;
		let mut model = Self { base: 0, slopes: vec![0; components] };
		for (part, found) in used.iter().zip(found) {
			match part.and_then(|index| model.slopes.get_mut(index)) {
				Some(slope) => *slope = up(*found),
				None => model.base = up(*found),
			}
		}
		model
	}
}

impl fmt::Display for Model {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "{}", self.base)?;
		self.slopes.iter().try_for_each(|slope| write!(f, " + {slope}*x"))
	}
}

/// The factor of a part of the model in one sample: one for the base.
fn regressor(sample: &Sample, part: Option<usize>) -> f64 {
	part.map_or(1.0, |index| sample.at.get(index).copied().unwrap_or(0).into())
}

/// Solves the normal equations by elimination with pivots. A part that the samples don't determine
/// (a component that never changed) comes out as zero.
fn least_squares(rows: &[Vec<f64>], values: &[f64]) -> Option<Vec<f64>> {
	let parts = rows.first()?.len();
	let dot =
		|a: usize, b: usize| -> f64 { rows.iter().map(|row| cell(row, a) * cell(row, b)).sum() };
	let mut matrix: Vec<Vec<f64>> = (0..parts)
		.map(|a| {
			let against = rows.iter().zip(values).map(|(row, value)| cell(row, a) * value).sum();
			(0..parts).map(|b| dot(a, b)).chain([against]).collect()
		})
		.collect();
	for column in 0..parts {
		let pivot = (column..parts).max_by(|a, b| {
			at(&matrix, *a, column).abs().total_cmp(&at(&matrix, *b, column).abs())
		})?;
		matrix.swap(column, pivot);
		let top = matrix.get(column)?.clone();
		let head = cell(&top, column);
		if head.abs() < 1e-9 {
			continue;
		}
		for (index, row) in matrix.iter_mut().enumerate().filter(|(index, _)| *index != column) {
			debug_assert_ne!(index, column);
			let factor = cell(row, column) / head;
			row.iter_mut().zip(&top).for_each(|(cell, above)| *cell -= factor * above);
		}
	}
	Some(
		(0..parts)
			.map(|part| match at(&matrix, part, part) {
				head if head.abs() < 1e-9 => 0.0,
				head => at(&matrix, part, parts) / head,
			})
			.collect(),
	)
}

fn at(matrix: &[Vec<f64>], row: usize, column: usize) -> f64 {
	matrix.get(row).map_or(0.0, |row| cell(row, column))
}

fn cell(row: &[f64], column: usize) -> f64 {
	row.get(column).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn samples(points: &[(&[u32], u64)]) -> Vec<Sample> {
		points
			.iter()
			.map(|(at, reads)| Sample { at: at.to_vec(), nanos: 0, reads: *reads, writes: 0 })
			.collect()
	}

	fn fit(points: &[(&[u32], u64)]) -> Model {
		Model::fit(&samples(points), |sample| sample.reads).unwrap()
	}

	#[test]
	fn without_components_the_value_is_the_base() {
		assert_eq!(fit(&[(&[], 7)]), Model { base: 7, slopes: vec![] });
	}

	#[test]
	fn a_line_is_found_exactly() {
		let found = fit(&[(&[1], 13), (&[2], 16), (&[9], 37)]);
		assert_eq!(found, Model { base: 10, slopes: vec![3] });
	}

	#[test]
	fn two_components_are_told_apart() {
		let found = fit(&[(&[0, 5], 15), (&[4, 5], 23), (&[4, 0], 18), (&[2, 5], 19)]);
		assert_eq!(found, Model { base: 10, slopes: vec![2, 1] });
	}

	#[test]
	fn nothing_gets_cheaper_with_more_of_a_component() {
		let found = fit(&[(&[0], 10), (&[10], 4)]);
		assert_eq!(found, Model { base: 7, slopes: vec![0] });
	}

	#[test]
	fn a_base_below_zero_is_none() {
		let found = fit(&[(&[10], 10), (&[20], 40)]);
		assert_eq!(found.base, 0);
		assert!(found.slopes.first().is_some_and(|slope| *slope >= 1));
	}
}
