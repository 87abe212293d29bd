//! One field of a commitment, and its encoding.
//!
//! The first byte selects the form. Raw bytes up to 128 carry their length in that byte, so each
//! length is a variant of its own (`Raw0` to `Raw128`) in the metadata, by which clients decode.
//!
//! Spec: `docs/protocol/weights.md` §20.3.

use alloc::vec;
use codec::{
	Decode, DecodeWithMemTracking, Encode, EncodeLike, Error, Input, MaxEncodedLen, Output,
};
use frame_support::{BoundedVec, traits::ConstU32};
use scale_info::{
	Path, Type, TypeInfo,
	build::{Fields, Variants},
};

/// Bytes that fit in [`Data::Raw`].
pub type RawBytes = BoundedVec<u8, ConstU32<128>>;
/// Bytes that fit in [`Data::BigRaw`].
pub type BigRawBytes = BoundedVec<u8, ConstU32<512>>;
/// A time-locked ciphertext, at most as long as this.
pub type Ciphertext = BoundedVec<u8, ConstU32<1_024>>;

/// One field of a commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
	/// Nothing.
	None,
	/// Up to 128 bytes as they are.
	Raw(RawBytes),
	/// A BLAKE2b-256 hash.
	BlakeTwo256([u8; 32]),
	/// A SHA-256 hash.
	Sha256([u8; 32]),
	/// A Keccak-256 hash.
	Keccak256([u8; 32]),
	/// A SHA3-256 hash.
	ShaThree256([u8; 32]),
	/// Bytes that the chain reveals when the beacon publishes `reveal_round`.
	TimelockEncrypted {
		/// The ciphertext, bare or in its portable envelope.
		encrypted: Ciphertext,
		/// Round of the beacon that unlocks it.
		reveal_round: u64,
	},
	/// Asks that bonds towards the hotkey be forgotten. Holds no bytes.
	ResetBondsFlag,
	/// Up to 512 bytes as they are.
	BigRaw(BigRawBytes),
	/// A time-locked field that can never be revealed. Only the chain writes it.
	TimelockRevealFailed {
		/// The ciphertext as it was committed.
		encrypted: Ciphertext,
		/// Round of the beacon that should have unlocked it.
		reveal_round: u64,
	},
}

/// First bytes of the forms; 1 to 129 are raw bytes, one more than their number.
mod tag {
	pub const NONE: u8 = 0;
	pub const RAW_FIRST: u8 = 1;
	pub const RAW_LAST: u8 = 129;
	pub const BLAKE_TWO_256: u8 = 130;
	pub const SHA_256: u8 = 131;
	pub const KECCAK_256: u8 = 132;
	pub const SHA_THREE_256: u8 = 133;
	pub const TIMELOCK_ENCRYPTED: u8 = 134;
	pub const RESET_BONDS_FLAG: u8 = 135;
	pub const BIG_RAW: u8 = 136;
	pub const TIMELOCK_REVEAL_FAILED: u8 = 137;
}

impl Data {
	/// Bytes that count against the space of the epoch.
	pub fn counted_len(&self) -> u64 {
		let bytes = match self {
			Self::None | Self::ResetBondsFlag => 0,
			Self::Raw(bytes) => bytes.len(),
			Self::BlakeTwo256(hash)
			| Self::Sha256(hash)
			| Self::Keccak256(hash)
			| Self::ShaThree256(hash) => hash.len(),
			Self::TimelockEncrypted { encrypted, .. }
			| Self::TimelockRevealFailed { encrypted, .. } => encrypted.len(),
			Self::BigRaw(bytes) => bytes.len(),
		};
		u64::try_from(bytes).unwrap_or(u64::MAX)
	}

	/// The round that unlocks a field which is still time-locked.
	pub fn reveal_round(&self) -> Option<u64> {
		match self {
			Self::TimelockEncrypted { reveal_round, .. } => Some(*reveal_round),
			_ => None,
		}
	}
}

fn raw_tag(bytes: &RawBytes) -> u8 {
	u8::try_from(bytes.len()).unwrap_or(u8::MAX).saturating_add(tag::RAW_FIRST)
}

impl Encode for Data {
	fn size_hint(&self) -> usize {
		Self::max_encoded_len()
	}

	fn encode_to<O: Output + ?Sized>(&self, output: &mut O) {
		let mut tagged = |tag: u8, body: &[u8]| {
			output.push_byte(tag);
			output.write(body);
		};
		match self {
			Self::None => tagged(tag::NONE, &[]),
			Self::Raw(bytes) => tagged(raw_tag(bytes), bytes),
			Self::BlakeTwo256(hash) => tagged(tag::BLAKE_TWO_256, hash),
			Self::Sha256(hash) => tagged(tag::SHA_256, hash),
			Self::Keccak256(hash) => tagged(tag::KECCAK_256, hash),
			Self::ShaThree256(hash) => tagged(tag::SHA_THREE_256, hash),
			Self::TimelockEncrypted { encrypted, reveal_round } => {
				tagged(tag::TIMELOCK_ENCRYPTED, &(encrypted, reveal_round).encode());
			}
			Self::ResetBondsFlag => tagged(tag::RESET_BONDS_FLAG, &[]),
			Self::BigRaw(bytes) => tagged(tag::BIG_RAW, &bytes.encode()),
			Self::TimelockRevealFailed { encrypted, reveal_round } => {
				tagged(tag::TIMELOCK_REVEAL_FAILED, &(encrypted, reveal_round).encode());
			}
		}
	}
}

impl EncodeLike for Data {}

impl Decode for Data {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		Ok(match input.read_byte()? {
			tag::NONE => Self::None,
			first @ tag::RAW_FIRST..=tag::RAW_LAST => {
				let mut bytes = vec![0; usize::from(first.saturating_sub(tag::RAW_FIRST))];
				input.read(&mut bytes)?;
				Self::Raw(bytes.try_into().map_err(|_| "raw data of more than 128 bytes")?)
			}
			tag::BLAKE_TWO_256 => Self::BlakeTwo256(Decode::decode(input)?),
			tag::SHA_256 => Self::Sha256(Decode::decode(input)?),
			tag::KECCAK_256 => Self::Keccak256(Decode::decode(input)?),
			tag::SHA_THREE_256 => Self::ShaThree256(Decode::decode(input)?),
			tag::TIMELOCK_ENCRYPTED => {
				let (encrypted, reveal_round) = Decode::decode(input)?;
				Self::TimelockEncrypted { encrypted, reveal_round }
			}
			tag::RESET_BONDS_FLAG => Self::ResetBondsFlag,
			tag::BIG_RAW => Self::BigRaw(Decode::decode(input)?),
			tag::TIMELOCK_REVEAL_FAILED => {
				let (encrypted, reveal_round) = Decode::decode(input)?;
				Self::TimelockRevealFailed { encrypted, reveal_round }
			}
			_ => return Err("unknown form of commitment data".into()),
		})
	}
}

/// Every part is bounded, so the memory of a decoded field is too.
impl DecodeWithMemTracking for Data {}

impl MaxEncodedLen for Data {
	fn max_encoded_len() -> usize {
		<(Ciphertext, u64)>::max_encoded_len().saturating_add(1)
	}
}

/// Adds the variant `Raw<length>` with the index `length + 1` for each length.
macro_rules! with_raw_variants {
	($variants:expr; $($length:literal)+) => {
		$variants$(.variant(concat!("Raw", $length), |variant| {
			variant
				.index($length + 1)
				.fields(Fields::unnamed().field(|field| field.ty::<[u8; $length]>()))
		}))+
	};
}

impl TypeInfo for Data {
	type Identity = Self;

	fn type_info() -> Type {
		let hash = || Fields::unnamed().field(|field| field.ty::<[u8; 32]>());
		let timelocked = || {
			Fields::named()
				.field(|field| field.name("encrypted").ty::<Ciphertext>())
				.field(|field| field.name("reveal_round").ty::<u64>())
		};
		let raw = with_raw_variants!(
			Variants::new().variant("None", |variant| variant.index(tag::NONE));
			0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
			32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60
			61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89
			90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113
			114 115 116 117 118 119 120 121 122 123 124 125 126 127 128
		);
		let variants = raw
			.variant("BlakeTwo256", |variant| variant.index(tag::BLAKE_TWO_256).fields(hash()))
			.variant("Sha256", |variant| variant.index(tag::SHA_256).fields(hash()))
			.variant("Keccak256", |variant| variant.index(tag::KECCAK_256).fields(hash()))
			.variant("ShaThree256", |variant| variant.index(tag::SHA_THREE_256).fields(hash()))
			.variant("TimelockEncrypted", |variant| {
				variant.index(tag::TIMELOCK_ENCRYPTED).fields(timelocked())
			})
			.variant("ResetBondsFlag", |variant| variant.index(tag::RESET_BONDS_FLAG))
			.variant("BigRaw", |variant| {
				variant
					.index(tag::BIG_RAW)
					.fields(Fields::unnamed().field(|field| field.ty::<BigRawBytes>()))
			})
			.variant("TimelockRevealFailed", |variant| {
				variant.index(tag::TIMELOCK_REVEAL_FAILED).fields(timelocked())
			});
		Type::builder().path(Path::new("Data", "pallet_commitments::types")).variant(variants)
	}
}
