//! A crowdloan as clients decode it. Spec: `docs/protocol/companion-pallets.md` §3.2.

use crate::pallet::Config;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::Bounded;
use scale_info::TypeInfo;
use subtensor_types::TaoBalance;

/// Number of a crowdloan.
pub type CrowdloanId = u32;

/// A stored call: its bytes, or the hash of its preimage.
pub type BoundedCallOf<T> =
	Bounded<<T as Config>::RuntimeCall, <T as frame_system::Config>::Hashing>;

/// A crowdloan. Field order is SCALE order.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct CrowdloanInfo<AccountId, BlockNumber, Call> {
	/// Who opened it.
	pub creator: AccountId,
	/// The creator's deposit (RAO), a part of its contribution.
	pub deposit: TaoBalance,
	/// Least RAO to be offered at once.
	pub min_contribution: TaoBalance,
	/// First block in which contributions are refused.
	pub end: BlockNumber,
	/// RAO to be raised.
	pub cap: TaoBalance,
	/// Where the money is, derived from the id.
	pub funds_account: AccountId,
	/// RAO raised: the sum of all contributions.
	pub raised: TaoBalance,
	/// Where the money goes; exactly one of this and `call` is given.
	pub target_address: Option<AccountId>,
	/// The call that spends the money.
	pub call: Option<Call>,
	/// Whether it is over.
	pub finalized: bool,
	/// Accounts with a contribution, the creator included.
	pub contributors_count: u32,
}
