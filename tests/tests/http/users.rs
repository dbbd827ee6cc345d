use remit_host::identity::Scope;
use remit_tests::app::App;
use serde_json::{Value, json};

on_both! {
    pages_hold_everybody_once_and_say_how_many_there_are
    a_cursor_is_good_for_its_own_list_only
    the_filter_by_roles_lists_exactly_those_who_hold_one
    people_from_outside_are_listed_when_asked_for
    search_finds_names_and_addresses_whatever_their_case
    whoever_may_not_see_roles_sees_people_without_them
    a_person_may_read_himself_and_nobody_else
    a_person_is_read_again_only_when_he_changed
    a_change_of_something_that_changed_meanwhile_is_refused
    people_are_added_once_and_in_lower_case
    a_repeated_request_adds_nobody_twice
    ids_with_unusual_characters_keep_apart
    an_earlier_list_is_there_to_read
}

const PEOPLE: &str = "/organizations/fjordkraft/users";

async fn pages_hold_everybody_once_and_say_how_many_there_are(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let all = arne.get(PEOPLE).await.is(200).ids();
    assert_eq!(all.len(), 6);
    let mut paged = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = arne.get(&format!("{PEOPLE}?limit=4{cursor}")).await.is(200);
        assert_eq!(page.json["total"], 6);
        paged.extend(page.ids());
        match page.json["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(paged, all);
    assert!(all.is_sorted());
}

async fn a_cursor_is_good_for_its_own_list_only(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let page = arne.get(&format!("{PEOPLE}?limit=2")).await.is(200);
    let cursor = page.json["next_cursor"].as_str().expect("there are more").to_owned();
    assert_eq!(arne.get(&format!("{PEOPLE}?limit=3&cursor={cursor}")).await.is(200).ids().len(), 3);
    for other in [format!("{PEOPLE}?q=a&cursor={cursor}"), format!("{PEOPLE}?cursor=x{cursor}")] {
        let problem = arne.get(&other).await.is_problem(400, "bad_request");
        assert_eq!(problem.json["parameter"], "cursor");
    }
}

async fn the_filter_by_roles_lists_exactly_those_who_hold_one(app: App) {
    let service = app.key(&[Scope::Read], None).await;
    let mut held_by_anybody = 0;
    for organization in ["nordtel", "acme", "fjordkraft", "baltica", "havsund"] {
        let list = format!("/organizations/{organization}/users?external=true");
        let all = service.get(&list).await.is(200).json;
        let holds = |person: &Value, role: &str| {
            person["roles"].as_array().is_some_and(|roles| roles.iter().any(|it| it == role))
        };
        let mut roles: Vec<&str> =
            remit_tests::fixture::CATALOGUE.catalogue.roles.iter().map(|role| role.id.as_str()).collect();
        roles.sort_unstable();
        for pair in roles.windows(2) {
            let wanted: Vec<&Value> = all["items"].as_array().expect("is a list").iter().collect();
            let wanted: Vec<&str> = wanted
                .into_iter()
                .filter(|person| pair.iter().any(|role| holds(person, role)))
                .filter_map(|person| person["id"].as_str())
                .collect();
            let found = service.get(&format!("{list}&role={}&role={}", pair[0], pair[1])).await.is(200);
            assert_eq!(found.ids(), wanted, "{organization}, {pair:?}");
            assert_eq!(found.json["total"], wanted.len());
            held_by_anybody += wanted.len();
        }
    }
    println!("{held_by_anybody} memberships in lists by two roles");
    assert!(held_by_anybody > 40);
}

async fn people_from_outside_are_listed_when_asked_for(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let outside = arne.get(&format!("{PEOPLE}?external=only")).await.is(200);
    assert_eq!(
        outside.ids(),
        ["bjarne.toft@nordtel.example", "freja.dam@havsund.example", "lars.nygaard@nordtel.example"]
    );
    assert_eq!(outside.json["items"][2]["roles"], json!(["full_admin"]), "he set the organization up");
    assert!(outside.json["items"][0].get("licenses").is_none());
    assert_eq!(arne.get(&format!("{PEOPLE}?external=true")).await.is(200).json["total"], 9);
    // A provisioning administrator sees the external administrators and nobody else (statement 235).
    let ida = app.person("ida.strand@nordtel.example").await;
    let ids = ida.get("/organizations/acme/users?external=only").await.is(200).ids();
    assert!(ids.contains(&"bjarne.toft@nordtel.example".to_owned()), "{ids:?}");
    let _ = ida.get("/organizations/acme/users").await.is_problem(403, "forbidden");
}

async fn search_finds_names_and_addresses_whatever_their_case(app: App) {
    let service = app.key(&[Scope::Read], None).await;
    let found = service.get("/organizations/baltica/users?q=PETRAIT%C4%96").await.is(200);
    assert_eq!(found.ids(), ["ruta.petraite@baltica.example"]);
    assert_eq!(found.json["total"], 1);
    let found = service.get("/organizations/baltica/users?q=Dudek@").await.is(200);
    assert_eq!(found.ids(), ["marek.dudek@baltica.example"]);
}

async fn whoever_may_not_see_roles_sees_people_without_them(app: App) {
    let petra = app.person("petra.nyberg@acme.example").await;
    let people = petra.get("/organizations/acme/users").await.is(200).json;
    assert!(
        people["items"]
            .as_array()
            .expect("is a list")
            .iter()
            .filter(|it| it["id"] != "petra.nyberg@acme.example")
            .all(|person| person.get("roles").is_none())
    );
    let _ = petra.get("/organizations/acme/users?role=full_admin").await.is_problem(403, "forbidden");
    // Contact-centre service administrators see each other and no others (statement 227).
    let selin = app.person("selin.aksoy@acme.example").await;
    let people = selin.get("/organizations/acme/users?external=true").await.is(200).json;
    for person in people["items"].as_array().expect("is a list") {
        let roles = person["roles"].as_array().expect("roles that he may see");
        assert!(roles.iter().all(|role| role == "cc_service_admin"), "{person}");
    }
    let ids = remit_tests::app::texts(&people["items"], "id");
    assert!(ids.contains(&"kaisa.virtanen@fiberlink.example".to_owned()));
    assert!(!ids.contains(&"ext@audit.example".to_owned()));
}

async fn a_person_may_read_himself_and_nobody_else(app: App) {
    let bo = app.person("bo@acme.example").await;
    let himself = bo.get("/organizations/acme/users/bo@acme.example").await.is(200);
    assert_eq!(himself.json["home"], "acme");
    let _ = bo.get("/organizations/acme/users/bo@acme.example/roles").await.is(200);
    for other in ["/anna@acme.example", "/anna@acme.example/roles", "", "/nobody@acme.example"] {
        let _ = bo.get(&format!("/organizations/acme/users{other}")).await.is_problem(403, "forbidden");
    }
}

async fn a_person_is_read_again_only_when_he_changed(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let path = format!("{PEOPLE}/marius.lund@fjordkraft.example");
    let tag = arne.get(&path).await.is(200).header("etag").to_owned();
    let again = arne.with("if-none-match", &tag);
    let same = again.get(&path).await.is(304);
    assert!(same.bytes.is_empty());
    let change = json!({ "name": "Marius Lund Haug" });
    let changed = arne.json("PATCH", &path, change).await.is(200);
    assert_eq!(changed.json["user"]["name"], "Marius Lund Haug");
    let now = again.get(&path).await.is(200);
    assert_eq!(now.header("etag"), changed.header("etag"));
    assert_ne!(now.header("etag"), tag);
}

async fn a_change_of_something_that_changed_meanwhile_is_refused(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let path = format!("{PEOPLE}/marius.lund@fjordkraft.example");
    let tag = arne.get(&path).await.is(200).header("etag").to_owned();
    let guarded = arne.with("if-match", &tag);
    let _ = guarded.json("PATCH", &path, json!({ "licenses": ["meetings_host"] })).await.is(200);
    let before = app.running.live.newest().revision();
    let _ = guarded.json("PATCH", &path, json!({ "licenses": [] })).await.is_problem(412, "stale");
    assert_eq!(app.running.live.newest().revision(), before);
    assert_eq!(arne.get(&path).await.is(200).json["licenses"], json!(["meetings_host"]));
    let _ = arne.with("if-match", "*").json("PATCH", &path, json!({ "licenses": [] })).await.is(200);
}

async fn people_are_added_once_and_in_lower_case(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let new = json!({ "id": "nils.berg@fjordkraft.example", "name": "Nils Berg", "licenses": ["meetings_host"] });
    let added = arne.json("POST", PEOPLE, new.clone()).await.is(201);
    assert_eq!(added.header("location"), "/api/v1/organizations/fjordkraft/users/nils.berg%40fjordkraft.example");
    assert_eq!(added.json["user"]["verified"], false);
    let _ = arne.json("POST", PEOPLE, new).await.is_problem(409, "exists");
    for (id, name, at) in
        [("Nils.Berg@fjordkraft.example", "Nils", "/id"), ("nobody", "Nils", "/id"), ("two@at@example", "Nils", "/id")]
    {
        let problem = arne.json("POST", PEOPLE, json!({ "id": id, "name": name })).await.is_problem(422, "invalid");
        assert_eq!(problem.json["pointer"], at);
    }
    // Restricted mode takes this from the customer's administrators (statement 187).
    let anna = app.person("anna@acme.example").await;
    let denied = anna.json("POST", "/organizations/acme/users", json!({ "id": "x@acme.example", "name": "X" })).await;
    assert_eq!(denied.is_problem(403, "denied").json["reasons"][0]["code"], "restricted");
}

async fn a_repeated_request_adds_nobody_twice(app: App) {
    let service = app.key(&[Scope::Read, Scope::Write], None).await;
    let arne = service.on_behalf_of("arne.lie@fjordkraft.example").with("idempotency-key", "k-1");
    let new = json!({ "id": "nils.berg@fjordkraft.example", "name": "Nils Berg" });
    let first = arne.json("POST", PEOPLE, new.clone()).await.is(201);
    let revision = app.running.live.newest().revision();
    // Whatever happens in between, the answer is the first one.
    let kari = service.on_behalf_of("kari.haugland@fjordkraft.example");
    let path = format!("{PEOPLE}/nils.berg@fjordkraft.example");
    let _ = kari.json("PATCH", &path, json!({ "name": "Nils B. Berg" })).await.is(200);
    let second = arne.json("POST", PEOPLE, new).await.is(201);
    assert_eq!(second.json, first.json);
    assert_eq!(app.running.live.newest().revision(), revision + 1);
    let other = json!({ "id": "per.berg@fjordkraft.example", "name": "Per Berg" });
    let _ = arne.json("POST", PEOPLE, other.clone()).await.is_problem(422, "idempotency_key_reused");
    // Somebody else's key is another key.
    let _ = kari.with("idempotency-key", "k-1").json("POST", PEOPLE, other).await.is(201);
}

async fn ids_with_unusual_characters_keep_apart(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let composed = "zo\u{eb}@fjordkraft.example";
    let decomposed = "zoe\u{308}@fjordkraft.example";
    let ids = [composed, decomposed, "a/b@fjordkraft.example", "a|b:c@fjordkraft.example", "100%+x@fjordkraft.example"];
    for id in ids {
        let added = arne.json("POST", PEOPLE, json!({ "id": id, "name": format!("Is {id}") })).await.is(201);
        let place = added.header("location").strip_prefix("/api/v1").expect("is of this API").to_owned();
        assert_eq!(arne.get(&place).await.is(200).json["name"], format!("Is {id}"));
    }
    let ids = arne.get(&format!("{PEOPLE}?limit=1000")).await.is(200);
    assert_eq!(ids.json["total"], 11);
}

async fn an_earlier_list_is_there_to_read(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let before = app.running.live.newest().revision();
    let new = json!({ "id": "nils.berg@fjordkraft.example", "name": "Nils Berg" });
    let _ = arne.json("POST", PEOPLE, new).await.is(201);
    assert_eq!(arne.get(PEOPLE).await.is(200).json["total"], 7);
    assert_eq!(arne.get(&format!("{PEOPLE}?as_of={before}")).await.is(200).json["total"], 6);
    let problem = arne.get(&format!("{PEOPLE}?as_of=yesterday")).await.is_problem(400, "bad_request");
    assert_eq!(problem.json["parameter"], "as_of");
}
