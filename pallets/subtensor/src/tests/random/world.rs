//! The chain of a random sequence: 20 coldkeys, the first eight of which own a hotkey each, three of
//! these on root; five subnets.

use super::step::{COLDKEYS, HOTKEYS, Key, Net, SUBNETS, Step, Who};
use crate::{
	keys::ownership,
	locks::conviction,
	neurons::Seats,
	pallet::*,
	root::basket::queue,
	staking::door,
	tests::{mock::*, *},
};
use frame_support::storage::{TransactionOutcome, with_transaction};
use sp_runtime::{DispatchError, DispatchResult};
use substrate_fixed::types::{I96F32, U64F64};
use subtensor_types::NetUid;

/// Hotkeys with a seat on root.
const VALIDATORS: usize = 3;

pub struct World {
	coldkeys: Vec<AccountId>,
	hotkeys: Vec<AccountId>,
	/// For the next key.
	fresh: u32,
}

impl World {
	pub fn new() -> Self {
		// Old enough for take-overs of the subnets, which are as old as the chain.
		System::set_block_number(3_000_000);
		make_root();
		// Root's account lives whatever stake is on it.
		mint_to(&crate::money::account_of_subnet::<Test>(ROOT), EXISTENTIAL_DEPOSIT);
		let mut world = Self { coldkeys: Vec::new(), hotkeys: Vec::new(), fresh: 0 };
		for index in 0..COLDKEYS {
			let coldkey = world.fresh();
			mint_to(&coldkey, 2_000 * TAO);
			world.coldkeys.push(coldkey.clone());
			if index < HOTKEYS {
				let hotkey = world.fresh();
				ownership::create_if_absent::<Test>(&coldkey, &hotkey).unwrap();
				world.hotkeys.push(hotkey);
			}
		}
		for netuid in 1..=SUBNETS {
			world.found(netuid, usize::from(netuid) - 1);
		}
		for hotkey in &world.hotkeys[..VALIDATORS] {
			Seats::<Test>::append(ROOT, hotkey, 1).unwrap();
		}
		Author::set(Some(world.coldkeys[COLDKEYS - 1].clone()));
		world
	}

	/// Runs a step as the chain would: what fails leaves no trace. Returns whether it did something.
	pub fn run(&mut self, step: Step) -> bool {
		match step {
			Step::Dividend { key, net, rao } => self.dividend(key, net, rao),
			Step::RootDividend { key, net, rao } => self.root_dividend(key, net, rao),
			Step::Flush => queue::flush_next::<Test>().credits > 0,
			Step::Block => {
				run_blocks(1);
				true
			}
			Step::Wait { blocks } => {
				System::set_block_number(System::block_number() + blocks);
				true
			}
			Step::TakeOver { net } => {
				net_exists(net) && conviction::take_over_if_due::<Test>(NetUid::new(net)).crowned
			}
			Step::SwapHotkey { key, net, keep_stake } => self.swap_hotkey(key, net, keep_stake),
			Step::SwapColdkey { who } => self.swap_coldkey(who),
			Step::Found { net, owner } => self.found(net, owner),
			call => transaction(|| self.call(call)),
		}
	}

	/// The first broken invariant.
	pub fn check(&self) -> Result<(), String> {
		crate::try_state::check::<Test>()
			.and_then(|()| pallet_subtensor_swap::try_state::check::<Test>())
			.map_err(|broken| format!("{broken:?}; {}", books()))
	}

	/// In the end everybody gets what it is owed, and root pays out all stake.
	pub fn close(&mut self) -> Result<(), String> {
		RootStakeUnlockInterval::<Test>::kill();
		for _ in 0..3 {
			run_blocks(1);
		}
		for who in self.coldkeys.clone() {
			let origin = || RuntimeOrigin::signed(who.clone());
			SubtensorModule::claim_root(origin(), Default::default())
				.map_err(|error| format!("a last claim fails: {error:?}"))?;
			for hotkey in StakingHotkeys::<Test>::get(&who) {
				let stake = stake_of(&hotkey, &who, ROOT);
				let locked = crate::locks::available::<Test>(&who, ROOT) < alpha(stake);
				let stuck = queue::flush::<Test>(&hotkey).stuck;
				if stake == 0 || locked || stuck {
					continue;
				}
				SubtensorModule::remove_stake(origin(), hotkey, ROOT, alpha(u64::MAX))
					.map_err(|error| format!("root does not pay {stake} out: {error:?}"))?;
			}
		}
		self.check().map_err(|broken| format!("after closing: {broken}"))
	}

	fn fresh(&mut self) -> AccountId {
		self.fresh += 1;
		let mut bytes = [0xA0; 32];
		bytes[..4].copy_from_slice(&self.fresh.to_be_bytes());
		AccountId::new(bytes)
	}

	fn signed(&self, who: Who) -> RuntimeOrigin {
		RuntimeOrigin::signed(self.coldkeys[who].clone())
	}

	fn key(&self, key: Key) -> AccountId {
		self.hotkeys[key].clone()
	}

	/// A position for a step that needs stake, and an amount of it: mostly one that there is.
	fn held(&self, who: Who, key: Key, net: Net, rao: u64) -> (AccountId, AccountId, NetUid, u64) {
		let positions: Vec<_> = AlphaV2::<Test>::iter_keys()
			.filter(|(_, coldkey, _)| self.coldkeys.contains(coldkey))
			.collect();
		let pick = (who * HOTKEYS + key) * (usize::from(SUBNETS) + 1) + usize::from(net);
		let Some((hotkey, coldkey, netuid)) = pick
			.checked_rem(positions.len())
			.filter(|_| !pick.is_multiple_of(8))
			.map(|index| positions[index].clone())
		else {
			return (self.coldkeys[who].clone(), self.key(key), NetUid::new(net), rao);
		};
		let value = stake_of(&hotkey, &coldkey, netuid);
		let rao = if rao == u64::MAX || rao.is_multiple_of(8) { rao } else { rao % (value + 1) };
		(coldkey, hotkey, netuid, rao)
	}

	fn call(&self, step: Step) -> DispatchResult {
		type Chain = SubtensorModule;
		match step {
			Step::Add { who, key, net, rao } => {
				done(Chain::add_stake(self.signed(who), self.key(key), net.into(), tao(rao)))
			}
			Step::AddLimit { who, key, net, rao, limit, partial } => {
				let (who, key, net) = (self.signed(who), self.key(key), net.into());
				done(Chain::add_stake_limit(who, key, net, tao(rao), tao(limit), partial))
			}
			Step::AddBurn { who, key, net, rao } => done(Chain::add_stake_burn(
				self.signed(who),
				self.key(key),
				net.into(),
				tao(rao),
				None,
			)),
			Step::Remove { who, key, net, rao } => {
				let (who, key, net, rao) = self.held(who, key, net, rao);
				done(Chain::remove_stake(RuntimeOrigin::signed(who), key, net, alpha(rao)))
			}
			Step::RemoveLimit { who, key, net, rao, limit } => {
				let (who, key, net, rao) = self.held(who, key, net, rao);
				let who = RuntimeOrigin::signed(who);
				done(Chain::remove_stake_limit(who, key, net, alpha(rao), tao(limit), true))
			}
			Step::UnstakeAll { who, key } => {
				done(Chain::unstake_all(self.signed(who), self.key(key)))
			}
			Step::UnstakeAllAlpha { who, key } => {
				done(Chain::unstake_all_alpha(self.signed(who), self.key(key)))
			}
			Step::Recycle { who, key, net, rao } => {
				done(Chain::recycle_alpha(self.signed(who), self.key(key), alpha(rao), net.into()))
			}
			Step::Burn { who, key, net, rao } => {
				done(Chain::burn_alpha(self.signed(who), self.key(key), alpha(rao), net.into()))
			}
			Step::Claim { who } => done(Chain::claim_root(self.signed(who), Default::default())),
			Step::ClaimHotkey { who, key } => {
				done(Chain::claim_root_with_hotkey(self.signed(who), self.key(key)))
			}
			Step::StakeIntoBasket { who, key, rao } => {
				done(Chain::stake_into_basket(self.signed(who), self.key(key), tao(rao)))
			}
			Step::Dissolve { net } => {
				Chain::root_dissolve_network(RuntimeOrigin::root(), net.into())
			}
			step => self.move_or_freeze(step),
		}
	}

	/// Movements, locks and collateral.
	fn move_or_freeze(&self, step: Step) -> DispatchResult {
		type Chain = SubtensorModule;
		match step {
			Step::Move { who, from, to, nets: (origin, destination), rao } => {
				let (who, from, origin, rao) = self.held(who, from, origin, rao);
				let (who, to) = (RuntimeOrigin::signed(who), self.key(to));
				done(Chain::move_stake(who, from, to, origin, destination.into(), alpha(rao)))
			}
			Step::SwapLimit { who, key, nets: (origin, destination), rao, limit } => {
				let (who, key, origin, rao) = self.held(who, key, origin, rao);
				let (who, destination) = (RuntimeOrigin::signed(who), destination.into());
				done(Chain::swap_stake_limit(
					who,
					key,
					origin,
					destination,
					alpha(rao),
					tao(limit),
					true,
				))
			}
			Step::Transfer { who, to, key, nets: (origin, destination), rao } => {
				let within = origin == destination;
				let (who, key, origin, rao) = self.held(who, key, origin, rao);
				let (who, to) = (RuntimeOrigin::signed(who), self.coldkeys[to].clone());
				let destination = if within { origin } else { destination.into() };
				done(Chain::transfer_stake(who, to, key, origin, destination, alpha(rao)))
			}
			Step::TransferWithHotkey { who, to, keys, nets: (origin, destination), rao } => {
				let within = origin == destination;
				let (who, key, origin, rao) = self.held(who, keys.0, origin, rao);
				let destination = if within { origin } else { destination.into() };
				done(Chain::transfer_stake_and_hotkey(
					RuntimeOrigin::signed(who),
					self.coldkeys[to].clone(),
					key,
					self.key(keys.1),
					origin,
					destination,
					alpha(rao),
				))
			}
			Step::Lock { who, key, net, rao } => {
				let (who, own, net, rao) = self.held(who, key, net, rao);
				let key = if rao % 2 == 0 { own } else { self.key(key) };
				done(Chain::lock_stake(RuntimeOrigin::signed(who), key, net, alpha(rao)))
			}
			Step::MoveLock { who, key, net } => {
				let locks: Vec<_> = Lock::<Test>::iter_keys().collect();
				let (who, net) = match (who * usize::from(SUBNETS)).checked_rem(locks.len()) {
					Some(index) => (locks[index].0.clone(), locks[index].1),
					None => (self.coldkeys[who].clone(), net.into()),
				};
				Chain::move_lock(RuntimeOrigin::signed(who), self.key(key), net)
			}
			Step::SetPerpetual { who, net, enabled } => {
				Chain::set_perpetual_lock(self.signed(who), net.into(), enabled)
			}
			Step::SetRejects { who, enabled } => {
				Chain::set_reject_locked_alpha(self.signed(who), enabled)
			}
			Step::AddCollateral { who, net, rao } => {
				let limit = tao(1_000_000_000_000);
				let (key, rao) = (self.key(who), alpha(rao));
				Chain::add_collateral(self.signed(who), net.into(), key, rao, limit)
			}
			Step::SetFloor { who, net, rao } => {
				Chain::set_min_collateral(self.signed(who), net.into(), self.key(who), alpha(rao))
			}
			step => panic!("{step:?} is no call"),
		}
	}

	fn dividend(&self, key: Key, net: Net, rao: u64) -> bool {
		let netuid = NetUid::new(net);
		let paid = net_exists(net)
			&& door::increase_all::<Test>(&self.hotkeys[key], netuid, alpha(rao)).is_ok();
		if paid {
			crate::emission::alpha::mint_out::<Test>(netuid, alpha(rao));
		}
		paid
	}

	fn root_dividend(&self, key: Key, net: Net, rao: u64) -> bool {
		let netuid = NetUid::new(net);
		if !net_exists(net) || rao == 0 {
			return false;
		}
		crate::emission::alpha::mint_out::<Test>(netuid, alpha(rao));
		PendingBasketDeposits::<Test>::mutate(&self.hotkeys[key], netuid, |waiting| {
			*waiting = waiting.saturating_add(alpha(rao));
		});
		true
	}

	/// The owner of the hotkey replaces it; on one subnet it keeps the old one elsewhere, so the world
	/// goes on with the old one then.
	fn swap_hotkey(&mut self, key: Key, net: Option<Net>, keep_stake: bool) -> bool {
		let (old, new) = (self.key(key), self.fresh());
		let Some(owner) = ownership::owner_of::<Test>(&old) else { return false };
		let netuid = net.map(NetUid::new);
		let swapped = transaction(|| {
			let origin = RuntimeOrigin::signed(owner);
			done(SubtensorModule::swap_hotkey_v2(origin, old, new.clone(), netuid, keep_stake))
		});
		if swapped && net.is_none() {
			self.hotkeys[key] = new;
		}
		swapped
	}

	fn swap_coldkey(&mut self, who: Who) -> bool {
		let (old, new) = (self.coldkeys[who].clone(), self.fresh());
		let swapped = transaction(|| {
			SubtensorModule::swap_coldkey(RuntimeOrigin::root(), old, new.clone(), tao(0))
		});
		if swapped {
			self.coldkeys[who] = new;
		}
		swapped
	}

	/// Makes a subnet where there is none, owned by the hotkey and its owner, one of whose seats the
	/// hotkey takes.
	fn found(&mut self, net: Net, owner: Key) -> bool {
		let netuid = NetUid::new(net);
		if net_exists(net) || DissolveCleanupQueue::<Test>::get().contains(&netuid) {
			return false;
		}
		make_subnet_with(netuid, |subnet| {
			subnet.tao = (200 + 400 * u64::from(net)) * TAO;
			subnet.fee_rate = if net.is_multiple_of(2) { 196 } else { 33 };
		});
		let hotkey = self.key(owner);
		if let Some(coldkey) = ownership::owner_of::<Test>(&hotkey) {
			SubnetOwner::<Test>::insert(netuid, coldkey);
			SubnetOwnerHotkey::<Test>::insert(netuid, &hotkey);
			Seats::<Test>::append(netuid, &hotkey, System::block_number()).unwrap();
		}
		NetworkRegisteredAt::<Test>::insert(netuid, 1);
		SubnetMovingPrice::<Test>::insert(netuid, I96F32::from_num(0.25));
		SubnetFastMovingPrice::<Test>::insert(netuid, U64F64::from_num(0.25));
		true
	}
}

/// What a broken invariant of money is explained with.
fn books() -> String {
	let mut books = format!("block {}", System::block_number());
	for net in 0..=SUBNETS {
		let netuid = NetUid::new(net);
		let (reserve, out) = (SubnetTAO::<Test>::get(netuid), SubnetAlphaOut::<Test>::get(netuid));
		let staked = TotalAlphaStaked::<Test>::get(netuid);
		let balance = subnet_balance(netuid);
		books += &format!("; {net}: TAO {reserve} of {balance}, staked {staked} of {out}");
	}
	books
}

fn net_exists(net: Net) -> bool {
	crate::subnets::exists::<Test>(NetUid::new(net))
}

/// Runs a call; returns whether it passed.
fn transaction(call: impl FnOnce() -> DispatchResult) -> bool {
	with_transaction(|| match call() {
		Ok(()) => TransactionOutcome::Commit(Ok::<(), DispatchError>(())),
		Err(error) => TransactionOutcome::Rollback(Err(error)),
	})
	.is_ok()
}
