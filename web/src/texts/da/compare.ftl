# Two roles, two people, or one person then and now, side by side

compare-text = Hvad den ene kan se og ændre, og den anden ikke.
compare-what = Hvad der sammenlignes
compare-mode-roles = To roller
compare-mode-people = To personer
compare-mode-then = Dengang og nu
compare-left = Den ene side
compare-right = Den anden side
compare-person = Person
compare-nobody = Vælg en person
compare-moment = Tidligere tidspunkt
compare-swap = Byt side
compare-only = Kun forskelle
compare-then = Den { $at }
compare-now = Nu
compare-more = { $count ->
    [one] { $name } har mere på { $count } indstilling
   *[other] { $name } har mere på { $count } indstillinger
  }
compare-same = { $count ->
    [one] { $count } indstilling er ens
   *[other] { $count } indstillinger er ens
  }
compare-differ = { $count ->
    [one] { $count } forskel
   *[other] { $count } forskelle
  }
compare-control = Indstilling
compare-differs-here = er forskelligt
compare-equal = Der er ingen forskel
compare-equal-text = Begge kan se og ændre det samme.
compare-other-rules = Dengang gjaldt andre regler. Begge sider vises efter dagens regler.
compare-not-then = Intet er kendt om det tidspunkt
compare-not-then-text = Loggen begynder senere, eller personen kom til senere. Vælg et senere tidspunkt.
compare-no-role = Vælg to roller
compare-no-role-text = Organisationer af denne type har ingen sådan rolle.
compare-no-person = Vælg en person mere
compare-no-person-text = Søg på navn eller adresse.
