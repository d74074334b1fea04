//! Allocation: which mentor works in which district, and which coaches each mentor supports.

pub mod transport;
