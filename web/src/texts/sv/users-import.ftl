# The page users-import

users-import-heading = Hantera användare med en fil
users-import-text = Lägg till personer och ändra namn och licenser för många på en gång. Ingenting ändras innan du har sett vad som skulle ändras.
users-import-back = Tillbaka till användarna

## The file

users-import-drop = Släpp en CSV-fil här
users-import-choose = Välj en fil
users-import-template = Ladda ned en mall
users-import-limits = Högst { NUMBER($rows) } rader och { NUMBER($megabytes) } MB, i UTF-8
users-import-paste = Eller klistra in texten
users-import-format = Kolumnerna är name, email och en för varje licens med True eller False. Ett tomt fält låter licensen vara som den är.
users-import-format-contact-center = Du kan ändra kontaktcenterlicenser: name och email säger vem, och kolumner som börjar med cc_ har True eller False.
users-import-clear = Rensa
users-import-check = Kontrollera

## What is wrong with a file

users-import-too-large = Filen är större än { NUMBER($megabytes) } MB. Dela upp den i mindre filer.
users-import-no-text = Filen är inte text i UTF-8. Spara den som ”CSV UTF-8” i kalkylprogrammet.
users-import-empty = Det finns ingen i den: första raden namnger kolumnerna, och personerna följer från den andra.
users-import-semicolons = Kolumnerna skiljs åt med semikolon. Spara filen med kommatecken.
users-import-header = Första raden börjar med ”name,email”.
users-import-too-many-rows = Det finns fler än { NUMBER($rows) } rader. Dela upp dem i flera filer.
problem-invalid-header = Första raden är inte som väntat
problem-invalid-header-text = Den börjar med ”name,email” och har sedan en kolumn för varje licens, med små bokstäver och var och en bara en gång.
problem-too-many-rows = Det är för många rader
problem-too-large = Det här är större än vad servern tar emot
problem-invalid-rows = Ingenting importerades
problem-invalid-rows-text = Något har ändrats sedan kontrollen. Se nedan vad som inte längre stämmer.

## What would change

users-import-result = Vad som skulle ändras
users-import-first = Kontrollera en fil först
users-import-first-text = Här ser du vad den skulle ändra, rad för rad där något är fel.
users-import-changed = Texten har ändrats
users-import-changed-text = Kontrollera den igen. Bara det som har kontrollerats kan importeras.
users-import-kept = Texten finns kvar.
users-import-wrong = Rader med fel
users-import-added = Läggs till
users-import-updated = Ändras
users-import-unchanged = Oförändrade
users-import-number = { NUMBER($count) }
users-import-has-wrong = { $count ->
    [one] { NUMBER($count) } rad kan inte användas. Rätta den och kontrollera igen: filen tas som en helhet.
   *[other] { NUMBER($count) } rader kan inte användas. Rätta dem och kontrollera igen: filen tas som en helhet.
  }
users-import-allowed = { $count ->
    [one] Allt kan importeras. Det ändrar { NUMBER($count) } person.
   *[other] Allt kan importeras. Det ändrar { NUMBER($count) } personer.
  }
users-import-nothing = Allt är redan som filen säger.
users-import-do = { $count ->
    [0] Importera
    [one] Importera { NUMBER($count) } ändring
   *[other] Importera { NUMBER($count) } ändringar
  }
users-import-done = Importerat: { NUMBER($added) } tillagda, { NUMBER($updated) } ändrade.

## Errors of rows

users-import-row = Rad
users-import-column = Kolumn
users-import-why = Vad som är fel
users-import-more = Visa { NUMBER($count) } till
users-import-row-wrong_number_of_fields = Raden har fler eller färre fält än den första raden.
users-import-row-invalid_email = Det här är ingen e-postadress med små bokstäver.
users-import-row-duplicate_email = Adressen finns i en tidigare rad också.
users-import-row-other_organization = Någon i en annan organisation har den här adressen.
users-import-row-invalid_name = Ett namn har 1 till 200 tecken.
users-import-row-invalid_value = En licens är True, False eller tom.
users-import-row-column_not_yours = Du kan ändra kontaktcenterlicenser och inget annat.
