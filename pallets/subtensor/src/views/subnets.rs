//! Subnets: parameters, pool and state. Spec: `docs/protocol/rpc.md` §11.1, §11.4, §11.7, §11.8.

use super::{MAX_WEIGHTS_LIMIT, UidStakes, ascending, compact_bytes, pending_alpha, subnet_name};
use crate::{keys::ownership, money, neurons::Seats, pallet::*, subnets, types::zero_account};
use alloc::vec::Vec;
use codec::Compact;
use sp_runtime::PerU16;
use subtensor_runtime_api::subnets::{DynamicInfo, SubnetInfo, SubnetInfov2, SubnetState};
use subtensor_types::{NetUid, NetUidStorageIndex, TaoBalance};

/// Parameters of a subnet, with its identity.
pub fn info_v2<T: Config>(netuid: NetUid) -> Option<SubnetInfov2<T::AccountId>> {
	let SubnetInfo {
		netuid: compact_netuid,
		rho,
		kappa,
		difficulty,
		immunity_period,
		max_allowed_validators,
		min_allowed_weights,
		max_weights_limit,
		scaling_law_power,
		subnetwork_n,
		max_allowed_uids,
		blocks_since_last_step,
		tempo,
		network_modality,
		network_connect,
		emission_values,
		burn,
		owner,
	} = info::<T>(netuid)?;
	Some(SubnetInfov2 {
		netuid: compact_netuid,
		rho,
		kappa,
		difficulty,
		immunity_period,
		max_allowed_validators,
		min_allowed_weights,
		max_weights_limit,
		scaling_law_power,
		subnetwork_n,
		max_allowed_uids,
		blocks_since_last_step,
		tempo,
		network_modality,
		network_connect,
		emission_value: emission_values,
		burn,
		owner,
		identity: SubnetIdentitiesV3::<T>::get(netuid),
	})
}

/// Parameters of a subnet.
pub fn info<T: Config>(netuid: NetUid) -> Option<SubnetInfo<T::AccountId>> {
	subnets::exists::<T>(netuid).then(|| SubnetInfo {
		netuid: Compact(netuid),
		rho: Compact(Rho::<T>::get(netuid)),
		kappa: Compact(Kappa::<T>::get(netuid)),
		difficulty: Compact(Difficulty::<T>::get(netuid)),
		immunity_period: Compact(ImmunityPeriod::<T>::get(netuid)),
		max_allowed_validators: Compact(MaxAllowedValidators::<T>::get(netuid)),
		min_allowed_weights: Compact(MinAllowedWeights::<T>::get(netuid)),
		max_weights_limit: Compact(MAX_WEIGHTS_LIMIT),
		scaling_law_power: Compact(ScalingLawPower::<T>::get(netuid)),
		subnetwork_n: Compact(Seats::<T>::count(netuid)),
		max_allowed_uids: Compact(MaxAllowedUids::<T>::get(netuid)),
		blocks_since_last_step: Compact(BlocksSinceLastStep::<T>::get(netuid)),
		tempo: Compact(Tempo::<T>::get(netuid)),
		network_modality: Compact(0),
		network_connect: Vec::new(),
		emission_values: Compact(0),
		burn: Compact(Burn::<T>::get(netuid)),
		owner: SubnetOwner::<T>::get(netuid),
	})
}

/// Parameters of all subnets, ascending.
pub fn all_info<T: Config>() -> Vec<Option<SubnetInfo<T::AccountId>>> {
	ascending::<T>().into_iter().map(info::<T>).collect()
}

/// Parameters and identities of all subnets, ascending.
pub fn all_info_v2<T: Config>() -> Vec<Option<SubnetInfov2<T::AccountId>>> {
	ascending::<T>().into_iter().map(info_v2::<T>).collect()
}

/// Pool and emission of a subnet.
pub fn dynamic_info<T: Config>(netuid: NetUid) -> Option<DynamicInfo<T::AccountId>> {
	if !subnets::exists::<T>(netuid) {
		return None;
	}
	let last_step = LastMechansimStepBlock::<T>::get(netuid);
	Some(DynamicInfo {
		netuid: Compact(netuid),
		owner_hotkey: SubnetOwnerHotkey::<T>::get(netuid),
		owner_coldkey: SubnetOwner::<T>::get(netuid),
		subnet_name: compact_bytes(subnet_name::<T>(netuid)),
		token_symbol: compact_bytes(TokenSymbol::<T>::get(netuid)),
		tempo: Compact(Tempo::<T>::get(netuid)),
		last_step: Compact(last_step),
		blocks_since_last_step: Compact(subnets::now::<T>().saturating_sub(last_step)),
		emission: Compact(0),
		alpha_in: Compact(SubnetAlphaIn::<T>::get(netuid)),
		alpha_out: Compact(SubnetAlphaOut::<T>::get(netuid)),
		tao_in: Compact(SubnetTAO::<T>::get(netuid)),
		alpha_out_emission: Compact(SubnetAlphaOutEmission::<T>::get(netuid)),
		alpha_in_emission: Compact(SubnetAlphaInEmission::<T>::get(netuid)),
		tao_in_emission: Compact(SubnetTaoInEmission::<T>::get(netuid)),
		pending_alpha_emission: Compact(pending_alpha::<T>(netuid)),
		pending_root_emission: Compact(TaoBalance::ZERO),
		subnet_volume: Compact(SubnetVolume::<T>::get(netuid)),
		network_registered_at: Compact(NetworkRegisteredAt::<T>::get(netuid)),
		subnet_identity: SubnetIdentitiesV3::<T>::get(netuid),
		moving_price: SubnetMovingPrice::<T>::get(netuid),
	})
}

/// Pools and emission of all subnets, in storage order.
pub fn all_dynamic_info<T: Config>() -> Vec<Option<DynamicInfo<T::AccountId>>> {
	subnets::all::<T>().into_iter().map(dynamic_info::<T>).collect()
}

/// The per-uid state of a subnet.
pub fn state<T: Config>(netuid: NetUid) -> Option<SubnetState<T::AccountId>> {
	if !subnets::exists::<T>(netuid) {
		return None;
	}
	let main = NetUidStorageIndex::from(netuid);
	let hotkeys = Seats::<T>::hotkeys(netuid);
	let stakes = UidStakes::load::<T>(netuid);
	let history = subnets::all::<T>()
		.into_iter()
		.map(|other| {
			hotkeys
				.iter()
				.map(|hotkey| Compact(LastHotkeyEmissionOnNetuid::<T>::get(hotkey, other)))
				.collect()
		})
		.collect();
	Some(SubnetState {
		netuid: Compact(netuid),
		coldkeys: coldkeys_of::<T>(&hotkeys),
		active: Active::<T>::get(netuid),
		validator_permit: ValidatorPermit::<T>::get(netuid),
		pruning_score: Vec::new(),
		last_update: LastUpdate::<T>::get(main).into_iter().map(Compact).collect(),
		emission: Emission::<T>::get(netuid).into_iter().map(Compact).collect(),
		dividends: ratios(Dividends::<T>::get(netuid)),
		incentives: ratios(Incentive::<T>::get(main)),
		consensus: ratios(Consensus::<T>::get(netuid)),
		trust: Vec::new(),
		rank: Vec::new(),
		block_at_registration: registration_blocks::<T>(netuid),
		alpha_stake: stakes.alpha,
		tao_stake: stakes.tao,
		total_stake: stakes.total,
		emission_history: history,
		hotkeys,
	})
}

/// The owners of hotkeys, in their order; the zero account for a hotkey that nobody owns.
pub(crate) fn coldkeys_of<T: Config>(hotkeys: &[T::AccountId]) -> Vec<T::AccountId> {
	hotkeys
		.iter()
		.map(|hotkey| ownership::owner_of::<T>(hotkey).unwrap_or_else(zero_account::<T>))
		.collect()
}

/// A column of ratios as clients read it.
pub(crate) fn ratios(column: Vec<PerU16>) -> Vec<Compact<u16>> {
	column.into_iter().map(|ratio| Compact(ratio.deconstruct())).collect()
}

/// Per uid: the block of its registration.
pub(crate) fn registration_blocks<T: Config>(netuid: NetUid) -> Vec<Compact<u64>> {
	(0..Seats::<T>::count(netuid))
		.map(|uid| Compact(BlockAtRegistration::<T>::get(netuid, uid)))
		.collect()
}

/// The subnet that would make room for a new one: past immunity, of the lowest moving price, the
/// oldest among equals; `None` where all are immune.
pub fn to_prune<T: Config>() -> Option<NetUid> {
	let (now, immunity) = (subnets::now::<T>(), NetworkImmunityPeriod::<T>::get());
	ascending::<T>()
		.into_iter()
		.filter(|netuid| !netuid.is_root())
		.map(|netuid| (NetworkRegisteredAt::<T>::get(netuid), netuid))
		.filter(|(registered_at, _)| now >= registered_at.saturating_add(immunity))
		.min_by_key(|(registered_at, netuid)| (SubnetMovingPrice::<T>::get(netuid), *registered_at))
		.map(|(_, netuid)| netuid)
}

/// The account that holds the subnet's TAO.
pub fn account_id<T: Config>(netuid: NetUid) -> Option<T::AccountId> {
	money::subnet_account::<T>(netuid)
}

/// Block of the next epoch by the subnet's schedule, the limit of epochs a block left aside;
/// `None` for a subnet without epochs.
pub fn next_epoch_start_block<T: Config>(netuid: NetUid) -> Option<u64> {
	let tempo = u64::from(Tempo::<T>::get(netuid));
	if tempo == 0 {
		return None;
	}
	let regular = LastEpochBlock::<T>::get(netuid).saturating_add(tempo);
	let pending = PendingEpochAt::<T>::get(netuid);
	Some(if pending > 0 { regular.min(pending) } else { regular })
}

/// TAO (RAO) that a block mints at the current issuance.
pub fn block_emission<T: Config>() -> TaoBalance {
	TaoBalance::new(subtensor_emission::halving::block_emission(TotalIssuance::<T>::get().rao()))
}
