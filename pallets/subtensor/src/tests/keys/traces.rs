//! Key swaps forget nothing: rows are found by the bytes of the account, whatever item they are in,
//! and the items through the metadata, so that a new one can't be left out.
//! Spec: `docs/protocol/neurons-and-keys.md` §12.3, §12.6, §13.1, §13.2.

use crate::{
	pallet::*,
	tests::{mock::*, *},
	types::*,
};
use codec::Decode;
use frame_support::{
	assert_ok,
	storage::{TransactionOutcome, with_transaction},
};
use scale_info::{MetaType, TypeDef, TypeInfo};
use sp_core::H256;
use sp_io::hashing::twox_128;
use sp_runtime::{DispatchError, traits::TrailingZeroInput};
use std::collections::BTreeSet;
use subtensor_types::{NetUid, NetUidStorageIndex};

/// What Alice swaps to.
const NEW: u8 = 44;

type Names = BTreeSet<&'static str>;

/// Items with accounts that nothing of this chain ever writes.
const UNUSED: [&str; 10] = [
	"CRV3WeightCommits",
	"CRV3WeightCommitsV2",
	"LastHotkeyEmissionOnNetuid",
	"LastTxBlock",
	"LastTxBlockChildKeyTake",
	"LastTxBlockDelegateTake",
	"LoadedEmission",
	"RootClaimable",
	"RootClaimed",
	"StakeMoveCooldownUntil",
];

/// Items whose accounts are coldkeys alone.
const OF_COLDKEYS: [&str; 20] = [
	"AccountFlags",
	"ColdkeyMinerCollateral",
	"ColdkeyRoot",
	"ColdkeySuccessor",
	"ColdkeySwapAnnouncements",
	"ColdkeySwapDisputes",
	"DecayingLock",
	"IdentitiesV2",
	"LastHotkeySwapOnNetuid",
	"NetworkRegistrationEscrow",
	"OwnedHotkeys",
	"StakingColdkeys",
	"StakingColdkeysByIndex",
	"StakingHotkeys",
	"SubnetLeaseShares",
	"SubnetLeaseUnpaidDividends",
	"SubnetLeases",
	"SubnetOwner",
	"Lock",
	"LockingColdkeys",
];

/// A value of all zeros.
fn zero<Value: Decode>() -> Value {
	Value::decode(&mut TrailingZeroInput::zeroes()).unwrap()
}

fn entries() -> Vec<frame_support::__private::metadata_ir::StorageEntryMetadataIR> {
	Pallet::<Test>::storage_metadata().entries
}

/// Names of the items in whose keys or values an account stands.
fn with_accounts() -> Names {
	use frame_support::__private::metadata_ir::StorageEntryTypeIR;
	let mentions = |entry: &StorageEntryTypeIR| match entry {
		StorageEntryTypeIR::Plain(value) => names_account(value),
		StorageEntryTypeIR::Map { key, value, .. } => names_account(key) || names_account(value),
	};
	entries().into_iter().filter(|entry| mentions(&entry.ty)).map(|entry| entry.name).collect()
}

fn names_account(ty: &MetaType) -> bool {
	if *ty == MetaType::new::<AccountId>() {
		return true;
	}
	let of = |fields: &[scale_info::Field]| fields.iter().any(|field| names_account(&field.ty));
	match ty.type_info().type_def {
		TypeDef::Composite(composite) => of(&composite.fields),
		TypeDef::Variant(variant) => variant.variants.iter().any(|variant| of(&variant.fields)),
		TypeDef::Sequence(sequence) => names_account(&sequence.type_param),
		TypeDef::Array(array) => names_account(&array.type_param),
		TypeDef::Tuple(tuple) => tuple.fields.iter().any(names_account),
		_ => false,
	}
}

/// Names of the items with a row that holds the bytes of the account, in its key or its value.
fn naming(account: &AccountId) -> Names {
	let bytes: &[u8] = account.as_ref();
	let holds = |row: &[u8]| row.windows(bytes.len()).any(|window| window == bytes);
	let has_row = |name: &str| {
		let prefix = [twox_128(b"SubtensorModule"), twox_128(name.as_bytes())].concat();
		let mut key = prefix.clone();
		while let Some(next) =
			sp_io::storage::next_key(&key).filter(|next| next.starts_with(&prefix))
		{
			if holds(&next) || sp_io::storage::get(&next).is_some_and(|row| holds(&row)) {
				return true;
			}
			key = next;
		}
		holds(&sp_io::storage::get(&prefix).unwrap_or_default())
	};
	entries().into_iter().map(|entry| entry.name).filter(|name| has_row(name)).collect()
}

fn names(list: &[&'static str]) -> Names {
	list.iter().copied().collect()
}

/// Runs `test` on a chain with Alice on root and on a subnet, both of which she has stake on, far
/// from the first block. Rows are made up, so everything is undone at the end.
fn with_alice(test: fn()) {
	let chain = Chain::new().subnet(NET).subnet(OTHER_NET).neuron(ROOT, ALICE);
	chain.neuron(NET, OWNER).neuron(NET, ALICE).run(|| {
		fund(ALICE, 100 * TAO);
		for netuid in [ROOT, NET] {
			give_stake(netuid, &hot(ALICE), &cold(ALICE), 5 * TAO);
		}
		System::set_block_number(20_000);
		let outcome = with_transaction(|| {
			test();
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(()))
		});
		assert_ok!(outcome);
	});
}

/// A row of Alice's hotkey in every item that has rows of hotkeys.
fn fill_hotkey() {
	let (old, coldkey) = (hot(ALICE), cold(ALICE));
	let index = NetUidStorageIndex::from(NET);
	Axons::<Test>::insert(NET, &old, zero::<AxonInfo>());
	Prometheus::<Test>::insert(NET, &old, zero::<PrometheusInfo>());
	NeuronCertificates::<Test>::insert(NET, &old, zero::<NeuronCertificate>());
	WeightCommits::<Test>::insert(index, &old, vec![(H256::zero(), 1, 1, 1)]);
	let sealed = (old.clone(), 1, Default::default(), 1);
	TimelockedWeightCommits::<Test>::mutate(index, 1, |queue| queue.push(sealed));
	LastPowRegistrationBlock::<Test>::insert(&old, 9);
	for key in [
		RateLimitKey::LastTxBlock(old.clone()),
		RateLimitKey::LastTxBlockDelegateTake(old.clone()),
		RateLimitKey::LastTxBlockChildKeyTake(old.clone()),
	] {
		LastRateLimitedBlock::<Test>::insert(key, 7);
	}
	for kind in [0_u16, 1] {
		TransactionKeyLastBlock::<Test>::insert((&old, NET, kind), 7);
	}
	Delegates::<Test>::insert(&old, sp_runtime::PerU16::from_parts(5));
	ChildkeyTake::<Test>::insert(&old, NET, sp_runtime::PerU16::from_parts(5));
	ChildKeys::<Test>::insert(&old, NET, vec![(1, hot(BOB))]);
	ParentKeys::<Test>::insert(hot(BOB), NET, vec![(1, old.clone())]);
	ParentKeys::<Test>::insert(&old, NET, vec![(1, hot(CAROL))]);
	ChildKeys::<Test>::insert(hot(CAROL), NET, vec![(1, old.clone())]);
	PendingChildKeys::<Test>::insert(NET, &old, (vec![(1, hot(BOB))], 9));
	ChildkeyThresholdChecks::<Test>::insert(&old, ());
	ChildkeyThresholdSuspended::<Test>::insert(&old, ());
	AutoParentDelegationEnabled::<Test>::insert(&old, false);
	AutoStakeDestination::<Test>::insert(&coldkey, NET, &old);
	AutoStakeDestinationColdkeys::<Test>::append(&old, NET, &coldkey);
	SubnetOwnerHotkey::<Test>::insert(OTHER_NET, &old);
	TotalHotkeyAlphaLastEpoch::<Test>::insert(&old, NET, alpha(5));
	AlphaDividendsPerSubnet::<Test>::insert(NET, &old, alpha(5));
	RootAlphaDividendsPerSubnet::<Test>::insert(NET, &old, alpha(5));
	AlphaSharePoolEpoch::<Test>::insert(&old, NET, 0);
	AlphaShareEpoch::<Test>::insert((&old, &coldkey, NET), 0);
	LastColdkeyHotkeyStakeBlock::<Test>::insert(&coldkey, &old, 7);
	VotingPower::<Test>::insert(NET, &old, 5);
	assert_ok!(SubtensorModule::lock_stake(signed(ALICE), old.clone(), NET, alpha(TAO)));
	let sum = HotkeyLock::<Test>::get(NET, &old).or(DecayingHotkeyLock::<Test>::get(NET, &old));
	HotkeyLock::<Test>::set(NET, &old, sum.clone());
	DecayingHotkeyLock::<Test>::set(NET, &old, sum);
	HotkeyRoot::<Test>::insert(NET, &old, hot(CAROL));
	HotkeySuccessor::<Test>::insert(NET, hot(CAROL), &old);
	crate::collateral::registration::add_locked::<Test>(NET, &old, &coldkey, alpha(TAO)).unwrap();
	NetworkRegistrationQueue::<Test>::append(NetworkRegistrationInfo {
		coldkey: coldkey.clone(),
		hotkey: old.clone(),
		mechid: 1,
		identity: None,
		lock_amount: tao(1),
		median_subnet_alpha_price: zero(),
		registration_block: 1,
		lock_id: 0,
	});
	fill_fund(&old, &coldkey);
}

/// A row of the hotkey in every item of its fund.
fn fill_fund(hotkey: &AccountId, coldkey: &AccountId) {
	BasketShares::<Test>::insert(hotkey, 5);
	BasketRate::<Test>::insert(hotkey, substrate_fixed::types::I96F32::from_num(1));
	BasketTwr::<Test>::insert(hotkey, substrate_fixed::types::U64F64::from_num(1));
	BasketDepositedTao::<Test>::insert(hotkey, tao(5));
	BasketRedeemedTao::<Test>::insert(hotkey, tao(5));
	BasketClaimed::<Test>::insert(hotkey, coldkey, 5);
	BasketTradeBucket::<Test>::insert(hotkey, (1, 1));
	BasketTradingFrozen::<Test>::insert(hotkey, ());
	BasketLiquidityUsed::<Test>::insert(hotkey, NET, (1, 1));
	BetaBaseline::<Test>::insert(hotkey, zero::<BetaBaselineOf>());
	BetaIndexFundSample::<Test>::insert(hotkey, zero::<BetaIndexFundSampleOf>());
	// Too small to be deposited before the swap.
	PendingBasketDeposits::<Test>::insert(hotkey, NET, alpha(1));
}

/// What of an old hotkey stays where it was.
fn stays_with_the_old_hotkey() -> Names {
	names(&[
		// The share pool's lives are counted for ever, so that old shares never count again.
		"AlphaSharePoolEpoch",
		// The old hotkey is looked at in idle time; the result of the last look falls with it.
		"ChildkeyThresholdChecks",
		"ChildkeyThresholdSuspended",
		// The swap itself.
		"HotkeyRoot",
		"HotkeySuccessor",
		// Proofs of work are bound to the hotkey.
		"LastPowRegistrationBlock",
		// Sealed with the old hotkey.
		"TimelockedWeightCommits",
	])
}

#[test]
fn every_item_with_accounts_is_known_to_the_swap_of_hotkeys() {
	with_alice(|| {
		fill_hotkey();
		let mut known = naming(&hot(ALICE));
		known.extend(UNUSED);
		known.extend(OF_COLDKEYS);
		let missing: Vec<_> = with_accounts().difference(&known).copied().collect();
		assert_eq!(missing, Vec::<&str>::new(), "say what a swap of hotkeys does with them");
		let unknown: Vec<_> = known.difference(&with_accounts()).copied().collect();
		assert_eq!(unknown, Vec::<&str>::new());
	});
}

#[test]
fn a_swap_of_a_hotkey_moves_every_row_of_it() {
	with_alice(|| {
		fill_hotkey();
		let before = naming(&hot(ALICE));
		assert_eq!(naming(&hot(NEW)), Names::new());
		assert_ok!(SubtensorModule::swap_hotkey(signed(ALICE), hot(ALICE), hot(NEW), None));
		assert_eq!(naming(&hot(ALICE)), stays_with_the_old_hotkey());
		let lost: Vec<_> = before.difference(&naming(&hot(NEW))).copied().collect();
		let new_has_none =
			["ChildkeyThresholdSuspended", "LastPowRegistrationBlock", "TimelockedWeightCommits"];
		assert_eq!(lost, new_has_none);
	});
}

/// A row of Alice's coldkey in every item that has rows of coldkeys.
fn fill_coldkey() {
	let (hotkey, old) = (hot(ALICE), cold(ALICE));
	fill_hotkey();
	AccountFlags::<Test>::insert(&old, 1);
	DecayingLock::<Test>::insert(&old, NET, true);
	IdentitiesV2::<Test>::insert(&old, ChainIdentityV2::default());
	LastHotkeySwapOnNetuid::<Test>::insert(NET, &old, 7);
	NetworkRegistrationEscrow::<Test>::insert(0, (&old, tao(1)));
	SubnetOwner::<Test>::insert(NET, &old);
	ColdkeySwapAnnouncements::<Test>::insert(&old, (1, H256::zero()));
	ColdkeySwapDisputes::<Test>::insert(&old, 1);
	ColdkeyRoot::<Test>::insert(&old, cold(CAROL));
	ColdkeySuccessor::<Test>::insert(cold(CAROL), &old);
	TransactionKeyLastBlock::<Test>::insert((&old, NET, 11), 7);
	let lease = SubnetLease {
		beneficiary: old.clone(),
		coldkey: cold(BOB),
		hotkey: hotkey.clone(),
		emissions_share: sp_runtime::Percent::from_percent(5),
		end_block: None,
		netuid: NetUid::new(9),
		cost: tao(1),
	};
	SubnetLeases::<Test>::insert(0, lease);
	SubnetLeaseShares::<Test>::insert(0, &old, substrate_fixed::types::U64F64::from_num(1));
	SubnetLeaseUnpaidDividends::<Test>::insert(0, &old, alpha(5));
}

/// Items that hold coldkeys, alone or beside hotkeys.
fn of_coldkeys() -> Names {
	let mut items = names(&OF_COLDKEYS);
	items.extend([
		"AlphaShareEpoch",
		"AlphaV2",
		"AutoStakeDestination",
		"AutoStakeDestinationColdkeys",
		"BasketClaimed",
		"ColdkeyCollateralHotkeys",
		"LastColdkeyHotkeyStakeBlock",
		"MinerCollateral",
		"NetworkRegistrationQueue",
		"Owner",
		"TransactionKeyLastBlock",
	]);
	items
}

#[test]
fn a_swap_of_a_coldkey_moves_every_row_of_it() {
	with_alice(|| {
		fill_coldkey();
		let before = naming(&cold(ALICE));
		assert_eq!(before, of_coldkeys());
		let root = RuntimeOrigin::root();
		assert_ok!(SubtensorModule::swap_coldkey(root, cold(ALICE), cold(NEW), tao(0)));
		// The swap itself, and the clocks of an owner's calls, which bind the account.
		let stays = ["ColdkeyRoot", "ColdkeySuccessor", "TransactionKeyLastBlock"];
		assert_eq!(naming(&cold(ALICE)), names(&stays));
		let lost: Vec<_> = before.difference(&naming(&cold(NEW))).copied().collect();
		let ended = ["ColdkeySwapAnnouncements", "ColdkeySwapDisputes", "TransactionKeyLastBlock"];
		assert_eq!(lost, ended);
	});
}

#[test]
fn the_search_for_accounts_looks_into_types() {
	assert!(names_account(&MetaType::new::<Vec<(u64, Option<AccountId>)>>()));
	assert!(!names_account(&MetaType::new::<Vec<(u64, H256)>>()));
	assert!(with_accounts().contains("NetworkRegistrationQueue"));
	assert!(with_accounts().contains("LastRateLimitedBlock"));
	assert_eq!(AccountId::type_info().path.ident(), Some("AccountId32"));
}
