//! One file for each command.

pub(crate) mod build;
pub(crate) mod screenshots;
pub(crate) mod serve;
pub(crate) mod test;
