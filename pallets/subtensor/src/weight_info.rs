//! Weights of `pallet_subtensor`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
//!
//! Date: y. Machine: x. Steps: 5, repeats: 5, the shortest counts.

#![allow(unused_imports, reason = "written by a tool")]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{Weight, constants::RocksDbWeight},
};

/// Weight of each call and step.
pub trait WeightInfo {
	/// Weight of `cleanup_step`.
	fn cleanup_step() -> Weight;
	/// Weight of `cleanup_look`. `p` from 0 to 500.
	fn cleanup_look(p: u32) -> Weight;
	/// Weight of `cleanup_remove`. `p` from 0 to 500.
	fn cleanup_remove(p: u32) -> Weight;
	/// Weight of `cleanup_weigh`. `p` from 0 to 500.
	fn cleanup_weigh(p: u32) -> Weight;
	/// Weight of `cleanup_settle`. `p` from 0 to 500.
	fn cleanup_settle(p: u32) -> Weight;
	/// Weight of `cleanup_close`.
	fn cleanup_close() -> Weight;
	/// Weight of `cleanup_parameters`.
	fn cleanup_parameters() -> Weight;
	/// Weight of `decrease_take`.
	fn decrease_take() -> Weight;
	/// Weight of `increase_take`.
	fn increase_take() -> Weight;
	/// Weight of `set_children`. `c` from 1 to 5. `s` from 1 to 8.
	fn set_children(c: u32, s: u32) -> Weight;
	/// Weight of `set_identity`. `b` from 0 to 4096.
	fn set_identity(b: u32) -> Weight;
	/// Weight of `sudo_set_tx_childkey_take_rate_limit`.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight;
	/// Weight of `set_childkey_take`.
	fn set_childkey_take() -> Weight;
	/// Weight of `sudo_set_min_childkey_take`.
	fn sudo_set_min_childkey_take() -> Weight;
	/// Weight of `sudo_set_max_childkey_take`.
	fn sudo_set_max_childkey_take() -> Weight;
	/// Weight of `set_pending_childkey_cooldown`.
	fn set_pending_childkey_cooldown() -> Weight;
	/// Weight of `set_auto_parent_delegation_enabled`.
	fn set_auto_parent_delegation_enabled() -> Weight;
	/// Weight of `try_associate_hotkey`.
	fn try_associate_hotkey() -> Weight;
	/// Weight of `swap_hotkey`. `p` from 1 to 256. `s` from 1 to 16.
	fn swap_hotkey(p: u32, s: u32) -> Weight;
	/// Weight of `swap_hotkey_v2`. `p` from 1 to 256. `s` from 1 to 16.
	fn swap_hotkey_v2(p: u32, s: u32) -> Weight;
	/// Weight of `swap_coldkey`. `p` from 1 to 240. `s` from 1 to 8.
	fn swap_coldkey(p: u32, s: u32) -> Weight;
	/// Weight of `swap_coldkey_announced`. `p` from 1 to 240. `s` from 1 to 8.
	fn swap_coldkey_announced(p: u32, s: u32) -> Weight;
	/// Weight of `schedule_swap_coldkey`.
	fn schedule_swap_coldkey() -> Weight;
	/// Weight of `announce_coldkey_swap`.
	fn announce_coldkey_swap() -> Weight;
	/// Weight of `dispute_coldkey_swap`.
	fn dispute_coldkey_swap() -> Weight;
	/// Weight of `reset_coldkey_swap`.
	fn reset_coldkey_swap() -> Weight;
	/// Weight of `clear_coldkey_swap_announcement`.
	fn clear_coldkey_swap_announcement() -> Weight;
	/// Weight of `register_leased_network`. `k` from 1 to 500.
	fn register_leased_network(k: u32) -> Weight;
	/// Weight of `terminate_lease`. `k` from 0 to 500. `h` from 1 to 256.
	fn terminate_lease(k: u32, h: u32) -> Weight;
	/// Weight of `pay_lease_round`. `k` from 0 to 500.
	fn pay_lease_round(k: u32) -> Weight;
	/// Weight of `settle_dissolved_lease`. `k` from 0 to 500.
	fn settle_dissolved_lease(k: u32) -> Weight;
	/// Weight of `forget_lease`. `k` from 0 to 500.
	fn forget_lease(k: u32) -> Weight;
	/// Weight of `burned_register`. `n` from 1 to 256.
	fn burned_register(n: u32) -> Weight;
	/// Weight of `register`. `n` from 1 to 256.
	fn register(n: u32) -> Weight;
	/// Weight of `register_limit`. `n` from 1 to 256.
	fn register_limit(n: u32) -> Weight;
	/// Weight of `pow_register`. `n` from 1 to 256.
	fn pow_register(n: u32) -> Weight;
	/// Weight of `root_register`. `n` from 1 to 64. `s` from 1 to 8.
	fn root_register(n: u32, s: u32) -> Weight;
	/// Weight of `serve_axon`.
	fn serve_axon() -> Weight;
	/// Weight of `serve_axon_tls`.
	fn serve_axon_tls() -> Weight;
	/// Weight of `serve_prometheus`.
	fn serve_prometheus() -> Weight;
	/// Weight of `associate_evm_key`.
	fn associate_evm_key() -> Weight;
	/// Weight of `claim_root`. `h` from 0 to 120.
	fn claim_root(h: u32) -> Weight;
	/// Weight of `claim_root_scan`. `h` from 0 to 256.
	fn claim_root_scan(h: u32) -> Weight;
	/// Weight of `claim_root_with_hotkey`. `r` from 0 to 120.
	fn claim_root_with_hotkey(r: u32) -> Weight;
	/// Weight of `stake_into_basket`. `r` from 0 to 120.
	fn stake_into_basket(r: u32) -> Weight;
	/// Weight of `flush_basket`. `r` from 1 to 60. `c` from 0 to 60.
	fn flush_basket(r: u32, c: u32) -> Weight;
	/// Weight of `flush_basket_refused`. `r` from 1 to 60. `c` from 1 to 60.
	fn flush_basket_refused(r: u32, c: u32) -> Weight;
	/// Weight of `add_stake`.
	fn add_stake() -> Weight;
	/// Weight of `add_stake_limit`.
	fn add_stake_limit() -> Weight;
	/// Weight of `remove_stake`. `h` from 1 to 256.
	fn remove_stake(h: u32) -> Weight;
	/// Weight of `remove_stake_limit`. `h` from 1 to 256.
	fn remove_stake_limit(h: u32) -> Weight;
	/// Weight of `remove_stake_full_limit`. `h` from 2 to 256.
	fn remove_stake_full_limit(h: u32) -> Weight;
	/// Weight of `unstake_all`. `s` from 0 to 16.
	fn unstake_all(s: u32) -> Weight;
	/// Weight of `unstake_all_alpha`. `s` from 1 to 16.
	fn unstake_all_alpha(s: u32) -> Weight;
	/// Weight of `move_stake`. `h` from 1 to 256.
	fn move_stake(h: u32) -> Weight;
	/// Weight of `move_stake_limit`. `h` from 1 to 256.
	fn move_stake_limit(h: u32) -> Weight;
	/// Weight of `transfer_stake`. `h` from 1 to 256.
	fn transfer_stake(h: u32) -> Weight;
	/// Weight of `transfer_stake_and_hotkey`. `h` from 1 to 256.
	fn transfer_stake_and_hotkey(h: u32) -> Weight;
	/// Weight of `swap_stake`. `h` from 1 to 256.
	fn swap_stake(h: u32) -> Weight;
	/// Weight of `swap_stake_limit`. `h` from 1 to 256.
	fn swap_stake_limit(h: u32) -> Weight;
	/// Weight of `recycle_alpha`. `h` from 1 to 256.
	fn recycle_alpha(h: u32) -> Weight;
	/// Weight of `burn_alpha`. `h` from 1 to 256.
	fn burn_alpha(h: u32) -> Weight;
	/// Weight of `add_stake_burn`. `h` from 1 to 256.
	fn add_stake_burn(h: u32) -> Weight;
	/// Weight of `set_coldkey_auto_stake_hotkey`. `c` from 0 to 256.
	fn set_coldkey_auto_stake_hotkey(c: u32) -> Weight;
	/// Weight of `lock_stake`. `h` from 1 to 256.
	fn lock_stake(h: u32) -> Weight;
	/// Weight of `move_lock`.
	fn move_lock() -> Weight;
	/// Weight of `set_perpetual_lock`.
	fn set_perpetual_lock() -> Weight;
	/// Weight of `set_reject_locked_alpha`.
	fn set_reject_locked_alpha() -> Weight;
	/// Weight of `add_collateral`.
	fn add_collateral() -> Weight;
	/// Weight of `set_min_collateral`.
	fn set_min_collateral() -> Weight;
	/// Weight of `block_step`. `s` from 1 to 120.
	fn block_step(s: u32) -> Weight;
	/// Weight of `epoch_in_block_step`. `n` from 1 to 256.
	fn epoch_in_block_step(n: u32) -> Weight;
	/// Weight of `sweep_look`.
	fn sweep_look() -> Weight;
	/// Weight of `sweep_clear`.
	fn sweep_clear() -> Weight;
	/// Weight of `check_threshold`. `s` from 1 to 64.
	fn check_threshold(s: u32) -> Weight;
	/// Weight of `register_network`. `s` from 0 to 126. `r` from 1 to 64.
	fn register_network(s: u32, r: u32) -> Weight;
	/// Weight of `register_network_with_identity`. `s` from 0 to 126. `r` from 1 to 64.
	fn register_network_with_identity(s: u32, r: u32) -> Weight;
	/// Weight of `dissolve_network`.
	fn dissolve_network() -> Weight;
	/// Weight of `root_dissolve_network`.
	fn root_dissolve_network() -> Weight;
	/// Weight of `set_subnet_identity`. `b` from 0 to 6144.
	fn set_subnet_identity(b: u32) -> Weight;
	/// Weight of `update_symbol`. `s` from 0 to 126.
	fn update_symbol(s: u32) -> Weight;
	/// Weight of `start_call`.
	fn start_call() -> Weight;
	/// Weight of `trigger_epoch`.
	fn trigger_epoch() -> Weight;
	/// Weight of `set_tempo`.
	fn set_tempo() -> Weight;
	/// Weight of `set_activity_cutoff_factor`.
	fn set_activity_cutoff_factor() -> Weight;
	/// Weight of `enable_voting_power_tracking`.
	fn enable_voting_power_tracking() -> Weight;
	/// Weight of `disable_voting_power_tracking`.
	fn disable_voting_power_tracking() -> Weight;
	/// Weight of `sudo_set_voting_power_ema_alpha`.
	fn sudo_set_voting_power_ema_alpha() -> Weight;
	/// Weight of `sudo_set_root_claim_threshold`.
	fn sudo_set_root_claim_threshold() -> Weight;
	/// Weight of `set_weights`. `n` from 1 to 256.
	fn set_weights(n: u32) -> Weight;
	/// Weight of `set_mechanism_weights`. `n` from 1 to 256.
	fn set_mechanism_weights(n: u32) -> Weight;
	/// Weight of `batch_set_weights`. `b` from 1 to 16.
	fn batch_set_weights(b: u32) -> Weight;
	/// Weight of `commit_weights`.
	fn commit_weights() -> Weight;
	/// Weight of `commit_mechanism_weights`.
	fn commit_mechanism_weights() -> Weight;
	/// Weight of `batch_commit_weights`. `b` from 1 to 16.
	fn batch_commit_weights(b: u32) -> Weight;
	/// Weight of `reveal_weights`. `n` from 1 to 256.
	fn reveal_weights(n: u32) -> Weight;
	/// Weight of `reveal_mechanism_weights`. `n` from 1 to 256.
	fn reveal_mechanism_weights(n: u32) -> Weight;
	/// Weight of `batch_reveal_weights`. `b` from 1 to 10.
	fn batch_reveal_weights(b: u32) -> Weight;
	/// Weight of `commit_timelocked_weights`. `b` from 1 to 5000.
	fn commit_timelocked_weights(b: u32) -> Weight;
	/// Weight of `commit_timelocked_mechanism_weights`. `b` from 1 to 5000.
	fn commit_timelocked_mechanism_weights(b: u32) -> Weight;
	/// Weight of `commit_crv3_mechanism_weights`. `b` from 1 to 5000.
	fn commit_crv3_mechanism_weights(b: u32) -> Weight;
}

/// The measured figures with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// At least 2_546 ns.
	fn cleanup_step() -> Weight {
		Weight::from_parts(2_546_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 4_369 ns.
	fn cleanup_look(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(758_325, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(p.into()))
	}
	// At least 1_893 ns.
	fn cleanup_remove(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(732_930, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 4_238 ns.
	fn cleanup_weigh(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(15_115_808, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(p.into()))
	}
	// At least 3_088 ns.
	fn cleanup_settle(p: u32) -> Weight {
		Weight::from_parts(146_835_000, 0)
			.saturating_add(Weight::from_parts(97_657_044, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64).saturating_mul(p.into()))
	}
	// At least 67_242 ns.
	fn cleanup_close() -> Weight {
		Weight::from_parts(67_242_000, 0)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	// At least 260_263 ns.
	fn cleanup_parameters() -> Weight {
		Weight::from_parts(260_263_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(205_u64))
	}
	// At least 13_991 ns.
	fn decrease_take() -> Weight {
		Weight::from_parts(13_991_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 15_776 ns.
	fn increase_take() -> Weight {
		Weight::from_parts(15_776_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 41_610 ns.
	fn set_children(_c: u32, s: u32) -> Weight {
		Weight::from_parts(32_591_240, 0)
			.saturating_add(Weight::from_parts(9_026_733, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 12_922 ns.
	fn set_identity(b: u32) -> Weight {
		Weight::from_parts(12_523_800, 0)
			.saturating_add(Weight::from_parts(622, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 5_486 ns.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
		Weight::from_parts(5_486_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 22_246 ns.
	fn set_childkey_take() -> Weight {
		Weight::from_parts(22_246_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 5_126 ns.
	fn sudo_set_min_childkey_take() -> Weight {
		Weight::from_parts(5_126_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 5_536 ns.
	fn sudo_set_max_childkey_take() -> Weight {
		Weight::from_parts(5_536_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 3_184 ns.
	fn set_pending_childkey_cooldown() -> Weight {
		Weight::from_parts(3_184_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 10_903 ns.
	fn set_auto_parent_delegation_enabled() -> Weight {
		Weight::from_parts(10_903_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 11_524 ns.
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(11_524_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 3_139_569 ns.
	fn swap_hotkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(1_262_426_396, 0)
			.saturating_add(Weight::from_parts(85_250_738, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(119_845_916, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(197_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(137_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 3_125_248 ns.
	fn swap_hotkey_v2(p: u32, s: u32) -> Weight {
		Weight::from_parts(868_911_559, 0)
			.saturating_add(Weight::from_parts(87_438_877, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(125_229_639, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(197_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(137_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 454_770 ns.
	fn swap_coldkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(90_757_911, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(42_193_702, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 420_855 ns.
	fn swap_coldkey_announced(p: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(92_657_377, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(11_868_937, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 745 ns.
	fn schedule_swap_coldkey() -> Weight {
		Weight::from_parts(745_000, 0)
	}
	// At least 31_389 ns.
	fn announce_coldkey_swap() -> Weight {
		Weight::from_parts(31_389_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 10_273 ns.
	fn dispute_coldkey_swap() -> Weight {
		Weight::from_parts(10_273_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 8_696 ns.
	fn reset_coldkey_swap() -> Weight {
		Weight::from_parts(8_696_000, 0).saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 11_306 ns.
	fn clear_coldkey_swap_announcement() -> Weight {
		Weight::from_parts(11_306_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 4_048_554 ns.
	fn register_leased_network(k: u32) -> Weight {
		Weight::from_parts(3_671_209_077, 0)
			.saturating_add(Weight::from_parts(54_322_815, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(1129_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(189_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 30_174_604 ns.
	fn terminate_lease(k: u32, h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(114_367_357, 0).saturating_mul(k.into()))
			.saturating_add(Weight::from_parts(114_554_409, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(37_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(27_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(h.into()))
	}
	// At least 122_789 ns.
	fn pay_lease_round(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(97_938_252, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(21_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 95_925 ns.
	fn settle_dissolved_lease(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(90_432_431, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 80_722 ns.
	fn forget_lease(k: u32) -> Weight {
		Weight::from_parts(69_140_000, 0)
			.saturating_add(Weight::from_parts(1_555_770, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 156_608 ns.
	fn burned_register(n: u32) -> Weight {
		Weight::from_parts(148_155_745, 0)
			.saturating_add(Weight::from_parts(7_501_140, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(41_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 149_571 ns.
	fn register(n: u32) -> Weight {
		Weight::from_parts(148_971_428, 0)
			.saturating_add(Weight::from_parts(7_345_088, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(41_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 146_425 ns.
	fn register_limit(n: u32) -> Weight {
		Weight::from_parts(126_003_137, 0)
			.saturating_add(Weight::from_parts(7_378_505, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(41_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 89_334 ns.
	fn pow_register(n: u32) -> Weight {
		Weight::from_parts(71_784_594, 0)
			.saturating_add(Weight::from_parts(7_234_621, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(24_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 451_629 ns.
	fn root_register(n: u32, s: u32) -> Weight {
		Weight::from_parts(8_622_627, 0)
			.saturating_add(Weight::from_parts(10_506_276, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(51_780_709, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(44_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(s.into()))
	}
	// At least 13_250 ns.
	fn serve_axon() -> Weight {
		Weight::from_parts(13_250_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 15_377 ns.
	fn serve_axon_tls() -> Weight {
		Weight::from_parts(15_377_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 12_929 ns.
	fn serve_prometheus() -> Weight {
		Weight::from_parts(12_929_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 59_166 ns.
	fn associate_evm_key() -> Weight {
		Weight::from_parts(59_166_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 6_899 ns.
	fn claim_root(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(405_911_739, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads(30_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(25_u64).saturating_mul(h.into()))
	}
	// At least 6_497 ns.
	fn claim_root_scan(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(49_018_129, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(h.into()))
	}
	// At least 54_913 ns.
	fn claim_root_with_hotkey(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(212_796_639, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().reads(18_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64).saturating_mul(r.into()))
	}
	// At least 127_669 ns.
	fn stake_into_basket(r: u32) -> Weight {
		Weight::from_parts(75_436_600, 0)
			.saturating_add(Weight::from_parts(187_823_190, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(21_u64))
			.saturating_add(T::DbWeight::get().reads(16_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(14_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64).saturating_mul(r.into()))
	}
	// At least 13_111 ns.
	fn flush_basket(r: u32, c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(25_149_160, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(82_752_099, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(8_u64).saturating_mul(c.into()))
	}
	// At least 1_954_205 ns.
	fn flush_basket_refused(r: u32, c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(34_255_258, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(148_671_744, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(c.into()))
	}
	// At least 378_176 ns.
	fn add_stake() -> Weight {
		Weight::from_parts(378_176_000, 0)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 429_864 ns.
	fn add_stake_limit() -> Weight {
		Weight::from_parts(429_864_000, 0)
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	// At least 349_673 ns.
	fn remove_stake(h: u32) -> Weight {
		Weight::from_parts(256_487_933, 0)
			.saturating_add(Weight::from_parts(28_652_338, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 360_365 ns.
	fn remove_stake_limit(h: u32) -> Weight {
		Weight::from_parts(281_123_962, 0)
			.saturating_add(Weight::from_parts(29_140_793, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 398_677 ns.
	fn remove_stake_full_limit(h: u32) -> Weight {
		Weight::from_parts(295_924_827, 0)
			.saturating_add(Weight::from_parts(29_035_204, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	// At least 911_345 ns.
	fn unstake_all(s: u32) -> Weight {
		Weight::from_parts(1_064_086_200, 0)
			.saturating_add(Weight::from_parts(199_044_975, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(438_u64))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 1_320_028 ns.
	fn unstake_all_alpha(s: u32) -> Weight {
		Weight::from_parts(1_294_938_659, 0)
			.saturating_add(Weight::from_parts(192_443_408, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(469_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64).saturating_mul(s.into()))
	}
	// At least 446_460 ns.
	fn move_stake(h: u32) -> Weight {
		Weight::from_parts(354_421_167, 0)
			.saturating_add(Weight::from_parts(29_718_136, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(49_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(32_u64))
	}
	// At least 470_213 ns.
	fn move_stake_limit(h: u32) -> Weight {
		Weight::from_parts(392_668_555, 0)
			.saturating_add(Weight::from_parts(29_632_201, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 505_218 ns.
	fn transfer_stake(h: u32) -> Weight {
		Weight::from_parts(439_803_124, 0)
			.saturating_add(Weight::from_parts(29_166_333, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(51_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(33_u64))
	}
	// At least 502_377 ns.
	fn transfer_stake_and_hotkey(h: u32) -> Weight {
		Weight::from_parts(412_285_992, 0)
			.saturating_add(Weight::from_parts(29_148_270, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(52_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(33_u64))
	}
	// At least 455_891 ns.
	fn swap_stake(h: u32) -> Weight {
		Weight::from_parts(434_786_166, 0)
			.saturating_add(Weight::from_parts(29_076_578, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 471_159 ns.
	fn swap_stake_limit(h: u32) -> Weight {
		Weight::from_parts(410_845_205, 0)
			.saturating_add(Weight::from_parts(28_609_534, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 102_292 ns.
	fn recycle_alpha(h: u32) -> Weight {
		Weight::from_parts(92_654_447, 0)
			.saturating_add(Weight::from_parts(14_346_114, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// At least 100_454 ns.
	fn burn_alpha(h: u32) -> Weight {
		Weight::from_parts(51_420_458, 0)
			.saturating_add(Weight::from_parts(14_647_142, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	// At least 341_487 ns.
	fn add_stake_burn(h: u32) -> Weight {
		Weight::from_parts(307_475_688, 0)
			.saturating_add(Weight::from_parts(15_209_931, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	// At least 18_261 ns.
	fn set_coldkey_auto_stake_hotkey(c: u32) -> Weight {
		Weight::from_parts(18_161_400, 0)
			.saturating_add(Weight::from_parts(89_200, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 99_753 ns.
	fn lock_stake(h: u32) -> Weight {
		Weight::from_parts(45_387_944, 0)
			.saturating_add(Weight::from_parts(14_861_012, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 87_981 ns.
	fn move_lock() -> Weight {
		Weight::from_parts(87_981_000, 0)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 66_420 ns.
	fn set_perpetual_lock() -> Weight {
		Weight::from_parts(66_420_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// At least 7_849 ns.
	fn set_reject_locked_alpha() -> Weight {
		Weight::from_parts(7_849_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 253_329 ns.
	fn add_collateral() -> Weight {
		Weight::from_parts(253_329_000, 0)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 24_976 ns.
	fn set_min_collateral() -> Weight {
		Weight::from_parts(24_976_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 353_590 ns.
	fn block_step(s: u32) -> Weight {
		Weight::from_parts(98_678_040, 0)
			.saturating_add(Weight::from_parts(183_972_721, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(65_u64))
			.saturating_add(T::DbWeight::get().reads(42_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(21_u64).saturating_mul(s.into()))
	}
	// At least 510_302 ns.
	fn epoch_in_block_step(n: u32) -> Weight {
		Weight::from_parts(2_123_797_399, 0)
			.saturating_add(Weight::from_parts(36_194_136, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(395_u64))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(236_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(n.into()))
	}
	// At least 3_070 ns.
	fn sweep_look() -> Weight {
		Weight::from_parts(3_070_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 241_811 ns.
	fn sweep_clear() -> Weight {
		Weight::from_parts(241_811_000, 0)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	// At least 16_385 ns.
	fn check_threshold(s: u32) -> Weight {
		Weight::from_parts(15_309_479, 0)
			.saturating_add(Weight::from_parts(7_620_899, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 1_858_243 ns.
	fn register_network(s: u32, r: u32) -> Weight {
		Weight::from_parts(5_550_897, 0)
			.saturating_add(Weight::from_parts(16_169_518, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(28_346_310, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(46_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(55_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 1_787_086 ns.
	fn register_network_with_identity(s: u32, r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(16_236_850, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(27_869_729, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(46_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(56_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 21_447 ns.
	fn dissolve_network() -> Weight {
		Weight::from_parts(21_447_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 20_494 ns.
	fn root_dissolve_network() -> Weight {
		Weight::from_parts(20_494_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 11_950 ns.
	fn set_subnet_identity(b: u32) -> Weight {
		Weight::from_parts(12_307_200, 0)
			.saturating_add(Weight::from_parts(355, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 21_085 ns.
	fn update_symbol(s: u32) -> Weight {
		Weight::from_parts(20_065_210, 0)
			.saturating_add(Weight::from_parts(1_329_109, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 14_074 ns.
	fn start_call() -> Weight {
		Weight::from_parts(14_074_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 22_157 ns.
	fn trigger_epoch() -> Weight {
		Weight::from_parts(22_157_000, 0)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 3_618 ns.
	fn set_tempo() -> Weight {
		Weight::from_parts(3_618_000, 0)
	}
	// At least 3_266 ns.
	fn set_activity_cutoff_factor() -> Weight {
		Weight::from_parts(3_266_000, 0)
	}
	// At least 11_272 ns.
	fn enable_voting_power_tracking() -> Weight {
		Weight::from_parts(11_272_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 12_514 ns.
	fn disable_voting_power_tracking() -> Weight {
		Weight::from_parts(12_514_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 7_798 ns.
	fn sudo_set_voting_power_ema_alpha() -> Weight {
		Weight::from_parts(7_798_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 4_903 ns.
	fn sudo_set_root_claim_threshold() -> Weight {
		Weight::from_parts(4_903_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 753_643 ns.
	fn set_weights(n: u32) -> Weight {
		Weight::from_parts(751_376_770, 0)
			.saturating_add(Weight::from_parts(65_924, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(320_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 751_731 ns.
	fn set_mechanism_weights(_n: u32) -> Weight {
		Weight::from_parts(777_552_000, 0)
			.saturating_add(T::DbWeight::get().reads(319_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 743_483 ns.
	fn batch_set_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(839_991_258, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads(316_u64).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 236_793 ns.
	fn commit_weights() -> Weight {
		Weight::from_parts(236_793_000, 0)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 180_267 ns.
	fn commit_mechanism_weights() -> Weight {
		Weight::from_parts(180_267_000, 0)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 114_693 ns.
	fn batch_commit_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(158_695_246, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(15_u64).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 740_586 ns.
	fn reveal_weights(n: u32) -> Weight {
		Weight::from_parts(784_265_773, 0)
			.saturating_add(Weight::from_parts(104_088, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(325_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 764_126 ns.
	fn reveal_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(782_296_514, 0)
			.saturating_add(Weight::from_parts(74_839, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(325_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 779_015 ns.
	fn batch_reveal_weights(b: u32) -> Weight {
		Weight::from_parts(256_810_328, 0)
			.saturating_add(Weight::from_parts(535_901_976, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(326_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 270_234 ns.
	fn commit_timelocked_weights(b: u32) -> Weight {
		Weight::from_parts(283_505_031, 0)
			.saturating_add(Weight::from_parts(822, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 251_865 ns.
	fn commit_timelocked_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(252_451_073, 0)
			.saturating_add(Weight::from_parts(7_458, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 245_275 ns.
	fn commit_crv3_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(248_374_554, 0)
			.saturating_add(Weight::from_parts(11_241, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 2_546 ns.
	fn cleanup_step() -> Weight {
		Weight::from_parts(2_546_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 4_369 ns.
	fn cleanup_look(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(758_325, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(p.into()))
	}
	// At least 1_893 ns.
	fn cleanup_remove(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(732_930, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 4_238 ns.
	fn cleanup_weigh(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(15_115_808, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(p.into()))
	}
	// At least 3_088 ns.
	fn cleanup_settle(p: u32) -> Weight {
		Weight::from_parts(146_835_000, 0)
			.saturating_add(Weight::from_parts(97_657_044, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64).saturating_mul(p.into()))
	}
	// At least 67_242 ns.
	fn cleanup_close() -> Weight {
		Weight::from_parts(67_242_000, 0)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	// At least 260_263 ns.
	fn cleanup_parameters() -> Weight {
		Weight::from_parts(260_263_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(205_u64))
	}
	// At least 13_991 ns.
	fn decrease_take() -> Weight {
		Weight::from_parts(13_991_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 15_776 ns.
	fn increase_take() -> Weight {
		Weight::from_parts(15_776_000, 0)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 41_610 ns.
	fn set_children(_c: u32, s: u32) -> Weight {
		Weight::from_parts(32_591_240, 0)
			.saturating_add(Weight::from_parts(9_026_733, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 12_922 ns.
	fn set_identity(b: u32) -> Weight {
		Weight::from_parts(12_523_800, 0)
			.saturating_add(Weight::from_parts(622, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 5_486 ns.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
		Weight::from_parts(5_486_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 22_246 ns.
	fn set_childkey_take() -> Weight {
		Weight::from_parts(22_246_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 5_126 ns.
	fn sudo_set_min_childkey_take() -> Weight {
		Weight::from_parts(5_126_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 5_536 ns.
	fn sudo_set_max_childkey_take() -> Weight {
		Weight::from_parts(5_536_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 3_184 ns.
	fn set_pending_childkey_cooldown() -> Weight {
		Weight::from_parts(3_184_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 10_903 ns.
	fn set_auto_parent_delegation_enabled() -> Weight {
		Weight::from_parts(10_903_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 11_524 ns.
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(11_524_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 3_139_569 ns.
	fn swap_hotkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(1_262_426_396, 0)
			.saturating_add(Weight::from_parts(85_250_738, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(119_845_916, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(197_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(137_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 3_125_248 ns.
	fn swap_hotkey_v2(p: u32, s: u32) -> Weight {
		Weight::from_parts(868_911_559, 0)
			.saturating_add(Weight::from_parts(87_438_877, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(125_229_639, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(197_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(137_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 454_770 ns.
	fn swap_coldkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(90_757_911, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(42_193_702, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(29_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 420_855 ns.
	fn swap_coldkey_announced(p: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(92_657_377, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(11_868_937, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 745 ns.
	fn schedule_swap_coldkey() -> Weight {
		Weight::from_parts(745_000, 0)
	}
	// At least 31_389 ns.
	fn announce_coldkey_swap() -> Weight {
		Weight::from_parts(31_389_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 10_273 ns.
	fn dispute_coldkey_swap() -> Weight {
		Weight::from_parts(10_273_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 8_696 ns.
	fn reset_coldkey_swap() -> Weight {
		Weight::from_parts(8_696_000, 0).saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 11_306 ns.
	fn clear_coldkey_swap_announcement() -> Weight {
		Weight::from_parts(11_306_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 4_048_554 ns.
	fn register_leased_network(k: u32) -> Weight {
		Weight::from_parts(3_671_209_077, 0)
			.saturating_add(Weight::from_parts(54_322_815, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(1129_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(189_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 30_174_604 ns.
	fn terminate_lease(k: u32, h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(114_367_357, 0).saturating_mul(k.into()))
			.saturating_add(Weight::from_parts(114_554_409, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(37_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(27_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(h.into()))
	}
	// At least 122_789 ns.
	fn pay_lease_round(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(97_938_252, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(21_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 95_925 ns.
	fn settle_dissolved_lease(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(90_432_431, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 80_722 ns.
	fn forget_lease(k: u32) -> Weight {
		Weight::from_parts(69_140_000, 0)
			.saturating_add(Weight::from_parts(1_555_770, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 156_608 ns.
	fn burned_register(n: u32) -> Weight {
		Weight::from_parts(148_155_745, 0)
			.saturating_add(Weight::from_parts(7_501_140, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(41_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 149_571 ns.
	fn register(n: u32) -> Weight {
		Weight::from_parts(148_971_428, 0)
			.saturating_add(Weight::from_parts(7_345_088, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(41_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 146_425 ns.
	fn register_limit(n: u32) -> Weight {
		Weight::from_parts(126_003_137, 0)
			.saturating_add(Weight::from_parts(7_378_505, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(41_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 89_334 ns.
	fn pow_register(n: u32) -> Weight {
		Weight::from_parts(71_784_594, 0)
			.saturating_add(Weight::from_parts(7_234_621, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(29_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(24_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 451_629 ns.
	fn root_register(n: u32, s: u32) -> Weight {
		Weight::from_parts(8_622_627, 0)
			.saturating_add(Weight::from_parts(10_506_276, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(51_780_709, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(44_u64))
			.saturating_add(RocksDbWeight::get().reads(3_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(s.into()))
	}
	// At least 13_250 ns.
	fn serve_axon() -> Weight {
		Weight::from_parts(13_250_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 15_377 ns.
	fn serve_axon_tls() -> Weight {
		Weight::from_parts(15_377_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 12_929 ns.
	fn serve_prometheus() -> Weight {
		Weight::from_parts(12_929_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 59_166 ns.
	fn associate_evm_key() -> Weight {
		Weight::from_parts(59_166_000, 0)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 6_899 ns.
	fn claim_root(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(405_911_739, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads(30_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(25_u64).saturating_mul(h.into()))
	}
	// At least 6_497 ns.
	fn claim_root_scan(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(49_018_129, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(h.into()))
	}
	// At least 54_913 ns.
	fn claim_root_with_hotkey(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(212_796_639, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().reads(18_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes(14_u64).saturating_mul(r.into()))
	}
	// At least 127_669 ns.
	fn stake_into_basket(r: u32) -> Weight {
		Weight::from_parts(75_436_600, 0)
			.saturating_add(Weight::from_parts(187_823_190, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(21_u64))
			.saturating_add(RocksDbWeight::get().reads(16_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(14_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64).saturating_mul(r.into()))
	}
	// At least 13_111 ns.
	fn flush_basket(r: u32, c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(25_149_160, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(82_752_099, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(8_u64).saturating_mul(c.into()))
	}
	// At least 1_954_205 ns.
	fn flush_basket_refused(r: u32, c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(34_255_258, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(148_671_744, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(c.into()))
	}
	// At least 378_176 ns.
	fn add_stake() -> Weight {
		Weight::from_parts(378_176_000, 0)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 429_864 ns.
	fn add_stake_limit() -> Weight {
		Weight::from_parts(429_864_000, 0)
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().writes(19_u64))
	}
	// At least 349_673 ns.
	fn remove_stake(h: u32) -> Weight {
		Weight::from_parts(256_487_933, 0)
			.saturating_add(Weight::from_parts(28_652_338, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 360_365 ns.
	fn remove_stake_limit(h: u32) -> Weight {
		Weight::from_parts(281_123_962, 0)
			.saturating_add(Weight::from_parts(29_140_793, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 398_677 ns.
	fn remove_stake_full_limit(h: u32) -> Weight {
		Weight::from_parts(295_924_827, 0)
			.saturating_add(Weight::from_parts(29_035_204, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(19_u64))
	}
	// At least 911_345 ns.
	fn unstake_all(s: u32) -> Weight {
		Weight::from_parts(1_064_086_200, 0)
			.saturating_add(Weight::from_parts(199_044_975, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(438_u64))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 1_320_028 ns.
	fn unstake_all_alpha(s: u32) -> Weight {
		Weight::from_parts(1_294_938_659, 0)
			.saturating_add(Weight::from_parts(192_443_408, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(469_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64).saturating_mul(s.into()))
	}
	// At least 446_460 ns.
	fn move_stake(h: u32) -> Weight {
		Weight::from_parts(354_421_167, 0)
			.saturating_add(Weight::from_parts(29_718_136, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(49_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(32_u64))
	}
	// At least 470_213 ns.
	fn move_stake_limit(h: u32) -> Weight {
		Weight::from_parts(392_668_555, 0)
			.saturating_add(Weight::from_parts(29_632_201, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 505_218 ns.
	fn transfer_stake(h: u32) -> Weight {
		Weight::from_parts(439_803_124, 0)
			.saturating_add(Weight::from_parts(29_166_333, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(51_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(33_u64))
	}
	// At least 502_377 ns.
	fn transfer_stake_and_hotkey(h: u32) -> Weight {
		Weight::from_parts(412_285_992, 0)
			.saturating_add(Weight::from_parts(29_148_270, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(52_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(33_u64))
	}
	// At least 455_891 ns.
	fn swap_stake(h: u32) -> Weight {
		Weight::from_parts(434_786_166, 0)
			.saturating_add(Weight::from_parts(29_076_578, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 471_159 ns.
	fn swap_stake_limit(h: u32) -> Weight {
		Weight::from_parts(410_845_205, 0)
			.saturating_add(Weight::from_parts(28_609_534, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 102_292 ns.
	fn recycle_alpha(h: u32) -> Weight {
		Weight::from_parts(92_654_447, 0)
			.saturating_add(Weight::from_parts(14_346_114, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	// At least 100_454 ns.
	fn burn_alpha(h: u32) -> Weight {
		Weight::from_parts(51_420_458, 0)
			.saturating_add(Weight::from_parts(14_647_142, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	// At least 341_487 ns.
	fn add_stake_burn(h: u32) -> Weight {
		Weight::from_parts(307_475_688, 0)
			.saturating_add(Weight::from_parts(15_209_931, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(20_u64))
	}
	// At least 18_261 ns.
	fn set_coldkey_auto_stake_hotkey(c: u32) -> Weight {
		Weight::from_parts(18_161_400, 0)
			.saturating_add(Weight::from_parts(89_200, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 99_753 ns.
	fn lock_stake(h: u32) -> Weight {
		Weight::from_parts(45_387_944, 0)
			.saturating_add(Weight::from_parts(14_861_012, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 87_981 ns.
	fn move_lock() -> Weight {
		Weight::from_parts(87_981_000, 0)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 66_420 ns.
	fn set_perpetual_lock() -> Weight {
		Weight::from_parts(66_420_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	// At least 7_849 ns.
	fn set_reject_locked_alpha() -> Weight {
		Weight::from_parts(7_849_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 253_329 ns.
	fn add_collateral() -> Weight {
		Weight::from_parts(253_329_000, 0)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 24_976 ns.
	fn set_min_collateral() -> Weight {
		Weight::from_parts(24_976_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 353_590 ns.
	fn block_step(s: u32) -> Weight {
		Weight::from_parts(98_678_040, 0)
			.saturating_add(Weight::from_parts(183_972_721, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(65_u64))
			.saturating_add(RocksDbWeight::get().reads(42_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes(21_u64).saturating_mul(s.into()))
	}
	// At least 510_302 ns.
	fn epoch_in_block_step(n: u32) -> Weight {
		Weight::from_parts(2_123_797_399, 0)
			.saturating_add(Weight::from_parts(36_194_136, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(395_u64))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(236_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(n.into()))
	}
	// At least 3_070 ns.
	fn sweep_look() -> Weight {
		Weight::from_parts(3_070_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 241_811 ns.
	fn sweep_clear() -> Weight {
		Weight::from_parts(241_811_000, 0)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	// At least 16_385 ns.
	fn check_threshold(s: u32) -> Weight {
		Weight::from_parts(15_309_479, 0)
			.saturating_add(Weight::from_parts(7_620_899, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 1_858_243 ns.
	fn register_network(s: u32, r: u32) -> Weight {
		Weight::from_parts(5_550_897, 0)
			.saturating_add(Weight::from_parts(16_169_518, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(28_346_310, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(46_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(55_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 1_787_086 ns.
	fn register_network_with_identity(s: u32, r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(16_236_850, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(27_869_729, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(46_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(56_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 21_447 ns.
	fn dissolve_network() -> Weight {
		Weight::from_parts(21_447_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 20_494 ns.
	fn root_dissolve_network() -> Weight {
		Weight::from_parts(20_494_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 11_950 ns.
	fn set_subnet_identity(b: u32) -> Weight {
		Weight::from_parts(12_307_200, 0)
			.saturating_add(Weight::from_parts(355, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 21_085 ns.
	fn update_symbol(s: u32) -> Weight {
		Weight::from_parts(20_065_210, 0)
			.saturating_add(Weight::from_parts(1_329_109, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 14_074 ns.
	fn start_call() -> Weight {
		Weight::from_parts(14_074_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 22_157 ns.
	fn trigger_epoch() -> Weight {
		Weight::from_parts(22_157_000, 0)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 3_618 ns.
	fn set_tempo() -> Weight {
		Weight::from_parts(3_618_000, 0)
	}
	// At least 3_266 ns.
	fn set_activity_cutoff_factor() -> Weight {
		Weight::from_parts(3_266_000, 0)
	}
	// At least 11_272 ns.
	fn enable_voting_power_tracking() -> Weight {
		Weight::from_parts(11_272_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 12_514 ns.
	fn disable_voting_power_tracking() -> Weight {
		Weight::from_parts(12_514_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 7_798 ns.
	fn sudo_set_voting_power_ema_alpha() -> Weight {
		Weight::from_parts(7_798_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 4_903 ns.
	fn sudo_set_root_claim_threshold() -> Weight {
		Weight::from_parts(4_903_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 753_643 ns.
	fn set_weights(n: u32) -> Weight {
		Weight::from_parts(751_376_770, 0)
			.saturating_add(Weight::from_parts(65_924, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(320_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 751_731 ns.
	fn set_mechanism_weights(_n: u32) -> Weight {
		Weight::from_parts(777_552_000, 0)
			.saturating_add(RocksDbWeight::get().reads(319_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 743_483 ns.
	fn batch_set_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(839_991_258, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads(316_u64).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 236_793 ns.
	fn commit_weights() -> Weight {
		Weight::from_parts(236_793_000, 0)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 180_267 ns.
	fn commit_mechanism_weights() -> Weight {
		Weight::from_parts(180_267_000, 0)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 114_693 ns.
	fn batch_commit_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(158_695_246, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads(15_u64).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 740_586 ns.
	fn reveal_weights(n: u32) -> Weight {
		Weight::from_parts(784_265_773, 0)
			.saturating_add(Weight::from_parts(104_088, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(325_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 764_126 ns.
	fn reveal_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(782_296_514, 0)
			.saturating_add(Weight::from_parts(74_839, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(325_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 779_015 ns.
	fn batch_reveal_weights(b: u32) -> Weight {
		Weight::from_parts(256_810_328, 0)
			.saturating_add(Weight::from_parts(535_901_976, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(326_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 270_234 ns.
	fn commit_timelocked_weights(b: u32) -> Weight {
		Weight::from_parts(283_505_031, 0)
			.saturating_add(Weight::from_parts(822, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 251_865 ns.
	fn commit_timelocked_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(252_451_073, 0)
			.saturating_add(Weight::from_parts(7_458, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 245_275 ns.
	fn commit_crv3_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(248_374_554, 0)
			.saturating_add(Weight::from_parts(11_241, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
