//! EVM addresses of neurons. Spec: `docs/protocol/neurons-and-keys.md` §9, §19.

use crate::{
	neurons::{
		associate_evm::{ASSOCIATION_INTERVAL, proof_digest},
		evm,
	},
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::{assert_noop, assert_ok};
use sp_core::{H160, Pair, ecdsa};
use sp_io::hashing::keccak_256;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Address of the secret key of 32 bytes 1.
fn address() -> H160 {
	H160::from_slice(&hex("1a642f0e3c3af545e7acbd38b07251b3990914f1"))
}

fn hex(text: &str) -> Vec<u8> {
	(0..text.len())
		.step_by(2)
		.map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
		.collect()
}

fn sign(hotkey: &AccountId, block: u64) -> [u8; 65] {
	ecdsa::Pair::from_seed(&[1; 32]).sign_prehashed(&proof_digest::<Test>(hotkey, block)).0
}

fn associate(netuid: NetUid, signature: [u8; 65]) -> DispatchResult {
	let origin = RuntimeOrigin::signed(hot(ALICE));
	SubtensorModule::associate_evm_key(origin, netuid, address(), 100, signature)
}

fn seated() -> Chain {
	Chain::new().subnet(NET).neuron(NET, ALICE).with(|| System::set_block_number(7_200))
}

#[test]
fn the_proof_has_the_documents_values() {
	let hotkey = AccountId::new([7; 32]);
	assert_eq!(
		keccak_256(&100_u64.to_le_bytes()).to_vec(),
		hex("36d684ba0533f07747c55361d3c55c4ced78cf967a8c041fc9fbcfd16847bfb0")
	);
	assert_eq!(
		proof_digest::<Test>(&hotkey, 100).to_vec(),
		hex("57d207f15b2f5cd18b9a4d93e312803c8237541d5079594f15431d6ccd2d029a")
	);
}

#[test]
fn the_documents_signature_is_accepted_with_both_recovery_ids() {
	let hotkey = AccountId::new([7; 32]);
	let rs = "4eeaa1edf1479c65b50590777b8609795e8e177742a32a01222a27951f508a20\
		6ca0a6c0961f7eedbfc4375cdb02f9a16351d5552a6af008718f42d0732c8587"
		.replace('\t', "");
	for recovery_id in [0, 27] {
		let hotkey = hotkey.clone();
		let signature: [u8; 65] = [hex(&rs), vec![recovery_id]].concat().try_into().unwrap();
		Chain::new().subnet(NET).run(move || {
			crate::keys::ownership::create_if_absent::<Test>(&cold(ALICE), &hotkey).unwrap();
			crate::neurons::Seats::<Test>::append(NET, &hotkey, 1).unwrap();
			System::set_block_number(7_200);
			let origin = RuntimeOrigin::signed(hotkey.clone());
			assert_ok!(SubtensorModule::associate_evm_key(origin, NET, address(), 100, signature));
			assert_eq!(evm::address_of::<Test>(NET, 0), Some((address(), 7_200)));
			assert_eq!(evm::uid_lookup::<Test>(NET, address(), 1), [(0, 7_200)]);
			assert!(System::events().iter().any(|record| {
				record.event
					== Event::EvmKeyAssociated {
						netuid: NET,
						hotkey: hotkey.clone(),
						evm_key: address(),
						block_associated: 7_200,
					}
					.into()
			}));
		});
	}
}

#[test]
fn refusals_come_in_the_order_of_the_checks() {
	Chain::new().subnet(NET).run(|| {
		let good = sign(&hot(ALICE), 100);
		assert_noop!(associate(OTHER_NET, good), Error::<Test>::SubnetNotExists);
		assert_noop!(associate(NET, good), Error::<Test>::NonAssociatedColdKey);
		own(ALICE);
		assert_noop!(associate(NET, good), Error::<Test>::HotKeyNotRegisteredInSubNet);
		register_neuron(NET, ALICE);
		System::set_block_number(ASSOCIATION_INTERVAL - 1);
		assert_noop!(associate(NET, [0; 65]), Error::<Test>::EvmKeyAssociateRateLimitExceeded);
		System::set_block_number(ASSOCIATION_INTERVAL);
		assert_noop!(associate(NET, [0; 65]), Error::<Test>::InvalidIdentity);
		let other = sign(&hot(ALICE), 101);
		assert_noop!(associate(NET, other), Error::<Test>::InvalidRecoveredPublicKey);
		for uid in 1..33 {
			register_neuron(NET, 30 + uid);
			assert_ok!(evm::associate::<Test>(NET, u16::from(uid), address(), 1));
		}
		assert_noop!(associate(NET, good), Error::<Test>::EvmKeyAssociationLimitExceeded);
		evm::forget::<Test>(NET, 32);
		assert_ok!(associate(NET, good));
		assert_noop!(associate(NET, good), Error::<Test>::EvmKeyAssociateRateLimitExceeded);
	});
}

#[test]
fn a_lookup_lists_the_oldest_first_and_no_more_than_asked_for() {
	seated().neuron(NET, BOB).neuron(NET, CAROL).run(|| {
		for (uid, block) in [(2, 30), (0, 20), (1, 10)] {
			assert_ok!(evm::associate::<Test>(NET, uid, address(), block));
		}
		assert_eq!(evm::uid_lookup::<Test>(NET, address(), 9), [(1, 10), (0, 20), (2, 30)]);
		assert_eq!(evm::uid_lookup::<Test>(NET, address(), 2), [(1, 10), (0, 20)]);
		assert_eq!(evm::uid_lookup::<Test>(NET, H160::zero(), 2), []);
	});
}

#[test]
fn a_seat_that_changes_its_address_leaves_the_former_one() {
	seated().run(|| {
		assert_ok!(evm::associate::<Test>(NET, 0, H160::repeat_byte(9), 0));
		assert_ok!(associate(NET, sign(&hot(ALICE), 100)));
		assert_eq!(evm::uid_lookup::<Test>(NET, H160::repeat_byte(9), 9), []);
	});
}
