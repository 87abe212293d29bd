//! Administrative calls for network and subnet parameters.
