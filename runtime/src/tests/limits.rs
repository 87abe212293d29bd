//! Weight and length of a block. Spec: runtime-and-node §5.

use super::chain::ref_time;
use crate::{
	Runtime,
	limits::{RuntimeBlockLength, RuntimeBlockWeights, RuntimeDatabaseWeight},
};
use frame_support::dispatch::DispatchClass::{Mandatory, Normal, Operational};
use pallet_admin_utils::WeightInfo;

#[test]
fn user_transactions_fill_three_quarters_of_four_seconds() {
	let weights = RuntimeBlockWeights::get();
	assert_eq!(weights.max_block.ref_time(), 4_000_000_000_000);
	assert_eq!(weights.max_block.proof_size(), u64::MAX);
	assert_eq!(weights.base_block, ref_time(431_614_000));
	assert_eq!(weights.get(Normal).max_total.unwrap().ref_time(), 3_000_000_000_000);
	assert_eq!(weights.get(Operational).max_total.unwrap().ref_time(), 4_000_000_000_000);
	assert_eq!(weights.get(Operational).reserved.unwrap().ref_time(), 1_000_000_000_000);
	assert_eq!(weights.get(Mandatory).max_total, None);
	for class in [Normal, Operational, Mandatory] {
		assert_eq!(weights.get(class).base_extrinsic, ref_time(108_157_000));
	}
}

#[test]
fn one_transaction_leaves_room_for_the_block_initialisation() {
	let weights = RuntimeBlockWeights::get();
	let max = |class| weights.get(class).max_extrinsic.unwrap().ref_time();
	assert_eq!(max(Normal), 2_599_891_843_000);
	assert_eq!(max(Operational), 3_599_891_843_000);
}

#[test]
fn the_most_that_can_be_trimmed_at_once_fits_in_one_transaction() {
	type Weights = <Runtime as pallet_admin_utils::Config>::WeightInfo;
	let room = RuntimeBlockWeights::get().get(Normal).max_extrinsic.unwrap();
	// Not all of it, so that it may come inside a proxy or a multisig.
	let room = room / 20 * 19;
	assert!(Weights::trim_null_batch(2_500).all_lte(room), "seats of a full subnet under Null");
	assert!(Weights::trim().all_lte(room));
	assert!(Weights::set_mechanism_count(15 * 156).all_lte(room), "all mechanisms but one");
}

#[test]
fn the_heaviest_calls_fit_in_one_transaction_on_a_full_chain() {
	use pallet_subtensor::{WeightInfo, root::basket::weight as baskets};
	type Weights = <Runtime as pallet_subtensor::Config>::WeightInfo;
	const NETWORKS: u32 = 129;
	let room = RuntimeBlockWeights::get().get(Normal).max_extrinsic.unwrap();
	// Not all of it, so that it may come inside a proxy or a multisig.
	let room = room / 20 * 19;
	let flush = baskets::most_flush::<Runtime>();
	for (name, weight) in [
		("a claim of all", baskets::most::<Runtime>()),
		("a claim of one", baskets::most_of_hotkey::<Runtime>()),
		("a direct deposit", baskets::most_direct::<Runtime>()),
		("a hotkey", Weights::swap_hotkey_v2(1_024, NETWORKS).saturating_add(flush)),
		("a coldkey", Weights::swap_coldkey_announced(1_024, NETWORKS)),
		("a lease", Weights::register_leased_network(500)),
		("the end of a lease", Weights::terminate_lease(500, 256)),
		("a subnet", Weights::register_network_with_identity(NETWORKS, 64)),
		("everything sold", Weights::unstake_all_alpha(16).saturating_add(flush)),
		("a move on root", Weights::move_stake(256).saturating_add(flush).saturating_add(flush)),
	] {
		assert!(weight.all_lte(room), "{name}: {weight:?} of {room:?}");
	}
}

#[test]
fn a_block_has_ten_mebibytes() {
	let length = RuntimeBlockLength::get();
	assert_eq!(*length.max.get(Normal), 7_864_320);
	assert_eq!(*length.max.get(Operational), 10_485_760);
	assert_eq!(*length.max.get(Mandatory), 10_485_760);
}

#[test]
fn storage_is_charged_as_on_a_disk() {
	let weight = RuntimeDatabaseWeight::get();
	assert_eq!((weight.read, weight.write), (25_000_000, 100_000_000));
}
