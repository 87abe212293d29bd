//! What gets into a block, in which order. Spec: companion-pallets §6.8.

use crate::shield::{
	carriers::{Carriers, Content, Sealed},
	filling::{Bounds, Draft, Filled, Filling},
};
use codec::Encode;
use sc_proposer_metrics::EndProposingReason;
use sc_transaction_pool_api::{InPoolTransaction, ReadyTransactions};
use sp_blockchain::{ApplyExtrinsicFailed, Error};
use sp_core::H256;
use sp_runtime::transaction_validity::{
	InvalidTransaction, TransactionLongevity, TransactionPriority, TransactionTag,
	TransactionValidityError,
};
use std::{
	collections::BTreeSet,
	sync::Arc,
	time::{Duration, Instant},
};
use subtensor_mev_shield::ShieldedTransaction;
use subtensor_runtime::opaque::UncheckedExtrinsic;

/// A transaction is its name; the first letter tells what it is.
///
/// | letter | what |
/// |---|---|
/// | `p` | plain |
/// | `c` | a carrier for us; what is inside is the name without the letter |
/// | `f` | a carrier for somebody else |
/// | `x` | invalid |
/// | `h` | too heavy for any block |
/// | `-` | what is inside of a carrier that does not open |
fn extrinsic(name: &str) -> UncheckedExtrinsic {
	UncheckedExtrinsic::from_blob(name.as_bytes().to_vec())
}

fn name(extrinsic: &UncheckedExtrinsic) -> String {
	String::from_utf8(extrinsic.inner().to_vec()).unwrap()
}

struct Waiting {
	extrinsic: Arc<UncheckedExtrinsic>,
	hash: H256,
	/// The transactions of one sender have to come in their order.
	sender: u8,
}

impl InPoolTransaction for Waiting {
	type Hash = H256;
	type Transaction = Arc<UncheckedExtrinsic>;

	fn data(&self) -> &Self::Transaction {
		&self.extrinsic
	}

	fn hash(&self) -> &H256 {
		&self.hash
	}

	fn priority(&self) -> &TransactionPriority {
		&1
	}

	fn longevity(&self) -> &TransactionLongevity {
		&1
	}

	fn requires(&self) -> &[TransactionTag] {
		&[]
	}

	fn provides(&self) -> &[TransactionTag] {
		&[]
	}

	fn is_propagable(&self) -> bool {
		true
	}
}

/// A pool that leaves out whatever follows a reported transaction of the same sender.
#[derive(Default)]
struct Pool {
	waiting: std::collections::VecDeque<Arc<Waiting>>,
	skipped: BTreeSet<u8>,
}

impl Pool {
	fn of(names: &[(u8, &str)]) -> Self {
		let waiting = |(index, (sender, name)): (usize, &(u8, &str))| {
			let hash = H256::from_low_u64_be(u64::try_from(index).unwrap());
			Arc::new(Waiting { extrinsic: Arc::new(extrinsic(name)), hash, sender: *sender })
		};
		Self { waiting: names.iter().enumerate().map(waiting).collect(), ..Self::default() }
	}
}

impl Iterator for Pool {
	type Item = Arc<Waiting>;

	fn next(&mut self) -> Option<Self::Item> {
		loop {
			let next = self.waiting.pop_front()?;
			if !self.skipped.contains(&next.sender) {
				return Some(next);
			}
		}
	}
}

impl ReadyTransactions for Pool {
	fn report_invalid(&mut self, waiting: &Self::Item) {
		self.skipped.insert(waiting.sender);
	}
}

struct Runtime;

impl Carriers for Runtime {
	fn look(&self, extrinsic: &UncheckedExtrinsic) -> Content {
		let name = name(extrinsic);
		let transaction = |inner: &str| ShieldedTransaction {
			key_hash: [0; 16],
			kem_ct: vec![],
			aead_ct: [inner.as_bytes(), &[0; 16]].concat(),
			nonce: [0; 24],
		};
		match name.split_at(1) {
			("c", inner) => {
				Content::Ours(Sealed { transaction: transaction(inner), secret: vec![] })
			}
			("f", _) => Content::Foreign,
			_ => Content::Plain,
		}
	}

	fn open(&self, sealed: Sealed) -> Option<UncheckedExtrinsic> {
		let inner = &sealed.transaction.aead_ct[..sealed.inner_len()];
		(!inner.starts_with(b"-")).then(|| UncheckedExtrinsic::from_blob(inner.to_vec()))
	}
}

#[derive(Default)]
struct Block(Vec<UncheckedExtrinsic>);

impl Draft for Block {
	fn size(&self) -> usize {
		self.0.encoded_size()
	}

	fn push(&mut self, extrinsic: UncheckedExtrinsic) -> Result<(), Error> {
		let refusal = match name(&extrinsic).as_bytes() {
			[b'x', ..] => InvalidTransaction::BadProof,
			[b'h', ..] => InvalidTransaction::ExhaustsResources,
			_ => {
				self.0.push(extrinsic);
				return Ok(());
			}
		};
		Err(ApplyExtrinsicFailed::Validity(refusal.into()).into())
	}
}

fn filled(bounds: Bounds, waiting: &[(u8, &str)]) -> (Vec<String>, Filled) {
	let (mut block, mut pool) = (Block::default(), Pool::of(waiting));
	let filled = Filling::new(&mut block, &Runtime, bounds).run(&mut pool);
	(block.0.iter().map(name).collect(), filled)
}

fn wide() -> Bounds {
	Bounds::until(Instant::now() + Duration::from_secs(60), 1_000)
}

/// Bounds without time for more than a handful of misfits.
fn hasty(size: usize) -> Bounds {
	let now = Instant::now();
	Bounds { size, soft_deadline: now, deadline: now + Duration::from_secs(60) }
}

#[test]
fn what_a_carrier_brings_stands_directly_behind_it() {
	let (block, filled) = filled(wide(), &[(1, "p1"), (2, "cp2"), (3, "p3")]);
	assert_eq!(block, ["p1", "cp2", "p2", "p3"]);
	assert_eq!(filled.reason, EndProposingReason::NoMoreTransactions);
	assert!(filled.invalid.is_empty());
}

#[test]
fn a_carrier_for_another_author_waits_with_all_that_follows_it() {
	let (block, filled) = filled(wide(), &[(1, "fp1"), (1, "p2"), (2, "p3")]);
	assert_eq!(block, ["p3"]);
	// Nothing is thrown out of the pool.
	assert!(filled.invalid.is_empty());
}

#[test]
fn a_carrier_that_does_not_open_stays_alone() {
	let (block, filled) = filled(wide(), &[(1, "c-"), (1, "p2")]);
	assert_eq!(block, ["c-", "p2"]);
	assert!(filled.invalid.is_empty());
}

#[test]
fn a_carrier_that_brings_something_invalid_stays_alone() {
	let (block, filled) = filled(wide(), &[(1, "cx"), (1, "ch"), (2, "p2")]);
	assert_eq!(block, ["cx", "ch", "p2"]);
	assert!(filled.invalid.is_empty());
}

#[test]
fn an_invalid_transaction_leaves_the_pool_with_its_reason() {
	let (block, filled) = filled(wide(), &[(1, "x"), (1, "p1"), (2, "p2")]);
	assert_eq!(block, ["p2"]);
	let reason = TransactionValidityError::from(InvalidTransaction::BadProof);
	assert_eq!(filled.invalid.into_iter().collect::<Vec<_>>(), [(H256::zero(), Some(reason))]);
}

#[test]
fn a_carrier_needs_room_for_what_it_brings() {
	// A block of two small transactions; the carrier alone would fit.
	let room = vec![extrinsic("p1"), extrinsic("cp2")].encoded_size();
	let (block, _) = filled(hasty(room), &[(1, "p1"), (2, "cp2"), (3, "p3")]);
	assert_eq!(block, ["p1", "p3"]);
	let (block, _) = filled(hasty(room + 3), &[(1, "p1"), (2, "cp2"), (3, "p3")]);
	assert_eq!(block, ["p1", "cp2", "p2"]);
}

#[test]
fn after_eight_misfits_a_block_is_full() {
	let heavy: Vec<_> = (0..8).map(|sender| (sender, "h")).collect();
	let (block, filled) = filled(hasty(1_000), &[&heavy[..], &[(9, "p9")]].concat());
	assert_eq!(block, ["p9"]);
	assert_eq!(filled.reason, EndProposingReason::NoMoreTransactions);
	assert!(filled.invalid.is_empty());

	let heavier: Vec<_> = (0..9).map(|sender| (sender, "h")).collect();
	let (block, filled) = self::filled(hasty(1_000), &[&heavier[..], &[(9, "p9")]].concat());
	assert!(block.is_empty());
	assert_eq!(filled.reason, EndProposingReason::HitBlockWeightLimit);
}

#[test]
fn with_time_left_more_are_tried() {
	let heavy: Vec<_> = (0..20).map(|sender| (sender, "h")).collect();
	let (block, _) = filled(wide(), &[&heavy[..], &[(99, "p99")]].concat());
	assert_eq!(block, ["p99"]);
}

#[test]
fn when_the_time_is_up_nothing_more_is_added() {
	let past = Instant::now().checked_sub(Duration::from_millis(1)).unwrap();
	let bounds = Bounds { size: 1_000, soft_deadline: past, deadline: past };
	let (block, filled) = filled(bounds, &[(1, "p1")]);
	assert!(block.is_empty());
	assert_eq!(filled.reason, EndProposingReason::HitDeadline);
}
