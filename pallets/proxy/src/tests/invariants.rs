//! The invariants see what is wrong.

use super::*;
use crate::ProxyDefinition;
use frame_support::BoundedVec;

fn definition(delegate: AccountId) -> ProxyDefinition<AccountId, Kind, u64> {
	ProxyDefinition { delegate, proxy_type: Kind::Any, delay: 0 }
}

/// Spoils the state and tells what the check says.
fn complaint(spoil: impl FnOnce()) -> Option<&'static str> {
	let mut found = None;
	on_chain(|| {
		let _ = frame_support::storage::with_transaction(|| {
			spoil();
			found = try_state::check::<Test>().err();
			sp_runtime::TransactionOutcome::Rollback(Ok::<_, DispatchError>(()))
		});
	});
	found.map(|error| error.into())
}

fn store(definitions: Vec<AccountId>, deposit: u64) {
	let list: Vec<_> = definitions.into_iter().map(definition).collect();
	let list: BoundedVec<_, _> = list.try_into().unwrap();
	Proxies::<Test>::insert(ALICE, (list, TaoBalance::new(deposit)));
}

#[test]
fn an_empty_list_is_found() {
	assert_eq!(complaint(|| store(vec![], 0)), Some("an empty list of proxies is stored"));
}

#[test]
fn a_list_out_of_order_is_found() {
	assert_eq!(complaint(|| store(vec![CAROL, BOB], 0)), Some("proxies are not in order"));
	assert_eq!(complaint(|| store(vec![BOB, BOB], 0)), Some("proxies are not in order"));
}

#[test]
fn a_proxy_of_itself_is_found() {
	assert_eq!(complaint(|| store(vec![ALICE], 0)), Some("an account is its own proxy"));
}

#[test]
fn a_deposit_that_nobody_reserved_is_found() {
	let expected = Some("more is owed for proxies than is reserved at all");
	assert_eq!(complaint(|| store(vec![BOB], 93)), expected);
}

#[test]
fn a_consent_without_a_proxy_is_found() {
	let expected = Some("an account pays the fees of who is not its proxy");
	assert_eq!(complaint(|| RealPaysFeeConsentV1::<Test>::insert(ALICE, BOB, ())), expected);
}

#[test]
fn a_result_of_another_block_is_found() {
	let expected = Some("a result outlived its block");
	assert_eq!(
		complaint(|| LastCallResult::<Test>::insert(ALICE, DispatchResult::Ok(()))),
		expected
	);
}
