//! The numbers with which the pool says why it refuses a transaction.
//!
//! Clients see them as `Custom error: N`. Spec: `docs/protocol/runtime-and-node.md` §6.6.

use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

/// Why a transaction is refused, as clients see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum ValidityCode {
	/// A swap of this coldkey is announced.
	ColdkeyInSwapSchedule = 0,
	/// The amount, or the stake that a weight setter needs, is too small.
	StakeAmountTooLow = 1,
	/// The account holds too little TAO.
	BalanceTooLow = 2,
	/// There is no such subnet.
	SubnetNotExists = 3,
	/// There is no such hotkey.
	HotkeyAccountDoesntExist = 4,
	/// Less is staked than shall be withdrawn.
	NotEnoughStakeToWithdraw = 5,
	/// Too soon after the last call of this kind.
	RateLimitExceeded = 6,
	/// The pool is too small for this trade.
	InsufficientLiquidity = 7,
	/// The price moves past the limit.
	SlippageTooHigh = 8,
	/// The subnet's owner switched transfers off.
	TransferDisallowed = 9,
	/// The hotkey has no seat on any subnet.
	HotKeyNotRegisteredInNetwork = 10,
	/// The address cannot be served from.
	InvalidIpAddress = 11,
	/// The endpoint was changed too recently.
	ServingRateLimitExceeded = 12,
	/// Port 0.
	InvalidPort = 13,
	/// The most that may be traded is nothing.
	ZeroMaxAmount = 14,
	/// The reveal round is already past.
	InvalidRevealRound = 15,
	/// Nothing was committed that this reveals.
	CommitNotFound = 16,
	/// The commit is revealed too early or too late.
	CommitBlockNotInRevealRange = 17,
	/// The lists of a batch differ in length.
	InputLengthsUnequal = 18,
	/// The hotkey has no seat on this subnet.
	UidNotFound = 19,
	/// The EVM key was changed too recently.
	EvmKeyAssociateRateLimitExceeded = 20,
	/// The swap of this coldkey is disputed.
	ColdkeySwapDisputed = 21,
	/// The account to act for does not resolve.
	InvalidRealAccount = 22,
	/// The encrypted transaction cannot be parsed.
	FailedShieldedTxParsing = 23,
	/// It is encrypted for a key that is not announced.
	InvalidShieldedTxPubKeyHash = 24,
	/// The hotkey belongs to another coldkey.
	NonAssociatedColdKey = 25,
	/// The take is below the minimum.
	DelegateTakeTooLow = 26,
	/// The take is above the maximum.
	DelegateTakeTooHigh = 27,
	/// Any other reason.
	BadRequest = 255,
}

impl From<ValidityCode> for u8 {
	#[allow(clippy::as_conversions, reason = "the enum is represented as u8")]
	fn from(code: ValidityCode) -> Self {
		code as u8
	}
}

impl From<ValidityCode> for InvalidTransaction {
	fn from(code: ValidityCode) -> Self {
		Self::Custom(code.into())
	}
}

impl From<ValidityCode> for TransactionValidityError {
	fn from(code: ValidityCode) -> Self {
		InvalidTransaction::from(code).into()
	}
}
