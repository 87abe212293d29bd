//! The worked examples of `docs/protocol/staking.md` §25.1 and §25.2, by name, and what the October
//! rules do at the edges.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

use subtensor_share_pool::{Change, MemberShare, SafeFloat, ShareError, SharePool, june};
use test_case::test_case;

const G: u64 = 1_000_000_000;

fn float(mantissa: u128, exponent: i64) -> SafeFloat {
	SafeFloat::from_parts(mantissa, exponent)
}

#[test_case(0 => float(0, 0); "zero")]
#[test_case(1 => float(1_000_000_000_000_000_000_000, -21); "one")]
#[test_case(G => float(1_000_000_000_000_000_000_000, -12); "one token")]
#[test_case(u64::MAX => float(184_467_440_737_095_516_150, -1); "the largest amount")]
fn integers_25_1(value: u64) -> SafeFloat {
	SafeFloat::from_u64(value)
}

#[test]
fn powers_of_ten_use_the_larger_mantissa_25_1() {
	assert_eq!(SafeFloat::new(10_u128.pow(20), 0), Ok(float(10_u128.pow(21), -1)));
	assert_eq!(SafeFloat::new(10_u128.pow(21), 0), Ok(float(10_u128.pow(21), 0)));
}

#[test]
fn a_third_25_1() {
	let number = SafeFloat::from_u64;
	let third = number(1).times_over(number(1), number(3)).unwrap();
	assert_eq!(third, float(333_333_333_333_333_333_333, -21));
	assert_eq!(third.to_u64(), 0);
	assert_eq!(number(100).times_over(number(1), number(3)).unwrap().to_u64(), 33);
}

#[test]
fn one_rao_more_or_less_shows_25_1() {
	let (token, one) = (SafeFloat::from_u64(G), SafeFloat::from_u64(1));
	assert_eq!(token.plus(one), Ok(float(100_000_000_100_000_000_000, -11)));
	assert_eq!(token.minus(one), Ok(float(999_999_999_000_000_000_000, -12)));
	assert_eq!(token.minus_exactly(one), token.minus(one));
}

#[test]
fn more_than_21_digits_are_refused_at_the_door() {
	assert_eq!(SafeFloat::new(10_u128.pow(21) + 1, 0), Err(ShareError::MantissaTooLarge));
	assert_eq!(SafeFloat::new(1, i64::MIN), Err(ShareError::Overflow));
}

#[test]
fn nothing_can_be_taken_from_zero_or_divided_by_it() {
	let one = SafeFloat::from_u64(1);
	assert_eq!(SafeFloat::ZERO.minus(one), Err(ShareError::Negative));
	assert_eq!(SafeFloat::ZERO.minus(SafeFloat::ZERO), Ok(SafeFloat::ZERO));
	assert_eq!(one.divided_by(SafeFloat::ZERO), Err(ShareError::DivisionByZero));
	assert_eq!(one.times_over(one, SafeFloat::ZERO), Err(ShareError::DivisionByZero));
}

#[test]
fn an_exact_difference_borrows_where_a_plain_one_sees_nothing() {
	let (large, tiny) = (SafeFloat::from_u64(1), float(1_000_000_000_000_000_000_000, -60));
	assert_eq!(large.minus(tiny), Ok(large));
	let borrowed = float(999_999_999_999_999_999_999, -21);
	assert_eq!(large.minus_exactly(tiny), Ok(borrowed));
	assert_eq!(large.minus_exactly(float(1_000_000_000_000_000_000_000, -600)), Ok(borrowed));
	assert_eq!(tiny.minus_exactly(large), Err(ShareError::Negative));
	assert_eq!(
		float(1_000_000_000_000_000_000_000, -600).minus_exactly(large),
		Err(ShareError::Negative)
	);
}

#[test]
fn comparison_looks_at_zero_first() {
	let tiny = float(1_000_000_000_000_000_000_000, -60);
	assert!(tiny.is_above(SafeFloat::ZERO));
	assert!(!SafeFloat::ZERO.is_above(tiny));
	assert!(!SafeFloat::ZERO.is_above(SafeFloat::ZERO));
}

/// A pool with three members, stepped through §25.2.
#[derive(Default)]
struct October {
	pool: SharePool,
	members: [MemberShare; 3],
}

impl October {
	fn set(&mut self, member: usize, change: Change) -> [u64; 4] {
		(self.pool, self.members[member]) = (change.pool, change.member);
		self.values()
	}

	fn credit(&mut self, member: usize, amount: u64) -> [u64; 4] {
		self.set(member, self.pool.credit(self.members[member], amount))
	}

	fn debit(&mut self, member: usize, amount: u64) -> [u64; 4] {
		self.set(member, self.pool.debit(self.members[member], amount).unwrap())
	}

	fn debit_all(&mut self, member: usize) -> [u64; 4] {
		self.debit(member, self.pool.value_of(&self.members[member]))
	}

	fn values(&self) -> [u64; 4] {
		let [a, b, c] = self.members.map(|member| self.pool.value_of(&member));
		[self.pool.value, a, b, c]
	}
}

#[test]
fn one_sequence_under_the_october_rules_25_2() {
	let mut october = October::default();
	assert_eq!(october.credit(0, G), [G, G, 0, 0]);
	assert_eq!(october.credit(1, G / 2), [1_500_000_000, G, G / 2, 0]);
	assert_eq!(october.pool.denominator, float(150_000_000_000_000_000_000, -11));

	october.pool = october.pool.credited_to_all(300_000_001);
	assert_eq!(october.values(), [1_800_000_001, 1_200_000_000, 600_000_000, 0]);

	assert_eq!(october.credit(2, G), [2_800_000_001, 1_200_000_000, 600_000_000, 999_999_999]);
	assert_eq!(october.pool.denominator, float(233_333_333_287_037_037_062, -11));
	assert_eq!(october.members[2].shares, float(833_333_332_870_370_370_620, -12));

	let values = october.debit(1, 100_000_000);
	assert_eq!(values, [2_700_000_001, 1_200_000_000, 500_000_000, 999_999_999]);
	assert_eq!(october.debit_all(0), [1_500_000_001, 0, 500_000_000, 1_000_000_000]);
	assert_eq!(october.members[0], MemberShare::default());
	assert_eq!(october.debit_all(1), [1_000_000_001, 0, 0, 1_000_000_001]);
	assert_eq!(october.debit_all(2), [0, 0, 0, 0]);
	assert!(october.pool.denominator.is_zero());
	assert_eq!(october.pool.epoch, 2, "opened once, closed once");
}

#[test]
fn one_sequence_under_the_june_rules_25_2() {
	let mut pool = SharePool::default();
	let mut shares = [SafeFloat::ZERO; 3];
	let mut step = |member: usize, amount: u64, is_credit: bool| {
		let operation = if is_credit { june::credit } else { june::debit };
		let change = operation(pool, shares[member], amount);
		(pool, shares[member]) = (change.pool, change.member.shares);
		if (member, amount) == (1, G / 2) && is_credit {
			pool = pool.credited_to_all(300_000_001);
		}
		let [a, b, c] = shares.map(|shares| june::value_of(&pool, shares));
		([pool.value, a, b, c], pool.denominator, shares)
	};
	assert_eq!(step(0, G, true).0, [G, G, 0, 0]);
	assert_eq!(step(1, G / 2, true).0, [1_800_000_001, 1_200_000_000, 600_000_000, 0]);
	let (values, denominator, shares) = step(2, G, true);
	assert_eq!(values, [2_800_000_001, 1_200_000_000, 600_000_000, G]);
	assert_eq!(denominator, float(233_333_333_287_037_037_062, -11));
	assert_eq!(shares[2], float(833_333_332_870_370_370_627, -12));
	assert_eq!(step(1, 100_000_000, false).0, [2_700_000_001, 1_200_000_000, 500_000_000, G]);
	let (values, _, shares) = step(0, 1_200_000_000, false);
	assert_eq!((values[0], values[1]), (1_500_000_001, 0));
	assert_eq!(shares[0].to_u64(), 0);
	assert!(!shares[0].is_zero(), "June leaves a residue");
	assert_eq!(step(1, 500_000_000, false).0, [1_000_000_001, 0, 0, 999_999_999]);
	let (values, denominator, _) = step(2, 999_999_999, false);
	assert_eq!(values[0], 2);
	assert!(!denominator.is_zero());
}

#[test]
fn who_takes_more_than_it_owns_takes_nothing() {
	let opened = SharePool::default().credit(MemberShare::default(), 100);
	assert_eq!(opened.pool.debit(opened.member, 101), Err(ShareError::InsufficientShares));
	let stranger = MemberShare::default();
	assert_eq!(opened.pool.debit(stranger, 1), Err(ShareError::InsufficientShares));
}

#[test]
fn nothing_credited_or_debited_changes_nothing() {
	let opened = SharePool::default().credit(MemberShare::default(), 100);
	assert_eq!(opened.pool.credit(opened.member, 0), opened);
	assert_eq!(opened.pool.debit(opened.member, 0), Ok(opened));
	assert_eq!(SharePool::default().credit(MemberShare::default(), 0).pool, SharePool::default());
}

#[test]
fn a_newcomer_does_not_pay_for_shares_without_value() {
	let first = SharePool::default().credit(MemberShare::default(), 100);
	let emptied = first.pool.debited_from_all(100);
	assert!(emptied.accepts(50));
	let second = emptied.credit(MemberShare::default(), 50);
	assert_eq!(second.pool.value_of(&second.member), 50);
	assert_eq!(second.pool.value_of(&first.member), 0, "the old shares are void");
	assert_eq!(second.pool.epoch, 3, "opened, closed, opened");
}

#[test]
fn shares_of_a_closed_pool_stay_void_when_it_opens_again() {
	let opened = SharePool::default().credit(MemberShare::default(), 100);
	let closed = opened.pool.debit(opened.member, 100).unwrap();
	assert_eq!(closed.member, MemberShare::default());
	let reopened = closed.pool.credit(MemberShare::default(), 7);
	assert_eq!(reopened.pool.value_of(&opened.member), 0);
	let returned = reopened.pool.credit(opened.member, 7);
	assert_eq!(returned.pool.value_of(&returned.member), 7, "the old row counts for nothing");
}

#[test]
fn dividends_of_an_empty_pool_go_to_the_first_member() {
	let pool = SharePool::default().credited_to_all(5);
	let opened = pool.credit(MemberShare::default(), 10);
	assert_eq!(opened.pool.value_of(&opened.member), 15);
}

#[test]
fn a_credit_too_small_for_a_share_is_not_accepted() {
	let opened = SharePool::default().credit(MemberShare::default(), 1);
	assert!(opened.pool.accepts(1));
	assert!(!opened.pool.accepts(0));
	assert!(SharePool::default().accepts(0));
}

#[cfg(feature = "codec")]
#[test]
fn the_chain_stores_mantissa_then_exponent() {
	use codec::{Decode, Encode, MaxEncodedLen};
	use scale_info::TypeInfo;
	let third = float(333_333_333_333_333_333_333, -21);
	let bytes = third.encode();
	assert_eq!(bytes, [third.mantissa().encode(), third.exponent().encode()].concat());
	assert_eq!(SafeFloat::decode(&mut &bytes[..]).unwrap(), third);
	assert_eq!(SafeFloat::max_encoded_len(), 24);
	assert_eq!(SafeFloat::type_info().path.ident().unwrap(), "SafeFloat");
}
