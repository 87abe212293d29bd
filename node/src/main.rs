//! `node-subtensor`: follows a chain of the Bittensor family, and helps to make it.
//!
//! The node knows no rule of the protocol. It runs whatever runtime the chain holds, makes and
//! checks blocks (Aura, GRANDPA), keeps them (ParityDB), talks to peers, and answers clients.
//!
//! | module | what it does |
//! |---|---|
//! | [`cli`] | reads the command line and runs a command |
//! | [`chain_spec`] | the chains known by name, and chains from files |
//! | [`executor`] | runs WebAssembly, and remembers what it compiled |
//! | [`shield`] | the author's part of encrypted transactions |
//! | [`service`] | starts the parts of a node and connects them |
//! | [`rpc`] | what clients may call beside the standard modules |
//! | [`announce`] | tells people and scripts that the node is ready |
//! | [`health`] | answers whether the node lives and is fit for clients |
//! | [`metrics`] | measures the life of the chain |
//! | [`chain_state`] | reads the chain's state by name |
//! | [`limits`] | bounds what clients may ask |
//! | [`ports`] | finds out before the start whether the ports are free |
//! | [`files`] | writes files whole |

// The large error types are those of the SDK's services and commands.
#![allow(clippy::result_large_err)]

mod announce;
mod chain_spec;
mod chain_state;
mod cli;
mod executor;
mod files;
mod health;
mod limits;
mod metrics;
mod ports;
mod rpc;
mod service;
mod shield;

use std::process::ExitCode;

fn main() -> ExitCode {
	match cli::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("error: {error}");
			ExitCode::FAILURE
		}
	}
}
