# The page users-import

users-import-heading = Manage users with a file
users-import-text = Add people and change names and licences of many at once. Nothing changes before you have seen what would.
users-import-back = Back to users

## The file

users-import-drop = Drop a CSV file here
users-import-choose = Choose a file
users-import-template = Download a template
users-import-limits = Up to { NUMBER($rows) } rows and { NUMBER($megabytes) } MB, in UTF-8
users-import-paste = Or paste the text
users-import-format = The columns are name, email, and one for each licence with True or False. An empty field leaves a licence as it is.
users-import-format-contact-center = You may change contact centre licences: name and email say whom, and columns that begin with cc_ have True or False.
users-import-clear = Clear
users-import-check = Check

## What is wrong with a file

users-import-too-large = The file is larger than { NUMBER($megabytes) } MB. Split it into smaller ones.
users-import-no-text = The file is not text in UTF-8. In a spreadsheet, save it as “CSV UTF-8”.
users-import-empty = There is nobody in it: the first row names the columns, and people follow from the second.
users-import-semicolons = The columns are divided by semicolons. Save the file with commas.
users-import-header = The first row begins with “name,email”.
users-import-too-many-rows = There are more than { NUMBER($rows) } rows. Split them into several files.
problem-invalid-header = The first row is not as expected
problem-invalid-header-text = It begins with “name,email”, and then has one column for each licence, in small letters, each once.
problem-too-many-rows = There are too many rows
problem-too-large = This is larger than the server takes
problem-invalid-rows = Nothing was imported
problem-invalid-rows-text = Something has changed since the check. See below what does not fit any more.

## What would change

users-import-result = What would change
users-import-first = Check a file first
users-import-first-text = You see here what it would change, row by row where something is wrong.
users-import-changed = The text has changed
users-import-changed-text = Check it again. Only what was checked can be imported.
users-import-kept = Your text is kept.
users-import-wrong = Rows with errors
users-import-added = Added
users-import-updated = Changed
users-import-unchanged = Unchanged
users-import-number = { NUMBER($count) }
users-import-has-wrong = { $count ->
    [one] { NUMBER($count) } row cannot be used. Put it right, then check again: the file is taken as a whole.
   *[other] { NUMBER($count) } rows cannot be used. Put them right, then check again: the file is taken as a whole.
  }
users-import-allowed = { $count ->
    [one] All of it can be imported. It changes { NUMBER($count) } person.
   *[other] All of it can be imported. It changes { NUMBER($count) } people.
  }
users-import-nothing = Everything is as the file says already.
users-import-do = { $count ->
    [0] Import
    [one] Import { NUMBER($count) } change
   *[other] Import { NUMBER($count) } changes
  }
users-import-done = Imported: { NUMBER($added) } added, { NUMBER($updated) } changed.

## Errors of rows

users-import-row = Row
users-import-column = Column
users-import-why = What is wrong
users-import-more = Show { NUMBER($count) } more
users-import-row-wrong_number_of_fields = The row has more or fewer fields than the first row.
users-import-row-invalid_email = This is not an e-mail address in small letters.
users-import-row-duplicate_email = This address is in an earlier row, too.
users-import-row-other_organization = Somebody of another organization has this address.
users-import-row-invalid_name = A name has 1 to 200 characters.
users-import-row-invalid_value = A licence is True, False or empty.
users-import-row-column_not_yours = You may change contact centre licences and nothing else.
