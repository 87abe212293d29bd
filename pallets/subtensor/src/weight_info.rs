//! Weights of `pallet_subtensor`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
//!
//! Date: 2026-11-22. Machine: 2 cores, 24 GiB. Steps: 10, repeats: 20, the shortest counts.

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
	// At least 2_118 ns.
	fn cleanup_step() -> Weight {
		Weight::from_parts(2_118_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 3_940 ns.
	fn cleanup_look(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(748_112, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(p.into()))
	}
	// At least 1_787 ns.
	fn cleanup_remove(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(702_409, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 4_001 ns.
	fn cleanup_weigh(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(14_065_277, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(p.into()))
	}
	// At least 2_851 ns.
	fn cleanup_settle(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(94_480_683, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64).saturating_mul(p.into()))
	}
	// At least 59_672 ns.
	fn cleanup_close() -> Weight {
		Weight::from_parts(59_672_000, 0)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	// At least 229_306 ns.
	fn cleanup_parameters() -> Weight {
		Weight::from_parts(229_306_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(205_u64))
	}
	// At least 11_962 ns.
	fn decrease_take() -> Weight {
		Weight::from_parts(11_962_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 13_612 ns.
	fn increase_take() -> Weight {
		Weight::from_parts(13_612_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 38_474 ns.
	fn set_children(c: u32, s: u32) -> Weight {
		Weight::from_parts(29_597_317, 0)
			.saturating_add(Weight::from_parts(212_840, 0).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(7_895_151, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 11_198 ns.
	fn set_identity(b: u32) -> Weight {
		Weight::from_parts(11_301_135, 0)
			.saturating_add(Weight::from_parts(603, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 4_835 ns.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
		Weight::from_parts(4_835_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 20_316 ns.
	fn set_childkey_take() -> Weight {
		Weight::from_parts(20_316_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 4_766 ns.
	fn sudo_set_min_childkey_take() -> Weight {
		Weight::from_parts(4_766_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 4_605 ns.
	fn sudo_set_max_childkey_take() -> Weight {
		Weight::from_parts(4_605_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 2_960 ns.
	fn set_pending_childkey_cooldown() -> Weight {
		Weight::from_parts(2_960_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 9_778 ns.
	fn set_auto_parent_delegation_enabled() -> Weight {
		Weight::from_parts(9_778_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 10_582 ns.
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(10_582_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 2_947_738 ns.
	fn swap_hotkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(193_170_340, 0)
			.saturating_add(Weight::from_parts(80_908_086, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(157_614_714, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(197_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(137_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 2_837_147 ns.
	fn swap_hotkey_v2(p: u32, s: u32) -> Weight {
		Weight::from_parts(589_916_820, 0)
			.saturating_add(Weight::from_parts(78_254_711, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(136_600_051, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(197_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(137_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 439_891 ns.
	fn swap_coldkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(143_190_928, 0)
			.saturating_add(Weight::from_parts(85_024_467, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(4_929_773, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 388_908 ns.
	fn swap_coldkey_announced(p: u32, s: u32) -> Weight {
		Weight::from_parts(1_113_156, 0)
			.saturating_add(Weight::from_parts(86_990_732, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 668 ns.
	fn schedule_swap_coldkey() -> Weight {
		Weight::from_parts(668_000, 0)
	}
	// At least 26_499 ns.
	fn announce_coldkey_swap() -> Weight {
		Weight::from_parts(26_499_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 8_419 ns.
	fn dispute_coldkey_swap() -> Weight {
		Weight::from_parts(8_419_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 7_343 ns.
	fn reset_coldkey_swap() -> Weight {
		Weight::from_parts(7_343_000, 0).saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 9_259 ns.
	fn clear_coldkey_swap_announcement() -> Weight {
		Weight::from_parts(9_259_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 3_537_912 ns.
	fn register_leased_network(k: u32) -> Weight {
		Weight::from_parts(3_468_890_783, 0)
			.saturating_add(Weight::from_parts(52_332_338, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(1129_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(189_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 25_691_108 ns.
	fn terminate_lease(k: u32, h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(101_752_509, 0).saturating_mul(k.into()))
			.saturating_add(Weight::from_parts(103_190_589, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(37_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(27_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(h.into()))
	}
	// At least 114_360 ns.
	fn pay_lease_round(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(93_982_187, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(21_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 90_579 ns.
	fn settle_dissolved_lease(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(83_644_434, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 68_588 ns.
	fn forget_lease(k: u32) -> Weight {
		Weight::from_parts(55_129_225, 0)
			.saturating_add(Weight::from_parts(1_382_826, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 130_929 ns.
	fn burned_register(n: u32) -> Weight {
		Weight::from_parts(135_202_172, 0)
			.saturating_add(Weight::from_parts(6_410_879, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(37_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 134_487 ns.
	fn register(n: u32) -> Weight {
		Weight::from_parts(135_211_534, 0)
			.saturating_add(Weight::from_parts(6_599_347, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(37_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 139_528 ns.
	fn register_limit(n: u32) -> Weight {
		Weight::from_parts(187_646_425, 0)
			.saturating_add(Weight::from_parts(6_254_952, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(37_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 72_730 ns.
	fn pow_register(n: u32) -> Weight {
		Weight::from_parts(85_163_968, 0)
			.saturating_add(Weight::from_parts(6_269_525, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(27_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 419_250 ns.
	fn root_register(n: u32, s: u32) -> Weight {
		Weight::from_parts(75_041_705, 0)
			.saturating_add(Weight::from_parts(8_613_012, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(45_010_611, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(43_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(s.into()))
	}
	// At least 11_397 ns.
	fn serve_axon() -> Weight {
		Weight::from_parts(11_397_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 13_426 ns.
	fn serve_axon_tls() -> Weight {
		Weight::from_parts(13_426_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 11_366 ns.
	fn serve_prometheus() -> Weight {
		Weight::from_parts(11_366_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 54_387 ns.
	fn associate_evm_key() -> Weight {
		Weight::from_parts(54_387_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 6_215 ns.
	fn claim_root(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(379_241_555, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().reads(30_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(25_u64).saturating_mul(h.into()))
	}
	// At least 5_724 ns.
	fn claim_root_scan(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(46_790_606, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(h.into()))
	}
	// At least 48_068 ns.
	fn claim_root_with_hotkey(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(193_767_535, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().reads(18_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64).saturating_mul(r.into()))
	}
	// At least 109_823 ns.
	fn stake_into_basket(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(170_419_436, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().reads(16_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64).saturating_mul(r.into()))
	}
	// At least 9_518 ns.
	fn flush_basket(r: u32, c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(26_332_590, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(74_106_098, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(8_u64).saturating_mul(c.into()))
	}
	// At least 1_788_649 ns.
	fn flush_basket_refused(r: u32, c: u32) -> Weight {
		Weight::from_parts(476_221_750, 0)
			.saturating_add(Weight::from_parts(21_867_590, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(136_041_049, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(c.into()))
	}
	// At least 306_710 ns.
	fn add_stake() -> Weight {
		Weight::from_parts(306_710_000, 0)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 377_133 ns.
	fn add_stake_limit() -> Weight {
		Weight::from_parts(377_133_000, 0)
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	// At least 311_686 ns.
	fn remove_stake(h: u32) -> Weight {
		Weight::from_parts(252_624_764, 0)
			.saturating_add(Weight::from_parts(26_610_736, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 324_719 ns.
	fn remove_stake_limit(h: u32) -> Weight {
		Weight::from_parts(307_941_255, 0)
			.saturating_add(Weight::from_parts(25_406_646, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 343_294 ns.
	fn remove_stake_full_limit(h: u32) -> Weight {
		Weight::from_parts(286_772_623, 0)
			.saturating_add(Weight::from_parts(25_608_123, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	// At least 814_903 ns.
	fn unstake_all(s: u32) -> Weight {
		Weight::from_parts(941_096_610, 0)
			.saturating_add(Weight::from_parts(184_128_841, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(428_u64))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 1_162_544 ns.
	fn unstake_all_alpha(s: u32) -> Weight {
		Weight::from_parts(1_086_940_057, 0)
			.saturating_add(Weight::from_parts(194_416_286, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(455_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64).saturating_mul(s.into()))
	}
	// At least 387_292 ns.
	fn move_stake(h: u32) -> Weight {
		Weight::from_parts(351_983_574, 0)
			.saturating_add(Weight::from_parts(25_329_810, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(49_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(32_u64))
	}
	// At least 400_043 ns.
	fn move_stake_limit(h: u32) -> Weight {
		Weight::from_parts(348_032_631, 0)
			.saturating_add(Weight::from_parts(25_642_591, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 436_497 ns.
	fn transfer_stake(h: u32) -> Weight {
		Weight::from_parts(375_690_152, 0)
			.saturating_add(Weight::from_parts(25_642_828, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(51_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(33_u64))
	}
	// At least 437_646 ns.
	fn transfer_stake_and_hotkey(h: u32) -> Weight {
		Weight::from_parts(336_781_481, 0)
			.saturating_add(Weight::from_parts(26_280_593, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(52_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(33_u64))
	}
	// At least 390_866 ns.
	fn swap_stake(h: u32) -> Weight {
		Weight::from_parts(360_712_552, 0)
			.saturating_add(Weight::from_parts(26_504_464, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 430_058 ns.
	fn swap_stake_limit(h: u32) -> Weight {
		Weight::from_parts(369_665_204, 0)
			.saturating_add(Weight::from_parts(27_855_330, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 98_528 ns.
	fn recycle_alpha(h: u32) -> Weight {
		Weight::from_parts(59_154_947, 0)
			.saturating_add(Weight::from_parts(14_423_169, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// At least 94_966 ns.
	fn burn_alpha(h: u32) -> Weight {
		Weight::from_parts(29_626_252, 0)
			.saturating_add(Weight::from_parts(13_972_801, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	// At least 322_877 ns.
	fn add_stake_burn(h: u32) -> Weight {
		Weight::from_parts(241_880_579, 0)
			.saturating_add(Weight::from_parts(14_959_817, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	// At least 17_905 ns.
	fn set_coldkey_auto_stake_hotkey(c: u32) -> Weight {
		Weight::from_parts(19_275_518, 0)
			.saturating_add(Weight::from_parts(65_693, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 96_051 ns.
	fn lock_stake(h: u32) -> Weight {
		Weight::from_parts(99_470_269, 0)
			.saturating_add(Weight::from_parts(13_440_267, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 73_501 ns.
	fn move_lock() -> Weight {
		Weight::from_parts(73_501_000, 0)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 56_899 ns.
	fn set_perpetual_lock() -> Weight {
		Weight::from_parts(56_899_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// At least 6_021 ns.
	fn set_reject_locked_alpha() -> Weight {
		Weight::from_parts(6_021_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 220_663 ns.
	fn add_collateral() -> Weight {
		Weight::from_parts(220_663_000, 0)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 20_594 ns.
	fn set_min_collateral() -> Weight {
		Weight::from_parts(20_594_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 300_517 ns.
	fn block_step(s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(172_027_571, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(65_u64))
			.saturating_add(T::DbWeight::get().reads(42_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(21_u64).saturating_mul(s.into()))
	}
	// At least 465_816 ns.
	fn epoch_in_block_step(n: u32) -> Weight {
		Weight::from_parts(2_273_541_320, 0)
			.saturating_add(Weight::from_parts(34_755_255, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(436_u64))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(265_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(n.into()))
	}
	// At least 3_010 ns.
	fn sweep_look() -> Weight {
		Weight::from_parts(3_010_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 234_005 ns.
	fn sweep_clear() -> Weight {
		Weight::from_parts(234_005_000, 0)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	// At least 14_938 ns.
	fn check_threshold(s: u32) -> Weight {
		Weight::from_parts(14_982_459, 0)
			.saturating_add(Weight::from_parts(7_141_633, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 1_702_554 ns.
	fn register_network(s: u32, r: u32) -> Weight {
		Weight::from_parts(182_272_602, 0)
			.saturating_add(Weight::from_parts(13_010_051, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(23_802_583, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(46_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(55_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 1_604_139 ns.
	fn register_network_with_identity(s: u32, r: u32) -> Weight {
		Weight::from_parts(70_228_702, 0)
			.saturating_add(Weight::from_parts(14_639_361, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(23_164_207, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(46_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(56_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 18_317 ns.
	fn dissolve_network() -> Weight {
		Weight::from_parts(18_317_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 18_150 ns.
	fn root_dissolve_network() -> Weight {
		Weight::from_parts(18_150_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 9_889 ns.
	fn set_subnet_identity(b: u32) -> Weight {
		Weight::from_parts(10_768_036, 0)
			.saturating_add(Weight::from_parts(407, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 17_536 ns.
	fn update_symbol(s: u32) -> Weight {
		Weight::from_parts(17_770_310, 0)
			.saturating_add(Weight::from_parts(1_236_618, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 11_677 ns.
	fn start_call() -> Weight {
		Weight::from_parts(11_677_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 18_093 ns.
	fn trigger_epoch() -> Weight {
		Weight::from_parts(18_093_000, 0)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 2_809 ns.
	fn set_tempo() -> Weight {
		Weight::from_parts(2_809_000, 0)
	}
	// At least 2_776 ns.
	fn set_activity_cutoff_factor() -> Weight {
		Weight::from_parts(2_776_000, 0)
	}
	// At least 9_226 ns.
	fn enable_voting_power_tracking() -> Weight {
		Weight::from_parts(9_226_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 9_881 ns.
	fn disable_voting_power_tracking() -> Weight {
		Weight::from_parts(9_881_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 6_510 ns.
	fn sudo_set_voting_power_ema_alpha() -> Weight {
		Weight::from_parts(6_510_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 4_007 ns.
	fn sudo_set_root_claim_threshold() -> Weight {
		Weight::from_parts(4_007_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 670_994 ns.
	fn set_weights(n: u32) -> Weight {
		Weight::from_parts(684_705_248, 0)
			.saturating_add(Weight::from_parts(34_965, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(320_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 653_823 ns.
	fn set_mechanism_weights(_n: u32) -> Weight {
		Weight::from_parts(685_343_100, 0)
			.saturating_add(T::DbWeight::get().reads(319_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 568_433 ns.
	fn batch_set_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(710_204_187, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads(316_u64).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 151_200 ns.
	fn commit_weights() -> Weight {
		Weight::from_parts(151_200_000, 0)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 152_936 ns.
	fn commit_mechanism_weights() -> Weight {
		Weight::from_parts(152_936_000, 0)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 81_513 ns.
	fn batch_commit_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(116_316_029, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(15_u64).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 680_649 ns.
	fn reveal_weights(_n: u32) -> Weight {
		Weight::from_parts(711_730_800, 0)
			.saturating_add(T::DbWeight::get().reads(325_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 633_661 ns.
	fn reveal_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(657_735_385, 0)
			.saturating_add(Weight::from_parts(13_451, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(325_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 671_867 ns.
	fn batch_reveal_weights(b: u32) -> Weight {
		Weight::from_parts(129_356_667, 0)
			.saturating_add(Weight::from_parts(515_098_334, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(326_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 225_208 ns.
	fn commit_timelocked_weights(b: u32) -> Weight {
		Weight::from_parts(226_822_217, 0)
			.saturating_add(Weight::from_parts(5_365, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 209_672 ns.
	fn commit_timelocked_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(225_797_966, 0)
			.saturating_add(Weight::from_parts(1_900, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 230_594 ns.
	fn commit_crv3_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(232_035_177, 0)
			.saturating_add(Weight::from_parts(3_864, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 2_118 ns.
	fn cleanup_step() -> Weight {
		Weight::from_parts(2_118_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 3_940 ns.
	fn cleanup_look(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(748_112, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(p.into()))
	}
	// At least 1_787 ns.
	fn cleanup_remove(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(702_409, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 4_001 ns.
	fn cleanup_weigh(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(14_065_277, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(p.into()))
	}
	// At least 2_851 ns.
	fn cleanup_settle(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(94_480_683, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64).saturating_mul(p.into()))
	}
	// At least 59_672 ns.
	fn cleanup_close() -> Weight {
		Weight::from_parts(59_672_000, 0)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	// At least 229_306 ns.
	fn cleanup_parameters() -> Weight {
		Weight::from_parts(229_306_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(205_u64))
	}
	// At least 11_962 ns.
	fn decrease_take() -> Weight {
		Weight::from_parts(11_962_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 13_612 ns.
	fn increase_take() -> Weight {
		Weight::from_parts(13_612_000, 0)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 38_474 ns.
	fn set_children(c: u32, s: u32) -> Weight {
		Weight::from_parts(29_597_317, 0)
			.saturating_add(Weight::from_parts(212_840, 0).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(7_895_151, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 11_198 ns.
	fn set_identity(b: u32) -> Weight {
		Weight::from_parts(11_301_135, 0)
			.saturating_add(Weight::from_parts(603, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 4_835 ns.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
		Weight::from_parts(4_835_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 20_316 ns.
	fn set_childkey_take() -> Weight {
		Weight::from_parts(20_316_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 4_766 ns.
	fn sudo_set_min_childkey_take() -> Weight {
		Weight::from_parts(4_766_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 4_605 ns.
	fn sudo_set_max_childkey_take() -> Weight {
		Weight::from_parts(4_605_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 2_960 ns.
	fn set_pending_childkey_cooldown() -> Weight {
		Weight::from_parts(2_960_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 9_778 ns.
	fn set_auto_parent_delegation_enabled() -> Weight {
		Weight::from_parts(9_778_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 10_582 ns.
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(10_582_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 2_947_738 ns.
	fn swap_hotkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(193_170_340, 0)
			.saturating_add(Weight::from_parts(80_908_086, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(157_614_714, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(197_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(137_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 2_837_147 ns.
	fn swap_hotkey_v2(p: u32, s: u32) -> Weight {
		Weight::from_parts(589_916_820, 0)
			.saturating_add(Weight::from_parts(78_254_711, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(136_600_051, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(197_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(137_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 439_891 ns.
	fn swap_coldkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(143_190_928, 0)
			.saturating_add(Weight::from_parts(85_024_467, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(4_929_773, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 388_908 ns.
	fn swap_coldkey_announced(p: u32, s: u32) -> Weight {
		Weight::from_parts(1_113_156, 0)
			.saturating_add(Weight::from_parts(86_990_732, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 668 ns.
	fn schedule_swap_coldkey() -> Weight {
		Weight::from_parts(668_000, 0)
	}
	// At least 26_499 ns.
	fn announce_coldkey_swap() -> Weight {
		Weight::from_parts(26_499_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 8_419 ns.
	fn dispute_coldkey_swap() -> Weight {
		Weight::from_parts(8_419_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 7_343 ns.
	fn reset_coldkey_swap() -> Weight {
		Weight::from_parts(7_343_000, 0).saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 9_259 ns.
	fn clear_coldkey_swap_announcement() -> Weight {
		Weight::from_parts(9_259_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 3_537_912 ns.
	fn register_leased_network(k: u32) -> Weight {
		Weight::from_parts(3_468_890_783, 0)
			.saturating_add(Weight::from_parts(52_332_338, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(1129_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(189_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 25_691_108 ns.
	fn terminate_lease(k: u32, h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(101_752_509, 0).saturating_mul(k.into()))
			.saturating_add(Weight::from_parts(103_190_589, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(37_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(27_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(h.into()))
	}
	// At least 114_360 ns.
	fn pay_lease_round(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(93_982_187, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(21_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 90_579 ns.
	fn settle_dissolved_lease(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(83_644_434, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 68_588 ns.
	fn forget_lease(k: u32) -> Weight {
		Weight::from_parts(55_129_225, 0)
			.saturating_add(Weight::from_parts(1_382_826, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 130_929 ns.
	fn burned_register(n: u32) -> Weight {
		Weight::from_parts(135_202_172, 0)
			.saturating_add(Weight::from_parts(6_410_879, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(37_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 134_487 ns.
	fn register(n: u32) -> Weight {
		Weight::from_parts(135_211_534, 0)
			.saturating_add(Weight::from_parts(6_599_347, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(37_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 139_528 ns.
	fn register_limit(n: u32) -> Weight {
		Weight::from_parts(187_646_425, 0)
			.saturating_add(Weight::from_parts(6_254_952, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(37_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 72_730 ns.
	fn pow_register(n: u32) -> Weight {
		Weight::from_parts(85_163_968, 0)
			.saturating_add(Weight::from_parts(6_269_525, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(27_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 419_250 ns.
	fn root_register(n: u32, s: u32) -> Weight {
		Weight::from_parts(75_041_705, 0)
			.saturating_add(Weight::from_parts(8_613_012, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(45_010_611, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(43_u64))
			.saturating_add(RocksDbWeight::get().reads(3_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(s.into()))
	}
	// At least 11_397 ns.
	fn serve_axon() -> Weight {
		Weight::from_parts(11_397_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 13_426 ns.
	fn serve_axon_tls() -> Weight {
		Weight::from_parts(13_426_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 11_366 ns.
	fn serve_prometheus() -> Weight {
		Weight::from_parts(11_366_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 54_387 ns.
	fn associate_evm_key() -> Weight {
		Weight::from_parts(54_387_000, 0)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 6_215 ns.
	fn claim_root(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(379_241_555, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().reads(30_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes(25_u64).saturating_mul(h.into()))
	}
	// At least 5_724 ns.
	fn claim_root_scan(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(46_790_606, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(h.into()))
	}
	// At least 48_068 ns.
	fn claim_root_with_hotkey(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(193_767_535, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().reads(18_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes(14_u64).saturating_mul(r.into()))
	}
	// At least 109_823 ns.
	fn stake_into_basket(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(170_419_436, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().reads(16_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64).saturating_mul(r.into()))
	}
	// At least 9_518 ns.
	fn flush_basket(r: u32, c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(26_332_590, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(74_106_098, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(13_u64).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(8_u64).saturating_mul(c.into()))
	}
	// At least 1_788_649 ns.
	fn flush_basket_refused(r: u32, c: u32) -> Weight {
		Weight::from_parts(476_221_750, 0)
			.saturating_add(Weight::from_parts(21_867_590, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(136_041_049, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(c.into()))
	}
	// At least 306_710 ns.
	fn add_stake() -> Weight {
		Weight::from_parts(306_710_000, 0)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 377_133 ns.
	fn add_stake_limit() -> Weight {
		Weight::from_parts(377_133_000, 0)
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().writes(19_u64))
	}
	// At least 311_686 ns.
	fn remove_stake(h: u32) -> Weight {
		Weight::from_parts(252_624_764, 0)
			.saturating_add(Weight::from_parts(26_610_736, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 324_719 ns.
	fn remove_stake_limit(h: u32) -> Weight {
		Weight::from_parts(307_941_255, 0)
			.saturating_add(Weight::from_parts(25_406_646, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 343_294 ns.
	fn remove_stake_full_limit(h: u32) -> Weight {
		Weight::from_parts(286_772_623, 0)
			.saturating_add(Weight::from_parts(25_608_123, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(19_u64))
	}
	// At least 814_903 ns.
	fn unstake_all(s: u32) -> Weight {
		Weight::from_parts(941_096_610, 0)
			.saturating_add(Weight::from_parts(184_128_841, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(428_u64))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 1_162_544 ns.
	fn unstake_all_alpha(s: u32) -> Weight {
		Weight::from_parts(1_086_940_057, 0)
			.saturating_add(Weight::from_parts(194_416_286, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(455_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64).saturating_mul(s.into()))
	}
	// At least 387_292 ns.
	fn move_stake(h: u32) -> Weight {
		Weight::from_parts(351_983_574, 0)
			.saturating_add(Weight::from_parts(25_329_810, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(49_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(32_u64))
	}
	// At least 400_043 ns.
	fn move_stake_limit(h: u32) -> Weight {
		Weight::from_parts(348_032_631, 0)
			.saturating_add(Weight::from_parts(25_642_591, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 436_497 ns.
	fn transfer_stake(h: u32) -> Weight {
		Weight::from_parts(375_690_152, 0)
			.saturating_add(Weight::from_parts(25_642_828, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(51_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(33_u64))
	}
	// At least 437_646 ns.
	fn transfer_stake_and_hotkey(h: u32) -> Weight {
		Weight::from_parts(336_781_481, 0)
			.saturating_add(Weight::from_parts(26_280_593, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(52_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(33_u64))
	}
	// At least 390_866 ns.
	fn swap_stake(h: u32) -> Weight {
		Weight::from_parts(360_712_552, 0)
			.saturating_add(Weight::from_parts(26_504_464, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 430_058 ns.
	fn swap_stake_limit(h: u32) -> Weight {
		Weight::from_parts(369_665_204, 0)
			.saturating_add(Weight::from_parts(27_855_330, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 98_528 ns.
	fn recycle_alpha(h: u32) -> Weight {
		Weight::from_parts(59_154_947, 0)
			.saturating_add(Weight::from_parts(14_423_169, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	// At least 94_966 ns.
	fn burn_alpha(h: u32) -> Weight {
		Weight::from_parts(29_626_252, 0)
			.saturating_add(Weight::from_parts(13_972_801, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	// At least 322_877 ns.
	fn add_stake_burn(h: u32) -> Weight {
		Weight::from_parts(241_880_579, 0)
			.saturating_add(Weight::from_parts(14_959_817, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(20_u64))
	}
	// At least 17_905 ns.
	fn set_coldkey_auto_stake_hotkey(c: u32) -> Weight {
		Weight::from_parts(19_275_518, 0)
			.saturating_add(Weight::from_parts(65_693, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 96_051 ns.
	fn lock_stake(h: u32) -> Weight {
		Weight::from_parts(99_470_269, 0)
			.saturating_add(Weight::from_parts(13_440_267, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 73_501 ns.
	fn move_lock() -> Weight {
		Weight::from_parts(73_501_000, 0)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 56_899 ns.
	fn set_perpetual_lock() -> Weight {
		Weight::from_parts(56_899_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	// At least 6_021 ns.
	fn set_reject_locked_alpha() -> Weight {
		Weight::from_parts(6_021_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 220_663 ns.
	fn add_collateral() -> Weight {
		Weight::from_parts(220_663_000, 0)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 20_594 ns.
	fn set_min_collateral() -> Weight {
		Weight::from_parts(20_594_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 300_517 ns.
	fn block_step(s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(172_027_571, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(65_u64))
			.saturating_add(RocksDbWeight::get().reads(42_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes(21_u64).saturating_mul(s.into()))
	}
	// At least 465_816 ns.
	fn epoch_in_block_step(n: u32) -> Weight {
		Weight::from_parts(2_273_541_320, 0)
			.saturating_add(Weight::from_parts(34_755_255, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(436_u64))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(265_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(n.into()))
	}
	// At least 3_010 ns.
	fn sweep_look() -> Weight {
		Weight::from_parts(3_010_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 234_005 ns.
	fn sweep_clear() -> Weight {
		Weight::from_parts(234_005_000, 0)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	// At least 14_938 ns.
	fn check_threshold(s: u32) -> Weight {
		Weight::from_parts(14_982_459, 0)
			.saturating_add(Weight::from_parts(7_141_633, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 1_702_554 ns.
	fn register_network(s: u32, r: u32) -> Weight {
		Weight::from_parts(182_272_602, 0)
			.saturating_add(Weight::from_parts(13_010_051, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(23_802_583, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(46_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(55_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 1_604_139 ns.
	fn register_network_with_identity(s: u32, r: u32) -> Weight {
		Weight::from_parts(70_228_702, 0)
			.saturating_add(Weight::from_parts(14_639_361, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(23_164_207, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(46_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(56_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 18_317 ns.
	fn dissolve_network() -> Weight {
		Weight::from_parts(18_317_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 18_150 ns.
	fn root_dissolve_network() -> Weight {
		Weight::from_parts(18_150_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 9_889 ns.
	fn set_subnet_identity(b: u32) -> Weight {
		Weight::from_parts(10_768_036, 0)
			.saturating_add(Weight::from_parts(407, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 17_536 ns.
	fn update_symbol(s: u32) -> Weight {
		Weight::from_parts(17_770_310, 0)
			.saturating_add(Weight::from_parts(1_236_618, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 11_677 ns.
	fn start_call() -> Weight {
		Weight::from_parts(11_677_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 18_093 ns.
	fn trigger_epoch() -> Weight {
		Weight::from_parts(18_093_000, 0)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 2_809 ns.
	fn set_tempo() -> Weight {
		Weight::from_parts(2_809_000, 0)
	}
	// At least 2_776 ns.
	fn set_activity_cutoff_factor() -> Weight {
		Weight::from_parts(2_776_000, 0)
	}
	// At least 9_226 ns.
	fn enable_voting_power_tracking() -> Weight {
		Weight::from_parts(9_226_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 9_881 ns.
	fn disable_voting_power_tracking() -> Weight {
		Weight::from_parts(9_881_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 6_510 ns.
	fn sudo_set_voting_power_ema_alpha() -> Weight {
		Weight::from_parts(6_510_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 4_007 ns.
	fn sudo_set_root_claim_threshold() -> Weight {
		Weight::from_parts(4_007_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 670_994 ns.
	fn set_weights(n: u32) -> Weight {
		Weight::from_parts(684_705_248, 0)
			.saturating_add(Weight::from_parts(34_965, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(320_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 653_823 ns.
	fn set_mechanism_weights(_n: u32) -> Weight {
		Weight::from_parts(685_343_100, 0)
			.saturating_add(RocksDbWeight::get().reads(319_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 568_433 ns.
	fn batch_set_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(710_204_187, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads(316_u64).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 151_200 ns.
	fn commit_weights() -> Weight {
		Weight::from_parts(151_200_000, 0)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 152_936 ns.
	fn commit_mechanism_weights() -> Weight {
		Weight::from_parts(152_936_000, 0)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 81_513 ns.
	fn batch_commit_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(116_316_029, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads(15_u64).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 680_649 ns.
	fn reveal_weights(_n: u32) -> Weight {
		Weight::from_parts(711_730_800, 0)
			.saturating_add(RocksDbWeight::get().reads(325_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 633_661 ns.
	fn reveal_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(657_735_385, 0)
			.saturating_add(Weight::from_parts(13_451, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(325_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 671_867 ns.
	fn batch_reveal_weights(b: u32) -> Weight {
		Weight::from_parts(129_356_667, 0)
			.saturating_add(Weight::from_parts(515_098_334, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(326_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 225_208 ns.
	fn commit_timelocked_weights(b: u32) -> Weight {
		Weight::from_parts(226_822_217, 0)
			.saturating_add(Weight::from_parts(5_365, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 209_672 ns.
	fn commit_timelocked_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(225_797_966, 0)
			.saturating_add(Weight::from_parts(1_900, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 230_594 ns.
	fn commit_crv3_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(232_035_177, 0)
			.saturating_add(Weight::from_parts(3_864, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
