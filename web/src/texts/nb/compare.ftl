# Two roles, two people, or one person then and now, side by side

compare-text = Hva den ene kan se og endre, og den andre ikke.
compare-what = Hva som sammenlignes
compare-mode-roles = To roller
compare-mode-people = To personer
compare-mode-then = Da og nå
compare-left = Den ene siden
compare-right = Den andre siden
compare-person = Person
compare-nobody = Velg en person
compare-moment = Tidligere tidspunkt
compare-swap = Bytt side
compare-only = Bare forskjeller
compare-then = { $at }
compare-now = Nå
compare-more = { $count ->
    [one] { $name } har mer på { $count } innstilling
   *[other] { $name } har mer på { $count } innstillinger
  }
compare-same = { $count ->
    [one] { $count } innstilling er lik
   *[other] { $count } innstillinger er like
  }
compare-differ = { $count ->
    [one] { $count } forskjell
   *[other] { $count } forskjeller
  }
compare-control = Innstilling
compare-differs-here = er ulikt
compare-equal = Det er ingen forskjell
compare-equal-text = Begge kan se og endre det samme.
compare-other-rules = Da gjaldt andre regler. Begge sidene vises etter dagens regler.
compare-not-then = Ingenting er kjent om det tidspunktet
compare-not-then-text = Loggen begynner senere, eller personen kom senere. Velg et senere tidspunkt.
compare-no-role = Velg to roller
compare-no-role-text = Organisasjoner av denne typen har ingen slik rolle.
compare-no-person = Velg en person til
compare-no-person-text = Søk på navn eller adresse.
