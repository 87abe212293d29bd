//! The numbers by which clients learn why the pool refused a transaction ("Custom error: N").
//! Spec: `docs/protocol/runtime-and-node.md` §6.6.

use crate::pallet::*;
use codec::Decode;
use frame_support::traits::PalletInfoAccess;
use sp_runtime::{DispatchError, ModuleError};

/// Any error without a number of its own.
pub const BAD_REQUEST: u8 = 255;

/// The number of one of this pallet's errors.
pub fn rejection_code<T>(error: &Error<T>) -> u8 {
	match error {
		Error::ColdkeySwapAnnounced => 0,
		Error::AmountTooLow | Error::NotEnoughStakeToSetWeights => 1,
		Error::NotEnoughBalanceToStake => 2,
		Error::SubnetNotExists => 3,
		Error::HotKeyAccountNotExists => 4,
		Error::NotEnoughStakeToWithdraw => 5,
		Error::CommittingWeightsTooFast
		| Error::SettingWeightsTooFast
		| Error::NetworkTxRateLimitExceeded => 6,
		Error::InsufficientLiquidity => 7,
		Error::SlippageTooHigh => 8,
		Error::TransferDisallowed => 9,
		Error::HotKeyNotRegisteredInNetwork => 10,
		Error::InvalidIpAddress => 11,
		Error::ServingRateLimitExceeded => 12,
		Error::InvalidPort => 13,
		Error::InvalidRevealRound => 15,
		Error::NoWeightsCommitFound => 16,
		Error::RevealTooEarly => 17,
		Error::InputLengthsUnequal => 18,
		Error::HotKeyNotRegisteredInSubNet => 19,
		Error::EvmKeyAssociateRateLimitExceeded => 20,
		Error::ColdkeySwapDisputed => 21,
		Error::NonAssociatedColdKey => 25,
		Error::DelegateTakeTooLow => 26,
		Error::DelegateTakeTooHigh => 27,
		_ => BAD_REQUEST,
	}
}

/// The number of any error; [`BAD_REQUEST`] for those of other pallets.
pub fn code_of<T: Config>(error: &DispatchError) -> u8 {
	let DispatchError::Module(ModuleError { index, error, .. }) = error else {
		return BAD_REQUEST;
	};
	if usize::from(*index) != <Pallet<T> as PalletInfoAccess>::index() {
		return BAD_REQUEST;
	}
	Error::<T>::decode(&mut error.as_slice()).map_or(BAD_REQUEST, |error| rejection_code(&error))
}
