//! Where miner incentive is staked. Spec: `docs/protocol/staking.md` §14.

use super::*;
use frame_support::assert_noop;

fn set(hotkey: AccountId, netuid: NetUid) -> sp_runtime::DispatchResult {
	SubtensorModule::set_coldkey_auto_stake_hotkey(signed(ALICE), netuid, hotkey)
}

#[test]
fn the_destination_is_remembered_in_both_directions() {
	chain().neuron(NET, BOB).neuron(NET, CAROL).run(|| {
		assert_ok!(set(hot(BOB), NET));
		assert_ok!(set(hot(CAROL), NET));
		assert_eq!(AutoStakeDestination::<Test>::get(cold(ALICE), NET), Some(hot(CAROL)));
		assert!(!AutoStakeDestinationColdkeys::<Test>::contains_key(hot(BOB), NET));
		assert_eq!(AutoStakeDestinationColdkeys::<Test>::get(hot(CAROL), NET), [cold(ALICE)]);
		assert_eq!(
			take_events().pop(),
			Some(Event::AutoStakeDestinationSet {
				coldkey: cold(ALICE),
				netuid: NET,
				hotkey: hot(CAROL)
			})
		);
		crate::staking::auto_stake::forget::<Test>(&cold(ALICE), NET);
		assert!(!AutoStakeDestinationColdkeys::<Test>::contains_key(hot(CAROL), NET));
	});
}

#[test]
fn refusals_of_a_destination_come_in_order() {
	chain().neuron(NET, BOB).run(|| {
		assert_noop!(set(hot(CAROL), NetUid::new(9)), Error::<Test>::SubnetNotExists);
		assert_noop!(set(hot(CAROL), NET), Error::<Test>::HotKeyNotRegisteredInSubNet);
		assert_ok!(set(hot(BOB), NET));
		assert_noop!(set(hot(BOB), NET), Error::<Test>::SameAutoStakeHotkeyAlreadySet);
	});
}
