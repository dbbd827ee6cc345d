# The page users-import

users-import-heading = Administrer brugere med en fil
users-import-text = Tilføj personer, og ændr navne og licenser for mange på én gang. Intet ændres, før du har set, hvad der ville blive ændret.
users-import-back = Tilbage til brugerne

## The file

users-import-drop = Slip en CSV-fil her
users-import-choose = Vælg en fil
users-import-template = Download en skabelon
users-import-limits = Højst { NUMBER($rows) } rækker og { NUMBER($megabytes) } MB, i UTF-8
users-import-paste = Eller indsæt teksten
users-import-format = Kolonnerne er name, email og en for hver licens med True eller False. Et tomt felt lader licensen være, som den er.
users-import-format-contact-center = Du kan ændre kontaktcenterlicenser: name og email siger hvem, og kolonner, der begynder med cc_, har True eller False.
users-import-clear = Ryd
users-import-check = Kontrollér

## What is wrong with a file

users-import-too-large = Filen er større end { NUMBER($megabytes) } MB. Del den op i mindre filer.
users-import-no-text = Filen er ikke tekst i UTF-8. Gem den som ”CSV UTF-8” i regnearket.
users-import-empty = Der er ingen i den: Første række navngiver kolonnerne, og personerne følger fra den anden.
users-import-semicolons = Kolonnerne er adskilt med semikolon. Gem filen med kommaer.
users-import-header = Første række begynder med ”name,email”.
users-import-too-many-rows = Der er flere end { NUMBER($rows) } rækker. Del dem op i flere filer.
problem-invalid-header = Første række er ikke som ventet
problem-invalid-header-text = Den begynder med ”name,email” og har derefter en kolonne for hver licens, med små bogstaver og hver kun én gang.
problem-too-many-rows = Der er for mange rækker
problem-too-large = Dette er større, end serveren tager imod
problem-invalid-rows = Intet blev importeret
problem-invalid-rows-text = Noget er ændret siden kontrollen. Se nedenfor, hvad der ikke længere passer.

## What would change

users-import-result = Hvad der ville blive ændret
users-import-first = Kontrollér en fil først
users-import-first-text = Her ser du, hvad den ville ændre, række for række, hvor noget er galt.
users-import-changed = Teksten er ændret
users-import-changed-text = Kontrollér den igen. Kun det, der er kontrolleret, kan importeres.
users-import-kept = Teksten er bevaret.
users-import-wrong = Rækker med fejl
users-import-added = Tilføjes
users-import-updated = Ændres
users-import-unchanged = Uændrede
users-import-number = { NUMBER($count) }
users-import-has-wrong = { $count ->
    [one] { NUMBER($count) } række kan ikke bruges. Ret den, og kontrollér igen: Filen tages som en helhed.
   *[other] { NUMBER($count) } rækker kan ikke bruges. Ret dem, og kontrollér igen: Filen tages som en helhed.
  }
users-import-allowed = { $count ->
    [one] Det hele kan importeres. Det ændrer { NUMBER($count) } person.
   *[other] Det hele kan importeres. Det ændrer { NUMBER($count) } personer.
  }
users-import-nothing = Alt er allerede, som filen siger.
users-import-do = { $count ->
    [0] Importér
    [one] Importér { NUMBER($count) } ændring
   *[other] Importér { NUMBER($count) } ændringer
  }
users-import-done = Importeret: { NUMBER($added) } tilføjet, { NUMBER($updated) } ændret.

## Errors of rows

users-import-row = Række
users-import-column = Kolonne
users-import-why = Hvad der er galt
users-import-more = Vis { NUMBER($count) } mere
users-import-row-wrong_number_of_fields = Rækken har flere eller færre felter end den første række.
users-import-row-invalid_email = Det er ikke en e-mailadresse med små bogstaver.
users-import-row-duplicate_email = Adressen står også i en tidligere række.
users-import-row-other_organization = Nogen i en anden organisation har denne adresse.
users-import-row-invalid_name = Et navn har 1 til 200 tegn.
users-import-row-invalid_value = En licens er True, False eller tom.
users-import-row-column_not_yours = Du kan ændre kontaktcenterlicenser og ikke andet.
