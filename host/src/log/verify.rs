use super::{Broken, Store, Unavailable, store::KeptSnapshot};
use crate::state::State;

/// What a whole reading of the log found.
#[derive(Debug, Default)]
pub struct Verified {
    /// How many changes were read.
    pub changes: u64,
    /// The hash of the last one.
    pub head: String,
    /// How many snapshots are what the changes up to them give.
    pub snapshots: u64,
    /// How many receipts were computed again, and gave the same decision.
    pub receipts: u64,
    /// Receipts that the module answers differently, by revision.
    pub different: Vec<u64>,
    /// Receipts of another module or catalogue, which were left alone.
    pub elsewhere: u64,
}

/// Why the log could not be read to its end.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// The database does not answer.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// Something does not belong.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// Reads the whole log: every hash, every change, every snapshot, and every receipt of the module and catalogue at hand.
///
/// # Errors
/// The first change that does not belong, or that the database does not answer.
pub async fn verify(store: &Store, empty: State) -> Result<Verified, VerifyError> {
    let mut state = empty;
    let mut found = Verified::default();
    let mut snapshot = store.snapshot_after(0).await?;
    loop {
        let rows = store.after(state.revision()).await?;
        if rows.is_empty() {
            found.changes = state.revision();
            found.head.clone_from(&state.hash);
            return Ok(found);
        }
        for row in &rows {
            let entry = row.open(state.revision() + 1, &state.hash)?;
            for receipt in entry.acts.iter().flat_map(|done| &done.receipts) {
                let engine = state.decider.engine();
                if receipt.module != engine.module_sha256() || receipt.catalogue != engine.catalogue_sha256() {
                    found.elsewhere += 1;
                } else if receipt.replays(engine) {
                    found.receipts += 1;
                } else {
                    found.different.push(entry.revision);
                }
            }
            state = state.with(&entry, &row.hash)?;
            if snapshot.as_ref().is_some_and(|(revision, ..)| *revision == state.revision()) {
                found.snapshots += compare(&state, snapshot.take())?;
                snapshot = store.snapshot_after(state.revision()).await?;
            }
        }
    }
}

/// One, when the snapshot says what the state says.
fn compare(state: &State, snapshot: Option<KeptSnapshot>) -> Result<u64, Broken> {
    let Some((revision, hash, text)) = snapshot else { return Ok(0) };
    let expected = serde_json::to_string(&state.snapshot()).ok();
    let same = hash == state.hash && expected.as_ref() == Some(&text);
    same.then_some(1).ok_or(Broken::Snapshot { revision })
}
