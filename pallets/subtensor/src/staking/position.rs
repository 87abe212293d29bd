//! Positions and what the operations on them are told and give back.

use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// Stake of a coldkey on a hotkey of a subnet.
#[derive(Debug)]
pub struct Position<'a, AccountId> {
	/// Who is trusted with the stake.
	pub hotkey: &'a AccountId,
	/// Who owns the stake.
	pub coldkey: &'a AccountId,
	/// The subnet; on root the stake is TAO.
	pub netuid: NetUid,
}

// Derived, these would ask the same of the account id.
impl<AccountId> Clone for Position<'_, AccountId> {
	fn clone(&self) -> Self {
		*self
	}
}

impl<AccountId> Copy for Position<'_, AccountId> {}

impl<'a, AccountId> Position<'a, AccountId> {
	/// The position of (hotkey, coldkey, netuid).
	pub const fn new(hotkey: &'a AccountId, coldkey: &'a AccountId, netuid: NetUid) -> Self {
		Self { hotkey, coldkey, netuid }
	}
}

/// Price limit and fee of one trade.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
	/// The worst price, RAO of TAO for one alpha.
	pub limit: TaoBalance,
	/// Whether the pool's fee is waived.
	pub drop_fees: bool,
}

/// What a purchase brought.
#[derive(Clone, Copy, Debug)]
pub struct Bought {
	/// Alpha credited.
	pub alpha: AlphaBalance,
	/// TAO that went into the pool, net of the fee.
	pub net_tao: TaoBalance,
}

/// What a sale brought.
#[derive(Clone, Copy, Debug)]
pub struct Sold {
	/// TAO paid out.
	pub tao: TaoBalance,
	/// Alpha that went into the pool, net of the fee.
	pub net_alpha: AlphaBalance,
}

/// Whether root stake that changed lately may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RootHold {
	/// The rule for users.
	Enforced,
	/// For the chain's own clean-ups.
	Waived,
}
