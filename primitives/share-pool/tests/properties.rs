//! Laws of share pools on random sequences, and of their numbers against big integers.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

use num_bigint::BigInt;
use proptest::prelude::*;
use subtensor_share_pool::{MemberShare, SafeFloat, ShareError, SharePool, june};

#[derive(Clone, Copy, Debug)]
enum Step {
	Credit(usize, u64),
	Debit(usize, u64),
	DebitAll(usize),
	CreditPool(u64),
	DebitPool(u64),
}

const MEMBERS: usize = 4;
const SUPPLY: u64 = 21_000_000_000_000_000;

/// Amounts of every order of magnitude up to a two hundredth of the supply, so that no sequence
/// exceeds it.
fn amount() -> impl Strategy<Value = u64> {
	(any::<u64>(), 0..64_u32).prop_map(|(word, shift)| (word % (SUPPLY / 200)) >> shift)
}

fn step() -> impl Strategy<Value = Step> {
	let member = || 0..MEMBERS;
	prop_oneof![
		5 => (member(), amount()).prop_map(|(member, amount)| Step::Credit(member, amount)),
		3 => (member(), amount()).prop_map(|(member, amount)| Step::Debit(member, amount)),
		2 => member().prop_map(Step::DebitAll),
		2 => amount().prop_map(Step::CreditPool),
		1 => amount().prop_map(Step::DebitPool),
	]
}

#[derive(Default)]
struct Books {
	pool: SharePool,
	members: [MemberShare; MEMBERS],
}

impl Books {
	fn values(&self) -> [u64; MEMBERS] {
		self.members.map(|member| self.pool.value_of(&member))
	}

	/// Runs a step; what it should do to the pool's value.
	fn run(&mut self, step: Step) -> i128 {
		match step {
			Step::Credit(member, amount) => {
				let change = self.pool.credit(self.members[member], amount);
				(self.pool, self.members[member]) = (change.pool, change.member);
				amount.into()
			}
			Step::Debit(member, amount) => self.debit(member, amount),
			Step::DebitAll(member) => self.debit(member, self.values()[member]),
			Step::CreditPool(amount) => {
				self.pool = self.pool.credited_to_all(amount);
				amount.into()
			}
			Step::DebitPool(amount) => {
				let taken = amount.min(self.pool.value);
				self.pool = self.pool.debited_from_all(amount);
				-i128::from(taken)
			}
		}
	}

	fn debit(&mut self, member: usize, amount: u64) -> i128 {
		let owned = self.values()[member];
		match self.pool.debit(self.members[member], amount) {
			Ok(change) => {
				assert!(amount <= owned);
				(self.pool, self.members[member]) = (change.pool, change.member);
				-i128::from(amount)
			}
			Err(error) => {
				assert_eq!(error, ShareError::InsufficientShares);
				assert!(amount > owned);
				0
			}
		}
	}
}

fn size(number: SafeFloat) -> f64 {
	number.mantissa() as f64 * 10_f64.powi(i32::try_from(number.exponent()).unwrap())
}

/// The number in units of `10^-2000`, enough for every exponent that occurs here.
fn scaled(number: SafeFloat) -> BigInt {
	let exponent = u32::try_from(number.exponent() + 2_000).unwrap();
	BigInt::from(number.mantissa()) * BigInt::from(10).pow(exponent)
}

fn numbers() -> impl Strategy<Value = SafeFloat> {
	let mantissa = 0..=10_u128.pow(21);
	(mantissa, -60..60_i64)
		.prop_map(|(mantissa, exponent)| SafeFloat::new(mantissa, exponent).unwrap())
}

/// `computed` is `exact` truncated to 21 digits: below it by less than a unit of the last digit.
fn is_truncation(computed: SafeFloat, exact: &BigInt) -> bool {
	if computed.is_zero() {
		return *exact == BigInt::from(0);
	}
	let below = exact - scaled(computed);
	let unit = scaled(SafeFloat::from_parts(1, computed.exponent()));
	below >= BigInt::from(0) && below < unit
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

	#[test]
	fn the_pool_accounts_for_every_rao_and_never_pays_more_than_it_holds(
		steps in proptest::collection::vec(step(), 1..60),
	) {
		let mut books = Books::default();
		let mut expected = 0_i128;
		for step in steps {
			expected += books.run(step);
			prop_assert_eq!(i128::from(books.pool.value), expected);
		}
		let held = books.pool.value;
		let paid: i128 = (0..MEMBERS).map(|member| -books.run(Step::DebitAll(member))).sum();
		prop_assert_eq!(paid + i128::from(books.pool.value), i128::from(held));
	}

	#[test]
	fn the_quotes_of_all_members_do_not_exceed_the_pool(
		steps in proptest::collection::vec(step(), 1..60),
	) {
		let mut books = Books::default();
		let (mut epoch, mut largest) = (0, 0.0_f64);
		for step in steps {
			books.run(step);
			let denominator = size(books.pool.denominator);
			largest = if books.pool.epoch == epoch { largest.max(denominator) } else { denominator };
			epoch = books.pool.epoch;
			let owed: u64 = books.values().iter().sum();
			// Each step may leave a unit of the 21st digit of the denominator unaccounted. That is
			// nothing, unless the pool shrinks by many orders of magnitude and its value is then
			// raised again: the unit of the former size weighs more by the ratio of the two.
			let drift = 60.0 * 1e-20 * (largest / denominator.max(1e-30));
			let excess = drift * books.pool.value as f64;
			prop_assert!(owed <= books.pool.value + excess as u64, "{step:?} {:?}", books.pool);
		}
	}

	#[test]
	fn an_operation_on_one_member_moves_the_others_by_one_rao_at_most(
		steps in proptest::collection::vec(step(), 1..40), last in step(),
	) {
		let mut books = Books::default();
		for step in steps {
			books.run(step);
		}
		let (Step::Credit(touched, _) | Step::Debit(touched, _) | Step::DebitAll(touched)) = last
		else {
			return Ok(());
		};
		let before = books.values();
		// Rao that no quote covers belong to all; a leaver's share of them falls to the others.
		let unassigned = books.pool.value.saturating_sub(before.iter().sum());
		books.run(last);
		for (member, (before, after)) in before.into_iter().zip(books.values()).enumerate() {
			if member != touched {
				prop_assert!(after + 1 >= before, "{member}: {before} became {after}");
				prop_assert!(after <= before + 1 + unassigned, "{member}: {before} became {after}");
			}
		}
	}

	#[test]
	fn a_credit_is_worth_what_was_paid_up_to_one_rao(
		steps in proptest::collection::vec(step(), 1..40), member in 0..MEMBERS, amount in amount(),
	) {
		let mut books = Books::default();
		for step in steps {
			books.run(step);
		}
		let had_value = books.pool.value > 0 && !books.pool.denominator.is_zero();
		let before = books.values()[member];
		books.run(Step::Credit(member, amount));
		let after = books.values()[member];
		prop_assert!(after + 1 >= before + amount);
		prop_assert!(!had_value || after <= before + amount + 1, "{before} + {amount} = {after}");
	}

	#[test]
	fn who_takes_all_leaves_no_row_and_the_last_one_closes_the_pool(
		steps in proptest::collection::vec(step(), 1..40),
	) {
		let mut books = Books::default();
		for step in steps {
			books.run(step);
		}
		// A pool that lost its value to a debit of all keeps its shares until the next credit.
		let was_worth_something = books.pool.value > 0;
		for member in 0..MEMBERS {
			if books.values()[member] > 0 {
				books.run(Step::DebitAll(member));
				prop_assert_eq!(books.members[member], MemberShare::default());
			}
		}
		if was_worth_something && books.pool.value == 0 {
			prop_assert!(books.members.iter().all(|row| books.pool.shares_of(row).is_zero()));
		}
	}

	#[test]
	fn epochs_count_openings_and_closings(steps in proptest::collection::vec(step(), 1..60)) {
		let mut books = Books::default();
		for step in steps {
			let before = books.pool;
			books.run(step);
			let turned = before.denominator.is_zero() != books.pool.denominator.is_zero();
			let moved = books.pool.epoch - before.epoch;
			// A credit may close a worthless pool and open it again.
			prop_assert!(moved == u64::from(turned) || (moved == 2 && before.value == 0));
			prop_assert_eq!(books.pool.epoch % 2 == 1, !books.pool.denominator.is_zero());
		}
	}

	#[test]
	fn a_single_member_owns_the_whole_pool(
		first in 1..SUPPLY, dividends in amount(), more in amount(),
	) {
		let opened = SharePool::default().credit(MemberShare::default(), first);
		let grown = opened.pool.credited_to_all(dividends).credit(opened.member, more);
		let owned = grown.pool.value_of(&grown.member);
		prop_assert!(owned <= grown.pool.value && owned + 1 >= grown.pool.value);
	}

	#[test]
	fn june_never_credits_or_debits_more_than_asked(
		first in 1..SUPPLY / 4, dividends in amount(), second in amount(), out in amount(),
	) {
		let opened = june::credit(SharePool::default(), SafeFloat::ZERO, first);
		let pool = opened.pool.credited_to_all(dividends);
		let joined = june::credit(pool, SafeFloat::ZERO, second);
		prop_assert_eq!(joined.pool.value, first + dividends + second);
		let left = june::debit(joined.pool, joined.member.shares, out);
		let owned = june::value_of(&joined.pool, joined.member.shares);
		let taken = if out <= owned { out } else { 0 };
		prop_assert_eq!(left.pool.value, joined.pool.value - taken);
	}

	#[test]
	fn results_are_normalised(a in numbers(), b in numbers(), c in numbers()) {
		let results =
			[a.plus(b), a.minus(b), a.minus_exactly(b), a.divided_by(b), a.times_over(b, c)];
		for number in results.into_iter().flatten() {
			prop_assert_eq!(SafeFloat::new(number.mantissa(), number.exponent()), Ok(number));
		}
	}

	#[test]
	fn products_and_quotients_are_truncated(a in numbers(), b in numbers(), c in numbers()) {
		prop_assume!(!c.is_zero());
		// A twenty-digit quotient gains a zero: one digit less is certain.
		let exact = scaled(a) * scaled(b) / scaled(c);
		let computed = a.times_over(b, c).unwrap();
		let below = exact - scaled(computed);
		let unit = scaled(SafeFloat::from_parts(10, computed.exponent()));
		prop_assert!(below >= BigInt::from(0) && (below < unit || computed.is_zero()));
	}

	#[test]
	fn exact_differences_are_truncated_once(a in numbers(), b in numbers()) {
		prop_assume!(!b.is_zero());
		match a.minus_exactly(b) {
			Ok(difference) => prop_assert!(is_truncation(difference, &(scaled(a) - scaled(b)))),
			Err(error) => {
				prop_assert_eq!(error, ShareError::Negative);
				prop_assert!(scaled(a) < scaled(b));
			},
		}
	}

	#[test]
	fn comparison_is_that_of_the_values(a in numbers(), b in numbers()) {
		prop_assert_eq!(a.is_above(b), scaled(a) > scaled(b));
	}

	#[test]
	fn amounts_survive_the_way_there_and_back(value: u64) {
		prop_assert_eq!(SafeFloat::from_u64(value).to_u64(), value);
	}
}
