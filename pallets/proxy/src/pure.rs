//! Accounts without a key, which exist through those who may act for them.
//! Spec: `docs/protocol/companion-pallets.md` §4.5.

use crate::{definitions, deposits, pallet::*};
use codec::Decode;
use frame_support::ensure;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{
	DispatchError, DispatchResult,
	traits::{BlakeTwo256, Hash, TrailingZeroInput},
};

/// What every derivation starts with, so that no other kind of account can collide.
const PREFIX: &[u8; 16] = b"modlpy/proxy____";

/// The account that `who` makes in the transaction `at` (block, place in the block): Blake2-256 of all
/// parameters.
///
/// Errors: [`Error::InvalidDerivedAccountId`], never for accounts of 32 bytes.
pub fn account<T: Config>(
	who: &T::AccountId,
	proxy_type: &T::ProxyType,
	index: u16,
	at: (BlockNumberFor<T>, u32),
) -> Result<T::AccountId, DispatchError> {
	let (height, ext_index) = at;
	let hash = BlakeTwo256::hash_of(&(PREFIX, who, height, ext_index, proxy_type, index));
	T::AccountId::decode(&mut TrailingZeroInput::new(hash.as_bytes()))
		.map_err(|_| Error::<T>::InvalidDerivedAccountId.into())
}

/// Makes a pure account for which `who` may act, and pays its deposit. Emits [`Event::PureCreated`].
///
/// Errors, in this order: [`Error::InvalidDerivedAccountId`], [`Error::Duplicate`],
/// [`Error::TooMany`], those of the currency.
pub(crate) fn create<T: Config>(
	who: T::AccountId,
	proxy_type: T::ProxyType,
	delay: BlockNumberFor<T>,
	index: u16,
) -> DispatchResult {
	let height = frame_system::Pallet::<T>::block_number();
	let ext_index = frame_system::Pallet::<T>::extrinsic_index().unwrap_or_default();
	let pure = account::<T>(&who, &proxy_type, index, (height, ext_index))?;
	let definition =
		DefinitionOf::<T> { delegate: who.clone(), proxy_type: proxy_type.clone(), delay };
	definitions::found::<T>(&pure, &who, definition)?;
	Pallet::<T>::deposit_event(Event::PureCreated {
		pure,
		who,
		proxy_type,
		disambiguation_index: index,
	});
	Ok(())
}

/// Ends all proxies of the pure account `who`. The deposit for the first one returns to the spawner,
/// who paid it; what the account reserved for further ones returns to the account. Emits
/// [`Event::PureKilled`].
///
/// Errors, in this order: [`Error::InvalidDerivedAccountId`], [`Error::NoPermission`].
pub(crate) fn kill<T: Config>(
	who: T::AccountId,
	spawner: T::AccountId,
	proxy_type: T::ProxyType,
	index: u16,
	at: (BlockNumberFor<T>, u32),
) -> DispatchResult {
	let pure = account::<T>(&spawner, &proxy_type, index, at)?;
	ensure!(pure == who, Error::<T>::NoPermission);
	let (_, deposit) = definitions::forget::<T>(&who);
	let spawners = deposits::for_proxies::<T>(1).min(deposit);
	deposits::release::<T>(&spawner, spawners);
	deposits::release::<T>(&who, deposit.saturating_sub(spawners));
	Pallet::<T>::deposit_event(Event::PureKilled {
		pure: who,
		spawner,
		proxy_type,
		disambiguation_index: index,
	});
	Ok(())
}
