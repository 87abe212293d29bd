//! Yuma epochs and their kernels. The format belongs to `subtensor-yuma-case`, which also reads
//! cases for the command line.

use std::path::Path;

/// Runs every epoch of the case and compares every expected integer; returns how many epochs (or
/// kernel calls) agree, or the first mismatch with case, field path, expected and actual value.
pub fn check_file(path: &Path) -> Result<usize, String> {
	subtensor_yuma_case::check_file(path)
}
