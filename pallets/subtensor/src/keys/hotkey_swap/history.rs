//! How often a coldkey swaps hotkeys on a subnet. Spec: `docs/protocol/neurons-and-keys.md` §12.1,
//! §12.5.

use crate::{pallet::*, rate_limits::waits::Waits, subnets};
use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Most rows that one block forgets for one subnet.
const MAX_FORGOTTEN: usize = 256;

/// Whether more than the interval has gone by since the block `last`.
///
/// Errors: [`Error::HotKeySwapOnSubnetIntervalNotPassed`].
pub(super) fn ensure_interval<T: Config>(last: u64) -> DispatchResult {
	ensure!(is_past::<T>(last, interval::<T>()), Error::<T>::HotKeySwapOnSubnetIntervalNotPassed);
	Ok(())
}

/// Remembers a swap of the coldkey on the subnet in this block.
pub(super) fn record<T: Config>(netuid: NetUid, coldkey: &T::AccountId) {
	LastHotkeySwapOnNetuid::<T>::insert(netuid, coldkey, subnets::now::<T>());
}

/// Forgets swaps and holds on stake that no longer stand in the way; each subnet has its turn once in
/// the interval. To be called every block. Spec: `docs/protocol/emission.md` §7, step (a).
pub fn forget_old_swaps<T: Config>(now: u64) {
	let interval = interval::<T>();
	let turn = |number: u64| number.checked_rem(interval);
	for netuid in subnets::all::<T>() {
		if turn(netuid.into()) != turn(now) {
			continue;
		}
		let old: Vec<_> = LastHotkeySwapOnNetuid::<T>::iter_prefix(netuid)
			.take(MAX_FORGOTTEN)
			.filter(|(_, last)| is_past::<T>(*last, interval))
			.map(|(coldkey, _)| coldkey)
			.collect();
		for coldkey in old {
			LastHotkeySwapOnNetuid::<T>::remove(netuid, coldkey);
		}
		let over: Vec<_> = StakeMoveCooldownUntil::<T>::iter_prefix(netuid)
			.take(MAX_FORGOTTEN)
			.filter(|(_, until)| *until <= now)
			.map(|(hotkey, _)| hotkey)
			.collect();
		for hotkey in over {
			StakeMoveCooldownUntil::<T>::remove(netuid, hotkey);
		}
	}
}

/// Blocks between two swaps of a coldkey on one subnet.
fn interval<T: Config>() -> u64 {
	Waits::of_chain::<T>().hotkey_swap
}

fn is_past<T: Config>(last: u64, interval: u64) -> bool {
	last.saturating_add(interval) < subnets::now::<T>()
}
