use axum::{
    extract::Request,
    http::{HeaderValue, Uri, header},
    middleware::Next,
    response::Response,
};
use url::form_urlencoded;

/// What pages may load: their own files, and WebAssembly.
macro_rules! content_security {
    (framed by $sites:literal) => {
        concat!(
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; ",
            "base-uri 'none'; frame-ancestors ",
            $sites
        )
    };
}

/// Says what a page may load, and that no other site may put it into a frame. The playground in its read-only form is the
/// one exception: it asks this server for nothing but files, and nobody is signed in to it.
pub(super) async fn secure(request: Request, next: Next) -> Response {
    let policy = if is_embedded_playground(request.uri()) {
        content_security!(framed by "*")
    } else {
        content_security!(framed by "'none'")
    };
    let mut response = next.run(request).await;
    response.headers_mut().entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(policy));
    response
}

fn is_embedded_playground(address: &Uri) -> bool {
    let query = address.query().unwrap_or_default();
    address.path() == "/playground" && form_urlencoded::parse(query.as_bytes()).any(|(name, _)| name == "embed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_embedded_playground_may_be_framed() {
        let framed = |address: &'static str| is_embedded_playground(&Uri::from_static(address));
        assert!(framed("/playground?embed") && framed("/playground?x=1&embed=true"));
        for address in [
            "/playground",
            "/playground?embedded",
            "/playground/x?embed",
            "/?embed",
            "/sign-in?embed",
            "//playground?embed",
        ] {
            assert!(!framed(address), "{address}");
        }
    }
}
