//! Unstaking everything from a hotkey. Spec: `docs/protocol/staking.md` §11.6, §11.7.

use super::{
	door, dust, operations,
	position::{Position, RootHold, Terms},
	validate,
};
use crate::{keys::ownership, pallet::*, subnets};
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{NetUid, TaoBalance, traits::SwapHandler};

/// Most positions that one call sells; the rest stays for a later call.
pub const MAX_LEGS: u32 = 16;

/// Sells all stake of the caller on `hotkey`, on every subnet where that is allowed now. `legs` counts
/// the positions that were sold, also where the call fails in the end.
///
/// Errors: [`Error::HotKeyAccountNotExists`], those of a sale that passed the checks and failed.
pub fn unstake_all<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	legs: &mut u32,
) -> DispatchResult {
	ownership::ensure_exists::<T>(hotkey)?;
	sell_all::<T>(coldkey, hotkey, legs, |_| true)?;
	Ok(())
}

/// Sells all alpha of the caller on `hotkey` and stakes the TAO to it on root. `legs` as in
/// [`unstake_all`].
///
/// Errors: as [`unstake_all`], [`Error::AmountTooLow`] where nothing was sold.
pub fn unstake_all_alpha<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	legs: &mut u32,
) -> DispatchResult {
	ownership::ensure_exists::<T>(hotkey)?;
	let tao = sell_all::<T>(coldkey, hotkey, legs, |netuid| !netuid.is_root())?;
	let root = Position::new(hotkey, coldkey, NetUid::ROOT);
	let terms = Terms { limit: T::Swap::max_price(), drop_fees: false };
	operations::stake_into_subnet::<T>(root, tao, terms)?;
	Ok(())
}

/// Sells the positions on the chosen subnets in storage order, up to [`MAX_LEGS`]. Positions that
/// may not be sold are passed over. Returns the TAO.
fn sell_all<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	legs: &mut u32,
	chosen: impl Fn(NetUid) -> bool,
) -> Result<TaoBalance, DispatchError> {
	let terms = Terms { limit: T::Swap::min_price(), drop_fees: false };
	let mut proceeds = TaoBalance::ZERO;
	for netuid in subnets::all::<T>() {
		if *legs == MAX_LEGS {
			break;
		}
		if !chosen(netuid) || !SubtokenEnabled::<T>::get(netuid) {
			continue;
		}
		let position = Position::new(hotkey, coldkey, netuid);
		let alpha = door::stake_of::<T>(hotkey, coldkey, netuid);
		let allowed =
			validate::remove::<T>(position, alpha, alpha, false, RootHold::Enforced).is_ok();
		if !allowed {
			continue;
		}
		*legs = legs.saturating_add(1);
		let hold = RootHold::Enforced;
		let sold = operations::unstake_from_subnet::<T>(position, coldkey, alpha, terms, hold)?;
		proceeds = proceeds.checked_add(sold.tao).ok_or(Error::<T>::Overflow)?;
		dust::clear_small_nomination::<T>(hotkey, coldkey, netuid);
	}
	Ok(proceeds)
}
