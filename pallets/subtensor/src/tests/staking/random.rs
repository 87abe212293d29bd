//! Random sequences of stake calls: whatever is refused, no invariant breaks and no TAO appears.

use super::*;
use frame_support::storage::{TransactionOutcome, with_transaction};
use proptest::prelude::*;

/// One random call: what, who, whose hotkey, where from and to, how much.
type Step = (u8, u8, u8, u16, u16, u64);

const PEOPLE: [u8; 4] = [ALICE, BOB, CAROL, OWNER];

fn person(index: u8) -> u8 {
	PEOPLE[usize::from(index) % PEOPLE.len()]
}

/// Runs the call as the chain would: what fails leaves no trace.
fn run((what, who, whose, origin, destination, amount): Step) {
	let (who, whose) = (person(who), person(whose));
	let (from, to) = (NetUid::new(origin % 3), NetUid::new(destination % 3));
	let origin = signed(who);
	let amount = 1u64 << (amount % 45) | (amount >> 24);
	let (rao, units) = (tao(amount), alpha(amount));
	let call = || match what % 12 {
		0..=2 => SubtensorModule::add_stake(origin, hot(whose), from, rao),
		3 => SubtensorModule::remove_stake(origin, hot(whose), from, units),
		4 => SubtensorModule::remove_stake(origin, hot(whose), from, alpha(u64::MAX)),
		5 => SubtensorModule::swap_stake(origin, hot(whose), from, to, units),
		6 => SubtensorModule::move_stake(origin, hot(whose), hot(ALICE), from, to, units),
		7 => SubtensorModule::transfer_stake(origin, cold(BOB), hot(whose), from, to, units),
		8 => SubtensorModule::recycle_alpha(origin, hot(whose), units, from),
		9 => SubtensorModule::add_stake_burn(origin, hot(whose), from, rao, None),
		10 => SubtensorModule::unstake_all_alpha(origin, hot(whose)),
		_ => {
			SubtensorModule::add_stake_limit(origin, hot(whose), from, rao, tao(300_000_000), true)
		}
	};
	let _ = with_transaction(|| match call() {
		Ok(()) => TransactionOutcome::Commit(Ok::<(), sp_runtime::DispatchError>(())),
		Err(error) => TransactionOutcome::Rollback(Err(error)),
	});
}

/// A dividend for the validator's stakers, between the calls.
fn dividend(netuid: NetUid, rao: u64) {
	use subtensor_types::traits::AlphaLedger;
	let credited =
		crate::staking::door::increase_all::<Test>(&validator(), netuid, alpha(rao)).is_ok();
	if credited {
		<AlphaAssets as AlphaLedger>::mint(netuid, alpha(rao));
		SubnetAlphaOut::<Test>::mutate(netuid, |out| *out = out.saturating_add(alpha(rao)));
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

	#[test]
	fn no_sequence_of_calls_breaks_an_invariant(
		steps in proptest::collection::vec(any::<Step>(), 1..60),
		with_author in any::<bool>(),
	) {
		new_test_ext().execute_with(|| {
			make_root();
			make_subnet(NET);
			make_subnet_with(OTHER_NET, |subnet| subnet.fee_rate = 196);
			for person in PEOPLE {
				own(person);
				fund(person, 2_000 * TAO);
			}
			Author::set(with_author.then(author));
			let issued = TotalIssuance::<Test>::get();
			for (index, step) in steps.into_iter().enumerate() {
				run(step);
				if index % 7 == 0 {
					dividend(NET, step.5 >> 30);
				}
				check_invariants();
			}
			assert!(TotalIssuance::<Test>::get() <= issued);
		});
	}
}
