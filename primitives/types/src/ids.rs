//! Names of subnets and of the incentive mechanisms inside them.
//!
//! All three are newtypes over small integers: SCALE bytes and JSON are those of the integer, the
//! metadata shows a composite under the type's own name.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §2, `docs/protocol/subnets.md` §1.

use codec::{CompactAs, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The span of [`NetUidStorageIndex`] that belongs to one mechanism.
///
/// A netuid at or past it would share its storage index with a mechanism of another subnet.
pub const MECHANISM_STRIDE: u16 = 4_096;

macro_rules! id {
	($(#[$meta:meta])* $name:ident($inner:ty)) => {
		$(#[$meta])*
		#[derive(
			Clone,
			Copy,
			Debug,
			Default,
			PartialEq,
			Eq,
			PartialOrd,
			Ord,
			Hash,
			Encode,
			Decode,
			DecodeWithMemTracking,
			MaxEncodedLen,
			CompactAs,
			TypeInfo,
			Serialize,
			Deserialize,
		)]
		#[serde(transparent)]
		pub struct $name($inner);

		impl From<$inner> for $name {
			fn from(value: $inner) -> Self {
				Self(value)
			}
		}

		impl From<$name> for $inner {
			fn from(value: $name) -> Self {
				value.0
			}
		}

		impl From<$name> for u64 {
			fn from(value: $name) -> Self {
				u64::from(value.0)
			}
		}

		impl From<$name> for usize {
			fn from(value: $name) -> Self {
				usize::from(value.0)
			}
		}

		impl fmt::Display for $name {
			fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				self.0.fmt(f)
			}
		}
	};
}

id! {
	/// The number of a subnet; 0 is the root network.
	NetUid(u16)
}

id! {
	/// The number of an incentive mechanism inside its subnet; 0 is the main one.
	MechId(u8)
}

id! {
	/// The key under which the rows of one mechanism of one subnet are stored.
	///
	/// `netuid + 4096 · mechid`, so the index of mechanism 0 is the netuid itself.
	NetUidStorageIndex(u16)
}

impl NetUid {
	/// The root network.
	pub const ROOT: Self = Self(0);

	/// The subnet with this number.
	pub const fn new(netuid: u16) -> Self {
		Self(netuid)
	}

	/// The bare number.
	pub const fn as_u16(self) -> u16 {
		self.0
	}

	/// Whether this is the root network.
	pub const fn is_root(self) -> bool {
		self.0 == 0
	}

	/// The following number, `None` after the last.
	pub const fn checked_next(self) -> Option<Self> {
		match self.0.checked_add(1) {
			Some(next) => Some(Self(next)),
			None => None,
		}
	}
}

impl MechId {
	/// The mechanism that every subnet has.
	pub const MAIN: Self = Self(0);

	/// The mechanism with this number.
	pub const fn new(mechid: u8) -> Self {
		Self(mechid)
	}

	/// The bare number.
	pub const fn as_u8(self) -> u8 {
		self.0
	}

	/// Whether this is the main mechanism.
	pub const fn is_main(self) -> bool {
		self.0 == 0
	}
}

impl NetUidStorageIndex {
	/// The index of the root network's main mechanism.
	pub const ROOT: Self = Self(0);

	/// The storage index of mechanism `mechid` of subnet `netuid`, saturating at `u16::MAX`.
	///
	/// [`Self::split`] gives both back as long as `netuid` is below [`MECHANISM_STRIDE`] and
	/// `mechid` below 16, which the limits on subnets and mechanisms guarantee.
	#[allow(clippy::as_conversions, reason = "u8 to u16 in a const function; it cannot truncate")]
	pub const fn new(netuid: NetUid, mechid: MechId) -> Self {
		Self(MECHANISM_STRIDE.saturating_mul(mechid.0 as u16).saturating_add(netuid.0))
	}

	/// The bare number.
	pub const fn as_u16(self) -> u16 {
		self.0
	}

	/// The subnet and the mechanism that this index stands for.
	///
	/// Says nothing about whether they exist.
	#[allow(
		clippy::as_conversions,
		reason = "a u16 divided by 4096 is at most 15; it cannot truncate"
	)]
	pub const fn split(self) -> (NetUid, MechId) {
		let mechid = (self.0 / MECHANISM_STRIDE) as u8;
		(NetUid(self.0 % MECHANISM_STRIDE), MechId(mechid))
	}

	/// The subnet that this index belongs to.
	pub const fn netuid(self) -> NetUid {
		self.split().0
	}

	/// The mechanism that this index belongs to.
	pub const fn mechid(self) -> MechId {
		self.split().1
	}
}

impl From<NetUid> for NetUidStorageIndex {
	/// The index of the subnet's main mechanism.
	fn from(netuid: NetUid) -> Self {
		Self::new(netuid, MechId::MAIN)
	}
}
