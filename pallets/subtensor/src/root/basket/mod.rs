//! Baskets: the funds of root validators, which hold root dividends for root stakers.
//!
//! | term | meaning |
//! |---|---|
//! | basket, fund | all positions of the *escrow* coldkey on one hotkey |
//! | holding | one of them; that on root is the fund's *cash* |
//! | share, unit | a part of the fund; 10⁹ are worth 1 TAO in the beginning |
//! | credit | root dividends on one subnet that wait in the *queue* for the fund |
//! | watermark | [`BasketClaimed`](crate::BasketClaimed): what a staker's rate has brought already |
//! | realizable | what selling a whole holding would bring now, without a fee |
//!
//! Root dividends are alpha. A payout only queues them ([`queue`]); a *flush* stakes the alpha for
//! the escrow and turns its value into shares, in proportion to root stake ([`deposit`]). Nothing
//! is traded by that. A staker owns `rate · root stake − watermark` shares and redeems them for
//! root stake ([`claim`]). TAO may be put in directly ([`stake_in`]).
//!
//! Rules:
//! 1. Credits are deposited before root stake changes, so stake earns from when it arrives until it
//!    leaves ([`super::stake_hooks`]).
//! 2. A change of root stake moves the watermark so that the shares owed stay the same.
//! 3. Rounding favours the fund: shares owed are never more than there are.
//! 4. A fund with a holding on a subnet that is being dissolved rests until the payout has made
//!    cash of it: its value is not known before.
//!
//! Invariants are in [`try_state`]. Not done here: trading of holdings, and the index of funds.
//!
//! Specification: `docs/protocol/staking.md` §18, `docs/protocol/emission.md` §18.

pub mod claim;
mod deposit;
pub mod fund;
pub mod queue;
pub mod quote;
mod stake_in;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;
pub mod weight;

pub use stake_in::stake_into_basket;

use crate::{pallet::*, subnets};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use frame_system::pallet_prelude::OriginFor;
use substrate_fixed::types::I96F32;
use subtensor_types::{NetUid, TaoBalance};

/// Highest [`claim_threshold`] that may be set, RAO.
pub const MAX_CLAIM_THRESHOLD: u64 = 10_000_000;

/// Least value (RAO) of a credit to be deposited, of a holding to be kept, and of a claim to be
/// paid; rounds down.
pub fn claim_threshold<T: Config>() -> TaoBalance {
	TaoBalance::new(RootClaimableThreshold::<T>::get(NetUid::ROOT).saturating_to_num())
}

/// Sets [`claim_threshold`]. The owner of the named subnet, or root.
///
/// Errors, in this order: `BadOrigin`, [`Error::InvalidRootClaimThreshold`] for another subnet than
/// root or a value above [`MAX_CLAIM_THRESHOLD`].
pub fn sudo_set_root_claim_threshold<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	new_value: u64,
) -> DispatchResult {
	subnets::ensure_owner_or_root::<T>(origin, netuid)?;
	let valid = netuid.is_root() && new_value <= MAX_CLAIM_THRESHOLD;
	ensure!(valid, Error::<T>::InvalidRootClaimThreshold);
	RootClaimableThreshold::<T>::insert(netuid, I96F32::saturating_from_num(new_value));
	Ok(())
}
