//! What an account may do for another one: the types of proxies and which includes which.
//!
//! The calls that a type permits are the runtime's business. Spec:
//! `docs/protocol/companion-pallets.md` §4.7, §4.8.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// A type of proxy. The numbers are part of the interface: of stored definitions, of calls, and of
/// the accounts that are derived from them.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	Any,
	/// The parameters and the identity of a subnet.
	Owner,
	/// Everything but what can't be undone.
	NonCritical,
	/// Everything but what moves TAO or stake to others.
	NonTransfer,
	/// Retired: nothing.
	Senate,
	/// Nothing that moves TAO or stake at all.
	NonFungible,
	/// Retired: nothing.
	Triumvirate,
	/// Retired: nothing.
	Governance,
	/// Staking and unstaking, moving stake of one's own.
	Staking,
	/// Registering neurons.
	Registration,
	/// Transfers of TAO and stake.
	Transfer,
	/// Transfers below [`SMALL_TRANSFER_LIMIT`] at a time.
	SmallTransfer,
	/// Retired: nothing.
	RootWeights,
	/// Children and the take from them.
	ChildKeys,
	/// Replacing the runtime with the sudo key.
	SudoUncheckedSetCode,
	/// Swaps of hotkeys.
	SwapHotkey,
	/// Running a subnet that a lease owns.
	SubnetLeaseBeneficiary,
	/// Claims of root dividends.
	RootClaim,
	/// Trades of a root basket.
	BasketTrading,
}

/// A small transfer is below so many RAO, or so many units of alpha.
pub const SMALL_TRANSFER_LIMIT: u64 = 500_000_000;

impl ProxyType {
	/// All types, in the order of their numbers.
	pub const ALL: [Self; 19] = [
		Self::Any,
		Self::Owner,
		Self::NonCritical,
		Self::NonTransfer,
		Self::Senate,
		Self::NonFungible,
		Self::Triumvirate,
		Self::Governance,
		Self::Staking,
		Self::Registration,
		Self::Transfer,
		Self::SmallTransfer,
		Self::RootWeights,
		Self::ChildKeys,
		Self::SudoUncheckedSetCode,
		Self::SwapHotkey,
		Self::SubnetLeaseBeneficiary,
		Self::RootClaim,
		Self::BasketTrading,
	];

	/// The name that clients show.
	pub const fn name(self) -> &'static str {
		match self {
			Self::Any => "Any",
			Self::Owner => "Owner",
			Self::NonCritical => "NonCritical",
			Self::NonTransfer => "NonTransfer",
			Self::Senate => "Senate",
			Self::NonFungible => "NonFungible",
			Self::Triumvirate => "Triumvirate",
			Self::Governance => "Governance",
			Self::Staking => "Staking",
			Self::Registration => "Registration",
			Self::Transfer => "Transfer",
			Self::SmallTransfer => "SmallTransfer",
			Self::RootWeights => "RootWeights",
			Self::ChildKeys => "ChildKeys",
			Self::SudoUncheckedSetCode => "SudoUncheckedSetCode",
			Self::SwapHotkey => "SwapHotkey",
			Self::SubnetLeaseBeneficiary => "SubnetLeaseBeneficiary",
			Self::RootClaim => "RootClaim",
			Self::BasketTrading => "BasketTrading",
		}
	}

	/// The number of the type.
	pub fn index(self) -> u8 {
		// An enum without fields is encoded as its number.
		self.using_encoded(|bytes| bytes.first().copied()).unwrap_or_default()
	}

	/// Whether the type is retired: it can still be stored, and permits nothing.
	pub const fn is_deprecated(self) -> bool {
		matches!(self, Self::Senate | Self::Triumvirate | Self::Governance | Self::RootWeights)
	}

	/// Whether who has this type may hand out and take back `other`: reflexive and transitive, and
	/// whatever `other` permits this type permits as well.
	pub fn includes(self, other: Self) -> bool {
		match (self, other) {
			(Self::Any, _) => true,
			(_, Self::Any) => false,
			(Self::NonTransfer, other) => !matches!(
				other,
				Self::NonCritical | Self::Transfer | Self::SmallTransfer | Self::BasketTrading
			),
			(Self::Transfer, other) => matches!(other, Self::Transfer | Self::SmallTransfer),
			(this, other) => this == other,
		}
	}
}
