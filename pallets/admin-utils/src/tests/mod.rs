//! Tests of the setters, on a mock runtime with the real `SubtensorModule`.

mod authorities;
mod mock;
mod seats;
mod setters;
mod values;
