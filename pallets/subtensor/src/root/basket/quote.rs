//! What a holding is worth: what selling all of it would bring now, without a fee.
//! Spec: `docs/protocol/staking.md` §18.5, step 3.

use crate::{pallet::*, pools};
use frame_support::storage::{TransactionOutcome, with_transaction};
use sp_runtime::DispatchError;
use subtensor_balancer::fixed::{mul, num, to_u64};
use subtensor_types::{
	AlphaBalance, NetUid, TaoBalance,
	traits::{SwapFailure, SwapHandler},
};

/// Most pieces of one sale. Each piece is a thousand reserves, so a few are more than ever exists.
const MAX_PIECES: u32 = 8;

/// What was sold, and for how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sale {
	/// Alpha that the pool took.
	pub sold: AlphaBalance,
	/// TAO (RAO) that it paid; still on the subnet's account.
	pub tao: TaoBalance,
}

/// The value of a holding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Worth {
	/// TAO (RAO) that a sale would bring; 0 where it would fail.
	pub tao: TaoBalance,
	/// Whether the pool can't pay anything out for it, now or later.
	pub terminal: bool,
}

/// Sells `alpha` that is nobody's any more, without a fee, in as many pieces as the pool's cap
/// needs. Stops where the pool takes no more.
///
/// Errors: those of the pool, where it takes nothing at all.
pub fn sell<T: Config>(netuid: NetUid, alpha: AlphaBalance) -> Result<Sale, DispatchError> {
	let mut sale = Sale::default();
	for _ in 0..MAX_PIECES {
		let rest = alpha.saturating_sub(sale.sold);
		if rest.is_zero() {
			break;
		}
		let piece = rest.min(T::Swap::sell_input_cap(netuid));
		match pools::sell::<T>(netuid, piece, T::Swap::min_price(), true) {
			Ok(trade) => {
				sale.sold = sale.sold.saturating_add(trade.paid_in);
				sale.tao = sale.tao.saturating_add(trade.paid_out);
				if trade.paid_in < piece {
					break;
				}
			}
			Err(error) if sale.sold.is_zero() => return Err(error),
			Err(_) => break,
		}
	}
	Ok(sale)
}

/// What [`sell`] would bring. Cash is worth itself.
pub fn worth<T: Config>(netuid: NetUid, alpha: AlphaBalance) -> Worth {
	if netuid.is_root() || alpha.is_zero() {
		return Worth { tao: TaoBalance::new(alpha.rao()), terminal: false };
	}
	let sale = if alpha <= T::Swap::sell_input_cap(netuid) {
		T::Swap::sell(netuid, alpha, T::Swap::min_price(), true).map(|trade| trade.paid_out)
	} else {
		with_transaction(|| TransactionOutcome::Rollback(sell::<T>(netuid, alpha)))
			.map(|sale| sale.tao)
	};
	match sale {
		Ok(tao) => Worth { tao, terminal: false },
		Err(error) => Worth {
			tao: TaoBalance::ZERO,
			terminal: T::Swap::classify_failure(error) == SwapFailure::TerminalLiquidity,
		},
	}
}

/// `realizable`, but not above the value of `alpha` at the fast average of the price, so that
/// nobody inflates a holding within a block. Rounds down; a subnet without an average has no anchor.
pub fn anchored<T: Config>(
	netuid: NetUid,
	alpha: AlphaBalance,
	realizable: TaoBalance,
) -> TaoBalance {
	match SubnetFastMovingPrice::<T>::get(netuid) {
		Some(price) if !netuid.is_root() => {
			realizable.min(TaoBalance::new(to_u64(mul(num(alpha.rao()), price))))
		}
		_ => realizable,
	}
}
