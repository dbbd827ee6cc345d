# An address that leads nowhere

lost-heading = Der er ingen side her
lost-text = Adressen kan være stavet forkert, eller siden findes ikke længere.
lost-do = Gå til din organisation
