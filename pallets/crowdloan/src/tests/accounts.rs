//! Addresses of crowdloans. Spec: companion-pallets §15, example 1.

use super::mock::*;
use sp_core::crypto::Ss58Codec;

fn address(id: u32) -> String {
	crate::ledger::funds_account::<Test>(id).to_ss58check()
}

#[test]
fn each_crowdloan_has_the_address_that_clients_derive() {
	assert_eq!(address(0), "5EYCAe5fvncWtwXjyNAdoCJk9VrtAEBeZMhqDYjehWX97cWb");
	assert_eq!(address(1), "5EYCAe5fvncWtwXjyNAuYDrLFzY5cnHXJ2eLmVRVALPsPEsv");
	assert_eq!(address(258), "5EYCAe5fvncWtwXjyNBBLpFfKnzk5fYUz9ZhpnVE9dC3CFdS");
}
