//! What the pool hears of the chain when blocks are made on demand.
//!
//! News of a block reaches the pool some time after the block is made. A developer may have taken the
//! block back by then, and a pool that is told of a block that is gone loses its way: it stops
//! noticing that transactions are in blocks. So on such chains the news passes through
//! [`FollowingPool`], which keeps back what is outdated and starts the pool again after a revert.

use super::{FullClient, FullPool};
use futures::lock::Mutex;
use sc_client_api::HeaderBackend;
use sc_transaction_pool_api::{
	ChainEvent, ImportNotificationStream, InPoolTransaction, MaintainedTransactionPool, PoolStatus,
	ReadyTransactions, TransactionFor, TransactionPool, TransactionSource,
	TransactionStatusStreamFor, TxInvalidityReportMap,
};
use std::{collections::HashMap, pin::Pin, sync::Arc, time::Duration};
use subtensor_runtime::{Hash, opaque::Block};

type Waiting = <FullPool as TransactionPool>::InPoolTransaction;
type PoolError = <FullPool as TransactionPool>::Error;
type AllReady = Box<dyn ReadyTransactions<Item = Arc<Waiting>> + Send>;

/// More headers than the database remembers (8 in this release).
const REMEMBERED_HEADERS: u64 = 64;

/// The pool, and how it follows the chain.
pub struct FollowingPool {
	pool: Arc<FullPool>,
	client: Arc<FullClient>,
	/// Whether blocks are made on demand: there are no forks, and blocks can be taken back.
	on_demand: bool,
	/// Held while the pool is told something, and while blocks are taken back.
	turn: Mutex<()>,
}

impl FollowingPool {
	/// The pool of this chain.
	pub fn new(pool: Arc<FullPool>, client: Arc<FullClient>, on_demand: bool) -> Self {
		Self { pool, client, on_demand, turn: Mutex::new(()) }
	}

	/// Has the pool know the newest block before this returns.
	pub async fn catch_up(&self) {
		let _turn = self.turn.lock().await;
		self.see_head().await;
	}

	/// Takes blocks back by this work, then starts the pool again without transactions: those that
	/// wait may build on what is gone.
	pub async fn take_back<Outcome>(&self, work: impl FnOnce() -> Outcome) -> Outcome {
		let _turn = self.turn.lock().await;
		// What is in blocks waits no longer, so it is not banned below.
		self.see_head().await;
		let outcome = work();
		self.start_again().await;
		outcome
	}

	async fn see_head(&self) {
		let hash = self.client.info().best_hash;
		self.pool.maintain(ChainEvent::NewBestBlock { hash, tree_route: None }).await;
	}

	/// Between blocks that it does not know the pool takes a new one as given. With a way from the old
	/// to the new it would bring back the transactions of the removed blocks.
	async fn start_again(&self) {
		forget_removed_headers(&self.client);
		let ready = self.pool.ready().map(|one| *one.hash());
		let later = self.pool.futures().into_iter().map(|one| *one.hash());
		let waiting = ready.chain(later).map(|hash| (hash, None)).collect();
		let head = self.client.info().best_hash;
		self.pool.report_invalid(Some(head), waiting).await;

		let nowhere = Hash::repeat_byte(0xff);
		self.tell_final(nowhere).await;
		self.tell_best(nowhere).await;
		// The step from the parent to the head also lifts bans that have ended.
		if let Ok(Some(header)) = self.client.header(head) {
			self.tell_best(header.parent_hash).await;
		}
		self.tell_best(head).await;
		self.tell_final(head).await;
	}

	async fn tell_best(&self, hash: Hash) {
		self.pool.maintain(ChainEvent::NewBestBlock { hash, tree_route: None }).await;
	}

	async fn tell_final(&self, hash: Hash) {
		self.pool.maintain(ChainEvent::Finalized { hash, tree_route: [].into() }).await;
	}

	/// Whether the pool need not hear of this: the block is gone, or newer ones follow it.
	fn is_outdated(&self, event: &ChainEvent<Block>) -> bool {
		match event {
			ChainEvent::NewBlock { hash } | ChainEvent::NewBestBlock { hash, .. } => {
				*hash != self.client.info().best_hash
			}
			ChainEvent::Finalized { hash, .. } => !matches!(self.client.header(*hash), Ok(Some(_))),
		}
	}
}

/// The database remembers the last headers that it was asked for, also those that are removed by now.
/// Asking for others, which need not exist, makes it forget them.
fn forget_removed_headers(client: &FullClient) {
	for other in 0..REMEMBERED_HEADERS {
		// Whether there is such a block does not matter.
		let _ = client.header(Hash::from_low_u64_be(other));
	}
}

#[async_trait::async_trait]
impl MaintainedTransactionPool for FollowingPool {
	async fn maintain(&self, event: ChainEvent<Block>) {
		if !self.on_demand {
			return self.pool.maintain(event).await;
		}
		let _turn = self.turn.lock().await;
		if !self.is_outdated(&event) {
			self.pool.maintain(event).await;
		}
	}
}

/// The pool itself answers.
#[async_trait::async_trait]
impl TransactionPool for FollowingPool {
	type Block = Block;
	type Hash = Hash;
	type InPoolTransaction = Waiting;
	type Error = PoolError;

	async fn submit_at(
		&self,
		at: Hash,
		source: TransactionSource,
		transactions: Vec<TransactionFor<Self>>,
	) -> Result<Vec<Result<Hash, PoolError>>, PoolError> {
		self.pool.submit_at(at, source, transactions).await
	}

	async fn submit_one(
		&self,
		at: Hash,
		source: TransactionSource,
		transaction: TransactionFor<Self>,
	) -> Result<Hash, PoolError> {
		self.pool.submit_one(at, source, transaction).await
	}

	async fn submit_and_watch(
		&self,
		at: Hash,
		source: TransactionSource,
		transaction: TransactionFor<Self>,
	) -> Result<Pin<Box<TransactionStatusStreamFor<Self>>>, PoolError> {
		self.pool.submit_and_watch(at, source, transaction).await
	}

	async fn ready_at(&self, at: Hash) -> AllReady {
		self.pool.ready_at(at).await
	}

	fn ready(&self) -> AllReady {
		self.pool.ready()
	}

	async fn report_invalid(
		&self,
		at: Option<Hash>,
		errors: TxInvalidityReportMap<Hash>,
	) -> Vec<Arc<Waiting>> {
		self.pool.report_invalid(at, errors).await
	}

	fn futures(&self) -> Vec<Waiting> {
		self.pool.futures()
	}

	fn status(&self) -> PoolStatus {
		self.pool.status()
	}

	fn import_notification_stream(&self) -> ImportNotificationStream<Hash> {
		self.pool.import_notification_stream()
	}

	fn on_broadcasted(&self, propagations: HashMap<Hash, Vec<String>>) {
		self.pool.on_broadcasted(propagations);
	}

	fn hash_of(&self, transaction: &TransactionFor<Self>) -> Hash {
		self.pool.hash_of(transaction)
	}

	fn ready_transaction(&self, hash: &Hash) -> Option<Arc<Waiting>> {
		self.pool.ready_transaction(hash)
	}

	async fn ready_at_with_timeout(&self, at: Hash, timeout: Duration) -> AllReady {
		self.pool.ready_at_with_timeout(at, timeout).await
	}
}
