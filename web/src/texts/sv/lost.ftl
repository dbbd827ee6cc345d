# An address that leads nowhere

lost-heading = Det finns ingen sida här
lost-text = Adressen kan vara felstavad, eller så finns sidan inte längre.
lost-do = Gå till din organisation
