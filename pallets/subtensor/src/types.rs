//! Stored and passed types of the protocol, laid out as clients decode them.
//!
//! Field order is SCALE order: `docs/protocol/interface/types.json`.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;
use sp_runtime::{Percent, traits::TrailingZeroInput};
use substrate_fixed::types::{I96F32, U64F64};
pub use subtensor_runtime_api::shared::{
	AxonInfo, ChainIdentityV2, LockState, PrometheusInfo, SubnetIdentityV3,
};
/// Counts the shares of a pool.
pub use subtensor_share_pool::SafeFloat;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// The account of 32 zero bytes: "nobody" in value-query maps of accounts.
pub fn zero_account<T: frame_system::Config>() -> T::AccountId {
	// Decoding from an endless run of zeros succeeds for every fixed-size account id.
	#[allow(clippy::expect_used, reason = "an account id is a fixed number of bytes; qed")]
	T::AccountId::decode(&mut TrailingZeroInput::zeroes()).expect("zeros decode as an account; qed")
}

/// TLS certificate of a neuron.
#[derive(Encode, Decode, DecodeWithMemTracking, Default, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct NeuronCertificate {
	/// Public key.
	pub public_key: BoundedVec<u8, ConstU32<64>>,
	/// Signature algorithm.
	pub algorithm: u8,
}

/// What happens to miner pay of the owner's own hotkeys.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	Default,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
pub enum RecycleOrBurnEnum {
	/// It is destroyed for ever.
	#[default]
	Burn,
	/// It is destroyed and can be emitted again.
	Recycle,
}

/// Which consensus liquid alpha compares with.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	Default,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
pub enum ConsensusMode {
	/// The consensus of this epoch.
	Current,
	/// The consensus of the epoch before.
	Previous,
	/// Previous where the bonds penalty is full, current otherwise.
	#[default]
	Auto,
}

/// Consensus mode of a subnet's epochs.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	Default,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
pub enum EpochConsensus {
	/// Yuma Consensus.
	#[default]
	Yuma,
	/// The owner's weights alone decide.
	Null,
}

/// Collateral of a miner.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct MinerCollateralState {
	/// Alpha held.
	pub locked: AlphaBalance,
	/// Earned alpha that frees one alpha.
	pub drain_ratio: U64F64,
	/// Alpha that the coldkey wants to keep locked.
	pub min_locked: AlphaBalance,
	/// Alpha earned since the collateral was put up.
	pub earned: AlphaBalance,
}

/// A subnet that a crowdloan paid.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct SubnetLease<AccountId> {
	/// Who runs the subnet.
	pub beneficiary: AccountId,
	/// Keyless coldkey that owns the subnet.
	pub coldkey: AccountId,
	/// Keyless hotkey of the owner.
	pub hotkey: AccountId,
	/// Contributors' share of the owner's cut.
	pub emissions_share: Percent,
	/// Block at which the lease may end; `None` = never.
	pub end_block: Option<u32>,
	/// The leased subnet.
	pub netuid: NetUid,
	/// What the subnet cost, RAO.
	pub cost: TaoBalance,
}

/// A subnet that exists from the first block on.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisSubnet<AccountId> {
	/// Coldkey of its owner.
	pub owner: AccountId,
	/// Hotkey of its owner, on uid 0.
	pub hotkey: AccountId,
	/// TAO (RAO) of its pool, minted; the pool gets as much alpha.
	pub lock: TaoBalance,
	/// Blocks of its tempo; absent = that of every new subnet.
	#[serde(default)]
	pub tempo: Option<u16>,
	/// Whether trade and emission are open from the start, as after `start_call`.
	#[serde(default)]
	pub started: bool,
	/// Whether the pool gets TAO emission.
	#[serde(default)]
	pub emission: bool,
}

/// How often things may happen, where a genesis wants other values than the protocol's. In blocks;
/// an absent value stays the protocol's.
#[derive(Clone, Default, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct GenesisLimits {
	/// Between registrations of subnets.
	pub network_registration: Option<u64>,
	/// Between transactions of one key that are limited in general.
	pub transaction: Option<u64>,
	/// Between changes of a delegate's take.
	pub delegate_take: Option<u64>,
	/// Between changes of a child key's take.
	pub childkey_take: Option<u64>,
	/// From a change of children to its effect.
	pub childkey_cooldown: Option<u64>,
	/// From the announcement of a coldkey swap to the swap.
	pub coldkey_swap: Option<u32>,
	/// From an announcement of a coldkey swap to the next.
	pub coldkey_swap_again: Option<u32>,
	/// Between changes of one hyper-parameter by the owner; in tempos.
	pub owner_hyperparameter: Option<u16>,
	/// Before an epoch, in which owners may change nothing.
	pub admin_freeze_window: Option<u16>,
	/// Between changes of the weights' version key; in tempos.
	pub weights_version_key: Option<u64>,
	/// Between two announcements of an axon, on each subnet from its creation.
	pub serving: Option<u64>,
	/// Between two settings of weights, on each subnet from its creation.
	pub weights: Option<u64>,
	/// Least tempo that owners may set.
	pub least_tempo: Option<u16>,
	/// Tempo of a new subnet.
	pub new_tempo: Option<u16>,
	/// Between changes of the tempo by the owner.
	pub tempo: Option<u64>,
	/// Between changes of a parent's children.
	pub children: Option<u64>,
	/// Between changes of the mechanisms by the owner.
	pub mechanisms: Option<u64>,
	/// Between trimmings of seats by the owner.
	pub trimming: Option<u64>,
	/// Between changes of a subnet's owner hotkey.
	pub owner_hotkey: Option<u64>,
	/// Between two swaps of a hotkey on one subnet.
	pub hotkey_swap: Option<u64>,
	/// Between two associations of a seat with an EVM address.
	pub evm_association: Option<u64>,
	/// From switching voting power off to its end.
	pub voting_power: Option<u64>,
	/// Shortest crowdloan.
	pub crowdloan: Option<u32>,
}

/// A registration of a subnet that waits for a free slot.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct NetworkRegistrationInfo<AccountId> {
	/// Owner of the new subnet.
	pub coldkey: AccountId,
	/// Hotkey of the owner.
	pub hotkey: AccountId,
	/// Pricing of the pool.
	pub mechid: u16,
	/// Identity of the new subnet.
	pub identity: Option<SubnetIdentityV3>,
	/// TAO (RAO) in escrow.
	pub lock_amount: TaoBalance,
	/// Median price of alpha when the registration was queued.
	pub median_subnet_alpha_price: U64F64,
	/// Block at which the registration was queued.
	pub registration_block: u64,
	/// Id of the escrow.
	pub lock_id: u32,
}

/// Steps of the removal of a dissolved subnet.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[allow(missing_docs, reason = "each step is named after the storage that it clears")]
pub enum DissolveCleanupPhase {
	RootClaimable,
	RootClaimed,
	GetTotalAlphaValue,
	SettleStakes,
	Alpha,
	HotkeyTotals,
	Locks,
	DecayingLocks,
	AlphaInOutStakes,
	ProtocolLiquidity,
	PurgeNetuid,
	IsNetworkMember,
	NetworkParameters,
	NetworkMapParameters,
	UpdateWeightsOnRoot,
	ChildkeyTake,
	Childkeys,
	Parentkeys,
	LastHotkeyEmissionOnNetuid,
	TotalHotkeyAlphaLastEpoch,
	TransactionKeyLastBlock,
	Lock,
	DecayingLock,
	SubnetBasketHoldingsToRoot,
	PendingBasketDeposits,
	AlphaAssetCounters,
}

/// How far the removal of a dissolved subnet is.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct DissolveCleanupStatus {
	/// The dissolved subnet.
	pub netuid: NetUid,
	/// Current step.
	pub phase: DissolveCleanupPhase,
	/// Where the step goes on.
	pub last_key: Option<Vec<u8>>,
	/// Value of all alpha that shares in the payout.
	pub subnet_total_alpha_value: Option<u128>,
	/// TAO (RAO) paid out so far.
	pub subnet_distributed_tao: Option<u128>,
}

/// Parameters that have a rate limit of their own for the subnet's owner.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[allow(missing_docs, reason = "each kind is named after its parameter")]
pub enum Hyperparameter {
	Unknown,
	ServingRateLimit,
	MaxDifficulty,
	AdjustmentAlpha,
	MaxWeightLimit,
	ImmunityPeriod,
	MinAllowedWeights,
	Kappa,
	Rho,
	ActivityCutoff,
	PowRegistrationAllowed,
	MinBurn,
	MaxBurn,
	BondsMovingAverage,
	BondsPenalty,
	CommitRevealEnabled,
	LiquidAlphaEnabled,
	AlphaValues,
	WeightCommitInterval,
	TransferEnabled,
	AlphaSigmoidSteepness,
	Yuma3Enabled,
	BondsResetEnabled,
	ImmuneNeuronLimit,
	RecycleOrBurn,
	MaxAllowedUids,
	BurnHalfLife,
	BurnIncreaseMult,
	SubnetEmissionEnabled,
	MinChildkeyTake,
	ActivityCutoffFactorMilli,
	TriggerEpoch,
	CollateralLockShare,
	CollateralDrainRatio,
	LiquidAlphaConsensusMode,
	EpochConsensus,
	BurnRegistrationAllowed,
}

impl Hyperparameter {
	/// Every kind, in SCALE order.
	pub const ALL: [Self; 37] = [
		Self::Unknown,
		Self::ServingRateLimit,
		Self::MaxDifficulty,
		Self::AdjustmentAlpha,
		Self::MaxWeightLimit,
		Self::ImmunityPeriod,
		Self::MinAllowedWeights,
		Self::Kappa,
		Self::Rho,
		Self::ActivityCutoff,
		Self::PowRegistrationAllowed,
		Self::MinBurn,
		Self::MaxBurn,
		Self::BondsMovingAverage,
		Self::BondsPenalty,
		Self::CommitRevealEnabled,
		Self::LiquidAlphaEnabled,
		Self::AlphaValues,
		Self::WeightCommitInterval,
		Self::TransferEnabled,
		Self::AlphaSigmoidSteepness,
		Self::Yuma3Enabled,
		Self::BondsResetEnabled,
		Self::ImmuneNeuronLimit,
		Self::RecycleOrBurn,
		Self::MaxAllowedUids,
		Self::BurnHalfLife,
		Self::BurnIncreaseMult,
		Self::SubnetEmissionEnabled,
		Self::MinChildkeyTake,
		Self::ActivityCutoffFactorMilli,
		Self::TriggerEpoch,
		Self::CollateralLockShare,
		Self::CollateralDrainRatio,
		Self::LiquidAlphaConsensusMode,
		Self::EpochConsensus,
		Self::BurnRegistrationAllowed,
	];
}

/// What a rate limit counts.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub enum RateLimitKey<AccountId> {
	/// Changes of the owner's hotkey.
	#[codec(index = 0)]
	SetSNOwnerHotkey(NetUid),
	/// Changes of a parameter by the owner.
	#[codec(index = 1)]
	OwnerHyperparamUpdate(NetUid, Hyperparameter),
	/// Registrations of subnets.
	#[codec(index = 2)]
	NetworkLastRegistered,
	/// Swaps of a key.
	#[codec(index = 3)]
	LastTxBlock(AccountId),
	/// Changes of a childkey take.
	#[codec(index = 4)]
	LastTxBlockChildKeyTake(AccountId),
	/// Changes of a take.
	#[codec(index = 5)]
	LastTxBlockDelegateTake(AccountId),
	/// Buy-back burns.
	#[codec(index = 6)]
	AddStakeBurn(NetUid),
}

/// Baseline of a basket's price statistics.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct BetaBaselineOf {
	/// Divisor of the shown price.
	pub price_divisor: U64F64,
	/// Rate at the baseline.
	pub rate0: I96F32,
	/// Splice of the total return.
	pub tr_splice: U64F64,
	/// Block of the baseline.
	pub first_block: u64,
}

/// Latest values of the basket index.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct BetaIndexSnapshotOf {
	/// Level of the baskets.
	pub bag_level: U64F64,
	/// Level of the stakers.
	pub stake_level: U64F64,
	/// Block of the snapshot.
	pub block: u64,
}

/// Where the sweep of the basket index goes on.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct BetaIndexSweepOf {
	/// Raw key of the next basket.
	pub cursor: Vec<u8>,
	/// Sum of the weights so far.
	pub weight_sum: u128,
	/// Weighted sum of the baskets' relative prices so far.
	pub rel_bag_sum: U64F64,
	/// Weighted sum of the stakers' relative prices so far.
	pub rel_stake_sum: U64F64,
}

/// Latest sample of a basket for the index.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct BetaIndexFundSampleOf {
	/// Value of the basket, RAO.
	pub nav: u64,
	/// Shown price.
	pub display: U64F64,
	/// Stakers' price.
	pub stake: U64F64,
}
