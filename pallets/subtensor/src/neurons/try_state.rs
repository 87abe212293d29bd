//! Invariants of the seats. Spec: `docs/protocol/neurons-and-keys.md` §20, 1 to 3 and 12.

use super::Seats;
use crate::{pallet::*, subnets};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;
use subtensor_types::{NetUid, NetUidStorageIndex};

/// Every subnet's uids are a bijection with its hotkeys, its columns have one value a seat (those of
/// a mechanism that was added later at most one), and the EVM addresses stand in both maps.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	for netuid in subnets::all::<T>() {
		check_bijection::<T>(netuid)?;
		check_columns::<T>(netuid)?;
		check_evm::<T>(netuid)?;
	}
	for (hotkey, netuid, member) in IsNetworkMember::<T>::iter() {
		ensure!(member == Seats::<T>::is_registered(netuid, &hotkey), "membership without a seat");
	}
	Ok(())
}

fn check_bijection<T: Config>(netuid: NetUid) -> Result<(), TryRuntimeError> {
	let seats = Seats::<T>::count(netuid);
	let now = subnets::now::<T>();
	for uid in 0..seats {
		let hotkey = Seats::<T>::hotkey_of(netuid, uid).ok_or("a uid without hotkey")?;
		ensure!(
			Seats::<T>::uid_of(netuid, &hotkey) == Some(uid),
			"Uids is not the inverse of Keys"
		);
		ensure!(IsNetworkMember::<T>::get(&hotkey, netuid), "a seat without membership");
		ensure!(BlockAtRegistration::<T>::get(netuid, uid) <= now, "a seat from the future");
	}
	let count = usize::from(seats);
	ensure!(Keys::<T>::iter_key_prefix(netuid).count() == count, "Keys past the last uid");
	ensure!(Uids::<T>::iter_key_prefix(netuid).count() == count, "more Uids than seats");
	Ok(())
}

fn check_columns<T: Config>(netuid: NetUid) -> Result<(), TryRuntimeError> {
	let seats = usize::from(Seats::<T>::count(netuid));
	let lengths = [
		Active::<T>::decode_len(netuid),
		Emission::<T>::decode_len(netuid),
		Consensus::<T>::decode_len(netuid),
		Dividends::<T>::decode_len(netuid),
		ValidatorTrust::<T>::decode_len(netuid),
		ValidatorPermit::<T>::decode_len(netuid),
		LastUpdate::<T>::decode_len(NetUidStorageIndex::from(netuid)),
		Incentive::<T>::decode_len(NetUidStorageIndex::from(netuid)),
	];
	for length in lengths {
		ensure!(length.unwrap_or_default() == seats, "a column has another length than the seats");
	}
	let mut longest = StakeWeight::<T>::decode_len(netuid).unwrap_or_default();
	for mechid in subnets::mechanisms::<T>(netuid) {
		let index = NetUidStorageIndex::new(netuid, mechid);
		for length in [
			LastUpdate::<T>::decode_len(index),
			Incentive::<T>::decode_len(index),
			ConsensusByMechanism::<T>::decode_len(index),
		] {
			longest = longest.max(length.unwrap_or_default());
		}
	}
	ensure!(longest <= seats, "a column of a mechanism is longer than the seats");
	Ok(())
}

fn check_evm<T: Config>(netuid: NetUid) -> Result<(), TryRuntimeError> {
	let mut forward = 0_usize;
	for (uid, (address, block)) in AssociatedEvmAddress::<T>::iter_prefix(netuid) {
		let seats = AssociatedUidsByEvmAddress::<T>::get(netuid, address);
		ensure!(seats.contains(&(uid, block)), "an EVM address does not know its seat");
		ensure!(uid < Seats::<T>::count(netuid), "an EVM address on an empty seat");
		forward = forward.saturating_add(1);
	}
	let backward: usize =
		AssociatedUidsByEvmAddress::<T>::iter_prefix_values(netuid).map(|seats| seats.len()).sum();
	ensure!(forward == backward, "a seat does not know its EVM address");
	Ok(())
}
