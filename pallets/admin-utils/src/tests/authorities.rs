//! Authors, voters, the EVM, and the call that always fails.

use super::mock::*;
use crate::{Error, Event, PrecompileEnable, types::PrecompileEnum};
use frame_support::{BoundedVec, assert_noop, assert_ok};
use sp_consensus_grandpa::AuthorityId;
use sp_core::ByteArray;
use sp_runtime::DispatchError;
use subtensor_types::TaoBalance;

fn voter(byte: u8) -> (AuthorityId, u64) {
	(AuthorityId::from_slice(&[byte; 32]).unwrap(), 1)
}

#[test]
fn root_replaces_the_authors_and_an_empty_list_changes_nothing() {
	run(|| {
		let list = BoundedVec::truncate_from(vec![1, 2, 3]);
		assert_noop!(AdminUtils::swap_authorities(owner(), list.clone()), DispatchError::BadOrigin);
		assert_ok!(AdminUtils::swap_authorities(root(), list));
		assert_ok!(AdminUtils::swap_authorities(root(), BoundedVec::default()));
		assert_eq!(Recorder::take(), [Handed::Authors(vec![1, 2, 3])]);
	});
}

#[test]
fn voters_change_without_delay_and_never_to_nobody() {
	run(|| {
		let change = AdminUtils::schedule_grandpa_change;
		let list = vec![voter(1)];
		assert_noop!(change(owner(), list.clone(), 0, None), DispatchError::BadOrigin);
		assert_noop!(
			change(root(), list.clone(), 1, None),
			Error::<Test>::GrandpaChangeDelayMustBeZero
		);
		assert_noop!(change(root(), vec![], 0, None), Error::<Test>::InvalidValue);
		assert_ok!(change(root(), list.clone(), 0, Some(7)));
		assert_eq!(Recorder::take(), [Handed::Voters(list, 0, Some(7))]);
	});
}

#[test]
fn root_sets_the_evm_chain_id() {
	run(|| {
		assert_noop!(AdminUtils::sudo_set_evm_chain_id(owner(), 1), DispatchError::BadOrigin);
		assert_ok!(AdminUtils::sudo_set_evm_chain_id(root(), 945));
		assert_eq!(Recorder::take(), [Handed::ChainId(945)]);
	});
}

#[test]
fn switching_a_precompile_twice_tells_it_once() {
	run(|| {
		let toggle = AdminUtils::sudo_toggle_evm_precompile;
		let id = PrecompileEnum::Staking;
		assert_noop!(toggle(owner(), id, false), DispatchError::BadOrigin);
		assert!(PrecompileEnable::<Test>::get(id));
		assert_ok!(toggle(root(), id, false));
		assert_ok!(toggle(root(), id, false));
		assert!(!PrecompileEnable::<Test>::get(id));
		let event = Event::PrecompileUpdated { precompile_id: id, enabled: false };
		assert_eq!(take_events(), [event.into()]);
	});
}

#[test]
fn the_total_issuance_has_no_setter_for_anybody() {
	run(|| {
		for origin in [stranger(), owner(), root(), RuntimeOrigin::none()] {
			assert_noop!(
				AdminUtils::sudo_set_total_issuance(origin, TaoBalance::new(1)),
				Error::<Test>::Deprecated
			);
		}
	});
}
