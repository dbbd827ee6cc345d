# Texts of several pages. Names of roles, privileges, settings, areas and reasons are in crates/catalogue/names.

close = Close
choose = Choose
loading = Loading
language = Language
organization = Organization
administrator = Administrator
theme-system = Theme: as the system
theme-light = Theme: light
theme-dark = Theme: dark

## Pickers

organization-search = Search organizations
administrator-search = Search by name, address or role
picker-nothing = Nothing matches “{ $query }”.
picker-more = { $count } more. Type to narrow the list.
managed-by = Managed by { $partner }
people-of = { $organization }
no-role = No role here

## Badge

badge-same = Same bytes as the server
badge-different = Not the bytes of the server
badge-same-text = This page computed both digests from the bytes that it runs. The server says that it has loaded the same.
badge-different-text = The digests of the bytes that this page runs are not those that the server says it has loaded. Do not trust this preview; reload the page.
badge-details = What runs here
badge-module = Module
badge-catalogue = Catalogue
badge-bytes = { $bytes } bytes
badge-here = Browser
badge-there = Server
badge-about = { $catalogue } · version { $version } · ABI { $abi } · revision { $revision }

## Moments

moment = { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZoneName: "short") }
