//! Registration by proof of work. Spec: `docs/protocol/neurons-and-keys.md` §4.5, §19.

use crate::{
	neurons::pow::{meets, seal},
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::{assert_noop, assert_ok};
use sp_core::{H256, U256};
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

fn account(byte: u8) -> AccountId {
	AccountId::new([byte; 32])
}

fn example(nonce: u64) -> [u8; 32] {
	seal::<Test>(NET, [1; 32], &account(2), &account(3), nonce)
}

fn hex(bytes: &str) -> [u8; 32] {
	array_bytes(bytes).try_into().unwrap()
}

fn array_bytes(text: &str) -> Vec<u8> {
	(0..text.len())
		.step_by(2)
		.map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
		.collect()
}

#[test]
fn seals_have_the_documents_values() {
	let seals = [
		(0, "7cdaced691a70795a7656ad9b76ef2c16b961686a14a790bcb22eed6226ef103", 64),
		(1, "c2291b632879447b6fe0785b0f25b5151c85a7e07df23a7860cf029e8a03f466", 2),
		(u64::MAX, "69f1aef50783893195365b4fb62a4745085c31fee525a0984bc20301ab377aaf", 1),
	];
	for (nonce, expected, largest) in seals {
		assert_eq!(example(nonce), hex(expected));
		assert!(meets(example(nonce), largest));
		assert!(!meets(example(nonce), largest + 1));
	}
}

#[test]
fn a_seal_meets_a_difficulty_as_long_as_the_product_stays_below_two_to_the_256() {
	assert!(meets([0; 32], u64::MAX));
	assert!(meets([255; 32], 1));
	assert!(!meets([255; 32], 2));
	let half = (U256::one() << 255).to_little_endian();
	assert!(!meets(half, 2));
	assert!(meets((U256::from_little_endian(&half) - 1).to_little_endian(), 2));
}

/// Block 10 whose predecessor can be worked on; difficulty 1, proofs of work allowed.
fn workplace() -> Chain {
	Chain::new().subnet(NET).with(|| {
		System::set_block_number(10);
		for block in 0..10 {
			frame_system::BlockHash::<Test>::insert(block, H256::repeat_byte(7));
		}
		NetworkPowRegistrationAllowed::<Test>::insert(NET, true);
		MinDifficulty::<Test>::insert(NET, 1);
		Difficulty::<Test>::insert(NET, 1);
	})
}

fn work(person: u8, netuid: NetUid, block: u64) -> DispatchResult {
	let proof = seal::<Test>(netuid, [7; 32], &hot(person), &cold(person), 0);
	SubtensorModule::pow_register(signed(person), netuid, block, 0, proof, hot(person))
}

#[test]
fn a_proof_gives_a_seat_for_nothing_and_raises_the_difficulty() {
	workplace().run(|| {
		Difficulty::<Test>::insert(NET, 1);
		assert_ok!(work(ALICE, NET, 9));
		assert_eq!(Uids::<Test>::get(NET, hot(ALICE)), Some(0));
		assert_eq!(LastPowRegistrationBlock::<Test>::get(hot(ALICE)), Some(9));
		assert_eq!(RegistrationsThisBlock::<Test>::get(NET), 1);
		assert_eq!(Burn::<Test>::get(NET), Burn::<Test>::get(OTHER_NET), "the price is another");
		assert_eq!(take_events(), [Event::NeuronRegistered(NET, 0, hot(ALICE))]);
	});
}

#[test]
fn the_difficulty_rises_by_the_factor() {
	workplace().run(|| {
		MaxRegistrationsPerBlock::<Test>::insert(NET, 1_000);
		Difficulty::<Test>::insert(NET, 1);
		BurnIncreaseMult::<Test>::insert(NET, substrate_fixed::types::U64F64::from_num(3));
		assert_ok!(work(ALICE, NET, 9));
		assert_eq!(Difficulty::<Test>::get(NET), 3);
	});
}

#[test]
fn refusals_come_in_the_order_of_the_checks() {
	workplace().with(|| own(BOB)).run(|| {
		let good = seal::<Test>(NET, [7; 32], &hot(ALICE), &cold(ALICE), 0);
		let call = |netuid: u16, block, proof, hotkey| {
			let netuid = NetUid::new(netuid);
			SubtensorModule::pow_register(signed(ALICE), netuid, block, 0, proof, hotkey)
		};
		let bad = [9; 32];
		assert_noop!(
			call(0, 0, bad, hot(BOB)),
			Error::<Test>::RegistrationNotPermittedOnRootSubnet
		);
		assert_noop!(call(9, 0, bad, hot(BOB)), Error::<Test>::SubnetNotExists);
		NetworkPowRegistrationAllowed::<Test>::insert(NET, false);
		assert_noop!(call(1, 0, bad, hot(BOB)), Error::<Test>::SubNetRegistrationDisabled);
		NetworkPowRegistrationAllowed::<Test>::insert(NET, true);
		register_neuron(NET, BOB);
		MaxAllowedUids::<Test>::insert(NET, 0);
		assert_noop!(call(1, 0, bad, hot(BOB)), Error::<Test>::HotKeyAlreadyRegisteredInSubNet);
		assert_noop!(call(1, 0, bad, hot(ALICE)), Error::<Test>::NoNeuronIdAvailable);
		MaxAllowedUids::<Test>::insert(NET, 8);
		RegistrationsThisBlock::<Test>::insert(NET, 1);
		assert_noop!(call(1, 0, bad, hot(ALICE)), Error::<Test>::TooManyRegistrationsThisBlock);
		RegistrationsThisBlock::<Test>::insert(NET, 0);
		for block in [4, 10, 11] {
			assert_noop!(call(1, block, good, hot(ALICE)), Error::<Test>::InvalidWorkBlock);
		}
		LastPowRegistrationBlock::<Test>::insert(hot(ALICE), 8);
		assert_noop!(call(1, 8, good, hot(ALICE)), Error::<Test>::InvalidWorkBlock);
		frame_system::BlockHash::<Test>::remove(9);
		assert_noop!(call(1, 9, good, hot(ALICE)), Error::<Test>::InvalidWorkBlock);
		frame_system::BlockHash::<Test>::insert(9, H256::repeat_byte(7));
		Difficulty::<Test>::insert(NET, u64::MAX);
		MaxDifficulty::<Test>::insert(NET, u64::MAX);
		assert_noop!(call(1, 9, bad, hot(ALICE)), Error::<Test>::InvalidSeal);
		assert_noop!(call(1, 9, good, hot(ALICE)), Error::<Test>::InvalidDifficulty);
		Difficulty::<Test>::insert(NET, 1);
		let subnet = crate::money::account_of_subnet::<Test>(NET);
		let proof = |hotkey| seal::<Test>(NET, [7; 32], hotkey, &cold(ALICE), 0);
		assert_noop!(
			call(1, 9, proof(&subnet), subnet.clone()),
			Error::<Test>::CannotUseSystemAccount
		);
		own(CAROL);
		let theirs = hot(CAROL);
		assert_noop!(
			call(1, 9, proof(&theirs), theirs.clone()),
			Error::<Test>::NonAssociatedColdKey
		);
		StakingHotkeys::<Test>::insert(cold(ALICE), vec![hot(BOB); 256]);
		assert_noop!(call(1, 9, good, hot(ALICE)), Error::<Test>::TooManyStakingHotkeys);
		StakingHotkeys::<Test>::remove(cold(ALICE));
		MaxAllowedUids::<Test>::insert(NET, 1);
		ImmunityPeriod::<Test>::insert(NET, 0);
		assert_noop!(call(1, 9, good, hot(ALICE)), Error::<Test>::NoNeuronIdAvailable);
		MaxAllowedUids::<Test>::insert(NET, 2);
		assert_ok!(call(1, 9, good, hot(ALICE)));
	});
}

#[test]
fn a_proof_works_in_the_five_blocks_after_its_block_and_once_for_all_subnets() {
	workplace().subnet(OTHER_NET).run(|| {
		NetworkPowRegistrationAllowed::<Test>::insert(OTHER_NET, true);
		MinDifficulty::<Test>::insert(OTHER_NET, 1);
		Difficulty::<Test>::insert(OTHER_NET, 1);
		assert_ok!(work(ALICE, NET, 5));
		assert_noop!(work(ALICE, OTHER_NET, 5), Error::<Test>::InvalidWorkBlock);
		assert_ok!(work(ALICE, OTHER_NET, 6));
	});
}
