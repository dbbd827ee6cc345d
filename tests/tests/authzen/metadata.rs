use axum::{body::Body, http::Request};
use remit_tests::doors::send;

use crate::common::{ACTION, MANY, METADATA, ONE, REQUESTS, RESOURCE, SUBJECT, demo};

#[tokio::test]
async fn rule_14_metadata_is_configured_and_never_taken_from_the_host_header() {
    let request = Request::get(METADATA).header("host", "evil.example").header("x-forwarded-host", "evil.example");
    let (status, metadata) = send(&demo().await, request.body(Body::empty()).expect("is a request")).await;
    assert_eq!(status, 200);
    let url = "http://remit.example";
    assert_eq!(metadata["policy_decision_point"], url);
    assert_eq!(metadata["access_evaluation_endpoint"], format!("{url}{ONE}"));
    let places = [
        ("access_evaluations_endpoint", MANY),
        ("search_subject_endpoint", SUBJECT),
        ("search_resource_endpoint", RESOURCE),
        ("search_action_endpoint", ACTION),
        ("access_request_endpoint", REQUESTS),
    ];
    for (name, path) in places {
        assert_eq!(metadata[name], format!("{url}{path}"), "{name}");
    }
    assert_eq!(metadata["capabilities"], serde_json::json!(["urn:openid:authzen:capability:access-request"]));
    assert!(!metadata.to_string().contains("evil"));
}
