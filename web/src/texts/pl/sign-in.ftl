# Signing in

sign-in-title = Logowanie · Remit
sign-in-heading = Logowanie
sign-in-text = Tożsamość potwierdzisz na stronie logowania swojej organizacji.
sign-in-do = Przejdź do logowania
sign-in-choose = Wybierz, kim jesteś
sign-in-choose-text = To wersja demonstracyjna. Możesz wcielić się w dowolną osobę z katalogu i sprawdzić, co jej wolno.
sign-in-people = Osoby
sign-in-no-role = Brak roli
sign-in-problem = Nie udało się zalogować. Spróbuj ponownie.
sign-in-problem-not_in_directory = Twojego adresu nie ma w katalogu. Poproś administratora o dodanie.
sign-in-problem-email_unverified = Dostawca tożsamości nie zweryfikował Twojego adresu e-mail.
sign-in-problem-sign_in_over = Logowanie trwało zbyt długo lub rozpoczęto je w innej przeglądarce. Spróbuj ponownie.
sign-in-problem-sign_in_refused = Dostawca tożsamości odmówił zalogowania.
sign-in-problem-provider_unavailable = Dostawca tożsamości nie odpowiada. Spróbuj ponownie później.
sign-in-problem-no_provider = Ten serwer nie ma dostawcy tożsamości, więc nikt nie może się tu zalogować.
sign-in-preview = Zobacz bez logowania, co widzą administratorzy
