//! Guards of dispatches. Spec: `docs/protocol/runtime-and-node.md` §6.4, §6.6.

use crate::{
	guards::{self, GuardedCall},
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::{assert_noop, assert_ok};
use sp_core::{H160, H256};
use sp_runtime::{DispatchError, DispatchResult, PerU16};

impl GuardedCall<Test> for RuntimeCall {
	/// A remark stands for the submission of an encrypted transaction.
	fn passes_announcement(&self) -> bool {
		matches!(self, RuntimeCall::System(frame_system::Call::remark { .. }))
	}
}

fn check(who: &AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	guards::check::<Test, RuntimeCall>(who, &call.into())
}

fn announced() -> Chain {
	Chain::new().with(|| {
		ColdkeySwapAnnouncements::<Test>::insert(cold(ALICE), (9, H256::zero()));
	})
}

#[test]
fn an_announced_account_can_only_deal_with_its_swap() {
	announced().run(|| {
		let open = [
			Call::announce_coldkey_swap { new_coldkey_hash: H256::zero() },
			Call::swap_coldkey_announced { new_coldkey: cold(BOB) },
			Call::dispute_coldkey_swap {},
			Call::clear_coldkey_swap_announcement {},
		];
		for call in open {
			assert_ok!(check(&cold(ALICE), call));
		}
		assert_ok!(check(&cold(ALICE), frame_system::Call::remark { remark: vec![] }));
		let announced = Error::<Test>::ColdkeySwapAnnounced;
		assert_noop!(check(&cold(ALICE), Call::root_register { hotkey: hot(ALICE) }), announced);
		let other = frame_system::Call::remark_with_event { remark: vec![] };
		assert_noop!(check(&cold(ALICE), other.clone()), Error::<Test>::ColdkeySwapAnnounced);
		assert_ok!(check(&cold(BOB), other));
	});
}

#[test]
fn a_disputed_account_can_do_nothing() {
	announced().run(|| {
		ColdkeySwapDisputes::<Test>::insert(cold(ALICE), 1);
		for call in [
			RuntimeCall::from(Call::dispute_coldkey_swap {}),
			frame_system::Call::remark { remark: vec![] }.into(),
		] {
			assert_noop!(check(&cold(ALICE), call), Error::<Test>::ColdkeySwapDisputed);
		}
	});
}

#[test]
fn batches_of_weights_have_lists_of_one_length() {
	Chain::new().subnet(NET).run(|| {
		let unequal = Error::<Test>::InputLengthsUnequal;
		let netuids = vec![codec::Compact(NET)];
		let set = Call::batch_set_weights {
			netuids: netuids.clone(),
			weights: vec![vec![]],
			version_keys: vec![],
		};
		assert_noop!(check(&hot(ALICE), set), unequal);
		let commit = Call::batch_commit_weights { netuids, commit_hashes: vec![] };
		assert_noop!(check(&hot(ALICE), commit), Error::<Test>::InputLengthsUnequal);
		let reveal = Call::batch_reveal_weights {
			netuid: NET,
			uids_list: vec![vec![]],
			values_list: vec![vec![]],
			salts_list: vec![],
			version_keys: vec![0],
		};
		assert_noop!(check(&hot(ALICE), reveal), Error::<Test>::InputLengthsUnequal);
	});
}

fn set_weights() -> Call<Test> {
	Call::set_weights { netuid: NET, dests: vec![], weights: vec![], version_key: 0 }
}

#[test]
fn weights_need_stake_then_patience() {
	Chain::new().subnet(NET).neuron(NET, ALICE).run(|| {
		System::set_block_number(50);
		CommitRevealWeightsEnabled::<Test>::insert(NET, false);
		StakeThreshold::<Test>::put(1);
		assert_noop!(check(&hot(ALICE), set_weights()), Error::<Test>::NotEnoughStakeToSetWeights);
		StakeThreshold::<Test>::put(0);
		assert_noop!(check(&hot(ALICE), set_weights()), Error::<Test>::SettingWeightsTooFast);
		assert_ok!(check(&hot(BOB), set_weights()));
		let commit = Call::commit_weights { netuid: NET, commit_hash: H256::zero() };
		assert_noop!(check(&hot(ALICE), commit), Error::<Test>::CommittingWeightsTooFast);
		CommitRevealWeightsEnabled::<Test>::insert(NET, true);
		assert_ok!(check(&hot(ALICE), set_weights()));
		CommitRevealWeightsEnabled::<Test>::insert(NET, false);
		System::set_block_number(101);
		assert_ok!(check(&hot(ALICE), set_weights()));
	});
}

#[test]
fn a_reveal_needs_its_commit_and_its_epoch() {
	use crate::{
		epoch::schedule::look_ahead_epoch,
		weights::{Submission, commit::hash_of},
	};
	use subtensor_types::NetUidStorageIndex;
	Chain::new().subnet(NET).neuron(NET, ALICE).run(|| {
		let who = hot(ALICE);
		let index = NetUidStorageIndex::from(NET);
		let row = Submission { uids: vec![0], values: vec![9], version_key: 0 };
		let hash = hash_of::<Test>(&who, index, &row, &[7]);
		let calls = || {
			let (uids, values, salt) = (vec![0], vec![9], vec![7]);
			[
				Call::reveal_weights {
					netuid: NET,
					uids: uids.clone(),
					values: values.clone(),
					salt: salt.clone(),
					version_key: 0,
				},
				Call::batch_reveal_weights {
					netuid: NET,
					uids_list: vec![uids],
					values_list: vec![values],
					salts_list: vec![salt],
					version_keys: vec![0],
				},
			]
		};
		for call in calls() {
			assert_noop!(check(&who, call), Error::<Test>::NoWeightsCommitFound);
		}
		let epoch = look_ahead_epoch::<Test>(NET, 1);
		WeightCommits::<Test>::insert(index, &who, vec![(hash, epoch, 0, 0)]);
		for call in calls() {
			assert_noop!(check(&who, call), Error::<Test>::RevealTooEarly);
		}
		RevealPeriodEpochs::<Test>::insert(NET, 0);
		for call in calls() {
			assert_ok!(check(&who, call));
		}
	});
}

#[test]
fn a_time_locked_commit_names_a_round_that_is_not_past() {
	Chain::new().subnet(NET).run(|| {
		Beacon::publish(5);
		let call = |reveal_round| Call::commit_timelocked_weights {
			netuid: NET,
			commit: Default::default(),
			reveal_round,
			commit_reveal_version: 4,
		};
		assert_noop!(check(&hot(ALICE), call(4)), Error::<Test>::InvalidRevealRound);
		assert_ok!(check(&hot(ALICE), call(5)));
	});
}

#[test]
fn subnets_are_registered_one_at_a_time() {
	Chain::new().run(|| {
		NetworkRateLimit::<Test>::put(100);
		System::set_block_number(109);
		LastRateLimitedBlock::<Test>::insert(crate::types::RateLimitKey::NetworkLastRegistered, 10);
		let call = || Call::register_network { hotkey: hot(ALICE) };
		assert_noop!(check(&cold(ALICE), call()), Error::<Test>::NetworkTxRateLimitExceeded);
		System::set_block_number(110);
		assert_ok!(check(&cold(ALICE), call()));
	});
}

#[test]
fn takes_endpoints_and_evm_addresses_are_checked_like_the_calls() {
	Chain::new().subnet(NET).neuron(NET, ALICE).run(|| {
		let take = Call::increase_take { hotkey: hot(ALICE), take: PerU16::from_parts(20_000) };
		assert_noop!(check(&cold(ALICE), take), Error::<Test>::DelegateTakeTooHigh);
		let axon = Call::serve_axon {
			netuid: NET,
			version: 0,
			ip: 5,
			port: 0,
			ip_type: 4,
			protocol: 0,
			placeholder1: 0,
			placeholder2: 0,
		};
		assert_noop!(check(&hot(ALICE), axon), Error::<Test>::InvalidPort);
		let metrics =
			Call::serve_prometheus { netuid: NET, version: 0, ip: 0, port: 1, ip_type: 4 };
		assert_noop!(check(&hot(ALICE), metrics), Error::<Test>::InvalidIpAddress);
		let evm = || Call::associate_evm_key {
			netuid: NET,
			evm_key: H160::zero(),
			block_number: 0,
			signature: [0; 65],
		};
		assert_noop!(check(&hot(BOB), evm()), Error::<Test>::HotKeyNotRegisteredInSubNet);
		assert_noop!(check(&hot(ALICE), evm()), Error::<Test>::EvmKeyAssociateRateLimitExceeded);
	});
}

#[test]
fn the_pool_checks_the_proof_of_a_free_registration_too() {
	Chain::new().subnet(NET).run(|| {
		let call = RuntimeCall::from(Call::pow_register {
			netuid: NET,
			work_block: 0,
			nonce: 0,
			work: [0; 32],
			hotkey: hot(ALICE),
		});
		assert_ok!(guards::check::<Test, RuntimeCall>(&cold(ALICE), &call));
		assert_noop!(
			guards::check_admission::<Test, RuntimeCall>(&cold(ALICE), &call),
			Error::<Test>::SubNetRegistrationDisabled
		);
	});
}

#[test]
fn every_guard_weighs_something() {
	let base =
		guards::weight::<Test, RuntimeCall>(&frame_system::Call::remark { remark: vec![] }.into());
	let weights = guards::weight::<Test, RuntimeCall>(&set_weights().into());
	assert!(weights.all_gt(frame_support::weights::Weight::zero()) || weights.ref_time() > 0);
	assert!(weights.ref_time() > base.ref_time());
}

#[test]
fn clients_learn_the_reason_by_its_number() {
	let numbers: [(Error<Test>, u8); 12] = [
		(Error::ColdkeySwapAnnounced, 0),
		(Error::NotEnoughStakeToSetWeights, 1),
		(Error::NetworkTxRateLimitExceeded, 6),
		(Error::HotKeyNotRegisteredInNetwork, 10),
		(Error::InvalidIpAddress, 11),
		(Error::InvalidIpType, 255),
		(Error::ServingRateLimitExceeded, 12),
		(Error::InvalidPort, 13),
		(Error::HotKeyNotRegisteredInSubNet, 19),
		(Error::ColdkeySwapDisputed, 21),
		(Error::DelegateTakeTooHigh, 27),
		(Error::InvalidSeal, 255),
	];
	new_test_ext().execute_with(|| {
		for (error, code) in numbers {
			assert_eq!(guards::rejection_code(&error), code, "{error:?}");
			assert_eq!(guards::code_of::<Test>(&error.into()), code);
		}
		assert_eq!(guards::code_of::<Test>(&DispatchError::BadOrigin), 255);
		let foreign = pallet_balances::Error::<Test>::InsufficientBalance.into();
		assert_eq!(guards::code_of::<Test>(&foreign), 255);
	});
}
