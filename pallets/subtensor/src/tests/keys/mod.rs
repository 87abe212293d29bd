//! Tests of the domain `keys`.

mod children;
mod coldkey_swap;
mod hotkey_swap;
mod identity;
mod takes;
mod try_state;
