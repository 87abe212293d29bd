//! What is let through. Spec: runtime-and-node §8.

use super::chain::{in_block_one, remark, transfer};
use crate::{
	Runtime, RuntimeCall, RuntimeOrigin, SafeMode, Sudo, System, filters::BaseCallFilter,
	guards::GuardedCall,
};
use frame_support::{assert_ok, traits::Contains};
use pallet_subtensor_utility::Call::{batch, batch_all, force_batch};
use sp_keyring::Sr25519Keyring::{Alice, Bob};

fn batches(calls: Vec<RuntimeCall>) -> [RuntimeCall; 3] {
	let calls: Vec<_> = calls.into_iter().map(GuardedCall::from).collect();
	[
		batch { calls: calls.clone() }.into(),
		batch_all { calls: calls.clone() }.into(),
		force_batch { calls }.into(),
	]
}

#[test]
fn a_batch_of_plain_calls_passes() {
	in_block_one(|| {
		for call in batches(vec![remark(), remark()]) {
			assert!(BaseCallFilter::contains(&call));
		}
	});
}

#[test]
fn a_batch_directly_inside_a_batch_is_filtered() {
	in_block_one(|| {
		for inner in batches(vec![remark()]) {
			for outer in batches(vec![remark(), inner.clone()]) {
				assert!(!BaseCallFilter::contains(&outer), "{outer:?}");
			}
		}
	});
}

#[test]
fn only_root_enters_safe_mode() {
	in_block_one(|| {
		let alice = RuntimeOrigin::signed(Alice.to_account_id());
		assert!(SafeMode::enter(alice.clone()).is_err());
		assert!(SafeMode::force_enter(alice).is_err());
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
		let until = pallet_safe_mode::EnteredUntil::<Runtime>::get().unwrap();
		assert_eq!(until, System::block_number() + 7_200);
	});
}

#[test]
fn in_safe_mode_neurons_weigh_serve_and_commit_but_do_not_trade() {
	use pallet_subtensor::Call as Protocol;
	use subtensor_types::NetUid;
	let netuid = NetUid::new(1);
	let set_weights =
		Protocol::set_weights { netuid, dests: vec![], weights: vec![], version_key: 0 };
	let serve_axon = Protocol::serve_axon {
		netuid,
		version: 0,
		ip: 0,
		port: 1,
		ip_type: 4,
		protocol: 0,
		placeholder1: 0,
		placeholder2: 0,
	};
	let info = pallet_commitments::CommitmentInfo { fields: Default::default() };
	let commit = pallet_commitments::Call::set_commitment { netuid, info: Box::new(info) };
	let open: [RuntimeCall; 3] = [set_weights.into(), serve_axon.into(), commit.into()];
	let hotkey = Bob.to_account_id();
	let unstake = Protocol::unstake_all { hotkey: hotkey.clone() };
	let register = Protocol::burned_register { netuid, hotkey };
	let closed: [RuntimeCall; 2] = [unstake.into(), register.into()];
	in_block_one(|| {
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
		assert!(open.iter().all(BaseCallFilter::contains));
		assert!(!closed.iter().any(BaseCallFilter::contains));
	});
}

#[test]
fn in_safe_mode_only_the_way_out_is_open() {
	in_block_one(|| {
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
		let exit: RuntimeCall = pallet_safe_mode::Call::force_exit {}.into();
		let sudo_exit: RuntimeCall =
			pallet_sudo::Call::sudo { call: Box::new(exit.clone().into()) }.into();
		assert!(BaseCallFilter::contains(&sudo_exit));
		assert!(BaseCallFilter::contains(&remark()));
		assert!(!BaseCallFilter::contains(&transfer(&Bob.to_account_id(), 5)));

		let alice = RuntimeOrigin::signed(Alice.to_account_id());
		assert_ok!(Sudo::sudo(alice, Box::new(exit.into())));
		assert!(BaseCallFilter::contains(&transfer(&Bob.to_account_id(), 5)));
	});
}
