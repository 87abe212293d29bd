//! What the wrappers cost, without what is inside: the inner calls do nothing.

use super::*;
use alloc::{boxed::Box, vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use sp_runtime::DispatchError;
use weigh::CallOf;

/// Items of the longest batch that is measured; longer ones lie on the same line.
const ITEMS: u32 = 500;

/// A call that does nothing, for whoever makes it.
fn nothing<T: Config>() -> CallOf<T>
where
	CallOf<T>: From<frame_system::Call<T>>,
{
	frame_system::Call::remark { remark: vec![] }.into()
}

/// So many calls that do nothing.
fn items<T: Config>(count: u32) -> Vec<CallOf<T>>
where
	CallOf<T>: From<frame_system::Call<T>>,
{
	(0..count).map(|_| nothing::<T>()).collect()
}

/// A call that fails for everybody but root.
fn failing<T: Config>() -> CallOf<T>
where
	CallOf<T>: From<frame_system::Call<T>>,
{
	frame_system::Call::set_heap_pages { pages: 1 }.into()
}

/// Somebody else's origin.
fn other<T: Config>() -> Box<T::PalletsOrigin>
where
	T::PalletsOrigin: From<RawOrigin<T::AccountId>>,
{
	Box::new(RawOrigin::Signed(account("other", 0, 0)).into())
}

fn assert_last<T: Config>(event: Event<T>) {
	frame_system::Pallet::<T>::assert_last_event(event.into());
}

#[benchmarks(
	where
		CallOf<T>: From<frame_system::Call<T>>,
		T::PalletsOrigin: From<RawOrigin<T::AccountId>>,
)]
mod benchmarks {
	use super::*;

	/// `c` items.
	#[benchmark]
	fn batch(c: Linear<1, ITEMS>) {
		let calls = items::<T>(c);

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), calls);

		assert_last::<T>(Event::BatchCompleted);
	}

	/// The row of the derived account is charged apart.
	#[benchmark]
	fn as_derivative() {
		let caller = RawOrigin::Signed(whitelisted_caller::<T::AccountId>());
		let call = Box::new(nothing::<T>());
		let done;
		#[block]
		{
			done = Pallet::<T>::as_derivative(caller.into(), 7, call);
		}

		assert!(done.is_ok());
	}

	/// `c` items.
	#[benchmark]
	fn batch_all(c: Linear<1, ITEMS>) {
		let calls = items::<T>(c);

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), calls);

		assert_last::<T>(Event::BatchCompleted);
	}

	#[benchmark]
	fn dispatch_as() {
		let call = Box::new(nothing::<T>());

		#[extrinsic_call]
		_(RawOrigin::Root, other::<T>(), call);

		assert_last::<T>(Event::DispatchedAs { result: Ok(()) });
	}

	/// `c` items, each of which fails.
	#[benchmark]
	fn force_batch(c: Linear<1, ITEMS>) {
		let calls = (0..c).map(|_| failing::<T>()).collect();

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), calls);

		assert_last::<T>(Event::BatchCompletedWithErrors);
	}

	/// The first call fails, so that the second runs.
	#[benchmark]
	fn if_else() {
		let (main, fallback) = (Box::new(failing::<T>()), Box::new(nothing::<T>()));

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), main, fallback);

		let main_error = DispatchError::BadOrigin;
		assert_last::<T>(Event::IfElseFallbackCalled { main_error });
	}

	#[benchmark]
	fn dispatch_as_fallible() {
		let call = Box::new(nothing::<T>());

		#[extrinsic_call]
		_(RawOrigin::Root, other::<T>(), call);

		assert_last::<T>(Event::DispatchedAs { result: Ok(()) });
	}
}
