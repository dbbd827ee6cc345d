# Support access: the vendor’s read-only switch, requests that wait, access that runs, and what was

support-access-text = Vilka från supporten som får se in i organisationen, och hur länge.

## The switch

support-access-on = Den är på.
support-access-off = Den är av: utan en beviljad begäran syns ingenting.
support-access-now-on = Cisco-supporten kan se organisationen
support-access-now-off = Cisco-supporten kan inte längre se organisationen

## Who asks

support-access-agent = Begärs av
support-access-vendor = Cisco-supporten
support-access-partner = Er partner: { $partner }
support-access-home = Från { $organization }
support-access-purpose = Syfte
support-access-no-purpose = Inget syfte har angetts.

## Requests that wait

support-access-waiting = Väntar på svar
support-access-none = Ingen väntar
support-access-none-text = När någon från supporten begär åtkomst visas begäran här av sig själv.
support-access-left = Tid att svara
support-access-grant = Bevilja …
support-access-deny = Neka
support-access-denied = Begäran från { $agent } har nekats

## The grant

support-access-grant-heading = Bevilja åtkomst för { $agent }?
support-access-gives = { $agent } får åtkomst i en timme, till { $until }. Åtkomsten upphör av sig själv, och du kan avsluta den tidigare.
support-access-lasting = Med tillfällig åtkomst går det varken att tilldela roller eller att släppa in någon annan.
support-access-grant-do = Bevilja i en timme
support-access-granted = { $agent } har åtkomst i en timme
support-access-gone = Begäran väntar inte längre
support-access-gone-text = Den har besvarats, eller så har dess timme gått. Vad som hände visas på den här sidan.

## Access that runs

support-access-running = Pågår nu
support-access-runs = Tid kvar
support-access-end = Avsluta nu
support-access-ended = Åtkomsten för { $agent } har avslutats

## History

support-access-history = Historik
support-access-no-history = Inget har hänt än
support-access-no-history-text = Här finns begäranden kvar efter att de har besvarats.
support-access-asked = Begärdes
support-access-outcome = Vad som hände
support-access-granted-by = Beviljades av { $person }, { $at }
support-access-denied-by = Nekades av { $person }, { $at }
support-access-unanswered = Ingen svarade inom en timme
support-access-invalid = Den var inte tillåten när den gjordes
support-access-until = Åtkomsten upphörde { $at }
support-access-all = Visa alla { $count }
