//! What is checked around every signed transaction, in this order.
//!
//! The identifiers, their order and their bytes are part of the interface: a wallet builds what it
//! signs from them. Four of them carry data (era, nonce, tip, mode), the others nothing.
//!
//! | # | extension | here |
//! |--:|---|---|
//! | 1–4 | `CheckNonZeroSender`, `CheckSpecVersion`, `CheckTxVersion`, `CheckGenesis` | stock |
//! | 5 | [`CheckMortality`] | short eras for encrypted transactions |
//! | 6 | [`CheckNonce`] | accounts that exist, or for which another one pays |
//! | 7 | `CheckWeight` | stock |
//! | 8 | [`ChargeTransactionPayment`] | who pays; priority by class alone |
//! | 9 | [`SudoTransactionExtension`] | only the sudo key calls Sudo |
//! | 10 | [`CheckShieldedTxValidity`] | an encrypted transaction can be parsed |
//! | 11 | [`SubtensorTransactionExtension`] | the guards, before the pool accepts |
//! | 12 | [`DrandPriority`] | beacon pulses go first |
//! | 13 | `CheckMetadataHash` | stock |
//!
//! Spec: `docs/protocol/runtime-and-node.md` §6.

mod charge;
mod codes;
mod drand;
mod guarded;
mod mortality;
mod nonce;
mod shield;
mod sudo;

pub use charge::ChargeTransactionPayment;
pub use codes::ValidityCode;
pub use drand::DrandPriority;
pub use guarded::SubtensorTransactionExtension;
pub use mortality::CheckMortality;
#[cfg(test)]
pub(crate) use mortality::is_short;
pub use nonce::CheckNonce;
pub use shield::CheckShieldedTxValidity;
pub use sudo::SudoTransactionExtension;

use crate::Runtime;

/// The checks that every chain makes.
pub type SystemExtensions = (
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	CheckMortality,
	CheckNonce,
	frame_system::CheckWeight<Runtime>,
);

/// The checks of this protocol.
pub type ProtocolExtensions = (
	ChargeTransactionPayment,
	SudoTransactionExtension,
	CheckShieldedTxValidity,
	SubtensorTransactionExtension,
	DrandPriority,
);

/// All of them. The nesting leaves no trace, neither in the bytes nor in the metadata.
pub type TxExtension = (
	SystemExtensions,
	ProtocolExtensions,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
);

/// The extensions of a transaction with this era, nonce and tip, without a metadata hash.
pub fn tx_extension(
	era: sp_runtime::generic::Era,
	nonce: crate::Nonce,
	tip: crate::Balance,
) -> TxExtension {
	(
		(
			frame_system::CheckNonZeroSender::new(),
			frame_system::CheckSpecVersion::new(),
			frame_system::CheckTxVersion::new(),
			frame_system::CheckGenesis::new(),
			CheckMortality::from(era),
			CheckNonce(nonce),
			frame_system::CheckWeight::new(),
		),
		(
			ChargeTransactionPayment::from(tip),
			SudoTransactionExtension,
			CheckShieldedTxValidity,
			SubtensorTransactionExtension,
			DrandPriority,
		),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
	)
}
