//! Whose account is charged when it is not the signer's.
//!
//! The signer stays the origin for the nonce, the dispatch and every other check; the payer is
//! asked for the fee alone.
//!
//! | rule | who pays |
//! |---|---|
//! | [`RealPays`] | the account that a proxy acts for, where it consented |
//! | [`ColdkeyPays`] | the owner of the hotkey that signs the hotkey's daily work |
//! | none | the signer |
//!
//! Spec: `docs/protocol/runtime-and-node.md` §7.3.

use super::real_pays::RealPays;
use crate::{AccountId, Runtime, RuntimeCall, limits::RuntimeDatabaseWeight};
use frame_support::weights::Weight;
use pallet_subtensor::{Call as ProtocolCall, Owner};

/// An account that pays for somebody else's transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payer {
	/// Who pays.
	pub account: AccountId,
	/// Whether the payer also owes the tip; otherwise it is taken as zero.
	pub owes_tip: bool,
}

/// Finds the payer of a call.
pub trait FeePayer {
	/// The account that pays for `call` instead of `signer`, if there is one.
	fn payer_of(signer: &AccountId, call: &RuntimeCall) -> Option<Payer>;

	/// What [`Self::payer_of`] may cost for this call.
	fn weight(call: &RuntimeCall) -> Weight;
}

/// The payer rules of this runtime.
pub type Payers = (RealPays, ColdkeyPays);

/// The first rule that finds a payer counts.
impl<First: FeePayer, Second: FeePayer> FeePayer for (First, Second) {
	fn payer_of(signer: &AccountId, call: &RuntimeCall) -> Option<Payer> {
		First::payer_of(signer, call).or_else(|| Second::payer_of(signer, call))
	}

	fn weight(call: &RuntimeCall) -> Weight {
		First::weight(call).saturating_add(Second::weight(call))
	}
}

/// Rule B: what a hotkey does day by day, directly, is paid by its coldkey, without a tip. A hotkey
/// needs no TAO of its own.
pub struct ColdkeyPays;

impl FeePayer for ColdkeyPays {
	fn payer_of(signer: &AccountId, call: &RuntimeCall) -> Option<Payer> {
		if !is_work_of_hotkey(call) {
			return None;
		}
		let account = Owner::<Runtime>::try_get(signer).ok()?;
		Some(Payer { account, owes_tip: false })
	}

	fn weight(call: &RuntimeCall) -> Weight {
		let reads = u64::from(is_work_of_hotkey(call));
		RuntimeDatabaseWeight::get().reads(reads)
	}
}

/// Whether rule B lists the call.
fn is_work_of_hotkey(call: &RuntimeCall) -> bool {
	use ProtocolCall as Call;
	match call {
		RuntimeCall::SubtensorModule(call) => matches!(
			call,
			Call::set_weights { .. }
				| Call::set_mechanism_weights { .. }
				| Call::batch_set_weights { .. }
				| Call::commit_weights { .. }
				| Call::commit_mechanism_weights { .. }
				| Call::batch_commit_weights { .. }
				| Call::commit_crv3_mechanism_weights { .. }
				| Call::commit_timelocked_weights { .. }
				| Call::commit_timelocked_mechanism_weights { .. }
				| Call::reveal_weights { .. }
				| Call::reveal_mechanism_weights { .. }
				| Call::batch_reveal_weights { .. }
				| Call::serve_axon { .. }
				| Call::serve_axon_tls { .. }
				| Call::serve_prometheus { .. }
				| Call::associate_evm_key { .. }
		),
		RuntimeCall::Commitments(call) => {
			matches!(call, pallet_commitments::Call::set_commitment { .. })
		}
		_ => false,
	}
}
