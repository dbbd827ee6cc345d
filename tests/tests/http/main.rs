//! The admin API, the same on SQLite and on PostgreSQL.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

/// Runs each of these tests on both databases.
macro_rules! on_both {
    ($($name:ident)*) => {
        mod on_sqlite {
            $(#[tokio::test]
            async fn $name() {
                super::$name(remit_tests::app::App::on_sqlite().await).await;
            })*
        }

        mod on_postgresql {
            $(#[tokio::test]
            async fn $name() {
                super::$name(remit_tests::app::App::on_postgresql().await).await;
            })*
        }
    };
}

/// Requests that cannot be used.
mod bad_input;
/// What begins and ends.
mod calendar;
/// Customers of a partner.
mod customers;
/// The whole directory.
mod directory;
/// Requests for temporary access.
mod elevations;
/// Changes as they come.
mod events;
/// Administrators as CSV.
mod export;
/// People from outside.
mod external_administrators;
/// People and licences by CSV.
mod import;
/// What people are called.
mod names;
/// The OpenAPI document.
mod openapi;
/// Organizations, their sites and switches.
mod organizations;
/// Roles of a person.
mod roles;
/// People of an organization.
mod users;
/// What pages evaluate with.
mod versions;
/// Every operation, as nobody, as somebody who may not, and as somebody who may.
mod who_may;
