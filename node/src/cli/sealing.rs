//! When a development node makes a block.

use std::{fmt, num::NonZeroU64, str::FromStr, time::Duration};

/// What makes the next block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealing {
	/// A call of `engine_createBlock`.
	Manual,
	/// A transaction.
	Instant,
	/// The clock.
	Interval(Duration),
}

impl FromStr for Sealing {
	type Err = String;

	fn from_str(mode: &str) -> Result<Self, String> {
		match mode {
			"manual" => Ok(Self::Manual),
			"instant" => Ok(Self::Instant),
			other => other
				.strip_prefix("interval=")
				.unwrap_or(other)
				.parse::<NonZeroU64>()
				.map(|ms| Self::Interval(Duration::from_millis(ms.get())))
				.map_err(|_| format!("`{other}` is not manual, instant or a number of ms above 0")),
		}
	}
}

/// As on the command line.
impl fmt::Display for Sealing {
	fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Manual => out.write_str("manual"),
			Self::Instant => out.write_str("instant"),
			Self::Interval(period) => write!(out, "{}", period.as_millis()),
		}
	}
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	#[test]
	fn the_modes_are_read_by_name_and_intervals_by_number() {
		assert_eq!("manual".parse(), Ok(Sealing::Manual));
		assert_eq!("instant".parse(), Ok(Sealing::Instant));
		let quarter = Sealing::Interval(Duration::from_millis(250));
		assert_eq!("250".parse(), Ok(quarter));
		assert_eq!("interval=250".parse(), Ok(quarter));
	}

	#[test]
	fn a_mode_is_shown_as_it_is_read() {
		for mode in ["manual", "instant", "250"] {
			assert_eq!(mode.parse::<Sealing>().unwrap().to_string(), mode);
		}
	}

	#[test]
	fn an_interval_of_nothing_and_other_words_are_refused() {
		for mode in ["0", "interval=0", "-1", "fast", "", "interval="] {
			assert!(mode.parse::<Sealing>().is_err(), "{mode} was accepted");
		}
	}
}
