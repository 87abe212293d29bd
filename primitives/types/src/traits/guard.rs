//! The checks that follow a signed call into nested dispatches.

use sp_runtime::DispatchResult;
use sp_weights::Weight;

/// What a pallet asks before it dispatches a call for somebody: the guards that the runtime runs on
/// every signed call. Spec: `docs/protocol/companion-pallets.md` §12.4.
pub trait CallGuard<Origin, Call> {
	/// Refuses a call that its origin may not dispatch now. Changes nothing.
	fn ensure_allowed(origin: &Origin, call: &Call) -> DispatchResult;
	/// What [`Self::ensure_allowed`] may cost for this call.
	fn weight(call: &Call) -> Weight;
}

/// No guard.
impl<Origin, Call> CallGuard<Origin, Call> for () {
	fn ensure_allowed(_: &Origin, _: &Call) -> DispatchResult {
		Ok(())
	}

	fn weight(_: &Call) -> Weight {
		Weight::zero()
	}
}
