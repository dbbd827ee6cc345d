# Why something is so: decisions with their roles, restrictions and sources

explanation-label = Explanation
summary-title = Why is that so?
summary-text = Select any control of the console to see the rule behind it, which roles count, and what would change it.
sign-editable = Editable
sign-editable-text = Can be seen and changed.
sign-read-only = Read-only
sign-read-only-text = Can be seen, and not changed.
sign-restricted = Restricted
sign-restricted-text = A role would give more, and restricted mode takes it: read-only, greyed out or hidden.
sign-hidden = Hidden
sign-hidden-text = Is not on the page.
sign-scoped = Per site
sign-scoped-text = Counts on some sites or services only.
summary-no-difference = The edits make no difference to the console.
summary-changed = { $count ->
    [one] One control changed
   *[other] { $count } controls changed
  }
question-level = Question
question-view = See it
question-manage = Change it
question-where = Where
question-everywhere = The whole organization
verdict-view-yes = { $user } can see this
verdict-view-no = { $user } cannot see this
verdict-manage-yes = { $user } can change this
verdict-manage-no = { $user } cannot change this
valid-until = Until { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
considered-title = Roles considered
considered-none = There is no role to consider.
held-until = Until { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
area-overview = Overview
drawn-users-add_modify = Manage users
gave-none = gives nothing
gave-view = gives view
gave-manage = gives manage
restrictions-title = What restricted mode took
restriction-took = { $role }: { $from } becomes { $to }
changes-title = What would change it
change-try = Try it
source-table = table { $table }
source-row = table { $table }, row “{ $row }”
source-statements = { $count ->
    [one] statement { $numbers }
   *[other] statements { $numbers }
  }
source-statements-more = statements { $numbers } and { $more } more
source-others = also: { $titles }
source-inferred = inferred
source-inferred-why = The document does not say it in so many words.
