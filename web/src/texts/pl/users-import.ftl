# The page users-import

users-import-heading = Zarządzaj użytkownikami za pomocą pliku
users-import-text = Dodaj osoby oraz zmień nazwiska i licencje wielu naraz. Nic się nie zmieni, zanim nie zobaczysz skutków.
users-import-back = Wróć do użytkowników

## The file

users-import-drop = Upuść tutaj plik CSV
users-import-choose = Wybierz plik
users-import-template = Pobierz szablon
users-import-limits = Do { NUMBER($rows) } wierszy i { NUMBER($megabytes) } MB, w UTF-8
users-import-paste = Albo wklej tekst
users-import-format = Kolumny to name, email i po jednej na licencję z wartością True lub False. Puste pole nie zmienia licencji.
users-import-format-contact-center = Możesz zmieniać licencje Contact Center: name i email mówią komu, a kolumny zaczynające się od cc_ mają wartość True lub False.
users-import-clear = Wyczyść
users-import-check = Sprawdź

## What is wrong with a file

users-import-too-large = Plik ma więcej niż { NUMBER($megabytes) } MB. Podziel go na mniejsze.
users-import-no-text = Plik nie jest tekstem w UTF-8. Zapisz go w arkuszu jako „CSV UTF-8”.
users-import-empty = Nie ma w nim nikogo: pierwszy wiersz nazywa kolumny, a osoby następują od drugiego.
users-import-semicolons = Kolumny są rozdzielone średnikami. Zapisz plik z przecinkami.
users-import-header = Pierwszy wiersz zaczyna się od „name,email”.
users-import-too-many-rows = Wierszy jest więcej niż { NUMBER($rows) }. Podziel je na kilka plików.
problem-invalid-header = Pierwszy wiersz jest inny, niż oczekiwano
problem-invalid-header-text = Zaczyna się od „name,email”, a dalej ma po jednej kolumnie na licencję, małymi literami, każdą tylko raz.
problem-too-many-rows = Wierszy jest za dużo
problem-too-large = To więcej, niż przyjmuje serwer
problem-invalid-rows = Niczego nie zaimportowano
problem-invalid-rows-text = Coś się zmieniło od czasu sprawdzenia. Poniżej widać, co już nie pasuje.

## What would change

users-import-result = Co by się zmieniło
users-import-first = Najpierw sprawdź plik
users-import-first-text = Tutaj zobaczysz, co by zmienił, wiersz po wierszu tam, gdzie coś jest nie tak.
users-import-changed = Tekst się zmienił
users-import-changed-text = Sprawdź go ponownie. Można zaimportować tylko to, co sprawdzono.
users-import-kept = Tekst został zachowany.
users-import-wrong = Wiersze z błędami
users-import-added = Dodane
users-import-updated = Zmienione
users-import-unchanged = Bez zmian
users-import-number = { NUMBER($count) }
users-import-has-wrong = { $count ->
    [one] { NUMBER($count) } wiersz nie nadaje się do użycia. Popraw go i sprawdź ponownie: plik jest przyjmowany w całości.
    [few] { NUMBER($count) } wiersze nie nadają się do użycia. Popraw je i sprawdź ponownie: plik jest przyjmowany w całości.
    [many] { NUMBER($count) } wierszy nie nadaje się do użycia. Popraw je i sprawdź ponownie: plik jest przyjmowany w całości.
   *[other] { NUMBER($count) } wiersza nie nadaje się do użycia. Popraw je i sprawdź ponownie: plik jest przyjmowany w całości.
  }
users-import-allowed = { $count ->
    [one] Wszystko można zaimportować. Zmiana dotyczy { NUMBER($count) } osoby.
    [few] Wszystko można zaimportować. Zmiana dotyczy { NUMBER($count) } osób.
    [many] Wszystko można zaimportować. Zmiana dotyczy { NUMBER($count) } osób.
   *[other] Wszystko można zaimportować. Zmiana dotyczy { NUMBER($count) } osoby.
  }
users-import-nothing = Wszystko jest już tak, jak w pliku.
users-import-do = { $count ->
    [0] Importuj
    [one] Importuj { NUMBER($count) } zmianę
    [few] Importuj { NUMBER($count) } zmiany
    [many] Importuj { NUMBER($count) } zmian
   *[other] Importuj { NUMBER($count) } zmiany
  }
users-import-done = Zaimportowano: dodane { NUMBER($added) }, zmienione { NUMBER($updated) }.

## Errors of rows

users-import-row = Wiersz
users-import-column = Kolumna
users-import-why = Co jest nie tak
users-import-more = Pokaż jeszcze { NUMBER($count) }
users-import-row-wrong_number_of_fields = Wiersz ma więcej lub mniej pól niż pierwszy wiersz.
users-import-row-invalid_email = To nie jest adres e-mail małymi literami.
users-import-row-duplicate_email = Ten adres jest też we wcześniejszym wierszu.
users-import-row-other_organization = Ten adres ma ktoś z innej organizacji.
users-import-row-invalid_name = Imię i nazwisko mają od 1 do 200 znaków.
users-import-row-invalid_value = Licencja ma wartość True, False albo jest pusta.
users-import-row-column_not_yours = Możesz zmieniać licencje Contact Center i nic więcej.
