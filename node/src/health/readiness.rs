//! When a node is fit for clients.
//!
//! | it is not while | because clients would |
//! |---|---|
//! | it catches up with the chain | read the past |
//! | it has no peers, and knows of some | read the past soon, and submit into the void |
//! | its best block is older than two minutes | the same: peers may be behind, too |
//! | its best block is more than 20 ahead of the final one | wait for finality in vain |
//!
//! The bounds are those of the alerts in `deploy/prometheus/alerts.yml`.

use sc_chain_spec::ChainType;
use sc_service::Configuration;
use serde::Serialize;
use subtensor_runtime::BlockNumber;

/// Age of the best block, ten slots.
const OLDEST_SECONDS: u64 = 120;

/// Blocks without finality.
const MOST_UNFINALIZED: BlockNumber = 20;

/// What was looked at.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Facts {
	/// The number of the best block.
	pub best: BlockNumber,
	/// The number of the best final block.
	pub finalized: BlockNumber,
	/// Peers that blocks are exchanged with.
	pub peers: usize,
	/// Whether the node catches up with the chain.
	pub syncing: bool,
	/// Seconds from the time of the best block until now. None before the first block.
	pub block_age_seconds: Option<u64>,
}

/// What was looked at, and what is wrong.
#[derive(Debug, Serialize)]
pub(super) struct Report {
	/// Whether nothing is wrong.
	pub ready: bool,
	/// What is wrong, for people.
	reasons: Vec<String>,
	#[serde(flatten)]
	facts: Facts,
}

/// What a node needs to be fit.
#[derive(Clone, Copy, Debug)]
pub struct Needs {
	/// It knows of others and must have found some.
	peers: bool,
	/// Blocks come by themselves and have to be recent.
	blocks: bool,
	/// The chain has begun before this node.
	history: bool,
}

impl Needs {
	/// Those of a node with this configuration; with `sealed`, it makes the blocks itself, on demand.
	pub fn of(config: &Configuration, sealed: bool) -> Self {
		let development =
			matches!(config.chain_spec.chain_type(), ChainType::Development | ChainType::Local);
		Self {
			peers: !sealed && !config.network.boot_nodes.is_empty(),
			blocks: !sealed,
			history: !sealed && !development,
		}
	}

	pub(super) fn judge(self, facts: Facts) -> Report {
		let reasons: Vec<String> = [
			self.of_sync(&facts),
			self.of_peers(&facts),
			self.of_age(&facts),
			self.of_finality(&facts),
		]
		.into_iter()
		.flatten()
		.collect();
		Report { ready: reasons.is_empty(), reasons, facts }
	}

	fn of_sync(self, facts: &Facts) -> Option<String> {
		(self.blocks && facts.syncing)
			.then(|| format!("it catches up with the chain and is at block {}", facts.best))
	}

	fn of_peers(self, facts: &Facts) -> Option<String> {
		(self.peers && facts.peers == 0).then(|| "it has no peers; its log says why".into())
	}

	fn of_age(self, facts: &Facts) -> Option<String> {
		match facts.block_age_seconds {
			None => self.history.then(|| "it has no block yet".into()),
			Some(age) => (self.blocks && age > OLDEST_SECONDS)
				.then(|| format!("its best block is {age} s old, more than {OLDEST_SECONDS}")),
		}
	}

	fn of_finality(self, facts: &Facts) -> Option<String> {
		let lag = facts.best.saturating_sub(facts.finalized);
		(self.blocks && lag > MOST_UNFINALIZED)
			.then(|| format!("{lag} blocks are not final, more than {MOST_UNFINALIZED}"))
	}
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

	use super::*;

	const FULL_NODE: Needs = Needs { peers: true, blocks: true, history: true };
	const AUTHORITY_ALONE: Needs = Needs { peers: false, blocks: true, history: false };
	const SEALED: Needs = Needs { peers: false, blocks: false, history: false };

	fn fine() -> Facts {
		Facts { best: 1_000, finalized: 998, peers: 3, syncing: false, block_age_seconds: Some(7) }
	}

	#[track_caller]
	fn is_unfit_for(facts: Facts, reason: &str) {
		let report = FULL_NODE.judge(facts);
		assert!(!report.ready);
		assert_eq!(report.reasons.len(), 1, "{:?}", report.reasons);
		assert!(report.reasons[0].contains(reason), "{:?}", report.reasons);
	}

	#[test]
	fn a_node_with_peers_at_the_head_of_a_live_chain_is_fit() {
		let report = FULL_NODE.judge(fine());
		assert!(report.ready && report.reasons.is_empty());
	}

	#[test]
	fn a_node_that_catches_up_is_unfit() {
		is_unfit_for(Facts { syncing: true, ..fine() }, "catches up");
	}

	#[test]
	fn a_node_without_peers_is_unfit_if_it_knows_of_others() {
		is_unfit_for(Facts { peers: 0, ..fine() }, "no peers");
		assert!(AUTHORITY_ALONE.judge(Facts { peers: 0, ..fine() }).ready);
	}

	#[test]
	fn a_best_block_of_more_than_two_minutes_is_too_old() {
		assert!(FULL_NODE.judge(Facts { block_age_seconds: Some(120), ..fine() }).ready);
		is_unfit_for(Facts { block_age_seconds: Some(121), ..fine() }, "121 s old");
	}

	#[test]
	fn more_than_twenty_blocks_without_finality_are_too_many() {
		assert!(FULL_NODE.judge(Facts { finalized: 980, ..fine() }).ready);
		is_unfit_for(Facts { finalized: 979, ..fine() }, "21 blocks are not final");
	}

	#[test]
	fn before_the_first_block_only_a_chain_for_development_is_fit() {
		let genesis = Facts { best: 0, finalized: 0, block_age_seconds: None, ..fine() };
		is_unfit_for(genesis.clone(), "no block yet");
		assert!(AUTHORITY_ALONE.judge(genesis).ready);
	}

	#[test]
	fn who_makes_blocks_on_demand_is_always_fit() {
		let idle = Facts {
			best: 50,
			finalized: 0,
			peers: 0,
			syncing: true,
			block_age_seconds: Some(9_999),
		};
		assert!(SEALED.judge(idle).ready);
	}

	#[test]
	fn everything_that_is_wrong_is_told_at_once_together_with_what_was_looked_at() {
		let report = FULL_NODE.judge(Facts { syncing: true, peers: 0, ..fine() });
		let json = serde_json::to_value(&report).unwrap();
		assert_eq!(json["reasons"].as_array().unwrap().len(), 2);
		assert_eq!(json["ready"], false);
		assert_eq!(json["best"], 1_000);
		assert_eq!(json["blockAgeSeconds"], 7);
	}
}
