//! Any numbers, any stored rows, any sequence: an answer or an error, never a panic, and no member
//! is ever quoted more than the pool holds.
#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use subtensor_share_pool::{MemberShare, SafeFloat, SharePool, june};

#[derive(Arbitrary, Debug)]
struct Input {
	numbers: [(u128, i64); 3],
	value: u64,
	epochs: [u64; 2],
	is_fresh: bool,
	steps: Vec<Step>,
}

#[derive(Arbitrary, Debug)]
enum Step {
	Credit(bool, u64),
	Debit(bool, u64),
	DebitAll(bool),
	CreditPool(u64),
	DebitPool(u64),
}

fn numbers(a: SafeFloat, b: SafeFloat, c: SafeFloat) {
	let _ = (a.plus(b), a.minus(b), a.divided_by(b), a.times_over(b, c));
	let _ = (a.is_above(b), a.to_u64());
	let _ = SafeFloat::from_u64f64_bits(a.mantissa());
	let _ = a.minus_exactly(b);
	if let Ok(number) = SafeFloat::new(a.mantissa(), a.exponent()) {
		assert_eq!(SafeFloat::new(number.mantissa(), number.exponent()), Ok(number));
	}
}

fuzz_target!(|input: Input| {
	let [a, b, c] =
		input.numbers.map(|(mantissa, exponent)| SafeFloat::from_parts(mantissa, exponent));
	numbers(a, b, c);

	// Either a pool from nothing, or whatever rows a damaged storage might hold.
	let (mut pool, mut members) = if input.is_fresh {
		(SharePool::default(), [MemberShare::default(); 2])
	} else {
		let [pool_epoch, epoch] = input.epochs;
		(
			SharePool { value: input.value, denominator: a, epoch: pool_epoch },
			[MemberShare { shares: b, epoch }, MemberShare { shares: c, epoch: pool_epoch }],
		)
	};
	for step in input.steps.into_iter().take(64) {
		match step {
			Step::Credit(second, amount) => {
				let member = &mut members[usize::from(second)];
				let _ = pool.accepts(amount);
				let _ = june::credit(pool, member.shares, amount);
				let change = pool.credit(*member, amount);
				(pool, *member) = (change.pool, change.member);
			}
			Step::Debit(second, amount) => {
				debit(&mut pool, &mut members[usize::from(second)], amount)
			}
			Step::DebitAll(second) => {
				let member = &mut members[usize::from(second)];
				let owned = pool.value_of(member);
				debit(&mut pool, member, owned);
			}
			Step::CreditPool(amount) => pool = pool.credited_to_all(amount),
			Step::DebitPool(amount) => pool = pool.debited_from_all(amount),
		}
		for member in &members {
			assert!(pool.value_of(member) <= pool.value);
		}
	}
});

fn debit(pool: &mut SharePool, member: &mut MemberShare, amount: u64) {
	let held = pool.value;
	let _ = june::debit(*pool, member.shares, amount);
	if let Ok(change) = pool.debit(*member, amount) {
		assert_eq!(change.pool.value, held - amount);
		(*pool, *member) = (change.pool, change.member);
	}
}
