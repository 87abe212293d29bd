//! Weights of `pallet_subtensor`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
//!
//! Date: 2026-11-22. Machine: 2 cores, 24 GiB, shared. Steps: 3, repeats: 4, the shortest counts.

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
	// At least 14_930 ns.
	fn decrease_take() -> Weight {
		Weight::from_parts(14_930_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 22_500 ns.
	fn increase_take() -> Weight {
		Weight::from_parts(22_500_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 45_049 ns.
	fn set_children(c: u32, s: u32) -> Weight {
		Weight::from_parts(5_360_405, 0)
			.saturating_add(Weight::from_parts(4_582_269, 0).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(12_922_686, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 14_247 ns.
	fn set_identity(b: u32) -> Weight {
		Weight::from_parts(14_587_667, 0)
			.saturating_add(Weight::from_parts(1_016, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 5_833 ns.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
		Weight::from_parts(5_833_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 24_856 ns.
	fn set_childkey_take() -> Weight {
		Weight::from_parts(24_856_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 5_684 ns.
	fn sudo_set_min_childkey_take() -> Weight {
		Weight::from_parts(5_684_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 5_714 ns.
	fn sudo_set_max_childkey_take() -> Weight {
		Weight::from_parts(5_714_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 3_396 ns.
	fn set_pending_childkey_cooldown() -> Weight {
		Weight::from_parts(3_396_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 11_832 ns.
	fn set_auto_parent_delegation_enabled() -> Weight {
		Weight::from_parts(11_832_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 12_140 ns.
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(12_140_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 3_482_776 ns.
	fn swap_hotkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(95_324_074, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(234_456_677, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(192_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(28_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(137_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 3_160_935 ns.
	fn swap_hotkey_v2(p: u32, s: u32) -> Weight {
		Weight::from_parts(914_288_310, 0)
			.saturating_add(Weight::from_parts(93_653_367, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(138_952_128, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(192_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(28_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(137_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 449_426 ns.
	fn swap_coldkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(33_973_388, 0)
			.saturating_add(Weight::from_parts(102_054_404, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(26_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 429_764 ns.
	fn swap_coldkey_announced(p: u32, s: u32) -> Weight {
		Weight::from_parts(340_891_692, 0)
			.saturating_add(Weight::from_parts(98_623_289, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(27_u64))
			.saturating_add(T::DbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 737 ns.
	fn schedule_swap_coldkey() -> Weight {
		Weight::from_parts(737_000, 0)
	}
	// At least 30_859 ns.
	fn announce_coldkey_swap() -> Weight {
		Weight::from_parts(30_859_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 9_739 ns.
	fn dispute_coldkey_swap() -> Weight {
		Weight::from_parts(9_739_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 8_202 ns.
	fn reset_coldkey_swap() -> Weight {
		Weight::from_parts(8_202_000, 0).saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 10_509 ns.
	fn clear_coldkey_swap_announcement() -> Weight {
		Weight::from_parts(10_509_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 177_115 ns.
	fn burned_register(n: u32) -> Weight {
		Weight::from_parts(191_948_647, 0)
			.saturating_add(Weight::from_parts(7_898_582, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(38_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 158_083 ns.
	fn register(n: u32) -> Weight {
		Weight::from_parts(142_019_190, 0)
			.saturating_add(Weight::from_parts(8_333_939, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(38_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 164_396 ns.
	fn register_limit(n: u32) -> Weight {
		Weight::from_parts(173_735_832, 0)
			.saturating_add(Weight::from_parts(7_649_641, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(38_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 89_434 ns.
	fn pow_register(n: u32) -> Weight {
		Weight::from_parts(29_520_924, 0)
			.saturating_add(Weight::from_parts(7_918_970, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(26_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 476_160 ns.
	fn root_register(n: u32, s: u32) -> Weight {
		Weight::from_parts(27_693_969, 0)
			.saturating_add(Weight::from_parts(10_324_969, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(53_546_285, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(44_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(s.into()))
	}
	// At least 11_873 ns.
	fn serve_axon() -> Weight {
		Weight::from_parts(11_873_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 15_303 ns.
	fn serve_axon_tls() -> Weight {
		Weight::from_parts(15_303_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 13_537 ns.
	fn serve_prometheus() -> Weight {
		Weight::from_parts(13_537_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 58_253 ns.
	fn associate_evm_key() -> Weight {
		Weight::from_parts(58_253_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 406_860 ns.
	fn add_stake() -> Weight {
		Weight::from_parts(406_860_000, 0)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 430_194 ns.
	fn add_stake_limit() -> Weight {
		Weight::from_parts(430_194_000, 0)
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	// At least 380_006 ns.
	fn remove_stake(h: u32) -> Weight {
		Weight::from_parts(229_644_911, 0)
			.saturating_add(Weight::from_parts(31_308_248, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 334_785 ns.
	fn remove_stake_limit(h: u32) -> Weight {
		Weight::from_parts(354_839_630, 0)
			.saturating_add(Weight::from_parts(28_040_692, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 374_289 ns.
	fn remove_stake_full_limit(h: u32) -> Weight {
		Weight::from_parts(265_047_239, 0)
			.saturating_add(Weight::from_parts(29_857_048, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	// At least 911_487 ns.
	fn unstake_all(s: u32) -> Weight {
		Weight::from_parts(1_071_998_000, 0)
			.saturating_add(Weight::from_parts(225_618_375, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(428_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 1_324_862 ns.
	fn unstake_all_alpha(s: u32) -> Weight {
		Weight::from_parts(1_299_913_941, 0)
			.saturating_add(Weight::from_parts(208_635_208, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(467_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64).saturating_mul(s.into()))
	}
	// At least 460_465 ns.
	fn move_stake(h: u32) -> Weight {
		Weight::from_parts(463_639_960, 0)
			.saturating_add(Weight::from_parts(28_404_076, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(49_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(32_u64))
	}
	// At least 453_078 ns.
	fn move_stake_limit(h: u32) -> Weight {
		Weight::from_parts(305_802_222, 0)
			.saturating_add(Weight::from_parts(31_174_710, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 507_691 ns.
	fn transfer_stake(h: u32) -> Weight {
		Weight::from_parts(555_771_546, 0)
			.saturating_add(Weight::from_parts(31_168_827, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(51_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(33_u64))
	}
	// At least 504_429 ns.
	fn transfer_stake_and_hotkey(h: u32) -> Weight {
		Weight::from_parts(524_383_674, 0)
			.saturating_add(Weight::from_parts(29_677_845, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(52_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(33_u64))
	}
	// At least 439_866 ns.
	fn swap_stake(h: u32) -> Weight {
		Weight::from_parts(370_589_949, 0)
			.saturating_add(Weight::from_parts(29_642_681, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 467_423 ns.
	fn swap_stake_limit(h: u32) -> Weight {
		Weight::from_parts(465_885_660, 0)
			.saturating_add(Weight::from_parts(28_784_530, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	// At least 121_119 ns.
	fn recycle_alpha(h: u32) -> Weight {
		Weight::from_parts(122_751_539, 0)
			.saturating_add(Weight::from_parts(14_364_742, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// At least 101_947 ns.
	fn burn_alpha(h: u32) -> Weight {
		Weight::from_parts(67_176_647, 0)
			.saturating_add(Weight::from_parts(13_881_307, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	// At least 318_042 ns.
	fn add_stake_burn(h: u32) -> Weight {
		Weight::from_parts(259_135_914, 0)
			.saturating_add(Weight::from_parts(16_386_393, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	// At least 23_249 ns.
	fn set_coldkey_auto_stake_hotkey(c: u32) -> Weight {
		Weight::from_parts(24_031_667, 0)
			.saturating_add(Weight::from_parts(68_086, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 105_304 ns.
	fn lock_stake(h: u32) -> Weight {
		Weight::from_parts(130_909_266, 0)
			.saturating_add(Weight::from_parts(15_432_245, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 85_689 ns.
	fn move_lock() -> Weight {
		Weight::from_parts(85_689_000, 0)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 66_844 ns.
	fn set_perpetual_lock() -> Weight {
		Weight::from_parts(66_844_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// At least 7_086 ns.
	fn set_reject_locked_alpha() -> Weight {
		Weight::from_parts(7_086_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 269_781 ns.
	fn add_collateral() -> Weight {
		Weight::from_parts(269_781_000, 0)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	// At least 24_851 ns.
	fn set_min_collateral() -> Weight {
		Weight::from_parts(24_851_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 347_649 ns.
	fn block_step(s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(204_319_957, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(64_u64))
			.saturating_add(T::DbWeight::get().reads(42_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(21_u64).saturating_mul(s.into()))
	}
	// At least 524_171 ns.
	fn epoch_in_block_step(n: u32) -> Weight {
		Weight::from_parts(1_147_060_360, 0)
			.saturating_add(Weight::from_parts(43_329_068, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(245_u64))
			.saturating_add(T::DbWeight::get().reads(12_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(132_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(n.into()))
	}
	// At least 3_537 ns.
	fn sweep_look() -> Weight {
		Weight::from_parts(3_537_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 285_143 ns.
	fn sweep_clear() -> Weight {
		Weight::from_parts(285_143_000, 0)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	// At least 17_979 ns.
	fn check_threshold(s: u32) -> Weight {
		Weight::from_parts(19_056_014, 0)
			.saturating_add(Weight::from_parts(8_185_660, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 226_282 ns.
	fn register_network(s: u32) -> Weight {
		Weight::from_parts(189_327_167, 0)
			.saturating_add(Weight::from_parts(15_176_199, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(50_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(57_u64))
	}
	// At least 272_182 ns.
	fn register_network_with_identity(s: u32) -> Weight {
		Weight::from_parts(298_101_667, 0)
			.saturating_add(Weight::from_parts(15_130_937, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(50_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(58_u64))
	}
	// At least 21_170 ns.
	fn dissolve_network() -> Weight {
		Weight::from_parts(21_170_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 20_568 ns.
	fn root_dissolve_network() -> Weight {
		Weight::from_parts(20_568_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 12_601 ns.
	fn set_subnet_identity(b: u32) -> Weight {
		Weight::from_parts(12_219_334, 0)
			.saturating_add(Weight::from_parts(626, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 19_616 ns.
	fn update_symbol(s: u32) -> Weight {
		Weight::from_parts(18_551_167, 0)
			.saturating_add(Weight::from_parts(1_345_659, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 13_266 ns.
	fn start_call() -> Weight {
		Weight::from_parts(13_266_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 20_912 ns.
	fn trigger_epoch() -> Weight {
		Weight::from_parts(20_912_000, 0)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 3_023 ns.
	fn set_tempo() -> Weight {
		Weight::from_parts(3_023_000, 0)
	}
	// At least 3_049 ns.
	fn set_activity_cutoff_factor() -> Weight {
		Weight::from_parts(3_049_000, 0)
	}
	// At least 9_883 ns.
	fn enable_voting_power_tracking() -> Weight {
		Weight::from_parts(9_883_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 10_634 ns.
	fn disable_voting_power_tracking() -> Weight {
		Weight::from_parts(10_634_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 6_062 ns.
	fn sudo_set_voting_power_ema_alpha() -> Weight {
		Weight::from_parts(6_062_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 4_402 ns.
	fn sudo_set_root_claim_threshold() -> Weight {
		Weight::from_parts(4_402_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 745_617 ns.
	fn set_weights(n: u32) -> Weight {
		Weight::from_parts(764_233_166, 0)
			.saturating_add(Weight::from_parts(80_643, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(320_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 804_885 ns.
	fn set_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(807_964_368, 0)
			.saturating_add(Weight::from_parts(122_769, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(319_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 666_426 ns.
	fn batch_set_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(973_687_035, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads(316_u64).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 187_348 ns.
	fn commit_weights() -> Weight {
		Weight::from_parts(187_348_000, 0)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 199_749 ns.
	fn commit_mechanism_weights() -> Weight {
		Weight::from_parts(199_749_000, 0)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 158_059 ns.
	fn batch_commit_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(182_128_284, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(15_u64).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 736_658 ns.
	fn reveal_weights(_n: u32) -> Weight {
		Weight::from_parts(775_799_667, 0)
			.saturating_add(T::DbWeight::get().reads(325_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 746_849 ns.
	fn reveal_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(745_736_669, 0)
			.saturating_add(Weight::from_parts(108_837, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(325_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 769_595 ns.
	fn batch_reveal_weights(b: u32) -> Weight {
		Weight::from_parts(152_931_246, 0)
			.saturating_add(Weight::from_parts(551_898_017, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(326_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 286_188 ns.
	fn commit_timelocked_weights(b: u32) -> Weight {
		Weight::from_parts(281_790_187, 0)
			.saturating_add(Weight::from_parts(7_123, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 279_702 ns.
	fn commit_timelocked_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(286_824_367, 0)
			.saturating_add(Weight::from_parts(2_671, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 276_283 ns.
	fn commit_crv3_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(278_560_801, 0)
			.saturating_add(Weight::from_parts(1_786, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 14_930 ns.
	fn decrease_take() -> Weight {
		Weight::from_parts(14_930_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 22_500 ns.
	fn increase_take() -> Weight {
		Weight::from_parts(22_500_000, 0)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 45_049 ns.
	fn set_children(c: u32, s: u32) -> Weight {
		Weight::from_parts(5_360_405, 0)
			.saturating_add(Weight::from_parts(4_582_269, 0).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(12_922_686, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 14_247 ns.
	fn set_identity(b: u32) -> Weight {
		Weight::from_parts(14_587_667, 0)
			.saturating_add(Weight::from_parts(1_016, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 5_833 ns.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
		Weight::from_parts(5_833_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 24_856 ns.
	fn set_childkey_take() -> Weight {
		Weight::from_parts(24_856_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 5_684 ns.
	fn sudo_set_min_childkey_take() -> Weight {
		Weight::from_parts(5_684_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 5_714 ns.
	fn sudo_set_max_childkey_take() -> Weight {
		Weight::from_parts(5_714_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 3_396 ns.
	fn set_pending_childkey_cooldown() -> Weight {
		Weight::from_parts(3_396_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 11_832 ns.
	fn set_auto_parent_delegation_enabled() -> Weight {
		Weight::from_parts(11_832_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 12_140 ns.
	fn try_associate_hotkey() -> Weight {
		Weight::from_parts(12_140_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 3_482_776 ns.
	fn swap_hotkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(95_324_074, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(234_456_677, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(192_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(28_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(137_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 3_160_935 ns.
	fn swap_hotkey_v2(p: u32, s: u32) -> Weight {
		Weight::from_parts(914_288_310, 0)
			.saturating_add(Weight::from_parts(93_653_367, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(138_952_128, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(192_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(28_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(137_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 449_426 ns.
	fn swap_coldkey(p: u32, s: u32) -> Weight {
		Weight::from_parts(33_973_388, 0)
			.saturating_add(Weight::from_parts(102_054_404, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(26_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 429_764 ns.
	fn swap_coldkey_announced(p: u32, s: u32) -> Weight {
		Weight::from_parts(340_891_692, 0)
			.saturating_add(Weight::from_parts(98_623_289, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(27_u64))
			.saturating_add(RocksDbWeight::get().reads(10_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(4_u64).saturating_mul(s.into()))
	}
	// At least 737 ns.
	fn schedule_swap_coldkey() -> Weight {
		Weight::from_parts(737_000, 0)
	}
	// At least 30_859 ns.
	fn announce_coldkey_swap() -> Weight {
		Weight::from_parts(30_859_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 9_739 ns.
	fn dispute_coldkey_swap() -> Weight {
		Weight::from_parts(9_739_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 8_202 ns.
	fn reset_coldkey_swap() -> Weight {
		Weight::from_parts(8_202_000, 0).saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 10_509 ns.
	fn clear_coldkey_swap_announcement() -> Weight {
		Weight::from_parts(10_509_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 177_115 ns.
	fn burned_register(n: u32) -> Weight {
		Weight::from_parts(191_948_647, 0)
			.saturating_add(Weight::from_parts(7_898_582, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(38_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 158_083 ns.
	fn register(n: u32) -> Weight {
		Weight::from_parts(142_019_190, 0)
			.saturating_add(Weight::from_parts(8_333_939, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(38_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 164_396 ns.
	fn register_limit(n: u32) -> Weight {
		Weight::from_parts(173_735_832, 0)
			.saturating_add(Weight::from_parts(7_649_641, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(38_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 89_434 ns.
	fn pow_register(n: u32) -> Weight {
		Weight::from_parts(29_520_924, 0)
			.saturating_add(Weight::from_parts(7_918_970, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(26_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(n.into()))
	}
	// At least 476_160 ns.
	fn root_register(n: u32, s: u32) -> Weight {
		Weight::from_parts(27_693_969, 0)
			.saturating_add(Weight::from_parts(10_324_969, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(53_546_285, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(44_u64))
			.saturating_add(RocksDbWeight::get().reads(3_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(s.into()))
	}
	// At least 11_873 ns.
	fn serve_axon() -> Weight {
		Weight::from_parts(11_873_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 15_303 ns.
	fn serve_axon_tls() -> Weight {
		Weight::from_parts(15_303_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 13_537 ns.
	fn serve_prometheus() -> Weight {
		Weight::from_parts(13_537_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 58_253 ns.
	fn associate_evm_key() -> Weight {
		Weight::from_parts(58_253_000, 0)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 406_860 ns.
	fn add_stake() -> Weight {
		Weight::from_parts(406_860_000, 0)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 430_194 ns.
	fn add_stake_limit() -> Weight {
		Weight::from_parts(430_194_000, 0)
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().writes(19_u64))
	}
	// At least 380_006 ns.
	fn remove_stake(h: u32) -> Weight {
		Weight::from_parts(229_644_911, 0)
			.saturating_add(Weight::from_parts(31_308_248, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 334_785 ns.
	fn remove_stake_limit(h: u32) -> Weight {
		Weight::from_parts(354_839_630, 0)
			.saturating_add(Weight::from_parts(28_040_692, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 374_289 ns.
	fn remove_stake_full_limit(h: u32) -> Weight {
		Weight::from_parts(265_047_239, 0)
			.saturating_add(Weight::from_parts(29_857_048, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(19_u64))
	}
	// At least 911_487 ns.
	fn unstake_all(s: u32) -> Weight {
		Weight::from_parts(1_071_998_000, 0)
			.saturating_add(Weight::from_parts(225_618_375, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(428_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64).saturating_mul(s.into()))
	}
	// At least 1_324_862 ns.
	fn unstake_all_alpha(s: u32) -> Weight {
		Weight::from_parts(1_299_913_941, 0)
			.saturating_add(Weight::from_parts(208_635_208, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(467_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64).saturating_mul(s.into()))
	}
	// At least 460_465 ns.
	fn move_stake(h: u32) -> Weight {
		Weight::from_parts(463_639_960, 0)
			.saturating_add(Weight::from_parts(28_404_076, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(49_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(32_u64))
	}
	// At least 453_078 ns.
	fn move_stake_limit(h: u32) -> Weight {
		Weight::from_parts(305_802_222, 0)
			.saturating_add(Weight::from_parts(31_174_710, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 507_691 ns.
	fn transfer_stake(h: u32) -> Weight {
		Weight::from_parts(555_771_546, 0)
			.saturating_add(Weight::from_parts(31_168_827, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(51_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(33_u64))
	}
	// At least 504_429 ns.
	fn transfer_stake_and_hotkey(h: u32) -> Weight {
		Weight::from_parts(524_383_674, 0)
			.saturating_add(Weight::from_parts(29_677_845, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(52_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(33_u64))
	}
	// At least 439_866 ns.
	fn swap_stake(h: u32) -> Weight {
		Weight::from_parts(370_589_949, 0)
			.saturating_add(Weight::from_parts(29_642_681, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 467_423 ns.
	fn swap_stake_limit(h: u32) -> Weight {
		Weight::from_parts(465_885_660, 0)
			.saturating_add(Weight::from_parts(28_784_530, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(31_u64))
	}
	// At least 121_119 ns.
	fn recycle_alpha(h: u32) -> Weight {
		Weight::from_parts(122_751_539, 0)
			.saturating_add(Weight::from_parts(14_364_742, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	// At least 101_947 ns.
	fn burn_alpha(h: u32) -> Weight {
		Weight::from_parts(67_176_647, 0)
			.saturating_add(Weight::from_parts(13_881_307, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	// At least 318_042 ns.
	fn add_stake_burn(h: u32) -> Weight {
		Weight::from_parts(259_135_914, 0)
			.saturating_add(Weight::from_parts(16_386_393, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(20_u64))
	}
	// At least 23_249 ns.
	fn set_coldkey_auto_stake_hotkey(c: u32) -> Weight {
		Weight::from_parts(24_031_667, 0)
			.saturating_add(Weight::from_parts(68_086, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 105_304 ns.
	fn lock_stake(h: u32) -> Weight {
		Weight::from_parts(130_909_266, 0)
			.saturating_add(Weight::from_parts(15_432_245, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 85_689 ns.
	fn move_lock() -> Weight {
		Weight::from_parts(85_689_000, 0)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 66_844 ns.
	fn set_perpetual_lock() -> Weight {
		Weight::from_parts(66_844_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	// At least 7_086 ns.
	fn set_reject_locked_alpha() -> Weight {
		Weight::from_parts(7_086_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 269_781 ns.
	fn add_collateral() -> Weight {
		Weight::from_parts(269_781_000, 0)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	// At least 24_851 ns.
	fn set_min_collateral() -> Weight {
		Weight::from_parts(24_851_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 347_649 ns.
	fn block_step(s: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(204_319_957, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(64_u64))
			.saturating_add(RocksDbWeight::get().reads(42_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes(21_u64).saturating_mul(s.into()))
	}
	// At least 524_171 ns.
	fn epoch_in_block_step(n: u32) -> Weight {
		Weight::from_parts(1_147_060_360, 0)
			.saturating_add(Weight::from_parts(43_329_068, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(245_u64))
			.saturating_add(RocksDbWeight::get().reads(12_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(132_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(n.into()))
	}
	// At least 3_537 ns.
	fn sweep_look() -> Weight {
		Weight::from_parts(3_537_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 285_143 ns.
	fn sweep_clear() -> Weight {
		Weight::from_parts(285_143_000, 0)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	// At least 17_979 ns.
	fn check_threshold(s: u32) -> Weight {
		Weight::from_parts(19_056_014, 0)
			.saturating_add(Weight::from_parts(8_185_660, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(5_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 226_282 ns.
	fn register_network(s: u32) -> Weight {
		Weight::from_parts(189_327_167, 0)
			.saturating_add(Weight::from_parts(15_176_199, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(50_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(57_u64))
	}
	// At least 272_182 ns.
	fn register_network_with_identity(s: u32) -> Weight {
		Weight::from_parts(298_101_667, 0)
			.saturating_add(Weight::from_parts(15_130_937, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(50_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(58_u64))
	}
	// At least 21_170 ns.
	fn dissolve_network() -> Weight {
		Weight::from_parts(21_170_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 20_568 ns.
	fn root_dissolve_network() -> Weight {
		Weight::from_parts(20_568_000, 0)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 12_601 ns.
	fn set_subnet_identity(b: u32) -> Weight {
		Weight::from_parts(12_219_334, 0)
			.saturating_add(Weight::from_parts(626, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 19_616 ns.
	fn update_symbol(s: u32) -> Weight {
		Weight::from_parts(18_551_167, 0)
			.saturating_add(Weight::from_parts(1_345_659, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 13_266 ns.
	fn start_call() -> Weight {
		Weight::from_parts(13_266_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 20_912 ns.
	fn trigger_epoch() -> Weight {
		Weight::from_parts(20_912_000, 0)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 3_023 ns.
	fn set_tempo() -> Weight {
		Weight::from_parts(3_023_000, 0)
	}
	// At least 3_049 ns.
	fn set_activity_cutoff_factor() -> Weight {
		Weight::from_parts(3_049_000, 0)
	}
	// At least 9_883 ns.
	fn enable_voting_power_tracking() -> Weight {
		Weight::from_parts(9_883_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 10_634 ns.
	fn disable_voting_power_tracking() -> Weight {
		Weight::from_parts(10_634_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 6_062 ns.
	fn sudo_set_voting_power_ema_alpha() -> Weight {
		Weight::from_parts(6_062_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 4_402 ns.
	fn sudo_set_root_claim_threshold() -> Weight {
		Weight::from_parts(4_402_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 745_617 ns.
	fn set_weights(n: u32) -> Weight {
		Weight::from_parts(764_233_166, 0)
			.saturating_add(Weight::from_parts(80_643, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(320_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 804_885 ns.
	fn set_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(807_964_368, 0)
			.saturating_add(Weight::from_parts(122_769, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(319_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 666_426 ns.
	fn batch_set_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(973_687_035, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads(316_u64).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 187_348 ns.
	fn commit_weights() -> Weight {
		Weight::from_parts(187_348_000, 0)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 199_749 ns.
	fn commit_mechanism_weights() -> Weight {
		Weight::from_parts(199_749_000, 0)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 158_059 ns.
	fn batch_commit_weights(b: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(182_128_284, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads(15_u64).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(b.into()))
	}
	// At least 736_658 ns.
	fn reveal_weights(_n: u32) -> Weight {
		Weight::from_parts(775_799_667, 0)
			.saturating_add(RocksDbWeight::get().reads(325_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 746_849 ns.
	fn reveal_mechanism_weights(n: u32) -> Weight {
		Weight::from_parts(745_736_669, 0)
			.saturating_add(Weight::from_parts(108_837, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(325_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 769_595 ns.
	fn batch_reveal_weights(b: u32) -> Weight {
		Weight::from_parts(152_931_246, 0)
			.saturating_add(Weight::from_parts(551_898_017, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(326_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 286_188 ns.
	fn commit_timelocked_weights(b: u32) -> Weight {
		Weight::from_parts(281_790_187, 0)
			.saturating_add(Weight::from_parts(7_123, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 279_702 ns.
	fn commit_timelocked_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(286_824_367, 0)
			.saturating_add(Weight::from_parts(2_671, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 276_283 ns.
	fn commit_crv3_mechanism_weights(b: u32) -> Weight {
		Weight::from_parts(278_560_801, 0)
			.saturating_add(Weight::from_parts(1_786, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
