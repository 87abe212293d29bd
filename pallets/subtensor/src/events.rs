//! What the pallet tells clients. Variants and fields are in the order of the interface.
//! Spec: `docs/protocol/interface/events.json`.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
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
}
