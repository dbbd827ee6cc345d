# Comparing catalogues, what somebody can reach, and the smallest roles, in the playground

reach-stop = Stop
reach-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
  }
reach-failed = This could not be worked out: { $why }
reach-unreadable = { $count ->
    [one] The directory cannot be used: { $first }
   *[other] The directory cannot be used: { $first } ({ $count } findings)
  }
reach-no-catalogue = The catalogue has mistakes. Its last version without any will be used once there is one.

## Comparing

reach-compare-what = What to compare
reach-compare-before = Before
reach-compare-after = After
reach-compare-swap = Swap before and after
reach-compare-draft = The draft
reach-compare-active = Active on the server
reach-compare-kept = Kept versions
reach-compare-templates = Templates
reach-compare-keep = Keep this version
reach-compare-kept-name = Kept at { $at }
reach-compare-kept-done = This version is kept. The draft is compared with it.
reach-compare-other = Another text
reach-compare-other-text = Text of a catalogue (TOML)
reach-compare-other-hint = The draft is compared with it. It stays in this page, and in what you share.
reach-compare-other-file = Open a file
reach-compare-other-take = Compare with it
reach-compare-other-name = Another text
reach-compare-other-too-long = A catalogue has at most { $most } KiB.
reach-compare-mistakes = { $count ->
    [one] It has a mistake in line { $first }
   *[other] It has { $count } mistakes, the first in line { $first }
  }
reach-compare-ask-server = Ask this server
reach-compare-asking = Asking the server …
reach-compare-no-server = This page does not come from a server of Remit. Nothing was read.
reach-compare-on = On the people of
reach-compare-on-world = The world of this page
reach-compare-on-server = The server’s directory
reach-compare-file = Open a directory
reach-compare-file-too-large = A directory has at most { $most } MiB.
reach-compare-start = Compare
reach-compare-reading = Reading the directory …
reach-compare-running = { NUMBER($done) } of { NUMBER($total) } compared
reach-compare-stopped = Stopped before all were compared.
reach-compare-stale = The texts have changed since this was compared.
reach-compare-ready = Ready to compare
reach-compare-ready-text = This directory is large, so it is compared when you say so.
reach-compare-unusable = { $count ->
    [one] “{ $name }” has a mistake in line { $first }
   *[other] “{ $name }” has { $count } mistakes, the first in line { $first }
  }
reach-compare-same = Both catalogues decide the same
reach-compare-same-text = Change the draft, and whoever gains or loses something appears here.
reach-compare-nobody = Nothing changes for anybody
reach-compare-total = { $count ->
    [one] Something changes for { NUMBER($count) } of { NUMBER($people) } people
   *[other] Something changes for { NUMBER($count) } of { NUMBER($people) } people
  }
reach-compare-about = { $before } → { $after }, on { $directory }
reach-compare-gaining = { $count ->
    [one] { NUMBER($count) } gains
   *[other] { NUMBER($count) } gain
  }
reach-compare-losing = { $count ->
    [one] { NUMBER($count) } loses
   *[other] { NUMBER($count) } lose
  }
reach-compare-show = What to show
reach-compare-show-all = All { NUMBER($count) }
reach-compare-show-gained = Gained { NUMBER($count) }
reach-compare-show-lost = Lost { NUMBER($count) }
reach-compare-search = Search controls
reach-compare-nothing = No difference is found
reach-compare-show-everything = Show all
reach-compare-is-gained = Gained
reach-compare-is-lost = Lost
reach-compare-is-mixed = Gained and lost
reach-compare-is-unrestricted = Different without restrictions
reach-compare-kind-setting = Setting · { $id }
reach-compare-kind-setting-new = New setting · { $id }
reach-compare-kind-setting-gone = Setting that is gone · { $id }
reach-compare-kind-privilege = Privilege · { $id }
reach-compare-kind-privilege-new = New privilege · { $id }
reach-compare-kind-privilege-gone = Privilege that is gone · { $id }
reach-compare-to = becomes
reach-compare-part-scoped = within some sites, services or things
reach-compare-part-unrestricted = if nothing were restricted
reach-compare-people = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } people
  }
reach-compare-people-in = { $count ->
    [one] { NUMBER($count) } person in { NUMBER($organizations) } organizations
   *[other] { NUMBER($count) } people in { NUMBER($organizations) } organizations
  }
reach-compare-example = Counter-example: { $name }
reach-compare-example-short = Show a counter-example
reach-compare-example-heading = { $name }, before and after
reach-compare-example-about = { $user } in { $organization }
reach-compare-no-control = This catalogue has no such control.
reach-compare-who = Whom it concerns: { $name }
reach-compare-search-people = Search people
reach-compare-why = Why
reach-compare-note = Note
reach-compare-reviewed = Reviewed: { $name }, { $before } becomes { $after }

## Signing off

reach-sign-off = Sign off
reach-signed = { NUMBER($reviewed) } of { NUMBER($count) } differences reviewed
reach-signed-all = { $count ->
    [one] The difference is reviewed
   *[other] All { NUMBER($count) } differences are reviewed
  }
reach-signed-progress = Differences reviewed
reach-ready = Ready to activate: every difference is reviewed.
reach-not-ready = Tick each difference that you have looked at. When all are ticked, the draft is ready to activate.
reach-reviewer = Reviewed by
reach-reviewer-hint = Stands in the file, with your notes.
reach-report-markdown = Markdown
reach-report-json = JSON
reach-report-heading = Sign-off: { $before } → { $after }
reach-report-on = Compared on { $directory }, at { $at }
reach-report-reviewed = Reviewed
reach-report-control = Control
reach-report-change = Change
reach-report-people = People
reach-report-note = Note
reach-activate-heading = On this server
reach-activate-other-draft = The draft has changed since it was compared. Compare it again.
reach-activate-other-before = Choose what is active on the server as “Before”, so that you sign off what will change there.
reach-activate-not-signed = Review every difference first.
reach-activate-not-saved = Save the draft on the server. Its tests are held against it there.
reach-activate-not-clean = The server found something wrong with the draft.
reach-activate-ready = Everything is reviewed, and the server finds nothing wrong.
reach-save = Save on the server
reach-save-again = Save again
reach-activate = Activate
reach-checked = { $count ->
    [one] Saved. Its test holds.
   *[other] Saved. All { $count } tests hold.
  }
reach-checked-wrong = { $count ->
    [one] Saved, with a finding:
   *[other] Saved, with { $count } findings:
  }
reach-activated = The draft is active on the server since change { $revision }.

## Escalation

reach-escalation-what = Whose reach to look at
reach-escalation-whose = Who
reach-escalation-one = One person
reach-escalation-everybody = Everybody
reach-escalation-stolen = If the account were stolen
reach-escalation-alone-text = What this administrator could come to hold by acts that the rules allow, alone and for no one else.
reach-escalation-stolen-text = What a thief of this account could come to hold, with an accomplice from outside and with people whom the account can add.
reach-escalation-empty = Choose an administrator and an organization
reach-escalation-empty-text = What becomes reachable from there appears here, step by step.
reach-escalation-running = { NUMBER($states) } situations looked at, chains of up to { $steps } steps
reach-escalation-people = { NUMBER($done) } of { NUMBER($total) } people looked at
reach-escalation-again = Search again
reach-escalation-stale = The texts or the time have changed since this was searched.
reach-escalation-stopped = Stopped before everything was tried. What was found so far is below.
reach-account-outside = an accomplice from outside
reach-account-added = a person added for it
reach-step-roles-assign = { $self ->
    [yes] { $by } takes the role “{ $role }”
   *[no] { $by } gives { $to } the role “{ $role }”
  }
reach-step-roles-revoke = { $self ->
    [yes] { $by } gives up the role “{ $role }”
   *[no] { $by } takes the role “{ $role }” from { $to }
  }
reach-step-external_admins-add = { $self ->
    [yes] { $by } joins as external administrator with the role “{ $role }”
   *[no] { $by } adds { $to } as external administrator with the role “{ $role }”
  }
reach-step-external_admins-promote = { $by } promotes { $to } to external full administrator
reach-step-external_admins-demote = { $by } demotes the external full administrators
reach-step-external_admins-revoke = { $by } removes { $to } from the external administrators
reach-step-restricted_mode-set = { $by } turns restricted mode off
reach-step-support_read_only-set = { $by } lets support look at everything
reach-step-support-request = { $by } asks for temporary access
reach-step-support-approve = { $by } grants temporary access
reach-step-support-end = { $by } ends temporary access
reach-step-customers-assign = { $by } gives { $to } the customer { $customer }
reach-step-users-add = { $by } adds a new person
reach-step-other = { $by } does “{ $act }”
reach-verdict-is = { $who } is “{ $role }” of { $organization } already
reach-verdict-can = { $stolen ->
    [yes] With the account of { $who }, “{ $role }” of { $organization } is { $count ->
        [one] one step away
       *[other] { $count } steps away
      }
   *[no] { $who } can become “{ $role }” of { $organization } in { $count ->
        [one] one step
       *[other] { $count } steps
      }
  }
reach-verdict-cannot = { $stolen ->
    [yes] Not even a thief of { $who }’s account can become “{ $role }” of { $organization }
   *[no] { $who } cannot become “{ $role }” of { $organization }
  }
reach-verdict-open = { $count ->
    [one] No way to “{ $role }” of { $organization } within one step
   *[other] No way to “{ $role }” of { $organization } within { $count } steps
  }
reach-verdict-complete = Everything was tried: { $states ->
    [one] one situation
   *[other] { NUMBER($states) } situations
  }.
reach-verdict-stopped = Not everything was tried: all chains of up to { $count } steps were, and not all longer ones. ({ $states ->
    [one] One situation
   *[other] { NUMBER($states) } situations
  })
reach-shortest = The shortest way
reach-goal = { $who } is “{ $role }”
reach-reached-roles = Roles within reach ({ $count })
reach-reached-no-roles = No role that is not held already.
reach-reached-levels = Controls within reach ({ $count })
reach-reached-no-levels = Nothing beyond what is seen and managed already.
reach-reached-by = { $about } · { $by }
reach-steps = { $count ->
    [0] At once
    [one] { $count } step
   *[other] { $count } steps
  }
reach-everybody = { $stolen ->
    [yes] By a stolen account, { $count ->
        [0] nobody of { $people } becomes full administrator
        [one] one of { $people } people becomes full administrator
       *[other] { $count } of { $people } people become full administrator
      }
   *[no] { $count ->
        [0] Nobody of { $people } can become full administrator
        [one] One of { $people } people can become full administrator
       *[other] { $count } of { $people } people can become full administrator
      }
  }
reach-mark-is = Is already
reach-mark-can = { $count ->
    [one] { $count } step
   *[other] { $count } steps
  }
reach-mark-cannot = Cannot
reach-mark-open = Not found
reach-roles = All roles of the catalogue
reach-roles-text = Which roles can make their holder full administrator? Asked on a small world that is as open as it can be.
reach-roles-start = Check all roles
reach-roles-running = { $done } of { $total } ways to hold a role checked
reach-roles-stopped = Stopped after { $count } ways to hold a role.
reach-roles-flagged = { $count ->
    [0] No role makes its holder full administrator.
    [one] One role makes its holder full administrator, without anybody’s help.
   *[other] { $count } roles make their holder full administrator, without anybody’s help.
  }
reach-roles-role = Role
reach-roles-alone = Alone
reach-roles-stolen = Stolen account

## Least privilege

reach-need-who = Who needs something
reach-need-what = What is needed
reach-need-kind = Kind of organization
reach-need-relation = Who it is for
reach-need-contact-center = With a contact centre
reach-need-take-over = Take what { $name } has
reach-need-wanted = { $count ->
    [0] None chosen
    [one] { $count } chosen
   *[other] { $count } chosen
  }
reach-need-clear = Clear
reach-need-elsewhere = Without settings
reach-need-within = on some sites or services
reach-need-nothing-found = No control is found
reach-need-none = Choose what somebody needs
reach-need-none-text = The smallest sets of roles that give it appear here, with what each gives beyond.
reach-sets = Sets of roles
reach-sets-found = { $count ->
    [one] { $roles ->
        [one] One role gives it
       *[other] One set of { $roles } roles gives it
      }
   *[other] { $roles ->
        [one] { $count } roles give it, each alone
       *[other] { $count } sets of { $roles } roles give it
      }
  }
reach-sets-more = { $count ->
    [one] { $count } more gives more beyond.
   *[other] { $count } more give more beyond.
  }
reach-sets-none-gives = { $count ->
    [one] No role gives this: { $wanted }
   *[other] No role gives these: { $wanted }
  }
reach-sets-unknown = { $count ->
    [one] The catalogue has no such control: { $wanted }
   *[other] The catalogue has no such controls: { $wanted }
  }
reach-sets-stopped = Not everything could be tried, so there may be smaller sets.
reach-sets-no-set = No set of roles gives all of it
reach-sets-no-set-text = Each part is given by some role, and these roles cannot be held together.
reach-set-best = Least beyond
reach-set-exact = Gives this and nothing else
reach-set-beyond = { $count ->
    [one] { $count } thing beyond
   *[other] { $count } things beyond
  }
reach-set-restricted = Restricted mode would limit: { $what }
reach-set-by = { $role }: given by { $by }
reach-set-by-nobody = { $role }: nobody can give it to such a person
reach-set-not-oneself = , and not by oneself
reach-try = Try on { $name }
reach-try-other = { $name } stands to this organization in another way.
reach-try-no-world = The world is no JSON. Nothing was changed.
reach-tried = { $name } has these roles now, and no others here.
