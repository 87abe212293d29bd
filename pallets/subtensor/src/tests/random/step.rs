//! What may happen in a random sequence.

use proptest::prelude::*;

/// Index of a coldkey of the world.
pub type Who = usize;
/// Index of a hotkey of the world.
pub type Key = usize;
/// A subnet; 0 is root.
pub type Net = u16;

pub const COLDKEYS: usize = 20;
pub const HOTKEYS: usize = 8;
pub const SUBNETS: u16 = 5;

/// One step.
#[derive(Clone, Debug)]
pub enum Step {
	Add { who: Who, key: Key, net: Net, rao: u64 },
	AddLimit { who: Who, key: Key, net: Net, rao: u64, limit: u64, partial: bool },
	AddBurn { who: Who, key: Key, net: Net, rao: u64 },
	Remove { who: Who, key: Key, net: Net, rao: u64 },
	RemoveLimit { who: Who, key: Key, net: Net, rao: u64, limit: u64 },
	UnstakeAll { who: Who, key: Key },
	UnstakeAllAlpha { who: Who, key: Key },
	Move { who: Who, from: Key, to: Key, nets: (Net, Net), rao: u64 },
	SwapLimit { who: Who, key: Key, nets: (Net, Net), rao: u64, limit: u64 },
	Transfer { who: Who, to: Who, key: Key, nets: (Net, Net), rao: u64 },
	TransferWithHotkey { who: Who, to: Who, keys: (Key, Key), nets: (Net, Net), rao: u64 },
	Recycle { who: Who, key: Key, net: Net, rao: u64 },
	Burn { who: Who, key: Key, net: Net, rao: u64 },
	Lock { who: Who, key: Key, net: Net, rao: u64 },
	MoveLock { who: Who, key: Key, net: Net },
	SetPerpetual { who: Who, net: Net, enabled: bool },
	SetRejects { who: Who, enabled: bool },
	AddCollateral { who: Who, net: Net, rao: u64 },
	SetFloor { who: Who, net: Net, rao: u64 },
	Dividend { key: Key, net: Net, rao: u64 },
	RootDividend { key: Key, net: Net, rao: u64 },
	Flush,
	Claim { who: Who },
	ClaimHotkey { who: Who, key: Key },
	StakeIntoBasket { who: Who, key: Key, rao: u64 },
	Block,
	Wait { blocks: u64 },
	TakeOver { net: Net },
	SwapHotkey { key: Key, net: Option<Net>, keep_stake: bool },
	SwapColdkey { who: Who },
	Dissolve { net: Net },
	Found { net: Net, owner: Key },
}

impl Step {
	/// The kind of step.
	pub fn name(&self) -> &'static str {
		match self {
			Self::Add { .. } => "add",
			Self::AddLimit { .. } => "add with limit",
			Self::AddBurn { .. } => "add and burn",
			Self::Remove { .. } => "remove",
			Self::RemoveLimit { .. } => "remove with limit",
			Self::UnstakeAll { .. } => "unstake all",
			Self::UnstakeAllAlpha { .. } => "unstake all alpha",
			Self::Move { .. } => "move",
			Self::SwapLimit { .. } => "swap with limit",
			Self::Transfer { .. } => "transfer",
			Self::TransferWithHotkey { .. } => "transfer with hotkey",
			Self::Recycle { .. } => "recycle",
			Self::Burn { .. } => "burn",
			Self::Lock { .. } => "lock",
			Self::MoveLock { .. } => "move lock",
			Self::SetPerpetual { .. } => "perpetual",
			Self::SetRejects { .. } => "rejects",
			Self::AddCollateral { .. } => "collateral",
			Self::SetFloor { .. } => "floor",
			Self::Dividend { .. } => "dividend",
			Self::RootDividend { .. } => "root dividend",
			Self::Flush => "flush",
			Self::Claim { .. } => "claim",
			Self::ClaimHotkey { .. } => "claim with hotkey",
			Self::StakeIntoBasket { .. } => "stake into basket",
			Self::Block => "block",
			Self::Wait { .. } => "wait",
			Self::TakeOver { .. } => "take over",
			Self::SwapHotkey { .. } => "swap hotkey",
			Self::SwapColdkey { .. } => "swap coldkey",
			Self::Dissolve { .. } => "dissolve",
			Self::Found { .. } => "found",
		}
	}

	/// Whether much changes at once.
	pub fn is_drastic(&self) -> bool {
		matches!(
			self,
			Self::SwapHotkey { .. }
				| Self::SwapColdkey { .. }
				| Self::Dissolve { .. }
				| Self::Block
				| Self::TakeOver { .. }
		)
	}
}

fn who() -> impl Strategy<Value = Who> {
	0..COLDKEYS
}

fn key() -> impl Strategy<Value = Key> {
	0..HOTKEYS
}

/// Root is as likely as two subnets.
fn net() -> impl Strategy<Value = Net> {
	prop_oneof![2 => Just(0), 5 => 1..=SUBNETS]
}

fn nets() -> impl Strategy<Value = (Net, Net)> {
	prop_oneof![2 => (net(), net()), 1 => net().prop_map(|net| (net, net))]
}

/// From dust to more than anybody has, most of them in between; or all.
fn rao() -> impl Strategy<Value = u64> {
	prop_oneof![
		1 => Just(u64::MAX),
		2 => 0_u64..10_000_000,
		8 => 10_000_000_u64..200_000_000_000,
		2 => 200_000_000_000_u64..3_000_000_000_000,
	]
}

/// Around the price of the subnets.
fn limit() -> impl Strategy<Value = u64> {
	prop_oneof![Just(0), 100_000_000_u64..600_000_000, Just(1_000_000_000), Just(u64::MAX)]
}

/// Any step; drastic ones are rare.
pub fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		40 => stake(),
		24 => movement(),
		14 => locks(),
		24 => root(),
		6 => collateral(),
		10 => time(),
		3 => drastic(),
	]
}

fn stake() -> impl Strategy<Value = Step> {
	prop_oneof![
		10 => (who(), key(), net(), rao())
			.prop_map(|(who, key, net, rao)| Step::Add { who, key, net, rao }),
		2 => (who(), key(), net(), rao(), limit(), any::<bool>()).prop_map(
			|(who, key, net, rao, limit, partial)| {
				Step::AddLimit { who, key, net, rao, limit, partial }
			}
		),
		1 => (who(), key(), net(), rao())
			.prop_map(|(who, key, net, rao)| Step::AddBurn { who, key, net, rao }),
		5 => (who(), key(), net(), rao())
			.prop_map(|(who, key, net, rao)| Step::Remove { who, key, net, rao }),
		1 => (who(), key(), net(), rao(), limit()).prop_map(|(who, key, net, rao, limit)| {
			Step::RemoveLimit { who, key, net, rao, limit }
		}),
		1 => (who(), key()).prop_map(|(who, key)| Step::UnstakeAll { who, key }),
		1 => (who(), key()).prop_map(|(who, key)| Step::UnstakeAllAlpha { who, key }),
		1 => (who(), key(), net(), rao())
			.prop_map(|(who, key, net, rao)| Step::Recycle { who, key, net, rao }),
		1 => (who(), key(), net(), rao())
			.prop_map(|(who, key, net, rao)| Step::Burn { who, key, net, rao }),
	]
}

fn movement() -> impl Strategy<Value = Step> {
	prop_oneof![
		(who(), key(), key(), nets(), rao()).prop_map(|(who, from, to, nets, rao)| Step::Move {
			who,
			from,
			to,
			nets,
			rao
		}),
		(who(), key(), nets(), rao(), limit()).prop_map(|(who, key, nets, rao, limit)| {
			Step::SwapLimit { who, key, nets, rao, limit }
		}),
		(who(), who(), key(), nets(), rao()).prop_map(|(who, to, key, nets, rao)| Step::Transfer {
			who,
			to,
			key,
			nets,
			rao
		}),
		(who(), who(), (key(), key()), nets(), rao()).prop_map(|(who, to, keys, nets, rao)| {
			Step::TransferWithHotkey { who, to, keys, nets, rao }
		}),
	]
}

fn locks() -> impl Strategy<Value = Step> {
	prop_oneof![
		4 => (who(), key(), net(), rao())
			.prop_map(|(who, key, net, rao)| Step::Lock { who, key, net, rao }),
		2 => (who(), key(), net()).prop_map(|(who, key, net)| Step::MoveLock { who, key, net }),
		1 => (who(), net(), any::<bool>())
			.prop_map(|(who, net, enabled)| Step::SetPerpetual { who, net, enabled }),
		1 => (who(), any::<bool>()).prop_map(|(who, enabled)| Step::SetRejects { who, enabled }),
	]
}

fn root() -> impl Strategy<Value = Step> {
	prop_oneof![
		5 => (key(), 1..=SUBNETS, 0_u64..100_000_000_000)
			.prop_map(|(key, net, rao)| Step::RootDividend { key, net, rao }),
		2 => (key(), 1..=SUBNETS, 0_u64..100_000_000_000)
			.prop_map(|(key, net, rao)| Step::Dividend { key, net, rao }),
		1 => Just(Step::Flush),
		4 => who().prop_map(|who| Step::Claim { who }),
		2 => (who(), key()).prop_map(|(who, key)| Step::ClaimHotkey { who, key }),
		2 => (who(), key(), rao()).prop_map(|(who, key, rao)| Step::StakeIntoBasket { who, key, rao }),
	]
}

fn collateral() -> impl Strategy<Value = Step> {
	prop_oneof![
		(0..HOTKEYS, 1..=SUBNETS, rao()).prop_map(|(who, net, rao)| Step::AddCollateral {
			who,
			net,
			rao
		}),
		(0..HOTKEYS, 1..=SUBNETS, rao()).prop_map(|(who, net, rao)| Step::SetFloor {
			who,
			net,
			rao
		}),
	]
}

fn time() -> impl Strategy<Value = Step> {
	prop_oneof![
		2 => Just(Step::Block),
		1 => (1_u64..1_000_000).prop_map(|blocks| Step::Wait { blocks }),
		1 => (1..=SUBNETS).prop_map(|net| Step::TakeOver { net }),
	]
}

fn drastic() -> impl Strategy<Value = Step> {
	prop_oneof![
		2 => (key(), proptest::option::of(net()), any::<bool>())
			.prop_map(|(key, net, keep_stake)| Step::SwapHotkey { key, net, keep_stake }),
		2 => who().prop_map(|who| Step::SwapColdkey { who }),
		1 => (1..=SUBNETS).prop_map(|net| Step::Dissolve { net }),
		4 => (1..=SUBNETS, key()).prop_map(|(net, owner)| Step::Found { net, owner }),
	]
}
