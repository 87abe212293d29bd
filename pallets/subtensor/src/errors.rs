//! Why the pallet refuses. The order of the variants is the order of the interface: append only.
//! Spec: `docs/protocol/interface/errors.json`.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
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
}
