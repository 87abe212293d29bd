//! Swapping hotkeys. Spec: `docs/protocol/neurons-and-keys.md` §12, §19.

use crate::{
	WeightInfo,
	constants::{KEY_SWAP_COST, KEY_SWAP_ON_SUBNET_COST},
	keys::hotkey_swap::{forget_old_swaps, lineage},
	neurons::Seats,
	pallet::*,
	tests::{mock::*, *},
	types::MinerCollateralState,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult, PerU16};
use substrate_fixed::types::U64F64;
use subtensor_types::NetUid;

/// The hotkey that Alice swaps to.
const NEW: u8 = 44;

fn swap(netuid: Option<NetUid>, keep_stake: bool) -> DispatchResult {
	let (old, new) = (hot(ALICE), hot(NEW));
	done(SubtensorModule::swap_hotkey_v2(signed(ALICE), old, new, netuid, keep_stake))
}

/// Alice on uid 1 of a subnet with stake of her own and of Bob, far from the first block.
fn neuron() -> Chain {
	Chain::new().subnet(NET).subnet(OTHER_NET).neuron(NET, OWNER).neuron(NET, ALICE).with(|| {
		fund(ALICE, 10 * TAO);
		give_stake(NET, &hot(ALICE), &cold(ALICE), 5 * TAO);
		give_stake(NET, &hot(ALICE), &cold(BOB), 3 * TAO);
		give_stake(OTHER_NET, &hot(ALICE), &cold(BOB), TAO);
		System::set_block_number(20_000);
	})
}

#[test]
fn a_swap_on_one_subnet_moves_seat_stake_and_relations() {
	neuron().run(|| {
		own(CAROL);
		ChildkeyTake::<Test>::insert(hot(ALICE), NET, PerU16::from_parts(700));
		SubtokenEnabled::<Test>::insert(NET, false);
		let children = vec![(9, hot(CAROL))];
		assert_ok!(SubtensorModule::set_children(signed(ALICE), hot(ALICE), NET, children));
		SubtokenEnabled::<Test>::insert(NET, true);
		AutoStakeDestination::<Test>::insert(cold(BOB), NET, hot(ALICE));
		AutoStakeDestinationColdkeys::<Test>::append(hot(ALICE), NET, cold(BOB));
		TotalHotkeyAlphaLastEpoch::<Test>::insert(hot(ALICE), NET, alpha(4));
		clear_events();

		assert_ok!(swap(Some(NET), false));

		assert_eq!(Seats::<Test>::uid_of(NET, &hot(NEW)), Some(1));
		assert_eq!(Owner::<Test>::get(hot(NEW)), cold(ALICE));
		assert_eq!(Owner::<Test>::get(hot(ALICE)), cold(ALICE), "owned on, it has stake elsewhere");
		assert_eq!(stake_of(&hot(NEW), &cold(ALICE), NET), 5 * TAO);
		assert_eq!(stake_of(&hot(NEW), &cold(BOB), NET), 3 * TAO);
		assert_eq!(stake_of(&hot(ALICE), &cold(BOB), OTHER_NET), TAO);
		assert_eq!(ChildkeyTake::<Test>::get(hot(NEW), NET), PerU16::from_parts(700));
		assert_eq!(ChildKeys::<Test>::get(hot(NEW), NET), [(9, hot(CAROL))]);
		assert_eq!(ParentKeys::<Test>::get(hot(CAROL), NET), [(9, hot(NEW))]);
		assert_eq!(AutoStakeDestination::<Test>::get(cold(BOB), NET), Some(hot(NEW)));
		assert_eq!(TotalHotkeyAlphaLastEpoch::<Test>::get(hot(NEW), NET), alpha(4));
		assert_eq!(balance(&cold(ALICE)), 10 * TAO - KEY_SWAP_ON_SUBNET_COST.rao());
		assert_eq!(lineage::tip::<Test>(NET, &hot(ALICE)), hot(NEW));
		assert_eq!(HotkeyRoot::<Test>::get(NET, hot(NEW)), Some(hot(ALICE)));
		assert_eq!(LastHotkeySwapOnNetuid::<Test>::get(NET, cold(ALICE)), 20_000);
		assert!(take_events().contains(&Event::HotkeySwappedOnSubnet {
			coldkey: cold(ALICE),
			old_hotkey: hot(ALICE),
			new_hotkey: hot(NEW),
			netuid: NET,
		}));
	});
}

#[test]
fn a_swap_on_all_subnets_leaves_nothing_on_the_old_hotkey() {
	neuron().run(|| {
		Delegates::<Test>::insert(hot(ALICE), PerU16::from_parts(5));
		assert_ok!(swap(None, false));
		assert!(!Owner::<Test>::contains_key(hot(ALICE)));
		assert_eq!(OwnedHotkeys::<Test>::get(cold(ALICE)), [hot(NEW)]);
		assert_eq!(stake_of(&hot(NEW), &cold(BOB), NET), 3 * TAO);
		assert_eq!(stake_of(&hot(NEW), &cold(BOB), OTHER_NET), TAO);
		assert_eq!(StakingHotkeys::<Test>::get(cold(BOB)), [hot(NEW)]);
		assert_eq!(Delegates::<Test>::try_get(hot(NEW)), Ok(PerU16::from_parts(5)));
		assert!(!Delegates::<Test>::contains_key(hot(ALICE)));
		assert!(!IsNetworkMember::<Test>::contains_key(hot(NEW), OTHER_NET), "no false rows");
		assert_eq!(balance(&cold(ALICE)), 10 * TAO - KEY_SWAP_COST.rao());
		assert!(take_events().contains(&Event::HotkeySwapped {
			coldkey: cold(ALICE),
			old_hotkey: hot(ALICE),
			new_hotkey: hot(NEW),
		}));
	});
}

#[test]
fn stake_that_stays_keeps_its_owner() {
	neuron().run(|| {
		assert_ok!(swap(None, true));
		assert_eq!(Seats::<Test>::uid_of(NET, &hot(NEW)), Some(1));
		assert_eq!(stake_of(&hot(ALICE), &cold(BOB), NET), 3 * TAO);
		assert_eq!(stake_of(&hot(NEW), &cold(BOB), NET), 0);
		assert_eq!(Owner::<Test>::get(hot(ALICE)), cold(ALICE));
		assert_eq!(OwnedHotkeys::<Test>::get(cold(ALICE)), [hot(ALICE), hot(NEW)]);
	});
}

#[test]
fn the_owner_hotkey_of_a_subnet_can_be_swapped() {
	neuron().funded(OWNER, TAO).run(|| {
		assert_ok!(SubtensorModule::swap_hotkey(signed(OWNER), hot(OWNER), hot(NEW), Some(NET)));
		assert_eq!(SubnetOwnerHotkey::<Test>::get(NET), hot(NEW));
		assert!(take_events().contains(&Event::SubnetOwnerHotkeySet(NET, hot(NEW))));
	});
}

#[test]
fn refusals_come_in_the_order_of_the_checks() {
	neuron().run(|| {
		let call = |person, new: u8, netuid: Option<u16>, keep| {
			let netuid = netuid.map(NetUid::new);
			let (old, new) = (hot(ALICE), hot(new));
			done(SubtensorModule::swap_hotkey_v2(signed(person), old, new, netuid, keep))
		};
		assert_noop!(call(BOB, NEW, Some(9), true), Error::<Test>::NonAssociatedColdKey);
		own(BOB);
		assert_noop!(call(ALICE, BOB, Some(9), true), Error::<Test>::NonAssociatedColdKey);
		assert_noop!(call(ALICE, ALICE, Some(1), true), Error::<Test>::NewHotKeyIsSameWithOld);
		let collateral = MinerCollateralState {
			locked: alpha(1),
			drain_ratio: U64F64::from_num(1),
			min_locked: alpha(0),
			earned: alpha(0),
		};
		MinerCollateral::<Test>::insert((NET, hot(ALICE), cold(ALICE)), collateral);
		assert_noop!(call(ALICE, NEW, None, true), Error::<Test>::KeepStakeBlockedByCollateral);
		MinerCollateral::<Test>::remove((NET, hot(ALICE), cold(ALICE)));
		assert_noop!(call(ALICE, NEW, Some(9), true), Error::<Test>::SubnetNotExists);

		crate::keys::ownership::create_if_absent::<Test>(&cold(ALICE), &hot(NEW)).unwrap();
		Seats::<Test>::append(OTHER_NET, &hot(NEW), 1).unwrap();
		assert_noop!(
			call(ALICE, NEW, Some(2), false),
			Error::<Test>::HotKeyAlreadyRegisteredInSubNet
		);
		assert_noop!(call(ALICE, NEW, None, false), Error::<Test>::HotKeyAlreadyRegisteredInSubNet);
		Seats::<Test>::rearrange(OTHER_NET, &[]).unwrap();
		BasketShares::<Test>::insert(hot(NEW), 1);
		assert_noop!(call(ALICE, NEW, None, false), Error::<Test>::NewHotKeyNotCleanForRootSwap);
		assert_noop!(call(ALICE, NEW, Some(0), false), Error::<Test>::NewHotKeyNotCleanForRootSwap);
		BasketShares::<Test>::remove(hot(NEW));
		LastHotkeySwapOnNetuid::<Test>::insert(NET, cold(ALICE), 12_800);
		assert_noop!(
			call(ALICE, NEW, Some(1), false),
			Error::<Test>::HotKeySwapOnSubnetIntervalNotPassed
		);
		assert_noop!(
			call(ALICE, NEW, None, false),
			Error::<Test>::HotKeySwapOnSubnetIntervalNotPassed
		);
		System::set_block_number(20_001);
		let subnet = crate::money::account_of_subnet::<Test>(NET);
		assert_noop!(
			done(SubtensorModule::swap_hotkey_v2(
				signed(ALICE),
				hot(ALICE),
				subnet.clone(),
				Some(NET),
				false
			)),
			Error::<Test>::CannotUseSystemAccount
		);
		assert_noop!(
			done(SubtensorModule::swap_hotkey(signed(ALICE), hot(ALICE), subnet.clone(), None)),
			Error::<Test>::CannotUseSystemAccount
		);
		let _ = crate::money::transfer::<Test>(
			&cold(ALICE),
			&cold(BOB),
			tao(10 * TAO - KEY_SWAP_ON_SUBNET_COST.rao()),
		);
		let everywhere = |new: &AccountId| {
			let (old, new) = (hot(ALICE), new.clone());
			done(SubtensorModule::swap_hotkey_v2(signed(ALICE), old, new, None, false))
		};
		assert_noop!(everywhere(&subnet), Error::<Test>::NotEnoughBalanceToPaySwapHotKey);
		assert_noop!(call(ALICE, NEW, None, false), Error::<Test>::NotEnoughBalanceToPaySwapHotKey);
		assert_noop!(call(ALICE, NEW, Some(1), false), Error::<Test>::InsufficientTaoBalance);
	});
}

#[test]
fn a_new_hotkey_waits_as_the_old_one_would_have() {
	neuron().run(|| {
		let set = |hotkey: u8, parts| {
			let take = PerU16::from_parts(parts);
			SubtensorModule::set_childkey_take(signed(ALICE), hot(hotkey), NET, take)
		};
		assert_ok!(set(ALICE, 10));
		assert_ok!(SubtensorModule::set_children(signed(ALICE), hot(ALICE), NET, vec![]));
		assert_ok!(swap(Some(NET), false));
		assert_noop!(set(NEW, 11), Error::<Test>::TxChildkeyTakeRateLimitExceeded);
		assert_noop!(
			SubtensorModule::set_children(signed(ALICE), hot(NEW), NET, vec![]),
			Error::<Test>::TxRateLimitExceeded
		);
	});
}

#[test]
fn a_hotkey_cannot_become_its_own_child() {
	neuron().run(|| {
		SubtokenEnabled::<Test>::insert(NET, false);
		let children = vec![(9, hot(NEW))];
		assert_ok!(SubtensorModule::set_children(signed(ALICE), hot(ALICE), NET, children));
		assert_noop!(swap(Some(NET), false), Error::<Test>::InvalidChild);
	});
}

#[test]
fn the_first_swap_on_one_subnet_waits_for_the_interval_and_on_all_it_does_not() {
	neuron().run(|| {
		System::set_block_number(7_200);
		let error = Error::<Test>::HotKeySwapOnSubnetIntervalNotPassed;
		assert_noop!(swap(Some(NET), false), error);
		System::set_block_number(7_201);
		assert_ok!(frame_support::storage::with_storage_layer(|| {
			swap(Some(NET), false)?;
			Ok::<_, sp_runtime::DispatchError>(())
		}));
	});
	neuron().run(|| {
		System::set_block_number(5);
		assert_ok!(swap(None, false));
	});
}

#[test]
fn waiting_children_follow_the_swap() {
	neuron().with(|| own(BOB)).run(|| {
		let waiting = vec![(5, hot(ALICE)), (6, hot(CAROL))];
		assert_ok!(SubtensorModule::set_children(signed(BOB), hot(BOB), NET, waiting));
		let own = vec![(7, hot(CAROL))];
		assert_ok!(SubtensorModule::set_children(signed(ALICE), hot(ALICE), NET, own.clone()));
		assert_ok!(swap(Some(NET), false));
		assert_eq!(
			PendingChildKeys::<Test>::get(NET, hot(BOB)).0,
			[(6, hot(CAROL)), (5, hot(NEW))]
		);
		assert_eq!(PendingChildKeys::<Test>::get(NET, hot(NEW)).0, own);
		assert!(!PendingChildKeys::<Test>::contains_key(NET, hot(ALICE)));
	});
}

#[test]
fn collateral_and_voting_power_follow_the_stake() {
	neuron().run(|| {
		VotingPowerTrackingEnabled::<Test>::insert(NET, true);
		VotingPower::<Test>::insert(NET, hot(ALICE), 5);
		TotalVotingPower::<Test>::insert(NET, 5);
		crate::collateral::registration::add_locked::<Test>(
			NET,
			&hot(ALICE),
			&cold(ALICE),
			alpha(TAO),
		)
		.unwrap();
		assert_ok!(swap(Some(NET), false));
		assert_eq!(VotingPower::<Test>::get(NET, hot(NEW)), 5);
		let row = MinerCollateral::<Test>::get((NET, hot(NEW), cold(ALICE))).unwrap();
		assert_eq!(row.locked, alpha(TAO));
		let listed = ColdkeyCollateralHotkeys::<Test>::get(NET, cold(ALICE)).into_inner();
		assert_eq!(listed, [hot(NEW)]);
	});
}

#[test]
fn a_fund_moves_with_the_seat_on_root_only() {
	neuron().neuron(ROOT, ALICE).run(|| {
		let escrow = crate::root::escrow_account::<Test>();
		give_stake(NET, &hot(ALICE), &escrow, TAO);
		BasketShares::<Test>::insert(hot(ALICE), 7);
		BasketClaimed::<Test>::insert(hot(ALICE), cold(BOB), 3);
		assert_ok!(swap(Some(NET), false));
		assert_eq!(stake_of(&hot(ALICE), &escrow, NET), TAO);
		System::set_block_number(30_000);
		let third = hot(45);
		assert_ok!(SubtensorModule::swap_hotkey(
			signed(ALICE),
			hot(ALICE),
			third.clone(),
			Some(ROOT)
		));
		assert_eq!(stake_of(&third, &escrow, NET), TAO);
		assert_eq!(BasketShares::<Test>::get(&third), 7);
		assert_eq!(BasketClaimed::<Test>::get(&third, cold(BOB)), 3);
		assert!(!BasketShares::<Test>::contains_key(hot(ALICE)));
	});
}

#[test]
fn old_swaps_are_forgotten_in_the_subnets_turn() {
	neuron().run(|| {
		LastHotkeySwapOnNetuid::<Test>::insert(NET, cold(ALICE), 100);
		LastHotkeySwapOnNetuid::<Test>::insert(NET, cold(BOB), 14_000);
		System::set_block_number(14_401);
		forget_old_swaps::<Test>(14_402);
		assert_eq!(LastHotkeySwapOnNetuid::<Test>::iter_prefix(NET).count(), 2, "not its turn");
		forget_old_swaps::<Test>(14_401);
		let left: Vec<_> = LastHotkeySwapOnNetuid::<Test>::iter_key_prefix(NET).collect();
		assert_eq!(left, [cold(BOB)]);
	});
}

#[test]
fn holds_on_stake_are_forgotten_once_they_are_over() {
	neuron().run(|| {
		StakeMoveCooldownUntil::<Test>::insert(NET, hot(ALICE), 14_401);
		StakeMoveCooldownUntil::<Test>::insert(NET, hot(BOB), 14_402);
		System::set_block_number(14_401);
		forget_old_swaps::<Test>(14_402);
		assert_eq!(StakeMoveCooldownUntil::<Test>::iter_prefix(NET).count(), 2, "not its turn");
		forget_old_swaps::<Test>(14_401);
		let left: Vec<_> = StakeMoveCooldownUntil::<Test>::iter_key_prefix(NET).collect();
		assert_eq!(left, [hot(BOB)]);
	});
}

/// Further nominators of Alice's hotkey on the subnet, beside the two of [`neuron`].
fn nominators(count: u32) {
	for index in 0..count {
		let mut coldkey = [1_u8; 32];
		coldkey[..4].copy_from_slice(&index.to_le_bytes());
		give_stake(NET, &hot(ALICE), &AccountId::new(coldkey), TAO / 1_000);
	}
}

#[test]
fn what_more_positions_than_declared_weigh_is_missing_to_the_rest_of_the_block() {
	for (count, excess) in [(1_022, 0), (1_522, 500)] {
		neuron().run(|| {
			nominators(count);
			let weighed = || System::block_weight().total();
			let before = weighed();
			assert_ok!(swap(Some(NET), false));
			let weights = <Test as Config>::WeightInfo::swap_hotkey_v2;
			let each = weights(1, 0).saturating_sub(weights(0, 0));
			assert_eq!(weighed().saturating_sub(before), each.saturating_mul(excess));
			assert_eq!(stake_of(&hot(ALICE), &cold(BOB), NET), 0);
			assert_eq!(stake_of(&hot(NEW), &cold(BOB), NET), 3 * TAO);
		});
	}
}

#[test]
fn more_positions_than_a_block_bears_are_refused() {
	neuron().run(|| {
		nominators(16_383);
		assert_noop!(swap(Some(NET), false), DispatchError::Exhausted);
		assert_noop!(swap(None, false), DispatchError::Exhausted);
		// Nothing has to move then, or fewer.
		assert_ok!(swap(Some(OTHER_NET), false));
		System::set_block_number(40_000);
		assert_ok!(done(SubtensorModule::swap_hotkey_v2(
			signed(ALICE),
			hot(ALICE),
			hot(CAROL),
			Some(NET),
			true
		)));
	});
}
