//! Runtime APIs of the protocol and the structs that wallets decode.
