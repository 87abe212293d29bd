//! Blocks for whoever wants time to pass.

use super::{Dev, Head, errors::Refusal};
use crate::chain_state as state;
use codec::Encode;
use subtensor_runtime::BlockNumber;

/// Blocks that one call may ask for: some minutes of work.
const MOST_BLOCKS: u32 = 100_000;

/// The subnet that has a tempo but no epochs.
const ROOT: u16 = 0;

/// Blocks by which an epoch may come later than announced: a block runs only so many epochs.
const MOST_DELAY: u32 = 256;

impl Dev {
	/// Makes this many blocks.
	pub(super) async fn mine(&self, blocks: u32) -> Result<Head, Refusal> {
		let orders = self.orders()?;
		if blocks > MOST_BLOCKS {
			return Err(Refusal::Parameters(format!(
				"{blocks} blocks are more than a call may ask for ({MOST_BLOCKS})"
			)));
		}
		for _ in 0..blocks {
			orders.block().await.map_err(Refusal::NoBlock)?;
		}
		// Whoever asks what waits now does not see what these blocks took in.
		self.pool.catch_up().await;
		Ok(self.head())
	}

	/// Makes blocks until the newest has this number. Nothing happens if it has.
	pub(super) async fn advance_to(&self, block: BlockNumber) -> Result<Head, Refusal> {
		let now = self.head().number;
		let missing = block.checked_sub(now).ok_or_else(|| {
			Refusal::Parameters(format!("block {block} is past: the chain is at {now}"))
		})?;
		self.mine(missing).await
	}

	/// Makes blocks until the next epoch of a subnet has run.
	pub(super) async fn advance_to_epoch(&self, netuid: u16) -> Result<Head, Refusal> {
		self.orders()?;
		self.ensure_epochs(netuid)?;
		let announced = self.next_epoch(netuid)?;
		let now = self.head().number;
		self.advance_to(announced.max(now.saturating_add(1))).await?;
		for _ in 0..MOST_DELAY {
			if self.next_epoch(netuid)? > announced {
				return Ok(self.head());
			}
			self.mine(1).await?;
		}
		Err(Refusal::NoBlock(format!(
			"the epoch of subnet {netuid}, announced for block {announced}, has not run at block {}",
			self.head().number
		)))
	}

	/// Checks that the subnet exists and has epochs: the runtime announces one for any number.
	fn ensure_epochs(&self, netuid: u16) -> Result<(), Refusal> {
		const EXISTS: (&str, &str) = ("SubtensorModule", "NetworksAdded");
		let at = self.head().hash;
		let exists = state::value::<bool>(&self.client, at, EXISTS, &netuid.encode())
			.map_err(Refusal::NoAnswer)?;
		if netuid != ROOT && exists == Some(true) {
			return Ok(());
		}
		Err(Refusal::Parameters(format!("{netuid} is no subnet with epochs")))
	}

	/// The block in which the next epoch of a subnet is due.
	fn next_epoch(&self, netuid: u16) -> Result<BlockNumber, Refusal> {
		const API: &str = "SubnetInfoRuntimeApi_get_next_epoch_start_block";
		let block =
			state::ask::<Option<u64>>(&self.client, self.head().hash, API, &netuid.encode())
				.map_err(Refusal::NoAnswer)?
				.ok_or_else(|| Refusal::Parameters(format!("subnet {netuid} runs no epochs")))?;
		block
			.try_into()
			.map_err(|_| Refusal::NoAnswer(format!("{API}: block {block} is out of reach")))
	}
}
