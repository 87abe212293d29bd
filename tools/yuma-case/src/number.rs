//! Integers that JSON cannot carry as numbers: decimal strings are accepted everywhere.

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Deserializer, de};

/// An integer, written as a number or as a decimal string.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Integer<T>(pub T);

impl<'de, T: TryFrom<i128>> Deserialize<'de> for Integer<T> {
	fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
		source.deserialize_any(IntegerVisitor(PhantomData))
	}
}

struct IntegerVisitor<T>(PhantomData<T>);

impl<T: TryFrom<i128>> IntegerVisitor<T> {
	fn fit<E: de::Error>(value: i128) -> Result<Integer<T>, E> {
		let kind = std::any::type_name::<T>();
		T::try_from(value)
			.map(Integer)
			.map_err(|_| E::custom(format_args!("{value} is out of range for {kind}")))
	}
}

impl<T: TryFrom<i128>> de::Visitor<'_> for IntegerVisitor<T> {
	type Value = Integer<T>;

	fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "an integer ({}), as a number or a decimal string", std::any::type_name::<T>())
	}

	fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
		Self::fit(value.into())
	}

	fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
		Self::fit(value.into())
	}

	fn visit_str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
		let number = value.parse::<i128>();
		Self::fit(number.map_err(|_| E::invalid_value(de::Unexpected::Str(value), &self))?)
	}
}

/// For `deserialize_with`: one integer.
pub(crate) fn integer<'de, T, D>(source: D) -> Result<T, D::Error>
where
	T: TryFrom<i128>,
	D: Deserializer<'de>,
{
	Integer::deserialize(source).map(|Integer(value)| value)
}

/// For `deserialize_with`: an integer that may be left out.
pub(crate) fn optional<'de, T, D>(source: D) -> Result<Option<T>, D::Error>
where
	T: TryFrom<i128>,
	D: Deserializer<'de>,
{
	let number = Option::<Integer<T>>::deserialize(source)?;
	Ok(number.map(|Integer(value)| value))
}

/// For `deserialize_with`: a list of integers that may be left out.
pub(crate) fn optional_list<'de, D>(source: D) -> Result<Option<Vec<u64>>, D::Error>
where
	D: Deserializer<'de>,
{
	let numbers = Option::<Vec<Integer<u64>>>::deserialize(source)?;
	Ok(numbers.map(|numbers| numbers.into_iter().map(|Integer(value)| value).collect()))
}
