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
	/// Weight of `seek_king`. `h` from 0 to 1000.
	fn seek_king(h: u32) -> Weight;
	/// Weight of `activate_children`. `c` from 0 to 100.
	fn activate_children(c: u32) -> Weight;
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
	// At least 2_130 ns.
	fn cleanup_step() -> Weight {
		Weight::from_parts(2_130_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 3_911 ns.
	fn cleanup_look(p: u32) -> Weight {
		Weight::from_parts(3_745_728, 0)
			.saturating_add(Weight::from_parts(699_947, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(p.into()))
	}
	// At least 1_763 ns.
	fn cleanup_remove(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(693_347, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 3_683 ns.
	fn cleanup_weigh(p: u32) -> Weight {
		Weight::from_parts(27_363_183, 0)
			.saturating_add(Weight::from_parts(13_562_648, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(p.into()))
	}
	// At least 2_681 ns.
	fn cleanup_settle(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(99_669_567, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64).saturating_mul(p.into()))
	}
	// At least 68_258 ns.
	fn cleanup_close() -> Weight {
		Weight::from_parts(68_258_000, 0)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	// At least 250_423 ns.
	fn cleanup_parameters() -> Weight {
		Weight::from_parts(250_423_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(205_u64))
	}
	// At least 13_762 ns.
	fn decrease_take() -> Weight {
		Weight::from_parts(13_762_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 15_350 ns.
	fn increase_take() -> Weight {
		Weight::from_parts(15_350_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 40_867 ns.
	fn set_children(c: u32, s: u32) -> Weight {
		Weight::from_parts(31_965_830, 0)
			.saturating_add(Weight::from_parts(327_235, 0).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(8_919_226, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 11_267 ns.
	fn set_identity(b: u32) -> Weight {
		Weight::from_parts(11_481_238, 0)
			.saturating_add(Weight::from_parts(674, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 5_014 ns.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
		Weight::from_parts(5_014_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 20_995 ns.
	fn set_childkey_take() -> Weight {
		Weight::from_parts(20_995_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 5_002 ns.
	fn sudo_set_min_childkey_take() -> Weight {
		Weight::from_parts(5_002_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 4_921 ns.
	fn sudo_set_max_childkey_take() -> Weight {
		Weight::from_parts(4_921_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 2_928 ns.
	fn set_pending_childkey_cooldown() -> Weight {
		Weight::from_parts(2_928_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 9_923 ns.
	fn set_auto_parent_delegation_enabled() -> Weight {
		Weight::from_parts(9_923_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 10_821 ns.
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(10_821_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 3_164_753 ns.
	fn swap_hotkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(616_609_306, 0)
			.saturating_add(Weight::from_parts(84_253_130, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(154_014_860, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(197_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(137_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 3_243_842 ns.
	fn swap_hotkey_v2(p: u32, s: u32) -> Weight {
		Weight::from_parts(1_429_479_072, 0)
			.saturating_add(Weight::from_parts(77_098_427, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(143_908_658, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(197_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(137_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 415_434 ns.
	fn swap_coldkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(67_475_322, 0)
			.saturating_add(Weight::from_parts(85_578_772, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 399_139 ns.
	fn swap_coldkey_announced(p: u32, s: u32) -> Weight {
		Weight::from_parts(178_979_997, 0)
			.saturating_add(Weight::from_parts(83_379_714, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 586 ns.
	fn schedule_swap_coldkey() -> Weight {
		Weight::from_parts(586_000, 0)
	}
	// At least 24_952 ns.
	fn announce_coldkey_swap() -> Weight {
		Weight::from_parts(24_952_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 8_156 ns.
	fn dispute_coldkey_swap() -> Weight {
		Weight::from_parts(8_156_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 6_937 ns.
	fn reset_coldkey_swap() -> Weight {
		Weight::from_parts(6_937_000, 0).saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 8_715 ns.
	fn clear_coldkey_swap_announcement() -> Weight {
		Weight::from_parts(8_715_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 3_781_659 ns.
	fn register_leased_network(k: u32) -> Weight {
		Weight::from_parts(3_554_341_014, 0)
			.saturating_add(Weight::from_parts(50_321_347, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(1129_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(189_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 27_444_096 ns.
	fn terminate_lease(k: u32, h: u32) -> Weight {
		Weight::from_parts(82_144_588, 0)
			.saturating_add(Weight::from_parts(101_623_298, 0).saturating_mul(k.into()))
			.saturating_add(Weight::from_parts(108_590_977, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(37_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(27_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(h.into()))
	}
	// At least 108_848 ns.
	fn pay_lease_round(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(88_507_189, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(21_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 82_545 ns.
	fn settle_dissolved_lease(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(86_905_429, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 73_322 ns.
	fn forget_lease(k: u32) -> Weight {
		Weight::from_parts(60_053_592, 0)
			.saturating_add(Weight::from_parts(1_522_990, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 143_942 ns.
	fn burned_register(n: u32) -> Weight {
		Weight::from_parts(191_629_975, 0)
			.saturating_add(Weight::from_parts(6_568_638, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(37_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 137_079 ns.
	fn register(n: u32) -> Weight {
		Weight::from_parts(150_365_359, 0)
			.saturating_add(Weight::from_parts(6_568_784, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(37_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 130_576 ns.
	fn register_limit(n: u32) -> Weight {
		Weight::from_parts(140_595_822, 0)
			.saturating_add(Weight::from_parts(6_529_634, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(37_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 84_543 ns.
	fn pow_register(n: u32) -> Weight {
		Weight::from_parts(108_080_264, 0)
			.saturating_add(Weight::from_parts(6_271_882, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(27_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 415_451 ns.
	fn root_register(n: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(9_567_343, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(50_777_200, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(43_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(s.into()))
	}
	// At least 11_953 ns.
	fn serve_axon() -> Weight {
		Weight::from_parts(11_953_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 14_165 ns.
	fn serve_axon_tls() -> Weight {
		Weight::from_parts(14_165_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 11_679 ns.
	fn serve_prometheus() -> Weight {
		Weight::from_parts(11_679_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 56_742 ns.
	fn associate_evm_key() -> Weight {
		Weight::from_parts(56_742_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 6_033 ns.
	fn claim_root(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(374_847_838, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().reads(30_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(25_u64).saturating_mul(h.into()))
	}
	// At least 5_835 ns.
	fn claim_root_scan(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(47_072_984, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(h.into()))
	}
	// At least 52_817 ns.
	fn claim_root_with_hotkey(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(195_515_762, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().reads(18_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64).saturating_mul(r.into()))
	}
	// At least 109_933 ns.
	fn stake_into_basket(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(173_709_793, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().reads(16_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64).saturating_mul(r.into()))
	}
	// At least 10_814 ns.
	fn flush_basket(r: u32, c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(24_956_323, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(73_555_819, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(8_u64).saturating_mul(c.into()))
	}
	// At least 1_782_556 ns.
	fn flush_basket_refused(r: u32, c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(31_799_313, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(135_517_888, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(c.into()))
	}
	// At least 348_503 ns.
	fn add_stake() -> Weight {
		Weight::from_parts(348_503_000, 0)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 389_303 ns.
	fn add_stake_limit() -> Weight {
		Weight::from_parts(389_303_000, 0)
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	// At least 303_395 ns.
	fn remove_stake(h: u32) -> Weight {
		Weight::from_parts(164_465_271, 0)
			.saturating_add(Weight::from_parts(28_780_723, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 323_968 ns.
	fn remove_stake_limit(h: u32) -> Weight {
		Weight::from_parts(371_541_001, 0)
			.saturating_add(Weight::from_parts(26_401_170, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 369_932 ns.
	fn remove_stake_full_limit(h: u32) -> Weight {
		Weight::from_parts(315_486_304, 0)
			.saturating_add(Weight::from_parts(27_145_604, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	// At least 923_075 ns.
	fn unstake_all(s: u32) -> Weight {
		Weight::from_parts(1_029_972_819, 0)
			.saturating_add(Weight::from_parts(202_650_103, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(428_u64))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 1_289_244 ns.
	fn unstake_all_alpha(s: u32) -> Weight {
		Weight::from_parts(1_160_111_698, 0)
			.saturating_add(Weight::from_parts(204_700_269, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(455_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64).saturating_mul(s.into()))
	}
	// At least 442_238 ns.
	fn move_stake(h: u32) -> Weight {
		Weight::from_parts(383_292_795, 0)
			.saturating_add(Weight::from_parts(27_373_756, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(49_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(32_u64))
	}
	// At least 438_626 ns.
	fn move_stake_limit(h: u32) -> Weight {
		Weight::from_parts(377_889_004, 0)
			.saturating_add(Weight::from_parts(27_243_054, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 473_728 ns.
	fn transfer_stake(h: u32) -> Weight {
		Weight::from_parts(406_210_380, 0)
			.saturating_add(Weight::from_parts(26_779_778, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(51_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(33_u64))
	}
	// At least 468_740 ns.
	fn transfer_stake_and_hotkey(h: u32) -> Weight {
		Weight::from_parts(416_423_525, 0)
			.saturating_add(Weight::from_parts(26_406_444, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(52_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(33_u64))
	}
	// At least 406_887 ns.
	fn swap_stake(h: u32) -> Weight {
		Weight::from_parts(307_501_179, 0)
			.saturating_add(Weight::from_parts(27_650_104, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 419_741 ns.
	fn swap_stake_limit(h: u32) -> Weight {
		Weight::from_parts(429_757_503, 0)
			.saturating_add(Weight::from_parts(26_181_131, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 101_084 ns.
	fn recycle_alpha(h: u32) -> Weight {
		Weight::from_parts(105_208_014, 0)
			.saturating_add(Weight::from_parts(13_794_918, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// At least 97_610 ns.
	fn burn_alpha(h: u32) -> Weight {
		Weight::from_parts(59_858_904, 0)
			.saturating_add(Weight::from_parts(15_172_322, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	// At least 348_165 ns.
	fn add_stake_burn(h: u32) -> Weight {
		Weight::from_parts(313_686_754, 0)
			.saturating_add(Weight::from_parts(16_072_203, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	// At least 18_148 ns.
	fn set_coldkey_auto_stake_hotkey(c: u32) -> Weight {
		Weight::from_parts(18_455_031, 0)
			.saturating_add(Weight::from_parts(76_918, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 102_798 ns.
	fn lock_stake(h: u32) -> Weight {
		Weight::from_parts(96_873_059, 0)
			.saturating_add(Weight::from_parts(14_410_518, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 82_880 ns.
	fn move_lock() -> Weight {
		Weight::from_parts(82_880_000, 0)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 64_026 ns.
	fn set_perpetual_lock() -> Weight {
		Weight::from_parts(64_026_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// At least 6_630 ns.
	fn set_reject_locked_alpha() -> Weight {
		Weight::from_parts(6_630_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 246_220 ns.
	fn add_collateral() -> Weight {
		Weight::from_parts(246_220_000, 0)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 22_202 ns.
	fn set_min_collateral() -> Weight {
		Weight::from_parts(22_202_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 302_098 ns.
	fn block_step(s: u32) -> Weight {
		Weight::from_parts(98_142_651, 0)
			.saturating_add(Weight::from_parts(162_619_179, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(65_u64))
			.saturating_add(T::DbWeight::get().reads(42_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(21_u64).saturating_mul(s.into()))
	}
	// At least 422_298 ns.
	fn epoch_in_block_step(n: u32) -> Weight {
		Weight::from_parts(2_104_779_065, 0)
			.saturating_add(Weight::from_parts(31_411_876, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(436_u64))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(265_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(n.into()))
	}
	// At least 2_617 ns.
	fn sweep_look() -> Weight {
		Weight::from_parts(2_617_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 211_086 ns.
	fn sweep_clear() -> Weight {
		Weight::from_parts(211_086_000, 0)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	// At least 13_485 ns.
	fn check_threshold(s: u32) -> Weight {
		Weight::from_parts(5_001_314, 0)
			.saturating_add(Weight::from_parts(6_570_142, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 6_518 ns.
	fn seek_king(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(32_869_583, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64).saturating_mul(h.into()))
	}
	// At least 4_380 ns.
	fn activate_children(c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(37_964_007, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(c.into()))
	}
	// At least 1_606_842 ns.
	fn register_network(s: u32, r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(13_774_631, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(24_141_966, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(46_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(55_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 1_708_556 ns.
	fn register_network_with_identity(s: u32, r: u32) -> Weight {
		Weight::from_parts(160_876_817, 0)
			.saturating_add(Weight::from_parts(13_895_902, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(23_074_338, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(46_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(56_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 18_117 ns.
	fn dissolve_network() -> Weight {
		Weight::from_parts(18_117_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 16_567 ns.
	fn root_dissolve_network() -> Weight {
		Weight::from_parts(16_567_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 9_500 ns.
	fn set_subnet_identity(b: u32) -> Weight {
		Weight::from_parts(10_306_038, 0)
			.saturating_add(Weight::from_parts(497, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 16_898 ns.
	fn update_symbol(s: u32) -> Weight {
		Weight::from_parts(14_709_728, 0)
			.saturating_add(Weight::from_parts(1_207_771, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 11_704 ns.
	fn start_call() -> Weight {
		Weight::from_parts(11_704_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 17_761 ns.
	fn trigger_epoch() -> Weight {
		Weight::from_parts(17_761_000, 0)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 2_807 ns.
	fn set_tempo() -> Weight {
		Weight::from_parts(2_807_000, 0)
	}
	// At least 2_906 ns.
	fn set_activity_cutoff_factor() -> Weight {
		Weight::from_parts(2_906_000, 0)
	}
	// At least 9_226 ns.
	fn enable_voting_power_tracking() -> Weight {
		Weight::from_parts(9_226_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 10_319 ns.
	fn disable_voting_power_tracking() -> Weight {
		Weight::from_parts(10_319_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 6_589 ns.
	fn sudo_set_voting_power_ema_alpha() -> Weight {
		Weight::from_parts(6_589_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 4_303 ns.
	fn sudo_set_root_claim_threshold() -> Weight {
		Weight::from_parts(4_303_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 655_241 ns.
	fn set_weights(n: u32) -> Weight {
		Weight::from_parts(682_843_550, 0)
			.saturating_add(Weight::from_parts(152_967, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(320_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 673_738 ns.
	fn set_mechanism_weights(_n: u32) -> Weight {
		Weight::from_parts(704_140_300, 0)
			.saturating_add(T::DbWeight::get().reads(319_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 608_233 ns.
	fn batch_set_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(697_048_920, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads(316_u64).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 125_866 ns.
	fn commit_weights() -> Weight {
		Weight::from_parts(125_866_000, 0)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 148_733 ns.
	fn commit_mechanism_weights() -> Weight {
		Weight::from_parts(148_733_000, 0)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 74_113 ns.
	fn batch_commit_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(124_636_906, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(15_u64).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 666_873 ns.
	fn reveal_weights(n: u32) -> Weight {
		Weight::from_parts(671_462_235, 0)
			.saturating_add(Weight::from_parts(140_804, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(325_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 673_404 ns.
	fn reveal_mechanism_weights(_n: u32) -> Weight {
		Weight::from_parts(705_883_900, 0)
			.saturating_add(T::DbWeight::get().reads(325_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 739_836 ns.
	fn batch_reveal_weights(b: u32) -> Weight {
		Weight::from_parts(208_286_000, 0)
			.saturating_add(Weight::from_parts(506_332_055, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(326_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 216_460 ns.
	fn commit_timelocked_weights(b: u32) -> Weight {
		Weight::from_parts(214_428_941, 0)
			.saturating_add(Weight::from_parts(3_684, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 211_108 ns.
	fn commit_timelocked_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(215_503_659, 0)
			.saturating_add(Weight::from_parts(2_227, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 221_338 ns.
	fn commit_crv3_mechanism_weights(_b: u32) -> Weight {
		Weight::from_parts(226_467_100, 0)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 2_130 ns.
	fn cleanup_step() -> Weight {
		Weight::from_parts(2_130_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 3_911 ns.
	fn cleanup_look(p: u32) -> Weight {
		Weight::from_parts(3_745_728, 0)
			.saturating_add(Weight::from_parts(699_947, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(p.into()))
	}
	// At least 1_763 ns.
	fn cleanup_remove(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(693_347, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 3_683 ns.
	fn cleanup_weigh(p: u32) -> Weight {
		Weight::from_parts(27_363_183, 0)
			.saturating_add(Weight::from_parts(13_562_648, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(p.into()))
	}
	// At least 2_681 ns.
	fn cleanup_settle(p: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(99_669_567, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64).saturating_mul(p.into()))
	}
	// At least 68_258 ns.
	fn cleanup_close() -> Weight {
		Weight::from_parts(68_258_000, 0)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	// At least 250_423 ns.
	fn cleanup_parameters() -> Weight {
		Weight::from_parts(250_423_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(205_u64))
	}
	// At least 13_762 ns.
	fn decrease_take() -> Weight {
		Weight::from_parts(13_762_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 15_350 ns.
	fn increase_take() -> Weight {
		Weight::from_parts(15_350_000, 0)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 40_867 ns.
	fn set_children(c: u32, s: u32) -> Weight {
		Weight::from_parts(31_965_830, 0)
			.saturating_add(Weight::from_parts(327_235, 0).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(8_919_226, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 11_267 ns.
	fn set_identity(b: u32) -> Weight {
		Weight::from_parts(11_481_238, 0)
			.saturating_add(Weight::from_parts(674, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 5_014 ns.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
		Weight::from_parts(5_014_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 20_995 ns.
	fn set_childkey_take() -> Weight {
		Weight::from_parts(20_995_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 5_002 ns.
	fn sudo_set_min_childkey_take() -> Weight {
		Weight::from_parts(5_002_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 4_921 ns.
	fn sudo_set_max_childkey_take() -> Weight {
		Weight::from_parts(4_921_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 2_928 ns.
	fn set_pending_childkey_cooldown() -> Weight {
		Weight::from_parts(2_928_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 9_923 ns.
	fn set_auto_parent_delegation_enabled() -> Weight {
		Weight::from_parts(9_923_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 10_821 ns.
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(10_821_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 3_164_753 ns.
	fn swap_hotkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(616_609_306, 0)
			.saturating_add(Weight::from_parts(84_253_130, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(154_014_860, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(197_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(137_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 3_243_842 ns.
	fn swap_hotkey_v2(p: u32, s: u32) -> Weight {
		Weight::from_parts(1_429_479_072, 0)
			.saturating_add(Weight::from_parts(77_098_427, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(143_908_658, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(197_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(137_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 415_434 ns.
	fn swap_coldkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(67_475_322, 0)
			.saturating_add(Weight::from_parts(85_578_772, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 399_139 ns.
	fn swap_coldkey_announced(p: u32, s: u32) -> Weight {
		Weight::from_parts(178_979_997, 0)
			.saturating_add(Weight::from_parts(83_379_714, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 586 ns.
	fn schedule_swap_coldkey() -> Weight {
		Weight::from_parts(586_000, 0)
	}
	// At least 24_952 ns.
	fn announce_coldkey_swap() -> Weight {
		Weight::from_parts(24_952_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 8_156 ns.
	fn dispute_coldkey_swap() -> Weight {
		Weight::from_parts(8_156_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 6_937 ns.
	fn reset_coldkey_swap() -> Weight {
		Weight::from_parts(6_937_000, 0).saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 8_715 ns.
	fn clear_coldkey_swap_announcement() -> Weight {
		Weight::from_parts(8_715_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 3_781_659 ns.
	fn register_leased_network(k: u32) -> Weight {
		Weight::from_parts(3_554_341_014, 0)
			.saturating_add(Weight::from_parts(50_321_347, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(1129_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(189_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 27_444_096 ns.
	fn terminate_lease(k: u32, h: u32) -> Weight {
		Weight::from_parts(82_144_588, 0)
			.saturating_add(Weight::from_parts(101_623_298, 0).saturating_mul(k.into()))
			.saturating_add(Weight::from_parts(108_590_977, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(37_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(27_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(h.into()))
	}
	// At least 108_848 ns.
	fn pay_lease_round(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(88_507_189, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(21_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 82_545 ns.
	fn settle_dissolved_lease(k: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(86_905_429, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(k.into()))
	}
	// At least 73_322 ns.
	fn forget_lease(k: u32) -> Weight {
		Weight::from_parts(60_053_592, 0)
			.saturating_add(Weight::from_parts(1_522_990, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(k.into()))
	}
	// At least 143_942 ns.
	fn burned_register(n: u32) -> Weight {
		Weight::from_parts(191_629_975, 0)
			.saturating_add(Weight::from_parts(6_568_638, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(37_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 137_079 ns.
	fn register(n: u32) -> Weight {
		Weight::from_parts(150_365_359, 0)
			.saturating_add(Weight::from_parts(6_568_784, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(37_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 130_576 ns.
	fn register_limit(n: u32) -> Weight {
		Weight::from_parts(140_595_822, 0)
			.saturating_add(Weight::from_parts(6_529_634, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(37_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 84_543 ns.
	fn pow_register(n: u32) -> Weight {
		Weight::from_parts(108_080_264, 0)
			.saturating_add(Weight::from_parts(6_271_882, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(27_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 415_451 ns.
	fn root_register(n: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(9_567_343, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(50_777_200, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(43_u64))
			.saturating_add(RocksDbWeight::get().reads(3_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(s.into()))
	}
	// At least 11_953 ns.
	fn serve_axon() -> Weight {
		Weight::from_parts(11_953_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 14_165 ns.
	fn serve_axon_tls() -> Weight {
		Weight::from_parts(14_165_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 11_679 ns.
	fn serve_prometheus() -> Weight {
		Weight::from_parts(11_679_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 56_742 ns.
	fn associate_evm_key() -> Weight {
		Weight::from_parts(56_742_000, 0)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 6_033 ns.
	fn claim_root(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(374_847_838, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().reads(30_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes(25_u64).saturating_mul(h.into()))
	}
	// At least 5_835 ns.
	fn claim_root_scan(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(47_072_984, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(h.into()))
	}
	// At least 52_817 ns.
	fn claim_root_with_hotkey(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(195_515_762, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().reads(18_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes(14_u64).saturating_mul(r.into()))
	}
	// At least 109_933 ns.
	fn stake_into_basket(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(173_709_793, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().reads(16_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64).saturating_mul(r.into()))
	}
	// At least 10_814 ns.
	fn flush_basket(r: u32, c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(24_956_323, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(73_555_819, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(13_u64).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(8_u64).saturating_mul(c.into()))
	}
	// At least 1_782_556 ns.
	fn flush_basket_refused(r: u32, c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(31_799_313, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(135_517_888, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(c.into()))
	}
	// At least 348_503 ns.
	fn add_stake() -> Weight {
		Weight::from_parts(348_503_000, 0)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 389_303 ns.
	fn add_stake_limit() -> Weight {
		Weight::from_parts(389_303_000, 0)
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().writes(19_u64))
	}
	// At least 303_395 ns.
	fn remove_stake(h: u32) -> Weight {
		Weight::from_parts(164_465_271, 0)
			.saturating_add(Weight::from_parts(28_780_723, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 323_968 ns.
	fn remove_stake_limit(h: u32) -> Weight {
		Weight::from_parts(371_541_001, 0)
			.saturating_add(Weight::from_parts(26_401_170, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 369_932 ns.
	fn remove_stake_full_limit(h: u32) -> Weight {
		Weight::from_parts(315_486_304, 0)
			.saturating_add(Weight::from_parts(27_145_604, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(19_u64))
	}
	// At least 923_075 ns.
	fn unstake_all(s: u32) -> Weight {
		Weight::from_parts(1_029_972_819, 0)
			.saturating_add(Weight::from_parts(202_650_103, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(428_u64))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 1_289_244 ns.
	fn unstake_all_alpha(s: u32) -> Weight {
		Weight::from_parts(1_160_111_698, 0)
			.saturating_add(Weight::from_parts(204_700_269, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(455_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64).saturating_mul(s.into()))
	}
	// At least 442_238 ns.
	fn move_stake(h: u32) -> Weight {
		Weight::from_parts(383_292_795, 0)
			.saturating_add(Weight::from_parts(27_373_756, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(49_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(32_u64))
	}
	// At least 438_626 ns.
	fn move_stake_limit(h: u32) -> Weight {
		Weight::from_parts(377_889_004, 0)
			.saturating_add(Weight::from_parts(27_243_054, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 473_728 ns.
	fn transfer_stake(h: u32) -> Weight {
		Weight::from_parts(406_210_380, 0)
			.saturating_add(Weight::from_parts(26_779_778, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(51_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(33_u64))
	}
	// At least 468_740 ns.
	fn transfer_stake_and_hotkey(h: u32) -> Weight {
		Weight::from_parts(416_423_525, 0)
			.saturating_add(Weight::from_parts(26_406_444, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(52_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(33_u64))
	}
	// At least 406_887 ns.
	fn swap_stake(h: u32) -> Weight {
		Weight::from_parts(307_501_179, 0)
			.saturating_add(Weight::from_parts(27_650_104, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 419_741 ns.
	fn swap_stake_limit(h: u32) -> Weight {
		Weight::from_parts(429_757_503, 0)
			.saturating_add(Weight::from_parts(26_181_131, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 101_084 ns.
	fn recycle_alpha(h: u32) -> Weight {
		Weight::from_parts(105_208_014, 0)
			.saturating_add(Weight::from_parts(13_794_918, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	// At least 97_610 ns.
	fn burn_alpha(h: u32) -> Weight {
		Weight::from_parts(59_858_904, 0)
			.saturating_add(Weight::from_parts(15_172_322, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	// At least 348_165 ns.
	fn add_stake_burn(h: u32) -> Weight {
		Weight::from_parts(313_686_754, 0)
			.saturating_add(Weight::from_parts(16_072_203, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(20_u64))
	}
	// At least 18_148 ns.
	fn set_coldkey_auto_stake_hotkey(c: u32) -> Weight {
		Weight::from_parts(18_455_031, 0)
			.saturating_add(Weight::from_parts(76_918, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 102_798 ns.
	fn lock_stake(h: u32) -> Weight {
		Weight::from_parts(96_873_059, 0)
			.saturating_add(Weight::from_parts(14_410_518, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 82_880 ns.
	fn move_lock() -> Weight {
		Weight::from_parts(82_880_000, 0)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 64_026 ns.
	fn set_perpetual_lock() -> Weight {
		Weight::from_parts(64_026_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	// At least 6_630 ns.
	fn set_reject_locked_alpha() -> Weight {
		Weight::from_parts(6_630_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 246_220 ns.
	fn add_collateral() -> Weight {
		Weight::from_parts(246_220_000, 0)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 22_202 ns.
	fn set_min_collateral() -> Weight {
		Weight::from_parts(22_202_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 302_098 ns.
	fn block_step(s: u32) -> Weight {
		Weight::from_parts(98_142_651, 0)
			.saturating_add(Weight::from_parts(162_619_179, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(65_u64))
			.saturating_add(RocksDbWeight::get().reads(42_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes(21_u64).saturating_mul(s.into()))
	}
	// At least 422_298 ns.
	fn epoch_in_block_step(n: u32) -> Weight {
		Weight::from_parts(2_104_779_065, 0)
			.saturating_add(Weight::from_parts(31_411_876, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(436_u64))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(265_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(n.into()))
	}
	// At least 2_617 ns.
	fn sweep_look() -> Weight {
		Weight::from_parts(2_617_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 211_086 ns.
	fn sweep_clear() -> Weight {
		Weight::from_parts(211_086_000, 0)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	// At least 13_485 ns.
	fn check_threshold(s: u32) -> Weight {
		Weight::from_parts(5_001_314, 0)
			.saturating_add(Weight::from_parts(6_570_142, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 6_518 ns.
	fn seek_king(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(32_869_583, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(3_u64).saturating_mul(h.into()))
	}
	// At least 4_380 ns.
	fn activate_children(c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(37_964_007, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(c.into()))
	}
	// At least 1_606_842 ns.
	fn register_network(s: u32, r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(13_774_631, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(24_141_966, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(46_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(55_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 1_708_556 ns.
	fn register_network_with_identity(s: u32, r: u32) -> Weight {
		Weight::from_parts(160_876_817, 0)
			.saturating_add(Weight::from_parts(13_895_902, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(23_074_338, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(46_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(56_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(r.into()))
	}
	// At least 18_117 ns.
	fn dissolve_network() -> Weight {
		Weight::from_parts(18_117_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 16_567 ns.
	fn root_dissolve_network() -> Weight {
		Weight::from_parts(16_567_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 9_500 ns.
	fn set_subnet_identity(b: u32) -> Weight {
		Weight::from_parts(10_306_038, 0)
			.saturating_add(Weight::from_parts(497, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 16_898 ns.
	fn update_symbol(s: u32) -> Weight {
		Weight::from_parts(14_709_728, 0)
			.saturating_add(Weight::from_parts(1_207_771, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 11_704 ns.
	fn start_call() -> Weight {
		Weight::from_parts(11_704_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 17_761 ns.
	fn trigger_epoch() -> Weight {
		Weight::from_parts(17_761_000, 0)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 2_807 ns.
	fn set_tempo() -> Weight {
		Weight::from_parts(2_807_000, 0)
	}
	// At least 2_906 ns.
	fn set_activity_cutoff_factor() -> Weight {
		Weight::from_parts(2_906_000, 0)
	}
	// At least 9_226 ns.
	fn enable_voting_power_tracking() -> Weight {
		Weight::from_parts(9_226_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 10_319 ns.
	fn disable_voting_power_tracking() -> Weight {
		Weight::from_parts(10_319_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 6_589 ns.
	fn sudo_set_voting_power_ema_alpha() -> Weight {
		Weight::from_parts(6_589_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 4_303 ns.
	fn sudo_set_root_claim_threshold() -> Weight {
		Weight::from_parts(4_303_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 655_241 ns.
	fn set_weights(n: u32) -> Weight {
		Weight::from_parts(682_843_550, 0)
			.saturating_add(Weight::from_parts(152_967, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(320_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 673_738 ns.
	fn set_mechanism_weights(_n: u32) -> Weight {
		Weight::from_parts(704_140_300, 0)
			.saturating_add(RocksDbWeight::get().reads(319_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 608_233 ns.
	fn batch_set_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(697_048_920, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads(316_u64).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 125_866 ns.
	fn commit_weights() -> Weight {
		Weight::from_parts(125_866_000, 0)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 148_733 ns.
	fn commit_mechanism_weights() -> Weight {
		Weight::from_parts(148_733_000, 0)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 74_113 ns.
	fn batch_commit_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(124_636_906, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads(15_u64).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 666_873 ns.
	fn reveal_weights(n: u32) -> Weight {
		Weight::from_parts(671_462_235, 0)
			.saturating_add(Weight::from_parts(140_804, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(325_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 673_404 ns.
	fn reveal_mechanism_weights(_n: u32) -> Weight {
		Weight::from_parts(705_883_900, 0)
			.saturating_add(RocksDbWeight::get().reads(325_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 739_836 ns.
	fn batch_reveal_weights(b: u32) -> Weight {
		Weight::from_parts(208_286_000, 0)
			.saturating_add(Weight::from_parts(506_332_055, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(326_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 216_460 ns.
	fn commit_timelocked_weights(b: u32) -> Weight {
		Weight::from_parts(214_428_941, 0)
			.saturating_add(Weight::from_parts(3_684, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 211_108 ns.
	fn commit_timelocked_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(215_503_659, 0)
			.saturating_add(Weight::from_parts(2_227, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 221_338 ns.
	fn commit_crv3_mechanism_weights(_b: u32) -> Weight {
		Weight::from_parts(226_467_100, 0)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
