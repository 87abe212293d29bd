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

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
pub mod bounds;
pub mod collateral;
pub mod constants;
pub mod emission;
pub mod epoch;
mod errors;
pub mod events;
pub mod guards;
pub mod keys;
pub mod leases;
pub mod locks;
mod metadata_constants;
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
#[import_section(crate::metadata_constants::metadata_constants)]
#[import_section(crate::events::events)]
#[import_section(crate::errors::errors)]
#[allow(clippy::expect_used, reason = "the pallet macro expands to it")]
#[allow(clippy::too_many_arguments, reason = "the interface fixes the arguments of calls")]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		constants, root::basket::weight as deposits, types::*, weight_info::WeightInfo, *,
	};
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
		/// What benchmarks need of other pallets.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: benchmarking::world::BenchmarkHelper<Self::AccountId>;
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
			subnets::genesis::limit::<T>(&self.limits);
			subnets::genesis::build::<T>(
				self.balances_issuance,
				self.start_call_delay,
				&self.subnets,
			);
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
		#[pallet::weight(T::WeightInfo::set_weights(bounds::length(dests)))]
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
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::add_stake(), &[*netuid]))]
		pub fn add_stake(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_staked: TaoBalance,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			deposits::weighed::<T>(T::WeightInfo::add_stake(), &[(&hotkey, netuid)], || {
				staking::add_stake::<T>(&signer, &hotkey, netuid, amount_staked)
			})
		}

		/// Sells `amount_unstaked` alpha of the caller's stake on `hotkey`. Signed by the coldkey. Spec: staking.md §11.3 Emits [`Event::StakeRemoved`].
		#[pallet::call_index(3)]
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::remove_stake(bounds::STAKED_HOTKEYS), &[*netuid]))]
		pub fn remove_stake(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_unstaked: AlphaBalance,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			deposits::weighed::<T>(
				T::WeightInfo::remove_stake(bounds::hotkeys_of::<T>(&signer)),
				&[(&hotkey, netuid)],
				|| staking::remove_stake::<T>(&signer, &hotkey, netuid, amount_unstaked),
			)
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
		#[pallet::weight(T::WeightInfo::register(bounds::seats::<T>(*netuid)))]
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
		#[pallet::weight(T::WeightInfo::burned_register(bounds::seats::<T>(*netuid)))]
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
		#[pallet::weight(T::WeightInfo::register_network(bounds::networks::<T>(), bounds::seats::<T>(NetUid::ROOT)))]
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
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::root_register(bounds::seats::<T>(NetUid::ROOT), bounds::networks::<T>()), &[NetUid::ROOT]))]
		pub fn root_register(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			let (seats, networks) = (bounds::seats::<T>(NetUid::ROOT), bounds::networks::<T>());
			let mut deposits = Weight::zero();
			let done = root::root_register::<T>(&signer, &hotkey, &mut deposits);
			let own = T::WeightInfo::root_register(seats, networks);
			bounds::outcome(own.saturating_add(deposits), done)
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
		#[pallet::weight(T::WeightInfo::set_children(bounds::length(children), bounds::networks::<T>()))]
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
		#[pallet::weight(T::WeightInfo::set_identity(bounds::bytes(&[name, url, github_repo, image, discord, description, additional])))]
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
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::swap_hotkey(bounds::POSITIONS, bounds::networks::<T>()), &[netuid.unwrap_or(NetUid::ROOT)]))]
		pub fn swap_hotkey(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			new_hotkey: T::AccountId,
			netuid: Option<NetUid>,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			keys::swap_hotkey::<T>(&signer, &hotkey, &new_hotkey, netuid)
		}

		/// Replaces a coldkey at once; root only. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapped`].
		#[pallet::call_index(71)]
		#[pallet::weight(T::WeightInfo::swap_coldkey(bounds::POSITIONS, bounds::networks::<T>()))]
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
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::swap_hotkey_v2(bounds::POSITIONS, bounds::networks::<T>()), &[netuid.unwrap_or(NetUid::ROOT)]))]
		pub fn swap_hotkey_v2(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			new_hotkey: T::AccountId,
			netuid: Option<NetUid>,
			keep_stake: bool,
		) -> DispatchResultWithPostInfo {
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
		#[pallet::weight(T::WeightInfo::set_subnet_identity(bounds::bytes(&[github_repo, subnet_contact, subnet_url, description, logo_url, additional])))]
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
		#[pallet::weight(T::WeightInfo::register_network_with_identity(bounds::networks::<T>(), bounds::seats::<T>(NetUid::ROOT)))]
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
		#[pallet::weight(T::WeightInfo::batch_set_weights(bounds::length(netuids)))]
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
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::unstake_all(bounds::UNSTAKE_LEGS), &[NetUid::ROOT]))]
		pub fn unstake_all(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			let deposits = deposits::flush_of::<T>(&hotkey);
			let mut legs = 0;
			let sold = staking::unstake_all::<T>(&signer, &hotkey, &mut legs);
			bounds::outcome(T::WeightInfo::unstake_all(legs).saturating_add(deposits), sold)
		}

		/// Sells all alpha of the caller on `hotkey` and stakes the TAO on root. Spec: staking.md §11.7 Emits [`Event::StakeRemoved`].
		#[pallet::call_index(84)]
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::unstake_all_alpha(bounds::UNSTAKE_LEGS), &[NetUid::ROOT]))]
		pub fn unstake_all_alpha(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			let deposits = deposits::flush_of::<T>(&hotkey);
			let mut legs = 0;
			let sold = staking::unstake_all_alpha::<T>(&signer, &hotkey, &mut legs);
			bounds::outcome(T::WeightInfo::unstake_all_alpha(legs).saturating_add(deposits), sold)
		}

		/// Moves stake to another hotkey, subnet or both. Spec: staking.md §12 Emits [`Event::StakeMoved`].
		#[pallet::call_index(85)]
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::move_stake(bounds::STAKED_HOTKEYS), &[*origin_netuid, *destination_netuid]))]
		pub fn move_stake(
			origin: OriginFor<T>,
			origin_hotkey: T::AccountId,
			destination_hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			deposits::weighed::<T>(
				T::WeightInfo::move_stake(bounds::hotkeys_of::<T>(&signer)),
				&[(&origin_hotkey, origin_netuid), (&destination_hotkey, destination_netuid)],
				|| {
					staking::move_stake::<T>(
						&signer,
						&origin_hotkey,
						&destination_hotkey,
						origin_netuid,
						destination_netuid,
						alpha_amount,
					)
				},
			)
		}

		/// Gives stake to another coldkey. Spec: staking.md §12 Emits [`Event::StakeTransferred`].
		#[pallet::call_index(86)]
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::transfer_stake(bounds::STAKED_HOTKEYS), &[*origin_netuid, *destination_netuid]))]
		pub fn transfer_stake(
			origin: OriginFor<T>,
			destination_coldkey: T::AccountId,
			hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			deposits::weighed::<T>(
				T::WeightInfo::transfer_stake(bounds::hotkeys_of::<T>(&signer)),
				&[(&hotkey, origin_netuid), (&hotkey, destination_netuid)],
				|| {
					staking::transfer_stake::<T>(
						&signer,
						&destination_coldkey,
						&hotkey,
						origin_netuid,
						destination_netuid,
						alpha_amount,
					)
				},
			)
		}

		/// Moves stake of one hotkey to another subnet. Spec: staking.md §12 Emits [`Event::StakeSwapped`].
		#[pallet::call_index(87)]
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::swap_stake(bounds::STAKED_HOTKEYS), &[*origin_netuid, *destination_netuid]))]
		pub fn swap_stake(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			deposits::weighed::<T>(
				T::WeightInfo::swap_stake(bounds::hotkeys_of::<T>(&signer)),
				&[(&hotkey, origin_netuid), (&hotkey, destination_netuid)],
				|| {
					staking::swap_stake::<T>(
						&signer,
						&hotkey,
						origin_netuid,
						destination_netuid,
						alpha_amount,
					)
				},
			)
		}

		/// As [`Pallet::add_stake`], with a highest price (RAO per alpha). Spec: staking.md §11.2 Emits [`Event::StakeAdded`].
		#[pallet::call_index(88)]
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::add_stake_limit(), &[*netuid]))]
		pub fn add_stake_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_staked: TaoBalance,
			limit_price: TaoBalance,
			allow_partial: bool,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			deposits::weighed::<T>(T::WeightInfo::add_stake_limit(), &[(&hotkey, netuid)], || {
				staking::add_stake_limit::<T>(
					&signer,
					&hotkey,
					netuid,
					amount_staked,
					limit_price,
					allow_partial,
				)
			})
		}

		/// As [`Pallet::remove_stake`], with a least price (RAO per alpha). Spec: staking.md §11.4 Emits [`Event::StakeRemoved`].
		#[pallet::call_index(89)]
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::remove_stake_limit(bounds::STAKED_HOTKEYS), &[*netuid]))]
		pub fn remove_stake_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount_unstaked: AlphaBalance,
			limit_price: TaoBalance,
			allow_partial: bool,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			deposits::weighed::<T>(
				T::WeightInfo::remove_stake_limit(bounds::hotkeys_of::<T>(&signer)),
				&[(&hotkey, netuid)],
				|| {
					staking::remove_stake_limit::<T>(
						&signer,
						&hotkey,
						netuid,
						amount_unstaked,
						limit_price,
						allow_partial,
					)
				},
			)
		}

		/// As [`Pallet::swap_stake`], with a least ratio of prices. Spec: staking.md §12 Emits [`Event::StakeSwapped`].
		#[pallet::call_index(90)]
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::swap_stake_limit(bounds::STAKED_HOTKEYS), &[*origin_netuid, *destination_netuid]))]
		pub fn swap_stake_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
			limit_price: TaoBalance,
			allow_partial: bool,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			deposits::weighed::<T>(
				T::WeightInfo::swap_stake_limit(bounds::hotkeys_of::<T>(&signer)),
				&[(&hotkey, origin_netuid), (&hotkey, destination_netuid)],
				|| {
					staking::swap_stake_limit::<T>(
						&signer,
						&hotkey,
						origin_netuid,
						destination_netuid,
						alpha_amount,
						limit_price,
						allow_partial,
					)
				},
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
		#[pallet::weight(T::WeightInfo::reveal_weights(bounds::length(uids)))]
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
		#[pallet::weight(T::WeightInfo::batch_reveal_weights(bounds::length(uids_list)))]
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
		#[pallet::weight(T::WeightInfo::batch_commit_weights(bounds::length(netuids)))]
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
		#[pallet::weight(T::WeightInfo::recycle_alpha(bounds::STAKED_HOTKEYS))]
		pub fn recycle_alpha(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			amount: AlphaBalance,
			netuid: NetUid,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			let own = T::WeightInfo::recycle_alpha(bounds::hotkeys_of::<T>(&signer));
			deposits::weighed::<T>(own, &[], || {
				staking::recycle_alpha::<T>(&signer, &hotkey, amount, netuid)
			})
		}

		/// Destroys stake of the caller for ever. Spec: staking.md §13 Emits [`Event::AlphaBurned`].
		#[pallet::call_index(102)]
		#[pallet::weight(T::WeightInfo::burn_alpha(bounds::STAKED_HOTKEYS))]
		pub fn burn_alpha(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			amount: AlphaBalance,
			netuid: NetUid,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			let own = T::WeightInfo::burn_alpha(bounds::hotkeys_of::<T>(&signer));
			deposits::weighed::<T>(own, &[], || {
				staking::burn_alpha::<T>(&signer, &hotkey, amount, netuid)
			})
		}

		/// Sells all stake of the caller on `hotkey`, not below a price. Spec: staking.md §11.5 Emits [`Event::StakeRemoved`].
		#[pallet::call_index(103)]
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::remove_stake_full_limit(bounds::STAKED_HOTKEYS), &[*netuid]))]
		pub fn remove_stake_full_limit(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			limit_price: Option<TaoBalance>,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			deposits::weighed::<T>(
				T::WeightInfo::remove_stake_full_limit(bounds::hotkeys_of::<T>(&signer)),
				&[(&hotkey, netuid)],
				|| staking::remove_stake_full_limit::<T>(&signer, &hotkey, netuid, limit_price),
			)
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
		#[pallet::weight(T::WeightInfo::terminate_lease(
			T::Crowdloans::max_contributors(),
			bounds::STAKED_HOTKEYS
		))]
		pub fn terminate_lease(
			origin: OriginFor<T>,
			lease_id: u32,
			hotkey: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			leases::terminate_lease::<T>(&signer, lease_id, &hotkey)
		}

		/// Sets the symbol of the subnet's alpha. Signed by its owner, or root. Spec: subnets.md §15. Emits [`Event::SymbolUpdated`].
		#[pallet::call_index(112)]
		#[pallet::weight(T::WeightInfo::update_symbol(bounds::networks::<T>()))]
		pub fn update_symbol(
			origin: OriginFor<T>,
			netuid: NetUid,
			symbol: Vec<u8>,
		) -> DispatchResult {
			subnets::update_symbol::<T>(origin, netuid, symbol)
		}

		/// Commits weights that drand reveals, on the main mechanism. Signed by the hotkey. Spec: weights.md §11 Emits [`Event::TimelockedWeightsCommitted`].
		#[pallet::call_index(113)]
		#[pallet::weight(T::WeightInfo::commit_timelocked_weights(bounds::length(commit)))]
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
		#[pallet::weight(T::WeightInfo::set_coldkey_auto_stake_hotkey(
			bounds::REDIRECTING_COLDKEYS
		))]
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
		#[pallet::weight(T::WeightInfo::reveal_mechanism_weights(bounds::length(uids)))]
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
		#[pallet::weight(T::WeightInfo::commit_crv3_mechanism_weights(bounds::length(commit)))]
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
		#[pallet::weight(T::WeightInfo::commit_timelocked_mechanism_weights(bounds::length(
			commit
		)))]
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
		#[pallet::weight(T::WeightInfo::set_mechanism_weights(bounds::length(dests)))]
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
		#[pallet::weight(root::basket::weight::most::<T>())]
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
		#[pallet::weight(T::WeightInfo::swap_coldkey_announced(bounds::POSITIONS, bounds::networks::<T>()))]
		pub fn swap_coldkey_announced(
			origin: OriginFor<T>,
			new_coldkey: T::AccountId,
		) -> DispatchResultWithPostInfo {
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
		#[pallet::weight(T::WeightInfo::add_stake_burn(bounds::STAKED_HOTKEYS))]
		pub fn add_stake_burn(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount: TaoBalance,
			limit: Option<TaoBalance>,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			let own = T::WeightInfo::add_stake_burn(bounds::hotkeys_of::<T>(&signer));
			deposits::weighed::<T>(own, &[], || {
				staking::add_stake_burn::<T>(&signer, &hotkey, netuid, amount, limit)
			})
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
		#[pallet::weight(T::WeightInfo::register_limit(bounds::seats::<T>(*netuid)))]
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
		#[pallet::weight(T::WeightInfo::lock_stake(bounds::STAKED_HOTKEYS))]
		pub fn lock_stake(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
			netuid: NetUid,
			amount: AlphaBalance,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			let own = T::WeightInfo::lock_stake(bounds::hotkeys_of::<T>(&signer));
			deposits::weighed::<T>(own, &[], || {
				locks::lock_stake::<T>(&signer, &hotkey, netuid, amount)
			})
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
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::transfer_stake_and_hotkey(bounds::STAKED_HOTKEYS), &[*origin_netuid, *destination_netuid]))]
		pub fn transfer_stake_and_hotkey(
			origin: OriginFor<T>,
			destination_coldkey: T::AccountId,
			origin_hotkey: T::AccountId,
			destination_hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			deposits::weighed::<T>(
				T::WeightInfo::transfer_stake_and_hotkey(bounds::hotkeys_of::<T>(&signer)),
				&[(&origin_hotkey, origin_netuid), (&destination_hotkey, destination_netuid)],
				|| {
					staking::transfer_stake_and_hotkey::<T>(
						&signer,
						&destination_coldkey,
						&origin_hotkey,
						&destination_hotkey,
						origin_netuid,
						destination_netuid,
						alpha_amount,
					)
				},
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
		#[pallet::weight(root::basket::weight::most_direct::<T>())]
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
		#[pallet::weight(root::basket::weight::most_of_hotkey::<T>())]
		pub fn claim_root_with_hotkey(
			origin: OriginFor<T>,
			hotkey: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			root::claim_root_with_hotkey::<T>(&signer, &hotkey)
		}

		/// As [`Pallet::move_stake`], with a least ratio of prices. Emits [`Event::StakeMoved`].
		#[pallet::call_index(149)]
		#[pallet::weight(deposits::declared::<T>(T::WeightInfo::move_stake_limit(bounds::STAKED_HOTKEYS), &[*origin_netuid, *destination_netuid]))]
		pub fn move_stake_limit(
			origin: OriginFor<T>,
			origin_hotkey: T::AccountId,
			destination_hotkey: T::AccountId,
			origin_netuid: NetUid,
			destination_netuid: NetUid,
			alpha_amount: AlphaBalance,
			limit_price: TaoBalance,
			allow_partial: bool,
		) -> DispatchResultWithPostInfo {
			let signer = ensure_signed(origin)?;
			deposits::weighed::<T>(
				T::WeightInfo::move_stake_limit(bounds::hotkeys_of::<T>(&signer)),
				&[(&origin_hotkey, origin_netuid), (&destination_hotkey, destination_netuid)],
				|| {
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
				},
			)
		}

		/// Registers `hotkey` by proof of work, without a fee. Spec: neurons-and-keys.md §4.5 Emits [`Event::NeuronRegistered`].
		#[pallet::call_index(152)]
		#[pallet::weight(T::WeightInfo::pow_register(bounds::seats::<T>(*netuid)))]
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
