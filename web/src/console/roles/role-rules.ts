import type { Catalogue, OrganizationKind, Role } from '../../lib/module/types';

/** Who may give a role to people of the organization, and who may bring somebody from outside in with it. */
export interface Givers {
  assign: string[];
  /** Roles that somebody may give to nobody but himself. */
  oneself: string[];
  add: string[];
}

export function giversOf(catalogue: Catalogue, role: Role, kind: OrganizationKind): Givers {
  const index = catalogue.roles.indexOf(role);
  const ids = (roles: number[]) => [...new Set(roles)].flatMap((it) => catalogue.roles[it]?.id ?? []);
  const rules = catalogue.assign_rules.filter((it) => it.roles.includes(index) && it.kinds.includes(kind));
  const isOffered = catalogue.offers.some((offer) => offer.roles.includes(index));
  const adding = catalogue.acts.filter(({ name, kinds }) => name === 'external_admins.add' && kinds.includes(kind));
  return {
    assign: ids(rules.filter(({ to }) => !isForOneself(to)).flatMap(({ by }) => by)),
    oneself: ids(rules.filter(({ to }) => isForOneself(to)).flatMap(({ by }) => by)),
    add: isOffered ? ids(adding.flatMap(({ by }) => by)) : [],
  };
}

function isForOneself(to: string[]): boolean {
  return to.every((it) => it === 'myself');
}
