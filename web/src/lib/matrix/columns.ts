import { withElevation } from '../facts/edit-facts';
import type {
  AssignmentFacts,
  Catalogue,
  Condition,
  Derivation,
  Facts,
  Instant,
  OrganizationKind,
  Relation,
  Role,
  SiteFacts,
  TableColumn,
} from '../module/types';
import { MADE_UP } from './circumstances';

export type ColumnGroup = 'own' | 'external' | 'partner' | 'sites' | 'service' | 'support';

export const COLUMN_GROUPS: ColumnGroup[] = ['own', 'external', 'partner', 'sites', 'service', 'support'];

/** Kinds of organizations that have administrators. */
export const KINDS = ['customer', 'partner', 'free'] as const satisfies OrganizationKind[];

/** A role as one relation has it: a column of the matrix. */
export interface Column {
  /** The role's id; with the relation behind it, where the role is another one for people from outside. */
  id: string;
  role: Role;
  relation: Relation;
  group: ColumnGroup;
  /** Its parts in the tables of the catalogue. */
  tables: TableColumn[];
}

/** Roles that somebody can have in an organization of this kind, group by group. */
export function columnsOf(catalogue: Catalogue, kind: OrganizationKind): Column[] {
  const columns = new Map<string, Column>();
  for (const table of catalogue.columns) {
    const role = catalogue.roles[table.role];
    if (!role || !table.kinds.includes(kind) || !canBeHad(catalogue, role, table, kind)) continue;
    const key = `${role.id}.${table.relation}`;
    const known = columns.get(key);
    if (known) known.tables.push(table);
    else columns.set(key, { id: key, role, relation: table.relation, group: groupOf(role, table.relation), tables: [table] });
  }
  const all = named([...columns.values()]);
  const place = ({ group, role }: Column) => COLUMN_GROUPS.indexOf(group) * 1000 + catalogue.roles.indexOf(role);
  return all.toSorted((a, b) => place(a) - place(b));
}

/** One column stands for a role of all relations that give the same. */
function named(columns: Column[]): Column[] {
  return columns.flatMap((column) => {
    const same = columns.filter(({ role }) => role === column.role);
    const [first] = same;
    if (!first || first === column) return [{ ...column, id: column.role.id }];
    return givesSame(first, column) ? [] : [column];
  });
}

function givesSame(a: Column, b: Column): boolean {
  const cells = ({ tables }: Column) => JSON.stringify(tables.flatMap((table) => table.cells));
  return cells(a) === cells(b);
}

function canBeHad(catalogue: Catalogue, role: Role, { role: index, relation }: TableColumn, kind: OrganizationKind) {
  const follows = (it: Derivation) => it.role === index && it.relation === relation && it.kinds.includes(kind);
  if (!role.assigned) return catalogue.derivations.some(follows);
  return relation === 'managing_partner' || role.kinds.includes(kind);
}

function groupOf(role: Role, relation: Relation): ColumnGroup {
  if (role.relations.includes('managing_partner')) return 'partner';
  if (relation === 'support') return 'support';
  if (role.lists === 'sites') return 'sites';
  if (role.service) return 'service';
  return relation === 'external' ? 'external' : 'own';
}

/** A site and a service that the made-up holder's role reaches, and ones that nobody listed or sold. */
export const REACHED: SiteFacts = { id: 'listed', managed_in: 'control_hub', sold_by: ['partner'] };
export const UNREACHED: SiteFacts = { id: 'other', managed_in: 'control_hub', sold_by: [] };

export interface HolderCircumstances {
  kind: OrganizationKind;
  restricted: boolean;
  /** Whether everything holds that cells may depend on, or nothing of it. */
  best: boolean;
}

/** A made-up person who holds the role and nothing else, in an organization where it can be held. */
export function holderOf(catalogue: Catalogue, column: Column, circumstances: HolderCircumstances, now: Instant): Facts {
  const { kind, restricted, best } = circumstances;
  const { role, relation } = column;
  const derived = role.assigned ? undefined : catalogue.derivations.find((it) => catalogue.roles[it.role] === role)?.when;
  const home = homeOf(role, relation);
  const assignment = role.assigned ? [assignmentOf(role, best, now)] : [];
  const facts: Facts = {
    organization: {
      id: MADE_UP.organization_id,
      kind,
      managed_by: kind === 'customer' ? 'partner' : null,
      restricted_mode: restricted,
      support_read_only: derived === 'vendor_read_only',
      contact_center: best ? '1.0' : null,
      services_setup_done: best,
      set_up: null,
      sold_by: ['partner'],
    },
    subject: {
      id: MADE_UP.subject_id,
      home,
      home_kind: home === 'here' ? kind : home === 'partner' ? 'partner' : 'customer',
      home_contact_center: false,
      founded_home: false,
      founded_home_ended_at: null,
      vendor_support: relation === 'support',
      licenses: best ? [] : excludingLicenses(conditionsOf(catalogue, column)),
      profiles: typeof derived === 'object' ? [derived.profile] : [],
      attributes: {},
    },
    pair: {
      assignments: relation === 'managing_partner' ? [] : assignment,
      home_assignments: relation === 'managing_partner' ? assignment : [],
      elevations: [],
    },
  };
  const elevated = derived === 'vendor_elevated' || (best && conditionsOf(catalogue, column).includes('elevated'));
  return elevated ? withElevation(facts, now, true) : facts;
}

/** The same person with another role besides; without the column's own role, when it is to be left out. */
export function withBase(facts: Facts, base: Role, without?: Role): Facts {
  const kept = facts.pair.assignments.filter((it) => it.role !== without?.id);
  const assignments = [...kept, assignmentOf(base, true, null)];
  return { ...facts, pair: { ...facts.pair, assignments } };
}

/** The same person with all roles that a role builds on. */
export function withBases(facts: Facts, role: Role, roles: Role[]): Facts {
  return role.base.reduce((all, index) => {
    const base = roles[index];
    return base ? withBase(all, base) : all;
  }, facts);
}

/** What the column's cells depend on. */
export function conditionsOf(catalogue: Catalogue, { tables }: Column): Condition[] {
  const indexes = new Set(tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.conditions)));
  return [...indexes].flatMap((index) => catalogue.conditions[index] ?? []);
}

function homeOf(role: Role, relation: Relation): string {
  if (relation === 'own') return 'here';
  if (relation === 'support') return 'vendor';
  return relation === 'managing_partner' || role.external_from === 'partner' ? 'partner' : 'elsewhere';
}

function assignmentOf(role: Role, signedIn: boolean, now: Instant | null): AssignmentFacts {
  return {
    role: role.id,
    starts_at: null,
    expires_at: null,
    first_sign_in_at: signedIn ? now : null,
    sites: role.lists === 'sites' ? [REACHED.id] : [],
    lists_organization: role.lists === 'customers',
  };
}

function excludingLicenses(conditions: Condition[]): string[] {
  return conditions.flatMap((it) => (typeof it === 'object' && 'without_license' in it ? [it.without_license] : []));
}
