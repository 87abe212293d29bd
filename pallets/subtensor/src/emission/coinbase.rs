//! The coinbase: divides the minted TAO between subnets, feeds their pools, and splits their alpha.
//!
//! Spec: `docs/protocol/emission.md` §8 to §16.

use super::{alpha, eligibility, inject, payout};
use crate::{
	epoch::drain,
	money::{self, TaoCredit},
	pallet::*,
};
use alloc::vec::Vec;
use frame_support::traits::Imbalance;
use substrate_fixed::types::U64F64;
use subtensor_emission::{
	allocation::{Allocation, Candidate, GateSettings, allocate},
	bits::U96F32Bits,
	shares::SubnetSignals,
	split::{AlphaSplit, SplitInput, split_alpha},
	terms::{SubnetState, WholeTerms, subnet_terms},
};
use subtensor_types::{AlphaBalance, NetUid, traits::SwapHandler};

/// What the coinbase did, for weighing the block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
	/// Subnets that took part in emission.
	pub emitting: u32,
	/// Epochs that ran.
	pub epochs: u32,
	/// Seats of the subnets whose epoch ran.
	pub seats: u32,
	/// Slices of lease dividends.
	pub slices: u32,
	/// Hotkeys that were compared in the search for kings.
	pub compared: u32,
}

/// Spends `credit` and runs the epochs that are due. Nothing of the credit survives.
pub fn run<T: Config>(now: u64, mut credit: TaoCredit<T>) -> Work {
	// Bounded by the number of subnets.
	let _ = SubnetRootSellTao::<T>::clear(u32::MAX, None);
	let emitting = eligibility::eligible::<T>();
	let allocation = allocation::<T>(&emitting, now, credit.peek().rao());
	let terms: Vec<(NetUid, WholeTerms)> = emitting
		.iter()
		.zip(allocation.tao_emission)
		.map(|(netuid, tao)| (*netuid, terms::<T>(*netuid, tao)))
		.collect();

	for (netuid, terms) in &terms {
		credit = inject::inject::<T>(*netuid, terms, credit);
	}
	money::recycle_credit::<T>(credit);
	for (netuid, terms) in &terms {
		accumulate::<T>(*netuid, terms.alpha_out, allocation.root_sell);
	}

	let drain::Drained { running, compared } = drain::drain::<T>(now);
	let mut work = Work { emitting: len(&terms), compared, ..Default::default() };
	for (netuid, pending) in running {
		work.epochs = work.epochs.saturating_add(1);
		work.seats = work.seats.saturating_add(SubnetworkN::<T>::get(netuid).into());
		let slices = payout::pay_tempo::<T>(netuid, now, &pending);
		work.slices = work.slices.saturating_add(slices);
	}
	work
}

fn len<A>(list: &[A]) -> u32 {
	u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// The block's shares and amounts; stores the bar where it moved. Spec: §9 to §11.1.
fn allocation<T: Config>(emitting: &[NetUid], now: u64, credit: u64) -> Allocation {
	let candidates: Vec<Candidate> = emitting
		.iter()
		.map(|netuid| Candidate {
			signals: SubnetSignals {
				mechanism: SubnetMechanism::<T>::get(netuid),
				moving_price: SubnetMovingPrice::<T>::get(netuid).to_bits(),
				miner_burned: MinerBurned::<T>::get(netuid).to_bits(),
			},
			emission_enabled: SubnetEmissionEnabled::<T>::get(netuid),
		})
		.collect();
	let bar = EmissionGateBar::<T>::get();
	let settings = GateSettings {
		bar: bar.to_bits(),
		rank: EmissionBarRank::<T>::get(),
		quantile: EmissionBarQuantile::<T>::get().to_bits(),
		exponent: EmissionGateExponent::<T>::get().to_bits(),
	};
	let allocation = allocate(&candidates, &settings, now, credit);
	let new_bar = U64F64::from_bits(allocation.bar);
	if new_bar != bar {
		EmissionGateBar::<T>::put(new_bar);
	}
	allocation
}

/// How a subnet's TAO enters its pool, and its alpha of this block. Spec: §12.
fn terms<T: Config>(netuid: NetUid, tao_emission: U96F32Bits) -> WholeTerms {
	subnet_terms(&SubnetState {
		tao_emission,
		spot_price: T::Swap::current_alpha_price(netuid).to_bits(),
		alpha_issuance: alpha::issuance::<T>(netuid),
		root_proportion: alpha::root_proportion::<T>(netuid),
	})
	.whole()
}

/// Mints the participants' alpha and lays it aside for the next payout. Spec: §14.
fn accumulate<T: Config>(netuid: NetUid, alpha_out: u64, root_sell: bool) {
	SubnetAlphaOutEmission::<T>::insert(netuid, AlphaBalance::new(alpha_out));
	alpha::mint_out::<T>(netuid, alpha_out.into());
	let AlphaSplit { owner, server, validator, root, recycled } = split_alpha(&SplitInput {
		alpha_out,
		owner_cut: OwnerCutEnabled::<T>::get(netuid).then(SubnetOwnerCut::<T>::get),
		// After this block's alpha was injected and minted.
		root_proportion: alpha::root_proportion::<T>(netuid),
		root_sell,
	});
	let add = |pending: &mut AlphaBalance, part: u64| {
		*pending = pending.saturating_add(part.into());
	};
	PendingOwnerCut::<T>::mutate(netuid, |pending| add(pending, owner));
	PendingServerEmission::<T>::mutate(netuid, |pending| add(pending, server));
	PendingValidatorEmission::<T>::mutate(netuid, |pending| add(pending, validator));
	if root > 0 {
		PendingRootAlphaDivs::<T>::mutate(netuid, |pending| add(pending, root));
	}
	alpha::recycle::<T>(netuid, recycled.into());
}
