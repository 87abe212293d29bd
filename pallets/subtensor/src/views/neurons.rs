//! Neurons of a subnet. Spec: `docs/protocol/rpc.md` §10.

use crate::{keys::ownership, neurons::Seats, pallet::*, subnets, types::zero_account};
use alloc::{vec, vec::Vec};
use codec::Compact;
use sp_runtime::PerU16;
use subtensor_runtime_api::neurons::{NeuronInfo, NeuronInfoLite};
use subtensor_types::{AlphaBalance, NetUid, NetUidStorageIndex};

/// A pruning score that says nothing; kept for the layout.
const NO_PRUNING_SCORE: u16 = u16::MAX;

/// The per-uid vectors of a subnet, each read once.
struct Columns {
	active: Vec<bool>,
	emission: Vec<AlphaBalance>,
	incentive: Vec<PerU16>,
	consensus: Vec<PerU16>,
	validator_trust: Vec<PerU16>,
	dividends: Vec<PerU16>,
	last_update: Vec<u64>,
	validator_permit: Vec<bool>,
}

impl Columns {
	fn load<T: Config>(netuid: NetUid) -> Self {
		let main = NetUidStorageIndex::from(netuid);
		Self {
			active: Active::<T>::get(netuid),
			emission: Emission::<T>::get(netuid),
			incentive: Incentive::<T>::get(main),
			consensus: Consensus::<T>::get(netuid),
			validator_trust: ValidatorTrust::<T>::get(netuid),
			dividends: Dividends::<T>::get(netuid),
			last_update: LastUpdate::<T>::get(main),
			validator_permit: ValidatorPermit::<T>::get(netuid),
		}
	}
}

fn at<V: Copy + Default>(column: &[V], uid: u16) -> V {
	column.get(usize::from(uid)).copied().unwrap_or_default()
}

fn ratio(column: &[PerU16], uid: u16) -> Compact<u16> {
	Compact(at(column, uid).deconstruct())
}

/// The neuron on a uid, without weights and bonds; `None` for an empty uid or an unknown subnet.
pub fn lite<T: Config>(netuid: NetUid, uid: u16) -> Option<NeuronInfoLite<T::AccountId>> {
	subnets::exists::<T>(netuid).then(|| lite_of::<T>(netuid, uid, &Columns::load::<T>(netuid)))?
}

/// All neurons of a subnet in uid order, without weights and bonds.
pub fn all_lite<T: Config>(netuid: NetUid) -> Vec<NeuronInfoLite<T::AccountId>> {
	if !subnets::exists::<T>(netuid) {
		return Vec::new();
	}
	let columns = Columns::load::<T>(netuid);
	(0..Seats::<T>::count(netuid)).map_while(|uid| lite_of::<T>(netuid, uid, &columns)).collect()
}

/// The neuron on a uid; `None` for an empty uid or an unknown subnet.
pub fn full<T: Config>(netuid: NetUid, uid: u16) -> Option<NeuronInfo<T::AccountId>> {
	lite::<T>(netuid, uid).map(|neuron| with_rows::<T>(netuid, uid, neuron))
}

/// All neurons of a subnet in uid order.
pub fn all<T: Config>(netuid: NetUid) -> Vec<NeuronInfo<T::AccountId>> {
	all_lite::<T>(netuid)
		.into_iter()
		.map(|neuron| with_rows::<T>(netuid, neuron.uid.0, neuron))
		.collect()
}

fn lite_of<T: Config>(
	netuid: NetUid,
	uid: u16,
	columns: &Columns,
) -> Option<NeuronInfoLite<T::AccountId>> {
	let hotkey = Seats::<T>::hotkey_of(netuid, uid)?;
	let coldkey = ownership::owner_of::<T>(&hotkey).unwrap_or_else(zero_account::<T>);
	Some(NeuronInfoLite {
		uid: Compact(uid),
		netuid: Compact(netuid),
		active: at(&columns.active, uid),
		axon_info: Axons::<T>::get(netuid, &hotkey).unwrap_or_default(),
		prometheus_info: Prometheus::<T>::get(netuid, &hotkey).unwrap_or_default(),
		stake: vec![(coldkey.clone(), Compact(TotalHotkeyAlpha::<T>::get(&hotkey, netuid)))],
		rank: Compact(0),
		emission: Compact(at(&columns.emission, uid)),
		incentive: ratio(&columns.incentive, uid),
		consensus: ratio(&columns.consensus, uid),
		trust: Compact(0),
		validator_trust: ratio(&columns.validator_trust, uid),
		dividends: ratio(&columns.dividends, uid),
		last_update: Compact(at(&columns.last_update, uid)),
		validator_permit: at(&columns.validator_permit, uid),
		pruning_score: Compact(NO_PRUNING_SCORE),
		hotkey,
		coldkey,
	})
}

fn with_rows<T: Config>(
	netuid: NetUid,
	uid: u16,
	neuron: NeuronInfoLite<T::AccountId>,
) -> NeuronInfo<T::AccountId> {
	let main = NetUidStorageIndex::from(netuid);
	let NeuronInfoLite {
		hotkey,
		coldkey,
		uid: compact_uid,
		netuid,
		active,
		axon_info,
		prometheus_info,
		stake,
		rank,
		emission,
		incentive,
		consensus,
		trust,
		validator_trust,
		dividends,
		last_update,
		validator_permit,
		pruning_score,
	} = neuron;
	NeuronInfo {
		hotkey,
		coldkey,
		uid: compact_uid,
		netuid,
		active,
		axon_info,
		prometheus_info,
		stake,
		rank,
		emission,
		incentive,
		consensus,
		trust,
		validator_trust,
		dividends,
		last_update,
		validator_permit,
		weights: entries(Weights::<T>::get(main, uid)),
		bonds: entries(Bonds::<T>::get(main, uid)),
		pruning_score,
	}
}

/// A row without its zeros.
fn entries(row: Vec<(u16, u16)>) -> Vec<(Compact<u16>, Compact<u16>)> {
	row.into_iter()
		.filter(|(_, value)| *value > 0)
		.map(|(uid, value)| (Compact(uid), Compact(value)))
		.collect()
}
