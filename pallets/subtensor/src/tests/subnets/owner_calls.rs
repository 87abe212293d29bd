//! start_call, identity, symbol and owner hotkey.

use super::super::{chain::*, mock::*};
use crate::{pallet::*, subnets, types::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use subtensor_types::NetUid;

const NOWHERE: NetUid = NetUid::new(77);

fn identify(person: u8, netuid: NetUid, name: &[u8]) -> sp_runtime::DispatchResult {
	SubtensorModule::set_subnet_identity(
		signed(person),
		netuid,
		name.to_vec(),
		vec![],
		vec![],
		vec![],
		vec![],
		vec![],
		vec![],
		vec![],
	)
}

#[test]
fn only_the_owner_starts_an_existing_subnet_once_and_not_too_early() {
	Chain::new().run(|| {
		make_subnet_with(NET, |subnet| subnet.enabled = false);
		StartCallDelay::<Test>::put(5);
		let start = |who, netuid| SubtensorModule::start_call(who, netuid);
		assert_noop!(start(signed(ALICE), NOWHERE), Error::<Test>::SubnetNotExists);
		assert_noop!(start(signed(ALICE), NET), DispatchError::BadOrigin);
		assert_noop!(start(RuntimeOrigin::root(), NET), DispatchError::BadOrigin);
		assert_noop!(start(signed(OWNER), NET), Error::<Test>::StartCallNotReady);
		run_blocks(5);
		clear_events();
		assert_ok!(start(signed(OWNER), NET));
		assert_eq!(FirstEmissionBlockNumber::<Test>::get(NET), Some(7));
		assert!(SubtokenEnabled::<Test>::get(NET));
		assert_eq!(take_events(), [Event::FirstEmissionBlockNumberSet(NET, 7)]);
		assert_noop!(start(signed(OWNER), NET), Error::<Test>::FirstEmissionBlockNumberAlreadySet);
	});
}

#[test]
fn only_the_owner_sets_the_identity_and_only_a_short_one() {
	Chain::new().subnet(NET).run(|| {
		assert_noop!(identify(OWNER, NOWHERE, b"n"), Error::<Test>::NotSubnetOwner);
		assert_noop!(identify(ALICE, NET, b"n"), Error::<Test>::NotSubnetOwner);
		assert_noop!(identify(OWNER, NET, &[b'n'; 257]), Error::<Test>::InvalidIdentity);
		assert_ok!(identify(OWNER, NET, &[b'n'; 256]));
		assert_ok!(identify(OWNER, NET, b""));
		assert_eq!(take_events(), [Event::SubnetIdentitySet(NET), Event::SubnetIdentitySet(NET)]);
		assert_eq!(SubnetIdentitiesV3::<Test>::get(NET), Some(SubnetIdentityV3::default()));
	});
}

#[test]
fn a_symbol_comes_from_the_table_and_is_free() {
	Chain::new().subnet(NET).subnet(OTHER_NET).run(|| {
		let set = |who, netuid, symbol: &str| {
			SubtensorModule::update_symbol(who, netuid, symbol.as_bytes().to_vec())
		};
		assert_noop!(set(signed(ALICE), NET, "β"), DispatchError::BadOrigin);
		assert_noop!(set(RuntimeOrigin::root(), NOWHERE, "β"), Error::<Test>::SubnetNotExists);
		assert_noop!(set(signed(OWNER), NET, "??"), Error::<Test>::SymbolDoesNotExist);
		assert_noop!(set(signed(OWNER), NET, "Τ"), Error::<Test>::SymbolDoesNotExist);
		assert_ok!(set(signed(OWNER), NET, "β"));
		assert_noop!(set(signed(OWNER), NET, "β"), Error::<Test>::SymbolAlreadyInUse);
		assert_noop!(set(RuntimeOrigin::root(), OTHER_NET, "β"), Error::<Test>::SymbolAlreadyInUse);
		assert_ok!(set(RuntimeOrigin::root(), OTHER_NET, "γ"));
		assert_eq!(TokenSymbol::<Test>::get(NET), "β".as_bytes());
	});
}

#[test]
fn the_table_of_symbols_is_the_specified_one() {
	let mut bytes = Vec::new();
	for index in 0..439 {
		let symbol = subnets::symbols::symbol(index).unwrap();
		bytes.push(u8::try_from(symbol.len()).unwrap());
		bytes.extend_from_slice(symbol.as_bytes());
	}
	assert_eq!(subnets::symbols::symbol(439), None);
	assert_eq!(
		sp_core::hexdisplay::HexDisplay::from(&sp_io::hashing::blake2_256(&bytes)).to_string(),
		"4dcc8c4f208d63f481f59348929b8883b504cc621f23df023ecf4f6f3d6e32a8"
	);
}

#[test]
fn a_new_subnet_gets_its_own_symbol_else_the_first_free_one() {
	Chain::new().subnet(NET).subnet(OTHER_NET).run(|| {
		let free = |netuid| subnets::symbols::free_symbol::<Test>(NetUid::new(netuid));
		assert_eq!(free(3), "γ".as_bytes());
		TokenSymbol::<Test>::insert(NET, "γ".as_bytes().to_vec());
		assert_eq!(free(3), "α".as_bytes());
		assert_eq!(free(5_000), "Τ".as_bytes());
	});
}

#[test]
fn names_are_built_in_up_to_438() {
	let name = |netuid| subnets::symbols::default_name(NetUid::new(netuid));
	assert_eq!(name(0), "root");
	assert_eq!(name(61), "red team");
	assert_eq!(name(438), "ra");
	assert_eq!(name(439), "unknown");
}

#[test]
fn the_owner_hotkey_changes_at_most_every_50_400_blocks_for_root_too() {
	Chain::new().subnet(NET).run(|| {
		let change = |who, netuid, hotkey: AccountId| {
			subnets::owner::change_hotkey::<Test>(who, netuid, &hotkey)
		};
		let root = RuntimeOrigin::root;
		let system = crate::money::account_of_subnet::<Test>(OTHER_NET);
		assert_noop!(change(signed(ALICE), NET, hot(BOB)), DispatchError::BadOrigin);
		assert_noop!(change(root(), NOWHERE, hot(BOB)), Error::<Test>::SubnetNotExists);
		let refused = frame_support::storage::with_storage_layer(|| change(root(), NET, system));
		assert_eq!(refused, Err(Error::<Test>::CannotUseSystemAccount.into()));
		assert_ok!(change(signed(OWNER), NET, hot(BOB)));
		assert_eq!(take_events(), [Event::SubnetOwnerHotkeySet(NET, hot(BOB))]);
		assert_noop!(change(root(), NET, hot(ALICE)), Error::<Test>::TxRateLimitExceeded);
		System::set_block_number(50_401);
		assert_ok!(change(root(), NET, hot(OWNER)));
	});
}
