//! The key of the author's next block, as inherent data.

use super::Keys;
use async_trait::async_trait;
use sp_inherents::{Error, InherentData, InherentDataProvider, InherentIdentifier};
use subtensor_mev_shield::INHERENT_IDENTIFIER;

/// Hands the runtime the key to announce.
pub struct Announcement {
	public_key: Vec<u8>,
}

impl Announcement {
	/// The next key as of now.
	pub fn new(keys: &Keys) -> Self {
		Self { public_key: keys.next_public_key() }
	}
}

#[async_trait]
impl InherentDataProvider for Announcement {
	async fn provide_inherent_data(&self, data: &mut InherentData) -> Result<(), Error> {
		data.put_data(INHERENT_IDENTIFIER, &self.public_key)
	}

	/// Nobody can check another author's key, so there are no errors of it.
	async fn try_handle_error(
		&self,
		_: &InherentIdentifier,
		_: &[u8],
	) -> Option<Result<(), Error>> {
		None
	}
}
