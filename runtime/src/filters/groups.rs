//! The calls of the runtime in groups. Every call belongs to exactly one group, which a test checks;
//! pallets that this runtime does not have yet are listed for the day when it has them.
//!
//! Where a group takes the calls of a pallet by name, a new call belongs to no group and is open to no
//! type of proxy but the one that permits everything.
//!
//! Spec: `docs/protocol/companion-pallets.md` §4.8.

/// Calls that are permitted or not permitted together.
pub type Group = &'static [Part];

/// Calls of one pallet.
#[derive(Clone, Copy, Debug)]
pub struct Part {
	/// The pallet's name in the metadata.
	pub pallet: &'static str,
	/// Which of its calls.
	pub calls: Calls,
}

/// Some calls of a pallet.
#[derive(Clone, Copy, Debug)]
pub enum Calls {
	/// All that there are.
	Every,
	/// These.
	Named(&'static [&'static str]),
}

impl Part {
	/// Whether the call belongs here.
	pub fn contains(&self, pallet: &str, call: &str) -> bool {
		self.pallet == pallet
			&& match self.calls {
				Calls::Every => true,
				Calls::Named(names) => names.contains(&call),
			}
	}
}

const fn every(pallet: &'static str) -> Part {
	Part { pallet, calls: Calls::Every }
}

const fn named(pallet: &'static str, calls: &'static [&'static str]) -> Part {
	Part { pallet, calls: Calls::Named(calls) }
}

const PROTOCOL: &str = "SubtensorModule";
const ADMIN: &str = "AdminUtils";

/// What every account needs around its calls.
pub const INFRA_COMMON: Group = &[
	every("System"),
	every("Timestamp"),
	every("Grandpa"),
	every("Utility"),
	every("Multisig"),
	every("Preimage"),
	every("Scheduler"),
	every("Proxy"),
	every("Commitments"),
	every("SafeMode"),
	every("Ethereum"),
	every("BaseFee"),
	every("Drand"),
	every("Swap"),
	every("MevShield"),
	every("LimitOrders"),
];

/// In no type but the one that permits everything.
pub const EVM: Group = &[every("EVM")];
/// In no type but the one that permits everything.
pub const CROWDLOAN: Group = &[every("Crowdloan")];
/// In no type but the one that permits everything.
pub const CONTRACTS: Group = &[every("Contracts")];

/// Everything that takes the sudo key.
pub const SUDO: Group = &[every("Sudo")];

/// TAO to others.
pub const BALANCE_TRANSFER: Group =
	&[named("Balances", &["transfer_keep_alive", "transfer_allow_death", "transfer_all"])];

/// The rest of Balances.
pub const BALANCE_MAINTENANCE: Group = &[named(
	"Balances",
	&[
		"force_transfer",
		"force_unreserve",
		"upgrade_accounts",
		"force_set_balance",
		"force_adjust_total_issuance",
		"burn",
	],
)];

/// Stake of one's own, which stays one's own.
pub const STAKE_MANAGEMENT: Group = &[named(
	PROTOCOL,
	&[
		"add_stake",
		"add_stake_limit",
		"remove_stake",
		"remove_stake_limit",
		"remove_stake_full_limit",
		"unstake_all",
		"unstake_all_alpha",
		"move_stake",
		"move_stake_limit",
		"swap_stake",
		"swap_stake_limit",
		"stake_into_basket",
		"add_collateral",
		"set_min_collateral",
	],
)];

/// Stake to others.
pub const STAKE_TRANSFER: Group =
	&[named(PROTOCOL, &["transfer_stake", "transfer_stake_and_hotkey"])];

/// Registrations that prove work, or name the most they will pay.
pub const POW_REGISTRATION: Group =
	&[named(PROTOCOL, &["register", "register_limit", "pow_register"])];

/// Registrations that burn what they cost.
pub const BURNED_REGISTRATION: Group = &[named(PROTOCOL, &["burned_register"])];

/// Registration on root.
pub const ROOT_REGISTRATION: Group = &[named(PROTOCOL, &["root_register"])];

/// Swaps of hotkeys.
pub const HOTKEY_SWAP: Group = &[named(PROTOCOL, &["swap_hotkey", "swap_hotkey_v2"])];

/// Trades of a root basket.
pub const BASKET_TRADE: Group = &[named(PROTOCOL, &["swap_basket", "swap_basket_many"])];

/// Swaps of the coldkey itself: in no type but the one that permits everything.
pub const COLDKEY_SWAP: Group = &[named(
	PROTOCOL,
	&[
		"schedule_swap_coldkey",
		"swap_coldkey",
		"announce_coldkey_swap",
		"swap_coldkey_announced",
		"clear_coldkey_swap_announcement",
		"dispute_coldkey_swap",
		"reset_coldkey_swap",
	],
)];

/// The end of a subnet.
pub const CRITICAL_NETWORK: Group =
	&[named(PROTOCOL, &["dissolve_network", "root_dissolve_network"])];

/// Children and the take from them.
pub const CHILD_KEY: Group = &[named(PROTOCOL, &["set_children", "set_childkey_take"])];

/// Claims of root dividends.
pub const ROOT_CLAIM: Group = &[named(PROTOCOL, &["claim_root", "claim_root_with_hotkey"])];

/// Name and symbol of a subnet.
pub const SUBNET_IDENTITY: Group = &[named(PROTOCOL, &["set_subnet_identity", "update_symbol"])];

/// The start of a subnet.
pub const SUBNET_ACTIVATION: Group = &[named(PROTOCOL, &["start_call"])];

/// The rest of SubtensorModule.
pub const SUBTENSOR_COMMON: Group = &[named(
	PROTOCOL,
	&[
		"set_weights",
		"set_mechanism_weights",
		"batch_set_weights",
		"commit_weights",
		"commit_mechanism_weights",
		"batch_commit_weights",
		"reveal_weights",
		"reveal_mechanism_weights",
		"batch_reveal_weights",
		"commit_crv3_mechanism_weights",
		"commit_timelocked_weights",
		"commit_timelocked_mechanism_weights",
		"serve_axon",
		"serve_axon_tls",
		"serve_prometheus",
		"add_stake_burn",
		"lock_stake",
		"move_lock",
		"set_perpetual_lock",
		"set_reject_locked_alpha",
		"recycle_alpha",
		"burn_alpha",
		"register_network",
		"register_network_with_identity",
		"register_leased_network",
		"terminate_lease",
		"increase_take",
		"decrease_take",
		"set_identity",
		"try_associate_hotkey",
		"associate_evm_key",
		"set_coldkey_auto_stake_hotkey",
		"set_pending_childkey_cooldown",
		"set_auto_parent_delegation_enabled",
		"sudo_set_tx_childkey_take_rate_limit",
		"sudo_set_min_childkey_take",
		"sudo_set_max_childkey_take",
		"trigger_epoch",
		"sudo_set_root_claim_threshold",
		"enable_voting_power_tracking",
		"disable_voting_power_tracking",
		"sudo_set_voting_power_ema_alpha",
	],
)];

/// What the owner of a subnet sets.
pub const SUBNET_MANAGEMENT: Group = &[
	named(PROTOCOL, &["set_tempo", "set_activity_cutoff_factor"]),
	named(
		ADMIN,
		&[
			"sudo_set_serving_rate_limit",
			"sudo_set_max_difficulty",
			"sudo_set_weights_version_key",
			"sudo_set_adjustment_alpha",
			"sudo_set_immunity_period",
			"sudo_set_min_allowed_weights",
			"sudo_set_rho",
			"sudo_set_activity_cutoff",
			"sudo_set_activity_cutoff_factor",
			"sudo_set_tempo",
			"sudo_set_min_burn",
			"sudo_set_max_burn",
			"sudo_set_bonds_moving_average",
			"sudo_set_bonds_penalty",
			"sudo_set_min_childkey_take_per_subnet",
			"sudo_set_commit_reveal_weights_enabled",
			"sudo_set_liquid_alpha_enabled",
			"sudo_set_alpha_values",
			"sudo_set_liquid_alpha_consensus_mode",
			"sudo_set_commit_reveal_weights_interval",
			"sudo_set_toggle_transfer",
			"sudo_set_recycle_or_burn",
			"sudo_set_alpha_sigmoid_steepness",
			"sudo_set_yuma3_enabled",
			"sudo_set_bonds_reset_enabled",
			"sudo_set_owner_immune_neuron_limit",
			"sudo_set_mechanism_count",
			"sudo_set_mechanism_emission_split",
			"sudo_trim_to_max_allowed_uids",
			"sudo_set_max_allowed_uids",
			"sudo_set_burn_half_life",
			"sudo_set_burn_increase_mult",
			"sudo_set_owner_cut_enabled",
			"sudo_set_owner_cut_auto_lock_enabled",
			"sudo_set_collateral_lock_share",
			"sudo_set_collateral_drain_ratio",
		],
	),
];

/// The hotkey of a subnet's owner.
pub const OWNER_KEY: Group = &[named(ADMIN, &["sudo_set_sn_owner_hotkey"])];

/// The rest of AdminUtils, which takes root.
pub const ROOT_CONFIG: Group = &[named(
	ADMIN,
	&[
		"swap_authorities",
		"sudo_set_default_take",
		"sudo_set_tx_rate_limit",
		"sudo_set_min_difficulty",
		"sudo_set_weights_set_rate_limit",
		"sudo_set_adjustment_interval",
		"sudo_set_kappa",
		"sudo_set_network_registration_allowed",
		"sudo_set_network_pow_registration_allowed",
		"sudo_set_target_registrations_per_interval",
		"sudo_set_difficulty",
		"sudo_set_max_allowed_validators",
		"sudo_set_max_registrations_per_block",
		"sudo_set_subnet_owner_cut",
		"sudo_set_network_rate_limit",
		"sudo_set_total_issuance",
		"sudo_set_network_immunity_period",
		"sudo_set_network_min_lock_cost",
		"sudo_set_subnet_limit",
		"sudo_set_lock_reduction_interval",
		"sudo_set_rao_recycled",
		"sudo_set_stake_threshold",
		"sudo_set_nominator_min_required_stake",
		"sudo_set_tx_delegate_take_rate_limit",
		"sudo_set_min_delegate_take",
		"sudo_set_dissolve_network_schedule_duration",
		"sudo_set_evm_chain_id",
		"schedule_grandpa_change",
		"sudo_toggle_evm_precompile",
		"sudo_set_subnet_moving_alpha",
		"sudo_set_ema_price_halving_period",
		"sudo_set_subtoken_enabled",
		"sudo_set_commit_reveal_version",
		"sudo_set_ck_burn",
		"sudo_set_admin_freeze_window",
		"sudo_set_owner_hparam_rate_limit",
		"sudo_set_min_allowed_uids",
		"sudo_set_tao_flow_cutoff",
		"sudo_set_tao_flow_normalization_exponent",
		"sudo_set_tao_flow_smoothing_factor",
		"sudo_set_min_non_immune_uids",
		"sudo_set_start_call_delay",
		"sudo_set_coldkey_swap_announcement_delay",
		"sudo_set_coldkey_swap_reannouncement_delay",
		"sudo_set_max_mechanism_count",
		"sudo_set_net_tao_flow_enabled",
		"sudo_set_subnet_emission_enabled",
		"sudo_set_max_epochs_per_block",
		"sudo_set_emission_bar_quantile",
		"sudo_set_emission_gate_exponent",
		"sudo_set_emission_bar_rank",
		"sudo_set_basket_concentration_cap",
		"sudo_set_basket_trading_enabled",
		"sudo_set_basket_trading_frozen",
		"sudo_set_basket_daily_turnover_cap",
		"sudo_set_basket_liquidity_cap",
		"sudo_set_basket_claim_dust",
		"sudo_set_epoch_consensus",
		"sudo_trim_null_uids_batch",
		"sudo_set_basket_min_trade_tao",
	],
)];

/// All of them.
pub const ALL: &[Group] = &[
	INFRA_COMMON,
	EVM,
	CROWDLOAN,
	CONTRACTS,
	SUDO,
	BALANCE_TRANSFER,
	BALANCE_MAINTENANCE,
	STAKE_MANAGEMENT,
	STAKE_TRANSFER,
	POW_REGISTRATION,
	BURNED_REGISTRATION,
	ROOT_REGISTRATION,
	HOTKEY_SWAP,
	BASKET_TRADE,
	COLDKEY_SWAP,
	CRITICAL_NETWORK,
	CHILD_KEY,
	ROOT_CLAIM,
	SUBNET_IDENTITY,
	SUBNET_ACTIVATION,
	SUBTENSOR_COMMON,
	SUBNET_MANAGEMENT,
	OWNER_KEY,
	ROOT_CONFIG,
];
