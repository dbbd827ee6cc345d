# The outbox of the demo

outbox-page-title = Skrzynka nadawcza · Remit
outbox-room = Skrzynka nadawcza
outbox-about = Wiadomości, które ten serwer by wysłał. Wersja demonstracyjna zatrzymuje je tutaj i nic nie opuszcza tego komputera.
outbox-empty = Nie ma jeszcze wiadomości
outbox-empty-text = Wiadomości pojawiają się, gdy ktoś prosi o dostęp tymczasowy lub odpowiada na prośbę oraz gdy dostęp się kończy.
outbox-missing = Nie ma tu skrzynki nadawczej
outbox-missing-text = Wiadomości zatrzymuje tylko wersja demonstracyjna. Ten serwer je wysyła.
outbox-to = Do: { $recipient }
outbox-refresh = Odśwież
