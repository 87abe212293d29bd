//! A crowdloan becomes a leased subnet. Spec: `docs/protocol/subnets.md` §17.1.

use super::accounts;
use crate::{
	WeightInfo, bounds, money, pallet::*, subnets, subnets::registration::Registered,
	types::SubnetLease,
};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResultWithPostInfo, ensure, traits::fungible::Inspect};
use sp_runtime::{DispatchResult, PerU16, Percent};
use substrate_fixed::types::U64F64;
use subtensor_types::{
	TaoBalance,
	traits::{CrowdloanDoor, LeaseProxy},
};

/// Creates the subnet of the crowdloan that runs this call, owned by the keys of a new lease, and
/// gives back what it did not cost. `emissions_share` of the owner's cut is the contributors';
/// without `end_block` the lease never ends. Emits [`Event::SubnetLeaseCreated`]. Returns what was
/// weighed.
///
/// Errors, in order: the crowdloans' `InvalidCrowdloanId`, [`Error::InvalidLeaseBeneficiary`],
/// [`Error::LeaseCannotEndInThePast`], [`Error::Overflow`], those of the transfer, those of the
/// registration ([`subnets::registration::register`]), [`Error::LeaseNetuidNotFound`] where the
/// registration would have to wait for a free place, those of the proxy. The caller rolls back.
pub fn register_leased_network<T: Config>(
	signer: &T::AccountId,
	emissions_share: Percent,
	end_block: Option<u32>,
) -> DispatchResultWithPostInfo {
	let loan = T::Crowdloans::running()?;
	ensure!(loan.creator == *signer, Error::<T>::InvalidLeaseBeneficiary);
	let now = subnets::now::<T>();
	let ends_later = end_block.is_none_or(|end| u64::from(end) > now);
	ensure!(ends_later, Error::<T>::LeaseCannotEndInThePast);
	let id = NextSubnetLeaseId::<T>::get();
	NextSubnetLeaseId::<T>::put(id.checked_add(1).ok_or(Error::<T>::Overflow)?);

	let coldkey = accounts::coldkey::<T>(id);
	let hotkey = accounts::free_hotkey::<T>(id, &coldkey);
	accounts::open::<T>(&coldkey, &hotkey);
	money::transfer::<T>(&loan.funds_account, &coldkey, loan.raised)?;
	let registered = subnets::registration::register::<T>(&coldkey, &hotkey, None)?;
	let Registered::Created(netuid) = registered else {
		return Err(Error::<T>::LeaseNetuidNotFound.into());
	};
	T::LeaseProxies::add(&coldkey, signer)?;

	let leftover = T::Currency::balance(&coldkey);
	let lease = SubnetLease {
		beneficiary: signer.clone(),
		coldkey,
		hotkey,
		emissions_share,
		end_block,
		netuid,
		cost: loan.raised.saturating_sub(leftover),
	};
	SubnetLeases::<T>::insert(id, &lease);
	SubnetUidToLeaseId::<T>::insert(netuid, id);
	Delegates::<T>::insert(&lease.hotkey, PerU16::from_parts(0));
	let contributions = T::Crowdloans::contributions(loan.id);
	let weight = T::WeightInfo::register_leased_network(bounds::length(&contributions));
	share_out::<T>(id, &lease, &contributions, loan.raised, leftover)?;
	Pallet::<T>::deposit_event(Event::SubnetLeaseCreated {
		beneficiary: lease.beneficiary,
		lease_id: id,
		netuid,
		end_block,
	});
	Ok(Some(weight).into())
}

/// Notes everybody's share and gives the leftover back in proportion, rounded down; the beneficiary
/// gets its own part and all that rounding left over.
///
/// A part that is less than the existential deposit, to an account that was reaped, goes to the
/// beneficiary too: one contributor who emptied its account must not stop the lease.
///
/// Errors: those of the transfers.
fn share_out<T: Config>(
	id: u32,
	lease: &SubnetLease<T::AccountId>,
	contributions: &[(T::AccountId, TaoBalance)],
	raised: TaoBalance,
	leftover: TaoBalance,
) -> DispatchResult {
	let others: Vec<_> =
		contributions.iter().filter(|(who, _)| *who != lease.beneficiary).collect();
	for (contributor, contribution) in others {
		let share = share_of(*contribution, raised);
		SubnetLeaseShares::<T>::insert(id, contributor, share);
		let refund = TaoBalance::new(part_of(share, leftover.rao()));
		if money::can_receive::<T>(contributor, refund) {
			money::transfer::<T>(&lease.coldkey, contributor, refund)?;
		}
	}
	let rest = money::spendable_to_death::<T>(&lease.coldkey);
	if money::can_receive::<T>(&lease.beneficiary, rest) {
		money::transfer::<T>(&lease.coldkey, &lease.beneficiary, rest)?;
	}
	Ok(())
}

/// The part of the whole, rounded down; nothing of nothing.
fn share_of(contribution: TaoBalance, raised: TaoBalance) -> U64F64 {
	U64F64::from_num(contribution.rao())
		.checked_div(U64F64::from_num(raised.rao()))
		.unwrap_or_default()
}

/// `share · amount`, rounded down.
pub(super) fn part_of(share: U64F64, amount: u64) -> u64 {
	// A share is at most one, so that the product fits.
	share.saturating_mul(U64F64::from_num(amount)).saturating_to_num()
}
