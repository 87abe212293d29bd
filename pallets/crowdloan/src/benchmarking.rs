//! What the calls cost. A stored call is one of `b` bytes that does nothing: what it does is its own
//! weight.

#![allow(
	clippy::expect_used,
	clippy::arithmetic_side_effects,
	reason = "a benchmark that fails should stop"
)]

use super::*;
use alloc::{boxed::Box, vec};
use frame_benchmarking::v2::*;
use frame_support::traits::{Get, fungible::Mutate};
use frame_system::{RawOrigin, pallet_prelude::BlockNumberFor};
use subtensor_types::TaoBalance;

/// RAO of one TAO.
const TAO: u64 = 1_000_000_000;

/// Bytes of the shortest call whose preimage is stored apart.
const LEAST: u32 = 129;

/// Bytes of the longest call that is measured; longer ones lie on the same line.
const BYTES: u32 = 65_536;

/// Contributors that one call refunds, at most.
const CONTRIBUTORS: u32 = 50;

/// An amount of TAO in RAO.
fn tao(whole: u64) -> TaoBalance {
	TaoBalance::new(whole * TAO)
}

/// Gives an account so much TAO.
fn fund<T: Config>(who: &T::AccountId, amount: TaoBalance) {
	T::Currency::mint_into(who, amount).expect("the account takes it");
}

/// The last block of the longest crowdloan that begins now.
fn latest_end<T: Config>() -> BlockNumberFor<T> {
	frame_system::Pallet::<T>::block_number() + T::MaximumBlockDuration::get()
}

/// A call that takes about `bytes` bytes.
fn call<T: Config>(bytes: u32) -> Box<<T as Config>::RuntimeCall>
where
	<T as Config>::RuntimeCall: From<frame_system::Call<T>>,
{
	Box::new(frame_system::Call::remark { remark: vec![7; bytes as usize] }.into())
}

/// A crowdloan of 1,000 TAO of the caller, with a bound for contributors; it has 10 TAO.
fn open<T: Config>(call: Option<Box<<T as Config>::RuntimeCall>>) -> (T::AccountId, CrowdloanId) {
	let creator: T::AccountId = whitelisted_caller();
	fund::<T>(&creator, tao(100_000));
	let id = NextCrowdloanId::<T>::get();
	let target = call.is_none().then(|| account("target", 0, 0));
	let terms = create::Terms {
		deposit: tao(10),
		min_contribution: tao(1),
		cap: tao(1_000),
		end: latest_end::<T>(),
	};
	create::create::<T>(creator.clone(), terms, call, target).expect("the terms are good");
	MaxContributions::<T>::insert(id, tao(990));
	(creator, id)
}

/// Somebody who gives so many TAO, which is all it has.
fn give_all<T: Config>(id: CrowdloanId, index: u32, whole: u64) -> T::AccountId {
	let who: T::AccountId = account("contributor", index, 0);
	fund::<T>(&who, tao(whole));
	contribute::contribute::<T>(id, who.clone(), tao(whole)).expect("there is room");
	who
}

/// The crowdloan as it is stored.
fn loan<T: Config>(id: CrowdloanId) -> CrowdloanInfoOf<T> {
	Crowdloans::<T>::get(id).expect("it exists")
}

#[benchmarks(where <T as Config>::RuntimeCall: From<frame_system::Call<T>>)]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn create() {
		let creator: T::AccountId = whitelisted_caller();
		fund::<T>(&creator, tao(100_000));
		let target: T::AccountId = account("target", 0, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(creator),
			tao(10),
			tao(1),
			tao(1_000),
			latest_end::<T>(),
			None,
			Some(target.clone()),
		);

		assert_eq!(loan::<T>(0).target_address, Some(target));
	}

	#[benchmark]
	fn create_with_call(b: Linear<LEAST, BYTES>) {
		let creator: T::AccountId = whitelisted_caller();
		fund::<T>(&creator, tao(100_000));
		let call = call::<T>(b);

		#[extrinsic_call]
		create(
			RawOrigin::Signed(creator),
			tao(10),
			tao(1),
			tao(1_000),
			latest_end::<T>(),
			Some(call),
			None,
		);

		let stored = loan::<T>(0).call.expect("it was given");
		assert!(stored.lookup_needed());
	}

	/// A first contribution, of all that an account has.
	#[benchmark]
	fn contribute() {
		let (_, id) = open::<T>(None);
		let who: T::AccountId = account("contributor", 0, 0);
		fund::<T>(&who, tao(20));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, tao(20));

		assert_eq!(Contributions::<T>::get(id, &who), Some(tao(20)));
	}

	/// By an account that had nothing left.
	#[benchmark]
	fn withdraw() {
		let (_, id) = open::<T>(None);
		let who = give_all::<T>(id, 0, 20);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id);

		assert!(!Contributions::<T>::contains_key(id, &who));
	}

	/// To an account that had nothing.
	#[benchmark]
	fn finalize() {
		let (creator, id) = open::<T>(None);
		give_all::<T>(id, 0, 990);

		#[extrinsic_call]
		_(RawOrigin::Signed(creator), id);

		assert!(loan::<T>(id).finalized);
	}

	/// By a call that is read twice: to declare its weight, and to run. It spends nothing, so nothing
	/// may have been raised.
	#[benchmark]
	fn finalize_by_call(b: Linear<LEAST, BYTES>) {
		let (creator, id) = open::<T>(Some(call::<T>(b)));
		Crowdloans::<T>::mutate(id, |info| {
			let info = info.as_mut().expect("it exists");
			(info.raised, info.cap) = (TaoBalance::ZERO, TaoBalance::ZERO);
		});
		let declared;
		let done;
		#[block]
		{
			declared = crate::finalize::weight::<T>(id);
			done = Pallet::<T>::finalize(RawOrigin::Signed(creator).into(), id);
		}

		assert!(done.is_ok_and(|post| post.actual_weight.is_some_and(|w| w.all_lte(declared))));
		assert!(loan::<T>(id).finalized);
	}

	/// Of `c` contributors who have nothing left.
	#[benchmark]
	fn refund(c: Linear<1, CONTRIBUTORS>) {
		let (creator, id) = open::<T>(None);
		for index in 0..c {
			give_all::<T>(id, index, 2);
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(creator), id);

		assert_eq!(loan::<T>(id).contributors_count, 1);
		assert_eq!(Contributions::<T>::iter_key_prefix(id).count(), 1);
	}

	#[benchmark]
	fn dissolve() {
		let (creator, id) = open::<T>(Some(call::<T>(BYTES)));

		#[extrinsic_call]
		_(RawOrigin::Signed(creator), id);

		assert!(!Crowdloans::<T>::contains_key(id));
		assert!(!MaxContributions::<T>::contains_key(id));
	}

	#[benchmark]
	fn update_min_contribution() {
		let (creator, id) = open::<T>(None);

		#[extrinsic_call]
		_(RawOrigin::Signed(creator), id, tao(2));

		assert_eq!(loan::<T>(id).min_contribution, tao(2));
	}

	#[benchmark]
	fn update_end() {
		let (creator, id) = open::<T>(None);
		let earlier = latest_end::<T>() - 1_u32.into();

		#[extrinsic_call]
		_(RawOrigin::Signed(creator), id, earlier);

		assert_eq!(loan::<T>(id).end, earlier);
	}

	#[benchmark]
	fn update_cap() {
		let (creator, id) = open::<T>(None);

		#[extrinsic_call]
		_(RawOrigin::Signed(creator), id, tao(2_000));

		assert_eq!(loan::<T>(id).cap, tao(2_000));
	}

	#[benchmark]
	fn set_max_contribution() {
		let (creator, id) = open::<T>(None);

		#[extrinsic_call]
		_(RawOrigin::Signed(creator), id, Some(tao(100)));

		assert_eq!(MaxContributions::<T>::get(id), Some(tao(100)));
	}
}
