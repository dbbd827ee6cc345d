# An address that leads nowhere

lost-heading = Det er ingen side her
lost-text = Adressen kan være feilstavet, eller siden finnes ikke lenger.
lost-do = Gå til organisasjonen din
