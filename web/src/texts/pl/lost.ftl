# An address that leads nowhere

lost-heading = Nie ma tu żadnej strony
lost-text = Być może adres zawiera literówkę albo strona już nie istnieje.
lost-do = Przejdź do swojej organizacji
