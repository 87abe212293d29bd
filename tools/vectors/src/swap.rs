//! Vectors of the subnet pool: a state, and operations that run on it one after the other.
//!
//! A case keeps what a pallet would keep: reserves, weight, the initialised flag. Pools that were
//! never initialised start at one half when they first trade, as before October 2026; the chain of
//! this project initialises them at creation and never gets there (`docs/protocol/swap.md` §17).

use crate::json::{self, Answer};
use serde_json::Value;
use std::path::Path;
use subtensor_balancer::{
	BalancerError, FeeRate, MINIMUM_RESERVE, Market, Order, Pool, Side, SwapOutcome, U64F64,
	Weights, input_to_reach, remaining_fraction,
};

/// Checks every case of `file`; the number of cases, or the first difference.
pub fn check_file(file: &Path) -> Result<usize, String> {
	let content = json::read(file)?;
	let cases = json::list(&content, "cases")?;
	for case in cases {
		let name = json::member(case, "name")?.as_str().unwrap_or("unnamed");
		check_case(case).map_err(|problem| format!("case {name}, {problem}"))?;
	}
	Ok(cases.len())
}

fn check_case(case: &Value) -> Result<(), String> {
	let mut subnet = Subnet::read(json::member(case, "state")?)?;
	for (at, operation) in json::list(case, "ops")?.iter().enumerate() {
		let expected = json::member(operation, "expected")?;
		subnet
			.run(operation)
			.and_then(|answer| answer.agrees_with(expected))
			.map_err(|problem| format!("ops[{at}]: {problem}"))?;
	}
	Ok(())
}

/// One subnet's storage, as far as the pool is concerned.
struct Subnet {
	is_dynamic: bool,
	pool: Pool,
	fee_rate: FeeRate,
	is_initialized: bool,
}

impl Subnet {
	fn read(state: &Value) -> Result<Self, String> {
		let weights = Weights::from_quote_parts(json::integer(state, "quote_weight")?)
			.map_err(|error| format!("not understood: {error}"))?;
		let pool = Pool {
			tao: json::integer(state, "tao_reserve")?,
			alpha: json::integer(state, "alpha_reserve")?,
			weights,
		};
		Ok(Self {
			is_dynamic: json::integer::<u16>(state, "mechanism")? == 1,
			pool,
			fee_rate: FeeRate(json::integer(state, "fee_rate")?),
			is_initialized: json::boolean(state, "initialized")?,
		})
	}

	fn market(&self) -> Market {
		if self.is_dynamic { Market::Dynamic(self.pool) } else { Market::Stable }
	}

	fn run(&mut self, operation: &Value) -> Result<Answer, String> {
		let name = json::member(operation, "op")?.as_str().unwrap_or_default();
		match name {
			"price" => Ok(self.price("price_bits")),
			"fee" => {
				let fee = self.market().fee(self.fee_rate, json::integer(operation, "amount")?);
				Ok(Answer::default().integer("fee", fee))
			}
			"alpha_for_tao" => {
				let alpha = self.market().alpha_for_tao(json::integer(operation, "amount")?);
				Ok(Answer::default().integer("alpha", alpha))
			}
			"swap" => self.swap(operation),
			"sim_swap" => {
				let amount = json::integer(operation, "amount")?;
				let order = Order::new(side(operation)?, amount, self.fee_rate);
				Ok(outcome_or_error(self.trading_market().swap(&order, MINIMUM_RESERVE)))
			}
			"trade" => self.trade(operation),
			"inject" => self.inject(operation),
			"weights_for_added_liquidity" => self.weights_after(operation),
			"init" => self.initialize(operation),
			"remaining_fraction" => {
				let reserve = json::integer(operation, "reserve")?;
				let input = json::integer(operation, "delta")?;
				let weights = self.pool.weights;
				let remaining = remaining_fraction(side(operation)?, weights, reserve, input);
				Ok(Answer::default().integer("bits", remaining.to_bits()))
			}
			"input_to_reach" => {
				let amount = input_to_reach(
					side(operation)?,
					self.pool.weights,
					json::integer(operation, "reserve")?,
					U64F64::from_bits(json::integer(operation, "price_bits")?),
					U64F64::from_bits(json::integer(operation, "target_bits")?),
				);
				Ok(Answer::default().integer("amount", amount))
			}
			other => Err(format!("not understood: operation {other:?}")),
		}
	}

	fn price(&self, name: &str) -> Answer {
		Answer::default().integer(name, self.market().price().to_bits())
	}

	/// The market with the weights that the next swap uses.
	fn trading_market(&self) -> Market {
		match self.market() {
			Market::Dynamic(pool) if !self.is_initialized => {
				Market::Dynamic(Pool { weights: Weights::default(), ..pool })
			}
			market => market,
		}
	}

	/// Executes the order; unless simulated, a first swap that succeeds initialises the pool.
	fn execute(
		&mut self,
		order: &Order,
		is_simulation: bool,
	) -> Result<SwapOutcome, BalancerError> {
		let market = self.trading_market();
		let outcome = market.swap(order, MINIMUM_RESERVE)?;
		if let (Market::Dynamic(pool), false) = (market, is_simulation) {
			self.pool.weights = pool.weights;
			self.is_initialized = true;
		}
		Ok(outcome)
	}

	fn order(&self, operation: &Value) -> Result<Order, String> {
		let drops_fees = json::boolean(operation, "drop_fees")?;
		let fee_rate = if drops_fees { FeeRate::ZERO } else { self.fee_rate };
		let order = Order::new(side(operation)?, json::integer(operation, "amount")?, fee_rate);
		match json::member(operation, "price_limit")? {
			Value::Null => Ok(order),
			limit => Ok(order.with_limit_rao(json::to_integer(limit)?)),
		}
	}

	fn swap(&mut self, operation: &Value) -> Result<Answer, String> {
		let order = self.order(operation)?;
		let is_simulation = json::boolean(operation, "simulate")?;
		let answer = outcome_or_error(self.execute(&order, is_simulation));
		let shows_state = json::member(operation, "expected")?.get("quote_weight_after").is_some();
		Ok(if shows_state { self.with_weights(answer) } else { answer })
	}

	fn trade(&mut self, operation: &Value) -> Result<Answer, String> {
		let order = self.order(operation)?;
		let outcome = match self.execute(&order, false) {
			Ok(outcome) => outcome,
			Err(error) => return Ok(error_answer(error)),
		};
		self.pool = self.pool.after(order.side, &outcome);
		Ok(outcome_answer(self.price("price_bits_after"), &outcome)
			.integer("tao_reserve_after", self.pool.tao)
			.integer("alpha_reserve_after", self.pool.alpha))
	}

	fn inject(&mut self, operation: &Value) -> Result<Answer, String> {
		let tao = json::integer(operation, "tao_delta")?;
		let alpha = json::integer(operation, "alpha_delta")?;
		let injection = self.pool.inject_or_skip(tao, alpha);
		if injection != self.pool.inject(Default::default(), tao, alpha) {
			return Err("the June and the October rule disagree on an accepted update".into());
		}
		self.pool = self.pool.injected(&injection);
		Ok(self
			.price("price_bits_after")
			.integer("tao_injected", injection.tao)
			.integer("alpha_injected", injection.alpha)
			.integer("quote_weight_after", self.pool.weights.quote()))
	}

	fn weights_after(&self, operation: &Value) -> Result<Answer, String> {
		let pool = self.pool;
		let updated = pool.weights.after_adding(
			(pool.tao, pool.alpha),
			json::integer(operation, "tao_delta")?,
			json::integer(operation, "alpha_delta")?,
		);
		Ok(Answer::default()
			.boolean("accepted", updated.is_ok())
			.integer("quote_weight_after", updated.unwrap_or(pool.weights).quote()))
	}

	fn initialize(&mut self, operation: &Value) -> Result<Answer, String> {
		let price = match json::member(operation, "price_bits")? {
			Value::Null => None,
			bits => Some(U64F64::from_bits(json::to_integer(bits)?)),
		};
		let started = if self.is_initialized {
			Ok(self.pool.weights)
		} else {
			Weights::from_price(price, self.pool.tao, self.pool.alpha)
		};
		let answer = match started {
			Ok(weights) => {
				self.pool.weights = weights;
				self.is_initialized = true;
				self.price("price_bits_after").boolean("ok", true)
			}
			Err(error) => {
				let price = self.market().price().to_bits();
				error_answer(error).integer("price_bits_after", price)
			}
		};
		Ok(self.with_weights(answer))
	}

	fn with_weights(&self, answer: Answer) -> Answer {
		answer
			.integer("quote_weight_after", self.pool.weights.quote())
			.boolean("initialized_after", self.is_initialized)
	}
}

fn side(operation: &Value) -> Result<Side, String> {
	match json::member(operation, "side")?.as_str() {
		Some("buy") => Ok(Side::Buy),
		Some("sell") => Ok(Side::Sell),
		_ => Err("not understood: side is neither buy nor sell".into()),
	}
}

fn outcome_or_error(result: Result<SwapOutcome, BalancerError>) -> Answer {
	match result {
		Ok(outcome) => outcome_answer(Answer::default(), &outcome),
		Err(error) => error_answer(error),
	}
}

fn outcome_answer(answer: Answer, outcome: &SwapOutcome) -> Answer {
	answer
		.integer("amount_paid_in", outcome.amount_paid_in)
		.integer("amount_paid_out", outcome.amount_paid_out)
		.integer("fee_paid", outcome.fee_paid)
		.integer("fee_to_block_author", outcome.fee_to_block_author)
}

/// Errors appear under the names of the chain's swap pallet.
fn error_answer(error: BalancerError) -> Answer {
	Answer::default().integer("error", format!("Swap.{error:?}"))
}
