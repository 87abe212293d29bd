//! Identifiers, balances and time units shared by every ring, and the traits between pallets.
