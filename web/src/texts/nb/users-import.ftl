# The page users-import

users-import-heading = Administrer brukere med en fil
users-import-text = Legg til personer og endre navn og lisenser for mange på én gang. Ingenting endres før du har sett hva som ville bli endret.
users-import-back = Tilbake til brukerne

## The file

users-import-drop = Slipp en CSV-fil her
users-import-choose = Velg en fil
users-import-template = Last ned en mal
users-import-limits = Inntil { NUMBER($rows) } rader og { NUMBER($megabytes) } MB, i UTF-8
users-import-paste = Eller lim inn teksten
users-import-format = Kolonnene er name, email og én for hver lisens med True eller False. Et tomt felt lar lisensen være som den er.
users-import-format-contact-center = Du kan endre kontaktsenterlisenser: name og email sier hvem, og kolonner som begynner med cc_ har True eller False.
users-import-clear = Tøm
users-import-check = Kontroller

## What is wrong with a file

users-import-too-large = Filen er større enn { NUMBER($megabytes) } MB. Del den opp i mindre filer.
users-import-no-text = Filen er ikke tekst i UTF-8. Lagre den som «CSV UTF-8» i regnearket.
users-import-empty = Det er ingen i den: Første rad navngir kolonnene, og personene følger fra den andre.
users-import-semicolons = Kolonnene er delt med semikolon. Lagre filen med komma.
users-import-header = Første rad begynner med «name,email».
users-import-too-many-rows = Det er flere enn { NUMBER($rows) } rader. Del dem opp i flere filer.
problem-invalid-header = Første rad er ikke som ventet
problem-invalid-header-text = Den begynner med «name,email» og har så én kolonne for hver lisens, med små bokstaver og hver bare én gang.
problem-too-many-rows = Det er for mange rader
problem-too-large = Dette er større enn serveren tar imot
problem-invalid-rows = Ingenting ble importert
problem-invalid-rows-text = Noe er endret siden kontrollen. Se nedenfor hva som ikke lenger passer.

## What would change

users-import-result = Hva som ville bli endret
users-import-first = Kontroller en fil først
users-import-first-text = Her ser du hva den ville endre, rad for rad der noe er galt.
users-import-changed = Teksten er endret
users-import-changed-text = Kontroller den på nytt. Bare det som er kontrollert, kan importeres.
users-import-kept = Teksten er beholdt.
users-import-wrong = Rader med feil
users-import-added = Legges til
users-import-updated = Endres
users-import-unchanged = Uendret
users-import-number = { NUMBER($count) }
users-import-has-wrong = { $count ->
    [one] { NUMBER($count) } rad kan ikke brukes. Rett den, og kontroller på nytt: Filen tas som en helhet.
   *[other] { NUMBER($count) } rader kan ikke brukes. Rett dem, og kontroller på nytt: Filen tas som en helhet.
  }
users-import-allowed = { $count ->
    [one] Alt kan importeres. Det endrer { NUMBER($count) } person.
   *[other] Alt kan importeres. Det endrer { NUMBER($count) } personer.
  }
users-import-nothing = Alt er allerede slik filen sier.
users-import-do = { $count ->
    [0] Importer
    [one] Importer { NUMBER($count) } endring
   *[other] Importer { NUMBER($count) } endringer
  }
users-import-done = Importert: { NUMBER($added) } lagt til, { NUMBER($updated) } endret.

## Errors of rows

users-import-row = Rad
users-import-column = Kolonne
users-import-why = Hva som er galt
users-import-more = Vis { NUMBER($count) } til
users-import-row-wrong_number_of_fields = Raden har flere eller færre felt enn den første raden.
users-import-row-invalid_email = Dette er ikke en e-postadresse med små bokstaver.
users-import-row-duplicate_email = Adressen finnes i en tidligere rad også.
users-import-row-other_organization = Noen i en annen organisasjon har denne adressen.
users-import-row-invalid_name = Et navn har 1 til 200 tegn.
users-import-row-invalid_value = En lisens er True, False eller tom.
users-import-row-column_not_yours = Du kan endre kontaktsenterlisenser og ikke noe annet.
