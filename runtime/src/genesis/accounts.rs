//! The well-known accounts of development chains, and what they own.
//!
//! Their secrets are public: `//Alice` and so on. Spec: `docs/protocol/runtime-and-node.md` §13.3.

use crate::{AccountId, Balance};
use alloc::vec::Vec;
use pallet_grandpa::AuthorityId as GrandpaId;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_core::{crypto::get_public_from_string_or_panic, sr25519};
use sp_runtime::traits::{BlakeTwo256, Hash};

/// A million TAO.
const RICH: Balance = Balance::new(1_000_000_000_000_000);

/// Two thousand TAO.
const MODEST: Balance = Balance::new(2_000_000_000_000);

const ACCOUNTS: [(&str, Balance); 9] = [
	("Alice", RICH),
	("Bob", RICH),
	("Charlie", RICH),
	("Dave", MODEST),
	("Eve", MODEST),
	("Ferdie", MODEST),
	("One", MODEST),
	("Two", MODEST),
	("Three", MODEST),
];

/// Who holds the sudo key.
pub const SUDO: &str = "Alice";

/// The addresses of Alith and Baltathar, the well-known EVM developers.
const EVM_ADDRESSES: [[u8; 20]; 2] = [
	// 0xf24FF3a9CF04c71Dbc94D0b566f7A27B94566cac
	[
		0xf2, 0x4f, 0xf3, 0xa9, 0xcf, 0x04, 0xc7, 0x1d, 0xbc, 0x94, 0xd0, 0xb5, 0x66, 0xf7, 0xa2,
		0x7b, 0x94, 0x56, 0x6c, 0xac,
	],
	// 0x3Cd0A705a2DC65e5b1E1205896BaA2be8A07c6e0
	[
		0x3c, 0xd0, 0xa7, 0x05, 0xa2, 0xdc, 0x65, 0xe5, 0xb1, 0xe1, 0x20, 0x58, 0x96, 0xba, 0xa2,
		0xbe, 0x8a, 0x07, 0xc6, 0xe0,
	],
];

/// The account of `//name`.
pub fn account(name: &str) -> AccountId {
	get_public_from_string_or_panic::<sr25519::Public>(name).0.into()
}

/// The block-making key of `//name`.
pub fn aura(name: &str) -> AuraId {
	get_public_from_string_or_panic::<AuraId>(name)
}

/// The voting key of `//name`.
pub fn grandpa(name: &str) -> GrandpaId {
	get_public_from_string_or_panic::<GrandpaId>(name)
}

/// The account that holds the TAO of an EVM address.
fn evm_account(address: &[u8; 20]) -> AccountId {
	BlakeTwo256::hash(&[b"evm:".as_slice(), address.as_slice()].concat()).0.into()
}

/// The accounts with a well-known secret, `//` and the name, and what they own.
pub fn named() -> impl Iterator<Item = (&'static str, AccountId, Balance)> {
	ACCOUNTS.iter().map(|(name, amount)| (*name, account(name), *amount))
}

/// Who owns how much.
pub fn endowed() -> Vec<(AccountId, Balance)> {
	let named = named().map(|(_, account, amount)| (account, amount));
	let evm = EVM_ADDRESSES.iter().map(|address| (evm_account(address), MODEST));
	named.chain(evm).collect()
}
