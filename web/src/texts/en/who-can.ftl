# Who can do something, and why

who-can-text = Everybody who may do it here, and why.
who-can-what = What
who-can-search = Search privileges, controls and actions
who-can-kind-privilege = Privileges
who-can-kind-act = Actions
who-can-kind-setting = Controls
who-can-role = Role
who-can-target = To whom
who-can-nobody = Choose a person
who-can-sites = Meeting sites
who-can-services = Services
who-can-missing-role = Choose a role
who-can-missing-target = Choose whom it is about
who-can-missing-site = Choose a site
who-can-missing-place = Choose a site or service
who-can-missing-text = The answer depends on it.
who-can-sees = See: { $what }
who-can-manages = Change: { $what }
who-can-at = { $what } · { $place }
who-can-total = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
who-can-none = Nobody may do this
who-can-none-text = No role that anybody holds here gives it.
who-can-why = Why
who-can-person = Open { $name }
who-can-act-yes = { $user } may do this
who-can-act-no = { $user } may not do this
who-can-no-change = No single change would turn this into a yes.
who-can-one = And one person?
who-can-one-text = Yes or no, and what would change the answer.
who-can-person-label = Person
