//! The keyless accounts of leases. Spec: subnets §21, example 8.

use super::*;
use crate::leases::accounts;

fn hex(account: &AccountId) -> String {
	let bytes: &[u8] = account.as_ref();
	bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn keys_of_leases_are_those_that_clients_derive() {
	assert_eq!(
		hex(&accounts::coldkey::<Test>(0)),
		"7fa9a44897c4e39223a9a45b3da830b2b923a7654f7e810e5db169e50d2eb471"
	);
	assert_eq!(
		hex(&accounts::hotkey::<Test>(0)),
		"a1eb3571088a08653ee5a8a22e00bdc8cb0c993caa767dbd7fac8d585d6496f6"
	);
	assert_eq!(
		hex(&accounts::coldkey::<Test>(1)),
		"5eff1b7333efb4e3218199eaca2abee02a1b8bfe585641b09f10af9a4aa0e03d"
	);
}
