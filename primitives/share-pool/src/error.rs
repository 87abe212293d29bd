//! What can go wrong in share arithmetic.

use core::fmt;

/// Why an operation has no result. Nothing has changed when one of these is returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareError {
	/// A difference would be negative.
	Negative,
	/// A division by zero.
	DivisionByZero,
	/// A mantissa above 10^21 was given.
	MantissaTooLarge,
	/// The decimal exponent does not fit.
	Overflow,
	/// The member owns less than it wants to take out.
	InsufficientShares,
}

impl fmt::Display for ShareError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Negative => "the difference of two share amounts would be negative",
			Self::DivisionByZero => "division of a share amount by zero",
			Self::MantissaTooLarge => "a share amount has more than 21 digits",
			Self::Overflow => "a share amount is beyond the range of its exponent",
			Self::InsufficientShares => "the member owns less than it wants to take out",
		})
	}
}

impl core::error::Error for ShareError {}
