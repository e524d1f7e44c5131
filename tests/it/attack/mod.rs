//! What one hostile client can do to a server: it may be refused, but nobody else is kept waiting.

mod connections;
