//! Moving averages of stake that serve as voting power.
//!
//! Off by default; the owner of a subnet or root switches the tracking on. Each epoch moves the
//! average of every validator by one step towards its stake; whoever loses its permit or seat loses
//! its voting power. `TotalVotingPower` is the sum of a subnet's `VotingPower`.
//!
//! Specification: `docs/protocol/neurons-and-keys.md` §15.

pub(crate) mod storage;
mod switch;
mod track;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;

pub use switch::{
	GRACE_BLOCKS, disable_voting_power_tracking, enable_voting_power_tracking,
	sudo_set_voting_power_ema_alpha,
};
pub use track::{ONE, Standing, step, swap_hotkey, update};
