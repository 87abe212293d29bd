//! `SubtensorModule`: the Bittensor protocol on chain.
//!
//! This file is the pallet's face: configuration, events, errors and the calls, each of which hands
//! over to one function of its domain. A domain is a folder with its storage, its rules and tests:
//!
//! | domain | responsible for |
//! |---|---|
//! | [`subnets`] | registration, price, start, identity and dissolution of subnets |
//! | [`leases`] | subnets that a crowdloan pays |
//! | [`neurons`] | seats of a subnet, registration, pruning, endpoints |
//! | [`keys`] | ownership of hotkeys, takes, children, key swaps |
//! | [`weights`] | setting, committing and revealing weights |
//! | [`epoch`] | schedule of epochs; loading and storing Yuma Consensus |
//! | [`emission`] | the block step: minting, shares, payout |
//! | [`pools`] | reserves and prices of the TAO/alpha pools |
//! | [`staking`] | stake of coldkeys on hotkeys |
//! | [`locks`] | locked stake and conviction |
//! | [`collateral`] | collateral of miners |
//! | [`root`] | the root network and its baskets |
//! | [`rate_limits`] | how often an action may be repeated |
//! | [`voting_power`] | moving averages of stake |
//! | [`views`] | answers for wallets and explorers |
//! | [`money`] | movements of TAO between accounts, minting and recycling |
//!
//! Errors come in the order of checks that `docs/protocol/` gives; money never saturates silently.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	test,
	allow(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects
	)
)]

extern crate alloc;

pub mod collateral;
pub mod constants;
pub mod emission;
pub mod epoch;
pub mod guards;
pub mod keys;
pub mod leases;
pub mod locks;
pub mod money;
pub mod neurons;
pub mod pools;
pub mod rate_limits;
pub mod root;
pub mod staking;
pub mod subnets;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;
pub mod types;
pub mod views;
pub mod voting_power;
pub mod weight_info;
pub mod weights;

#[cfg(test)]
mod tests;

pub use pallet::*;
pub use weight_info::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(crate::epoch::storage::epoch_storage)]
#[import_section(crate::subnets::storage::subnets_storage)]
#[import_section(crate::keys::storage::keys_storage)]
#[import_section(crate::staking::storage::staking_storage)]
#[import_section(crate::emission::storage::emission_storage)]
#[import_section(crate::root::storage::root_storage)]
#[import_section(crate::pools::storage::pools_storage)]
#[import_section(crate::locks::storage::locks_storage)]
#[import_section(crate::neurons::storage::neurons_storage)]
#[import_section(crate::weights::storage::weights_storage)]
#[import_section(crate::rate_limits::storage::rate_limits_storage)]
#[import_section(crate::voting_power::storage::voting_power_storage)]
#[import_section(crate::leases::storage::leases_storage)]
#[import_section(crate::collateral::storage::collateral_storage)]
#[allow(clippy::expect_used, reason = "the pallet macro expands to it")]
#[allow(clippy::too_many_arguments, reason = "the interface fixes the arguments of calls")]
#[frame_support::pallet]
pub mod pallet {
	use crate::{constants, types::*, weight_info::WeightInfo, *};
	use alloc::{
		collections::{BTreeMap, BTreeSet},
		vec::Vec,
	};
	use codec::Compact;
	use frame_support::{PalletId, pallet_prelude::*, traits::fungible};
	use frame_system::pallet_prelude::*;
	use sp_core::{H160, H256};
	use sp_runtime::{PerU16, Percent};
	use substrate_fixed::types::{I64F64, I96F32, U64F64, U96F32};
	use subtensor_types::{
		AlphaBalance, MechId, NetUid, NetUidStorageIndex, TaoBalance, prod_or_fast,
		traits::{
			AlphaLedger, BlockAuthor, CrowdloanDoor, LeaseProxy, NeuronData, PulseStore,
			SwapHandler,
		},
	};

	/// The storage starts at its final form; later upgrades count from here.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	#[pallet::without_storage_info]
	pub struct Pallet<T>(_);

	/// What the pallet needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// TAO.
		type Currency: fungible::Balanced<Self::AccountId, Balance = TaoBalance>
			+ fungible::Mutate<Self::AccountId>;
		/// The pools' engine.
		type Swap: SwapHandler;
		/// The ledger of alpha issuance.
		type AlphaAssets: AlphaLedger;
		/// Who made the current block.
		type Author: BlockAuthor<Self::AccountId>;
		/// The beacon that unlocks time-locked weights.
		type Drand: PulseStore;
		/// What other pallets keep for neurons.
		type NeuronData: NeuronData<Self::AccountId>;
		/// The crowdloans that pay leased subnets.
		type Crowdloans: CrowdloanDoor<Self::AccountId>;
		/// The proxies of beneficiaries.
		type LeaseProxies: LeaseProxy<Self::AccountId>;
		/// Weights of the calls and of the block step.
		type WeightInfo: WeightInfo;
	}

	/// The state of the first block: root, and the subnets that exist from the start.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// TAO (RAO) that exists; absent = what the currency holds.
		pub balances_issuance: Option<TaoBalance>,
		/// Blocks between a subnet's registration and its start.
		pub start_call_delay: Option<u64>,
		/// Subnets, in the order of their numbers from 1 on.
		pub subnets: Vec<GenesisSubnet<T::AccountId>>,
		/// Rate limits and cooldowns other than the protocol's.
		pub limits: GenesisLimits,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			subnets::genesis::build::<T>(
				self.balances_issuance,
				self.start_call_delay,
				&self.subnets,
			);
			subnets::genesis::limit::<T>(&self.limits);
		}
	}

	/// What happened, as clients see it. The order is part of the interface.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Network added.
		NetworkAdded(NetUid, u16),
		/// Network removed.
		NetworkRemoved(NetUid),
		/// Stake added.
		StakeAdded(T::AccountId, T::AccountId, TaoBalance, AlphaBalance, NetUid, u64),
		/// Stake removed.
		StakeRemoved(T::AccountId, T::AccountId, TaoBalance, AlphaBalance, NetUid, u64),
		/// Stake moved.
		StakeMoved(T::AccountId, T::AccountId, NetUid, T::AccountId, NetUid, TaoBalance),
		/// Weights set.
		WeightsSet(NetUidStorageIndex, u16),
		/// Root weights set.
		RootWeightsSet(u16),
		/// Neuron registered.
		NeuronRegistered(NetUid, u16, T::AccountId),
		/// Bulk neurons registered.
		BulkNeuronsRegistered(u16, u16),
		/// Bulk balances set.
		BulkBalancesSet(u16, u16),
		/// Max allowed uids set.
		MaxAllowedUidsSet(NetUid, u16),
		/// Max weight limit set.
		MaxWeightLimitSet(NetUid, u16),
		/// Difficulty set.
		DifficultySet(NetUid, u64),
		/// Adjustment interval set.
		AdjustmentIntervalSet(NetUid, u16),
		/// Registration per interval set.
		RegistrationPerIntervalSet(NetUid, u16),
		/// Max registrations per block set.
		MaxRegistrationsPerBlockSet(NetUid, u16),
		/// Activity cutoff set.
		ActivityCutoffSet(NetUid, u16),
		/// Rho set.
		RhoSet(NetUid, u16),
		/// Alpha sigmoid steepness set.
		AlphaSigmoidSteepnessSet(NetUid, i16),
		/// Kappa set.
		KappaSet(NetUid, u16),
		/// Min allowed weight set.
		MinAllowedWeightSet(NetUid, u16),
		/// Validator prune len set.
		ValidatorPruneLenSet(NetUid, u64),
		/// Scaling law power set.
		ScalingLawPowerSet(NetUid, u16),
		/// Weights set rate limit set.
		WeightsSetRateLimitSet(NetUid, u64),
		/// Immunity period set.
		ImmunityPeriodSet(NetUid, u16),
		/// Bonds moving average set.
		BondsMovingAverageSet(NetUid, u64),
		/// Bonds penalty set.
		BondsPenaltySet(NetUid, u16),
		/// Bonds reset on set.
		BondsResetOnSet(NetUid, bool),
		/// Max allowed validators set.
		MaxAllowedValidatorsSet(NetUid, u16),
		/// Axon served.
		AxonServed(NetUid, T::AccountId),
		/// Prometheus served.
		PrometheusServed(NetUid, T::AccountId),
		/// Delegate added.
		DelegateAdded(T::AccountId, T::AccountId, PerU16),
		/// Default take set.
		DefaultTakeSet(PerU16),
		/// Weights version key set.
		WeightsVersionKeySet(NetUid, u64),
		/// Min difficulty set.
		MinDifficultySet(NetUid, u64),
		/// Max difficulty set.
		MaxDifficultySet(NetUid, u64),
		/// Serving rate limit set.
		ServingRateLimitSet(NetUid, u64),
		/// Burn set.
		BurnSet(NetUid, TaoBalance),
		/// Max burn set.
		MaxBurnSet(NetUid, TaoBalance),
		/// Min burn set.
		MinBurnSet(NetUid, TaoBalance),
		/// Max epochs per block set.
		MaxEpochsPerBlockSet(u8),
		/// Tx rate limit set.
		TxRateLimitSet(u64),
		/// Tx delegate take rate limit set.
		TxDelegateTakeRateLimitSet(u64),
		/// Tx child key take rate limit set.
		TxChildKeyTakeRateLimitSet(u64),
		/// Admin freeze window set.
		AdminFreezeWindowSet(u16),
		/// Owner hyperparam rate limit set.
		OwnerHyperparamRateLimitSet(u16),
		/// Min child key take set.
		MinChildKeyTakeSet(PerU16),
		/// Min child key take per subnet set.
		MinChildKeyTakePerSubnetSet(NetUid, PerU16),
		/// Max child key take set.
		MaxChildKeyTakeSet(PerU16),
		/// Child key take set.
		ChildKeyTakeSet(T::AccountId, PerU16),
		/// Sudid.
		Sudid(DispatchResult),
		/// Registration allowed.
		RegistrationAllowed(NetUid, bool),
		/// Pow registration allowed.
		PowRegistrationAllowed(NetUid, bool),
		/// Tempo set.
		TempoSet(NetUid, u16),
		/// Raorecycled for registration set.
		RAORecycledForRegistrationSet(NetUid, TaoBalance),
		/// Stake threshold set.
		StakeThresholdSet(u64),
		/// Adjustment alpha set.
		AdjustmentAlphaSet(NetUid, u64),
		/// Faucet.
		Faucet(T::AccountId, u64),
		/// Subnet owner cut set.
		SubnetOwnerCutSet(u16),
		/// Network rate limit set.
		NetworkRateLimitSet(u64),
		/// Network immunity period set.
		NetworkImmunityPeriodSet(u64),
		/// Start call delay set.
		StartCallDelaySet(u64),
		/// Network min lock cost set.
		NetworkMinLockCostSet(TaoBalance),
		/// Subnet limit set.
		SubnetLimitSet(u16),
		/// Network lock cost reduction interval set.
		NetworkLockCostReductionIntervalSet(u64),
		/// Take decreased.
		TakeDecreased(T::AccountId, T::AccountId, PerU16),
		/// Take increased.
		TakeIncreased(T::AccountId, T::AccountId, PerU16),
		/// Hotkey swapped.
		HotkeySwapped {
			/// Coldkey.
			coldkey: T::AccountId,
			/// Old hotkey.
			old_hotkey: T::AccountId,
			/// New hotkey.
			new_hotkey: T::AccountId,
		},
		/// Max delegate take set.
		MaxDelegateTakeSet(PerU16),
		/// Min delegate take set.
		MinDelegateTakeSet(PerU16),
		/// Coldkey swap announced.
		ColdkeySwapAnnounced {
			/// Who.
			who: T::AccountId,
			/// New coldkey hash.
			new_coldkey_hash: H256,
		},
		/// Coldkey swap reset.
		ColdkeySwapReset {
			/// Who.
			who: T::AccountId,
		},
		/// Coldkey swapped.
		ColdkeySwapped {
			/// Old coldkey.
			old_coldkey: T::AccountId,
			/// New coldkey.
			new_coldkey: T::AccountId,
		},
		/// Coldkey swap disputed.
		ColdkeySwapDisputed {
			/// Coldkey.
			coldkey: T::AccountId,
		},
		/// All balance unstaked and transferred to new coldkey.
		AllBalanceUnstakedAndTransferredToNewColdkey {
			/// Current coldkey.
			current_coldkey: T::AccountId,
			/// New coldkey.
			new_coldkey: T::AccountId,
			/// Total balance.
			total_balance: TaoBalance,
		},
		/// Arbitration period extended.
		ArbitrationPeriodExtended {
			/// Coldkey.
			coldkey: T::AccountId,
		},
		/// Set children scheduled.
		SetChildrenScheduled(T::AccountId, NetUid, u64, Vec<(u64, T::AccountId)>),
		/// Set children.
		SetChildren(T::AccountId, NetUid, Vec<(u64, T::AccountId)>),
		/// Chain identity set.
		ChainIdentitySet(T::AccountId),
		/// Subnet identity set.
		SubnetIdentitySet(NetUid),
		/// Subnet identity removed.
		SubnetIdentityRemoved(NetUid),
		/// Dissolve network scheduled.
		DissolveNetworkScheduled {
			/// Account.
			account: T::AccountId,
			/// Netuid.
			netuid: NetUid,
			/// Execution block.
			execution_block: u32,
		},
		/// Coldkey swap announcement delay set.
		ColdkeySwapAnnouncementDelaySet(u32),
		/// Coldkey swap reannouncement delay set.
		ColdkeySwapReannouncementDelaySet(u32),
		/// Dissolve network schedule duration set.
		DissolveNetworkScheduleDurationSet(u32),
		/// Crv3 weights committed.
		CRV3WeightsCommitted(T::AccountId, NetUidStorageIndex, H256),
		/// Weights committed.
		WeightsCommitted(T::AccountId, NetUidStorageIndex, H256),
		/// Weights revealed.
		WeightsRevealed(T::AccountId, NetUidStorageIndex, H256),
		/// Weights batch revealed.
		WeightsBatchRevealed(T::AccountId, NetUid, Vec<H256>),
		/// Batch weights completed.
		BatchWeightsCompleted(Vec<Compact<NetUid>>, T::AccountId),
		/// Batch completed with errors.
		BatchCompletedWithErrors,
		/// Batch weight item failed.
		BatchWeightItemFailed(NetUid, DispatchError),
		/// Stake transferred.
		StakeTransferred(T::AccountId, T::AccountId, T::AccountId, NetUid, NetUid, TaoBalance),
		/// Stake swapped.
		StakeSwapped(T::AccountId, T::AccountId, NetUid, NetUid, TaoBalance),
		/// Transfer toggle.
		TransferToggle(NetUid, bool),
		/// Subnet owner hotkey set.
		SubnetOwnerHotkeySet(NetUid, T::AccountId),
		/// First emission block number set.
		FirstEmissionBlockNumberSet(NetUid, u64),
		/// Alpha recycled.
		AlphaRecycled(T::AccountId, T::AccountId, AlphaBalance, NetUid),
		/// Alpha burned.
		AlphaBurned(T::AccountId, T::AccountId, AlphaBalance, NetUid),
		/// Evm key associated.
		EvmKeyAssociated {
			/// Netuid.
			netuid: NetUid,
			/// Hotkey.
			hotkey: T::AccountId,
			/// Evm key.
			evm_key: H160,
			/// Block associated.
			block_associated: u64,
		},
		/// Crv3 weights revealed.
		CRV3WeightsRevealed(NetUid, T::AccountId),
		/// Commit reveal periods set.
		CommitRevealPeriodsSet(NetUid, u64),
		/// Commit reveal enabled.
		CommitRevealEnabled(NetUid, bool),
		/// Hotkey swapped on subnet.
		HotkeySwappedOnSubnet {
			/// Coldkey.
			coldkey: T::AccountId,
			/// Old hotkey.
			old_hotkey: T::AccountId,
			/// New hotkey.
			new_hotkey: T::AccountId,
			/// Netuid.
			netuid: NetUid,
		},
		/// Subnet lease created.
		SubnetLeaseCreated {
			/// Beneficiary.
			beneficiary: T::AccountId,
			/// Lease id.
			lease_id: u32,
			/// Netuid.
			netuid: NetUid,
			/// End block.
			end_block: Option<u32>,
		},
		/// Subnet lease terminated.
		SubnetLeaseTerminated {
			/// Beneficiary.
			beneficiary: T::AccountId,
			/// Netuid.
			netuid: NetUid,
		},
		/// Symbol updated.
		SymbolUpdated {
			/// Netuid.
			netuid: NetUid,
			/// Symbol.
			symbol: Vec<u8>,
		},
		/// Commit reveal version set.
		CommitRevealVersionSet(u16),
		/// Timelocked weights committed.
		TimelockedWeightsCommitted(T::AccountId, NetUidStorageIndex, H256, u64),
		/// Timelocked weights revealed.
		TimelockedWeightsRevealed(NetUidStorageIndex, T::AccountId),
		/// Auto stake added.
		AutoStakeAdded {
			/// Netuid.
			netuid: NetUid,
			/// Destination.
			destination: T::AccountId,
			/// Hotkey.
			hotkey: T::AccountId,
			/// Owner.
			owner: T::AccountId,
			/// Incentive.
			incentive: AlphaBalance,
		},
		/// Incentive alpha emitted to miners.
		IncentiveAlphaEmittedToMiners {
			/// Netuid.
			netuid: NetUidStorageIndex,
			/// Emissions.
			emissions: Vec<AlphaBalance>,
		},
		/// Min allowed uids set.
		MinAllowedUidsSet(NetUid, u16),
		/// Auto stake destination set.
		AutoStakeDestinationSet {
			/// Coldkey.
			coldkey: T::AccountId,
			/// Netuid.
			netuid: NetUid,
			/// Hotkey.
			hotkey: T::AccountId,
		},
		/// Min non immune uids set.
		MinNonImmuneUidsSet(NetUid, u16),
		/// Root claimed.
		RootClaimed {
			/// Coldkey.
			coldkey: T::AccountId,
			/// Tao.
			tao: TaoBalance,
		},
		/// Basket deposited.
		BasketDeposited {
			/// Hotkey.
			hotkey: T::AccountId,
			/// Tao.
			tao: TaoBalance,
			/// Shares.
			shares: u64,
		},
		/// Basket staked in.
		BasketStakedIn {
			/// Hotkey.
			hotkey: T::AccountId,
			/// Coldkey.
			coldkey: T::AccountId,
			/// Tao.
			tao: TaoBalance,
			/// Value.
			value: TaoBalance,
			/// Shares.
			shares: u64,
		},
		/// Basket claimed.
		BasketClaimed {
			/// Hotkey.
			hotkey: T::AccountId,
			/// Coldkey.
			coldkey: T::AccountId,
			/// Tao.
			tao: TaoBalance,
		},
		/// Basket holding converted.
		BasketHoldingConverted {
			/// Hotkey.
			hotkey: T::AccountId,
			/// Netuid.
			netuid: NetUid,
			/// Tao.
			tao: TaoBalance,
		},
		/// Voting power tracking enabled.
		VotingPowerTrackingEnabled {
			/// Netuid.
			netuid: NetUid,
		},
		/// Voting power tracking disable scheduled.
		VotingPowerTrackingDisableScheduled {
			/// Netuid.
			netuid: NetUid,
			/// Disable at block.
			disable_at_block: u64,
		},
		/// Voting power tracking disabled.
		VotingPowerTrackingDisabled {
			/// Netuid.
			netuid: NetUid,
		},
		/// Voting power ema alpha set.
		VotingPowerEmaAlphaSet {
			/// Netuid.
			netuid: NetUid,
			/// Alpha.
			alpha: u64,
		},
		/// Subnet lease dividends distributed.
		SubnetLeaseDividendsDistributed {
			/// Lease id.
			lease_id: u32,
			/// Contributor.
			contributor: T::AccountId,
			/// Alpha.
			alpha: AlphaBalance,
		},
		/// Add stake burn.
		AddStakeBurn {
			/// Netuid.
			netuid: NetUid,
			/// Hotkey.
			hotkey: T::AccountId,
			/// Amount.
			amount: TaoBalance,
			/// Alpha.
			alpha: AlphaBalance,
		},
		/// Network dissolve cleanup completed.
		NetworkDissolveCleanupCompleted {
			/// Netuid.
			netuid: NetUid,
		},
		/// Coldkey swap cleared.
		ColdkeySwapCleared {
			/// Who.
			who: T::AccountId,
		},
		/// Transaction fee paid with alpha.
		TransactionFeePaidWithAlpha {
			/// Who.
			who: T::AccountId,
			/// Netuid.
			netuid: NetUid,
			/// Alpha fee.
			alpha_fee: AlphaBalance,
			/// Tao amount.
			tao_amount: TaoBalance,
		},
		/// Burn half life set.
		BurnHalfLifeSet {
			/// Netuid.
			netuid: NetUid,
			/// Burn half life.
			burn_half_life: u16,
		},
		/// Burn increase mult set.
		BurnIncreaseMultSet {
			/// Netuid.
			netuid: NetUid,
			/// Burn increase mult.
			burn_increase_mult: U64F64,
		},
		/// Auto parent delegation enabled set.
		AutoParentDelegationEnabledSet {
			/// Hotkey.
			hotkey: T::AccountId,
			/// Enabled.
			enabled: bool,
		},
		/// Stake locked.
		StakeLocked {
			/// Coldkey.
			coldkey: T::AccountId,
			/// Hotkey.
			hotkey: T::AccountId,
			/// Netuid.
			netuid: NetUid,
			/// Amount.
			amount: AlphaBalance,
		},
		/// Stake unlocked.
		StakeUnlocked {
			/// Coldkey.
			coldkey: T::AccountId,
			/// Hotkey.
			hotkey: T::AccountId,
			/// Netuid.
			netuid: NetUid,
			/// Amount.
			amount: AlphaBalance,
		},
		/// Lock moved.
		LockMoved {
			/// Coldkey.
			coldkey: T::AccountId,
			/// Origin hotkey.
			origin_hotkey: T::AccountId,
			/// Destination hotkey.
			destination_hotkey: T::AccountId,
			/// Netuid.
			netuid: NetUid,
		},
		/// Activity cutoff factor milli set.
		ActivityCutoffFactorMilliSet {
			/// Netuid.
			netuid: NetUid,
			/// Factor milli.
			factor_milli: u32,
		},
		/// Epoch triggered.
		EpochTriggered {
			/// Netuid.
			netuid: NetUid,
			/// By.
			by: T::AccountId,
			/// Fires at.
			fires_at: u64,
		},
		/// Epoch deferred.
		EpochDeferred {
			/// Netuid.
			netuid: NetUid,
			/// From block.
			from_block: u64,
			/// To block.
			to_block: u64,
		},
		/// Epoch skipped.
		EpochSkipped {
			/// Netuid.
			netuid: NetUid,
			/// Block.
			block: u64,
		},
		/// Subnet owner changed.
		SubnetOwnerChanged {
			/// Netuid.
			netuid: NetUid,
			/// Old coldkey.
			old_coldkey: T::AccountId,
			/// New coldkey.
			new_coldkey: T::AccountId,
		},
		/// Perpetual lock updated.
		PerpetualLockUpdated {
			/// Coldkey.
			coldkey: T::AccountId,
			/// Netuid.
			netuid: NetUid,
			/// Enabled.
			enabled: bool,
		},
		/// Network registration queued.
		NetworkRegistrationQueued {
			/// Coldkey.
			coldkey: T::AccountId,
			/// Hotkey.
			hotkey: T::AccountId,
			/// Mechid.
			mechid: u16,
			/// Identity.
			identity: Option<SubnetIdentityV3>,
			/// Lock amount.
			lock_amount: TaoBalance,
			/// Median subnet alpha price.
			median_subnet_alpha_price: U64F64,
			/// Registration block.
			registration_block: u64,
		},
		/// Reject locked alpha updated.
		RejectLockedAlphaUpdated {
			/// Coldkey.
			coldkey: T::AccountId,
			/// Enabled.
			enabled: bool,
		},
		/// Stake and hotkey transferred.
		StakeAndHotkeyTransferred {
			/// Origin coldkey.
			origin_coldkey: T::AccountId,
			/// Destination coldkey.
			destination_coldkey: T::AccountId,
			/// Origin hotkey.
			origin_hotkey: T::AccountId,
			/// Destination hotkey.
			destination_hotkey: T::AccountId,
			/// Origin netuid.
			origin_netuid: NetUid,
			/// Destination netuid.
			destination_netuid: NetUid,
			/// Amount.
			amount: TaoBalance,
		},
		/// Collateral locked.
		CollateralLocked {
			/// Netuid.
			netuid: NetUid,
			/// Hotkey.
			hotkey: T::AccountId,
			/// Locked.
			locked: AlphaBalance,
			/// Total locked.
			total_locked: AlphaBalance,
		},
		/// Min collateral set.
		MinCollateralSet {
			/// Netuid.
			netuid: NetUid,
			/// Hotkey.
			hotkey: T::AccountId,
			/// Min locked.
			min_locked: AlphaBalance,
		},
		/// Liquid alpha consensus mode set.
		LiquidAlphaConsensusModeSet(NetUid, ConsensusMode),
		/// Beta baseline stamped.
		BetaBaselineStamped {
			/// Hotkey.
			hotkey: T::AccountId,
		},
		/// Basket alpha written off.
		BasketAlphaWrittenOff {
			/// Hotkey.
			hotkey: T::AccountId,
			/// Netuid.
			netuid: NetUid,
			/// Alpha.
			alpha: AlphaBalance,
		},
		/// Subnet lease dividend skipped.
		SubnetLeaseDividendSkipped {
			/// Lease id.
			lease_id: u32,
			/// Contributor.
			contributor: T::AccountId,
			/// Alpha.
			alpha: AlphaBalance,
		},
		/// Share pool denominator reconciled.
		SharePoolDenominatorReconciled {
			/// Hotkey.
			hotkey: T::AccountId,
			/// Netuid.
			netuid: NetUid,
		},
		/// Basket swapped.
		BasketSwapped {
			/// Hotkey.
			hotkey: T::AccountId,
			/// Origin netuid.
			origin_netuid: NetUid,
			/// Destination netuid.
			destination_netuid: NetUid,
			/// Alpha sold.
			alpha_sold: AlphaBalance,
			/// Tao mid.
			tao_mid: TaoBalance,
			/// Alpha bought.
			alpha_bought: AlphaBalance,
		},
		/// Basket claim dust skipped.
		BasketClaimDustSkipped {
			/// Hotkey.
			hotkey: T::AccountId,
			/// Coldkey.
			coldkey: T::AccountId,
			/// Rows.
			rows: u32,
			/// Forfeited tao est.
			forfeited_tao_est: TaoBalance,
		},
		/// Network registration cancelled.
		NetworkRegistrationCancelled {
			/// Coldkey.
			coldkey: T::AccountId,
			/// Hotkey.
			hotkey: T::AccountId,
			/// Lock id.
			lock_id: u32,
			/// Error.
			error: DispatchError,
		},
		/// Epoch consensus set.
		EpochConsensusSet(NetUid, EpochConsensus),
		/// Null uids pruning progress.
		NullUidsPruningProgress {
			/// Netuid.
			netuid: NetUid,
			/// Target.
			target: u16,
			/// Remaining.
			remaining: u16,
			/// Removed.
			removed: u16,
			/// Cleared commits.
			cleared_commits: u32,
		},
	}

	/// Why a call was refused. The order is part of the interface.
	#[pallet::error]
	pub enum Error<T> {
		/// Network 0 has not been created.
		RootNetworkDoesNotExist,
		/// IP family byte is neither 4 nor 6.
		InvalidIpType,
		/// IP value is not acceptable for its family.
		InvalidIpAddress,
		/// Port number not acceptable.
		InvalidPort,
		/// Hotkey owns no UID on that subnet.
		HotKeyNotRegisteredInSubNet,
		/// Hotkey has no owner record at all.
		HotKeyAccountNotExists,
		/// Hotkey owns no UID on any subnet.
		HotKeyNotRegisteredInNetwork,
		/// Signing coldkey does not own the hotkey.
		NonAssociatedColdKey,
		/// Stake is below what the action needs.
		NotEnoughStake,
		/// Position holds less stake than is to be taken out.
		NotEnoughStakeToWithdraw,
		/// Validator stake is below the weight-setting threshold.
		NotEnoughStakeToSetWeights,
		/// Parent's own stake is below the child-key threshold.
		NotEnoughStakeToSetChildkeys,
		/// Coldkey free balance is less than the amount to stake.
		NotEnoughBalanceToStake,
		/// Taking the TAO from the coldkey failed.
		BalanceWithdrawalError,
		/// Withdrawal would leave no viable balance.
		ZeroBalanceAfterWithdrawn,
		/// UID without validator permit tried to rate others.
		NeuronNoValidatorPermit,
		/// UID list and weight list differ in length.
		WeightVecNotEqualSize,
		/// A UID occurs twice in the weight list.
		DuplicateUids,
		/// Weight list names a UID that does not exist.
		UidVecContainInvalidOne,
		/// Fewer weights than the subnet minimum.
		WeightVecLengthIsLow,
		/// Per-block registration cap reached.
		TooManyRegistrationsThisBlock,
		/// Hotkey already owns a UID there.
		HotKeyAlreadyRegisteredInSubNet,
		/// Swap target equals the current hotkey.
		NewHotKeyIsSameWithOld,
		/// Swap target already carries root claims or root stake.
		NewHotKeyNotCleanForRootSwap,
		/// Proof-of-work block number is in the future or too old.
		InvalidWorkBlock,
		/// Proof-of-work hash misses the target.
		InvalidDifficulty,
		/// Recomputed proof-of-work hash differs from the one given.
		InvalidSeal,
		/// One weight exceeds the allowed share.
		MaxWeightExceeded,
		/// Hotkey is already open for delegation.
		HotKeyAlreadyDelegate,
		/// Weight-setting rate limit not yet over.
		SettingWeightsTooFast,
		/// Version key is below the subnet's required one.
		IncorrectWeightVersionKey,
		/// Axon or prometheus updates come too fast.
		ServingRateLimitExceeded,
		/// More weights than UIDs in the subnet.
		UidsLengthExceedUidsInSubNet,
		/// Subnet creation rate limit not yet over.
		NetworkTxRateLimitExceeded,
		/// Take-change rate limit not yet over.
		DelegateTxRateLimitExceeded,
		/// Hotkey set/swap rate limit not yet over.
		HotKeySetTxRateLimitExceeded,
		/// Staking operations come too fast.
		StakingRateLimitExceeded,
		/// Registration is switched off on the subnet.
		SubNetRegistrationDisabled,
		/// Interval registration cap reached.
		TooManyRegistrationsThisInterval,
		/// Call must be signed by the hotkey.
		TransactorAccountShouldBeHotKey,
		/// Faucet is not built into this runtime.
		FaucetDisabled,
		/// Signer does not own the subnet.
		NotSubnetOwner,
		/// Action is not available on netuid 0.
		RegistrationNotPermittedOnRootSubnet,
		/// Root candidate holds less than the seat it would replace.
		StakeTooLowForRoot,
		/// No subnet may be pruned, all are immune.
		AllNetworksInImmunity,
		/// Coldkey cannot pay the hotkey swap fee.
		NotEnoughBalanceToPaySwapHotKey,
		/// Call is only for netuid 0.
		NotRootSubnet,
		/// Weights on netuid 0 cannot be set with this call.
		CanNotSetRootNetworkWeights,
		/// No free UID and none can be replaced.
		NoNeuronIdAvailable,
		/// Take is below the minimum.
		DelegateTakeTooLow,
		/// Take is above the maximum.
		DelegateTakeTooHigh,
		/// No commit stored for this hotkey and subnet.
		NoWeightsCommitFound,
		/// Revealed data does not hash to a stored commit.
		InvalidRevealCommitHashNotMatch,
		/// Plain weight setting is closed while commit-reveal is on.
		CommitRevealEnabled,
		/// Commit or reveal used while commit-reveal is off.
		CommitRevealDisabled,
		/// Alpha bounds can only be set with liquid alpha on.
		LiquidAlphaDisabled,
		/// Upper alpha bound is under its minimum.
		AlphaHighTooLow,
		/// Lower alpha bound is outside its range.
		AlphaLowOutOfRange,
		/// Target coldkey is already in use.
		ColdKeyAlreadyAssociated,
		/// Coldkey cannot pay the coldkey swap fee.
		NotEnoughBalanceToPaySwapColdKey,
		/// A child equals its parent or is otherwise not allowed.
		InvalidChild,
		/// A child is listed twice.
		DuplicateChild,
		/// Child proportions add up to more than the u64 maximum.
		ProportionOverflow,
		/// More than five children.
		TooManyChildren,
		/// General transaction rate limit not yet over.
		TxRateLimitExceeded,
		/// Coldkey has no pending swap announcement.
		ColdkeySwapAnnouncementNotFound,
		/// Announcement delay has not passed.
		ColdkeySwapTooEarly,
		/// Reannouncement delay has not passed.
		ColdkeySwapReannouncedTooEarly,
		/// New coldkey does not hash to the announced value.
		AnnouncedColdkeyHashDoesNotMatch,
		/// The swap is already in dispute.
		ColdkeySwapAlreadyDisputed,
		/// Target coldkey exists as a hotkey.
		NewColdKeyIsHotkey,
		/// Child-key take outside its bounds.
		InvalidChildkeyTake,
		/// Child-key take changes come too fast.
		TxChildkeyTakeRateLimitExceeded,
		/// Identity data fails validation (lengths).
		InvalidIdentity,
		/// Subnet or mechanism id does not exist.
		MechanismDoesNotExist,
		/// Stake is locked and cannot be moved or locked again.
		StakeUnavailable,
		/// netuid does not exist.
		SubnetNotExists,
		/// Too many commits of this hotkey await their reveal.
		TooManyUnrevealedCommits,
		/// Reveal window of the commit is over.
		ExpiredWeightCommit,
		/// Reveal window of the commit has not begun.
		RevealTooEarly,
		/// Parallel lists of a batch differ in length.
		InputLengthsUnequal,
		/// Commit rate limit not yet over.
		CommittingWeightsTooFast,
		/// Amount is below the minimum stake or too small to swap.
		AmountTooLow,
		/// Pool cannot serve the trade.
		InsufficientLiquidity,
		/// Execution price would pass the limit price.
		SlippageTooHigh,
		/// Subnet has stake transfer switched off.
		TransferDisallowed,
		/// Activity cutoff is below the allowed minimum.
		ActivityCutoffTooLow,
		/// Call is switched off.
		CallDisabled,
		/// Subnet has already been started.
		FirstEmissionBlockNumberAlreadySet,
		/// Start delay after subnet creation not yet over.
		NeedWaitingMoreBlocksToStarCall,
		/// Outstanding alpha is less than the amount to recycle.
		NotEnoughAlphaOutToRecycle,
		/// netuid 0 has no alpha to burn or recycle.
		CannotBurnOrRecycleOnRootSubnet,
		/// No public key can be recovered from the EVM signature.
		UnableToRecoverPublicKey,
		/// Recovered key does not belong to the stated EVM address.
		InvalidRecoveredPublicKey,
		/// Alpha trading is not enabled on the subnet.
		SubtokenDisabled,
		/// Interval between hotkey swaps on a subnet not yet over.
		HotKeySwapOnSubnetIntervalNotPassed,
		/// keep_stake swap is refused while the old hotkey has collateral.
		KeepStakeBlockedByCollateral,
		/// Origin and destination subnet are the same.
		SameNetuid,
		/// Account holds less TAO than needed.
		InsufficientTaoBalance,
		/// Beneficiary must be the crowdloan creator.
		InvalidLeaseBeneficiary,
		/// Lease end block is not in the future.
		LeaseCannotEndInThePast,
		/// Subnet made for the lease cannot be found.
		LeaseNetuidNotFound,
		/// Unknown lease id.
		LeaseDoesNotExist,
		/// Perpetual lease cannot be terminated.
		LeaseHasNoEndBlock,
		/// Lease end block not yet reached.
		LeaseHasNotEnded,
		/// Arithmetic overflow.
		Overflow,
		/// Beneficiary does not own the given hotkey.
		BeneficiaryDoesNotOwnHotkey,
		/// Caller is not the lease beneficiary.
		ExpectedBeneficiaryOrigin,
		/// Owner settings are frozen at the end of a tempo.
		AdminActionProhibitedDuringWeightsWindow,
		/// Symbol is not in the fixed symbol list.
		SymbolDoesNotExist,
		/// Another subnet uses the symbol.
		SymbolAlreadyInUse,
		/// Commit made for another commit-reveal version.
		IncorrectCommitRevealVersion,
		/// Drand round is already in the past.
		InvalidRevealRound,
		/// Reveal period above its maximum.
		RevealPeriodTooLarge,
		/// Reveal period below its minimum.
		RevealPeriodTooSmall,
		/// Parameter outside its range.
		InvalidValue,
		/// Subnet count is at its limit and none can be pruned.
		SubnetLimitReached,
		/// Coldkey cannot pay the subnet creation cost.
		CannotAffordLockCost,
		/// EVM key association comes too fast.
		EvmKeyAssociateRateLimitExceeded,
		/// EVM address already has the maximum of UIDs on the subnet.
		EvmKeyAssociationLimitExceeded,
		/// Auto-stake target is already this hotkey.
		SameAutoStakeHotkeyAlreadySet,
		/// Clearing the UID map while trimming failed.
		UidMapCouldNotBeCleared,
		/// After trimming too large a share would be immune.
		TrimmingWouldExceedMaxImmunePercentage,
		/// Change would make an account both child and parent in a forbidden way.
		ChildParentInconsistency,
		/// Claim threshold above its maximum.
		InvalidRootClaimThreshold,
		/// UIDs times mechanisms exceed 256.
		TooManyUIDsPerMechanism,
		/// Voting power tracking is off on the subnet.
		VotingPowerTrackingNotEnabled,
		/// Smoothing factor above 10^18.
		InvalidVotingPowerEmaAlpha,
		/// Call is retired.
		Deprecated,
		/// Buyback comes too fast.
		SubnetBuybackRateLimitExceeded,
		/// Subnet is already waiting for dissolution clean-up.
		NetworkDissolveAlreadyQueued,
		/// Stake-and-burn comes too fast.
		AddStakeBurnRateLimitExceeded,
		/// Account is restricted while its coldkey swap is announced.
		ColdkeySwapAnnounced,
		/// Account is frozen while its coldkey swap is disputed.
		ColdkeySwapDisputed,
		/// Announcement cannot be cleared yet.
		ColdkeySwapClearTooEarly,
		/// Function is switched off for now.
		DisabledTemporarily,
		/// Burn price is above the caller's limit.
		RegistrationPriceLimitExceeded,
		/// Existing lock points to another hotkey.
		LockHotkeyMismatch,
		/// Stake on the subnet is less than the lock amount.
		InsufficientStakeForLock,
		/// Coldkey has no lock on the subnet.
		NoExistingLock,
		/// Coldkey still has an active lock.
		ActiveLockExists,
		/// Account belongs to the protocol.
		CannotUseSystemAccount,
		/// Unlock is larger than the lock.
		UnlockAmountTooHigh,
		/// A dissolved subnet's data is still being removed.
		WaitingForDissolvedSubnetCleanup,
		/// Tempo outside its range.
		TempoOutOfBounds,
		/// Activity factor outside its range.
		ActivityCutoffFactorMilliOutOfBounds,
		/// A manual epoch is already scheduled.
		EpochTriggerAlreadyPending,
		/// The regular epoch is due anyway.
		AutoEpochAlreadyImminent,
		/// Manual epoch is refused while commit-reveal is on.
		DynamicTempoBlockedByCommitReveal,
		/// Receiver does not accept locked alpha.
		AccountRejectsLockedAlpha,
		/// Lock id counter is exhausted.
		LockIdOverFlow,
		/// Start delay not yet over.
		StartCallNotReady,
		/// Position holds less alpha than needed.
		InsufficientAlphaBalance,
		/// Coldkey swap could not move every collateral position.
		ColdkeyCollateralIncomplete,
		/// Coldkey already has collateral on the maximum of hotkeys.
		ColdkeyCollateralPositionsFull,
		/// Retired, index kept.
		BasketHasNoWeights,
		/// Root stake is still inside its hold time.
		RootStakeLocked,
		/// Basket seeding is running, root operations pause.
		BetaBasketSeedInProgress,
		/// Retired, index kept.
		RootWeightSettingDisabled,
		/// Claim would touch more rows than its fixed weight covers.
		RootClaimTooHeavy,
		/// Retired, index kept.
		RootWeightCapExceeded,
		/// A queued dividend deposit must settle first.
		BasketDepositPending,
		/// Batch is empty or longer than the subnet count.
		InvalidBatchLength,
		/// Coldkey's list of staking hotkeys is full.
		TooManyStakingHotkeys,
		/// Coldkey has too many positions for one swap.
		ColdkeySwapTooHeavy,
		/// Trade would make one holding too large a share of the fund.
		BasketConcentrationCapExceeded,
		/// Basket trading is off network-wide.
		BasketTradingDisabled,
		/// Basket trading is frozen for this fund.
		BasketTradingFrozen,
		/// Trade is larger than the fund's turnover bucket.
		BasketTurnoverBudgetExceeded,
		/// Trade origin equals its destination.
		BasketSameSubnet,
		/// Fund would own too large a share of the pool's alpha.
		BasketLiquidityCapExceeded,
		/// Trade yields less than the caller's minimum.
		BasketMinOutNotMet,
		/// Batch trade without legs.
		BasketSwapBatchEmpty,
		/// Ciphertext is larger than the subnet mode allows.
		CommitPayloadTooLarge,
		/// Timelocked commit queue of a Null subnet is full.
		CommitQueueFull,
	}

	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// TAO (RAO) that exists before the first block.
		#[pallet::constant_name(InitialIssuance)]
		fn initial_issuance() -> TaoBalance {
			constants::INITIAL_ISSUANCE
		}

		/// Initial value of `MinAllowedWeights`.
		#[pallet::constant_name(InitialMinAllowedWeights)]
		fn initial_min_allowed_weights() -> u16 {
			constants::INITIAL_MIN_ALLOWED_WEIGHTS
		}

		/// Initial value of `EmissionValue`.
		#[pallet::constant_name(InitialEmissionValue)]
		fn initial_emission_value() -> u16 {
			constants::INITIAL_EMISSION_VALUE
		}

		/// Initial value of `Tempo`.
		#[pallet::constant_name(InitialTempo)]
		fn initial_tempo() -> u16 {
			constants::INITIAL_TEMPO
		}

		/// Initial value of `Difficulty`.
		#[pallet::constant_name(InitialDifficulty)]
		fn initial_difficulty() -> u64 {
			constants::INITIAL_DIFFICULTY
		}

		/// Initial value of `MaxDifficulty`.
		#[pallet::constant_name(InitialMaxDifficulty)]
		fn initial_max_difficulty() -> u64 {
			constants::INITIAL_MAX_DIFFICULTY
		}

		/// Initial value of `MinDifficulty`.
		#[pallet::constant_name(InitialMinDifficulty)]
		fn initial_min_difficulty() -> u64 {
			constants::INITIAL_MIN_DIFFICULTY
		}

		/// Initial value of `RAORecycledForRegistration` (RAO).
		#[pallet::constant_name(InitialRAORecycledForRegistration)]
		fn initial_r_a_o_recycled_for_registration() -> TaoBalance {
			constants::INITIAL_RAO_RECYCLED_FOR_REGISTRATION
		}

		/// Initial value of `Burn` (RAO).
		#[pallet::constant_name(InitialBurn)]
		fn initial_burn() -> TaoBalance {
			constants::INITIAL_BURN
		}

		/// Initial value of `MaxBurn` (RAO).
		#[pallet::constant_name(InitialMaxBurn)]
		fn initial_max_burn() -> TaoBalance {
			constants::INITIAL_MAX_BURN
		}

		/// Initial value of `MinBurn` (RAO).
		#[pallet::constant_name(InitialMinBurn)]
		fn initial_min_burn() -> TaoBalance {
			constants::INITIAL_MIN_BURN
		}

		/// Initial value of `MinStake` (RAO).
		#[pallet::constant_name(InitialMinStake)]
		fn initial_min_stake() -> TaoBalance {
			constants::INITIAL_MIN_STAKE
		}

		/// Initial value of `MinTransfer` (RAO).
		#[pallet::constant_name(InitialMinTransfer)]
		fn initial_min_transfer() -> TaoBalance {
			constants::INITIAL_MIN_TRANSFER
		}

		/// Min burn upper bound (RAO).
		#[pallet::constant_name(MinBurnUpperBound)]
		fn min_burn_upper_bound() -> TaoBalance {
			constants::MIN_BURN_UPPER_BOUND
		}

		/// Max burn lower bound (RAO).
		#[pallet::constant_name(MaxBurnLowerBound)]
		fn max_burn_lower_bound() -> TaoBalance {
			constants::MAX_BURN_LOWER_BOUND
		}

		/// Min tempo.
		#[pallet::constant_name(MinTempo)]
		fn min_tempo() -> u16 {
			constants::MIN_TEMPO
		}

		/// Max tempo.
		#[pallet::constant_name(MaxTempo)]
		fn max_tempo() -> u16 {
			constants::MAX_TEMPO
		}

		/// Min activity cutoff factor milli.
		#[pallet::constant_name(MinActivityCutoffFactorMilli)]
		fn min_activity_cutoff_factor_milli() -> u32 {
			constants::MIN_ACTIVITY_CUTOFF_FACTOR_MILLI
		}

		/// Max activity cutoff factor milli.
		#[pallet::constant_name(MaxActivityCutoffFactorMilli)]
		fn max_activity_cutoff_factor_milli() -> u32 {
			constants::MAX_ACTIVITY_CUTOFF_FACTOR_MILLI
		}

		/// Initial value of `AdjustmentInterval`.
		#[pallet::constant_name(InitialAdjustmentInterval)]
		fn initial_adjustment_interval() -> u16 {
			constants::INITIAL_ADJUSTMENT_INTERVAL
		}

		/// Initial value of `BondsMovingAverage`.
		#[pallet::constant_name(InitialBondsMovingAverage)]
		fn initial_bonds_moving_average() -> u64 {
			constants::INITIAL_BONDS_MOVING_AVERAGE
		}

		/// Initial value of `BondsPenalty`.
		#[pallet::constant_name(InitialBondsPenalty)]
		fn initial_bonds_penalty() -> u16 {
			constants::INITIAL_BONDS_PENALTY
		}

		/// Initial value of `BondsResetOn`.
		#[pallet::constant_name(InitialBondsResetOn)]
		fn initial_bonds_reset_on() -> bool {
			constants::INITIAL_BONDS_RESET_ON
		}

		/// Initial value of `TargetRegistrationsPerInterval`.
		#[pallet::constant_name(InitialTargetRegistrationsPerInterval)]
		fn initial_target_registrations_per_interval() -> u16 {
			constants::INITIAL_TARGET_REGISTRATIONS_PER_INTERVAL
		}

		/// Initial value of `Rho`.
		#[pallet::constant_name(InitialRho)]
		fn initial_rho() -> u16 {
			constants::INITIAL_RHO
		}

		/// Initial value of `AlphaSigmoidSteepness`.
		#[pallet::constant_name(InitialAlphaSigmoidSteepness)]
		fn initial_alpha_sigmoid_steepness() -> i16 {
			constants::INITIAL_ALPHA_SIGMOID_STEEPNESS
		}

		/// Initial value of `Kappa`.
		#[pallet::constant_name(InitialKappa)]
		fn initial_kappa() -> u16 {
			constants::INITIAL_KAPPA
		}

		/// Initial value of `MinAllowedUids`.
		#[pallet::constant_name(InitialMinAllowedUids)]
		fn initial_min_allowed_uids() -> u16 {
			constants::INITIAL_MIN_ALLOWED_UIDS
		}

		/// Initial value of `MaxAllowedUids`.
		#[pallet::constant_name(InitialMaxAllowedUids)]
		fn initial_max_allowed_uids() -> u16 {
			constants::INITIAL_MAX_ALLOWED_UIDS
		}

		/// Initial value of `ValidatorPruneLen`.
		#[pallet::constant_name(InitialValidatorPruneLen)]
		fn initial_validator_prune_len() -> u64 {
			constants::INITIAL_VALIDATOR_PRUNE_LEN
		}

		/// Initial value of `ScalingLawPower`.
		#[pallet::constant_name(InitialScalingLawPower)]
		fn initial_scaling_law_power() -> u16 {
			constants::INITIAL_SCALING_LAW_POWER
		}

		/// Initial value of `ImmunityPeriod`.
		#[pallet::constant_name(InitialImmunityPeriod)]
		fn initial_immunity_period() -> u16 {
			constants::INITIAL_IMMUNITY_PERIOD
		}

		/// Initial value of `ActivityCutoff`.
		#[pallet::constant_name(InitialActivityCutoff)]
		fn initial_activity_cutoff() -> u16 {
			constants::INITIAL_ACTIVITY_CUTOFF
		}

		/// Initial value of `MaxRegistrationsPerBlock`.
		#[pallet::constant_name(InitialMaxRegistrationsPerBlock)]
		fn initial_max_registrations_per_block() -> u16 {
			constants::INITIAL_MAX_REGISTRATIONS_PER_BLOCK
		}

		/// Initial value of `PruningScore`.
		#[pallet::constant_name(InitialPruningScore)]
		fn initial_pruning_score() -> u16 {
			constants::INITIAL_PRUNING_SCORE
		}

		/// Initial value of `MaxAllowedValidators`.
		#[pallet::constant_name(InitialMaxAllowedValidators)]
		fn initial_max_allowed_validators() -> u16 {
			constants::INITIAL_MAX_ALLOWED_VALIDATORS
		}

		/// Initial value of `DefaultDelegateTake`.
		#[pallet::constant_name(InitialDefaultDelegateTake)]
		fn initial_default_delegate_take() -> u16 {
			constants::INITIAL_DEFAULT_DELEGATE_TAKE
		}

		/// Initial value of `MinDelegateTake`.
		#[pallet::constant_name(InitialMinDelegateTake)]
		fn initial_min_delegate_take() -> u16 {
			constants::INITIAL_MIN_DELEGATE_TAKE
		}

		/// Initial value of `DefaultChildKeyTake`.
		#[pallet::constant_name(InitialDefaultChildKeyTake)]
		fn initial_default_child_key_take() -> u16 {
			constants::INITIAL_DEFAULT_CHILD_KEY_TAKE
		}

		/// Initial value of `MinChildKeyTake`.
		#[pallet::constant_name(InitialMinChildKeyTake)]
		fn initial_min_child_key_take() -> u16 {
			constants::INITIAL_MIN_CHILD_KEY_TAKE
		}

		/// Initial value of `MaxChildKeyTake`.
		#[pallet::constant_name(InitialMaxChildKeyTake)]
		fn initial_max_child_key_take() -> u16 {
			constants::INITIAL_MAX_CHILD_KEY_TAKE
		}

		/// Initial value of `WeightsVersionKey`.
		#[pallet::constant_name(InitialWeightsVersionKey)]
		fn initial_weights_version_key() -> u64 {
			constants::INITIAL_WEIGHTS_VERSION_KEY
		}

		/// Initial value of `ServingRateLimit`.
		#[pallet::constant_name(InitialServingRateLimit)]
		fn initial_serving_rate_limit() -> u64 {
			constants::INITIAL_SERVING_RATE_LIMIT
		}

		/// Initial value of `TxRateLimit`.
		#[pallet::constant_name(InitialTxRateLimit)]
		fn initial_tx_rate_limit() -> u64 {
			constants::INITIAL_TX_RATE_LIMIT
		}

		/// Initial value of `TxDelegateTakeRateLimit`.
		#[pallet::constant_name(InitialTxDelegateTakeRateLimit)]
		fn initial_tx_delegate_take_rate_limit() -> u64 {
			constants::INITIAL_TX_DELEGATE_TAKE_RATE_LIMIT
		}

		/// Initial value of `TxChildKeyTakeRateLimit`.
		#[pallet::constant_name(InitialTxChildKeyTakeRateLimit)]
		fn initial_tx_child_key_take_rate_limit() -> u64 {
			constants::INITIAL_TX_CHILD_KEY_TAKE_RATE_LIMIT
		}

		/// Initial value of `AdjustmentAlpha`.
		#[pallet::constant_name(InitialAdjustmentAlpha)]
		fn initial_adjustment_alpha() -> u64 {
			constants::INITIAL_ADJUSTMENT_ALPHA
		}

		/// Initial value of `NetworkImmunityPeriod`.
		#[pallet::constant_name(InitialNetworkImmunityPeriod)]
		fn initial_network_immunity_period() -> u64 {
			constants::INITIAL_NETWORK_IMMUNITY_PERIOD
		}

		/// Initial value of `NetworkMinLockCost` (RAO).
		#[pallet::constant_name(InitialNetworkMinLockCost)]
		fn initial_network_min_lock_cost() -> TaoBalance {
			constants::INITIAL_NETWORK_MIN_LOCK_COST
		}

		/// Initial value of `SubnetOwnerCut`.
		#[pallet::constant_name(InitialSubnetOwnerCut)]
		fn initial_subnet_owner_cut() -> u16 {
			constants::INITIAL_SUBNET_OWNER_CUT
		}

		/// Initial value of `NetworkLockReductionInterval`.
		#[pallet::constant_name(InitialNetworkLockReductionInterval)]
		fn initial_network_lock_reduction_interval() -> u64 {
			constants::INITIAL_NETWORK_LOCK_REDUCTION_INTERVAL
		}

		/// Initial value of `NetworkRateLimit`.
		#[pallet::constant_name(InitialNetworkRateLimit)]
		fn initial_network_rate_limit() -> u64 {
			constants::INITIAL_NETWORK_RATE_LIMIT
		}

		/// Price (RAO) of a hotkey swap on all subnets.
		#[pallet::constant_name(KeySwapCost)]
		fn key_swap_cost() -> TaoBalance {
			constants::KEY_SWAP_COST
		}

		/// Alpha high.
		#[pallet::constant_name(AlphaHigh)]
		fn alpha_high() -> u16 {
			constants::ALPHA_HIGH
		}

		/// Alpha low.
		#[pallet::constant_name(AlphaLow)]
		fn alpha_low() -> u16 {
			constants::ALPHA_LOW
		}

		/// Liquid alpha on.
		#[pallet::constant_name(LiquidAlphaOn)]
		fn liquid_alpha_on() -> bool {
			constants::LIQUID_ALPHA_ON
		}

		/// Yuma3 on.
		#[pallet::constant_name(Yuma3On)]
		fn yuma3_on() -> bool {
			constants::YUMA3_ON
		}

		/// Initial value of `ColdkeySwapAnnouncementDelay`.
		#[pallet::constant_name(InitialColdkeySwapAnnouncementDelay)]
		fn initial_coldkey_swap_announcement_delay() -> u32 {
			constants::INITIAL_COLDKEY_SWAP_ANNOUNCEMENT_DELAY
		}

		/// Initial value of `ColdkeySwapReannouncementDelay`.
		#[pallet::constant_name(InitialColdkeySwapReannouncementDelay)]
		fn initial_coldkey_swap_reannouncement_delay() -> u32 {
			constants::INITIAL_COLDKEY_SWAP_REANNOUNCEMENT_DELAY
		}

		/// Initial value of `DissolveNetworkScheduleDuration`.
		#[pallet::constant_name(InitialDissolveNetworkScheduleDuration)]
		fn initial_dissolve_network_schedule_duration() -> u32 {
			constants::INITIAL_DISSOLVE_NETWORK_SCHEDULE_DURATION
		}

		/// Initial value of `TaoWeight`.
		#[pallet::constant_name(InitialTaoWeight)]
		fn initial_tao_weight() -> u64 {
			constants::INITIAL_TAO_WEIGHT
		}

		/// Initial value of `EmaPriceHalvingPeriod`.
		#[pallet::constant_name(InitialEmaPriceHalvingPeriod)]
		fn initial_ema_price_halving_period() -> u64 {
			constants::INITIAL_EMA_PRICE_HALVING_PERIOD
		}

		/// Initial value of `StartCallDelay`.
		#[pallet::constant_name(InitialStartCallDelay)]
		fn initial_start_call_delay() -> u64 {
			constants::INITIAL_START_CALL_DELAY
		}

		/// Price (RAO) of a hotkey swap on one subnet.
		#[pallet::constant_name(KeySwapOnSubnetCost)]
		fn key_swap_on_subnet_cost() -> TaoBalance {
			constants::KEY_SWAP_ON_SUBNET_COST
		}

		/// Hotkey swap on subnet interval.
		#[pallet::constant_name(HotkeySwapOnSubnetInterval)]
		fn hotkey_swap_on_subnet_interval() -> u64 {
			constants::HOTKEY_SWAP_ON_SUBNET_INTERVAL
		}

		/// Lease dividends distribution interval.
		#[pallet::constant_name(LeaseDividendsDistributionInterval)]
		fn lease_dividends_distribution_interval() -> u32 {
			constants::LEASE_DIVIDENDS_DISTRIBUTION_INTERVAL
		}

		/// Largest share of uids that may be immune, in percent.
		#[pallet::constant_name(MaxImmuneUidsPercentage)]
		fn max_immune_uids_percentage() -> Percent {
			constants::MAX_IMMUNE_UIDS_PERCENTAGE
		}

		/// Pallet id from which the subnets' accounts derive.
		#[pallet::constant_name(SubtensorPalletId)]
		fn subtensor_pallet_id() -> PalletId {
			constants::SUBTENSOR_PALLET_ID
		}

		/// Pallet id of the account that holds burned TAO.
		#[pallet::constant_name(BurnAccountId)]
		fn burn_account_id() -> PalletId {
			constants::BURN_ACCOUNT_ID
		}

		/// Initial value of `MaxEpochsPerBlock`.
		#[pallet::constant_name(InitialMaxEpochsPerBlock)]
		fn initial_max_epochs_per_block() -> u8 {
			constants::INITIAL_MAX_EPOCHS_PER_BLOCK
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(_now: BlockNumberFor<T>) -> Weight {
			emission::step::run::<T>()
		}

		fn on_idle(_now: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = frame_support::weights::WeightMeter::with_limit(remaining);
			subnets::cleanup::continue_with::<T>(&mut meter);
			staking::sweep::continue_with::<T>(&mut meter);
			keys::children::threshold::continue_with::<T>(&mut meter);
			meter.consumed()
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			crate::try_state::check::<T>()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets the caller's weights on the main mechanism of `netuid`. Signed by the hotkey; commit-reveal must be off. Spec: weights.md §6 Emits [`Event::WeightsSet`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_weights())]
		pub fn set_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			dests: Vec<u16>,
			weights: Vec<u16>,
			version_key: u64,
		) -> DispatchResult {
			let row = weights::Submission { uids: dests, values: weights, version_key };
			weights::set_mechanism_weights::<T>(origin, netuid, MechId::MAIN, row)
		}

		/// Buys alpha of `netuid` with `amount_staked` RAO and stakes it to `hotkey`. Signed by the coldkey. Spec: staking.md §11.1 Emits [`Event::StakeAdded`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::add_stake())]
		pub fn add_stake(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_staked: TaoBalance,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::add_stake::<T>(&signer, &hotkey, netuid, amount_staked)
		}

		/// Sells `amount_unstaked` alpha of the caller's stake on `hotkey`. Signed by the coldkey. Spec: staking.md §11.3 Emits [`Event::StakeRemoved`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::remove_stake())]
		pub fn remove_stake(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_unstaked: AlphaBalance,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::remove_stake::<T>(&signer, &hotkey, netuid, amount_unstaked)
		}

		/// Announces the endpoint that the neuron serves. Signed by the hotkey. Spec: neurons-and-keys.md §8. Emits [`Event::AxonServed`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::serve_axon())]
		pub fn serve_axon(
			origin: OriginFor<T>,
			netuid: NetUid,
			version: u32,
			ip: u128,
			port: u16,
			ip_type: u8,
			protocol: u8,
			placeholder1: u8,
			placeholder2: u8,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			let axon = AxonInfo {
				block: 0,
				version,
				ip,
				port,
				ip_type,
				protocol,
				placeholder1,
				placeholder2,
			};
			neurons::serve_axon::<T>(&signer, netuid, axon, None)
		}

		/// Announces the neuron's metrics endpoint. Signed by the hotkey. Spec: neurons-and-keys.md §8. Emits [`Event::PrometheusServed`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::serve_prometheus())]
		pub fn serve_prometheus(
			origin: OriginFor<T>,
			netuid: NetUid,
			version: u32,
			ip: u128,
			port: u16,
			ip_type: u8,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			let endpoint = PrometheusInfo { block: 0, version, ip, port, ip_type };
			neurons::serve_prometheus::<T>(&signer, netuid, endpoint)
		}

		/// As [`Pallet::burned_register`]; the proof of work is ignored. Spec: neurons-and-keys.md §4. Emits [`Event::NeuronRegistered`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::register())]
		pub fn register(
			origin: OriginFor<T>,
			netuid: NetUid,
			block_number: u64,
			nonce: u64,
			work: Vec<u8>,
			hotkey: T::AccountId,
			coldkey: T::AccountId,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			neurons::register::<T>(&signer, netuid, block_number, nonce, work, &hotkey, &coldkey)
		}

		/// Registers `hotkey` on `netuid` for the current price. Signed by the coldkey that pays. Spec: neurons-and-keys.md §4. Emits [`Event::NeuronRegistered`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::burned_register())]
		pub fn burned_register(
			origin: OriginFor<T>,
			netuid: NetUid,
			hotkey: T::AccountId,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			neurons::burned_register::<T>(&signer, netuid, &hotkey)
		}

		/// Announces the endpoint together with a TLS certificate. Signed by the hotkey. Spec: neurons-and-keys.md §8. Emits [`Event::AxonServed`].
		#[pallet::call_index(40)]
		#[pallet::weight(T::WeightInfo::serve_axon_tls())]
		pub fn serve_axon_tls(
			origin: OriginFor<T>,
			netuid: NetUid,
			version: u32,
			ip: u128,
			port: u16,
			ip_type: u8,
			protocol: u8,
			placeholder1: u8,
			placeholder2: u8,
			certificate: Vec<u8>,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			let axon = AxonInfo {
				block: 0,
				version,
				ip,
				port,
				ip_type,
				protocol,
				placeholder1,
				placeholder2,
			};
			neurons::serve_axon::<T>(&signer, netuid, axon, Some(certificate))
		}

		/// Creates a subnet owned by the caller and `hotkey` for the current lock cost. Spec: subnets.md §4 Emits [`Event::NetworkAdded`].
		#[pallet::call_index(59)]
		#[pallet::weight(T::WeightInfo::register_network())]
		pub fn register_network(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			subnets::register_network::<T>(&signer, &hotkey)
		}

		/// Dissolves a subnet; root only. Spec: subnets.md §10. Emits [`Event::NetworkRemoved`].
		#[pallet::call_index(61)]
		#[pallet::weight(T::WeightInfo::dissolve_network())]
		pub fn dissolve_network(
			origin: OriginFor<T>,
			coldkey: T::AccountId,
			netuid: NetUid,
		) -> DispatchResult {
			ensure_root(origin)?;
			subnets::dissolve_network::<T>(&coldkey, netuid)
		}

		/// Registers `hotkey` on root. Signed by the coldkey. Spec: subnets.md §11. Emits [`Event::NeuronRegistered`].
		#[pallet::call_index(62)]
		#[pallet::weight(T::WeightInfo::root_register())]
		pub fn root_register(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			root::root_register::<T>(&signer, &hotkey)
		}

		/// Lowers the take of `hotkey`. Signed by its coldkey. Spec: staking.md §4.1 Emits [`Event::TakeDecreased`].
		#[pallet::call_index(65)]
		#[pallet::weight(T::WeightInfo::decrease_take())]
		pub fn decrease_take(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			take: PerU16,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::decrease_take::<T>(&signer, &hotkey, take)
		}

		/// Raises the take of `hotkey`. Signed by its coldkey. Spec: staking.md §4.2 Emits [`Event::TakeIncreased`].
		#[pallet::call_index(66)]
		#[pallet::weight(T::WeightInfo::increase_take())]
		pub fn increase_take(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			take: PerU16,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::increase_take::<T>(&signer, &hotkey, take)
		}

		/// Announces the children of `hotkey` on `netuid`; they become active after the cool-down. Signed by its coldkey. Spec: neurons-and-keys.md §10. Emits [`Event::SetChildrenScheduled`].
		#[pallet::call_index(67)]
		#[pallet::weight(T::WeightInfo::set_children())]
		pub fn set_children(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			children: Vec<(u64, T::AccountId)>,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::set_children::<T>(&signer, &hotkey, netuid, children)
		}

		/// Sets the identity of the caller's coldkey. Spec: neurons-and-keys.md §15.1. Emits [`Event::ChainIdentitySet`].
		#[pallet::call_index(68)]
		#[pallet::weight(T::WeightInfo::set_identity())]
		pub fn set_identity(
			origin: OriginFor<T>,
			name: Vec<u8>,
			url: Vec<u8>,
			github_repo: Vec<u8>,
			image: Vec<u8>,
			discord: Vec<u8>,
			description: Vec<u8>,
			additional: Vec<u8>,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			let identity =
				ChainIdentityV2 { name, url, github_repo, image, discord, description, additional };
			keys::set_identity::<T>(&signer, identity)
		}

		/// Sets the blocks between two changes of a childkey take. Root only. Emits [`Event::TxChildKeyTakeRateLimitSet`].
		#[pallet::call_index(69)]
		#[pallet::weight(T::WeightInfo::sudo_set_tx_childkey_take_rate_limit())]
		pub fn sudo_set_tx_childkey_take_rate_limit(
			origin: OriginFor<T>,
			tx_rate_limit: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			keys::sudo_set_tx_childkey_take_rate_limit::<T>(tx_rate_limit)
		}

		/// Replaces `hotkey` by `new_hotkey`, on one subnet or on all. Signed by its coldkey. Spec: neurons-and-keys.md §12. Emits [`Event::HotkeySwapped`].
		#[pallet::call_index(70)]
		#[pallet::weight(T::WeightInfo::swap_hotkey())]
		pub fn swap_hotkey(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			new_hotkey: T::AccountId,
			netuid: Option<NetUid>,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::swap_hotkey::<T>(&signer, &hotkey, &new_hotkey, netuid)
		}

		/// Replaces a coldkey at once; root only. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapped`].
		#[pallet::call_index(71)]
		#[pallet::weight(T::WeightInfo::swap_coldkey())]
		pub fn swap_coldkey(
			origin: OriginFor<T>,
			old_coldkey: T::AccountId,
			new_coldkey: T::AccountId,
			swap_cost: TaoBalance,
		) -> DispatchResult {
			ensure_root(origin)?;
			keys::swap_coldkey::<T>(&old_coldkey, &new_coldkey, swap_cost)
		}

		/// Replaces a hotkey, on request without moving its stake. Signed by its coldkey. Spec: neurons-and-keys.md §12. Emits [`Event::HotkeySwapped`].
		#[pallet::call_index(72)]
		#[pallet::weight(T::WeightInfo::swap_hotkey_v2())]
		pub fn swap_hotkey_v2(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			new_hotkey: T::AccountId,
			netuid: Option<NetUid>,
			keep_stake: bool,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::swap_hotkey_v2::<T>(&signer, &hotkey, &new_hotkey, netuid, keep_stake)
		}

		/// Retired; always fails with [`Error::Deprecated`].
		#[pallet::call_index(73)]
		#[pallet::weight(T::WeightInfo::schedule_swap_coldkey())]
		pub fn schedule_swap_coldkey(
			origin: OriginFor<T>,
			new_coldkey: T::AccountId,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::schedule_swap_coldkey::<T>(&signer, &new_coldkey)
		}

		/// Sets the take of `hotkey` as a child on `netuid`. Signed by its coldkey. Spec: neurons-and-keys.md §10.5. Emits [`Event::ChildKeyTakeSet`].
		#[pallet::call_index(75)]
		#[pallet::weight(T::WeightInfo::set_childkey_take())]
		pub fn set_childkey_take(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			take: PerU16,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::set_childkey_take::<T>(&signer, &hotkey, netuid, take)
		}

		/// Sets the least childkey take. Root only. Emits [`Event::MinChildKeyTakeSet`].
		#[pallet::call_index(76)]
		#[pallet::weight(T::WeightInfo::sudo_set_min_childkey_take())]
		pub fn sudo_set_min_childkey_take(origin: OriginFor<T>, take: PerU16) -> DispatchResult {
			ensure_root(origin)?;
			keys::sudo_set_min_childkey_take::<T>(take)
		}

		/// Sets the highest childkey take. Root only. Emits [`Event::MaxChildKeyTakeSet`].
		#[pallet::call_index(77)]
		#[pallet::weight(T::WeightInfo::sudo_set_max_childkey_take())]
		pub fn sudo_set_max_childkey_take(origin: OriginFor<T>, take: PerU16) -> DispatchResult {
			ensure_root(origin)?;
			keys::sudo_set_max_childkey_take::<T>(take)
		}

		/// Sets the identity of a subnet. Signed by its owner, or root. Spec: subnets.md §16. Emits [`Event::SubnetIdentitySet`].
		#[pallet::call_index(78)]
		#[pallet::weight(T::WeightInfo::set_subnet_identity())]
		pub fn set_subnet_identity(
			origin: OriginFor<T>,
			netuid: NetUid,
			subnet_name: Vec<u8>,
			github_repo: Vec<u8>,
			subnet_contact: Vec<u8>,
			subnet_url: Vec<u8>,
			discord: Vec<u8>,
			description: Vec<u8>,
			logo_url: Vec<u8>,
			additional: Vec<u8>,
		) -> DispatchResult {
			subnets::set_subnet_identity::<T>(
				origin,
				netuid,
				subnet_name,
				github_repo,
				subnet_contact,
				subnet_url,
				discord,
				description,
				logo_url,
				additional,
			)
		}

		/// As [`Pallet::register_network`], with an identity. Emits [`Event::NetworkAdded`].
		#[pallet::call_index(79)]
		#[pallet::weight(T::WeightInfo::register_network_with_identity())]
		pub fn register_network_with_identity(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			identity: Option<SubnetIdentityV3>,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			subnets::register_network_with_identity::<T>(&signer, &hotkey, identity)
		}

		/// Sets weights on several subnets; a failing item does not stop the others. Spec: weights.md §7 Emits [`Event::BatchWeightsCompleted`].
		#[pallet::call_index(80)]
		#[pallet::weight(T::WeightInfo::batch_set_weights())]
		pub fn batch_set_weights(
			origin: OriginFor<T>,
			netuids: Vec<Compact<NetUid>>,
			weights: Vec<Vec<(Compact<u16>, Compact<u16>)>>,
			version_keys: Vec<Compact<u64>>,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			weights::batch_set_weights::<T>(&signer, netuids, weights, version_keys)
		}

		/// Sells all stake of the caller on `hotkey`, on every subnet. Spec: staking.md §11.6 Emits [`Event::StakeRemoved`].
		#[pallet::call_index(83)]
		#[pallet::weight(T::WeightInfo::unstake_all())]
		pub fn unstake_all(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::unstake_all::<T>(&signer, &hotkey)
		}

		/// Sells all alpha of the caller on `hotkey` and stakes the TAO on root. Spec: staking.md §11.7 Emits [`Event::StakeRemoved`].
		#[pallet::call_index(84)]
		#[pallet::weight(T::WeightInfo::unstake_all_alpha())]
		pub fn unstake_all_alpha(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::unstake_all_alpha::<T>(&signer, &hotkey)
		}

		/// Moves stake to another hotkey, subnet or both. Spec: staking.md §12 Emits [`Event::StakeMoved`].
		#[pallet::call_index(85)]
		#[pallet::weight(T::WeightInfo::move_stake())]
		pub fn move_stake(
			origin: OriginFor<T>,
			origin_hotkey: T::AccountId,
			destination_hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::move_stake::<T>(
				&signer,
				&origin_hotkey,
				&destination_hotkey,
				origin_netuid,
				destination_netuid,
				alpha_amount,
			)
		}

		/// Gives stake to another coldkey. Spec: staking.md §12 Emits [`Event::StakeTransferred`].
		#[pallet::call_index(86)]
		#[pallet::weight(T::WeightInfo::transfer_stake())]
		pub fn transfer_stake(
			origin: OriginFor<T>,
			destination_coldkey: T::AccountId,
			hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::transfer_stake::<T>(
				&signer,
				&destination_coldkey,
				&hotkey,
				origin_netuid,
				destination_netuid,
				alpha_amount,
			)
		}

		/// Moves stake of one hotkey to another subnet. Spec: staking.md §12 Emits [`Event::StakeSwapped`].
		#[pallet::call_index(87)]
		#[pallet::weight(T::WeightInfo::swap_stake())]
		pub fn swap_stake(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::swap_stake::<T>(
				&signer,
				&hotkey,
				origin_netuid,
				destination_netuid,
				alpha_amount,
			)
		}

		/// As [`Pallet::add_stake`], with a highest price (RAO per alpha). Spec: staking.md §11.2 Emits [`Event::StakeAdded`].
		#[pallet::call_index(88)]
		#[pallet::weight(T::WeightInfo::add_stake_limit())]
		pub fn add_stake_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_staked: TaoBalance,
			limit_price: TaoBalance,
			allow_partial: bool,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::add_stake_limit::<T>(
				&signer,
				&hotkey,
				netuid,
				amount_staked,
				limit_price,
				allow_partial,
			)
		}

		/// As [`Pallet::remove_stake`], with a least price (RAO per alpha). Spec: staking.md §11.4 Emits [`Event::StakeRemoved`].
		#[pallet::call_index(89)]
		#[pallet::weight(T::WeightInfo::remove_stake_limit())]
		pub fn remove_stake_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_unstaked: AlphaBalance,
			limit_price: TaoBalance,
			allow_partial: bool,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::remove_stake_limit::<T>(
				&signer,
				&hotkey,
				netuid,
				amount_unstaked,
				limit_price,
				allow_partial,
			)
		}

		/// As [`Pallet::swap_stake`], with a least ratio of prices. Spec: staking.md §12 Emits [`Event::StakeSwapped`].
		#[pallet::call_index(90)]
		#[pallet::weight(T::WeightInfo::swap_stake_limit())]
		pub fn swap_stake_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
			limit_price: TaoBalance,
			allow_partial: bool,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::swap_stake_limit::<T>(
				&signer,
				&hotkey,
				origin_netuid,
				destination_netuid,
				alpha_amount,
				limit_price,
				allow_partial,
			)
		}

		/// Makes the caller the owner of a hotkey that nobody owns. Spec: staking.md §3.2
		#[pallet::call_index(91)]
		#[pallet::weight(T::WeightInfo::try_associate_hotkey())]
		pub fn try_associate_hotkey(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::try_associate_hotkey::<T>(&signer, &hotkey)
		}

		/// Starts the subnet's emission and the trade of its alpha. Signed by its owner. Spec: subnets.md §9. Emits [`Event::FirstEmissionBlockNumberSet`].
		#[pallet::call_index(92)]
		#[pallet::weight(T::WeightInfo::start_call())]
		pub fn start_call(origin: OriginFor<T>, netuid: NetUid) -> DispatchResult {
			subnets::start_call::<T>(origin, netuid)
		}

		/// Associates an EVM address, proved by its signature, with the caller's uid. Spec: neurons-and-keys.md §9. Emits [`Event::EvmKeyAssociated`].
		#[pallet::call_index(93)]
		#[pallet::weight(T::WeightInfo::associate_evm_key())]
		pub fn associate_evm_key(
			origin: OriginFor<T>,
			netuid: NetUid,
			evm_key: H160,
			block_number: u64,
			signature: [u8; 65],
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			neurons::associate_evm_key::<T>(&signer, netuid, evm_key, block_number, signature)
		}

		/// Commits the hash of weights on the main mechanism. Signed by the hotkey. Spec: weights.md §8 Emits [`Event::WeightsCommitted`].
		#[pallet::call_index(96)]
		#[pallet::weight(T::WeightInfo::commit_weights())]
		pub fn commit_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			commit_hash: H256,
		) -> DispatchResult {
			weights::commit_mechanism_weights::<T>(origin, netuid, MechId::MAIN, commit_hash)
		}

		/// Reveals committed weights on the main mechanism. Signed by the hotkey. Spec: weights.md §9 Emits [`Event::WeightsRevealed`].
		#[pallet::call_index(97)]
		#[pallet::weight(T::WeightInfo::reveal_weights())]
		pub fn reveal_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			uids: Vec<u16>,
			values: Vec<u16>,
			salt: Vec<u16>,
			version_key: u64,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			let row = weights::Submission { uids, values, version_key };
			weights::reveal_mechanism_weights::<T>(&signer, netuid, MechId::MAIN, &row, &salt)
		}

		/// Reveals several commits. Signed by the hotkey. Spec: weights.md §10 Emits [`Event::WeightsBatchRevealed`].
		#[pallet::call_index(98)]
		#[pallet::weight(T::WeightInfo::batch_reveal_weights())]
		pub fn batch_reveal_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			uids_list: Vec<Vec<u16>>,
			values_list: Vec<Vec<u16>>,
			salts_list: Vec<Vec<u16>>,
			version_keys: Vec<u64>,
		) -> DispatchResult {
			let batch = weights::RevealBatch {
				uids: uids_list,
				values: values_list,
				salts: salts_list,
				version_keys,
			};
			weights::batch_reveal_weights::<T>(origin, netuid, batch)
		}

		/// Commits on several subnets; a failing item does not stop the others. Spec: weights.md §8 Emits [`Event::BatchWeightsCompleted`].
		#[pallet::call_index(100)]
		#[pallet::weight(T::WeightInfo::batch_commit_weights())]
		pub fn batch_commit_weights(
			origin: OriginFor<T>,
			netuids: Vec<Compact<NetUid>>,
			commit_hashes: Vec<H256>,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			weights::batch_commit_weights::<T>(&signer, netuids, commit_hashes)
		}

		/// Destroys stake of the caller so that it can be emitted again. Spec: staking.md §13 Emits [`Event::AlphaRecycled`].
		#[pallet::call_index(101)]
		#[pallet::weight(T::WeightInfo::recycle_alpha())]
		pub fn recycle_alpha(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			amount: AlphaBalance,
			netuid: NetUid,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::recycle_alpha::<T>(&signer, &hotkey, amount, netuid)
		}

		/// Destroys stake of the caller for ever. Spec: staking.md §13 Emits [`Event::AlphaBurned`].
		#[pallet::call_index(102)]
		#[pallet::weight(T::WeightInfo::burn_alpha())]
		pub fn burn_alpha(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			amount: AlphaBalance,
			netuid: NetUid,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::burn_alpha::<T>(&signer, &hotkey, amount, netuid)
		}

		/// Sells all stake of the caller on `hotkey`, not below a price. Spec: staking.md §11.5 Emits [`Event::StakeRemoved`].
		#[pallet::call_index(103)]
		#[pallet::weight(T::WeightInfo::remove_stake_full_limit())]
		pub fn remove_stake_full_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			limit_price: Option<TaoBalance>,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::remove_stake_full_limit::<T>(&signer, &hotkey, netuid, limit_price)
		}

		/// Sets the blocks before new children become active. Root only.
		#[pallet::call_index(109)]
		#[pallet::weight(T::WeightInfo::set_pending_childkey_cooldown())]
		pub fn set_pending_childkey_cooldown(
			origin: OriginFor<T>,
			cooldown: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			keys::set_pending_childkey_cooldown::<T>(cooldown)
		}

		/// Creates a subnet that a crowdloan pays and the caller runs. Spec: subnets.md §17. Emits [`Event::SubnetLeaseCreated`].
		#[pallet::call_index(110)]
		#[pallet::weight(T::WeightInfo::register_leased_network(T::Crowdloans::max_contributors()))]
		pub fn register_leased_network(
			origin: OriginFor<T>,
			emissions_share: Percent,
			end_block: Option<u32>,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			leases::register_leased_network::<T>(&signer, emissions_share, end_block)
		}

		/// Ends a lease that ran out; the beneficiary becomes the owner. Spec: subnets.md §17. Emits [`Event::SubnetLeaseTerminated`].
		#[pallet::call_index(111)]
		#[pallet::weight(T::WeightInfo::terminate_lease(T::Crowdloans::max_contributors()))]
		pub fn terminate_lease(
			origin: OriginFor<T>,
			lease_id: u32,
			hotkey: T::AccountId,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			leases::terminate_lease::<T>(&signer, lease_id, &hotkey)
		}

		/// Sets the symbol of the subnet's alpha. Signed by its owner, or root. Spec: subnets.md §15. Emits [`Event::SymbolUpdated`].
		#[pallet::call_index(112)]
		#[pallet::weight(T::WeightInfo::update_symbol())]
		pub fn update_symbol(
			origin: OriginFor<T>,
			netuid: NetUid,
			symbol: Vec<u8>,
		) -> DispatchResult {
			subnets::update_symbol::<T>(origin, netuid, symbol)
		}

		/// Commits weights that drand reveals, on the main mechanism. Signed by the hotkey. Spec: weights.md §11 Emits [`Event::TimelockedWeightsCommitted`].
		#[pallet::call_index(113)]
		#[pallet::weight(T::WeightInfo::commit_timelocked_weights())]
		pub fn commit_timelocked_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			commit: BoundedVec<u8, ConstU32<32768>>,
			reveal_round: u64,
			commit_reveal_version: u16,
		) -> DispatchResult {
			weights::commit_timelocked_mechanism_weights::<T>(
				origin,
				netuid,
				MechId::MAIN,
				commit,
				reveal_round,
				commit_reveal_version,
			)
		}

		/// Redirects the caller's miner incentive on `netuid` to `hotkey`. Spec: staking.md §14 Emits [`Event::AutoStakeDestinationSet`].
		#[pallet::call_index(114)]
		#[pallet::weight(T::WeightInfo::set_coldkey_auto_stake_hotkey())]
		pub fn set_coldkey_auto_stake_hotkey(
			origin: OriginFor<T>,
			netuid: NetUid,
			hotkey: T::AccountId,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::set_coldkey_auto_stake_hotkey::<T>(&signer, netuid, &hotkey)
		}

		/// As [`Pallet::commit_weights`], for a mechanism. Emits [`Event::WeightsCommitted`].
		#[pallet::call_index(115)]
		#[pallet::weight(T::WeightInfo::commit_mechanism_weights())]
		pub fn commit_mechanism_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			mecid: MechId,
			commit_hash: H256,
		) -> DispatchResult {
			weights::commit_mechanism_weights::<T>(origin, netuid, mecid, commit_hash)
		}

		/// As [`Pallet::reveal_weights`], for a mechanism. Emits [`Event::WeightsRevealed`].
		#[pallet::call_index(116)]
		#[pallet::weight(T::WeightInfo::reveal_mechanism_weights())]
		pub fn reveal_mechanism_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			mecid: MechId,
			uids: Vec<u16>,
			values: Vec<u16>,
			salt: Vec<u16>,
			version_key: u64,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			let row = weights::Submission { uids, values, version_key };
			weights::reveal_mechanism_weights::<T>(&signer, netuid, mecid, &row, &salt)
		}

		/// As [`Pallet::commit_timelocked_mechanism_weights`], for older clients. Emits [`Event::TimelockedWeightsCommitted`].
		#[pallet::call_index(117)]
		#[pallet::weight(T::WeightInfo::commit_crv3_mechanism_weights())]
		pub fn commit_crv3_mechanism_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			mecid: MechId,
			commit: BoundedVec<u8, ConstU32<32768>>,
			reveal_round: u64,
		) -> DispatchResult {
			weights::commit_timelocked_mechanism_weights::<T>(
				origin,
				netuid,
				mecid,
				commit,
				reveal_round,
				weights::timelock::VERSION,
			)
		}

		/// As [`Pallet::commit_timelocked_weights`], for a mechanism. Emits [`Event::TimelockedWeightsCommitted`].
		#[pallet::call_index(118)]
		#[pallet::weight(T::WeightInfo::commit_timelocked_mechanism_weights())]
		pub fn commit_timelocked_mechanism_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			mecid: MechId,
			commit: BoundedVec<u8, ConstU32<32768>>,
			reveal_round: u64,
			commit_reveal_version: u16,
		) -> DispatchResult {
			weights::commit_timelocked_mechanism_weights::<T>(
				origin,
				netuid,
				mecid,
				commit,
				reveal_round,
				commit_reveal_version,
			)
		}

		/// As [`Pallet::set_weights`], for a mechanism. Emits [`Event::WeightsSet`].
		#[pallet::call_index(119)]
		#[pallet::weight(T::WeightInfo::set_mechanism_weights())]
		pub fn set_mechanism_weights(
			origin: OriginFor<T>,
			netuid: NetUid,
			mecid: MechId,
			dests: Vec<u16>,
			weights: Vec<u16>,
			version_key: u64,
		) -> DispatchResult {
			let row = weights::Submission { uids: dests, values: weights, version_key };
			weights::set_mechanism_weights::<T>(origin, netuid, mecid, row)
		}

		/// Dissolves a subnet. Root only. Spec: subnets.md §10. Emits [`Event::NetworkRemoved`].
		#[pallet::call_index(120)]
		#[pallet::weight(T::WeightInfo::root_dissolve_network())]
		pub fn root_dissolve_network(origin: OriginFor<T>, netuid: NetUid) -> DispatchResult {
			ensure_root(origin)?;
			subnets::root_dissolve_network::<T>(netuid)
		}

		/// Claims the caller's root dividends of every hotkey. Spec: staking.md §18.4 Emits [`Event::RootClaimed`].
		#[pallet::call_index(121)]
		#[pallet::weight(root::basket::claim::weight::most::<T>())]
		pub fn claim_root(
			origin: OriginFor<T>,
			subnets: BTreeSet<NetUid>,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			// A fund is claimed as a whole; the argument is a relic of claims by subnet.
			drop(subnets);
			root::claim_root::<T>(&signer)
		}

		/// Sets the least root claim of a subnet, RAO. Root or the subnet's owner. Spec: staking.md §18.4
		#[pallet::call_index(124)]
		#[pallet::weight(T::WeightInfo::sudo_set_root_claim_threshold())]
		pub fn sudo_set_root_claim_threshold(
			origin: OriginFor<T>,
			netuid: NetUid,
			new_value: u64,
		) -> DispatchResult {
			root::sudo_set_root_claim_threshold::<T>(origin, netuid, new_value)
		}

		/// Announces that the caller's coldkey will be replaced. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapAnnounced`].
		#[pallet::call_index(125)]
		#[pallet::weight(T::WeightInfo::announce_coldkey_swap())]
		pub fn announce_coldkey_swap(
			origin: OriginFor<T>,
			new_coldkey_hash: H256,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::announce_coldkey_swap::<T>(&signer, new_coldkey_hash)
		}

		/// Replaces the caller's coldkey as announced. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapped`].
		#[pallet::call_index(126)]
		#[pallet::weight(T::WeightInfo::swap_coldkey_announced())]
		pub fn swap_coldkey_announced(
			origin: OriginFor<T>,
			new_coldkey: T::AccountId,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::swap_coldkey_announced::<T>(&signer, &new_coldkey)
		}

		/// Freezes the caller's announced swap until root decides. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapDisputed`].
		#[pallet::call_index(127)]
		#[pallet::weight(T::WeightInfo::dispute_coldkey_swap())]
		pub fn dispute_coldkey_swap(origin: OriginFor<T>) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::dispute_coldkey_swap::<T>(&signer)
		}

		/// Removes an announcement and its dispute. Root only. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapReset`].
		#[pallet::call_index(128)]
		#[pallet::weight(T::WeightInfo::reset_coldkey_swap())]
		pub fn reset_coldkey_swap(origin: OriginFor<T>, coldkey: T::AccountId) -> DispatchResult {
			ensure_root(origin)?;
			keys::reset_coldkey_swap::<T>(&coldkey)
		}

		/// Starts tracking voting power on a subnet. Its owner, or root. Spec: neurons-and-keys.md §15 Emits [`Event::VotingPowerTrackingEnabled`].
		#[pallet::call_index(129)]
		#[pallet::weight(T::WeightInfo::enable_voting_power_tracking())]
		pub fn enable_voting_power_tracking(
			origin: OriginFor<T>,
			netuid: NetUid,
		) -> DispatchResult {
			voting_power::enable_voting_power_tracking::<T>(origin, netuid)
		}

		/// Ends tracking after a grace period. Its owner, or root. Spec: neurons-and-keys.md §15 Emits [`Event::VotingPowerTrackingDisableScheduled`].
		#[pallet::call_index(130)]
		#[pallet::weight(T::WeightInfo::disable_voting_power_tracking())]
		pub fn disable_voting_power_tracking(
			origin: OriginFor<T>,
			netuid: NetUid,
		) -> DispatchResult {
			voting_power::disable_voting_power_tracking::<T>(origin, netuid)
		}

		/// Sets the step of the voting-power average, of 10^18. Root only. Emits [`Event::VotingPowerEmaAlphaSet`].
		#[pallet::call_index(131)]
		#[pallet::weight(T::WeightInfo::sudo_set_voting_power_ema_alpha())]
		pub fn sudo_set_voting_power_ema_alpha(
			origin: OriginFor<T>,
			netuid: NetUid,
			alpha: u64,
		) -> DispatchResult {
			ensure_root(origin)?;
			voting_power::sudo_set_voting_power_ema_alpha::<T>(netuid, alpha)
		}

		/// Buys alpha with TAO and burns it. Spec: staking.md §13 Emits [`Event::AddStakeBurn`].
		#[pallet::call_index(132)]
		#[pallet::weight(T::WeightInfo::add_stake_burn())]
		pub fn add_stake_burn(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount: TaoBalance,
			limit: Option<TaoBalance>,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::add_stake_burn::<T>(&signer, &hotkey, netuid, amount, limit)
		}

		/// Withdraws the caller's announcement. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapCleared`].
		#[pallet::call_index(133)]
		#[pallet::weight(T::WeightInfo::clear_coldkey_swap_announcement())]
		pub fn clear_coldkey_swap_announcement(origin: OriginFor<T>) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::clear_coldkey_swap_announcement::<T>(&signer)
		}

		/// As [`Pallet::burned_register`], with a highest price (RAO). Emits [`Event::NeuronRegistered`].
		#[pallet::call_index(134)]
		#[pallet::weight(T::WeightInfo::register_limit())]
		pub fn register_limit(
			origin: OriginFor<T>,
			netuid: NetUid,
			hotkey: T::AccountId,
			limit_price: u64,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			neurons::register_limit::<T>(&signer, netuid, &hotkey, limit_price)
		}

		/// Switches automatic delegation of `hotkey` to the subnet owner's hotkey. Signed by its coldkey. Emits [`Event::AutoParentDelegationEnabledSet`].
		#[pallet::call_index(135)]
		#[pallet::weight(T::WeightInfo::set_auto_parent_delegation_enabled())]
		pub fn set_auto_parent_delegation_enabled(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			enabled: bool,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			keys::set_auto_parent_delegation_enabled::<T>(&signer, &hotkey, enabled)
		}

		/// Locks stake of the caller on `netuid` to `hotkey`. Spec: staking.md §16.5 Emits [`Event::StakeLocked`].
		#[pallet::call_index(136)]
		#[pallet::weight(T::WeightInfo::lock_stake())]
		pub fn lock_stake(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount: AlphaBalance,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			locks::lock_stake::<T>(&signer, &hotkey, netuid, amount)
		}

		/// Moves the caller's lock on `netuid` to another hotkey. Spec: staking.md §16.5 Emits [`Event::LockMoved`].
		#[pallet::call_index(137)]
		#[pallet::weight(T::WeightInfo::move_lock())]
		pub fn move_lock(
			origin: OriginFor<T>,
			destination_hotkey: T::AccountId,
			netuid: NetUid,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			locks::move_lock::<T>(&signer, &destination_hotkey, netuid)
		}

		/// Chooses whether the caller's lock on `netuid` decays. Spec: staking.md §16.5 Emits [`Event::PerpetualLockUpdated`].
		#[pallet::call_index(138)]
		#[pallet::weight(T::WeightInfo::set_perpetual_lock())]
		pub fn set_perpetual_lock(
			origin: OriginFor<T>,
			netuid: NetUid,
			enabled: bool,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			locks::set_perpetual_lock::<T>(&signer, netuid, enabled)
		}

		/// Kept for its index: succeeds and changes nothing; use `AdminUtils.sudo_set_tempo`.
		#[pallet::call_index(139)]
		#[pallet::weight(T::WeightInfo::set_tempo())]
		pub fn set_tempo(origin: OriginFor<T>, _netuid: NetUid, _tempo: u16) -> DispatchResult {
			ensure_signed(origin)?;
			Ok(())
		}

		/// Kept for its index: succeeds and changes nothing; use `AdminUtils.sudo_set_activity_cutoff_factor`.
		#[pallet::call_index(140)]
		#[pallet::weight(T::WeightInfo::set_activity_cutoff_factor())]
		pub fn set_activity_cutoff_factor(
			origin: OriginFor<T>,
			_netuid: NetUid,
			_factor_milli: u32,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Ok(())
		}

		/// Runs the subnet's epoch ahead of its tempo. Signed by the owner. Spec: yuma-epoch.md §4.4 Emits [`Event::EpochTriggered`].
		#[pallet::call_index(141)]
		#[pallet::weight(T::WeightInfo::trigger_epoch())]
		pub fn trigger_epoch(origin: OriginFor<T>, netuid: NetUid) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			epoch::trigger_epoch::<T>(&signer, netuid)
		}

		/// Chooses whether the caller's account refuses locked alpha. Spec: staking.md §16.5 Emits [`Event::RejectLockedAlphaUpdated`].
		#[pallet::call_index(142)]
		#[pallet::weight(T::WeightInfo::set_reject_locked_alpha())]
		pub fn set_reject_locked_alpha(origin: OriginFor<T>, enabled: bool) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			locks::set_reject_locked_alpha::<T>(&signer, enabled)
		}

		/// Gives stake to another coldkey on another hotkey. Spec: staking.md §12 Emits [`Event::StakeAndHotkeyTransferred`].
		#[pallet::call_index(143)]
		#[pallet::weight(T::WeightInfo::transfer_stake_and_hotkey())]
		pub fn transfer_stake_and_hotkey(
			origin: OriginFor<T>,
			destination_coldkey: T::AccountId,
			origin_hotkey: T::AccountId,
			destination_hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::transfer_stake_and_hotkey::<T>(
				&signer,
				&destination_coldkey,
				&origin_hotkey,
				&destination_hotkey,
				origin_netuid,
				destination_netuid,
				alpha_amount,
			)
		}

		/// Buys alpha as collateral of a registered miner. Spec: staking.md §16.12 Emits [`Event::CollateralLocked`].
		#[pallet::call_index(144)]
		#[pallet::weight(T::WeightInfo::add_collateral())]
		pub fn add_collateral(
			origin: OriginFor<T>,
			netuid: NetUid,
			hotkey: T::AccountId,
			alpha: AlphaBalance,
			limit_price: TaoBalance,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			collateral::add_collateral::<T>(&signer, netuid, &hotkey, alpha, limit_price)
		}

		/// Sets the collateral that the caller keeps for `hotkey`. Spec: staking.md §16.12 Emits [`Event::MinCollateralSet`].
		#[pallet::call_index(145)]
		#[pallet::weight(T::WeightInfo::set_min_collateral())]
		pub fn set_min_collateral(
			origin: OriginFor<T>,
			netuid: NetUid,
			hotkey: T::AccountId,
			min_locked: AlphaBalance,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			collateral::set_min_collateral::<T>(&signer, netuid, &hotkey, min_locked)
		}

		/// Stakes TAO into a validator's basket. Spec: staking.md §18.6 Emits [`Event::BasketStakedIn`].
		#[pallet::call_index(147)]
		#[pallet::weight(root::basket::claim::weight::most_direct::<T>())]
		pub fn stake_into_basket(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			amount_staked: TaoBalance,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			root::stake_into_basket::<T>(&signer, &hotkey, amount_staked)
		}

		/// Claims the caller's root dividends of one hotkey. Spec: staking.md §18.4 Emits [`Event::RootClaimed`].
		#[pallet::call_index(148)]
		#[pallet::weight(root::basket::claim::weight::most_of_hotkey::<T>())]
		pub fn claim_root_with_hotkey(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			root::claim_root_with_hotkey::<T>(&signer, &hotkey)
		}

		/// As [`Pallet::move_stake`], with a least ratio of prices. Emits [`Event::StakeMoved`].
		#[pallet::call_index(149)]
		#[pallet::weight(T::WeightInfo::move_stake_limit())]
		pub fn move_stake_limit(
			origin: OriginFor<T>,
			origin_hotkey: T::AccountId,
			destination_hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
			limit_price: TaoBalance,
			allow_partial: bool,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			staking::move_stake_limit::<T>(
				&signer,
				&origin_hotkey,
				&destination_hotkey,
				origin_netuid,
				destination_netuid,
				alpha_amount,
				limit_price,
				allow_partial,
			)
		}

		/// Registers `hotkey` by proof of work, without a fee. Spec: neurons-and-keys.md §4.5 Emits [`Event::NeuronRegistered`].
		#[pallet::call_index(152)]
		#[pallet::weight(T::WeightInfo::pow_register())]
		pub fn pow_register(
			origin: OriginFor<T>,
			netuid: NetUid,
			work_block: u64,
			nonce: u64,
			work: [u8; 32],
			hotkey: T::AccountId,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			neurons::pow_register::<T>(&signer, netuid, work_block, nonce, work, &hotkey)
		}
	}
}
