//! Share accounting of the alpha that many coldkeys hold under one hotkey on one subnet. Pure
//! functions of plain values: load a pool and one member, compute, store what comes back. No
//! operation looks at another member.
//!
//! # Model
//!
//! A pool has a value `V` (RAO of alpha) and a denominator `D`; each member `k` has shares `S_k`.
//! What the member owns is `⌊V * S_k / D⌋`, so dividends reach everyone by raising `V` alone.
//!
//! | step | effect |
//! |---|---|
//! | open | `D = S_k = amount`, `V = amount` |
//! | credit | `s = amount * D / V`, then `D += s`, `S_k += s`, `V += amount` |
//! | debit | `s = amount * D / V`, then `D -= s`, `S_k -= s`, `V -= amount` |
//! | credit or debit of all | `V ± amount` |
//!
//! Shares are [`SafeFloat`]s: decimal numbers of 21 digits, every operation truncating. Because
//! the steps above round, a member that takes out everything it sees would leave a residue of
//! shares behind, which later dividends would feed. The rules of this crate's [`SharePool`]
//! (`[2026-10]`) therefore move denominator and member by the same, exactly computed difference,
//! remove residues, and retire all shares when a pool empties, by counting the pool's
//! [epochs](SharePool::epoch). The rules before October 2026 are in [`june`].
//!
//! # Rounding
//!
//! A quote is rounded down; what nobody's quote covers stays in the pool and belongs to its
//! members together. A quote never exceeds the pool's value.
//!
//! Sections named in this crate are of `docs/protocol/staking.md` (§6).
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

mod error;
pub mod june;
mod pool;
mod safe_float;

pub use error::ShareError;
pub use pool::{Change, MemberShare, SharePool};
pub use safe_float::SafeFloat;
