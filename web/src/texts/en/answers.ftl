# What the playground answers

answers-panels = Ways to look at decisions
answers-panel-matrix = Matrix
answers-panel-console = Console
answers-panel-question = Question
answers-panel-tests = Tests
answers-panel-compare = Compare
answers-panel-escalation = Escalation
answers-panel-least-privilege = Least privilege
answers-no-catalogue = No catalogue yet
answers-no-catalogue-text = Once the text on the left has no mistakes, this shows what it decides.

## The matrix

answers-matrix-nothing = The catalogue has no such role or privilege for this kind of organization.
answers-matrix-changed = { $count ->
    [one] { $count } cell changed
   *[other] { $count } cells changed
  }
answers-matrix-cell = The cell
answers-matrix-to-cell = Show in the text
answers-matrix-to-setting = The setting in the text
answers-matrix-to-role = The role in the text

## People and places

answers-nothing = Nothing to decide yet
answers-nothing-text = Once the catalogue and the world have no mistakes, this shows what is decided.
answers-who = Person
answers-person-search = Search people
answers-people-there = May have something there
answers-people-others = Everybody else
answers-part = in a part

## Questions

answers-question = { $form ->
    [view] May { $who } see “{ $what }”? ({ $where })
    [manage] May { $who } manage “{ $what }”? ({ $where })
   *[act] May { $who } do “{ $what }”? ({ $where })
  }
answers-allowed = { $form ->
    [view] { $who } may see “{ $what }” ({ $where })
    [manage] { $who } may manage “{ $what }” ({ $where })
   *[act] { $who } may do “{ $what }” ({ $where })
  }
answers-denied = { $form ->
    [view] { $who } may not see “{ $what }” ({ $where })
    [manage] { $who } may not manage “{ $what }” ({ $where })
   *[act] { $who } may not do “{ $what }” ({ $where })
  }
answers-way = How to ask
answers-way-form = Form
answers-way-json = AuthZEN request
answers-no-question = This part is missing or of another type: { $part }
answers-what-kind = What is asked for
answers-kind-privilege = Privilege
answers-kind-setting = Setting
answers-kind-act = Act
answers-kind-action = Action
answers-level = Level
answers-of = Asked of
answers-of-organization = The whole organization
answers-of-site = A site
answers-of-service = A service
answers-of-user = Done to
answers-of-id = { $type }: id
answers-properties = Properties
answers-several = { $name }, divided by commas
answers-unsaid = Not said
answers-true = true
answers-false = false

## Answers

answers-unreadable = Nobody can tell what this asks: { $why }
answers-has = Level held:
answers-reasons = Reasons
answers-warnings = Warnings
answers-needs = It depends on this:
answers-held-from = From { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
answers-pin = Pin
answers-pin-edited = Change the watch
answers-keep = Keep as a test
answers-kept = The tests now say that this answer is right.
answers-copy-request = Copy request
answers-copy-curl = Copy as curl
answers-copied = Copied.
answers-not-copied = The browser did not let this page copy.

## Watches

answers-watches = Watches
answers-watch-edit = Open this question
answers-watch-changed = Changed
answers-watch-note = The answer changed since this was pinned. Select to take the answer of now as the right one.
answers-watch-up = Move up: { $question }
answers-watch-down = Move down: { $question }
answers-watch-remove = Remove: { $question }
answers-yes = Yes:
answers-no = No:

## Tests

answers-tests-passed = { $passed } of { $total } pass
answers-tests-running = Running: { $done } of { $total }
answers-tests-problems = { $count ->
    [one] { $count } mistake
   *[other] { $count } mistakes
  }
answers-tests-file = Scenario file
answers-tests-requests = Requests
answers-tests-results = Results
answers-tests-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
  }
answers-tests-more = { $count } more are not listed. Those that fail stand first.
answers-tests-none = No tests yet. Ask a question and keep its answer as a test, or write one here.
answers-test-passed = Passed:
answers-test-failed = Failed:
answers-line = Line { $line }
