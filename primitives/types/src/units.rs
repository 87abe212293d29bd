//! Units of money and time.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §1, §10.1.

use crate::TaoBalance;

/// RAO in one TAO, and alpha-RAO in one alpha.
pub const RAO_PER_TAO: u64 = 1_000_000_000;

/// One TAO.
pub const TAO: TaoBalance = TaoBalance::new(RAO_PER_TAO);

/// Milliseconds between two blocks of the production runtime.
pub const MILLISECS_PER_BLOCK: u64 = 12_000;

/// Milliseconds between two blocks of the `fast-runtime` build.
pub const FAST_MILLISECS_PER_BLOCK: u64 = 250;

/// Blocks in a minute of 12-second blocks.
pub const MINUTES: u32 = 5;

/// Blocks in an hour of 12-second blocks.
pub const HOURS: u32 = 300;

/// Blocks in a day of 12-second blocks.
pub const DAYS: u32 = 7_200;

/// Whether this is a build with 250 ms blocks (`fast-runtime`).
pub const FAST_RUNTIME: bool = cfg!(feature = "fast-runtime");

/// The first value in an ordinary build, the second one in a `fast-runtime` build.
#[macro_export]
macro_rules! prod_or_fast {
	($prod:expr, $fast:expr) => {
		if $crate::units::FAST_RUNTIME { $fast } else { $prod }
	};
}
