/// Things by their ids. Look-ups by hash do not grow with the size of a directory; by order, what browsers load is
/// smaller, for the code is that of the sets.
#[cfg(feature = "search")]
pub(super) use imbl::HashMap as ById;
#[cfg(not(feature = "search"))]
pub(super) use imbl::OrdMap as ById;
