//! What the calls and the reveal pass cost. `n` is the number of time-locked commitments of everybody,
//! which are one value in storage.

#![allow(clippy::expect_used, reason = "a benchmark that fails should stop")]

use super::*;
use alloc::{boxed::Box, collections::BTreeSet, vec, vec::Vec};
use data::{BigRawBytes, Ciphertext};
use frame_benchmarking::v2::*;
use frame_support::BoundedVec;
use frame_system::RawOrigin;
use reveal::{MAX_REVEALED, MAX_VISITS};
use subtensor_types::{NetUid, TaoBalance};
use types::MAX_FIELDS;

/// Commitments in the longest index that is measured; a longer one lies on the same line.
const WATCHED: u32 = 8_192;

/// Commitments that the pass looks at in one block.
const VISITS: u32 = MAX_VISITS as u32;

/// What benchmarks need of the subnets.
pub trait Subnets<AccountId> {
	/// A hotkey on a full subnet, where everybody has bonds towards it that it may reset.
	fn hotkey_with_bonds() -> (NetUid, AccountId);
}

/// The longest time-locked field.
fn locked() -> Data {
	let encrypted = Ciphertext::truncate_from(vec![7; Ciphertext::bound()]);
	Data::TimelockEncrypted { encrypted, reveal_round: u64::MAX }
}

/// A commitment of so many time-locked fields, and the flag that resets bonds if there is room.
fn commitment(locked_fields: u32) -> CommitmentInfo {
	let mut fields: Vec<Data> = (0..locked_fields).map(|_| locked()).collect();
	if locked_fields < MAX_FIELDS {
		fields.push(Data::ResetBondsFlag);
	}
	CommitmentInfo { fields: BoundedVec::truncate_from(fields) }
}

/// As it is stored.
fn registration() -> Registration {
	Registration { deposit: TaoBalance::ZERO, block: 1, info: commitment(MAX_FIELDS) }
}

/// So many entries of an index, on a subnet.
fn entries<T: Config>(netuid: NetUid, count: u32) -> BTreeSet<(NetUid, T::AccountId)> {
	(0..count).map(|index| (netuid, account("watched", index, 0))).collect()
}

/// A hotkey that has committed much already, while `n` others are watched.
fn committed<T: Config>(n: u32) -> (NetUid, T::AccountId) {
	let (netuid, who) = T::BenchmarkHelper::hotkey_with_bonds();
	TimelockedIndex::<T>::put(entries::<T>(NetUid::new(7), n));
	let open = Data::BigRaw(BoundedVec::truncate_from(vec![7; BigRawBytes::bound()]));
	let fields = BoundedVec::truncate_from(vec![open; MAX_FIELDS as usize]);
	let old = Registration { info: CommitmentInfo { fields }, ..registration() };
	CommitmentOf::<T>::insert(netuid, &who, old);
	(netuid, who)
}

fn is_watched<T: Config>(netuid: NetUid, who: &T::AccountId) -> bool {
	TimelockedIndex::<T>::get().contains(&(netuid, who.clone()))
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_commitment(n: Linear<0, WATCHED>) {
		let (netuid, who) = committed::<T>(n);
		let info = Box::new(commitment(MAX_FIELDS));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), netuid, info);

		assert!(is_watched::<T>(netuid, &who));
		assert!(LastCommitment::<T>::contains_key(netuid, &who));
	}

	/// With a field that asks to reset bonds.
	#[benchmark]
	fn set_commitment_with_reset(n: Linear<0, WATCHED>) {
		let (netuid, who) = committed::<T>(n);
		let info = Box::new(commitment(MAX_FIELDS.saturating_sub(1)));

		#[extrinsic_call]
		set_commitment(RawOrigin::Signed(who.clone()), netuid, info);

		assert!(is_watched::<T>(netuid, &who));
		assert!(LastBondsReset::<T>::contains_key(netuid, &who));
	}

	#[benchmark]
	fn set_max_space() {
		#[extrinsic_call]
		_(RawOrigin::Root, 7);

		assert_eq!(MaxSpace::<T>::get(), 7);
	}

	/// A pass that visits `v` commitments behind `n` others; all wait but the last, which is gone.
	#[benchmark]
	fn reveal_pass(n: Linear<0, WATCHED>, v: Linear<1, VISITS>) {
		let (before, turn) = (entries::<T>(NetUid::new(7), n), entries::<T>(NetUid::new(8), v));
		if let Some(cursor) = before.last() {
			TimelockRevealCursor::<T>::put(cursor);
		}
		let last = turn.last().cloned().expect("there is one");
		for (netuid, who) in turn.iter().filter(|entry| **entry != last) {
			CommitmentOf::<T>::insert(netuid, who, registration());
		}
		TimelockedIndex::<T>::put(before.union(&turn).cloned().collect::<BTreeSet<_>>());
		let visited;
		#[block]
		{
			visited = reveal::visit_next::<T>(TimelockedIndex::<T>::get());
		}

		assert_eq!(visited, (v, 0));
		let left = TimelockedIndex::<T>::get();
		assert_eq!(left.len().saturating_add(1), n.saturating_add(v) as usize);
		assert!(!left.contains(&last));
	}

	/// Publishing one plaintext, of a commitment that is revealed with it; opening it is not measured
	/// here (see [`crate::opening`]).
	#[benchmark]
	fn reveal_field() {
		let (netuid, who) = T::BenchmarkHelper::hotkey_with_bonds();
		let plaintext = vec![7_u8; Ciphertext::bound()];
		RevealedCommitments::<T>::insert(netuid, &who, vec![(plaintext.clone(), 1); MAX_REVEALED]);
		CommitmentOf::<T>::insert(netuid, &who, registration());
		#[block]
		{
			reveal::publish::<T>(netuid, &who, vec![plaintext]);
			purge::drop_commitment::<T>(netuid, &who);
		}

		let newest = RevealedCommitments::<T>::get(netuid, &who).and_then(|mut all| all.pop());
		assert!(newest.is_some_and(|(_, block)| block == u64::from(set::block_number::<T>())));
		assert!(!CommitmentOf::<T>::contains_key(netuid, &who));
	}
}
