//! The servers that the tests start.

#![allow(clippy::expect_used)]

use remit_host::log::Store;
use remit_tests::postgres::{Server, fresh_database};

#[tokio::test(flavor = "multi_thread")]
async fn two_fresh_databases_share_a_server_and_nothing_else() {
    let (one, other) = (fresh_database(), fresh_database());
    assert_ne!(one, other);
    let one = Store::open(&one).await.expect("opens");
    one.keep_snapshot(1, "hash", "body").await.expect("answers");
    let count = |store: Store| async move {
        let row = sqlx::query_scalar::<_, i64>("SELECT COUNT(*) FROM snapshots").fetch_one(store.pool()).await;
        row.expect("answers")
    };
    assert_eq!(count(one).await, 1);
    assert_eq!(count(Store::open(&other).await.expect("opens")).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_of_ones_own_keeps_what_it_has_when_it_is_stopped_and_started() {
    let server = Server::start_alone();
    let url = server.fresh_database();
    Store::open(&url).await.expect("opens").append(&row(), None).await.expect("is written");
    server.stop();
    Store::open(&url).await.expect_err("is stopped");
    server.start();
    let kept = Store::open(&url).await.expect("opens again").after(0).await.expect("answers");
    assert_eq!(kept, [row()]);
}

fn row() -> remit_host::log::Row {
    remit_host::log::Row {
        revision: 1,
        at: 0,
        actor: "me".into(),
        organization: None,
        body: "{}".into(),
        hash: "hash".into(),
    }
}
