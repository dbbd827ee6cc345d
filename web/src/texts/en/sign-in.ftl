# Signing in

sign-in-title = Sign in · Remit
sign-in-heading = Sign in
sign-in-text = Your organization's sign-in page asks who you are.
sign-in-do = Continue to sign-in
sign-in-choose = Choose who you are
sign-in-choose-text = This is the demo. You can be anybody in its directory, and try what they may do.
sign-in-people = People
sign-in-no-role = No role
sign-in-problem = You could not be signed in. Try again.
sign-in-problem-not_in_directory = Your address is not in the directory. Ask an administrator to add you.
sign-in-problem-email_unverified = Your identity provider has not verified your e-mail address.
sign-in-problem-sign_in_over = This sign-in took too long, or was begun in another browser. Try again.
sign-in-problem-sign_in_refused = The identity provider did not sign you in.
sign-in-problem-provider_unavailable = The identity provider does not answer. Try again later.
sign-in-problem-no_provider = This server has no identity provider, so nobody can sign in here.
sign-in-preview = Look at what administrators see, without signing in
