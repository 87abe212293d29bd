//! Paying out a tempo.

use super::*;
use crate::{
	emission::{alpha as ledger, payout::pay_tempo},
	tests::mock::*,
	types::RecycleOrBurnEnum,
};
use frame_support::assert_ok;
use sp_runtime::PerU16;
use substrate_fixed::types::U96F32;
use subtensor_emission::tempo::Pending;

const VALI: u8 = 21;
const MINER: u8 = 22;

/// One validator (uid 0) with stake and permit, whose weights give everything to the miner (uid 1);
/// the owner's hotkey has uid 2. Block 2.
fn one_and_one() -> Chain {
	Chain::new().subnet(NET).neuron(NET, VALI).neuron(NET, MINER).neuron(NET, OWNER).with(|| {
		CommitRevealWeightsEnabled::<Test>::insert(NET, false);
		MinAllowedWeights::<Test>::insert(NET, 1);
		Yuma3On::<Test>::insert(NET, false);
		give_stake(NET, &hot(VALI), &cold(VALI), 1_000 * TAO);
		ValidatorPermit::<Test>::insert(NET, vec![true, false, false]);
		System::set_block_number(2);
		weigh(1);
	})
}

fn weigh(uid: u16) {
	LastUpdate::<Test>::remove(subtensor_types::NetUidStorageIndex::from(NET));
	assert_ok!(SubtensorModule::set_weights(
		RuntimeOrigin::signed(hot(VALI)),
		NET,
		vec![uid],
		vec![1],
		0
	));
}

/// Mints what a tempo gathered and pays it out.
fn pay(pending: Pending) {
	let Pending { server, validator, root, owner } = pending;
	ledger::mint_out::<Test>(NET, alpha(server + validator + root + owner));
	pay_tempo::<Test>(NET, 3, &pending);
}

fn stake(person: u8) -> u64 {
	stake_of(&hot(person), &cold(person), NET)
}

#[test]
fn owner_miner_and_validator_receive_their_parts() {
	one_and_one().run(|| {
		let before = stake(VALI);
		pay(Pending { server: 410, validator: 410, root: 0, owner: 180 });
		assert_eq!(stake(OWNER), 180);
		assert_eq!(stake(MINER), 410);
		// A unit is lost in each of the two roundings.
		assert!((408..=410).contains(&(stake(VALI) - before)), "{}", stake(VALI) - before);
		assert_eq!(MinerBurned::<Test>::get(NET), U96F32::from_num(0));
		assert_eq!(LastMechansimStepBlock::<Test>::get(NET), 3);
	});
}

#[test]
fn without_miners_validators_receive_the_miners_part() {
	one_and_one().run(|| {
		Weights::<Test>::remove(subtensor_types::NetUidStorageIndex::from(NET), 0);
		let before = stake(VALI);
		pay(Pending { server: 1_000_000, validator: 1_000_000, root: 0, owner: 0 });
		assert_eq!(stake(MINER), 0);
		assert!(stake(VALI) - before > 1_999_990);
	});
}

#[test]
fn pay_of_the_owners_own_miners_is_burned_or_recycled() {
	one_and_one().run(|| {
		weigh(2);
		pay(Pending { server: 1_000, validator: 1_000, root: 0, owner: 0 });
		assert_eq!(stake(OWNER), 0);
		assert_eq!(pallet_alpha_assets::AlphaBurned::<Test>::get(NET), alpha(1_000));
		assert_eq!(MinerBurned::<Test>::get(NET), U96F32::from_num(1));
		RecycleOrBurn::<Test>::insert(NET, RecycleOrBurnEnum::Recycle);
		let out = SubnetAlphaOut::<Test>::get(NET).rao();
		pay(Pending { server: 1_000, validator: 1_000, root: 0, owner: 0 });
		assert_eq!(pallet_alpha_assets::AlphaRecycled::<Test>::get(NET), alpha(1_000));
		assert_eq!(SubnetAlphaOut::<Test>::get(NET).rao(), out + 1_000);
	});
}

#[test]
fn a_miner_stakes_where_its_owner_wishes() {
	one_and_one().run(|| {
		AutoStakeDestination::<Test>::insert(cold(MINER), NET, hot(VALI));
		AutoStakeDestinationColdkeys::<Test>::insert(hot(VALI), NET, vec![cold(MINER)]);
		clear_events();
		pay(Pending { server: 500, validator: 500, root: 0, owner: 0 });
		assert_eq!(stake_of(&hot(VALI), &cold(MINER), NET), 500);
		assert!(take_events().contains(&Event::AutoStakeAdded {
			netuid: NET,
			destination: hot(VALI),
			hotkey: hot(MINER),
			owner: cold(MINER),
			incentive: alpha(500),
		}));
	});
}

#[test]
fn nominators_share_what_the_take_leaves() {
	one_and_one().run(|| {
		give_stake(NET, &hot(VALI), &cold(ALICE), 1_000 * TAO);
		Delegates::<Test>::insert(hot(VALI), PerU16::from_parts(11_796));
		let (own, nominated) = (stake(VALI), stake_of(&hot(VALI), &cold(ALICE), NET));
		pay(Pending { server: TAO, validator: TAO, root: 0, owner: 0 });
		let own = stake(VALI) - own;
		let nominated = stake_of(&hot(VALI), &cold(ALICE), NET) - nominated;
		// 18 % take, the rest in halves; of that the fresh take has its part already.
		let part_of_take = 820_004_577 / 2 * 90 / 1_000_000;
		assert!(nominated.abs_diff(410_002_288 - part_of_take) < 10, "{nominated}");
		assert!(own.abs_diff(179_995_422 + 410_002_288 + part_of_take) < 10, "{own}");
		let dividends = AlphaDividendsPerSubnet::<Test>::get(NET, hot(VALI)).rao();
		assert!(dividends.abs_diff(820_004_577) < 3, "{dividends}");
		let total = TotalHotkeyAlpha::<Test>::get(hot(VALI), NET);
		assert_eq!(TotalHotkeyAlphaLastEpoch::<Test>::get(hot(VALI), NET), total);
	});
}

#[test]
fn root_dividends_wait_for_the_basket_of_a_validator_on_root() {
	one_and_one().run(|| {
		give_stake(ROOT, &hot(VALI), &cold(ALICE), 1_000_000 * TAO);
		register_neuron(ROOT, VALI);
		pay(Pending { server: 2_000, validator: 1_000, root: 1_000, owner: 0 });
		let waiting = PendingBasketDeposits::<Test>::get(hot(VALI), NET).rao();
		assert!((818..=820).contains(&waiting), "{waiting}");
		let recorded = RootAlphaDividendsPerSubnet::<Test>::get(NET, hot(VALI)).rao();
		assert_eq!(recorded, waiting);
		// Queued for a second tempo it adds up; the record is that of the tempo.
		pay(Pending { server: 2_000, validator: 1_000, root: 1_000, owner: 0 });
		assert_eq!(PendingBasketDeposits::<Test>::get(hot(VALI), NET).rao(), 2 * waiting);
		assert_eq!(RootAlphaDividendsPerSubnet::<Test>::get(NET, hot(VALI)).rao(), recorded);
	});
}

#[test]
fn root_dividends_that_reach_nobody_are_recycled_once() {
	one_and_one().run(|| {
		give_stake(ROOT, &hot(VALI), &cold(ALICE), 1_000_000 * TAO);
		pay(Pending { server: 2_000, validator: 1_000, root: 1_000, owner: 0 });
		assert_eq!(pallet_alpha_assets::AlphaRecycled::<Test>::get(NET), alpha(1_000));
		assert!(PendingBasketDeposits::<Test>::iter().next().is_none());
	});
}

#[test]
fn parents_share_the_dividend_and_the_child_keeps_its_take() {
	one_and_one().run(|| {
		own(ALICE);
		give_stake(NET, &hot(ALICE), &cold(ALICE), 1_000 * TAO);
		ParentKeys::<Test>::insert(hot(VALI), NET, vec![(u64::MAX, hot(ALICE))]);
		ChildKeys::<Test>::insert(hot(ALICE), NET, vec![(u64::MAX, hot(VALI))]);
		ChildkeyTake::<Test>::insert(hot(VALI), NET, PerU16::from_parts(6_553));
		let (child, parent) = (stake(VALI), stake(ALICE));
		pay(Pending { server: TAO, validator: TAO, root: 0, owner: 0 });
		let (child, parent) = (stake(VALI) - child, stake(ALICE) - parent);
		// Halves by stake; a tenth of the parent's half goes to the child.
		assert!(parent.abs_diff(450_003_815) < 10, "{parent}");
		assert!(child.abs_diff(549_996_184) < 10, "{child}");
	});
}

#[test]
fn the_childkey_burn_comes_out_of_the_validators_pool() {
	one_and_one().run(|| {
		own(ALICE);
		give_stake(NET, &hot(ALICE), &cold(ALICE), 1_000 * TAO);
		ParentKeys::<Test>::insert(hot(VALI), NET, vec![(u64::MAX, hot(ALICE))]);
		CKBurn::<Test>::put(u64::MAX / 10);
		let before = stake(VALI) + stake(ALICE);
		pay(Pending { server: TAO, validator: TAO, root: 0, owner: 0 });
		let recycled = pallet_alpha_assets::AlphaRecycled::<Test>::get(NET).rao();
		assert!(recycled.abs_diff(TAO / 20) < 10, "{recycled}");
		let paid = stake(VALI) + stake(ALICE) - before;
		assert!((paid + recycled).abs_diff(TAO) < 10, "{paid} {recycled}");
		ParentKeys::<Test>::remove(hot(VALI), NET);
	});
}

#[test]
fn a_subnet_without_neurons_pays_its_owner_only() {
	Chain::new().subnet(NET).run(|| {
		pay(Pending { server: 410, validator: 400, root: 10, owner: 180 });
		assert_eq!(stake(OWNER), 180);
		assert_eq!(pallet_alpha_assets::AlphaRecycled::<Test>::get(NET), alpha(10));
		assert_eq!(SubnetAlphaOut::<Test>::get(NET), alpha(990));
	});
}
