import type { Catalogue, Condition, OrganizationKind, Role, TableCell } from '../../lib/module/types';
import type { Column } from './columns';

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

/** The cell of the tables that gives the column its level on a privilege. */
export function tableCellOf(catalogue: Catalogue, column: Column, privilege: number): TableCell | null {
  const whole = catalogue.privileges[privilege]?.whole_from ?? null;
  const cells = column.tables.flatMap((table) => table.cells);
  const own = cells.filter((cell) => cell.privilege === privilege || cell.privilege === whole);
  const rank = ({ level }: TableCell) => ['none', 'view', 'manage'].indexOf(level);
  return own.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

export function conditionsAt(catalogue: Catalogue, indexes: number[]): Condition[] {
  return indexes.flatMap((index) => catalogue.conditions[index] ?? []);
}

function isForOneself(to: string[]): boolean {
  return to.every((it) => it === 'myself');
}
