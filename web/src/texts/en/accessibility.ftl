# What is done for accessibility, and how anybody can check it

accessibility-heading = Accessibility of these pages
accessibility-lead = These pages are made for everybody who administers an organization. They follow the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.

## The check

accessibility-check = Check it yourself
accessibility-check-text = Your browser checks the page that is on screen with axe-core, a widely used set of rules. Nothing leaves the page.
accessibility-check-others = These pages open and check themselves:
accessibility-check-console = After you have signed in, every page of the console has the same check at its foot.
accessibility-check-heading = Accessibility check
accessibility-check-violations = { $count ->
    [one] One violation
   *[other] { $count } violations
}
accessibility-check-passed = { $count ->
    [one] One rule passed
   *[other] { $count } rules passed
}
accessibility-check-unclear = { $count ->
    [one] One rule that only a person can judge
   *[other] { $count } rules that only a person can judge
}
accessibility-check-more = { $count ->
    [one] and one more element
   *[other] and { $count } more elements
}
accessibility-check-page = Page
accessibility-check-engine = Checked with
accessibility-check-took = Time
accessibility-check-milliseconds = { $count } ms
accessibility-check-private = The check ran in this page. Neither the page nor the result was sent anywhere.

## What is done

accessibility-done = What is done
accessibility-keyboard = Keyboard
accessibility-keyboard-text = Everything works without a mouse, in the order in which it is read, and where you are is always visible. What you may not use can still be reached, and says why.
accessibility-ears = Screen readers
accessibility-ears-text = Headings, landmarks, tables and forms are what they look like. Results, errors and changes by others are announced.
accessibility-contrast = Colour and contrast
accessibility-contrast-text = Text stands out from what is behind it, light and dark alike, and no colour is the only sign of anything.
accessibility-motion = Motion
accessibility-motion-text = Whoever asks the system for less motion gets none.
accessibility-zoom = Size
accessibility-zoom-text = Pages can be enlarged four times, and fit a phone, without scrolling sideways. Wide tables scroll in their own box.
accessibility-languages = Languages
accessibility-languages-text = All texts are there in English, Swedish, Norwegian, Danish and Polish, and pages say which one they are in.
accessibility-words = Plain words
accessibility-words-text = Errors stand beside the field, say what is wrong, and keep what was typed.
accessibility-time = Time
accessibility-time-text = A request for access waits one hour, and access runs for one hour: that is for safety, and cannot be made longer. Forms have no limit, and survive a lost session.

## Keys

accessibility-keys = Keys
accessibility-keys-text = The keys of your browser and screen reader do what they do everywhere. No single letter is a shortcut.
accessibility-key = Key
accessibility-key-does = What it does
accessibility-key-tab = Goes to the next control, or back to the one before
accessibility-key-skip = The first link of each page of the console skips to what the page is about
accessibility-key-enter = Opens, chooses or switches
accessibility-key-arrows = Go through lists to choose from, and from the search of the help desk to its customers
accessibility-key-escape = Closes dialogs, menus and lists

## The rest

accessibility-limits = What falls short
accessibility-limits-text = The roles matrix is large: on a phone, comparing two roles is easier to read. A check by rules finds some obstacles, not all.
accessibility-report = Tell us
accessibility-report-text = If something keeps you from your work, tell whoever runs this server: which page, what you wanted to do, and what you use to read it. A picture or the result of the check helps.
