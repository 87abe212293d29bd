//! What the pallet does, call by call.

mod announce;
mod calls;
mod mock;
mod queue;
