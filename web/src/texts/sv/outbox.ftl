# The outbox of the demo

outbox-page-title = Utkorg · Remit
outbox-room = Utkorg
outbox-about = Mejl som servern skulle ha skickat. Demoversionen sparar dem här, och inget lämnar datorn.
outbox-empty = Inga mejl ännu
outbox-empty-text = Mejl kommer när någon begär tillfällig åtkomst eller svarar, och när åtkomst upphör.
outbox-missing = Det finns ingen utkorg här
outbox-missing-text = Bara demoversionen sparar mejl. Den här servern skickar dem.
outbox-to = Till { $recipient }
outbox-refresh = Uppdatera
