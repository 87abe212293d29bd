//! Tests of the domain `keys`.

mod children;
mod coldkey_swap;
mod hotkey_swap;
mod identity;
mod takes;
mod traces;
mod try_state;
