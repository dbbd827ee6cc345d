# Support access: the vendor’s read-only switch, requests that wait, access that runs, and what was

support-access-text = Kto z pomocy technicznej ma wgląd w tę organizację i jak długo.

## The switch

support-access-on = Jest włączony.
support-access-off = Jest wyłączony: bez przyznanego dostępu niczego nie widać.
support-access-now-on = Pomoc techniczna Cisco ma wgląd w tę organizację
support-access-now-off = Pomoc techniczna Cisco nie ma już wglądu w tę organizację

## Who asks

support-access-agent = Kto prosi
support-access-vendor = Pomoc techniczna Cisco
support-access-partner = Partner: { $partner }
support-access-home = Z organizacji { $organization }
support-access-purpose = Cel
support-access-no-purpose = Nie podano celu.

## Requests that wait

support-access-waiting = Czeka na odpowiedź
support-access-none = Nikt nie czeka
support-access-none-text = Gdy ktoś z pomocy technicznej poprosi o dostęp, prośba pojawi się tutaj sama.
support-access-left = Czas na odpowiedź
support-access-grant = Przyznaj…
support-access-deny = Odrzuć
support-access-denied = Prośba odrzucona: { $agent }

## The grant

support-access-grant-heading = Przyznać dostęp: { $agent }?
support-access-gives = { $agent } otrzyma dostęp na godzinę, do { $until }. Dostęp skończy się sam, a zakończyć go można też wcześniej.
support-access-lasting = Dostęp tymczasowy nie pozwala przypisywać ról ani wpuszczać innych osób.
support-access-grant-do = Przyznaj na godzinę
support-access-granted = { $agent } ma dostęp na godzinę
support-access-gone = Ta prośba już nie czeka
support-access-gone-text = Odpowiedź już padła albo minęła godzina. Na tej stronie widać, co się z nią stało.

## Access that runs

support-access-running = Trwa teraz
support-access-runs = Pozostały czas
support-access-end = Zakończ teraz
support-access-ended = Dostęp zakończony: { $agent }

## History

support-access-history = Historia
support-access-no-history = Nic się jeszcze nie wydarzyło
support-access-no-history-text = Tutaj pozostają prośby, na które już odpowiedziano.
support-access-asked = Wysłano
support-access-outcome = Wynik
support-access-granted-by = Dostęp przyznany: { $person }, { $at }
support-access-denied-by = Odmowa: { $person }, { $at }
support-access-unanswered = W ciągu godziny nikt nie odpowiedział
support-access-invalid = W chwili wysłania nie była dozwolona
support-access-until = Dostęp skończył się { $at }
support-access-all = Pokaż wszystkie ({ $count })
