//! Constants of the protocol: the values that `SubtensorModule` shows in its metadata.
//!
//! Where a second value is given it holds in a `fast-runtime` build. Specification:
//! `docs/protocol/runtime-and-node.md` §10.2.

use frame_support::PalletId;
use sp_runtime::Percent;
use subtensor_types::{TaoBalance, prod_or_fast};

/// TAO (RAO) that exists before the first block.
pub const INITIAL_ISSUANCE: TaoBalance = TaoBalance::new(0);
/// Initial value of `MinAllowedWeights`.
pub const INITIAL_MIN_ALLOWED_WEIGHTS: u16 = 1_024;
/// Initial value of `EmissionValue`.
pub const INITIAL_EMISSION_VALUE: u16 = 0;
/// Initial value of `Tempo`.
pub const INITIAL_TEMPO: u16 = prod_or_fast!(360, 10);
/// Initial value of `Difficulty`.
pub const INITIAL_DIFFICULTY: u64 = 10_000_000;
/// Initial value of `MaxDifficulty`.
pub const INITIAL_MAX_DIFFICULTY: u64 = 4_611_686_018_427_387_903;
/// Initial value of `MinDifficulty`.
pub const INITIAL_MIN_DIFFICULTY: u64 = 10_000_000;
/// Initial value of `RAORecycledForRegistration` (RAO).
pub const INITIAL_RAO_RECYCLED_FOR_REGISTRATION: TaoBalance = TaoBalance::new(0);
/// Initial value of `Burn` (RAO).
pub const INITIAL_BURN: TaoBalance = TaoBalance::new(100_000_000);
/// Initial value of `MaxBurn` (RAO).
pub const INITIAL_MAX_BURN: TaoBalance = TaoBalance::new(100_000_000_000);
/// Initial value of `MinBurn` (RAO).
pub const INITIAL_MIN_BURN: TaoBalance = TaoBalance::new(500_000);
/// Initial value of `MinStake` (RAO).
pub const INITIAL_MIN_STAKE: TaoBalance = TaoBalance::new(2_000_000);
/// Initial value of `MinTransfer` (RAO).
pub const INITIAL_MIN_TRANSFER: TaoBalance = TaoBalance::new(100_000);
/// Min burn upper bound (RAO).
pub const MIN_BURN_UPPER_BOUND: TaoBalance = TaoBalance::new(1_000_000_000);
/// Max burn lower bound (RAO).
pub const MAX_BURN_LOWER_BOUND: TaoBalance = TaoBalance::new(100_000_000);
/// Min tempo.
pub const MIN_TEMPO: u16 = 360;
/// Max tempo.
pub const MAX_TEMPO: u16 = 50_400;
/// Min activity cutoff factor milli.
pub const MIN_ACTIVITY_CUTOFF_FACTOR_MILLI: u32 = 1_000;
/// Max activity cutoff factor milli.
pub const MAX_ACTIVITY_CUTOFF_FACTOR_MILLI: u32 = 50_000;
/// Initial value of `AdjustmentInterval`.
pub const INITIAL_ADJUSTMENT_INTERVAL: u16 = 100;
/// Initial value of `BondsMovingAverage`.
pub const INITIAL_BONDS_MOVING_AVERAGE: u64 = 900_000;
/// Initial value of `BondsPenalty`.
pub const INITIAL_BONDS_PENALTY: u16 = 65_535;
/// Initial value of `BondsResetOn`.
pub const INITIAL_BONDS_RESET_ON: bool = false;
/// Initial value of `TargetRegistrationsPerInterval`.
pub const INITIAL_TARGET_REGISTRATIONS_PER_INTERVAL: u16 = 2;
/// Initial value of `Rho`.
pub const INITIAL_RHO: u16 = 10;
/// Initial value of `AlphaSigmoidSteepness`.
pub const INITIAL_ALPHA_SIGMOID_STEEPNESS: i16 = 1_000;
/// Initial value of `Kappa`.
pub const INITIAL_KAPPA: u16 = 32_767;
/// Initial value of `MinAllowedUids`.
pub const INITIAL_MIN_ALLOWED_UIDS: u16 = 64;
/// Initial value of `MaxAllowedUids`.
pub const INITIAL_MAX_ALLOWED_UIDS: u16 = 256;
/// Initial value of `ValidatorPruneLen`.
pub const INITIAL_VALIDATOR_PRUNE_LEN: u64 = 1;
/// Initial value of `ScalingLawPower`.
pub const INITIAL_SCALING_LAW_POWER: u16 = 50;
/// Initial value of `ImmunityPeriod`.
pub const INITIAL_IMMUNITY_PERIOD: u16 = 4_096;
/// Initial value of `ActivityCutoff`.
pub const INITIAL_ACTIVITY_CUTOFF: u16 = 5_000;
/// Initial value of `MaxRegistrationsPerBlock`.
pub const INITIAL_MAX_REGISTRATIONS_PER_BLOCK: u16 = 1;
/// Initial value of `PruningScore`.
pub const INITIAL_PRUNING_SCORE: u16 = 65_535;
/// Initial value of `MaxAllowedValidators`.
pub const INITIAL_MAX_ALLOWED_VALIDATORS: u16 = 128;
/// Initial value of `DefaultDelegateTake`.
pub const INITIAL_DEFAULT_DELEGATE_TAKE: u16 = 11_796;
/// Initial value of `MinDelegateTake`.
pub const INITIAL_MIN_DELEGATE_TAKE: u16 = 0;
/// Initial value of `DefaultChildKeyTake`.
pub const INITIAL_DEFAULT_CHILD_KEY_TAKE: u16 = 0;
/// Initial value of `MinChildKeyTake`.
pub const INITIAL_MIN_CHILD_KEY_TAKE: u16 = 0;
/// Initial value of `MaxChildKeyTake`.
pub const INITIAL_MAX_CHILD_KEY_TAKE: u16 = 11_796;
/// Initial value of `WeightsVersionKey`.
pub const INITIAL_WEIGHTS_VERSION_KEY: u64 = 0;
/// Initial value of `ServingRateLimit`.
pub const INITIAL_SERVING_RATE_LIMIT: u64 = 50;
/// Initial value of `TxRateLimit`.
pub const INITIAL_TX_RATE_LIMIT: u64 = 1_000;
/// Initial value of `TxDelegateTakeRateLimit`.
pub const INITIAL_TX_DELEGATE_TAKE_RATE_LIMIT: u64 = 216_000;
/// Initial value of `TxChildKeyTakeRateLimit`.
pub const INITIAL_TX_CHILD_KEY_TAKE_RATE_LIMIT: u64 = prod_or_fast!(216_000, 5);
/// Initial value of `AdjustmentAlpha`.
pub const INITIAL_ADJUSTMENT_ALPHA: u64 = 0;
/// Initial value of `NetworkImmunityPeriod`.
pub const INITIAL_NETWORK_IMMUNITY_PERIOD: u64 = 1_296_000;
/// Initial value of `NetworkMinLockCost` (RAO).
pub const INITIAL_NETWORK_MIN_LOCK_COST: TaoBalance = TaoBalance::new(1_000_000_000_000);
/// Initial value of `SubnetOwnerCut`.
pub const INITIAL_SUBNET_OWNER_CUT: u16 = 11_796;
/// Initial value of `NetworkLockReductionInterval`.
pub const INITIAL_NETWORK_LOCK_REDUCTION_INTERVAL: u64 = 100_800;
/// Initial value of `NetworkRateLimit`.
pub const INITIAL_NETWORK_RATE_LIMIT: u64 = 7_200;
/// Price (RAO) of a hotkey swap on all subnets.
pub const KEY_SWAP_COST: TaoBalance = TaoBalance::new(100_000_000);
/// Alpha high.
pub const ALPHA_HIGH: u16 = 58_982;
/// Alpha low.
pub const ALPHA_LOW: u16 = 45_875;
/// Liquid alpha on.
pub const LIQUID_ALPHA_ON: bool = false;
/// Yuma3 on.
pub const YUMA3_ON: bool = false;
/// Initial value of `ColdkeySwapAnnouncementDelay`.
pub const INITIAL_COLDKEY_SWAP_ANNOUNCEMENT_DELAY: u32 = prod_or_fast!(36_000, 50);
/// Initial value of `ColdkeySwapReannouncementDelay`.
pub const INITIAL_COLDKEY_SWAP_REANNOUNCEMENT_DELAY: u32 = prod_or_fast!(7_200, 10);
/// Initial value of `DissolveNetworkScheduleDuration`.
pub const INITIAL_DISSOLVE_NETWORK_SCHEDULE_DURATION: u32 = 36_000;
/// Initial value of `TaoWeight`.
pub const INITIAL_TAO_WEIGHT: u64 = 971_718_665_099_567_868;
/// Initial value of `EmaPriceHalvingPeriod`.
pub const INITIAL_EMA_PRICE_HALVING_PERIOD: u64 = 201_600;
/// Initial value of `StartCallDelay`.
pub const INITIAL_START_CALL_DELAY: u64 = 0;
/// Price (RAO) of a hotkey swap on one subnet.
pub const KEY_SWAP_ON_SUBNET_COST: TaoBalance = TaoBalance::new(1_000_000);
/// Hotkey swap on subnet interval.
pub const HOTKEY_SWAP_ON_SUBNET_INTERVAL: u64 = prod_or_fast!(7_200, 1);
/// Lease dividends distribution interval.
pub const LEASE_DIVIDENDS_DISTRIBUTION_INTERVAL: u32 = 100;
/// Largest share of uids that may be immune, in percent.
pub const MAX_IMMUNE_UIDS_PERCENTAGE: Percent = Percent::from_percent(80);
/// Pallet id from which the subnets' accounts derive.
pub const SUBTENSOR_PALLET_ID: PalletId = PalletId(*b"subtensr");
/// Pallet id of the account that holds burned TAO.
pub const BURN_ACCOUNT_ID: PalletId = PalletId(*b"burntnsr");
/// Initial value of `MaxEpochsPerBlock`.
pub const INITIAL_MAX_EPOCHS_PER_BLOCK: u8 = prod_or_fast!(2, 32);
