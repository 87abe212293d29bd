//! Amounts: no overflow goes unnoticed, no operator panics, bytes are those of a `u64`.

use crate::{AlphaBalance, TaoBalance, units};
use codec::{Compact, Encode, MaxEncodedLen};
use proptest::prelude::*;
use scale_info::{TypeDef, TypeInfo};
use sp_arithmetic::{
	FixedPointOperand,
	traits::{AtLeast32BitUnsigned, SaturatedConversion, Saturating},
};
use test_case::test_case;

const fn tao(rao: u64) -> TaoBalance {
	TaoBalance::new(rao)
}

#[test]
fn a_tao_is_a_thousand_million_rao() {
	assert_eq!(units::TAO.rao(), 1_000_000_000);
}

#[test]
fn checked_operations_refuse_what_does_not_fit() {
	assert_eq!(TaoBalance::MAX.checked_add(tao(1)), None);
	assert_eq!(tao(1).checked_sub(tao(2)), None);
	assert_eq!(TaoBalance::MAX.checked_mul(2), None);
	assert_eq!(tao(7).checked_div(0), None);
	assert_eq!(TaoBalance::checked_sum([TaoBalance::MAX, tao(0), tao(1)]), None);
	assert_eq!(AlphaBalance::checked_sum([1u64, 2, 3].map(AlphaBalance::from)), Some(6.into()));
}

#[test_case(10, 1, 3 => Some(3) ; "rounds down")]
#[test_case(u64::MAX, u64::MAX, u64::MAX => Some(u64::MAX) ; "the product may exceed 64 bits")]
#[test_case(u64::MAX, 2, 1 => None ; "the result may not")]
#[test_case(1, 1, 0 => None ; "nothing is divided by zero")]
fn a_share_of_an_amount(rao: u64, numerator: u64, denominator: u64) -> Option<u64> {
	AlphaBalance::new(rao).mul_div_floor(numerator, denominator).map(AlphaBalance::rao)
}

proptest! {
	#[test]
	fn operators_are_total(a: u64, b: u64, shift in 0u32..200) {
		let (x, y) = (tao(a), tao(b));
		prop_assert_eq!((x + y).rao(), a.saturating_add(b));
		prop_assert_eq!((x - y).rao(), a.saturating_sub(b));
		prop_assert_eq!((x * y).rao(), a.saturating_mul(b));
		prop_assert_eq!((x / y).rao(), a.checked_div(b).unwrap_or(0));
		prop_assert_eq!((x % y).rao(), a.checked_rem(b).unwrap_or(0));
		prop_assert_eq!((x << shift).rao(), a.checked_shl(shift).unwrap_or(0));
		prop_assert_eq!((x >> shift).rao(), a.checked_shr(shift).unwrap_or(0));
	}

	#[test]
	fn an_amount_survives_its_text_and_its_json(rao: u64) {
		let amount = tao(rao);
		prop_assert_eq!(amount.to_string().parse(), Ok(amount));
		prop_assert_eq!(serde_json::to_string(&amount).unwrap(), rao.to_string());
		prop_assert_eq!(serde_json::from_str::<TaoBalance>(&rao.to_string()).unwrap(), amount);
	}

	#[test]
	fn an_amount_is_encoded_like_its_integer(rao: u64) {
		prop_assert_eq!(tao(rao).encode(), rao.encode());
		prop_assert_eq!(AlphaBalance::new(rao).encode(), rao.encode());
		prop_assert_eq!(Compact(tao(rao)).encode(), Compact(rao).encode());
		prop_assert_eq!(Compact(AlphaBalance::new(rao)).encode(), Compact(rao).encode());
	}
}

#[test]
fn division_by_zero_gives_zero() {
	assert_eq!(tao(7) / tao(0), tao(0));
	assert_eq!(tao(7) % tao(0), tao(0));
}

#[test]
fn conversions_saturate_instead_of_wrapping() {
	assert_eq!(u128::MAX.saturated_into::<TaoBalance>(), TaoBalance::MAX);
	assert_eq!(tao(300).saturated_into::<u8>(), u8::MAX);
	assert_eq!(Saturating::saturating_pow(tao(10), 30), TaoBalance::MAX);
}

#[test]
fn tao_is_a_balance_in_the_eyes_of_frame() {
	fn is_balance<T: AtLeast32BitUnsigned + FixedPointOperand + MaxEncodedLen>() {}
	is_balance::<TaoBalance>();
}

#[test]
fn the_metadata_shows_amounts_as_named_composites() {
	for (name, info) in
		[("TaoBalance", TaoBalance::type_info()), ("AlphaBalance", AlphaBalance::type_info())]
	{
		assert_eq!(info.path.ident(), Some(name));
		let TypeDef::Composite(composite) = info.type_def else { panic!("not a composite") };
		assert_eq!(composite.fields.len(), 1);
		assert_eq!(composite.fields[0].name, None);
	}
}
