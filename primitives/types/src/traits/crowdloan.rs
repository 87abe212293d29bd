//! What a crowdloan's stored call may ask about the crowdloan.

use crate::TaoBalance;
use alloc::vec::Vec;
use sp_runtime::DispatchError;

/// A crowdloan whose stored call is running.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningCrowdloan<AccountId> {
	/// Its id.
	pub id: u32,
	/// Who opened it and finalizes it now.
	pub creator: AccountId,
	/// Where the raised TAO are.
	pub funds_account: AccountId,
	/// RAO raised: the sum of all contributions.
	pub raised: TaoBalance,
}

/// The crowdloan behind a call. Spec: `docs/protocol/companion-pallets.md` §3.6.
pub trait CrowdloanDoor<AccountId> {
	/// The crowdloan that is being finalized by dispatching its call, this very moment.
	///
	/// Errors: the crowdloans' `InvalidCrowdloanId` where there is none.
	fn running() -> Result<RunningCrowdloan<AccountId>, DispatchError>;
	/// Who contributed how many RAO, the creator included. At most [`Self::max_contributors`].
	fn contributions(id: u32) -> Vec<(AccountId, TaoBalance)>;
	/// Most contributors of one crowdloan.
	fn max_contributors() -> u32;
}

/// There are no crowdloans.
impl<AccountId> CrowdloanDoor<AccountId> for () {
	fn running() -> Result<RunningCrowdloan<AccountId>, DispatchError> {
		Err(DispatchError::Unavailable)
	}

	fn contributions(_: u32) -> Vec<(AccountId, TaoBalance)> {
		Vec::new()
	}

	fn max_contributors() -> u32 {
		0
	}
}
