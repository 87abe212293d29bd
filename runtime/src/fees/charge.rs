//! How a fee is taken: in TAO, or in alpha where a call unstakes and the payer has too little TAO.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §7.4 to §7.6.

use super::RecycleTao;
use crate::{AccountId, Balance, Balances, Runtime, RuntimeCall, configs::money::Credit};
use frame_support::{
	dispatch::{DispatchInfo, PostDispatchInfo},
	traits::NoDrop,
};
use pallet_subtensor::staking::{Position, fee};
use pallet_transaction_payment::{FungibleAdapter, OnChargeTransaction, TxCreditHold};
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

/// Charges TAO, as the stock adapter does.
type InTao = FungibleAdapter<Balances, RecycleTao>;

/// Takes fees, and returns what was taken too much. Nobody receives them.
pub struct TaoOrAlpha;

/// What was taken before the call.
pub enum Taken {
	/// TAO; the stock adapter keeps the tip here and the fee in storage.
	Tao(Option<Credit>),
	/// Alpha.
	Alpha(fee::AlphaFee<AccountId>),
}

impl Default for Taken {
	fn default() -> Self {
		Self::Tao(None)
	}
}

impl TxCreditHold<Runtime> for TaoOrAlpha {
	type Credit = NoDrop<Credit>;
}

/// The position out of which the call can pay in alpha.
fn paying_position(
	payer: &AccountId,
	call: &RuntimeCall,
) -> Option<(AccountId, subtensor_types::NetUid)> {
	match call {
		RuntimeCall::SubtensorModule(call) => fee::paying_position::<Runtime>(payer, call),
		_ => None,
	}
}

impl OnChargeTransaction<Runtime> for TaoOrAlpha {
	type Balance = Balance;
	type LiquidityInfo = Taken;

	fn withdraw_fee(
		payer: &AccountId,
		call: &RuntimeCall,
		info: &DispatchInfo,
		fee: Balance,
		tip: Balance,
	) -> Result<Taken, TransactionValidityError> {
		let refusal = match <InTao as OnChargeTransaction<Runtime>>::withdraw_fee(
			payer, call, info, fee, tip,
		) {
			Ok(taken) => return Ok(Taken::Tao(taken)),
			Err(refusal) => refusal,
		};
		let (hotkey, netuid) = paying_position(payer, call).ok_or(refusal)?;
		fee::charge::<Runtime>(Position::new(&hotkey, payer, netuid), fee)
			.map(Taken::Alpha)
			.map_err(|_| InvalidTransaction::Payment.into())
	}

	fn can_withdraw_fee(
		payer: &AccountId,
		call: &RuntimeCall,
		info: &DispatchInfo,
		fee: Balance,
		tip: Balance,
	) -> Result<(), TransactionValidityError> {
		let refusal = match <InTao as OnChargeTransaction<Runtime>>::can_withdraw_fee(
			payer, call, info, fee, tip,
		) {
			Ok(()) => return Ok(()),
			Err(refusal) => refusal,
		};
		let (hotkey, netuid) = paying_position(payer, call).ok_or(refusal)?;
		fee::quote::<Runtime>(Position::new(&hotkey, payer, netuid), fee).ok_or(refusal)?;
		Ok(())
	}

	fn correct_and_deposit_fee(
		payer: &AccountId,
		info: &DispatchInfo,
		post_info: &PostDispatchInfo,
		corrected: Balance,
		tip: Balance,
		taken: Taken,
	) -> Result<(), TransactionValidityError> {
		match taken {
			Taken::Tao(taken) => <InTao as OnChargeTransaction<Runtime>>::correct_and_deposit_fee(
				payer, info, post_info, corrected, tip, taken,
			),
			Taken::Alpha(paid) => {
				fee::settle::<Runtime>(payer, paid, corrected);
				Ok(())
			}
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn endow_account(who: &AccountId, amount: Balance) {
		<InTao as OnChargeTransaction<Runtime>>::endow_account(who, amount);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn minimum_balance() -> Balance {
		<InTao as OnChargeTransaction<Runtime>>::minimum_balance()
	}
}
