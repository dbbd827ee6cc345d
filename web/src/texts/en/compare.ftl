# Two roles, two people, or one person then and now, side by side

compare-text = What one can see and change, and the other cannot.
compare-what = What to compare
compare-mode-roles = Two roles
compare-mode-people = Two people
compare-mode-then = Then and now
compare-left = One side
compare-right = Other side
compare-person = Person
compare-nobody = Choose a person
compare-moment = Earlier moment
compare-swap = Swap sides
compare-only = Only differences
compare-then = On { $at }
compare-now = Now
compare-more = { $count ->
    [one] { $name } has more on { $count } control
   *[other] { $name } has more on { $count } controls
  }
compare-same = { $count ->
    [one] { $count } control is the same
   *[other] { $count } controls are the same
  }
compare-differ = { $count ->
    [one] { $count } difference
   *[other] { $count } differences
  }
compare-control = Control
compare-differs-here = differs
compare-equal = There is no difference
compare-equal-text = Both can see and change the same.
compare-other-rules = Other rules held then. Both sides are shown by today’s rules.
compare-not-then = Nothing is known of that moment
compare-not-then-text = The log begins later, or the person came later. Choose a later moment.
compare-no-role = Choose two roles
compare-no-role-text = Organizations of this kind have no role of that name.
compare-no-person = Choose a second person
compare-no-person-text = Search by name or address.
