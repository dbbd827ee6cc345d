# Two roles, two people, or one person then and now, side by side

compare-text = Vad den ena kan se och ändra, men inte den andra.
compare-what = Vad som jämförs
compare-mode-roles = Två roller
compare-mode-people = Två personer
compare-mode-then = Då och nu
compare-left = Ena sidan
compare-right = Andra sidan
compare-person = Person
compare-nobody = Välj en person
compare-moment = Tidigare tidpunkt
compare-swap = Byt sida
compare-only = Endast skillnader
compare-then = Den { $at }
compare-now = Nu
compare-more = { $count ->
    [one] { $name } har mer på { $count } inställning
   *[other] { $name } har mer på { $count } inställningar
  }
compare-same = { $count ->
    [one] { $count } inställning är lika
   *[other] { $count } inställningar är lika
  }
compare-differ = { $count ->
    [one] { $count } skillnad
   *[other] { $count } skillnader
  }
compare-control = Inställning
compare-differs-here = skiljer
compare-equal = Det finns ingen skillnad
compare-equal-text = Båda kan se och ändra samma saker.
compare-other-rules = Då gällde andra regler. Båda sidorna visas enligt dagens regler.
compare-not-then = Inget är känt om den tidpunkten
compare-not-then-text = Loggen börjar senare, eller så kom personen senare. Välj en senare tidpunkt.
compare-no-role = Välj två roller
compare-no-role-text = Organisationer av den här typen har ingen sådan roll.
compare-no-person = Välj en person till
compare-no-person-text = Sök på namn eller adress.
