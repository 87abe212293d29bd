//! Waits that the protocol fixes in its code, and the shorter ones that a genesis may choose instead.
//!
//! On public chains nothing is stored here and the code's values hold. A chain for development says in
//! its genesis how long tests have to wait, so that nobody has to patch sources for it. Clients see what
//! holds where the metadata shows such a value as a constant (`MinTempo`, `MinimumBlockDuration`). The
//! item itself is no part of the interface: it is missing in the metadata, and no call changes it.

use crate::{
	constants, neurons::associate_evm::ASSOCIATION_INTERVAL, pallet::*, types::GenesisLimits,
	voting_power::GRACE_BLOCKS,
};
use codec::{Decode, Encode};
use frame_support::pallet_prelude::OptionQuery;
use subtensor_types::{NetUid, prod_or_fast};

/// What the genesis chose; absent where it chose nothing.
#[frame_support::storage_alias]
type GenesisWaits<T: Config> = StorageValue<Pallet<T>, Waits, OptionQuery>;

/// Waits in blocks.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug)]
pub struct Waits {
	/// Least tempo that owners may set.
	pub least_tempo: u16,
	/// Tempo of a new subnet.
	pub new_tempo: u16,
	/// Between announcements of an axon on a new subnet; none = the default.
	pub new_serving: Option<u64>,
	/// Between settings of weights on a new subnet; none = the default.
	pub new_weights: Option<u64>,
	/// Between changes of the tempo by the owner.
	pub tempo: u64,
	/// Between changes of a parent's children.
	pub children: u64,
	/// Between changes of the number of mechanisms, and of the split between them, by the owner.
	pub mechanisms: u64,
	/// Between trimmings of seats by the owner.
	pub trimming: u64,
	/// Between changes of a subnet's owner hotkey.
	pub owner_hotkey: u64,
	/// Between two swaps of a hotkey on one subnet.
	pub hotkey_swap: u64,
	/// Between two associations of a seat with an EVM address.
	pub evm_association: u64,
	/// From switching voting power off to its end.
	pub voting_power: u64,
	/// Shortest crowdloan; none = the runtime's.
	pub crowdloan: Option<u32>,
}

impl Waits {
	/// What the protocol says. Spec: `docs/protocol/neurons-and-keys.md` §16.
	pub const PROTOCOL: Self = Self {
		least_tempo: constants::MIN_TEMPO,
		new_tempo: constants::INITIAL_TEMPO,
		new_serving: None,
		new_weights: None,
		tempo: 360,
		children: 150,
		mechanisms: prod_or_fast!(7_200, 1),
		trimming: prod_or_fast!(216_000, 1),
		owner_hotkey: 50_400,
		hotkey_swap: constants::HOTKEY_SWAP_ON_SUBNET_INTERVAL,
		evm_association: ASSOCIATION_INTERVAL,
		voting_power: GRACE_BLOCKS,
		crowdloan: None,
	};

	/// What holds on this chain. One read.
	pub fn of_chain<T: Config>() -> Self {
		GenesisWaits::<T>::get().unwrap_or(Self::PROTOCOL)
	}

	/// The protocol's, but for what the genesis says.
	fn chosen(limits: &GenesisLimits) -> Self {
		let protocol = Self::PROTOCOL;
		Self {
			least_tempo: limits.least_tempo.unwrap_or(protocol.least_tempo),
			new_tempo: limits.new_tempo.unwrap_or(protocol.new_tempo),
			new_serving: limits.serving,
			new_weights: limits.weights,
			tempo: limits.tempo.unwrap_or(protocol.tempo),
			children: limits.children.unwrap_or(protocol.children),
			mechanisms: limits.mechanisms.unwrap_or(protocol.mechanisms),
			trimming: limits.trimming.unwrap_or(protocol.trimming),
			owner_hotkey: limits.owner_hotkey.unwrap_or(protocol.owner_hotkey),
			hotkey_swap: limits.hotkey_swap.unwrap_or(protocol.hotkey_swap),
			evm_association: limits.evm_association.unwrap_or(protocol.evm_association),
			voting_power: limits.voting_power.unwrap_or(protocol.voting_power),
			crowdloan: limits.crowdloan,
		}
	}
}

/// Stores what a genesis says, if it is anything but the protocol's.
pub(crate) fn choose<T: Config>(limits: &GenesisLimits) {
	let chosen = Waits::chosen(limits);
	if chosen != Waits::PROTOCOL {
		GenesisWaits::<T>::put(chosen);
	}
}

/// Gives a new subnet the limits that the genesis says for such.
pub(crate) fn open_subnet<T: Config>(netuid: NetUid, waits: &Waits) {
	if let Some(blocks) = waits.new_serving {
		ServingRateLimit::<T>::insert(netuid, blocks);
	}
	if let Some(blocks) = waits.new_weights {
		WeightsSetRateLimit::<T>::insert(netuid, blocks);
	}
}
