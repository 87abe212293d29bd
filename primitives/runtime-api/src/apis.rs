//! The runtime API traits.

use crate::{
	baskets::{
		BasketClaimPreview, BasketPosition, BasketSummary, BasketTradingStatus, BetaPosition,
		BetaPricing, BetaPricingPage,
	},
	delegates::DelegateInfo,
	hyperparameters::{HyperparamEntry, SubnetHyperparams, SubnetHyperparamsV2},
	metagraph::{Metagraph, SelectiveMetagraph},
	neurons::{NeuronInfo, NeuronInfoLite},
	proxies::{ProxyFilterInfo, ProxyTypeInfo},
	shared::LockState,
	stake::{StakeAvailability, StakeInfo},
	subnets::{DynamicInfo, SubnetInfo, SubnetInfov2, SubnetState},
	swap::{SimSwapResult, SubnetPrice},
};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Compact;
use sp_core::crypto::AccountId32;
use substrate_fixed::types::U64F64;
use subtensor_mev_shield::{KeyHash, ShieldedTransaction};
use subtensor_types::{AlphaBalance, MechId, NetUid, TaoBalance};

sp_api::decl_runtime_apis! {
	/// Delegates and their nominators.
	pub trait DelegateInfoRuntimeApi {
		/// Delegates.
		fn get_delegates() -> Vec<DelegateInfo<AccountId32>>;
		/// Delegate.
		fn get_delegate(delegate_account: AccountId32) -> Option<DelegateInfo<AccountId32>>;
		/// Delegated.
		fn get_delegated(delegatee_account: AccountId32) -> Vec<(DelegateInfo<AccountId32>, (Compact<NetUid>, Compact<AlphaBalance>))>;
	}

	/// Neurons of a subnet.
	pub trait NeuronInfoRuntimeApi {
		/// Neurons.
		fn get_neurons(netuid: NetUid) -> Vec<NeuronInfo<AccountId32>>;
		/// Neuron.
		fn get_neuron(netuid: NetUid, uid: u16) -> Option<NeuronInfo<AccountId32>>;
		/// Neurons lite.
		fn get_neurons_lite(netuid: NetUid) -> Vec<NeuronInfoLite<AccountId32>>;
		/// Neuron lite.
		fn get_neuron_lite(netuid: NetUid, uid: u16) -> Option<NeuronInfoLite<AccountId32>>;
	}

	/// Stake, fees and locks.
	pub trait StakeInfoRuntimeApi {
		/// Stake info for coldkey.
		fn get_stake_info_for_coldkey(coldkey_account: AccountId32) -> Vec<StakeInfo<AccountId32>>;
		/// Stake info for coldkeys.
		fn get_stake_info_for_coldkeys(coldkey_accounts: Vec<AccountId32>) -> Vec<(AccountId32, Vec<StakeInfo<AccountId32>>)>;
		/// Stake info for hotkey coldkey netuid.
		fn get_stake_info_for_hotkey_coldkey_netuid(hotkey_account: AccountId32, coldkey_account: AccountId32, netuid: NetUid) -> Option<StakeInfo<AccountId32>>;
		/// Stake availability for coldkeys.
		fn get_stake_availability_for_coldkeys(coldkey_accounts: Vec<AccountId32>, netuids: Option<Vec<NetUid>>) -> BTreeMap<AccountId32, BTreeMap<NetUid, StakeAvailability>>;
		/// Stake fee.
		fn get_stake_fee(origin: Option<(AccountId32, NetUid)>, origin_coldkey_account: AccountId32, destination: Option<(AccountId32, NetUid)>, destination_coldkey_account: AccountId32, amount: u64) -> u64;
		/// Coldkey lock.
		fn get_coldkey_lock(coldkey: AccountId32, netuid: NetUid) -> Option<LockState>;
		/// Hotkey conviction.
		fn get_hotkey_conviction(hotkey: AccountId32, netuid: NetUid) -> U64F64;
		/// Most convicted hotkey on subnet.
		fn get_most_convicted_hotkey_on_subnet(netuid: NetUid) -> Option<AccountId32>;
	}

	/// Subnets, metagraphs and hyperparameters.
	#[api_version(2)]
	pub trait SubnetInfoRuntimeApi {
		/// Subnet info.
		fn get_subnet_info(netuid: NetUid) -> Option<SubnetInfo<AccountId32>>;
		/// Subnets info.
		fn get_subnets_info() -> Vec<Option<SubnetInfo<AccountId32>>>;
		/// Subnet info v2.
		fn get_subnet_info_v2(netuid: NetUid) -> Option<SubnetInfov2<AccountId32>>;
		/// Subnets info v2.
		fn get_subnets_info_v2() -> Vec<Option<SubnetInfov2<AccountId32>>>;
		/// Subnet hyperparams.
		fn get_subnet_hyperparams(netuid: NetUid) -> Option<SubnetHyperparams>;
		/// Subnet hyperparams v2.
		fn get_subnet_hyperparams_v2(netuid: NetUid) -> Option<SubnetHyperparamsV2>;
		/// All dynamic info.
		fn get_all_dynamic_info() -> Vec<Option<DynamicInfo<AccountId32>>>;
		/// All metagraphs.
		fn get_all_metagraphs() -> Vec<Option<Metagraph<AccountId32>>>;
		/// Metagraph.
		fn get_metagraph(netuid: NetUid) -> Option<Metagraph<AccountId32>>;
		/// All mechagraphs.
		fn get_all_mechagraphs() -> Vec<Option<Metagraph<AccountId32>>>;
		/// Mechagraph.
		fn get_mechagraph(netuid: NetUid, mecid: MechId) -> Option<Metagraph<AccountId32>>;
		/// Dynamic info.
		fn get_dynamic_info(netuid: NetUid) -> Option<DynamicInfo<AccountId32>>;
		/// Subnet state.
		fn get_subnet_state(netuid: NetUid) -> Option<SubnetState<AccountId32>>;
		/// Selective metagraph.
		fn get_selective_metagraph(netuid: NetUid, metagraph_indexes: Vec<u16>) -> Option<SelectiveMetagraph<AccountId32>>;
		/// Coldkey auto stake hotkey.
		fn get_coldkey_auto_stake_hotkey(coldkey: AccountId32, netuid: NetUid) -> Option<AccountId32>;
		/// Selective mechagraph.
		fn get_selective_mechagraph(netuid: NetUid, subid: MechId, metagraph_indexes: Vec<u16>) -> Option<SelectiveMetagraph<AccountId32>>;
		/// Subnet to prune.
		fn get_subnet_to_prune() -> Option<NetUid>;
		/// Subnet account id.
		fn get_subnet_account_id(netuid: NetUid) -> Option<AccountId32>;
		/// Next epoch start block.
		fn get_next_epoch_start_block(netuid: NetUid) -> Option<u64>;
		/// Block emission.
		fn get_block_emission() -> TaoBalance;
		/// Subnet hyperparams v3.
		#[api_version(2)]
		fn get_subnet_hyperparams_v3(netuid: NetUid) -> Option<Vec<HyperparamEntry>>;
	}

	/// Price of a subnet.
	pub trait SubnetRegistrationRuntimeApi {
		/// Network registration cost.
		fn get_network_registration_cost() -> TaoBalance;
	}

	/// Prices and simulated swaps.
	pub trait SwapRuntimeApi {
		/// Current alpha price.
		fn current_alpha_price(netuid: NetUid) -> u64;
		/// Current alpha price all.
		fn current_alpha_price_all() -> Vec<SubnetPrice>;
		/// Sim swap tao for alpha.
		fn sim_swap_tao_for_alpha(netuid: NetUid, tao: TaoBalance) -> SimSwapResult;
		/// Sim swap alpha for tao.
		fn sim_swap_alpha_for_tao(netuid: NetUid, alpha: AlphaBalance) -> SimSwapResult;
	}

	/// Types of proxies and what they permit.
	pub trait ProxyFilterRuntimeApi {
		/// All types, in the order of their numbers.
		fn get_proxy_types() -> Vec<ProxyTypeInfo>;
		/// What the types with these numbers permit, or all types. Unknown numbers are left out.
		fn get_proxy_filters(proxy_types: Option<Vec<u8>>) -> Vec<ProxyFilterInfo>;
	}

	/// Baskets of root validators.
	#[api_version(4)]
	pub trait BetaBasketRuntimeApi {
		/// Value of what all baskets owe to a coldkey.
		fn get_root_basket_owed(coldkey: AccountId32) -> TaoBalance;
		/// What a claim of one basket would pay.
		fn get_basket_payout(hotkey: AccountId32, coldkey: AccountId32) -> TaoBalance;
		/// What selling a whole basket would bring.
		fn get_validator_basket_nav(hotkey: AccountId32) -> TaoBalance;
		/// Holdings of a basket with what selling them would bring.
		fn get_validator_basket(hotkey: AccountId32) -> Vec<(NetUid, AlphaBalance, TaoBalance)>;
		/// What selling all baskets would bring.
		fn get_root_basket_total_nav() -> TaoBalance;
		/// One basket.
		fn get_validator_basket_summary(hotkey: AccountId32) -> BasketSummary<AccountId32>;
		/// All baskets.
		fn get_all_validator_baskets() -> Vec<BasketSummary<AccountId32>>;
		/// Hotkey, shares and value of everything that baskets owe to a coldkey.
		fn get_root_basket_positions(coldkey: AccountId32) -> Vec<(AccountId32, u64, TaoBalance)>;
		/// What one basket owes to a coldkey.
		fn get_basket_position(hotkey: AccountId32, coldkey: AccountId32) -> Option<BasketPosition<AccountId32>>;
		/// What all baskets owe to a coldkey.
		fn get_root_basket_portfolio(coldkey: AccountId32) -> Vec<BasketPosition<AccountId32>>;
		/// Price of a basket's shares.
		fn get_beta_pricing(hotkey: AccountId32) -> Option<BetaPricing<AccountId32>>;
		/// Prices of all baskets' shares, page by page; limit 0 is a full page.
		fn get_all_beta_pricing(start_after: Option<AccountId32>, limit: u32) -> BetaPricingPage<AccountId32>;
		/// Levels of the indices of baskets and of root stake.
		fn get_beta_index() -> (U64F64, U64F64);
		/// What one basket owes to a coldkey, at shown prices.
		fn get_beta_position(hotkey: AccountId32, coldkey: AccountId32) -> Option<BetaPosition<AccountId32>>;
		/// What all baskets owe to a coldkey, at shown prices.
		fn get_beta_portfolio(coldkey: AccountId32) -> Vec<BetaPosition<AccountId32>>;
		/// How much of a basket may be traded.
		fn get_basket_trading_status(hotkey: AccountId32) -> BasketTradingStatus;
		/// What a claim of one basket would do.
		fn get_basket_claim_preview(hotkey: AccountId32, coldkey: AccountId32) -> Option<BasketClaimPreview<AccountId32>>;
		/// What a claim of all baskets would do.
		fn get_root_basket_claim_previews(coldkey: AccountId32) -> Vec<BasketClaimPreview<AccountId32>>;
	}

	/// Encrypted transactions, for the author of a block.
	pub trait ShieldApi {
		/// The encrypted transaction in a carrier; `None` unless its signature is good and it parses.
		fn try_decode_shielded_tx(uxt: Block::Extrinsic) -> Option<ShieldedTransaction>;
		/// Whether the next block's author can open what is encrypted to the key of this fingerprint.
		fn is_shielded_using_current_key(key_hash: &KeyHash) -> bool;
		/// The transaction inside, opened with a key in its expanded form.
		fn try_unshield_tx(dec_key_bytes: Vec<u8>, shielded_tx: ShieldedTransaction) -> Option<Block::Extrinsic>;
	}
}
