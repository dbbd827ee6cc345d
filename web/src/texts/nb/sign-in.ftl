# Signing in

sign-in-title = Logg på · Remit
sign-in-heading = Logg på
sign-in-text = Du identifiserer deg på organisasjonens påloggingsside.
sign-in-do = Fortsett til pålogging
sign-in-choose = Velg hvem du er
sign-in-choose-text = Dette er demoen. Du kan være hvem som helst i katalogen og prøve hva vedkommende kan gjøre.
sign-in-people = Personer
sign-in-no-role = Ingen rolle
sign-in-problem = Påloggingen mislyktes. Prøv igjen.
sign-in-problem-not_in_directory = Adressen din finnes ikke i katalogen. Be en administrator om å legge deg til.
sign-in-problem-email_unverified = Identitetsleverandøren har ikke bekreftet e-postadressen din.
sign-in-problem-sign_in_over = Påloggingen tok for lang tid eller ble startet i en annen nettleser. Prøv igjen.
sign-in-problem-sign_in_refused = Identitetsleverandøren avviste påloggingen.
sign-in-problem-provider_unavailable = Identitetsleverandøren svarer ikke. Prøv igjen senere.
sign-in-problem-no_provider = Denne serveren har ingen identitetsleverandør, så ingen kan logge på her.
sign-in-preview = Se hva administratorer ser, uten å logge på
