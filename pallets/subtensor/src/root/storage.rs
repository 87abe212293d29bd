//! Storage of the domain `root`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod root_storage {
	/// Root dividends of a hotkey that wait for the basket, in alpha of the subnet.
	#[pallet::storage]
	pub type PendingBasketDeposits<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		NetUid,
		AlphaBalance,
		ValueQuery,
	>;

	/// Where the flush of waiting dividends goes on.
	#[pallet::storage]
	pub type PendingBasketFlushCursor<T: Config> = StorageValue<_, Vec<u8>>;

	/// Blocks for which new root stake is held; 0 = not at all.
	#[pallet::storage]
	pub type RootStakeUnlockInterval<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// Whether baskets may be traded.
	#[pallet::storage]
	pub type BasketTradingEnabled<T: Config> = StorageValue<_, bool, ValueQuery>;

	/// Baskets that root froze.
	#[pallet::storage]
	pub type BasketTradingFrozen<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, ()>;

	/// Default of [`BasketDailyTurnoverCap`].
	#[pallet::type_value]
	pub fn DefaultBasketDailyTurnoverCap<T: Config>() -> u16 {
		6_553
	}

	/// Share of a basket that may be traded a day, u16-normalised.
	#[pallet::storage]
	pub type BasketDailyTurnoverCap<T: Config> =
		StorageValue<_, u16, ValueQuery, DefaultBasketDailyTurnoverCap<T>>;

	/// Default of [`BasketMinTradeTao`].
	#[pallet::type_value]
	pub fn DefaultBasketMinTradeTao<T: Config>() -> u64 {
		500_000_000
	}

	/// Least value of a basket trade, RAO.
	#[pallet::storage]
	pub type BasketMinTradeTao<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultBasketMinTradeTao<T>>;

	/// Default of [`BasketLiquidityCap`].
	#[pallet::type_value]
	pub fn DefaultBasketLiquidityCap<T: Config>() -> u16 {
		6_553
	}

	/// Share of a pool that basket trades may use, u16-normalised.
	#[pallet::storage]
	pub type BasketLiquidityCap<T: Config> =
		StorageValue<_, u16, ValueQuery, DefaultBasketLiquidityCap<T>>;

	/// Default of [`BasketClaimRowDustCapTao`].
	#[pallet::type_value]
	pub fn DefaultBasketClaimRowDustCapTao<T: Config>() -> u64 {
		1_000_000_000
	}

	/// Value (RAO) below which a row counts as dust in a claim.
	#[pallet::storage]
	pub type BasketClaimRowDustCapTao<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultBasketClaimRowDustCapTao<T>>;

	/// Default of [`BasketClaimRowDustBps`].
	#[pallet::type_value]
	pub fn DefaultBasketClaimRowDustBps<T: Config>() -> u16 {
		10
	}

	/// Share of a claim below which a row counts as dust, in basis points.
	#[pallet::storage]
	pub type BasketClaimRowDustBps<T: Config> =
		StorageValue<_, u16, ValueQuery, DefaultBasketClaimRowDustBps<T>>;

	/// Default of [`BasketClaimSliceDustTao`].
	#[pallet::type_value]
	pub fn DefaultBasketClaimSliceDustTao<T: Config>() -> u64 {
		100_000
	}

	/// Value (RAO) below which a slice of a row is left out of a claim.
	#[pallet::storage]
	pub type BasketClaimSliceDustTao<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultBasketClaimSliceDustTao<T>>;

	/// Default of [`BasketClaimForfeitCapTao`].
	#[pallet::type_value]
	pub fn DefaultBasketClaimForfeitCapTao<T: Config>() -> u64 {
		10_000_000
	}

	/// Most value (RAO) that a claim forfeits as dust.
	#[pallet::storage]
	pub type BasketClaimForfeitCapTao<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultBasketClaimForfeitCapTao<T>>;

	/// Turnover budget of a basket: TAO (RAO) available, and the block at which it was.
	#[pallet::storage]
	pub type BasketTradeBucket<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, (u64, u64)>;

	/// Pool liquidity that a basket used: alpha bought, and the block of the last purchase.
	#[pallet::storage]
	pub type BasketLiquidityUsed<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, (u64, u64)>;

	/// Default of [`BasketConcentrationCap`].
	#[pallet::type_value]
	pub fn DefaultBasketConcentrationCap<T: Config>() -> u16 {
		4_096
	}

	/// Largest share of one row in a basket, u16-normalised.
	#[pallet::storage]
	pub type BasketConcentrationCap<T: Config> =
		StorageValue<_, u16, ValueQuery, DefaultBasketConcentrationCap<T>>;

	/// Default of [`RootClaimableThreshold`].
	#[pallet::type_value]
	pub fn DefaultRootClaimableThreshold<T: Config>() -> I96F32 {
		I96F32::from_bits(0x7a12000000000)
	}

	/// Least claim (RAO); only the row of root is used.
	#[pallet::storage]
	pub type RootClaimableThreshold<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		NetUid,
		I96F32,
		ValueQuery,
		DefaultRootClaimableThreshold<T>,
	>;

	/// Rates of the former root claims; empty on a new chain.
	#[pallet::storage]
	pub type RootClaimable<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BTreeMap<NetUid, I96F32>, ValueQuery>;

	/// Amounts of the former root claims; empty on a new chain.
	#[pallet::storage]
	pub type RootClaimed<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Identity, NetUid>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		u128,
		ValueQuery,
	>;

	/// Shares (beta) of a validator's basket in all.
	#[pallet::storage]
	pub type BasketShares<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, u64, ValueQuery>;

	/// Shares ever credited for one unit of root stake.
	#[pallet::storage]
	pub type BasketRate<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, I96F32, ValueQuery>;

	/// Baseline of the basket's price statistics.
	#[pallet::storage]
	pub type BetaBaseline<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BetaBaselineOf>;

	/// Default of [`BasketTwr`].
	#[pallet::type_value]
	pub fn DefaultBasketTwr<T: Config>() -> U64F64 {
		U64F64::from_bits(0x10000000000000000)
	}

	/// Time-weighted return of the basket.
	#[pallet::storage]
	pub type BasketTwr<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, U64F64, ValueQuery, DefaultBasketTwr<T>>;

	/// Latest values of the basket index.
	#[pallet::storage]
	pub type BetaIndexSnapshot<T: Config> = StorageValue<_, BetaIndexSnapshotOf>;

	/// Where the sweep of the basket index goes on.
	#[pallet::storage]
	pub type BetaIndexSweep<T: Config> = StorageValue<_, BetaIndexSweepOf>;

	/// Latest sample of a basket for the index.
	#[pallet::storage]
	pub type BetaIndexFundSample<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BetaIndexFundSampleOf>;

	/// Shares that (hotkey, coldkey) has claimed, relative to its rate.
	#[pallet::storage]
	pub type BasketClaimed<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		i128,
		ValueQuery,
	>;

	/// TAO value (RAO) ever deposited into the basket.
	#[pallet::storage]
	pub type BasketDepositedTao<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, TaoBalance, ValueQuery>;

	/// TAO (RAO) ever claimed from the basket.
	#[pallet::storage]
	pub type BasketRedeemedTao<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, TaoBalance, ValueQuery>;
}
