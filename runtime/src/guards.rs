//! The checks that follow a signed call into every nested dispatch.
//!
//! Some rules hold for an account whatever way its call takes: alone, inside a batch, through a
//! multisig, by schedule. A transaction extension sees the outermost call only, so the same guards
//! run twice:
//!
//! * [`crate::extensions::SubtensorTransactionExtension`] runs them on the outermost call and
//!   refuses the transaction in the pool, free of charge;
//! * [`GuardedCall`], the call type given to every pallet that dispatches calls (Utility, Sudo,
//!   Multisig, Scheduler, Proxy, Crowdloan, MevShield), runs them at each inner dispatch with the
//!   account that signs *that* dispatch.
//!
//! Root and unsigned origins are not guarded.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §6.4.

use crate::{AccountId, Runtime, RuntimeCall, RuntimeOrigin};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	dispatch::{DispatchInfo, DispatchResultWithPostInfo, GetDispatchInfo, PostDispatchInfo},
	traits::UnfilteredDispatchable,
	weights::Weight,
};
use pallet_subtensor::guards as protocol;
use scale_info::TypeInfo;
use sp_runtime::{
	DispatchError, DispatchErrorWithPostInfo,
	traits::{AsSystemOriginSigner, Dispatchable},
};

/// Why a guard refuses a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
	/// What a nested dispatch fails with.
	pub error: DispatchError,
	/// What the pool answers when the call is the outermost one.
	pub code: u8,
}

/// A set of checks on who may dispatch what, now.
pub trait DispatchGuard {
	/// Refuses `call` of `who`, or lets it pass. Changes nothing.
	fn check(who: &AccountId, call: &RuntimeCall) -> Result<(), Refusal>;

	/// What [`Self::check`] may cost for this call.
	fn weight(call: &RuntimeCall) -> Weight;
}

/// No guard.
impl DispatchGuard for () {
	fn check(_: &AccountId, _: &RuntimeCall) -> Result<(), Refusal> {
		Ok(())
	}

	fn weight(_: &RuntimeCall) -> Weight {
		Weight::zero()
	}
}

/// The guards of this runtime: those of the protocol.
pub type Guards = ProtocolGuards;

/// The guards of SubtensorModule.
pub struct ProtocolGuards;

impl DispatchGuard for ProtocolGuards {
	fn check(who: &AccountId, call: &RuntimeCall) -> Result<(), Refusal> {
		protocol::check::<Runtime, _>(who, call).map_err(Refusal::from)
	}

	fn weight(call: &RuntimeCall) -> Weight {
		protocol::weight::<Runtime, _>(call)
	}
}

impl protocol::GuardedCall<Runtime> for RuntimeCall {
	/// Encrypted transactions: what is inside meets the guards by itself.
	fn passes_announcement(&self) -> bool {
		crate::shield::is_carrier(self)
	}
}

impl From<DispatchError> for Refusal {
	fn from(error: DispatchError) -> Self {
		Self { code: protocol::code_of::<Runtime>(&error), error }
	}
}

/// Runs what the pool checks before it accepts a transaction, if the origin is signed: the guards,
/// and the proofs of calls that pay no fee.
pub fn ensure_admissible(origin: &RuntimeOrigin, call: &RuntimeCall) -> Result<(), Refusal> {
	match origin.as_system_origin_signer() {
		Some(who) => protocol::check_admission::<Runtime, _>(who, call).map_err(Refusal::from),
		None => Ok(()),
	}
}

/// Runs the guards if the origin is signed.
pub fn ensure_allowed(origin: &RuntimeOrigin, call: &RuntimeCall) -> Result<(), Refusal> {
	match origin.as_system_origin_signer() {
		Some(who) => Guards::check(who, call),
		None => Ok(()),
	}
}

/// A [`RuntimeCall`] whose dispatch runs the guards first.
///
/// Encoded exactly like the call inside; [`crate::metadata`] shows that one to clients.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct GuardedCall(pub RuntimeCall);

impl From<RuntimeCall> for GuardedCall {
	fn from(call: RuntimeCall) -> Self {
		Self(call)
	}
}

impl From<frame_system::Call<Runtime>> for GuardedCall {
	fn from(call: frame_system::Call<Runtime>) -> Self {
		Self(call.into())
	}
}

impl GetDispatchInfo for GuardedCall {
	fn get_dispatch_info(&self) -> DispatchInfo {
		let mut info = self.0.get_dispatch_info();
		info.call_weight = info.call_weight.saturating_add(Guards::weight(&self.0));
		info
	}
}

impl GuardedCall {
	/// Hands the call on if the guards let it pass.
	fn guarded(
		self,
		origin: RuntimeOrigin,
		dispatch: impl FnOnce(RuntimeCall, RuntimeOrigin) -> DispatchResultWithPostInfo,
	) -> DispatchResultWithPostInfo {
		let guards = Guards::weight(&self.0);
		let charge = |post: PostDispatchInfo| PostDispatchInfo {
			actual_weight: post.actual_weight.map(|weight| weight.saturating_add(guards)),
			..post
		};
		if let Err(refusal) = ensure_allowed(&origin, &self.0) {
			let post_info = Some(guards).into();
			return Err(DispatchErrorWithPostInfo { post_info, error: refusal.error });
		}
		dispatch(self.0, origin).map(charge).map_err(|failure| DispatchErrorWithPostInfo {
			post_info: charge(failure.post_info),
			error: failure.error,
		})
	}
}

impl Dispatchable for GuardedCall {
	type RuntimeOrigin = RuntimeOrigin;
	type Config = RuntimeCall;
	type Info = DispatchInfo;
	type PostInfo = PostDispatchInfo;

	fn dispatch(self, origin: RuntimeOrigin) -> DispatchResultWithPostInfo {
		self.guarded(origin, Dispatchable::dispatch)
	}
}

impl UnfilteredDispatchable for GuardedCall {
	type RuntimeOrigin = RuntimeOrigin;

	fn dispatch_bypass_filter(self, origin: RuntimeOrigin) -> DispatchResultWithPostInfo {
		self.guarded(origin, UnfilteredDispatchable::dispatch_bypass_filter)
	}
}
