//! The metagraph: everything about a subnet and its neurons in one answer.
//!
//! One table names each field, its number for selective queries and where it comes from; the whole
//! metagraph and the selective one are both made from it, so they can't drift apart. Costly parts
//! (hotkeys, stake weights) are computed once for an answer, and only when a wanted field needs them.
//!
//! Spec: `docs/protocol/rpc.md` §11.5, §11.6.

use super::{
	MAX_WEIGHTS_LIMIT, UidStakes, activity_cutoff_blocks, compact_bytes, pending_alpha,
	subnet_name,
	subnets::{coldkeys_of, ratios, registration_blocks},
};
use crate::{neurons::Seats, pallet::*, subnets};
use alloc::vec::Vec;
use codec::Compact;
use core::cell::OnceCell;
use subtensor_runtime_api::metagraph::{Metagraph, SelectiveMetagraph};
use subtensor_types::{
	AlphaBalance, MechId, NetUid, NetUidStorageIndex, TaoBalance, traits::NeuronData,
};

/// Number of the field that holds the netuid.
const NETUID_FIELD: u16 = 0;

/// Which fields a selective query asks for: bit n stands for field n.
struct Wanted(u128);

impl Wanted {
	fn new(fields: &[u16]) -> Self {
		Self(fields.iter().fold(0, |mask, field| {
			// Unknown fields are ignored.
			mask | 1u128.checked_shl(u32::from(*field)).unwrap_or_default()
		}))
	}

	fn has(&self, field: u16) -> bool {
		1u128.checked_shl(u32::from(field)).is_some_and(|bit| self.0 & bit != 0)
	}
}

/// Reads the fields of one mechanism of a subnet.
struct Source<T: Config> {
	netuid: NetUid,
	index: NetUidStorageIndex,
	hotkeys: OnceCell<Vec<T::AccountId>>,
	stakes: OnceCell<UidStakes>,
}

impl<T: Config> Source<T> {
	fn new(netuid: NetUid, mechid: MechId) -> Self {
		Self {
			netuid,
			index: NetUidStorageIndex::new(netuid, mechid),
			hotkeys: OnceCell::new(),
			stakes: OnceCell::new(),
		}
	}

	fn hotkeys(&self) -> &[T::AccountId] {
		self.hotkeys.get_or_init(|| Seats::<T>::hotkeys(self.netuid))
	}

	fn stakes(&self) -> &UidStakes {
		self.stakes.get_or_init(|| UidStakes::load::<T>(self.netuid))
	}

	fn last_step(&self) -> u64 {
		LastMechansimStepBlock::<T>::get(self.netuid)
	}

	fn coldkeys(&self) -> Vec<T::AccountId> {
		coldkeys_of::<T>(self.hotkeys())
	}

	/// One value for each neuron.
	fn per_hotkey<V>(&self, value: impl FnMut(&T::AccountId) -> V) -> Vec<V> {
		self.hotkeys().iter().map(value).collect()
	}

	fn collateral(
		&self,
		part: impl Fn(crate::types::MinerCollateralState) -> AlphaBalance,
	) -> Vec<Compact<AlphaBalance>> {
		let owners = self.coldkeys();
		self.hotkeys()
			.iter()
			.zip(&owners)
			.map(|(hotkey, coldkey)| {
				Compact(
					MinerCollateral::<T>::get((self.netuid, hotkey, coldkey))
						.map_or(AlphaBalance::ZERO, &part),
				)
			})
			.collect()
	}

	/// Uids with a permit and enough stake, by stake ascending.
	fn validators(&self) -> Vec<Compact<u16>> {
		let permits = ValidatorPermit::<T>::get(self.netuid);
		let threshold = TaoBalance::new(StakeThreshold::<T>::get());
		let mut found: Vec<(TaoBalance, u16)> = (0..Seats::<T>::count(self.netuid))
			.zip(&permits)
			.zip(&self.stakes().total)
			.filter(|((_, permit), stake)| **permit && stake.0 > threshold)
			.map(|((uid, _), stake)| (stake.0, uid))
			.collect();
		found.sort_by_key(|(stake, _)| *stake);
		found.into_iter().map(|(_, uid)| Compact(uid)).collect()
	}
}

/// Makes `whole` and `selected` from one table of `number field = value`.
macro_rules! metagraph {
	(
		|$t:ident, $from:ident, $netuid:ident|
		both { $( $number:literal $field:ident = $value:expr; )+ }
		selective { $( $extra_number:literal $extra:ident = $extra_value:expr; )+ }
	) => {
		fn whole<$t: Config>($from: &Source<$t>, netuid: NetUid) -> Metagraph<$t::AccountId> {
			let $netuid = $from.netuid;
			Metagraph { netuid: Compact(netuid), $( $field: $value, )+ }
		}

		fn selected<$t: Config>(
			$from: &Source<$t>,
			netuid: NetUid,
			wanted: &Wanted,
		) -> SelectiveMetagraph<$t::AccountId> {
			let $netuid = $from.netuid;
			SelectiveMetagraph {
				netuid: Compact(netuid),
				$( $field: wanted.has($number).then(|| $value), )+
				$( $extra: wanted.has($extra_number).then(|| $extra_value), )+
			}
		}
	};
}

metagraph! {
	|T, from, n|
	both {
		1 name = compact_bytes(subnet_name::<T>(n));
		2 symbol = compact_bytes(TokenSymbol::<T>::get(n));
		3 identity = SubnetIdentitiesV3::<T>::get(n);
		4 network_registered_at = Compact(NetworkRegisteredAt::<T>::get(n));
		5 owner_hotkey = SubnetOwnerHotkey::<T>::get(n);
		6 owner_coldkey = SubnetOwner::<T>::get(n);
		7 block = Compact(subnets::now::<T>());
		8 tempo = Compact(Tempo::<T>::get(n));
		9 last_step = Compact(from.last_step());
		10 blocks_since_last_step =
			Compact(subnets::now::<T>().saturating_sub(from.last_step()));
		11 subnet_emission = Compact(0);
		12 alpha_in = Compact(SubnetAlphaIn::<T>::get(n));
		13 alpha_out = Compact(SubnetAlphaOut::<T>::get(n));
		14 tao_in = Compact(SubnetTAO::<T>::get(n));
		15 alpha_out_emission = Compact(SubnetAlphaOutEmission::<T>::get(n));
		16 alpha_in_emission = Compact(SubnetAlphaInEmission::<T>::get(n));
		17 tao_in_emission = Compact(SubnetTaoInEmission::<T>::get(n));
		18 pending_alpha_emission = Compact(pending_alpha::<T>(n));
		19 pending_root_emission = Compact(TaoBalance::ZERO);
		20 subnet_volume = Compact(SubnetVolume::<T>::get(n));
		21 moving_price = SubnetMovingPrice::<T>::get(n);
		22 rho = Compact(Rho::<T>::get(n));
		23 kappa = Compact(Kappa::<T>::get(n));
		24 min_allowed_weights = Compact(MinAllowedWeights::<T>::get(n));
		25 max_weights_limit = Compact(MAX_WEIGHTS_LIMIT);
		26 weights_version = Compact(WeightsVersionKey::<T>::get(n));
		27 weights_rate_limit = Compact(WeightsSetRateLimit::<T>::get(n));
		28 activity_cutoff = Compact(activity_cutoff_blocks::<T>(n));
		29 max_validators = Compact(MaxAllowedValidators::<T>::get(n));
		30 num_uids = Compact(Seats::<T>::count(n));
		31 max_uids = Compact(MaxAllowedUids::<T>::get(n));
		32 burn = Compact(Burn::<T>::get(n));
		33 difficulty = Compact(Difficulty::<T>::get(n));
		34 registration_allowed = NetworkRegistrationAllowed::<T>::get(n);
		35 pow_registration_allowed = NetworkPowRegistrationAllowed::<T>::get(n);
		36 immunity_period = Compact(ImmunityPeriod::<T>::get(n));
		37 min_difficulty = Compact(MinDifficulty::<T>::get(n));
		38 max_difficulty = Compact(MaxDifficulty::<T>::get(n));
		39 min_burn = Compact(MinBurn::<T>::get(n));
		40 max_burn = Compact(MaxBurn::<T>::get(n));
		41 adjustment_alpha = Compact(AdjustmentAlpha::<T>::get(n));
		42 adjustment_interval = Compact(AdjustmentInterval::<T>::get(n));
		43 target_regs_per_interval = Compact(TargetRegistrationsPerInterval::<T>::get(n));
		44 max_regs_per_block = Compact(MaxRegistrationsPerBlock::<T>::get(n));
		45 serving_rate_limit = Compact(ServingRateLimit::<T>::get(n));
		46 commit_reveal_weights_enabled = CommitRevealWeightsEnabled::<T>::get(n);
		47 commit_reveal_period = Compact(RevealPeriodEpochs::<T>::get(n));
		48 liquid_alpha_enabled = LiquidAlphaOn::<T>::get(n);
		49 alpha_high = Compact(AlphaValues::<T>::get(n).1);
		50 alpha_low = Compact(AlphaValues::<T>::get(n).0);
		51 bonds_moving_avg = Compact(BondsMovingAverage::<T>::get(n));
		52 hotkeys = from.hotkeys().to_vec();
		53 coldkeys = from.coldkeys();
		54 identities = from.coldkeys().into_iter().map(IdentitiesV2::<T>::get).collect();
		55 axons = from.per_hotkey(|hotkey| Axons::<T>::get(n, hotkey).unwrap_or_default());
		56 active = Active::<T>::get(n);
		57 validator_permit = ValidatorPermit::<T>::get(n);
		58 pruning_score = Vec::new();
		59 last_update = LastUpdate::<T>::get(from.index).into_iter().map(Compact).collect();
		60 emission = Emission::<T>::get(n).into_iter().map(Compact).collect();
		61 dividends = ratios(Dividends::<T>::get(n));
		62 incentives = ratios(Incentive::<T>::get(from.index));
		63 consensus = ratios(Consensus::<T>::get(n));
		64 trust = Vec::new();
		65 rank = Vec::new();
		66 block_at_registration = registration_blocks::<T>(n);
		67 alpha_stake = from.stakes().alpha.clone();
		68 tao_stake = from.stakes().tao.clone();
		69 total_stake = from.stakes().total.clone();
		70 tao_dividends_per_hotkey =
			from.per_hotkey(|hotkey| (hotkey.clone(), Compact(TaoBalance::ZERO)));
		71 alpha_dividends_per_hotkey = from.per_hotkey(|hotkey| {
			(hotkey.clone(), Compact(AlphaDividendsPerSubnet::<T>::get(n, hotkey)))
		});
		74 collateral_locked = from.collateral(|state| state.locked);
		75 collateral_min = from.collateral(|state| state.min_locked);
		76 collateral_earned = from.collateral(|state| state.earned);
	}
	selective {
		72 validators = from.validators();
		73 commitments = T::NeuronData::commitments(n)
			.into_iter()
			.map(|(account, record)| (account, compact_bytes(record)))
			.collect();
	}
}

/// The metagraph of a subnet.
pub fn of_subnet<T: Config>(netuid: NetUid) -> Option<Metagraph<T::AccountId>> {
	subnets::exists::<T>(netuid).then(|| whole(&Source::<T>::new(netuid, MechId::MAIN), netuid))
}

/// The metagraph of an existing mechanism; its netuid is the mechanism's storage index.
pub fn of_mechanism<T: Config>(netuid: NetUid, mechid: MechId) -> Option<Metagraph<T::AccountId>> {
	let known = subnets::exists::<T>(netuid) && mechid < subnets::mechanism_count::<T>(netuid);
	known.then(|| {
		let source = Source::<T>::new(netuid, mechid);
		whole(&source, NetUid::new(source.index.as_u16()))
	})
}

/// The metagraphs of all subnets, in storage order.
pub fn of_all<T: Config>() -> Vec<Option<Metagraph<T::AccountId>>> {
	subnets::all::<T>().into_iter().map(of_subnet::<T>).collect()
}

/// The metagraphs of all mechanisms of all subnets.
pub fn of_all_mechanisms<T: Config>() -> Vec<Option<Metagraph<T::AccountId>>> {
	subnets::all::<T>()
		.into_iter()
		.flat_map(|netuid| {
			subnets::mechanisms::<T>(netuid).map(move |mechid| of_mechanism::<T>(netuid, mechid))
		})
		.collect()
}

/// The wanted fields of a subnet's metagraph. The netuid is 0 unless field 0 is wanted.
pub fn fields_of_subnet<T: Config>(
	netuid: NetUid,
	fields: &[u16],
) -> Option<SelectiveMetagraph<T::AccountId>> {
	subnets::exists::<T>(netuid).then(|| {
		let wanted = Wanted::new(fields);
		let shown = if wanted.has(NETUID_FIELD) { netuid } else { NetUid::ROOT };
		selected(&Source::<T>::new(netuid, MechId::MAIN), shown, &wanted)
	})
}

/// The wanted fields of a mechanism's metagraph; an unknown mechanism has empty vectors.
pub fn fields_of_mechanism<T: Config>(
	netuid: NetUid,
	mechid: MechId,
	fields: &[u16],
) -> Option<SelectiveMetagraph<T::AccountId>> {
	subnets::exists::<T>(netuid)
		.then(|| selected(&Source::<T>::new(netuid, mechid), netuid, &Wanted::new(fields)))
}
