//! Writes changes to a log from several tasks, and prints each as soon as it is acknowledged: for tests that have
//! several writers, or kill one.
//!
//! `log-writer URL people TAG COUNT` adds people and prints `REVISION ID`.
//! `log-writer URL requests TAG COUNT` asks for the same access at once and prints `granted` or `denied REASON`.

#![allow(clippy::expect_used, clippy::panic)]

use std::{io::Write, sync::Arc};

use remit_host::{
    acts::{Act, Refusal},
    log::Store,
    start::Running,
};
use remit_model::ElevationId;
use remit_tests::logs::{self, new_person, perform, perform_as};

/// How many tasks write at once.
const TASKS: usize = 4;
/// Who asks for access, and where.
const AGENT: (&str, &str) = ("hugo@nordtel.example", "baltica");

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, what, tag, count] = arguments.as_slice() else { panic!("give a URL, what to write, a tag and a count") };
    let count: usize = count.parse().expect("is a number");
    let running = Arc::new(logs::run(Store::open(url).await.expect("opens")).await);
    say("ready");
    let tasks = (0..TASKS).map(|task| {
        let (running, what, tag) = (Arc::clone(&running), what.clone(), tag.clone());
        tokio::spawn(async move {
            for number in (task..count).step_by(TASKS) {
                say(&write(&running, &what, &format!("{tag}-{number}")).await);
            }
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.expect("writes");
    }
}

async fn write(running: &Running, what: &str, id: &str) -> String {
    if what == "people" {
        let id = format!("{id}@fjordkraft.example");
        let written = perform(running, &new_person(&id)).await.unwrap_or_else(|refusal| panic!("{refusal:?}"));
        return format!("{} {id}", written.revision);
    }
    let request = Act::RequestSupport { id: ElevationId::new(id).expect("is an id"), purpose: None };
    match perform_as(running, AGENT.0, AGENT.1, &[request]).await {
        Ok(_) => "granted".into(),
        Err(Refusal::Denied { denied, .. }) => format!("denied {}", denied.code()),
        Err(refusal) => panic!("{refusal:?}"),
    }
}

fn say(line: &str) {
    let mut output = std::io::stdout().lock();
    writeln!(output, "{line}").and_then(|()| output.flush()).expect("somebody listens");
}
