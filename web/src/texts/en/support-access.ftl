# Support access: the vendor’s read-only switch, requests that wait, access that runs, and what was

support-access-text = Who from support may look into this organization, and for how long.

## The switch

support-access-on = It is on.
support-access-off = It is off: without a granted request, they see nothing.
support-access-now-on = Cisco support can look at this organization
support-access-now-off = Cisco support cannot look at this organization any more

## Who asks

support-access-agent = Who asks
support-access-vendor = Cisco support
support-access-partner = Your partner: { $partner }
support-access-home = From { $organization }
support-access-purpose = Purpose
support-access-no-purpose = No purpose was given.

## Requests that wait

support-access-waiting = Waiting for an answer
support-access-none = Nobody is waiting
support-access-none-text = When somebody from support asks for access, the request appears here by itself.
support-access-left = Time to answer
support-access-grant = Grant …
support-access-deny = Deny
support-access-denied = The request of { $agent } is denied

## The grant

support-access-grant-heading = Grant access to { $agent }?
support-access-gives = { $agent } gets access for one hour, until { $until }. It ends by itself, and you can end it earlier.
support-access-lasting = Temporary access can neither assign roles nor let anybody else in.
support-access-grant-do = Grant for one hour
support-access-granted = { $agent } has access for one hour
support-access-gone = This request does not wait any more
support-access-gone-text = It was answered, or its hour is over. What became of it is on this page.

## Access that runs

support-access-running = Running now
support-access-runs = Time left
support-access-end = End now
support-access-ended = The access of { $agent } is ended

## History

support-access-history = History
support-access-no-history = Nothing happened yet
support-access-no-history-text = Requests stay here after they were answered.
support-access-asked = Asked
support-access-outcome = What became of it
support-access-granted-by = Granted by { $person }, { $at }
support-access-denied-by = Denied by { $person }, { $at }
support-access-unanswered = Nobody answered within the hour
support-access-invalid = It was not allowed when it was made
support-access-until = Access ended { $at }
support-access-all = Show all { $count }
