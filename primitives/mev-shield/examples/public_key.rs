//! Prints the announced key and the fingerprint of a seed of 64 bytes in hex: for making vectors.
#![allow(clippy::expect_used)]

fn main() {
	let seed = std::env::args().nth(1).expect("a seed in hex");
	let seed = hex::decode(seed).expect("hex").try_into().expect("64 bytes");
	let key = subtensor_mev_shield::KeyPair::from_seed(seed);
	println!("{} {}", hex::encode(key.public()), hex::encode(key.fingerprint()));
}
