//! The methods of the protocol: a table of names, runtime APIs, parameters and results.
//!
//! Spec: `docs/protocol/rpc.md` §6, `docs/protocol/interface/rpc.json`.

use Kind::{AccountBytes, Address, U8, U16, U16List, U64};
use Shape::{Bytes, Number, OptionalNumber, Prices};

/// How a parameter comes in JSON and goes on in SCALE.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
	/// An account as a list of its 32 bytes.
	AccountBytes,
	/// An account as an SS58 address.
	Address,
	/// A number of 8 bits.
	U8,
	/// A number of 16 bits.
	U16,
	/// A list of numbers of 16 bits.
	U16List,
	/// An amount.
	U64,
}

/// How a result goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
	/// The SCALE bytes as a list of numbers.
	Bytes,
	/// A number.
	Number,
	/// A number of 16 bits or null.
	OptionalNumber,
	/// A list of `{ netuid, price }`.
	Prices,
}

/// One JSON-RPC method that hands over to a runtime API.
pub struct Method {
	/// Name in JSON-RPC.
	pub name: &'static str,
	/// The runtime API that answers.
	pub api: &'static str,
	/// Parameters before the optional block hash.
	pub params: &'static [(&'static str, Kind)],
	/// Form of the result.
	pub result: Shape,
}

/// All methods of the protocol.
pub const METHODS: &[Method] = &[
	Method {
		name: "delegateInfo_getDelegates",
		api: "DelegateInfoRuntimeApi_get_delegates",
		params: &[],
		result: Bytes,
	},
	Method {
		name: "delegateInfo_getDelegate",
		api: "DelegateInfoRuntimeApi_get_delegate",
		params: &[("delegate_account_vec", AccountBytes)],
		result: Bytes,
	},
	Method {
		name: "delegateInfo_getDelegated",
		api: "DelegateInfoRuntimeApi_get_delegated",
		params: &[("delegatee_account_vec", AccountBytes)],
		result: Bytes,
	},
	Method {
		name: "neuronInfo_getNeuronsLite",
		api: "NeuronInfoRuntimeApi_get_neurons_lite",
		params: &[("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "neuronInfo_getNeuronLite",
		api: "NeuronInfoRuntimeApi_get_neuron_lite",
		params: &[("netuid", U16), ("uid", U16)],
		result: Bytes,
	},
	Method {
		name: "neuronInfo_getNeurons",
		api: "NeuronInfoRuntimeApi_get_neurons",
		params: &[("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "neuronInfo_getNeuron",
		api: "NeuronInfoRuntimeApi_get_neuron",
		params: &[("netuid", U16), ("uid", U16)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getSubnetInfo",
		api: "SubnetInfoRuntimeApi_get_subnet_info",
		params: &[("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getSubnetsInfo",
		api: "SubnetInfoRuntimeApi_get_subnets_info",
		params: &[],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getSubnetInfo_v2",
		api: "SubnetInfoRuntimeApi_get_subnet_info_v2",
		params: &[("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getSubnetsInfo_v2",
		api: "SubnetInfoRuntimeApi_get_subnets_info_v2",
		params: &[],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getSubnetHyperparams",
		api: "SubnetInfoRuntimeApi_get_subnet_hyperparams",
		params: &[("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getSubnetHyperparamsV2",
		api: "SubnetInfoRuntimeApi_get_subnet_hyperparams_v2",
		params: &[("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getAllDynamicInfo",
		api: "SubnetInfoRuntimeApi_get_all_dynamic_info",
		params: &[],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getDynamicInfo",
		api: "SubnetInfoRuntimeApi_get_dynamic_info",
		params: &[("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getAllMetagraphs",
		api: "SubnetInfoRuntimeApi_get_all_metagraphs",
		params: &[],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getMetagraph",
		api: "SubnetInfoRuntimeApi_get_metagraph",
		params: &[("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getAllMechagraphs",
		api: "SubnetInfoRuntimeApi_get_all_mechagraphs",
		params: &[],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getMechagraph",
		api: "SubnetInfoRuntimeApi_get_mechagraph",
		params: &[("netuid", U16), ("mecid", U8)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getSubnetState",
		api: "SubnetInfoRuntimeApi_get_subnet_state",
		params: &[("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getLockCost",
		api: "SubnetRegistrationRuntimeApi_get_network_registration_cost",
		params: &[],
		result: Number,
	},
	Method {
		name: "subnetInfo_getSelectiveMetagraph",
		api: "SubnetInfoRuntimeApi_get_selective_metagraph",
		params: &[("netuid", U16), ("metagraph_index", U16List)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getColdkeyAutoStakeHotkey",
		api: "SubnetInfoRuntimeApi_get_coldkey_auto_stake_hotkey",
		params: &[("coldkey", Address), ("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getSelectiveMechagraph",
		api: "SubnetInfoRuntimeApi_get_selective_mechagraph",
		params: &[("netuid", U16), ("mecid", U8), ("metagraph_index", U16List)],
		result: Bytes,
	},
	Method {
		name: "subnetInfo_getSubnetToPrune",
		api: "SubnetInfoRuntimeApi_get_subnet_to_prune",
		params: &[],
		result: OptionalNumber,
	},
	Method {
		name: "subnetInfo_getSubnetAccountId",
		api: "SubnetInfoRuntimeApi_get_subnet_account_id",
		params: &[("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "stakeInfo_getColdkeyLock",
		api: "StakeInfoRuntimeApi_get_coldkey_lock",
		params: &[("coldkey", Address), ("netuid", U16)],
		result: Bytes,
	},
	Method {
		name: "swap_currentAlphaPrice",
		api: "SwapRuntimeApi_current_alpha_price",
		params: &[("netuid", U16)],
		result: Number,
	},
	Method {
		name: "swap_currentAlphaPriceAll",
		api: "SwapRuntimeApi_current_alpha_price_all",
		params: &[],
		result: Prices,
	},
	Method {
		name: "swap_simSwapTaoForAlpha",
		api: "SwapRuntimeApi_sim_swap_tao_for_alpha",
		params: &[("netuid", U16), ("tao", U64)],
		result: Bytes,
	},
	Method {
		name: "swap_simSwapAlphaForTao",
		api: "SwapRuntimeApi_sim_swap_alpha_for_tao",
		params: &[("netuid", U16), ("alpha", U64)],
		result: Bytes,
	},
];
