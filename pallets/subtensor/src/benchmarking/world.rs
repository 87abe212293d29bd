//! What benchmarks are made of: accounts, money, subnets, seats and stake.

use crate::{keys::ownership, locks, money, neurons::Seats, pallet::*, staking::door, subnets};
use alloc::vec::Vec;
use codec::Encode;
use frame_benchmarking::account;
use frame_support::traits::Imbalance;
use sp_runtime::DigestItem;
use subnets::creation::{NewSubnet, Payment};
use substrate_fixed::types::U64F64;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::AlphaLedger};

/// RAO of one TAO, and of one alpha.
pub const TAO: u64 = 1_000_000_000;

/// The genesis subnet.
pub const NET: NetUid = NetUid::new(1);

/// What benchmarks need of other pallets.
pub trait BenchmarkHelper<AccountId> {
	/// Makes a crowdloan the one that is being finalized: of so many contributors, the first of them
	/// its creator, who gave `each` RAO. Returns its account, which is empty; `None` where there are
	/// no crowdloans.
	fn run_crowdloan(creator: &AccountId, contributors: u32, each: TaoBalance)
	-> Option<AccountId>;
}

/// There are no crowdloans.
impl<AccountId> BenchmarkHelper<AccountId> for () {
	fn run_crowdloan(_: &AccountId, _: u32, _: TaoBalance) -> Option<AccountId> {
		None
	}
}

/// An amount of TAO in RAO.
pub fn tao(rao: u64) -> TaoBalance {
	TaoBalance::new(rao)
}

/// An amount of alpha in RAO.
pub fn alpha(rao: u64) -> AlphaBalance {
	AlphaBalance::new(rao)
}

/// A coldkey with 100,000 TAO.
pub fn coldkey<T: Config>(name: &'static str) -> T::AccountId {
	let coldkey = account(name, 0, 0);
	fund::<T>(&coldkey, 100_000 * TAO);
	coldkey
}

/// Creates TAO on an account.
pub fn fund<T: Config>(who: &T::AccountId, rao: u64) {
	let rest = money::spend::<T>(who, money::mint::<T>(tao(rao)), tao(rao));
	assert!(rest.peek().is_zero(), "the account takes the money");
}

/// A hotkey of a coldkey.
pub fn hotkey<T: Config>(coldkey: &T::AccountId, name: &'static str, index: u32) -> T::AccountId {
	let hotkey = account(name, index, 0);
	ownership::create_if_absent::<T>(coldkey, &hotkey).expect("the hotkey is new");
	hotkey
}

/// A subnet that trades, with 1,000 TAO in its pool at a price of one, owned by `coldkey`.
pub fn subnet_of<T: Config>(coldkey: &T::AccountId, index: u32) -> NetUid {
	let hotkey = account("owner hotkey", index, 0);
	let new = NewSubnet {
		coldkey,
		hotkey: &hotkey,
		mechid: 1,
		identity: None,
		price: U64F64::from_num(1),
	};
	let paid = Payment::Mint(tao(1_000 * TAO));
	let netuid = subnets::creation::create::<T>(new, paid).expect("there is room");
	subnets::start::open::<T>(netuid);
	SubnetMovingPrice::<T>::insert(netuid, substrate_fixed::types::I96F32::from_num(1));
	netuid
}

/// A subnet of somebody.
pub fn subnet<T: Config>() -> NetUid {
	subnet_of::<T>(&account("owner", 0, 0), 0)
}

/// Lets further subnets exist in name, up to the limit: what goes through all subnets meets them.
pub fn fill_with_empty_subnets<T: Config>() {
	for netuid in (1..=SubnetLimit::<T>::get()).map(NetUid::new) {
		if !subnets::exists::<T>(netuid) {
			NetworksAdded::<T>::insert(netuid, true);
			SubtokenEnabled::<T>::insert(netuid, true);
			SubnetMechanism::<T>::insert(netuid, 1);
		}
	}
}

/// Gives the hotkey a seat and returns its uid.
pub fn seat<T: Config>(netuid: NetUid, hotkey: &T::AccountId) -> u16 {
	Seats::<T>::append(netuid, hotkey, subnets::now::<T>()).expect("there is a seat")
}

/// Fills the subnet up to `seats`, each seat with stake of its own coldkey; returns the hotkeys.
pub fn fill_seats<T: Config>(netuid: NetUid, seats: u16) -> Vec<T::AccountId> {
	(Seats::<T>::count(netuid)..seats)
		.map(|index| {
			let coldkey = account("miner", index.into(), 0);
			let hotkey = hotkey::<T>(&coldkey, "miner hotkey", index.into());
			seat::<T>(netuid, &hotkey);
			stake::<T>(netuid, &hotkey, &coldkey, 2 * TAO);
			hotkey
		})
		.collect()
}

/// Creates alpha and stakes it; on root also the TAO behind it.
pub fn stake<T: Config>(netuid: NetUid, hotkey: &T::AccountId, coldkey: &T::AccountId, rao: u64) {
	if netuid.is_root() {
		fund::<T>(&money::account_of_subnet::<T>(netuid), rao);
		SubnetTAO::<T>::mutate(netuid, |total| *total = total.saturating_add(tao(rao)));
		TotalStake::<T>::mutate(|total| *total = total.saturating_add(tao(rao)));
		crate::root::stake_hooks::list_staker::<T>(coldkey);
	} else {
		T::AlphaAssets::mint(netuid, alpha(rao));
	}
	SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_add(alpha(rao)));
	door::increase::<T>(hotkey, coldkey, netuid, alpha(rao));
}

/// Alpha of a position, RAO.
pub fn stake_of<T: Config>(netuid: NetUid, hotkey: &T::AccountId, coldkey: &T::AccountId) -> u64 {
	door::stake_of::<T>(hotkey, coldkey, netuid).rao()
}

/// A coldkey that stakes 100 alpha to each of `hotkeys` hotkeys on the subnet, with a lock on the
/// first of them, which is returned: everything that leaves is checked against all of it.
pub fn staker<T: Config>(netuid: NetUid, hotkeys: u32) -> (T::AccountId, T::AccountId) {
	let coldkey = coldkey::<T>("staker");
	let validator = account("validator", 0, 0);
	let first = hotkey::<T>(&validator, "staked hotkey", 0);
	for index in (0..hotkeys).rev() {
		let hotkey = hotkey::<T>(&validator, "staked hotkey", index);
		stake::<T>(netuid, &hotkey, &coldkey, 100 * TAO);
	}
	locks::lock_stake::<T>(&coldkey, &first, netuid, alpha(10 * TAO)).expect("there is stake");
	(coldkey, first)
}

/// Makes the block one of a known author, so that fees have somebody to go to.
pub fn author<T: Config>() {
	let slot = DigestItem::PreRuntime(*b"aura", 0_u64.encode());
	frame_system::Pallet::<T>::deposit_log(slot);
}
