//! Movements of TAO: between accounts, in and out of the subnets' accounts, minting, burning and
//! recycling. Every change of the total issuance of TAO goes through this module.
//!
//! * *Transfer*: both totals stay, except that dust of a reaped account is destroyed in both.
//! * *Burn*: to the burn account; both totals stay, so the halving is not affected.
//! * *Recycle*: destroyed in both totals; it can be emitted again.
//! * *Mint*: created in both totals, never past the cap of 21 million TAO.
//!
//! Invariant: [`TotalIssuance`] equals the currency's own total issuance.
//! Specification: `docs/protocol/emission.md` §4.

use crate::{constants, pallet::*};
use codec::Decode;
use frame_support::{
	PalletId, ensure,
	traits::{
		Imbalance,
		fungible::{Balanced, Credit, Inspect, Mutate},
		tokens::{DepositConsequence, Fortitude, Precision, Preservation, Provenance},
	},
};
use sp_runtime::{DispatchError, DispatchResult, traits::AccountIdConversion};
use subtensor_types::{NetUid, TaoBalance};

/// TAO that was created or withdrawn and not deposited yet.
pub type TaoCredit<T> = Credit<<T as frame_system::Config>::AccountId, <T as Config>::Currency>;

/// Most TAO (RAO) that ever exists: 21 million TAO.
pub const MAX_SUPPLY: TaoBalance = TaoBalance::new(21_000_000_000_000_000);

/// The account that holds a subnet's TAO; `None` where the subnet does not exist.
pub fn subnet_account<T: Config>(netuid: NetUid) -> Option<T::AccountId> {
	(netuid.is_root() || NetworksAdded::<T>::contains_key(netuid))
		.then(|| account_of_subnet::<T>(netuid))
}

/// The address of a subnet's account, whether the subnet exists or not.
pub fn account_of_subnet<T: Config>(netuid: NetUid) -> T::AccountId {
	constants::SUBTENSOR_PALLET_ID.into_sub_account_truncating(netuid.as_u16())
}

/// Whether `account` is the account of some subnet, existing or not.
/// Spec: `docs/protocol/staking.md` §3.3.
pub fn is_subnet_account<T: Config>(account: &T::AccountId) -> bool {
	let bytes = codec::Encode::encode(account);
	let Some(id) = PalletId::decode(&mut bytes.get(4..12).unwrap_or_default()).ok() else {
		return false;
	};
	let Some(netuid) = u16::decode(&mut bytes.get(12..14).unwrap_or_default()).ok() else {
		return false;
	};
	id == constants::SUBTENSOR_PALLET_ID && *account == account_of_subnet::<T>(NetUid::new(netuid))
}

/// The account that holds burned TAO.
pub fn burn_account<T: Config>() -> T::AccountId {
	constants::BURN_ACCOUNT_ID.into_account_truncating()
}

/// TAO (RAO) that `who` could spend without being reaped.
pub fn spendable<T: Config>(who: &T::AccountId) -> TaoBalance {
	T::Currency::reducible_balance(who, Preservation::Preserve, Fortitude::Polite)
}

/// TAO (RAO) that `who` could spend, its account's end included.
pub fn spendable_to_death<T: Config>(who: &T::AccountId) -> TaoBalance {
	T::Currency::reducible_balance(who, Preservation::Expendable, Fortitude::Polite)
}

/// Moves exactly `amount`; the sender may be reaped.
///
/// Errors: [`Error::InsufficientTaoBalance`].
pub fn transfer<T: Config>(
	from: &T::AccountId,
	to: &T::AccountId,
	amount: TaoBalance,
) -> DispatchResult {
	if amount.is_zero() {
		return Ok(());
	}
	ensure!(amount <= spendable_to_death::<T>(from), Error::<T>::InsufficientTaoBalance);
	with_dust_counted::<T, _>(|| {
		T::Currency::transfer(from, to, amount, Preservation::Expendable).map(|_| ())
	})
}

/// Whether `who` can be given `amount`: not less than the existential deposit where it has no account.
pub fn can_receive<T: Config>(who: &T::AccountId, amount: TaoBalance) -> bool {
	T::Currency::can_deposit(who, amount, Provenance::Extant) == DepositConsequence::Success
}

/// Moves all that `from` can spend, and reaps it where nothing else holds it.
pub fn transfer_all<T: Config>(from: &T::AccountId, to: &T::AccountId) -> DispatchResult {
	transfer::<T>(from, to, spendable_to_death::<T>(from))
}

/// Moves up to `amount` to the account of `netuid` and keeps the sender alive. Returns what was
/// moved, which may be less.
///
/// Errors: [`Error::SubnetNotExists`], [`Error::InsufficientTaoBalance`].
pub fn transfer_to_subnet<T: Config>(
	netuid: NetUid,
	from: &T::AccountId,
	amount: TaoBalance,
) -> Result<TaoBalance, DispatchError> {
	if amount.is_zero() {
		return Ok(amount);
	}
	let account = subnet_account::<T>(netuid).ok_or(Error::<T>::SubnetNotExists)?;
	let moved = amount.min(spendable::<T>(from));
	ensure!(!moved.is_zero(), Error::<T>::InsufficientTaoBalance);
	with_dust_counted::<T, _>(|| {
		T::Currency::transfer(from, &account, moved, Preservation::Preserve).map(|_| ())
	})?;
	Ok(moved)
}

/// Moves exactly `amount` out of the account of `netuid`.
///
/// Errors: [`Error::SubnetNotExists`], [`Error::InsufficientTaoBalance`].
pub fn transfer_from_subnet<T: Config>(
	netuid: NetUid,
	to: &T::AccountId,
	amount: TaoBalance,
) -> DispatchResult {
	let account = subnet_account::<T>(netuid).ok_or(Error::<T>::SubnetNotExists)?;
	transfer::<T>(&account, to, amount)
}

/// Moves `amount` to the burn account.
///
/// Errors: [`Error::InsufficientTaoBalance`].
pub fn burn<T: Config>(from: &T::AccountId, amount: TaoBalance) -> DispatchResult {
	transfer::<T>(from, &burn_account::<T>(), amount)
}

/// Destroys `amount` of `from`, which stays alive.
///
/// Errors: [`Error::InsufficientTaoBalance`], [`Error::BalanceWithdrawalError`].
pub fn recycle<T: Config>(from: &T::AccountId, amount: TaoBalance) -> DispatchResult {
	if amount.is_zero() {
		return Ok(());
	}
	ensure!(amount <= spendable::<T>(from), Error::<T>::InsufficientTaoBalance);
	let credit = T::Currency::withdraw(
		from,
		amount,
		Precision::Exact,
		Preservation::Preserve,
		Fortitude::Polite,
	)
	.map_err(|_| Error::<T>::BalanceWithdrawalError)?;
	recycle_credit::<T>(credit);
	Ok(())
}

/// Creates up to `amount`, never past [`MAX_SUPPLY`]. The credit must be spent or recycled.
pub fn mint<T: Config>(amount: TaoBalance) -> TaoCredit<T> {
	let room = MAX_SUPPLY.saturating_sub(T::Currency::total_issuance());
	let credit = T::Currency::issue(amount.min(room));
	TotalIssuance::<T>::mutate(|total| *total = total.saturating_add(credit.peek()));
	credit
}

/// Deposits `amount` of `credit` into `to` and returns the rest; returns all of it where the credit
/// is too small or the account can't take the deposit.
pub fn spend<T: Config>(
	to: &T::AccountId,
	credit: TaoCredit<T>,
	amount: TaoBalance,
) -> TaoCredit<T> {
	if credit.peek() < amount {
		return credit;
	}
	let (part, rest) = credit.split(amount);
	match T::Currency::resolve(to, part) {
		Ok(()) => rest,
		Err(part) => rest.merge(part),
	}
}

/// Turns exactly `amount` of an account's balance back into a credit; the issuance stays.
///
/// Errors: [`Error::InsufficientTaoBalance`].
pub fn withdraw_as_credit<T: Config>(
	from: &T::AccountId,
	amount: TaoBalance,
) -> Result<TaoCredit<T>, DispatchError> {
	T::Currency::withdraw(
		from,
		amount,
		Precision::Exact,
		Preservation::Expendable,
		Fortitude::Polite,
	)
	.map_err(|_| Error::<T>::InsufficientTaoBalance.into())
}

/// Destroys a credit in both totals.
pub fn recycle_credit<T: Config>(credit: TaoCredit<T>) {
	note_destroyed::<T>(credit.peek());
	drop(credit);
}

/// Lowers [`TotalIssuance`] by TAO that the currency destroyed by itself (dust, fees).
pub fn note_destroyed<T: Config>(amount: TaoBalance) {
	if !amount.is_zero() {
		TotalIssuance::<T>::mutate(|total| *total = total.saturating_sub(amount));
	}
}

/// Runs a movement; where it destroys dust, [`TotalIssuance`] falls with the currency's total.
fn with_dust_counted<T: Config, R>(
	movement: impl FnOnce() -> Result<R, DispatchError>,
) -> Result<R, DispatchError> {
	let before = T::Currency::total_issuance();
	let mirror = TotalIssuance::<T>::get();
	let moved = movement()?;
	let destroyed = before.saturating_sub(T::Currency::total_issuance());
	// A dust handler of the runtime may have counted the dust already.
	let counted = mirror.saturating_sub(TotalIssuance::<T>::get());
	note_destroyed::<T>(destroyed.saturating_sub(counted));
	Ok(moved)
}
