//! A demo server for browser tests of temporary access: its clock stands, requests wait for answers, and a key acts for
//! anybody. It prints `{"origin", "key"}`, puts its clock to each moment that it reads, and ends with its input.

#![allow(clippy::expect_used, clippy::print_stdout)]

use std::io::BufRead;

use remit_host::mail::{Delivery, Mailer, Settings};
use remit_model::directory::parse_instant;
use remit_tests::{
    desk::Desk,
    doors::{clock, set_clock},
    tables::NOW,
};
use serde_json::json;

#[tokio::main]
async fn main() {
    set_clock(NOW);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let origin = format!("http://{}", listener.local_addr().expect("it has an address"));
    let desk = Desk::open_demo("sqlite::memory:", &origin).await;
    let delivery = Delivery::new(&Settings::default(), true).expect("the default settings can be used");
    let _following = Mailer::new(&desk.running, delivery, Settings::default(), origin.clone(), clock).start();
    desk.ask("hugo@nordtel.example", "fjordkraft", "Calls to Bergen are not routed").await;
    desk.ask("hugo@nordtel.example", "baltica", "Licences differ from the invoice").await;
    desk.ask("emilia.laine@nordtel.example", "acme", "Room devices are offline").await;
    println!("{}", json!({ "origin": origin, "key": desk.key }));
    std::thread::spawn(|| {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            set_clock(parse_instant(line.trim()).expect("is a moment"));
            println!("{}", json!({ "now": line.trim() }));
        }
        std::process::exit(0);
    });
    axum::serve(listener, desk.router).await.expect("it serves until its input ends");
}
