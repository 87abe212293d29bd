//! What transactions cost, and where the money goes. Spec: runtime-and-node §7, §18.

use super::chain::{apply, free, in_block_one, ref_time, remark, signed, transfer, validate};
use crate::{
	AccountId, Balance, Balances, Runtime, RuntimeCall, RuntimeEvent, System, TransactionPayment,
	configs::{deposit, governance::*},
	fees::{LengthToFee, WeightToFee, bill},
};
use codec::Encode;
use frame_support::{
	dispatch::GetDispatchInfo,
	traits::{fungible::Mutate, tokens::Preservation},
	weights::WeightToFee as _,
};
use frame_system::RawOrigin;
use pallet_subtensor::{Event as ProtocolEvent, Owner, SubnetOwnerHotkey};
use pallet_transaction_payment::Event::TransactionFeePaid;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Dave};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	transaction_validity::InvalidTransaction,
};
use subtensor_types::{AlphaBalance, NetUid};
use test_case::test_case;

#[test_case(0 => 0)]
#[test_case(40_000 => 10)]
#[test_case(1_000_000_000 => 250_000)]
#[test_case(224_051_000 => 56_013)]
#[test_case(108_157_000 => 27_039 ; "the base weight")]
#[test_case(u64::MAX => 4_611_686_018_427_388)]
fn the_weight_fee_is_a_quarter_of_a_thousandth_rao_a_picosecond(weight: u64) -> u64 {
	WeightToFee::weight_to_fee(&ref_time(weight)).rao()
}

#[test_case(1 => 0 ; "a half is rounded down")]
#[test_case(3 => 1)]
#[test_case(150 => 75)]
#[test_case(151 => 75)]
#[test_case(u64::MAX => u64::MAX / 2)]
fn the_length_fee_is_half_a_rao_a_byte(length: u64) -> u64 {
	LengthToFee::weight_to_fee(&ref_time(length)).rao()
}

#[test]
fn deposits_follow_items_and_bytes() {
	let two_of_n = MultisigDepositBase::get()
		.checked_add(MultisigDepositFactor::get().checked_mul(2).unwrap())
		.unwrap();
	assert_eq!(two_of_n, Balance::new(196_000_000));
	let preimage = PreimageBaseDeposit::get()
		.checked_add(PreimageByteDeposit::get().checked_mul(100).unwrap())
		.unwrap();
	assert_eq!(preimage, Balance::new(204_000_000));
	assert_eq!(deposit(1, 40), Balance::new(60_000_000));
}

/// The fee that the last transaction's event tells, and its tip.
fn told_fee() -> (u64, u64) {
	System::events()
		.into_iter()
		.rev()
		.find_map(|record| match record.event {
			RuntimeEvent::TransactionPayment(TransactionFeePaid { actual_fee, tip, .. }) => {
				Some((actual_fee.rao(), tip.rao()))
			}
			_ => None,
		})
		.expect("a fee was paid")
}

#[test]
fn a_fee_and_its_tip_leave_circulation() {
	in_block_one(|| {
		let (issuance, alice) = (Balances::total_issuance().rao(), free(&Alice.to_account_id()));
		apply(signed(Alice, 0, 7_000, remark())).unwrap().unwrap();
		let (fee, tip) = told_fee();
		assert_eq!(tip, 7_000);
		assert!(fee > tip);
		assert_eq!(alice - free(&Alice.to_account_id()), fee);
		assert_eq!(issuance - Balances::total_issuance().rao(), fee);
	});
}

#[test]
fn a_transfer_costs_about_a_ten_thousandth_tao() {
	in_block_one(|| {
		apply(signed(Alice, 0, 0, transfer(&Bob.to_account_id(), 5))).unwrap().unwrap();
		let (fee, _) = told_fee();
		assert!((50_000..150_000).contains(&fee), "{fee} RAO");
	});
}

#[test]
fn a_fee_never_takes_an_account_below_the_existential_deposit() {
	in_block_one(|| {
		let dave = Dave.to_account_id();
		let everything: RuntimeCall = pallet_balances::Call::transfer_all {
			dest: crate::Address::Id(Bob.to_account_id()),
			keep_alive: true,
		}
		.into();
		apply(signed(Dave, 0, 0, everything)).unwrap().unwrap();
		let rest = free(&dave);
		assert!(apply(signed(Dave, 1, 0, remark())).is_err(), "{rest} RAO cannot pay a fee");
		assert_eq!(free(&dave), rest);
	});
}

#[test]
fn the_multiplier_is_one_in_every_block() {
	in_block_one(|| {
		assert_eq!(pallet_transaction_payment::Pallet::<Runtime>::next_fee_multiplier(), 1.into());
	});
}

/// A call of a hotkey's daily work; it fails in the end, since the hotkey has no seat.
fn work() -> RuntimeCall {
	let info = pallet_commitments::CommitmentInfo { fields: Default::default() };
	let netuid = NetUid::new(1);
	pallet_commitments::Call::set_commitment { netuid, info: Box::new(info) }.into()
}

#[test]
fn the_coldkey_pays_for_the_daily_work_of_its_hotkey_and_owes_no_tip() {
	in_block_one(|| {
		Owner::<Runtime>::insert(Bob.to_account_id(), Alice.to_account_id());
		let (alice, bob) = (free(&Alice.to_account_id()), free(&Bob.to_account_id()));
		assert!(apply(signed(Bob, 0, 7_000, work())).unwrap().is_err());
		let (fee, tip) = told_fee();
		assert_eq!(tip, 0);
		assert!(fee > 0);
		assert_eq!(alice - free(&Alice.to_account_id()), fee);
		assert_eq!(bob, free(&Bob.to_account_id()));
		assert_eq!(System::account_nonce(Bob.to_account_id()), 1);
	});
}

#[test]
fn a_hotkey_that_has_no_account_at_all_can_work() {
	in_block_one(|| {
		let hotkey = Sr25519Keyring::Ferdie.to_account_id();
		frame_system::Account::<Runtime>::remove(&hotkey);
		Owner::<Runtime>::insert(&hotkey, Alice.to_account_id());
		assert!(validate(signed(Sr25519Keyring::Ferdie, 0, 0, work())).is_ok());
		assert!(validate(signed(Sr25519Keyring::Ferdie, 0, 0, remark())).is_err());
	});
}

#[test]
fn a_signer_without_a_coldkey_and_a_batch_of_work_are_paid_by_the_signer() {
	in_block_one(|| {
		Owner::<Runtime>::insert(Bob.to_account_id(), Alice.to_account_id());
		let alice = free(&Alice.to_account_id());
		let (bob, dave) = (free(&Bob.to_account_id()), free(&Dave.to_account_id()));
		let _ = apply(signed(
			Bob,
			0,
			0,
			pallet_subtensor_utility::Call::batch { calls: vec![work().into()] },
		))
		.unwrap();
		let (fee, _) = told_fee();
		assert_eq!(bob - free(&Bob.to_account_id()), fee);
		let _ = apply(signed(Dave, 0, 0, work())).unwrap();
		let (fee, _) = told_fee();
		assert_eq!(dave - free(&Dave.to_account_id()), fee);
		assert_eq!(alice, free(&Alice.to_account_id()));
	});
}

/// Dave stakes 10 TAO to the owner of subnet 1 and gives the rest away but for 600 RAO.
fn make_dave_penniless() -> AccountId {
	let hotkey = SubnetOwnerHotkey::<Runtime>::get(NetUid::new(1));
	let stake = pallet_subtensor::Call::add_stake {
		hotkey: hotkey.clone(),
		netuid: NetUid::new(1),
		amount_staked: Balance::new(10_000_000_000),
	};
	apply(signed(Dave, 0, 0, stake)).unwrap().unwrap();
	let rest = Balance::new(free(&Dave.to_account_id()) - 600);
	<Balances as Mutate<_>>::transfer(
		&Dave.to_account_id(),
		&Bob.to_account_id(),
		rest,
		Preservation::Preserve,
	)
	.unwrap();
	hotkey
}

#[test]
fn who_has_no_tao_pays_for_unstaking_in_alpha_and_for_nothing_else() {
	in_block_one(|| {
		let hotkey = make_dave_penniless();
		assert_eq!(validate(signed(Dave, 1, 0, remark())), Err(InvalidTransaction::Payment.into()));
		let unstake = pallet_subtensor::Call::remove_stake {
			hotkey,
			netuid: NetUid::new(1),
			amount_unstaked: AlphaBalance::new(1_000_000_000),
		};
		assert!(validate(signed(Dave, 1, 0, unstake.clone())).is_ok());
		let issuance = Balances::total_issuance().rao();
		apply(signed(Dave, 1, 0, unstake)).unwrap().unwrap();
		let paid = System::events().into_iter().find_map(|record| match record.event {
			RuntimeEvent::SubtensorModule(ProtocolEvent::TransactionFeePaidWithAlpha {
				who,
				tao_amount,
				..
			}) if who == Dave.to_account_id() => Some(tao_amount.rao()),
			_ => None,
		});
		let paid = paid.expect("the event tells what was paid");
		assert!(paid > 0);
		assert_eq!(issuance - Balances::total_issuance().rao(), paid);
		assert!(free(&Dave.to_account_id()) > 600, "the sale went on");
	});
}

/// Lets `delegate` act for `real`, which pays for it if `pays`.
fn let_act(real: Sr25519Keyring, delegate: Sr25519Keyring, pays: bool) {
	use pallet_subtensor_proxy::{DefinitionOf, RealPaysFeeConsentV1, definitions};
	let (real, delegate) = (real.to_account_id(), delegate.to_account_id());
	let definition = DefinitionOf::<Runtime> {
		delegate: delegate.clone(),
		proxy_type: Default::default(),
		delay: 0,
	};
	definitions::add_free::<Runtime>(&real, definition).unwrap();
	if pays {
		RealPaysFeeConsentV1::<Runtime>::insert(real, delegate, ());
	}
}

fn by_proxy(real: Sr25519Keyring, call: RuntimeCall) -> RuntimeCall {
	let real = crate::Address::Id(real.to_account_id());
	let call = Box::new(call.into());
	pallet_subtensor_proxy::Call::proxy { real, force_proxy_type: None, call }.into()
}

fn in_batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	let calls = calls.into_iter().map(Into::into).collect();
	pallet_subtensor_utility::Call::batch { calls }.into()
}

/// Who pays when Dave sends `call`: Dave acts for Bob, Bob for Alice and for Charlie.
fn payer(bob_pays: bool, alice_pays: bool, call: RuntimeCall) -> Sr25519Keyring {
	use Sr25519Keyring::Charlie;
	let mut found = None;
	in_block_one(|| {
		let_act(Bob, Dave, bob_pays);
		let_act(Alice, Bob, alice_pays);
		let_act(Charlie, Bob, alice_pays);
		let all = [Alice, Bob, Charlie, Dave];
		let before = all.map(|who| free(&who.to_account_id()));
		apply(signed(Dave, 0, 0, call)).unwrap().unwrap();
		let after = all.map(|who| free(&who.to_account_id()));
		let payers: Vec<_> = (0..4).filter(|index| before[*index] > after[*index]).collect();
		assert_eq!(payers.len(), 1, "one pays");
		found = Some(all[payers[0]]);
	});
	found.unwrap()
}

#[test]
fn the_account_that_is_acted_for_pays_where_it_said_so() {
	let call = || by_proxy(Bob, remark());
	assert_eq!(payer(true, false, call()), Bob);
	assert_eq!(payer(false, false, call()), Dave);
	assert_eq!(payer(true, true, remark()), Dave, "nobody is acted for");
	assert_eq!(payer(true, true, in_batch(vec![call()])), Dave, "not the outermost call");
}

#[test]
fn the_inner_account_pays_where_both_said_so() {
	let call = || by_proxy(Bob, by_proxy(Alice, remark()));
	assert_eq!(payer(true, true, call()), Alice);
	assert_eq!(payer(true, false, call()), Bob);
	assert_eq!(payer(false, true, call()), Dave);
	assert_eq!(payer(false, false, call()), Dave);
}

#[test]
fn the_inner_account_pays_for_a_batch_that_is_for_it_alone() {
	use Sr25519Keyring::Charlie;
	let for_alice = || by_proxy(Alice, remark());
	let batch = |calls| by_proxy(Bob, in_batch(calls));
	assert_eq!(payer(true, true, batch(vec![for_alice(), for_alice()])), Alice);
	assert_eq!(payer(true, true, batch(vec![for_alice(), by_proxy(Charlie, remark())])), Bob);
	assert_eq!(payer(true, true, batch(vec![for_alice(), remark()])), Bob);
	assert_eq!(payer(true, true, batch(vec![])), Bob);
	assert_eq!(payer(true, false, batch(vec![for_alice()])), Bob);
}

/// All of the caller's root dividends: up to 256 hotkeys, most callers have few.
fn claim() -> RuntimeCall {
	pallet_subtensor::Call::claim_root { subnets: Default::default() }.into()
}

fn quoted(call: &RuntimeCall) -> u64 {
	bill::quote_call(call, 100).partial_fee.rao()
}

#[test]
fn a_claim_is_charged_for_a_usual_size_and_reserves_the_worst() {
	in_block_one(|| {
		let info = claim().get_dispatch_info();
		let quote = bill::quote_call(&claim(), 100);
		assert_eq!(quote.weight, info.total_weight());
		let full = TransactionPayment::compute_fee(100, &info, Balance::ZERO).rao();
		assert!(quote.partial_fee.rao() * 20 < full, "{:?} of {full}", quote.partial_fee);
		let signed = signed(Dave, 0, 0, claim());
		let length = u32::try_from(signed.encoded_size()).unwrap();
		assert!(bill::quote(&signed, length).partial_fee.rao() < 10_000_000);
	});
}

#[test]
fn a_small_account_can_claim_and_gets_back_what_was_not_used() {
	in_block_one(|| {
		let dave = Dave.to_account_id();
		Balances::force_set_balance(
			RawOrigin::Root.into(),
			dave.clone().into(),
			Balance::new(10_000_000),
		)
		.unwrap();
		let most = quoted(&claim());
		assert!(validate(signed(Dave, 0, 0, claim())).is_ok());
		apply(signed(Dave, 0, 0, claim())).unwrap().unwrap();
		let (fee, _) = told_fee();
		assert!(fee < most, "there was nothing to claim: {fee} of {most}");
		assert_eq!(free(&dave), 10_000_000 - fee);
	});
}

#[test]
fn wrapped_claims_are_charged_like_single_ones() {
	in_block_one(|| {
		let lone = quoted(&claim());
		let two = quoted(&in_batch(vec![claim(), claim()]));
		assert!(two < lone * 5 / 2, "{two} for two, {lone} for one");
		let remarks = quoted(&in_batch(vec![remark(), remark()]));
		assert!(two > remarks);
		let proxied = quoted(&by_proxy(Alice, in_batch(vec![claim()])));
		assert!(proxied < lone * 3 / 2, "{proxied} by proxy, {lone} alone");
	});
}

#[test]
fn nothing_is_taken_off_where_nobody_pays_or_the_call_has_no_tariff() {
	in_block_one(|| {
		let plain = remark().get_dispatch_info();
		assert_eq!(bill::billed(&remark(), &plain), plain);
		let heavy: RuntimeCall = pallet_subtensor_utility::Call::with_weight {
			call: Box::new(claim().into()),
			weight: ref_time(1_000_000),
		}
		.into();
		let info = heavy.get_dispatch_info();
		assert_eq!(bill::billed(&heavy, &info), info, "the weight that was given counts");
	});
}

#[test]
fn no_sale_of_stake_costs_more_than_the_tariff_allows() {
	in_block_one(|| {
		let sale: RuntimeCall =
			pallet_subtensor::Call::unstake_all { hotkey: Bob.to_account_id() }.into();
		let info = bill::billed(&sale, &sale.get_dispatch_info());
		assert!(info.call_weight.ref_time() <= 225_000_000);
	});
}

/// A call of each kind that changes stake on the subnet.
fn changes_of_stake(netuid: NetUid) -> Vec<RuntimeCall> {
	type Call = pallet_subtensor::Call<Runtime>;
	let (hotkey, other) = (Alice.to_account_id(), Bob.to_account_id());
	let (amount_staked, limit_price) = (Balance::new(1), Balance::new(1));
	let alpha_amount = AlphaBalance::new(1);
	let amount_unstaked = alpha_amount;
	let allow_partial = true;
	let (origin_netuid, destination_netuid) = (netuid, netuid);
	let calls = [
		Call::add_stake { hotkey: hotkey.clone(), netuid, amount_staked },
		Call::add_stake_limit {
			hotkey: hotkey.clone(),
			netuid,
			amount_staked,
			limit_price,
			allow_partial,
		},
		Call::remove_stake { hotkey: hotkey.clone(), netuid, amount_unstaked },
		Call::remove_stake_full_limit { hotkey: hotkey.clone(), netuid, limit_price: None },
		Call::move_stake {
			origin_hotkey: hotkey.clone(),
			destination_hotkey: other.clone(),
			origin_netuid,
			destination_netuid,
			alpha_amount,
		},
		Call::transfer_stake {
			destination_coldkey: other.clone(),
			hotkey: hotkey.clone(),
			origin_netuid,
			destination_netuid,
			alpha_amount,
		},
		Call::swap_stake {
			hotkey: hotkey.clone(),
			origin_netuid,
			destination_netuid: NetUid::new(2),
			alpha_amount,
		},
		Call::swap_hotkey { hotkey, new_hotkey: other, netuid: Some(netuid) },
	];
	calls.into_iter().map(RuntimeCall::from).collect()
}

#[test]
fn nobody_pays_for_depositing_everybodys_root_dividends() {
	in_block_one(|| {
		let on_root = changes_of_stake(NetUid::ROOT);
		for (root, subnet) in on_root.iter().zip(changes_of_stake(NetUid::new(1))) {
			assert_eq!(quoted(root), quoted(&subnet), "{root:?}");
			let reserved = |call: &RuntimeCall| call.get_dispatch_info().call_weight.ref_time();
			assert!(reserved(root) > reserved(&subnet), "{root:?}");
		}
	});
}

#[test]
fn a_refused_claim_leaves_the_block_to_others() {
	in_block_one(|| {
		let list = vec![Bob.to_account_id(); 257];
		pallet_subtensor::StakingHotkeys::<Runtime>::insert(Dave.to_account_id(), list);
		let used = || System::block_weight().total().ref_time();
		let before = used();
		assert!(apply(signed(Dave, 0, 0, claim())).unwrap().is_err());
		let declared = claim().get_dispatch_info().call_weight.ref_time();
		assert!((used() - before) * 50 < declared, "{} of {declared}", used() - before);
	});
}

#[test]
fn nothing_of_the_fee_comes_back_to_a_coldkey_that_is_no_longer_used() {
	in_block_one(|| {
		let (old, new) = (Dave.to_account_id(), AccountId::new([9; 32]));
		let hash = BlakeTwo256::hash_of(&new);
		pallet_subtensor::ColdkeySwapAnnouncements::<Runtime>::insert(&old, (0, hash));
		let swap: RuntimeCall =
			pallet_subtensor::Call::swap_coldkey_announced { new_coldkey: new.clone() }.into();
		apply(signed(Dave, 0, 0, swap)).unwrap().unwrap();
		assert_eq!(free(&old), 0);
		assert!(free(&new) > 1_000_000_000);
	});
}
