//! What people type: the commands, what they print and the codes they end with. HTTP is spoken elsewhere.
