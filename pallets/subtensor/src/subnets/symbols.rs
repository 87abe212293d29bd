//! The table of symbols, which one a new subnet gets, and the built-in names.
//!
//! Both tables are data: `data/symbols.txt` and `data/names.txt`, one entry a line, counted from 0.
//! Two subnets share a symbol only where the table is exhausted, and then it is the first one.
//! Specification: `docs/protocol/subnets.md` §15.

use crate::{pallet::*, subnets};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::ensure;
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// One symbol a line, UTF-8. The first is never given away while another is free.
const SYMBOLS: &str = include_str!("data/symbols.txt");

/// One name a line.
const NAMES: &str = include_str!("data/names.txt");

/// The symbol at a place of the table.
pub fn symbol(index: u16) -> Option<&'static str> {
	SYMBOLS.lines().nth(index.into())
}

/// Built-in name of a subnet, shown where it has no identity.
pub fn default_name(netuid: NetUid) -> &'static str {
	NAMES.lines().nth(netuid.as_u16().into()).unwrap_or("unknown")
}

/// The symbol for a new subnet: its own place of the table if free, else the first free one from
/// place 1 on, else the symbol at place 0. Reads the symbols of all subnets.
pub fn free_symbol<T: Config>(netuid: NetUid) -> Vec<u8> {
	let taken: BTreeSet<Vec<u8>> = TokenSymbol::<T>::iter_values().collect();
	let first = symbol(0).unwrap_or_default();
	let own = symbol(netuid.as_u16()).unwrap_or(first);
	core::iter::once(own)
		.chain(SYMBOLS.lines().skip(1))
		.find(|symbol| !taken.contains(symbol.as_bytes()))
		.unwrap_or(first)
		.as_bytes()
		.to_vec()
}

/// Sets the symbol of a subnet. Its owner, or root. Emits [`Event::SymbolUpdated`].
///
/// Errors, in order: `BadOrigin`, [`Error::SubnetNotExists`], [`Error::SymbolDoesNotExist`] for a
/// symbol that is not in the table from place 1 on, [`Error::SymbolAlreadyInUse`] also by this
/// subnet.
pub fn update_symbol<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	symbol: Vec<u8>,
) -> DispatchResult {
	subnets::ensure_owner_or_root::<T>(origin, netuid)?;
	subnets::ensure_exists::<T>(netuid)?;
	let known = SYMBOLS.lines().skip(1).any(|entry| entry.as_bytes() == symbol);
	ensure!(known, Error::<T>::SymbolDoesNotExist);
	let taken = TokenSymbol::<T>::iter_values().any(|other| other == symbol);
	ensure!(!taken, Error::<T>::SymbolAlreadyInUse);
	TokenSymbol::<T>::insert(netuid, &symbol);
	Pallet::<T>::deposit_event(Event::SymbolUpdated { netuid, symbol });
	Ok(())
}
