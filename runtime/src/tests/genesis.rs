//! The presets. Spec: runtime-and-node §13.3.

use super::chain::{free, from_preset};
use crate::{AccountId, AdminUtils, Balances, Grandpa, Runtime, genesis};
use codec::{Decode, Encode};
use sp_core::crypto::Ss58Codec;
use subtensor_types::NetUid;
use test_case::test_case;

const RICH: u64 = 1_000_000_000_000_000;
const MODEST: u64 = 2_000_000_000_000;

const BALANCES: [(&str, u64); 11] = [
	("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", RICH),
	("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty", RICH),
	("5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y", RICH),
	("5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy", MODEST),
	("5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw", MODEST),
	("5CiPPseXPECbkjWCa6MnjNokrgYjMqmKndv2rSnekmSK2DjL", MODEST),
	("5Fxune7f71ZbpP2FoY3mhYcmM596Erhv1gRue4nsPwkxMR4n", MODEST),
	("5CUjxa4wVKMj3FqKdqAUf7zcEMr4MYAjXeWmUf44B41neLmJ", MODEST),
	("5FKiDJ3T1c59m3QwQVgXyk2QmibqBaYSzk2X5eiPjLR438pk", MODEST),
	("5Fghzk1AJt88PeFEzuRfXzbPchiBbsVGTTXcdx599VdZzkTA", MODEST),
	("5GeqNhKWj1KG78VHzbmo3ZjZgUTrCuWeamdgiA114XHGdaEr", MODEST),
];

fn account(address: &str) -> AccountId {
	AccountId::from_ss58check(address).unwrap()
}

#[test_case("development")]
#[test_case("local")]
fn the_well_known_accounts_are_endowed(preset: &str) {
	from_preset(preset).execute_with(|| {
		for (address, amount) in BALANCES {
			assert_eq!(free(&account(address)), amount, "{address}");
		}
		assert_eq!(pallet_sudo::Key::<Runtime>::get(), Some(account(BALANCES[0].0)));
	});
}

#[test_case("development")]
#[test_case("local")]
fn the_issuance_is_what_the_accounts_own(preset: &str) {
	from_preset(preset).execute_with(|| {
		let owned: u64 = frame_system::Account::<Runtime>::iter_keys().map(|who| free(&who)).sum();
		assert_eq!(Balances::total_issuance().rao(), owned);
	});
}

#[test_case("development", &["5Caq1V1MnhfNNoGza9sqx1so37LNq2N5xMeR7xpVpv7Nqgnf"])]
#[test_case("local", &[
	"5Caq1V1MnhfNNoGza9sqx1so37LNq2N5xMeR7xpVpv7Nqgnf",
	"5DtDrLseQBezH6PQuGniJL8kXLK1sFzYDbw74M6ZoQ9W34Qb",
	"5HRC3mLvgGFHce3aMW9sR6m5if6W6BXuyUPomyjuDrak64Tc",
])]
fn the_authorities_are_one_two_and_three(preset: &str, voters: &[&str]) {
	from_preset(preset).execute_with(|| {
		let grandpa: Vec<_> = Grandpa::grandpa_authorities()
			.into_iter()
			.map(|(key, weight)| (key.encode(), weight))
			.collect();
		let expected: Vec<_> = voters.iter().map(|key| (account(key).encode(), 1)).collect();
		assert_eq!(grandpa, expected);

		let aura: Vec<_> = pallet_aura::Authorities::<Runtime>::get()
			.into_iter()
			.map(|key| key.encode())
			.collect();
		// One, Two and Three are the seventh to ninth of the accounts.
		let expected: Vec<_> = BALANCES[6..][..voters.len()]
			.iter()
			.map(|(address, _)| account(address).encode())
			.collect();
		assert_eq!(aura, expected);
	});
}

#[test]
fn a_preset_that_is_not_offered_does_not_exist() {
	assert!(genesis::preset(&"finney".into()).is_none());
	for name in genesis::preset_names() {
		assert!(genesis::preset(&name).is_some(), "{name}");
	}
}

#[test]
fn the_fast_preset_is_the_development_chain_with_short_waits() {
	use pallet_subtensor::pallet as subtensor;
	from_preset("fast").execute_with(|| {
		assert_eq!(subtensor::Tempo::<Runtime>::get(subtensor_types::NetUid::new(1)), 10);
		assert_eq!(subtensor::NetworkRateLimit::<Runtime>::get(), 0);
		assert_eq!(subtensor::PendingChildKeyCooldown::<Runtime>::get(), 5);
		assert_eq!(Grandpa::grandpa_authorities().len(), 1);
	});
}

#[test]
fn four_authorities_agree_without_one_of_them() {
	from_preset("local4").execute_with(|| assert_eq!(Grandpa::grandpa_authorities().len(), 4));
}

/// Sets the tempo of subnet 1 as its owner, Alice, past the owner's rate limits.
fn owner_sets_tempo(tempo: u16) -> sp_runtime::DispatchResult {
	crate::System::set_block_number(1);
	let owner = crate::RuntimeOrigin::signed(account(BALANCES[0].0));
	AdminUtils::sudo_set_tempo(owner, NetUid::new(1), tempo)
}

/// The values of `SubtensorModule.MinTempo` and `Crowdloan.MinimumBlockDuration` as clients see them.
fn shown_bounds() -> (u16, u32) {
	let metadata = Runtime::metadata_at_version(16).unwrap();
	let mut metadata = metadata.as_slice();
	let prefixed = frame_metadata::RuntimeMetadataPrefixed::decode(&mut metadata).unwrap();
	let frame_metadata::RuntimeMetadata::V16(metadata) = prefixed.1 else { panic!("version") };
	let bytes = |pallet: &str, name: &str| {
		let pallet = metadata.pallets.iter().find(|one| one.name == pallet).unwrap();
		pallet.constants.iter().find(|one| one.name == name).unwrap().value.clone()
	};
	let tempo = bytes("SubtensorModule", "MinTempo");
	let crowdloan = bytes("Crowdloan", "MinimumBlockDuration");
	(u16::decode(&mut tempo.as_slice()).unwrap(), u32::decode(&mut crowdloan.as_slice()).unwrap())
}

#[test]
fn owners_may_set_a_small_tempo_under_the_fast_preset_and_clients_are_told() {
	from_preset("fast").execute_with(|| {
		assert_eq!(owner_sets_tempo(5), Ok(()));
		assert_eq!(shown_bounds(), (1, 10));
	});
}

#[test]
fn other_presets_keep_the_protocols_bounds() {
	for preset in ["development", "local"] {
		from_preset(preset).execute_with(|| {
			let refused = pallet_subtensor::Error::<Runtime>::TempoOutOfBounds;
			assert_eq!(owner_sets_tempo(5), Err(refused.into()));
			assert_eq!(shown_bounds(), (360, 50_400));
		});
	}
}
