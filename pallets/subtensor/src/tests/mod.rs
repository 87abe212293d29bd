//! Tests of the pallet, on a mock runtime with the real currency.
