# An address that leads nowhere

lost-heading = There is no page here
lost-text = The address may be misspelt, or the page is gone.
lost-do = Go to your organization
