use std::time::Duration;

use openidconnect::reqwest::{Client, redirect::Policy};

/// The longest that another server may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Asks identity providers and issuers. It follows no redirects, so that they cannot make this server ask others.
#[derive(Clone, Debug)]
pub(crate) struct Outgoing(Option<Client>);

impl Outgoing {
    /// What cannot be made (there is no source of randomness, say) refuses to ask instead of ending the server.
    pub(crate) fn new() -> Self {
        let client = Client::builder().redirect(Policy::none()).timeout(PATIENCE).connect_timeout(PATIENCE).build();
        Self(client.inspect_err(|error| tracing::error!(%error, "no request can be sent to identity providers")).ok())
    }

    /// The client.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn client(&self) -> Result<&Client, String> {
        self.0.as_ref().ok_or_else(|| "no request can be sent".to_owned())
    }
}
