//! What the node and clients may ask of the runtime. Each answer is one line: the work is in the
//! pallets. Spec: `docs/protocol/rpc.md` §7.

// The macro that declares the implementations expands to code of its own.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::unwrap_used)]

use crate::{
	AccountId, Balance, Block, Executive, Grandpa, InherentDataExt, Nonce, Runtime, RuntimeCall,
	RuntimeGenesisConfig, System, TransactionPayment, VERSION, configs::consensus::SLOT_DURATION,
	fees::bill, filters::describe, genesis, metadata, opaque::SessionKeys, shield,
};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Compact;
use codec::{DecodeLimit, Encode};
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	view_functions::{ViewFunctionDispatchError, ViewFunctionId},
	weights::Weight,
};
use pallet_grandpa::AuthorityId as GrandpaId;
use pallet_subtensor::views;
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_api::impl_runtime_apis;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_core::{OpaqueMetadata, crypto::KeyTypeId};
use sp_runtime::{
	ApplyExtrinsicResult, ExtrinsicInclusionMode,
	traits::{Block as BlockT, NumberFor},
	transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidity},
};
use sp_session::OpaqueGeneratedSessionKeys;
use sp_version::RuntimeVersion;
use substrate_fixed::types::U64F64;
use subtensor_mev_shield::{KeyHash, ShieldedTransaction};
use subtensor_runtime_api::{
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
use subtensor_types::{AlphaBalance, MechId, NetUid, TaoBalance};

/// How deep a call may nest to be accepted by the pool. Spec: runtime-and-node §6.7.
const MAX_CALL_DEPTH: u32 = 8;

/// Whether the call decodes within [`MAX_CALL_DEPTH`] levels.
pub(crate) fn is_shallow(call: &RuntimeCall) -> bool {
	RuntimeCall::decode_all_with_depth_limit(MAX_CALL_DEPTH, &mut call.encode().as_slice()).is_ok()
}

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block)
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			metadata::oldest()
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			metadata::at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			metadata::versions()
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(
			data: sp_inherents::InherentData,
		) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			if !is_shallow(&tx.function) {
				return Err(InvalidTransaction::Call.into());
			}
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {
		fn slot_duration() -> sp_consensus_aura::SlotDuration {
			sp_consensus_aura::SlotDuration::from_millis(SLOT_DURATION)
		}

		fn authorities() -> Vec<AuraId> {
			pallet_aura::Authorities::<Runtime>::get().into_inner()
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			pallet_grandpa::CurrentSetId::<Runtime>::get()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			_equivocation_proof: sp_consensus_grandpa::EquivocationProof<
				<Block as BlockT>::Hash,
				NumberFor<Block>,
			>,
			_key_owner_proof: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			None
		}

		fn generate_key_ownership_proof(
			_set_id: sp_consensus_grandpa::SetId,
			_authority_id: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			// Keys have no owners here: nobody is slashed.
			None
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			owner: Vec<u8>,
			seed: Option<Vec<u8>>,
		) -> OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance>
		for Runtime
	{
		fn query_info(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> RuntimeDispatchInfo<Balance> {
			bill::quote(&uxt, len)
		}

		fn query_fee_details(uxt: <Block as BlockT>::Extrinsic, len: u32) -> FeeDetails<Balance> {
			bill::quote_details(&uxt, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<
		Block,
		Balance,
		RuntimeCall,
	> for Runtime
	{
		fn query_call_info(call: RuntimeCall, len: u32) -> RuntimeDispatchInfo<Balance> {
			bill::quote_call(&call, len)
		}

		fn query_call_fee_details(call: RuntimeCall, len: u32) -> FeeDetails<Balance> {
			bill::quote_call_details(&call, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl subtensor_runtime_api::DelegateInfoRuntimeApi<Block> for Runtime {
		fn get_delegates() -> Vec<DelegateInfo<AccountId>> {
			views::delegates::all::<Runtime>()
		}

		fn get_delegate(delegate_account: AccountId) -> Option<DelegateInfo<AccountId>> {
			views::delegates::one::<Runtime>(&delegate_account)
		}

		fn get_delegated(
			delegatee_account: AccountId,
		) -> Vec<(DelegateInfo<AccountId>, (Compact<NetUid>, Compact<AlphaBalance>))> {
			views::delegates::of_coldkey::<Runtime>(&delegatee_account)
		}
	}

	impl subtensor_runtime_api::NeuronInfoRuntimeApi<Block> for Runtime {
		fn get_neurons(netuid: NetUid) -> Vec<NeuronInfo<AccountId>> {
			views::neurons::all::<Runtime>(netuid)
		}

		fn get_neuron(netuid: NetUid, uid: u16) -> Option<NeuronInfo<AccountId>> {
			views::neurons::full::<Runtime>(netuid, uid)
		}

		fn get_neurons_lite(netuid: NetUid) -> Vec<NeuronInfoLite<AccountId>> {
			views::neurons::all_lite::<Runtime>(netuid)
		}

		fn get_neuron_lite(netuid: NetUid, uid: u16) -> Option<NeuronInfoLite<AccountId>> {
			views::neurons::lite::<Runtime>(netuid, uid)
		}
	}

	impl subtensor_runtime_api::StakeInfoRuntimeApi<Block> for Runtime {
		fn get_stake_info_for_coldkey(coldkey_account: AccountId) -> Vec<StakeInfo<AccountId>> {
			views::stake::of_coldkey::<Runtime>(&coldkey_account)
		}

		fn get_stake_info_for_coldkeys(
			coldkey_accounts: Vec<AccountId>,
		) -> Vec<(AccountId, Vec<StakeInfo<AccountId>>)> {
			coldkey_accounts
				.into_iter()
				.map(|coldkey| {
					let stakes = views::stake::of_coldkey::<Runtime>(&coldkey);
					(coldkey, stakes)
				})
				.collect()
		}

		fn get_stake_info_for_hotkey_coldkey_netuid(
			hotkey_account: AccountId,
			coldkey_account: AccountId,
			netuid: NetUid,
		) -> Option<StakeInfo<AccountId>> {
			Some(views::stake::position::<Runtime>(&hotkey_account, &coldkey_account, netuid))
		}

		fn get_stake_availability_for_coldkeys(
			coldkey_accounts: Vec<AccountId>,
			netuids: Option<Vec<NetUid>>,
		) -> BTreeMap<AccountId, BTreeMap<NetUid, StakeAvailability>> {
			views::stake::availability::<Runtime>(coldkey_accounts, netuids)
		}

		fn get_stake_fee(
			origin: Option<(AccountId, NetUid)>,
			_origin_coldkey_account: AccountId,
			destination: Option<(AccountId, NetUid)>,
			_destination_coldkey_account: AccountId,
			amount: u64,
		) -> u64 {
			views::stake::fee::<Runtime>(origin, destination, amount)
		}

		fn get_coldkey_lock(coldkey: AccountId, netuid: NetUid) -> Option<LockState> {
			views::stake::coldkey_lock::<Runtime>(&coldkey, netuid)
		}

		fn get_hotkey_conviction(hotkey: AccountId, netuid: NetUid) -> U64F64 {
			views::stake::hotkey_conviction::<Runtime>(&hotkey, netuid)
		}

		fn get_most_convicted_hotkey_on_subnet(netuid: NetUid) -> Option<AccountId> {
			views::stake::most_convicted::<Runtime>(netuid)
		}
	}

	#[api_version(2)]
	impl subtensor_runtime_api::SubnetInfoRuntimeApi<Block> for Runtime {
		fn get_subnet_info(netuid: NetUid) -> Option<SubnetInfo<AccountId>> {
			views::subnets::info::<Runtime>(netuid)
		}

		fn get_subnets_info() -> Vec<Option<SubnetInfo<AccountId>>> {
			views::subnets::all_info::<Runtime>()
		}

		fn get_subnet_info_v2(netuid: NetUid) -> Option<SubnetInfov2<AccountId>> {
			views::subnets::info_v2::<Runtime>(netuid)
		}

		fn get_subnets_info_v2() -> Vec<Option<SubnetInfov2<AccountId>>> {
			views::subnets::all_info_v2::<Runtime>()
		}

		fn get_subnet_hyperparams(netuid: NetUid) -> Option<SubnetHyperparams> {
			views::hyperparameters::v1::<Runtime>(netuid)
		}

		fn get_subnet_hyperparams_v2(netuid: NetUid) -> Option<SubnetHyperparamsV2> {
			views::hyperparameters::v2::<Runtime>(netuid)
		}

		fn get_subnet_hyperparams_v3(netuid: NetUid) -> Option<Vec<HyperparamEntry>> {
			views::hyperparameters::v3::<Runtime>(netuid)
		}

		fn get_all_dynamic_info() -> Vec<Option<DynamicInfo<AccountId>>> {
			views::subnets::all_dynamic_info::<Runtime>()
		}

		fn get_dynamic_info(netuid: NetUid) -> Option<DynamicInfo<AccountId>> {
			views::subnets::dynamic_info::<Runtime>(netuid)
		}

		fn get_all_metagraphs() -> Vec<Option<Metagraph<AccountId>>> {
			views::metagraph::of_all::<Runtime>()
		}

		fn get_metagraph(netuid: NetUid) -> Option<Metagraph<AccountId>> {
			views::metagraph::of_subnet::<Runtime>(netuid)
		}

		fn get_all_mechagraphs() -> Vec<Option<Metagraph<AccountId>>> {
			views::metagraph::of_all_mechanisms::<Runtime>()
		}

		fn get_mechagraph(netuid: NetUid, mecid: MechId) -> Option<Metagraph<AccountId>> {
			views::metagraph::of_mechanism::<Runtime>(netuid, mecid)
		}

		fn get_subnet_state(netuid: NetUid) -> Option<SubnetState<AccountId>> {
			views::subnets::state::<Runtime>(netuid)
		}

		fn get_selective_metagraph(
			netuid: NetUid,
			metagraph_indexes: Vec<u16>,
		) -> Option<SelectiveMetagraph<AccountId>> {
			views::metagraph::fields_of_subnet::<Runtime>(netuid, &metagraph_indexes)
		}

		fn get_selective_mechagraph(
			netuid: NetUid,
			subid: MechId,
			metagraph_indexes: Vec<u16>,
		) -> Option<SelectiveMetagraph<AccountId>> {
			views::metagraph::fields_of_mechanism::<Runtime>(netuid, subid, &metagraph_indexes)
		}

		fn get_coldkey_auto_stake_hotkey(coldkey: AccountId, netuid: NetUid) -> Option<AccountId> {
			pallet_subtensor::AutoStakeDestination::<Runtime>::get(coldkey, netuid)
		}

		fn get_subnet_to_prune() -> Option<NetUid> {
			views::subnets::to_prune::<Runtime>()
		}

		fn get_subnet_account_id(netuid: NetUid) -> Option<AccountId> {
			views::subnets::account_id::<Runtime>(netuid)
		}

		fn get_next_epoch_start_block(netuid: NetUid) -> Option<u64> {
			views::subnets::next_epoch_start_block::<Runtime>(netuid)
		}

		fn get_block_emission() -> TaoBalance {
			views::subnets::block_emission::<Runtime>()
		}
	}

	impl subtensor_runtime_api::BetaBasketRuntimeApi<Block> for Runtime {
		fn get_root_basket_owed(coldkey: AccountId) -> TaoBalance {
			views::baskets::owed::<Runtime>(&coldkey)
		}

		fn get_basket_payout(hotkey: AccountId, coldkey: AccountId) -> TaoBalance {
			views::baskets::payout::<Runtime>(&hotkey, &coldkey)
		}

		fn get_validator_basket_nav(hotkey: AccountId) -> TaoBalance {
			views::baskets::value::<Runtime>(&hotkey)
		}

		fn get_validator_basket(hotkey: AccountId) -> Vec<(NetUid, AlphaBalance, TaoBalance)> {
			views::baskets::holdings::<Runtime>(&hotkey)
		}

		fn get_root_basket_total_nav() -> TaoBalance {
			views::baskets::total_value::<Runtime>()
		}

		fn get_validator_basket_summary(hotkey: AccountId) -> BasketSummary<AccountId> {
			views::baskets::summary::<Runtime>(&hotkey)
		}

		fn get_all_validator_baskets() -> Vec<BasketSummary<AccountId>> {
			views::baskets::all::<Runtime>()
		}

		fn get_root_basket_positions(coldkey: AccountId) -> Vec<(AccountId, u64, TaoBalance)> {
			views::baskets::positions::<Runtime>(&coldkey)
		}

		fn get_basket_position(
			hotkey: AccountId,
			coldkey: AccountId,
		) -> Option<BasketPosition<AccountId>> {
			views::baskets::position::<Runtime>(&hotkey, &coldkey)
		}

		fn get_root_basket_portfolio(coldkey: AccountId) -> Vec<BasketPosition<AccountId>> {
			views::baskets::portfolio::<Runtime>(&coldkey)
		}

		fn get_beta_pricing(hotkey: AccountId) -> Option<BetaPricing<AccountId>> {
			views::beta::pricing::<Runtime>(&hotkey)
		}

		fn get_all_beta_pricing(
			start_after: Option<AccountId>,
			limit: u32,
		) -> BetaPricingPage<AccountId> {
			views::beta::pricing_page::<Runtime>(start_after, limit)
		}

		fn get_beta_index() -> (U64F64, U64F64) {
			views::beta::index::<Runtime>()
		}

		fn get_beta_position(
			hotkey: AccountId,
			coldkey: AccountId,
		) -> Option<BetaPosition<AccountId>> {
			views::beta::position::<Runtime>(&hotkey, &coldkey)
		}

		fn get_beta_portfolio(coldkey: AccountId) -> Vec<BetaPosition<AccountId>> {
			views::beta::portfolio::<Runtime>(&coldkey)
		}

		fn get_basket_trading_status(hotkey: AccountId) -> BasketTradingStatus {
			views::beta::trading_status::<Runtime>(&hotkey)
		}

		fn get_basket_claim_preview(
			hotkey: AccountId,
			coldkey: AccountId,
		) -> Option<BasketClaimPreview<AccountId>> {
			views::baskets::claim_preview::<Runtime>(&hotkey, &coldkey)
		}

		fn get_root_basket_claim_previews(
			coldkey: AccountId,
		) -> Vec<BasketClaimPreview<AccountId>> {
			views::baskets::claim_previews::<Runtime>(&coldkey)
		}
	}

	impl subtensor_runtime_api::SubnetRegistrationRuntimeApi<Block> for Runtime {
		fn get_network_registration_cost() -> TaoBalance {
			views::registration::network_cost::<Runtime>()
		}
	}

	impl subtensor_runtime_api::SwapRuntimeApi<Block> for Runtime {
		fn current_alpha_price(netuid: NetUid) -> u64 {
			views::swap::price::<Runtime>(netuid)
		}

		fn current_alpha_price_all() -> Vec<SubnetPrice> {
			views::swap::prices::<Runtime>()
		}

		fn sim_swap_tao_for_alpha(netuid: NetUid, tao: TaoBalance) -> SimSwapResult {
			views::swap::buy::<Runtime>(netuid, tao)
		}

		fn sim_swap_alpha_for_tao(netuid: NetUid, alpha: AlphaBalance) -> SimSwapResult {
			views::swap::sell::<Runtime>(netuid, alpha)
		}
	}

	impl subtensor_runtime_api::ProxyFilterRuntimeApi<Block> for Runtime {
		fn get_proxy_types() -> Vec<ProxyTypeInfo> {
			describe::types()
		}

		fn get_proxy_filters(proxy_types: Option<Vec<u8>>) -> Vec<ProxyFilterInfo> {
			describe::filters(proxy_types)
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl subtensor_runtime_api::ShieldApi<Block> for Runtime {
		fn try_decode_shielded_tx(uxt: <Block as BlockT>::Extrinsic) -> Option<ShieldedTransaction> {
			shield::decode(uxt)
		}

		fn is_shielded_using_current_key(key_hash: &KeyHash) -> bool {
			pallet_mev_shield::keys::is_pending::<Runtime>(key_hash)
		}

		fn try_unshield_tx(
			dec_key_bytes: Vec<u8>,
			shielded_tx: ShieldedTransaction,
		) -> Option<<Block as BlockT>::Extrinsic> {
			shield::unshield(&dec_key_bytes, &shielded_tx)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis::preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis::preset_names()
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (Vec<frame_benchmarking::BenchmarkList>, Vec<frame_support::traits::StorageInfo>) {
			crate::benchmarks::metadata(extra)
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			crate::benchmarks::dispatch(config)
		}
	}
}
