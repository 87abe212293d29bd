//! Weights of `pallet_subtensor`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
//!
//! Date: 2026-11-22. Machine: 2 cores, 24 GiB, shared. Steps: 5, repeats: 8, the shortest counts.

#![allow(unused_imports, reason = "written by a tool")]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{Weight, constants::RocksDbWeight},
};

/// Weight of each call and step.
pub trait WeightInfo {
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
	/// Weight of `register_network`. `s` from 0 to 126.
	fn register_network(s: u32) -> Weight;
	/// Weight of `register_network_with_identity`. `s` from 0 to 126.
	fn register_network_with_identity(s: u32) -> Weight;
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
	// At least 13_369 ns.
	fn decrease_take() -> Weight {
		Weight::from_parts(13_369_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 15_254 ns.
	fn increase_take() -> Weight {
		Weight::from_parts(15_254_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 40_227 ns.
	fn set_children(_c: u32, s: u32) -> Weight {
		Weight::from_parts(30_585_526, 0)
			.saturating_add(Weight::from_parts(9_412_043, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 12_460 ns.
	fn set_identity(b: u32) -> Weight {
		Weight::from_parts(12_167_000, 0)
			.saturating_add(Weight::from_parts(659, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 5_318 ns.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
		Weight::from_parts(5_318_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 21_926 ns.
	fn set_childkey_take() -> Weight {
		Weight::from_parts(21_926_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 5_259 ns.
	fn sudo_set_min_childkey_take() -> Weight {
		Weight::from_parts(5_259_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 5_117 ns.
	fn sudo_set_max_childkey_take() -> Weight {
		Weight::from_parts(5_117_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 3_053 ns.
	fn set_pending_childkey_cooldown() -> Weight {
		Weight::from_parts(3_053_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 10_484 ns.
	fn set_auto_parent_delegation_enabled() -> Weight {
		Weight::from_parts(10_484_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 11_523 ns.
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(11_523_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 3_119_213 ns.
	fn swap_hotkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(368_665_634, 0)
			.saturating_add(Weight::from_parts(88_731_606, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(164_218_446, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(192_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(28_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(137_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 3_242_910 ns.
	fn swap_hotkey_v2(p: u32, s: u32) -> Weight {
		Weight::from_parts(1_260_866_347, 0)
			.saturating_add(Weight::from_parts(94_428_526, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(118_061_602, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(192_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(28_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(137_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 442_016 ns.
	fn swap_coldkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(93_761_671, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(36_437_930, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(28_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 402_574 ns.
	fn swap_coldkey_announced(p: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(94_880_515, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 679 ns.
	fn schedule_swap_coldkey() -> Weight {
		Weight::from_parts(679_000, 0)
	}
	// At least 29_148 ns.
	fn announce_coldkey_swap() -> Weight {
		Weight::from_parts(29_148_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 9_278 ns.
	fn dispute_coldkey_swap() -> Weight {
		Weight::from_parts(9_278_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 8_090 ns.
	fn reset_coldkey_swap() -> Weight {
		Weight::from_parts(8_090_000, 0).saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 10_305 ns.
	fn clear_coldkey_swap_announcement() -> Weight {
		Weight::from_parts(10_305_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 142_473 ns.
	fn burned_register(n: u32) -> Weight {
		Weight::from_parts(118_125_900, 0)
			.saturating_add(Weight::from_parts(7_959_482, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(41_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 141_372 ns.
	fn register(n: u32) -> Weight {
		Weight::from_parts(134_302_658, 0)
			.saturating_add(Weight::from_parts(7_809_761, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(41_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 151_072 ns.
	fn register_limit(n: u32) -> Weight {
		Weight::from_parts(137_025_440, 0)
			.saturating_add(Weight::from_parts(8_436_382, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(41_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 83_636 ns.
	fn pow_register(n: u32) -> Weight {
		Weight::from_parts(98_256_681, 0)
			.saturating_add(Weight::from_parts(8_162_193, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(24_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 486_504 ns.
	fn root_register(n: u32, s: u32) -> Weight {
		Weight::from_parts(119_907_657, 0)
			.saturating_add(Weight::from_parts(11_345_927, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(48_233_075, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(44_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(s.into()))
	}
	// At least 12_617 ns.
	fn serve_axon() -> Weight {
		Weight::from_parts(12_617_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 15_848 ns.
	fn serve_axon_tls() -> Weight {
		Weight::from_parts(15_848_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 12_928 ns.
	fn serve_prometheus() -> Weight {
		Weight::from_parts(12_928_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 57_126 ns.
	fn associate_evm_key() -> Weight {
		Weight::from_parts(57_126_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 403_973 ns.
	fn add_stake() -> Weight {
		Weight::from_parts(403_973_000, 0)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 495_868 ns.
	fn add_stake_limit() -> Weight {
		Weight::from_parts(495_868_000, 0)
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	// At least 353_464 ns.
	fn remove_stake(h: u32) -> Weight {
		Weight::from_parts(192_377_216, 0)
			.saturating_add(Weight::from_parts(35_541_091, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 372_657 ns.
	fn remove_stake_limit(h: u32) -> Weight {
		Weight::from_parts(94_031_823, 0)
			.saturating_add(Weight::from_parts(36_067_308, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 375_462 ns.
	fn remove_stake_full_limit(h: u32) -> Weight {
		Weight::from_parts(270_282_423, 0)
			.saturating_add(Weight::from_parts(33_033_750, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	// At least 951_080 ns.
	fn unstake_all(s: u32) -> Weight {
		Weight::from_parts(1_075_896_400, 0)
			.saturating_add(Weight::from_parts(261_134_775, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(437_u64))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 1_547_204 ns.
	fn unstake_all_alpha(s: u32) -> Weight {
		Weight::from_parts(1_323_121_954, 0)
			.saturating_add(Weight::from_parts(258_018_445, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(469_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64).saturating_mul(s.into()))
	}
	// At least 415_560 ns.
	fn move_stake(h: u32) -> Weight {
		Weight::from_parts(173_550_452, 0)
			.saturating_add(Weight::from_parts(34_758_482, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(49_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(32_u64))
	}
	// At least 459_032 ns.
	fn move_stake_limit(h: u32) -> Weight {
		Weight::from_parts(312_385_372, 0)
			.saturating_add(Weight::from_parts(34_573_333, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 472_952 ns.
	fn transfer_stake(h: u32) -> Weight {
		Weight::from_parts(413_833_071, 0)
			.saturating_add(Weight::from_parts(30_191_218, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(51_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(33_u64))
	}
	// At least 477_038 ns.
	fn transfer_stake_and_hotkey(h: u32) -> Weight {
		Weight::from_parts(300_970_331, 0)
			.saturating_add(Weight::from_parts(33_275_407, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(52_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(33_u64))
	}
	// At least 426_239 ns.
	fn swap_stake(h: u32) -> Weight {
		Weight::from_parts(388_962_681, 0)
			.saturating_add(Weight::from_parts(30_393_351, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 470_887 ns.
	fn swap_stake_limit(h: u32) -> Weight {
		Weight::from_parts(351_449_232, 0)
			.saturating_add(Weight::from_parts(29_234_138, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 105_392 ns.
	fn recycle_alpha(h: u32) -> Weight {
		Weight::from_parts(53_094_485, 0)
			.saturating_add(Weight::from_parts(14_680_941, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// At least 98_970 ns.
	fn burn_alpha(h: u32) -> Weight {
		Weight::from_parts(31_190_762, 0)
			.saturating_add(Weight::from_parts(14_851_399, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	// At least 341_183 ns.
	fn add_stake_burn(h: u32) -> Weight {
		Weight::from_parts(154_497_124, 0)
			.saturating_add(Weight::from_parts(18_573_542, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	// At least 18_910 ns.
	fn set_coldkey_auto_stake_hotkey(c: u32) -> Weight {
		Weight::from_parts(65_002_400, 0)
			.saturating_add(Weight::from_parts(317_474, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 103_807 ns.
	fn lock_stake(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(17_741_437, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 84_516 ns.
	fn move_lock() -> Weight {
		Weight::from_parts(84_516_000, 0)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 66_834 ns.
	fn set_perpetual_lock() -> Weight {
		Weight::from_parts(66_834_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// At least 7_116 ns.
	fn set_reject_locked_alpha() -> Weight {
		Weight::from_parts(7_116_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 254_938 ns.
	fn add_collateral() -> Weight {
		Weight::from_parts(254_938_000, 0)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 21_689 ns.
	fn set_min_collateral() -> Weight {
		Weight::from_parts(21_689_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 367_017 ns.
	fn block_step(s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(214_731_706, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(64_u64))
			.saturating_add(T::DbWeight::get().reads(42_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(21_u64).saturating_mul(s.into()))
	}
	// At least 477_366 ns.
	fn epoch_in_block_step(n: u32) -> Weight {
		Weight::from_parts(2_192_717_640, 0)
			.saturating_add(Weight::from_parts(44_088_016, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(394_u64))
			.saturating_add(T::DbWeight::get().reads(11_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(236_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(n.into()))
	}
	// At least 3_172 ns.
	fn sweep_look() -> Weight {
		Weight::from_parts(3_172_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 236_282 ns.
	fn sweep_clear() -> Weight {
		Weight::from_parts(236_282_000, 0)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	// At least 15_572 ns.
	fn check_threshold(s: u32) -> Weight {
		Weight::from_parts(8_569_264, 0)
			.saturating_add(Weight::from_parts(8_161_707, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 245_625 ns.
	fn register_network(s: u32) -> Weight {
		Weight::from_parts(229_676_123, 0)
			.saturating_add(Weight::from_parts(17_173_390, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(50_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(57_u64))
	}
	// At least 250_623 ns.
	fn register_network_with_identity(s: u32) -> Weight {
		Weight::from_parts(196_279_539, 0)
			.saturating_add(Weight::from_parts(15_248_826, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(50_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(58_u64))
	}
	// At least 21_071 ns.
	fn dissolve_network() -> Weight {
		Weight::from_parts(21_071_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 20_952 ns.
	fn root_dissolve_network() -> Weight {
		Weight::from_parts(20_952_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 11_273 ns.
	fn set_subnet_identity(b: u32) -> Weight {
		Weight::from_parts(12_324_200, 0)
			.saturating_add(Weight::from_parts(513, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 19_423 ns.
	fn update_symbol(s: u32) -> Weight {
		Weight::from_parts(19_625_461, 0)
			.saturating_add(Weight::from_parts(1_317_484, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 14_660 ns.
	fn start_call() -> Weight {
		Weight::from_parts(14_660_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 20_120 ns.
	fn trigger_epoch() -> Weight {
		Weight::from_parts(20_120_000, 0)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 3_021 ns.
	fn set_tempo() -> Weight {
		Weight::from_parts(3_021_000, 0)
	}
	// At least 2_824 ns.
	fn set_activity_cutoff_factor() -> Weight {
		Weight::from_parts(2_824_000, 0)
	}
	// At least 10_766 ns.
	fn enable_voting_power_tracking() -> Weight {
		Weight::from_parts(10_766_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 11_890 ns.
	fn disable_voting_power_tracking() -> Weight {
		Weight::from_parts(11_890_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 5_971 ns.
	fn sudo_set_voting_power_ema_alpha() -> Weight {
		Weight::from_parts(5_971_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 4_251 ns.
	fn sudo_set_root_claim_threshold() -> Weight {
		Weight::from_parts(4_251_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 752_266 ns.
	fn set_weights(n: u32) -> Weight {
		Weight::from_parts(783_844_119, 0)
			.saturating_add(Weight::from_parts(609_112, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(320_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 752_373 ns.
	fn set_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(768_693_534, 0)
			.saturating_add(Weight::from_parts(214_795, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(319_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 742_448 ns.
	fn batch_set_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(1_185_806_038, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads(316_u64).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 229_548 ns.
	fn commit_weights() -> Weight {
		Weight::from_parts(229_548_000, 0)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 363_613 ns.
	fn commit_mechanism_weights() -> Weight {
		Weight::from_parts(363_613_000, 0)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 138_561 ns.
	fn batch_commit_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(252_247_312, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(15_u64).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 785_290 ns.
	fn reveal_weights(n: u32) -> Weight {
		Weight::from_parts(702_864_446, 0)
			.saturating_add(Weight::from_parts(1_887_791, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(325_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 739_223 ns.
	fn reveal_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(740_134_739, 0)
			.saturating_add(Weight::from_parts(254_176, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(325_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 827_826 ns.
	fn batch_reveal_weights(b: u32) -> Weight {
		Weight::from_parts(302_578_878, 0)
			.saturating_add(Weight::from_parts(622_831_947, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(326_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 285_397 ns.
	fn commit_timelocked_weights(_b: u32) -> Weight {
		Weight::from_parts(308_239_600, 0)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 256_597 ns.
	fn commit_timelocked_mechanism_weights(_b: u32) -> Weight {
		Weight::from_parts(278_895_800, 0)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 241_582 ns.
	fn commit_crv3_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(270_798_926, 0)
			.saturating_add(Weight::from_parts(605, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 13_369 ns.
	fn decrease_take() -> Weight {
		Weight::from_parts(13_369_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 15_254 ns.
	fn increase_take() -> Weight {
		Weight::from_parts(15_254_000, 0)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 40_227 ns.
	fn set_children(_c: u32, s: u32) -> Weight {
		Weight::from_parts(30_585_526, 0)
			.saturating_add(Weight::from_parts(9_412_043, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 12_460 ns.
	fn set_identity(b: u32) -> Weight {
		Weight::from_parts(12_167_000, 0)
			.saturating_add(Weight::from_parts(659, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 5_318 ns.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
		Weight::from_parts(5_318_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 21_926 ns.
	fn set_childkey_take() -> Weight {
		Weight::from_parts(21_926_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 5_259 ns.
	fn sudo_set_min_childkey_take() -> Weight {
		Weight::from_parts(5_259_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 5_117 ns.
	fn sudo_set_max_childkey_take() -> Weight {
		Weight::from_parts(5_117_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 3_053 ns.
	fn set_pending_childkey_cooldown() -> Weight {
		Weight::from_parts(3_053_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 10_484 ns.
	fn set_auto_parent_delegation_enabled() -> Weight {
		Weight::from_parts(10_484_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 11_523 ns.
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(11_523_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 3_119_213 ns.
	fn swap_hotkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(368_665_634, 0)
			.saturating_add(Weight::from_parts(88_731_606, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(164_218_446, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(192_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(28_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(137_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 3_242_910 ns.
	fn swap_hotkey_v2(p: u32, s: u32) -> Weight {
		Weight::from_parts(1_260_866_347, 0)
			.saturating_add(Weight::from_parts(94_428_526, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(118_061_602, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(192_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(28_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(137_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 442_016 ns.
	fn swap_coldkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(93_761_671, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(36_437_930, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(28_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 402_574 ns.
	fn swap_coldkey_announced(p: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(94_880_515, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(29_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 679 ns.
	fn schedule_swap_coldkey() -> Weight {
		Weight::from_parts(679_000, 0)
	}
	// At least 29_148 ns.
	fn announce_coldkey_swap() -> Weight {
		Weight::from_parts(29_148_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 9_278 ns.
	fn dispute_coldkey_swap() -> Weight {
		Weight::from_parts(9_278_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 8_090 ns.
	fn reset_coldkey_swap() -> Weight {
		Weight::from_parts(8_090_000, 0).saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 10_305 ns.
	fn clear_coldkey_swap_announcement() -> Weight {
		Weight::from_parts(10_305_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 142_473 ns.
	fn burned_register(n: u32) -> Weight {
		Weight::from_parts(118_125_900, 0)
			.saturating_add(Weight::from_parts(7_959_482, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(41_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 141_372 ns.
	fn register(n: u32) -> Weight {
		Weight::from_parts(134_302_658, 0)
			.saturating_add(Weight::from_parts(7_809_761, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(41_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 151_072 ns.
	fn register_limit(n: u32) -> Weight {
		Weight::from_parts(137_025_440, 0)
			.saturating_add(Weight::from_parts(8_436_382, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(41_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 83_636 ns.
	fn pow_register(n: u32) -> Weight {
		Weight::from_parts(98_256_681, 0)
			.saturating_add(Weight::from_parts(8_162_193, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(29_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(24_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 486_504 ns.
	fn root_register(n: u32, s: u32) -> Weight {
		Weight::from_parts(119_907_657, 0)
			.saturating_add(Weight::from_parts(11_345_927, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(48_233_075, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(44_u64))
			.saturating_add(RocksDbWeight::get().reads(3_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(s.into()))
	}
	// At least 12_617 ns.
	fn serve_axon() -> Weight {
		Weight::from_parts(12_617_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 15_848 ns.
	fn serve_axon_tls() -> Weight {
		Weight::from_parts(15_848_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 12_928 ns.
	fn serve_prometheus() -> Weight {
		Weight::from_parts(12_928_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 57_126 ns.
	fn associate_evm_key() -> Weight {
		Weight::from_parts(57_126_000, 0)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 403_973 ns.
	fn add_stake() -> Weight {
		Weight::from_parts(403_973_000, 0)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 495_868 ns.
	fn add_stake_limit() -> Weight {
		Weight::from_parts(495_868_000, 0)
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().writes(19_u64))
	}
	// At least 353_464 ns.
	fn remove_stake(h: u32) -> Weight {
		Weight::from_parts(192_377_216, 0)
			.saturating_add(Weight::from_parts(35_541_091, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 372_657 ns.
	fn remove_stake_limit(h: u32) -> Weight {
		Weight::from_parts(94_031_823, 0)
			.saturating_add(Weight::from_parts(36_067_308, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 375_462 ns.
	fn remove_stake_full_limit(h: u32) -> Weight {
		Weight::from_parts(270_282_423, 0)
			.saturating_add(Weight::from_parts(33_033_750, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(19_u64))
	}
	// At least 951_080 ns.
	fn unstake_all(s: u32) -> Weight {
		Weight::from_parts(1_075_896_400, 0)
			.saturating_add(Weight::from_parts(261_134_775, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(437_u64))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 1_547_204 ns.
	fn unstake_all_alpha(s: u32) -> Weight {
		Weight::from_parts(1_323_121_954, 0)
			.saturating_add(Weight::from_parts(258_018_445, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(469_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64).saturating_mul(s.into()))
	}
	// At least 415_560 ns.
	fn move_stake(h: u32) -> Weight {
		Weight::from_parts(173_550_452, 0)
			.saturating_add(Weight::from_parts(34_758_482, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(49_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(32_u64))
	}
	// At least 459_032 ns.
	fn move_stake_limit(h: u32) -> Weight {
		Weight::from_parts(312_385_372, 0)
			.saturating_add(Weight::from_parts(34_573_333, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 472_952 ns.
	fn transfer_stake(h: u32) -> Weight {
		Weight::from_parts(413_833_071, 0)
			.saturating_add(Weight::from_parts(30_191_218, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(51_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(33_u64))
	}
	// At least 477_038 ns.
	fn transfer_stake_and_hotkey(h: u32) -> Weight {
		Weight::from_parts(300_970_331, 0)
			.saturating_add(Weight::from_parts(33_275_407, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(52_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(33_u64))
	}
	// At least 426_239 ns.
	fn swap_stake(h: u32) -> Weight {
		Weight::from_parts(388_962_681, 0)
			.saturating_add(Weight::from_parts(30_393_351, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 470_887 ns.
	fn swap_stake_limit(h: u32) -> Weight {
		Weight::from_parts(351_449_232, 0)
			.saturating_add(Weight::from_parts(29_234_138, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 105_392 ns.
	fn recycle_alpha(h: u32) -> Weight {
		Weight::from_parts(53_094_485, 0)
			.saturating_add(Weight::from_parts(14_680_941, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	// At least 98_970 ns.
	fn burn_alpha(h: u32) -> Weight {
		Weight::from_parts(31_190_762, 0)
			.saturating_add(Weight::from_parts(14_851_399, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	// At least 341_183 ns.
	fn add_stake_burn(h: u32) -> Weight {
		Weight::from_parts(154_497_124, 0)
			.saturating_add(Weight::from_parts(18_573_542, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(20_u64))
	}
	// At least 18_910 ns.
	fn set_coldkey_auto_stake_hotkey(c: u32) -> Weight {
		Weight::from_parts(65_002_400, 0)
			.saturating_add(Weight::from_parts(317_474, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 103_807 ns.
	fn lock_stake(h: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(17_741_437, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 84_516 ns.
	fn move_lock() -> Weight {
		Weight::from_parts(84_516_000, 0)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 66_834 ns.
	fn set_perpetual_lock() -> Weight {
		Weight::from_parts(66_834_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	// At least 7_116 ns.
	fn set_reject_locked_alpha() -> Weight {
		Weight::from_parts(7_116_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 254_938 ns.
	fn add_collateral() -> Weight {
		Weight::from_parts(254_938_000, 0)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 21_689 ns.
	fn set_min_collateral() -> Weight {
		Weight::from_parts(21_689_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 367_017 ns.
	fn block_step(s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(214_731_706, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(64_u64))
			.saturating_add(RocksDbWeight::get().reads(42_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes(21_u64).saturating_mul(s.into()))
	}
	// At least 477_366 ns.
	fn epoch_in_block_step(n: u32) -> Weight {
		Weight::from_parts(2_192_717_640, 0)
			.saturating_add(Weight::from_parts(44_088_016, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(394_u64))
			.saturating_add(RocksDbWeight::get().reads(11_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(236_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(n.into()))
	}
	// At least 3_172 ns.
	fn sweep_look() -> Weight {
		Weight::from_parts(3_172_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 236_282 ns.
	fn sweep_clear() -> Weight {
		Weight::from_parts(236_282_000, 0)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	// At least 15_572 ns.
	fn check_threshold(s: u32) -> Weight {
		Weight::from_parts(8_569_264, 0)
			.saturating_add(Weight::from_parts(8_161_707, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 245_625 ns.
	fn register_network(s: u32) -> Weight {
		Weight::from_parts(229_676_123, 0)
			.saturating_add(Weight::from_parts(17_173_390, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(50_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(57_u64))
	}
	// At least 250_623 ns.
	fn register_network_with_identity(s: u32) -> Weight {
		Weight::from_parts(196_279_539, 0)
			.saturating_add(Weight::from_parts(15_248_826, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(50_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(58_u64))
	}
	// At least 21_071 ns.
	fn dissolve_network() -> Weight {
		Weight::from_parts(21_071_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 20_952 ns.
	fn root_dissolve_network() -> Weight {
		Weight::from_parts(20_952_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 11_273 ns.
	fn set_subnet_identity(b: u32) -> Weight {
		Weight::from_parts(12_324_200, 0)
			.saturating_add(Weight::from_parts(513, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 19_423 ns.
	fn update_symbol(s: u32) -> Weight {
		Weight::from_parts(19_625_461, 0)
			.saturating_add(Weight::from_parts(1_317_484, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 14_660 ns.
	fn start_call() -> Weight {
		Weight::from_parts(14_660_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 20_120 ns.
	fn trigger_epoch() -> Weight {
		Weight::from_parts(20_120_000, 0)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 3_021 ns.
	fn set_tempo() -> Weight {
		Weight::from_parts(3_021_000, 0)
	}
	// At least 2_824 ns.
	fn set_activity_cutoff_factor() -> Weight {
		Weight::from_parts(2_824_000, 0)
	}
	// At least 10_766 ns.
	fn enable_voting_power_tracking() -> Weight {
		Weight::from_parts(10_766_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 11_890 ns.
	fn disable_voting_power_tracking() -> Weight {
		Weight::from_parts(11_890_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 5_971 ns.
	fn sudo_set_voting_power_ema_alpha() -> Weight {
		Weight::from_parts(5_971_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 4_251 ns.
	fn sudo_set_root_claim_threshold() -> Weight {
		Weight::from_parts(4_251_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 752_266 ns.
	fn set_weights(n: u32) -> Weight {
		Weight::from_parts(783_844_119, 0)
			.saturating_add(Weight::from_parts(609_112, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(320_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 752_373 ns.
	fn set_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(768_693_534, 0)
			.saturating_add(Weight::from_parts(214_795, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(319_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 742_448 ns.
	fn batch_set_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(1_185_806_038, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads(316_u64).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 229_548 ns.
	fn commit_weights() -> Weight {
		Weight::from_parts(229_548_000, 0)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 363_613 ns.
	fn commit_mechanism_weights() -> Weight {
		Weight::from_parts(363_613_000, 0)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 138_561 ns.
	fn batch_commit_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(252_247_312, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads(15_u64).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 785_290 ns.
	fn reveal_weights(n: u32) -> Weight {
		Weight::from_parts(702_864_446, 0)
			.saturating_add(Weight::from_parts(1_887_791, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(325_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 739_223 ns.
	fn reveal_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(740_134_739, 0)
			.saturating_add(Weight::from_parts(254_176, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(325_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 827_826 ns.
	fn batch_reveal_weights(b: u32) -> Weight {
		Weight::from_parts(302_578_878, 0)
			.saturating_add(Weight::from_parts(622_831_947, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(326_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 285_397 ns.
	fn commit_timelocked_weights(_b: u32) -> Weight {
		Weight::from_parts(308_239_600, 0)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 256_597 ns.
	fn commit_timelocked_mechanism_weights(_b: u32) -> Weight {
		Weight::from_parts(278_895_800, 0)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 241_582 ns.
	fn commit_crv3_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(270_798_926, 0)
			.saturating_add(Weight::from_parts(605, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
