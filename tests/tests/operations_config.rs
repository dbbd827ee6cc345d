//! What the server is told: by a file, by the environment, by flags; and the files that come with it.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod program;

use std::{
    fs,
    path::{Path, PathBuf},
    str,
    time::Duration,
};

use remit_host::config::{self, Config, Flag, Given, Read};
use remit_tests::fixture::repository;

use program::{run, said};

/// A file of its own for one test.
fn file(name: &str, text: &str) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, text).expect("the file can be written");
    file
}

fn given<'a>(file: Option<&'a Path>, environment: &[(&str, &str)], flags: &[(&'static str, &str)]) -> Given<'a> {
    let environment = environment.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    let flag = |(name, value): &(&'static str, &str)| {
        let key = match *name {
            "--listen" => ("server", "listen"),
            _ => ("database", "url"),
        };
        Flag { name, key, value: (*value).into() }
    };
    Given { file, environment, flags: flags.iter().map(flag).collect(), demo: false }
}

fn read(file: Option<&Path>, environment: &[(&str, &str)], flags: &[(&'static str, &str)]) -> Read {
    Config::read(&given(file, environment, flags)).unwrap_or_else(|error| panic!("{error}"))
}

/// Refused; each finding as `place: error[code]: message`.
fn findings(file: Option<&Path>, environment: &[(&str, &str)]) -> Vec<String> {
    let refused = Config::read(&given(file, environment, &[])).expect_err("it cannot be used").to_string();
    refused.lines().filter(|line| line.contains(": error[")).map(ToOwned::to_owned).collect()
}

#[test]
fn a_flag_counts_more_than_the_environment_and_that_more_than_the_file() {
    let file = file("layers.toml", "[server]\nlisten = \"127.0.0.1:1\"\n[limits]\nburst = 11\nevaluations = 12\n");
    let environment =
        [("REMIT_SERVER_LISTEN", "127.0.0.1:2"), ("REMIT_LIMITS_BURST", "22"), ("REMIT_LIMITS_REQUEST_TIME", "3s")];
    let all = read(Some(&file), &environment, &[("--listen", "127.0.0.1:3")]).config;
    assert_eq!(all.server.listen.port(), 3);
    assert_eq!((all.limits.burst, all.limits.evaluations), (22, 12));
    assert_eq!(all.limits.request_time, Duration::from_secs(3));
    assert_eq!(all.limits.body_bytes, 1 << 20, "what nobody gives is the default");
    assert_eq!(read(Some(&file), &environment, &[]).config.server.listen.port(), 2);
    assert_eq!(read(Some(&file), &[], &[]).config.server.listen.port(), 1);
    assert_eq!(read(None, &[], &[]).config.server.listen.port(), 8700);
}

#[test]
fn the_short_names_of_variables_are_taken_and_the_long_ones_count_more() {
    let config = read(None, &[("REMIT_LISTEN", "127.0.0.1:1"), ("REMIT_LOG", "debug")], &[]).config;
    assert_eq!((config.server.listen.port(), config.telemetry.log_filter.as_deref()), (1, Some("debug")));
    let both = [("REMIT_SERVER_LISTEN", "127.0.0.1:2"), ("REMIT_LISTEN", "127.0.0.1:1")];
    assert_eq!(read(None, &both, &[]).config.server.listen.port(), 2);
}

#[test]
fn each_unknown_key_and_wrong_value_is_found_at_its_line_and_column() {
    let text = "[server]\nlissten = \"x\"\nlisten = 3\n\n[limits]\n  burst = \"many\"\nrequest_time = \"2 parsecs\"\n\n[databse]\nurl = \"\"\n";
    let file = file("findings.toml", text);
    let found = findings(Some(&file), &[("REMIT_LIMITS_BRST", "1"), ("REMIT_LIMITS_EVALUATIONS", "few")]);
    let at = |place: &str| format!("{}:{place}", file.display());
    let expected = [
        (at("2:1: error[unknown_key]"), "did you mean `listen`?"),
        (at("3:10: error[wrong_value]"), "socket address"),
        (at("6:11: error[wrong_value]"), "`limits.burst`"),
        (at("7:16: error[wrong_value]"), "`limits.request_time`"),
        (at("9:2: error[unknown_section]"), "did you mean `database`?"),
        ("REMIT_LIMITS_BRST: error[unknown_key]".into(), "did you mean `burst`?"),
        ("REMIT_LIMITS_EVALUATIONS: error[wrong_value]".into(), "`limits.evaluations`"),
    ];
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for ((place, part), found) in expected.iter().zip(&found) {
        assert!(found.starts_with(place.as_str()) && found.contains(part), "`{place}` with `{part}`: {found}");
    }
}

#[test]
fn a_file_that_is_not_toml_or_not_there_is_one_finding() {
    let broken = file("broken.toml", "[server]\nlisten = \n");
    let found = findings(Some(&broken), &[]);
    assert!(found[0].starts_with(&format!("{}:2:", broken.display())) && found[0].contains("not_toml"), "{found:?}");
    assert!(findings(Some(Path::new("/nowhere.toml")), &[])[0].contains("error[unreadable_file]"));
}

#[test]
fn keys_that_do_not_fit_each_other_are_found() {
    let cases: [(&[(&str, &str)], &str); 9] = [
        (&[("REMIT_TLS_KEY", "key.pem")], "REMIT_TLS_KEY"),
        (&[("REMIT_TLS_CERTIFICATE", "certificate.pem")], "REMIT_TLS_CERTIFICATE"),
        (&[("REMIT_DATABASE_POLL_INTERVAL", "1s")], "REMIT_DATABASE_POLL_INTERVAL"),
        (&[("REMIT_LISTEN", "0.0.0.0:80")], "server.public_url"),
        (&[("REMIT_LISTEN", "0.0.0.0:80"), ("REMIT_PUBLIC_URL", "http://remit.example")], "REMIT_PUBLIC_URL"),
        (&[("REMIT_LIMITS_BODY_BYTES", "0")], "REMIT_LIMITS_BODY_BYTES"),
        (&[("REMIT_LOG", "remit=loudly")], "REMIT_LOG"),
        (&[("REMIT_TELEMETRY_TRACES_ENDPOINT", "https://collector.example")], "REMIT_TELEMETRY_TRACES_ENDPOINT"),
        (&[("REMIT_TELEMETRY_METRICS_LISTEN", "127.0.0.1:8700")], "REMIT_TELEMETRY_METRICS_LISTEN"),
    ];
    for (variables, place) in cases {
        let found = findings(None, variables);
        assert_eq!(found.len(), 1, "{variables:?}: {found:?}");
        assert!(found[0].starts_with(&format!("{place}: error[inconsistent]: ")), "{variables:?}: {found:?}");
    }
    let proxied = [("REMIT_LISTEN", "0.0.0.0:80"), ("REMIT_PUBLIC_URL", "https://remit.example")];
    assert!(Config::read(&given(None, &proxied, &[])).is_ok(), "a proxy may have the TLS");
}

#[test]
fn check_shows_what_is_in_force_and_no_secret() {
    let secret = file("url", "postgres://remit:s3cret@db.example/remit\n");
    let text = format!("[database]\nurl_file = {:?}\n[limits]\nburst = 7\n", secret.to_str().expect("is text"));
    let file = file("shown.toml", &text);
    let output = run(["config", "check", "--config", file.to_str().expect("is text")], "");
    let shown = str::from_utf8(&output.stdout).expect("is text");
    assert!(output.status.success(), "{}", said(&output));
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.contains("url = \"postgres://remit:hidden@db.example/remit\""), "{shown}");
    assert!(shown.contains(&format!("burst = 7  # {}:4:1", file.display())), "{shown}");
    let again: toml::Table = shown.parse().expect("it is a configuration");
    assert_eq!(again["limits"]["body_bytes"].as_integer(), Some(1 << 20));
    let config = read(Some(&file), &[], &[]).config;
    assert!(!format!("{config:?}").contains("s3cret"), "nor does Debug");
}

#[test]
fn check_refuses_with_exit_code_2() {
    let file = file("refused.toml", "[server]\nprot = 1\n");
    for command in [vec!["config", "check"], vec!["serve", "--demo"], vec!["log", "verify"]] {
        let output = run([command, vec!["--config", file.to_str().expect("is text")]].concat(), "");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
        assert!(said(&output).contains(":2:1: error[unknown_key]"), "{}", said(&output));
    }
}

#[test]
fn the_example_is_a_configuration_with_every_key() {
    let file = repository().join("host/deploy/remit.toml");
    read(Some(&file), &[], &[]);
    let text = fs::read_to_string(&file).expect("it is there");
    let guide = fs::read_to_string(repository().join("host/deploy/README.md")).expect("it is there");
    let all = config::keys();
    assert!(all.len() >= 5);
    for (section, keys) in all {
        let (_, rest) = text.split_once(&format!("[{section}]")).unwrap_or_else(|| panic!("no `[{section}]`"));
        let body = rest.split("\n[").next().expect("a section ends");
        for key in keys {
            let named = body.lines().any(|line| line.trim_start_matches("# ").starts_with(&format!("{key} = ")));
            assert!(named, "the example does not name `{section}.{key}`");
            assert!(guide.contains(&format!("`{section}.{key}`")), "the guide does not name `{section}.{key}`");
        }
    }
}

#[test]
fn what_the_example_shows_as_a_default_is_the_default() {
    let text = fs::read_to_string(repository().join("host/deploy/remit.toml")).expect("it is there");
    // A line `# key = value` is a key that is left out; one that says `for example` has no default.
    let mut section = String::new();
    let mut compared = 0;
    let defaults = toml::Table::try_from(Config::default()).expect("it can be written");
    for (above, line) in text.lines().zip(text.lines().skip(1)) {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']').to_owned();
        }
        let Some(commented) = line.strip_prefix("# ").filter(|it| it.contains(" = ")) else { continue };
        let Ok(value) = commented.parse::<toml::Table>() else { continue };
        let (key, value) = value.into_iter().next().expect("is a key");
        let default = defaults[&section].get(&key);
        if above.ends_with("For example:") {
            assert_eq!(default, None, "`{section}.{key}` has a default");
        } else {
            assert_eq!(default, Some(&value), "`{section}.{key}`");
        }
        compared += 1;
    }
    assert!(compared > 10, "the example is not read as it is written: {compared}");
}

#[test]
fn what_the_image_is_made_of_is_there() {
    let text = fs::read_to_string(repository().join("host/deploy/Dockerfile")).expect("it is there");
    let mut stages = Vec::new();
    let mut copied = 0;
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["FROM", _, "AS", stage] => stages.push((*stage).to_owned()),
            ["COPY", from, ..] if from.starts_with("--from=") => {
                let stage = from.trim_start_matches("--from=");
                assert!(stages.iter().any(|it| it == stage), "no stage `{stage}` before it is copied from");
            }
            ["COPY", sources @ .., _] => {
                for source in sources {
                    assert!(repository().join(source).exists(), "`{source}` is not there");
                    copied += 1;
                }
            }
            _ => {}
        }
    }
    assert!(copied > 0 && stages.len() >= 2, "the Dockerfile is not read as it is written");
    let user = text.lines().rfind(|line| line.starts_with("USER ")).expect("it names a user");
    assert!(!user.contains("root") && user != "USER 0", "{user}");
}

#[test]
fn the_unit_confines_the_service_and_lets_the_module_be_compiled() {
    let text = fs::read_to_string(repository().join("host/deploy/remit.service")).expect("it is there");
    for line in ["DynamicUser=yes", "NoNewPrivileges=yes", "ProtectSystem=strict", "StateDirectory=remit"] {
        assert!(text.lines().any(|it| it == line), "`{line}` is not there");
    }
    assert!(!text.lines().any(|line| line.starts_with("MemoryDenyWriteExecute=yes")), "wasmtime compiles at start");
    let start = text.lines().find_map(|line| line.strip_prefix("ExecStart=")).expect("it starts something");
    assert!(start.contains("remit serve --config"), "{start}");
}
