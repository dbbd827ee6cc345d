# Requests for temporary access, on several pages

elevation-pending = Oczekuje
elevation-running = Trwa
elevation-over = Zakończony
elevation-denied = Odrzucona
elevation-expired = Wygasła
elevation-invalid = Nieważna
elevation-request-open = Wcześniejsza prośba wciąż oczekuje albo dostęp jeszcze trwa.
elevation-controls = Z { $all } kontrolek
elevation-today = Teraz
elevation-granted = Po przyznaniu
elevation-sees = Widoczne
elevation-changes = Do edycji
