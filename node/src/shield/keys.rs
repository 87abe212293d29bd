//! The key pairs of this node. They are never written to disk: a node that starts again has new ones.

use rand::{RngCore, rngs::OsRng};
use std::{
	collections::VecDeque,
	sync::{Mutex, MutexGuard, PoisonError},
};
use subtensor_mev_shield::{KeyHash, KeyPair, SEED_BYTES};

/// Announced keys that are kept.
///
/// With three authors or more the last one is needed, an author alone needs the last three; the rest
/// is for blocks that were made and did not become part of the chain. The older the keys a node
/// keeps, the more of what was never opened could be opened later.
const KEPT: usize = 8;

/// The seed of the one pair of a development chain. Everybody knows it: nothing is at stake there.
const DEVELOPMENT_SEED: &[u8; SEED_BYTES] =
	b"MevShield of a sealed development chain: this seed is no secret.";

/// The key pairs that this node has announced, and the one that it will announce next.
pub struct Keys {
	pairs: Mutex<Pairs>,
	rotates: bool,
}

struct Pairs {
	/// Not announced yet.
	next: KeyPair,
	/// The latest first.
	announced: VecDeque<KeyPair>,
}

impl Keys {
	/// Fresh pairs, a new one for each own block.
	pub fn rotating() -> Self {
		Self::new(random(), true)
	}

	/// The same pair for ever, also after a restart: for a process that makes all blocks itself and
	/// may make the next one in the same moment.
	pub fn fixed() -> Self {
		Self::new(KeyPair::from_seed(*DEVELOPMENT_SEED), false)
	}

	fn new(next: KeyPair, rotates: bool) -> Self {
		Self { pairs: Mutex::new(Pairs { next, announced: VecDeque::new() }), rotates }
	}

	/// The key that the next block announces.
	pub fn next_public_key(&self) -> Vec<u8> {
		self.pairs().next.public().to_vec()
	}

	/// The key that opens what is encrypted to the key of this fingerprint, if it is one of ours.
	pub fn secret_of(&self, fingerprint: &KeyHash) -> Option<Vec<u8>> {
		let pairs = self.pairs();
		let mut ours = pairs.announced.iter().chain([&pairs.next]);
		ours.find(|pair| pair.fingerprint() == *fingerprint).map(KeyPair::secret)
	}

	/// Counts the next key as announced and takes a new one.
	pub fn roll(&self) {
		if !self.rotates {
			return;
		}
		let fresh = random();
		let mut pairs = self.pairs();
		let announced = std::mem::replace(&mut pairs.next, fresh);
		pairs.announced.push_front(announced);
		pairs.announced.truncate(KEPT);
	}

	/// The pairs. No panic leaves them half written, so a poisoned lock is as good as a clean one.
	fn pairs(&self) -> MutexGuard<'_, Pairs> {
		self.pairs.lock().unwrap_or_else(PoisonError::into_inner)
	}
}

/// A pair of the operating system's randomness.
fn random() -> KeyPair {
	let mut seed = [0; SEED_BYTES];
	OsRng.fill_bytes(&mut seed);
	KeyPair::from_seed(seed)
}
