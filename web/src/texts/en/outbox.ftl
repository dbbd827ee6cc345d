# The outbox of the demo

outbox-page-title = Outbox · Remit
outbox-room = Outbox
outbox-about = Mails that this server would have sent. The demo keeps them here; nothing leaves this machine.
outbox-empty = No mail yet
outbox-empty-text = Mail comes when somebody asks for temporary access, answers, or when access ends.
outbox-missing = There is no outbox here
outbox-missing-text = Only the demo keeps mails; this server sends them.
outbox-to = To { $recipient }
outbox-refresh = Look again
