//! Tests of the pallet, on a mock runtime with the real currency.

mod announcements;
mod consent;
mod definitions;
mod deposits;
mod invariants;
mod mock;
mod proxied;
mod pure;

use crate::{DepositKind, Error, definitions as door, pallet::*, try_state};
use frame_support::traits::Hooks;
use mock::*;
use sp_runtime::{DispatchError, DispatchResult, traits::Dispatchable};
use subtensor_types::TaoBalance;

/// Dispatches as a transaction does: filtered, and rolled back on failure.
fn dispatch(who: AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	let call: RuntimeCall = call.into();
	call.dispatch(RuntimeOrigin::signed(who)).map(|_| ()).map_err(|failure| failure.error)
}

fn error(error: Error<Test>) -> DispatchResult {
	Err(error.into())
}

fn add(real: AccountId, delegate: AccountId, proxy_type: Kind, delay: u64) -> DispatchResult {
	dispatch(real, Call::add_proxy { delegate, proxy_type, delay })
}

fn remove(real: AccountId, delegate: AccountId, proxy_type: Kind, delay: u64) -> DispatchResult {
	dispatch(real, Call::remove_proxy { delegate, proxy_type, delay })
}

fn proxy(who: AccountId, real: AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	dispatch(who, Call::proxy { real, force_proxy_type: None, call: Box::new(call.into()) })
}

/// How the newest call for another account ended.
fn executed() -> DispatchResult {
	let result = events().into_iter().rev().find_map(|event| match event {
		Event::ProxyExecuted { result } => Some(result),
		_ => None,
	});
	result.expect("a call was made")
}

fn delegates(real: AccountId) -> Vec<(AccountId, Kind, u64)> {
	let (definitions, _) = Proxies::<Test>::get(real);
	definitions
		.into_iter()
		.map(|definition| (definition.delegate, definition.proxy_type, definition.delay))
		.collect()
}

fn events() -> Vec<Event<Test>> {
	let of_pallet = |record: frame_system::EventRecord<RuntimeEvent, _>| match record.event {
		RuntimeEvent::Proxy(event) => Some(event),
		_ => None,
	};
	System::events().into_iter().filter_map(of_pallet).collect()
}

fn next_block() {
	let block = System::block_number();
	Proxy::on_finalize(block);
	System::set_block_number(block + 1);
	System::reset_events();
}
