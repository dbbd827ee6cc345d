//! The server as a process: how it stops, what it says about itself, and its certificate.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod program;

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use remit_tests::served::{PATIENCE, Reply, Served, exchange, message, read_reply, until};
use rustls::{
    ClientConfig, ClientConnection, RootCertStore, StreamOwned,
    pki_types::{CertificateDer, ServerName},
};
use serde_json::{Value, json};

use program::run;

const CHECK: &str = "POST /access/v1/evaluation";

/// A question that the demo answers with allow.
fn question() -> String {
    json!({ "subject": { "type": "user", "id": "anna@acme.example" }, "action": { "name": "devices.manage" },
            "resource": { "type": "organization", "id": "acme" } })
    .to_string()
}

fn get(address: SocketAddr, path: &str) -> Reply {
    let stream = TcpStream::connect(address).expect("it takes connections");
    stream.set_read_timeout(Some(PATIENCE)).expect("a limit can be set");
    exchange(stream, &format!("GET {path}"), "", "")
}

#[test]
fn a_server_that_is_asked_to_stop_finishes_what_it_has_begun() {
    let mut server = Served::start(&["--demo"], &[("REMIT_SERVER_DRAIN_DELAY", "10m")]);
    let request = message(CHECK, "", &question());
    let (first, rest) = request.split_at(request.len() - 20);
    let mut slow = server.connect();
    slow.write_all(first.as_bytes()).expect("it can be sent");
    // A connection that is open and quiet is not waited for.
    let quiet = server.connect();
    assert_eq!(server.send("GET /readyz", "", "").status, 200);

    server.signal("TERM");
    until("`/readyz` says no while connections are still taken", || server.send("GET /readyz", "", "").status == 503);
    let drained = server.send("GET /readyz", "", "").json();
    assert_eq!((&drained["code"], &drained["checks"]["module"]), (&json!("not_ready"), &json!("ok")));
    assert_ne!(drained["checks"]["serving"], "ok");
    assert_eq!(server.send(CHECK, "", &question()).status, 200, "whoever comes before the delay is over is answered");
    // Balancers have had their time: the next signal ends the delay.
    server.signal("TERM");
    until("connections are refused", || TcpStream::connect(server.address).is_err());

    slow.write_all(rest.as_bytes()).expect("the connection is still there");
    let reply = read_reply(slow);
    assert_eq!((reply.status, &reply.json()["decision"]), (200, &json!(true)), "{reply:?}");
    assert_eq!(server.end().code(), Some(0), "{}", server.said());
    drop(quiet);
}

#[test]
fn what_does_not_end_is_ended_after_the_limit_or_a_second_signal() {
    let request = message(CHECK, "", &question());
    let begin = |server: &Served| {
        let mut stream = server.connect();
        stream.write_all(&request.as_bytes()[..request.len() - 5]).expect("it can be sent");
        stream
    };
    let unhurried = ("REMIT_LIMITS_REQUEST_TIME", "10m");
    let mut limited = Served::start(&["--demo"], &[unhurried, ("REMIT_SERVER_DRAIN_LIMIT", "100ms")]);
    let held = begin(&limited);
    limited.signal("TERM");
    assert_eq!(limited.end().code(), Some(0), "{}", limited.said());
    drop(held);

    let mut patient = Served::start(&["--demo"], &[unhurried, ("REMIT_SERVER_DRAIN_LIMIT", "10m")]);
    let held = begin(&patient);
    // There is no delay; the first signal begins the end, and the second one ends what is left.
    patient.signal("INT");
    until("connections are refused", || TcpStream::connect(patient.address).is_err());
    patient.signal("TERM");
    assert_eq!(patient.end().code(), Some(0), "{}", patient.said());
    drop(held);
}

#[test]
fn streams_of_events_end_at_once_when_the_server_is_asked_to_stop() {
    let mut server = Served::start(&["--demo"], &[("REMIT_SERVER_DRAIN_LIMIT", "10m")]);
    let mut stream = server.connect();
    stream.write_all(message("GET /api/v1/events", "", "").as_bytes()).expect("it can be sent");
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    assert!(lines.any(|line| line == "event: state"), "the state is told at once");
    server.signal("TERM");
    assert_eq!(server.end().code(), Some(0), "{}", server.said());
    assert_eq!(lines.filter(|line| line.starts_with("event")).count(), 0);
}

#[test]
fn a_service_is_not_ended_by_a_hangup() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hangup.db");
    for end in ["", "-wal", "-shm"] {
        drop(fs::remove_file(format!("{}{end}", file.display())));
    }
    let mut server = Served::start(&["--database", &format!("sqlite:{}", file.display())], &[]);
    server.signal("HUP");
    assert_eq!(server.send("GET /readyz", "", "").status, 200);
    server.signal("TERM");
    assert_eq!(server.end().code(), Some(0), "{}", server.said());
}

#[test]
fn readiness_names_each_part_and_the_command_asks_for_it() {
    let mut server = Served::start(&["--demo"], &[]);
    let reply = server.send("GET /readyz", "", "");
    let parts = json!({ "module": "ok", "directory": "ok", "database": "ok", "serving": "ok" });
    let mail = json!({ "state": "ok", "waiting": 0, "oldest": null, "failed": 0 });
    assert_eq!((reply.status, reply.json()), (200, json!({ "ready": true, "checks": parts, "mail": mail })));
    assert_eq!(server.send("GET /healthz", "", "").body, "ok");
    let url = format!("http://{}", server.address);
    assert!(run(["health", "--url", &url], "").status.success());
    server.signal("TERM");
    assert_eq!(server.end().code(), Some(0));
    assert_eq!(run(["health", "--url", &url], "").status.code(), Some(1));
    assert_eq!(run(["health", "--url", "https://127.0.0.1"], "").status.code(), Some(2));
}

/// A sample of a metric: its value, by the start of its line.
fn sample(text: &str, start: &str) -> Option<f64> {
    text.lines().find(|line| line.starts_with(start))?.rsplit(' ').next()?.parse().ok()
}

#[test]
fn metrics_are_at_an_address_of_their_own() {
    let server = Served::start(&["--demo"], &[("REMIT_TELEMETRY_METRICS_LISTEN", "127.0.0.1:0")]);
    let metrics = server.metrics.expect("it says where they are");
    for _ in 0..3 {
        assert_eq!(server.send(CHECK, "", &question()).status, 200);
    }
    let nobody = question().replace("anna@", "nobody@");
    assert_eq!(server.send(CHECK, "", &nobody).json()["decision"], false);
    assert_eq!(server.send("GET /api/v1/secret-id-of-somebody", "", "").status, 404);

    let reply = get(metrics, "/metrics");
    assert!(reply.head.contains("content-type: text/plain"), "{}", reply.head);
    let text = &reply.body;
    let route = "method=\"POST\",route=\"/access/v1/evaluation\"";
    let answered = format!("remit_http_requests_total{{{route},status=\"200\"}}");
    assert_eq!(sample(text, &answered), Some(4.0), "{text}");
    let counted = format!("remit_http_request_duration_seconds_bucket{{{route},le=\"+Inf\"}}");
    assert_eq!(sample(text, &counted), Some(4.0), "{text}");
    assert_eq!(sample(text, "remit_decisions_total{outcome=\"allow\"}"), Some(3.0), "{text}");
    assert_eq!(sample(text, "remit_decisions_total{outcome=\"deny\"}"), Some(1.0), "{text}");
    assert_eq!(sample(text, "remit_log_revision "), Some(1.0), "{text}");
    assert!(sample(text, "remit_staleness_seconds ").expect("is there") < 60.0);
    assert!(!text.contains("secret-id"), "a route is its pattern");
    assert_eq!(get(metrics, "/readyz").status, 200);
    assert!(!server.send("GET /metrics", "", "").body.contains("remit_http"), "never at the public address");
}

#[test]
fn each_request_is_one_line_of_json_without_its_secrets() {
    let server = Served::start(&["--demo"], &[("REMIT_LOG", "info"), ("REMIT_TELEMETRY_LOG_FORMAT", "json")]);
    let headers = "x-request-id: id-of-mine\r\ncookie: session=s3cret-cookie\r\n";
    let reply = server.send("GET /api/v1/organizations/acme/administrators?token=s3cret-query", headers, "");
    assert!(reply.status == 200 && reply.head.contains("x-request-id: id-of-mine"), "{reply:?}");
    let bearer = "x-request-id: other\r\nauthorization: Bearer remit_abc_s3cret-key\r\n";
    assert_eq!(server.send(CHECK, bearer, &question().replace("anna@", "s3cret-body@")).status, 401);
    until("both are logged", || server.said().contains("id-of-mine") && server.said().contains("\"other\""));
    let said = server.said();
    assert!(!said.contains("s3cret"), "{said}");
    let line = said.lines().find(|line| line.contains("id-of-mine")).expect("is there");
    let line: Value = serde_json::from_str(line).expect("each line is JSON");
    let span = &line["span"];
    assert_eq!(span["route"], "/api/v1/organizations/{organization}/administrators");
    assert_eq!((&span["method"], &span["status"], &span["revision"]), (&json!("GET"), &json!(200), &json!(1)));
    assert!(line["latency_ms"].as_f64().is_some_and(|it| it > 0.0), "{line}");
}

/// Requests that arrived: the first line and the body of each.
type Received = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

/// A collector of traces: notes each request, and says that it took it.
fn collector() -> (SocketAddr, Received) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let address = listener.local_addr().expect("it has an address");
    let received = Received::default();
    let notes = Arc::clone(&received);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let notes = Arc::clone(&notes);
            thread::spawn(move || {
                while let Some(request) = take(&stream) {
                    notes.lock().expect("nobody panics").push(request);
                    let answer = "HTTP/1.1 200 OK\r\ncontent-type: application/x-protobuf\r\ncontent-length: 0\r\n\r\n";
                    drop((&stream).write_all(answer.as_bytes()));
                }
            });
        }
    });
    (address, received)
}

/// One request: its first line and its body.
fn take(stream: &TcpStream) -> Option<(String, Vec<u8>)> {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    let mut length = 0;
    reader.read_line(&mut first).ok().filter(|read| *read > 0)?;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((first.trim().to_owned(), body))
}

#[test]
fn spans_arrive_at_a_collector_also_those_that_were_waiting_when_the_server_stops() {
    let (address, received) = collector();
    let endpoint = format!("http://{address}/v1/traces");
    let mut server = Served::start(&["--demo"], &[("REMIT_TELEMETRY_TRACES_ENDPOINT", &endpoint)]);
    let id = "x-request-id: id-in-a-span\r\n";
    // The texts of a trace's id are hexadecimal, its form in a span is not; these bytes are letters.
    let traced = "traceparent: 00-61626364656667686162636465666768-6162636465666768-01\r\n";
    assert_eq!(server.send(CHECK, &format!("{id}{traced}"), &question()).status, 200);
    server.signal("TERM");
    assert_eq!(server.end().code(), Some(0), "{}", server.said());
    let received = received.lock().expect("nobody panics");
    assert!(received.iter().all(|(first, _)| first == "POST /v1/traces HTTP/1.1"), "{received:?}");
    // Texts stand in the protocol as they are.
    let has =
        |text: &str| received.iter().any(|(_, body)| body.windows(text.len()).any(|window| window == text.as_bytes()));
    for text in ["service.name", "request", "/access/v1/evaluation", "id-in-a-span", "POST", "abcdefghabcdefgh"] {
        assert!(has(text), "`{text}` is in no span that arrived");
    }
}

/// A certificate of its own for `localhost`, in files, and as a client trusts it.
struct Certificate {
    files: [PathBuf; 2],
    trusted: CertificateDer<'static>,
}

fn certificate(name: &str) -> Certificate {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("it can be made");
    let file = |kind: &str| Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{kind}.pem"));
    let files = [file("certificate"), file("key")];
    fs::write(&files[0], made.cert.pem()).expect("it can be written");
    fs::write(&files[1], made.signing_key.serialize_pem()).expect("it can be written");
    Certificate { files, trusted: made.cert.der().clone() }
}

impl Certificate {
    fn start(&self) -> Served {
        let [certificate, key] = [0, 1].map(|it: usize| self.files[it].to_str().expect("is text"));
        Served::start(&["--demo"], &[("REMIT_TLS_CERTIFICATE", certificate), ("REMIT_TLS_KEY", key)])
    }

    /// Asks a server by TLS; an error where it has another certificate.
    fn ask(&self, server: &Served) -> Result<Reply, std::io::Error> {
        let mut roots = RootCertStore::empty();
        roots.add(self.trusted.clone()).expect("it is a certificate");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("there are versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from("localhost").expect("is a name");
        let mut connection = ClientConnection::new(Arc::new(config), name).expect("it can be set up");
        let mut stream = server.connect();
        connection.complete_io(&mut stream)?;
        Ok(exchange(StreamOwned::new(connection, stream), CHECK, "", &question()))
    }
}

#[test]
fn with_a_certificate_the_server_speaks_tls_and_takes_a_new_one_without_a_stop() {
    let certificate = certificate("first");
    let server = certificate.start();
    let reply = certificate.ask(&server).expect("the certificate is trusted");
    assert_eq!((reply.status, &reply.json()["decision"]), (200, &json!(true)));
    assert!(reply.head.contains("strict-transport-security: max-age=31536000"), "{}", reply.head);
    // Plain HTTP gets no answer there.
    let mut plain = server.connect();
    plain.write_all(message(CHECK, "", &question()).as_bytes()).expect("it can be sent");
    let mut answer = Vec::new();
    drop(plain.read_to_end(&mut answer));
    assert!(!String::from_utf8_lossy(&answer).contains("decision"));

    let next = self::certificate("next");
    assert!(next.ask(&server).is_err(), "it is not the server's certificate yet");
    // A pair that does not fit leaves the one before in use.
    fs::copy(&next.files[0], &certificate.files[0]).expect("it can be copied");
    server.signal("HUP");
    until("it is said that the pair does not fit", || server.said().contains("the one before stays"));
    assert!(certificate.ask(&server).is_ok());

    fs::copy(&next.files[1], &certificate.files[1]).expect("it can be copied");
    server.signal("HUP");
    until("the new certificate is served", || next.ask(&server).is_ok());
    assert!(certificate.ask(&server).is_err());
}

#[test]
fn a_certificate_that_cannot_be_used_is_refused_before_the_start() {
    let certificate = certificate("broken");
    fs::write(&certificate.files[1], "not a key").expect("it can be written");
    let [file, key] = [0, 1].map(|it: usize| certificate.files[it].to_str().expect("is text"));
    let text = format!("[tls]\ncertificate = {file:?}\nkey = {key:?}\n");
    let config = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tls.toml");
    fs::write(&config, text).expect("it can be written");
    let output = run(["serve", "--demo", "--listen", "127.0.0.1:0", "--config", config.to_str().expect("is text")], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(program::said(&output).contains(key), "{}", program::said(&output));
}

#[test]
fn a_request_whose_headers_never_end_is_given_up() {
    let server = Served::start(&["--demo"], &[("REMIT_LIMITS_REQUEST_TIME", "200ms")]);
    let mut stream = server.connect();
    stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a limit can be set");
    stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\nx-slow: ").expect("it can be sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("the server closes the connection");
    assert!(!String::from_utf8_lossy(&answer).contains(" 200 "));
}
