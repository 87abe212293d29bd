//! Who has most conviction on a subnet, and the take-over of a subnet by it.
//! Spec: `docs/protocol/staking.md` §16.8, §16.10.

use super::aggregate::Bucket;
use crate::{keys::ownership, neurons::Seats, pallet::*, subnets, types::zero_account};
use alloc::collections::BTreeSet;
use substrate_fixed::types::U64F64;
use subtensor_types::{AlphaBalance, NetUid, traits::AlphaLedger};

/// Blocks (one year) for which the first owner keeps a subnet.
const OWNER_GRACE_BLOCKS: u64 = 2_629_800;
/// Hotkeys of each kind of lock that an epoch compares, and as many again where there are more.
const MAX_COMPARED: usize = 1_024;
/// Percent of the eligible alpha that the king's conviction must exceed.
const TAKEOVER_PERCENT: u128 = 18;

/// Conviction for the hotkey now.
pub fn of_hotkey<T: Config>(hotkey: &T::AccountId, netuid: NetUid) -> U64F64 {
	let now = subnets::now::<T>();
	let owner = super::aggregate::is_owner_hotkey::<T>(netuid, hotkey);
	let kinds: &[bool] = if owner { &[false, true] } else { &[false] };
	let mut sum = U64F64::from_bits(0);
	for owner in kinds {
		for perpetual in [false, true] {
			let kind = subtensor_conviction::Kind { perpetual, owner: *owner };
			let bucket = Bucket::<T> { netuid, hotkey: hotkey.clone(), kind };
			sum = sum.saturating_add(bucket.rolled(now).conviction);
		}
	}
	sum
}

/// The hotkey with most conviction; the greatest account among equals; `None` without any lock. Reads
/// every sum of the subnet: not for blocks.
pub fn king<T: Config>(netuid: NetUid) -> Option<T::AccountId> {
	greatest::<T>(netuid, favoured::<T>(netuid, usize::MAX))
}

fn greatest<T: Config>(netuid: NetUid, hotkeys: BTreeSet<T::AccountId>) -> Option<T::AccountId> {
	hotkeys.into_iter().max_by_key(|hotkey| of_hotkey::<T>(hotkey, netuid))
}

/// Hotkeys that locks favour: of each kind of lock the first `most`, and where there are more as many
/// again from a place on that nobody chooses. Whoever locks a little to very many hotkeys does not
/// hide a king for long.
pub(crate) fn favoured<T: Config>(netuid: NetUid, most: usize) -> BTreeSet<T::AccountId> {
	let mut hotkeys = BTreeSet::new();
	macro_rules! look {
		($item:ident) => {
			let keys = $item::<T>::iter_key_prefix(netuid);
			let mut place = keys.prefix().to_vec();
			let mut seen = 0_usize;
			hotkeys.extend(keys.take(most).inspect(|_| seen = seen.saturating_add(1)));
			if seen == most {
				place.extend_from_slice(frame_system::Pallet::<T>::parent_hash().as_ref());
				hotkeys.extend($item::<T>::iter_key_prefix_from(netuid, place).take(most));
			}
		};
	}
	look!(HotkeyLock);
	look!(DecayingHotkeyLock);
	if OwnerLock::<T>::contains_key(netuid) || DecayingOwnerLock::<T>::contains_key(netuid) {
		hotkeys.extend(SubnetOwnerHotkey::<T>::try_get(netuid));
	}
	hotkeys
}

/// What a look for a king came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Search {
	/// Hotkeys whose conviction was compared, for weighing the block.
	pub compared: u32,
	/// Whether the owner changed.
	pub crowned: bool,
}

/// Gives the subnet to its king where the king has conviction enough. Run at each epoch.
pub fn take_over_if_due<T: Config>(netuid: NetUid) -> Search {
	let now = subnets::now::<T>();
	if now < NetworkRegisteredAt::<T>::get(netuid).saturating_add(OWNER_GRACE_BLOCKS) {
		return Search::default();
	}
	let hotkeys = favoured::<T>(netuid, MAX_COMPARED);
	let compared = u32::try_from(hotkeys.len()).unwrap_or(u32::MAX);
	let king = greatest::<T>(netuid, hotkeys).filter(|king| outweighs::<T>(king, netuid));
	let crowned = king.is_some_and(|king| enthrone::<T>(netuid, &king, now));
	Search { compared, crowned }
}

/// Makes the king the owner. Returns whether that could be.
fn enthrone<T: Config>(netuid: NetUid, king: &T::AccountId, now: u64) -> bool {
	let Some(coldkey) = ownership::owner_of::<T>(king) else { return false };
	let nobody = coldkey == zero_account::<T>();
	if nobody || subnets::is_owner::<T>(netuid, &coldkey) {
		return false;
	}
	if !Seats::<T>::is_registered(netuid, king)
		&& crate::neurons::admission::admit::<T>(netuid, king).is_err()
	{
		return false;
	}
	crown::<T>(netuid, king, &coldkey, now);
	true
}

/// Whether 100 · conviction > 18 · (alpha out − the protocol's − burned).
fn outweighs<T: Config>(king: &T::AccountId, netuid: NetUid) -> bool {
	let eligible: AlphaBalance = SubnetAlphaOut::<T>::get(netuid)
		.saturating_sub(SubnetProtocolAlpha::<T>::get(netuid))
		.saturating_sub(T::AlphaAssets::burned(netuid));
	let needed = TAKEOVER_PERCENT.saturating_mul(u128::from(eligible.to_u64()));
	// Both sides in units of 2^-64 alpha; the supply bounds both far below u128::MAX.
	let conviction = of_hotkey::<T>(king, netuid).to_bits();
	conviction.saturating_mul(100) > needed.saturating_mul(1 << 64)
}

/// Moves the sums to their new places and makes the king the owner.
fn crown<T: Config>(netuid: NetUid, king: &T::AccountId, coldkey: &T::AccountId, now: u64) {
	let old_hotkey = SubnetOwnerHotkey::<T>::get(netuid);
	let old_coldkey = SubnetOwner::<T>::get(netuid);
	move_owner_sums::<T>(netuid, &old_hotkey, king, now);
	SubnetOwner::<T>::insert(netuid, coldkey);
	SubnetOwnerHotkey::<T>::insert(netuid, king);
	Pallet::<T>::deposit_event(Event::SubnetOwnerChanged {
		netuid,
		old_coldkey,
		new_coldkey: coldkey.clone(),
	});
}

/// Brings the sums of locks to their places for another owner hotkey. To be called before it is
/// written: the sums of the owner's hotkey have places of their own.
pub(crate) fn move_owner_sums<T: Config>(
	netuid: NetUid,
	old: &T::AccountId,
	new: &T::AccountId,
	now: u64,
) {
	if old == new {
		return;
	}
	for perpetual in [false, true] {
		let of_old = Bucket::<T>::of(netuid, old, perpetual).take(now);
		let of_new = Bucket::<T>::of(netuid, new, perpetual).take(now);
		let kind = subtensor_conviction::Kind { perpetual, owner: false };
		Bucket::<T> { netuid, hotkey: old.clone(), kind }.add(now, of_old);
		let kind = subtensor_conviction::Kind { perpetual, owner: true };
		Bucket::<T> { netuid, hotkey: new.clone(), kind }.add(now, of_new);
	}
}
