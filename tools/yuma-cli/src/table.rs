//! The result of an epoch as a table: one line per neuron, scores as fractions, amounts in RAO.

use subtensor_yuma::{EpochOutcome, SubnetOutcome};

/// A table of text, right-aligned.
struct Table {
	rows: Vec<Vec<String>>,
}

/// The neurons of a subnet; with several mechanisms also each mechanism's own scores.
pub(crate) fn of_subnet(outcome: &SubnetOutcome) -> String {
	let mut text = summary(outcome).render();
	if outcome.mechanisms.len() > 1 {
		for (number, mechanism) in outcome.mechanisms.iter().enumerate() {
			let budget = mechanism.budget;
			text.push_str(&format!("mechanism {number}  budget {budget} alpha RAO\n"));
			text.push_str(&scores(mechanism).render());
		}
	}
	text
}

fn summary(outcome: &SubnetOutcome) -> Table {
	let single = match outcome.mechanisms.as_slice() {
		[single] => Some(&single.incentive),
		_ => None,
	};
	let mut table = Table::new(&[
		"uid",
		"active",
		"permit",
		"stake",
		"trust",
		"consensus",
		"incentive",
		"dividends",
		"server",
		"validator",
		"emission",
	]);
	for (uid, payout) in outcome.payout.iter().enumerate() {
		let incentive = single.map_or_else(|| "-".to_owned(), |scores| fraction(scores, uid));
		table.rows.push(vec![
			uid.to_string(),
			flag(&outcome.active, uid),
			flag(&outcome.validator_permit, uid),
			fraction(&outcome.stake_weight, uid),
			fraction(&outcome.validator_trust, uid),
			fraction(&outcome.consensus, uid),
			incentive,
			fraction(&outcome.dividends, uid),
			payout.server.to_string(),
			payout.validator.to_string(),
			amount(&outcome.emission, uid),
		]);
	}
	table
}

fn scores(outcome: &EpochOutcome) -> Table {
	let mut table =
		Table::new(&["uid", "trust", "consensus", "incentive", "dividends", "server", "validator"]);
	for uid in 0..outcome.active.len() {
		table.rows.push(vec![
			uid.to_string(),
			fraction(&outcome.validator_trust, uid),
			fraction(&outcome.consensus, uid),
			fraction(&outcome.incentive, uid),
			fraction(&outcome.dividends, uid),
			amount(&outcome.server_emission, uid),
			amount(&outcome.validator_emission, uid),
		]);
	}
	table
}

fn flag(flags: &[bool], uid: usize) -> String {
	match flags.get(uid) {
		Some(true) => "yes",
		_ => "no",
	}
	.to_owned()
}

/// A stored u16 as a fraction of one.
fn fraction(scores: &[u16], uid: usize) -> String {
	scores.get(uid).map_or_else(String::new, |score| format!("{:.5}", f64::from(*score) / 65_535.0))
}

fn amount(amounts: &[u64], uid: usize) -> String {
	amounts.get(uid).map_or_else(String::new, u64::to_string)
}

impl Table {
	fn new(titles: &[&str]) -> Self {
		Self { rows: vec![titles.iter().map(|title| (*title).to_owned()).collect()] }
	}

	fn render(&self) -> String {
		let mut widths: Vec<usize> = Vec::new();
		for row in &self.rows {
			widths.resize(widths.len().max(row.len()), 0);
			for (width, cell) in widths.iter_mut().zip(row) {
				*width = cell.len().max(*width);
			}
		}
		let mut text = String::new();
		for row in &self.rows {
			let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:>width$}"));
			text.push_str(&cells.collect::<Vec<_>>().join("  "));
			text.push('\n');
		}
		text
	}
}
