//! Weights of the calls.
//!
//! The figures of `()` are upper estimates by hand: computation plus the storage accesses of the
//! longest path. They stand until the benchmarks' figures replace them.

use frame_support::weights::{Weight, constants::RocksDbWeight};

/// Weight of each call and of the block step.
pub trait WeightInfo {
	/// Weight of `set_weights`.
	fn set_weights() -> Weight;
	/// Weight of `add_stake`.
	fn add_stake() -> Weight;
	/// Weight of `remove_stake`.
	fn remove_stake() -> Weight;
	/// Weight of `serve_axon`.
	fn serve_axon() -> Weight;
	/// Weight of `serve_prometheus`.
	fn serve_prometheus() -> Weight;
	/// Weight of `register`.
	fn register() -> Weight;
	/// Weight of `burned_register`.
	fn burned_register() -> Weight;
	/// Weight of `serve_axon_tls`.
	fn serve_axon_tls() -> Weight;
	/// Weight of `register_network`.
	fn register_network() -> Weight;
	/// Weight of `dissolve_network`.
	fn dissolve_network() -> Weight;
	/// Weight of `root_register`.
	fn root_register() -> Weight;
	/// Weight of `decrease_take`.
	fn decrease_take() -> Weight;
	/// Weight of `increase_take`.
	fn increase_take() -> Weight;
	/// Weight of `set_children`.
	fn set_children() -> Weight;
	/// Weight of `set_identity`.
	fn set_identity() -> Weight;
	/// Weight of `sudo_set_tx_childkey_take_rate_limit`.
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight;
	/// Weight of `swap_hotkey`.
	fn swap_hotkey() -> Weight;
	/// Weight of `swap_coldkey`.
	fn swap_coldkey() -> Weight;
	/// Weight of `swap_hotkey_v2`.
	fn swap_hotkey_v2() -> Weight;
	/// Weight of `schedule_swap_coldkey`.
	fn schedule_swap_coldkey() -> Weight;
	/// Weight of `set_childkey_take`.
	fn set_childkey_take() -> Weight;
	/// Weight of `sudo_set_min_childkey_take`.
	fn sudo_set_min_childkey_take() -> Weight;
	/// Weight of `sudo_set_max_childkey_take`.
	fn sudo_set_max_childkey_take() -> Weight;
	/// Weight of `set_subnet_identity`.
	fn set_subnet_identity() -> Weight;
	/// Weight of `register_network_with_identity`.
	fn register_network_with_identity() -> Weight;
	/// Weight of `batch_set_weights`.
	fn batch_set_weights() -> Weight;
	/// Weight of `unstake_all`.
	fn unstake_all() -> Weight;
	/// Weight of `unstake_all_alpha`.
	fn unstake_all_alpha() -> Weight;
	/// Weight of `move_stake`.
	fn move_stake() -> Weight;
	/// Weight of `transfer_stake`.
	fn transfer_stake() -> Weight;
	/// Weight of `swap_stake`.
	fn swap_stake() -> Weight;
	/// Weight of `add_stake_limit`.
	fn add_stake_limit() -> Weight;
	/// Weight of `remove_stake_limit`.
	fn remove_stake_limit() -> Weight;
	/// Weight of `swap_stake_limit`.
	fn swap_stake_limit() -> Weight;
	/// Weight of `try_associate_hotkey`.
	fn try_associate_hotkey() -> Weight;
	/// Weight of `start_call`.
	fn start_call() -> Weight;
	/// Weight of `associate_evm_key`.
	fn associate_evm_key() -> Weight;
	/// Weight of `commit_weights`.
	fn commit_weights() -> Weight;
	/// Weight of `reveal_weights`.
	fn reveal_weights() -> Weight;
	/// Weight of `batch_reveal_weights`.
	fn batch_reveal_weights() -> Weight;
	/// Weight of `batch_commit_weights`.
	fn batch_commit_weights() -> Weight;
	/// Weight of `recycle_alpha`.
	fn recycle_alpha() -> Weight;
	/// Weight of `burn_alpha`.
	fn burn_alpha() -> Weight;
	/// Weight of `remove_stake_full_limit`.
	fn remove_stake_full_limit() -> Weight;
	/// Weight of `set_pending_childkey_cooldown`.
	fn set_pending_childkey_cooldown() -> Weight;
	/// Weight of `register_leased_network` for so many contributors.
	fn register_leased_network(contributors: u32) -> Weight;
	/// Weight of `terminate_lease` for so many contributors.
	fn terminate_lease(contributors: u32) -> Weight;
	/// Weight of `update_symbol`.
	fn update_symbol() -> Weight;
	/// Weight of `commit_timelocked_weights`.
	fn commit_timelocked_weights() -> Weight;
	/// Weight of `set_coldkey_auto_stake_hotkey`.
	fn set_coldkey_auto_stake_hotkey() -> Weight;
	/// Weight of `commit_mechanism_weights`.
	fn commit_mechanism_weights() -> Weight;
	/// Weight of `reveal_mechanism_weights`.
	fn reveal_mechanism_weights() -> Weight;
	/// Weight of `commit_crv3_mechanism_weights`.
	fn commit_crv3_mechanism_weights() -> Weight;
	/// Weight of `commit_timelocked_mechanism_weights`.
	fn commit_timelocked_mechanism_weights() -> Weight;
	/// Weight of `set_mechanism_weights`.
	fn set_mechanism_weights() -> Weight;
	/// Weight of `root_dissolve_network`.
	fn root_dissolve_network() -> Weight;
	/// Weight of `sudo_set_root_claim_threshold`.
	fn sudo_set_root_claim_threshold() -> Weight;
	/// Weight of `announce_coldkey_swap`.
	fn announce_coldkey_swap() -> Weight;
	/// Weight of `swap_coldkey_announced`.
	fn swap_coldkey_announced() -> Weight;
	/// Weight of `dispute_coldkey_swap`.
	fn dispute_coldkey_swap() -> Weight;
	/// Weight of `reset_coldkey_swap`.
	fn reset_coldkey_swap() -> Weight;
	/// Weight of `enable_voting_power_tracking`.
	fn enable_voting_power_tracking() -> Weight;
	/// Weight of `disable_voting_power_tracking`.
	fn disable_voting_power_tracking() -> Weight;
	/// Weight of `sudo_set_voting_power_ema_alpha`.
	fn sudo_set_voting_power_ema_alpha() -> Weight;
	/// Weight of `add_stake_burn`.
	fn add_stake_burn() -> Weight;
	/// Weight of `clear_coldkey_swap_announcement`.
	fn clear_coldkey_swap_announcement() -> Weight;
	/// Weight of `register_limit`.
	fn register_limit() -> Weight;
	/// Weight of `set_auto_parent_delegation_enabled`.
	fn set_auto_parent_delegation_enabled() -> Weight;
	/// Weight of `lock_stake`.
	fn lock_stake() -> Weight;
	/// Weight of `move_lock`.
	fn move_lock() -> Weight;
	/// Weight of `set_perpetual_lock`.
	fn set_perpetual_lock() -> Weight;
	/// Weight of `set_tempo`.
	fn set_tempo() -> Weight;
	/// Weight of `set_activity_cutoff_factor`.
	fn set_activity_cutoff_factor() -> Weight;
	/// Weight of `trigger_epoch`.
	fn trigger_epoch() -> Weight;
	/// Weight of `set_reject_locked_alpha`.
	fn set_reject_locked_alpha() -> Weight;
	/// Weight of `transfer_stake_and_hotkey`.
	fn transfer_stake_and_hotkey() -> Weight;
	/// Weight of `add_collateral`.
	fn add_collateral() -> Weight;
	/// Weight of `set_min_collateral`.
	fn set_min_collateral() -> Weight;
	/// Weight of `move_stake_limit`.
	fn move_stake_limit() -> Weight;
	/// Weight of `pow_register`.
	fn pow_register() -> Weight;
}

impl WeightInfo for () {
	fn set_weights() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn add_stake() -> Weight {
		estimate(700_000_000, 34, 18)
	}
	fn remove_stake() -> Weight {
		estimate(700_000_000, 40, 18)
	}
	fn serve_axon() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn serve_prometheus() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn register() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn burned_register() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn serve_axon_tls() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn register_network() -> Weight {
		estimate(2_000_000_000, 120, 80)
	}
	fn dissolve_network() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn root_register() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn decrease_take() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn increase_take() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn set_children() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn set_identity() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn swap_hotkey() -> Weight {
		estimate(2_000_000_000, 120, 80)
	}
	fn swap_coldkey() -> Weight {
		estimate(2_000_000_000, 120, 80)
	}
	fn swap_hotkey_v2() -> Weight {
		estimate(2_000_000_000, 120, 80)
	}
	fn schedule_swap_coldkey() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn set_childkey_take() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn sudo_set_min_childkey_take() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn sudo_set_max_childkey_take() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn set_subnet_identity() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn register_network_with_identity() -> Weight {
		estimate(2_000_000_000, 120, 80)
	}
	fn batch_set_weights() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn unstake_all() -> Weight {
		estimate(16_000_000_000, 16 * 45 + 260, 16 * 18)
	}
	fn unstake_all_alpha() -> Weight {
		estimate(16_000_000_000, 17 * 45 + 260, 17 * 18)
	}
	fn move_stake() -> Weight {
		estimate(1_100_000_000, 60, 32)
	}
	fn transfer_stake() -> Weight {
		estimate(1_100_000_000, 62, 34)
	}
	fn swap_stake() -> Weight {
		estimate(1_100_000_000, 60, 32)
	}
	fn add_stake_limit() -> Weight {
		estimate(900_000_000, 34, 18)
	}
	fn remove_stake_limit() -> Weight {
		estimate(900_000_000, 40, 18)
	}
	fn swap_stake_limit() -> Weight {
		estimate(1_500_000_000, 66, 32)
	}
	fn try_associate_hotkey() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn start_call() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn associate_evm_key() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn commit_weights() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn reveal_weights() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn batch_reveal_weights() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn batch_commit_weights() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn recycle_alpha() -> Weight {
		estimate(250_000_000, 20, 12)
	}
	fn burn_alpha() -> Weight {
		estimate(250_000_000, 20, 12)
	}
	fn remove_stake_full_limit() -> Weight {
		estimate(900_000_000, 42, 18)
	}
	fn set_pending_childkey_cooldown() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn register_leased_network(contributors: u32) -> Weight {
		let each = estimate(40_000_000, 3, 3).saturating_mul(contributors.into());
		estimate(2_000_000_000, 130, 90).saturating_add(each)
	}
	fn terminate_lease(contributors: u32) -> Weight {
		let each = estimate(50_000_000, 14, 11).saturating_mul(contributors.into());
		estimate(300_000_000, 30, 24).saturating_add(each)
	}
	fn update_symbol() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn commit_timelocked_weights() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn set_coldkey_auto_stake_hotkey() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn commit_mechanism_weights() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn reveal_mechanism_weights() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn commit_crv3_mechanism_weights() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn commit_timelocked_mechanism_weights() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn set_mechanism_weights() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn root_dissolve_network() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn sudo_set_root_claim_threshold() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn announce_coldkey_swap() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn swap_coldkey_announced() -> Weight {
		estimate(2_000_000_000, 120, 80)
	}
	fn dispute_coldkey_swap() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn reset_coldkey_swap() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn enable_voting_power_tracking() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn disable_voting_power_tracking() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn sudo_set_voting_power_ema_alpha() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn add_stake_burn() -> Weight {
		estimate(1_200_000_000, 52, 28)
	}
	fn clear_coldkey_swap_announcement() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn register_limit() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn set_auto_parent_delegation_enabled() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn lock_stake() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn move_lock() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn set_perpetual_lock() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn set_tempo() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn set_activity_cutoff_factor() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn trigger_epoch() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn set_reject_locked_alpha() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn transfer_stake_and_hotkey() -> Weight {
		estimate(1_100_000_000, 62, 34)
	}
	fn add_collateral() -> Weight {
		estimate(300_000_000, 24, 16)
	}
	fn set_min_collateral() -> Weight {
		estimate(50_000_000, 6, 3)
	}
	fn move_stake_limit() -> Weight {
		estimate(1_500_000_000, 66, 32)
	}
	fn pow_register() -> Weight {
		estimate(300_000_000, 24, 16)
	}
}

fn estimate(ref_time: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(ref_time, 0)
		.saturating_add(RocksDbWeight::get().reads(reads))
		.saturating_add(RocksDbWeight::get().writes(writes))
}
