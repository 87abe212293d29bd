//! Share accounting of pooled alpha.
