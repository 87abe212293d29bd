//! Every storage item whose key names a subnet, by the shape of its key.
//!
//! The lists drive the removal of a dissolved subnet and the check that nothing of it is left. A
//! test compares them with the pallet's metadata, so that a new item can't be forgotten.
//!
//! | shape | key | how a subnet's rows are found |
//! |---|---|---|
//! | parameter | netuid | directly |
//! | prefix | netuid, … | by prefix |
//! | vector | netuid and mechanism | directly, for each possible mechanism |
//! | table | netuid and mechanism, … | by prefix, for each possible mechanism |
//! | scanned | account, …, netuid | by reading the whole map |
//! | limit | a kind with a netuid | directly, for each possible kind |
//!
//! Specification: `docs/protocol/subnets.md` §10.6.

use super::budget::Budget;
use crate::{pallet::*, types::*};
use alloc::vec::Vec;
use subtensor_types::{MechId, NetUid, NetUidStorageIndex};

/// Most mechanisms that a storage index can name.
pub const MECHANISMS: u8 = 16;

/// Removes rows of one item as far as the budget goes; the cursor says where to go on. True when
/// nothing is left.
pub type Sweep<T, Key> = fn(Key, &mut Option<Vec<u8>>, &mut Budget<'_, T>) -> bool;

/// A storage item and a netuid that it has a row of.
pub type Row = (&'static str, NetUid);

macro_rules! parameters {
	($($item:ident),* $(,)?) => {
		/// Names of the items whose whole key is the netuid.
		pub const PARAMETERS: &[&str] = &[$(stringify!($item)),*];

		/// Removes all parameters of a subnet: [`PARAMETERS`] writes.
		pub fn remove_parameters<T: Config>(netuid: NetUid) {
			$( $item::<T>::remove(netuid); )*
		}

		fn parameter_rows<T: Config>(rows: &mut Vec<Row>) {
			$( rows.extend($item::<T>::iter_keys().map(|netuid| (stringify!($item), netuid))); )*
		}
	};
}

macro_rules! prefixes {
	(double: [$($double:ident),* $(,)?], many: [$($many:ident),* $(,)?] $(,)?) => {
		/// Names of the items whose key begins with the netuid.
		pub const PREFIXES: &[&str] = &[$(stringify!($double),)* $(stringify!($many)),*];

		/// One sweep for each of [`PREFIXES`].
		pub fn prefix_sweeps<T: Config>() -> Vec<Sweep<T, NetUid>> {
			alloc::vec![
				$( |netuid, cursor, budget| budget.clear(cursor, |limit, from| {
					$double::<T>::clear_prefix(netuid, limit, from)
				}), )*
				$( |netuid, cursor, budget| budget.clear(cursor, |limit, from| {
					$many::<T>::clear_prefix((netuid,), limit, from)
				}), )*
			]
		}

		fn prefix_rows<T: Config>(rows: &mut Vec<Row>) {
			$( rows.extend($double::<T>::iter_keys().map(|key| (stringify!($double), key.0))); )*
			$( rows.extend($many::<T>::iter_keys().map(|key| (stringify!($many), key.0))); )*
		}
	};
}

macro_rules! mechanisms {
	(vectors: [$($vector:ident),* $(,)?], tables: [$($table:ident),* $(,)?] $(,)?) => {
		/// Names of the items whose whole key is the netuid and the mechanism.
		pub const VECTORS: &[&str] = &[$(stringify!($vector)),*];

		/// Names of the items whose key begins with the netuid and the mechanism.
		pub const TABLES: &[&str] = &[$(stringify!($table)),*];

		/// Removes the vectors of one mechanism.
		pub fn remove_vectors<T: Config>(index: NetUidStorageIndex) {
			$( $vector::<T>::remove(index); )*
		}

		/// One sweep for each of [`TABLES`].
		pub fn table_sweeps<T: Config>() -> Vec<Sweep<T, NetUidStorageIndex>> {
			alloc::vec![$( |index, cursor, budget| budget.clear(cursor, |limit, from| {
				$table::<T>::clear_prefix(index, limit, from)
			}) ),*]
		}

		fn mechanism_rows<T: Config>(rows: &mut Vec<Row>) {
			$( rows.extend(
				$vector::<T>::iter_keys().map(|index| (stringify!($vector), index.netuid()))
			); )*
			$( rows.extend(
				$table::<T>::iter_keys().map(|key| (stringify!($table), key.0.netuid()))
			); )*
		}
	};
}

macro_rules! scanned {
	($($sweep:ident: $item:ident, $netuid:expr;)*) => {
		/// Names of the items whose key names the netuid behind an account.
		pub const SCANNED: &[&str] = &[$(stringify!($item)),*];

		$(
			/// Removes the rows of a subnet from one item, reading all of it.
			pub fn $sweep<T: Config>(
				netuid: NetUid,
				cursor: &mut Option<Vec<u8>>,
				budget: &mut Budget<'_, T>,
			) -> bool {
				let keys = match cursor.take() {
					Some(from) => $item::<T>::iter_keys_from(from),
					None => $item::<T>::iter_keys(),
				};
				budget.scan(cursor, keys, |key| $netuid(key) == netuid)
			}
		)*

		fn scanned_rows<T: Config>(rows: &mut Vec<Row>) {
			$( rows.extend($item::<T>::iter_keys().map(|key| (stringify!($item), $netuid(&key)))); )*
		}
	};
}

/// The netuid of a key of two parts.
fn second<A>(key: &(A, NetUid)) -> NetUid {
	key.1
}

/// The netuid in the middle of a key of three parts.
fn middle<A, C>(key: &(A, NetUid, C)) -> NetUid {
	key.1
}

/// The netuid at the end of a key of three parts.
fn third<A, B>(key: &(A, B, NetUid)) -> NetUid {
	key.2
}

// `NetworksAdded` goes at the dissolution itself, `RegisteredSubnetCounter` outlives the subnet.
parameters![
	CollateralLockShare,
	CollateralDrainRatio,
	RootProp,
	SubnetAlphaInEmission,
	SubnetEmissionEnabled,
	SubnetAlphaOutEmission,
	SubnetTaoInEmission,
	SubnetExcessTao,
	SubnetRootSellTao,
	OwnerCutAutoLockEnabled,
	OwnerCutEnabled,
	FirstEmissionBlockNumber,
	PendingServerEmission,
	PendingValidatorEmission,
	PendingRootAlphaDivs,
	PendingOwnerCut,
	MinerBurned,
	RecycleOrBurn,
	LoadedEmission,
	Tempo,
	LastEpochBlock,
	PendingEpochAt,
	SubnetEpochIndex,
	ActivityCutoffFactorMilli,
	BlocksSinceLastStep,
	LastMechansimStepBlock,
	LastYumaStepBlock,
	NullPruningTarget,
	SavedYumaMaxAllowedValidators,
	Rho,
	AlphaSigmoidSteepness,
	Kappa,
	ActivityCutoff,
	MaxAllowedValidators,
	BondsMovingAverage,
	BondsPenalty,
	BondsResetOn,
	ValidatorPruneLen,
	ScalingLawPower,
	LiquidAlphaOn,
	Yuma3On,
	AlphaValues,
	LiquidAlphaConsensusMode,
	SubnetEpochConsensus,
	StakeWeight,
	Active,
	Consensus,
	Dividends,
	Emission,
	ValidatorTrust,
	ValidatorPermit,
	MechanismCountCurrent,
	MechanismEmissionSplit,
	MinChildkeyTakePerSubnet,
	SubnetUidToLeaseId,
	OwnerLock,
	DecayingOwnerLock,
	MaxRegistrationsPerBlock,
	SubnetworkN,
	NetworkRegistrationAllowed,
	NetworkPowRegistrationAllowed,
	ServingRateLimit,
	RegistrationsThisInterval,
	POWRegistrationsThisInterval,
	BurnRegistrationsThisInterval,
	MinAllowedUids,
	MaxAllowedUids,
	ImmunityPeriod,
	AdjustmentInterval,
	TargetRegistrationsPerInterval,
	AdjustmentAlpha,
	Burn,
	Difficulty,
	MinBurn,
	MaxBurn,
	MinDifficulty,
	MaxDifficulty,
	LastAdjustmentBlock,
	RegistrationsThisBlock,
	RAORecycledForRegistration,
	ImmuneOwnerUidsLimit,
	MinNonImmuneUids,
	BurnHalfLife,
	BurnIncreaseMult,
	SubnetMovingPrice,
	SubnetFastMovingPrice,
	SubnetVolume,
	SubnetTAO,
	SubnetAlphaIn,
	SubnetAlphaOut,
	SubnetProtocolAlpha,
	SubnetTaoFlow,
	SubnetEmaTaoFlow,
	SubnetProtocolFlow,
	SubnetEmaProtocolFlow,
	TransferToggle,
	SubnetMechanism,
	EMAPriceHalvingBlocks,
	SubtokenEnabled,
	RootClaimableThreshold,
	TotalAlphaStaked,
	TokenSymbol,
	SubnetLocked,
	LargestLocked,
	NetworkRegisteredAt,
	SubnetOwner,
	SubnetOwnerHotkey,
	SubnetIdentitiesV3,
	TotalVotingPower,
	VotingPowerTrackingEnabled,
	VotingPowerDisableAtBlock,
	VotingPowerEmaAlpha,
	MaxWeightsLimit,
	WeightsVersionKey,
	MinAllowedWeights,
	WeightsSetRateLimit,
	CommitRevealWeightsEnabled,
	RevealPeriodEpochs,
];

prefixes! {
	double: [
		Uids,
		Keys,
		BlockAtRegistration,
		Axons,
		NeuronCertificates,
		Prometheus,
		AlphaDividendsPerSubnet,
		RootAlphaDividendsPerSubnet,
		PendingChildKeys,
		AssociatedEvmAddress,
		AssociatedUidsByEvmAddress,
		LastHotkeySwapOnNetuid,
		VotingPower,
		HotkeySuccessor,
		HotkeyRoot,
		ColdkeyMinerCollateral,
		ColdkeyCollateralHotkeys,
		HotkeyLock,
		DecayingHotkeyLock,
		StakeMoveCooldownUntil,
	],
	many: [MinerCollateral, LockingColdkeys, RootClaimed],
}

mechanisms! {
	vectors: [LastUpdate, Incentive, ConsensusByMechanism],
	tables: [
		Weights,
		Bonds,
		WeightCommits,
		TimelockedWeightCommits,
		CRV3WeightCommits,
		CRV3WeightCommitsV2,
	],
}

scanned! {
	sweep_positions: AlphaV2, third;
	sweep_position_epochs: AlphaShareEpoch, third;
	sweep_hotkey_alpha: TotalHotkeyAlpha, second;
	sweep_hotkey_shares: TotalHotkeySharesV2, second;
	sweep_pool_epochs: AlphaSharePoolEpoch, second;
	sweep_members: IsNetworkMember, second;
	sweep_childkey_takes: ChildkeyTake, second;
	sweep_children: ChildKeys, second;
	sweep_parents: ParentKeys, second;
	sweep_last_emissions: LastHotkeyEmissionOnNetuid, second;
	sweep_last_alpha: TotalHotkeyAlphaLastEpoch, second;
	sweep_transaction_blocks: TransactionKeyLastBlock, middle;
	sweep_locks: Lock, middle;
	sweep_decaying_locks: DecayingLock, second;
	sweep_basket_deposits: PendingBasketDeposits, second;
	sweep_basket_liquidity: BasketLiquidityUsed, second;
	sweep_auto_stake: AutoStakeDestination, second;
	sweep_auto_stake_coldkeys: AutoStakeDestinationColdkeys, second;
}

/// Forgets the rate limits of a subnet: the owner hotkey's, the buy-back burn's and each parameter's.
pub fn forget_rate_limits<T: Config>(netuid: NetUid) {
	LastRateLimitedBlock::<T>::remove(RateLimitKey::SetSNOwnerHotkey(netuid));
	LastRateLimitedBlock::<T>::remove(RateLimitKey::AddStakeBurn(netuid));
	for parameter in Hyperparameter::ALL {
		let key = RateLimitKey::OwnerHyperparamUpdate(netuid, parameter);
		LastRateLimitedBlock::<T>::remove(key);
	}
}

/// Storage indices of all mechanisms that a subnet can have.
pub fn indices(netuid: NetUid) -> impl Iterator<Item = NetUidStorageIndex> {
	(0..MECHANISMS).map(move |mechid| NetUidStorageIndex::new(netuid, MechId::new(mechid)))
}

/// Every row that names a subnet. Reads the whole state: for tests and `try-runtime`.
pub fn all<T: Config>() -> Vec<Row> {
	let mut rows = Vec::new();
	parameter_rows::<T>(&mut rows);
	prefix_rows::<T>(&mut rows);
	mechanism_rows::<T>(&mut rows);
	scanned_rows::<T>(&mut rows);
	rows.extend(LastRateLimitedBlock::<T>::iter_keys().filter_map(|key| limited(&key)));
	rows
}

fn limited<AccountId>(key: &RateLimitKey<AccountId>) -> Option<Row> {
	let netuid = match key {
		RateLimitKey::SetSNOwnerHotkey(netuid)
		| RateLimitKey::OwnerHyperparamUpdate(netuid, _)
		| RateLimitKey::AddStakeBurn(netuid) => *netuid,
		RateLimitKey::NetworkLastRegistered
		| RateLimitKey::LastTxBlock(_)
		| RateLimitKey::LastTxBlockChildKeyTake(_)
		| RateLimitKey::LastTxBlockDelegateTake(_) => return None,
	};
	Some(("LastRateLimitedBlock", netuid))
}
