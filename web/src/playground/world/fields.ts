import type { Catalogue } from '../../lib/module/types';
import { rowsOf, type ListName, type Row, type WorldDocument } from './document';

/** How a field of an element is edited. */
export type FieldKind =
  | 'text'
  /** One of a few words of the format. */
  | 'choice'
  /** An element of another list, or a role. */
  | 'reference'
  | 'references'
  | 'moment'
  /** Yes, no, or not said. */
  | 'truth'
  /** Texts, with commas between them. */
  | 'words'
  /** Whatever else JSON can say. */
  | 'json';

export interface Field {
  name: string;
  kind: FieldKind;
  /** Whether the format wants it. */
  required?: boolean;
  options?: readonly string[];
  of?: ListName | 'roles';
}

/** Kinds of organizations. */
export const KINDS: readonly string[] = ['customer', 'partner', 'free', 'consumer'];

const id: Field = { name: 'id', kind: 'text', required: true };
const organization: Field = { name: 'organization', kind: 'reference', of: 'organizations', required: true };

/** The fields of the elements of each list. */
export const FIELDS: Record<ListName, readonly Field[]> = {
  organizations: [
    { name: 'name', kind: 'text', required: true },
    id,
    { name: 'kind', kind: 'choice', required: true, options: KINDS },
    { name: 'managed_by', kind: 'reference', of: 'organizations' },
    { name: 'restricted_mode', kind: 'truth' },
    { name: 'support_read_only', kind: 'truth' },
    { name: 'services_setup_done', kind: 'truth' },
    { name: 'contact_center', kind: 'json' },
    { name: 'subscriptions', kind: 'json' },
    { name: 'set_up', kind: 'json' },
  ],
  users: [
    { name: 'name', kind: 'text', required: true },
    id,
    organization,
    { name: 'licenses', kind: 'words' },
    { name: 'profiles', kind: 'words' },
    { name: 'verified', kind: 'truth' },
    { name: 'vendor_support', kind: 'truth' },
    { name: 'attributes', kind: 'json' },
  ],
  assignments: [
    { name: 'user', kind: 'reference', of: 'users', required: true },
    { name: 'role', kind: 'reference', of: 'roles', required: true },
    organization,
    { name: 'assigned_at', kind: 'moment' },
    { name: 'expires_at', kind: 'moment' },
    { name: 'sites', kind: 'references', of: 'sites' },
    { name: 'customers', kind: 'references', of: 'organizations' },
    { name: 'assigned_by', kind: 'reference', of: 'users' },
    { name: 'first_sign_in_at', kind: 'moment' },
  ],
  elevations: [
    { name: 'agent', kind: 'reference', of: 'users', required: true },
    organization,
    id,
    { name: 'purpose', kind: 'text' },
    { name: 'requested_at', kind: 'moment', required: true },
    { name: 'decision', kind: 'choice', options: ['approved', 'denied'] },
    { name: 'decided_at', kind: 'moment' },
    { name: 'decided_by', kind: 'reference', of: 'users' },
    { name: 'ended_at', kind: 'moment' },
  ],
  sites: [id, organization, { name: 'managed_in', kind: 'choice', required: true, options: ['control_hub', 'site_administration'] }],
};

/** An option of a field: what the document says, and what people call it. */
export interface Option {
  id: string;
  name: string;
}

/** What an element may refer to. What it refers to already is always among it. */
export function optionsOf(field: Field, row: Row, document: WorldDocument, catalogue: Catalogue | null, roleName: (id: string) => string): Option[] {
  const all = field.of === 'roles' ? rolesOf(catalogue, roleName) : field.of ? elementsOf(field, field.of, row, document) : [];
  const said = [row[field.name]].flat().filter((it): it is string => typeof it === 'string' && it !== '');
  const unknown = said.filter((id) => all.every((it) => it.id !== id)).map((id) => ({ id, name: id }));
  return [...all, ...unknown];
}

function rolesOf(catalogue: Catalogue | null, roleName: (id: string) => string): Option[] {
  return (catalogue?.roles ?? []).map(({ id }) => ({ id, name: roleName(id) }));
}

function elementsOf(field: Field, list: ListName, row: Row, document: WorldDocument): Option[] {
  return rowsOf(document, list)
    .filter((it) => {
      if (field.name === 'sites') return it.organization === row.organization;
      if (field.name === 'customers') return it.managed_by === row.organization;
      if (field.name === 'managed_by') return it.kind === 'partner';
      return true;
    })
    .map((it) => ({ id: textOf(it.id), name: nameOfRow(it) }));
}

/** What people call an element: its name, and what tells it from others of that name. */
function nameOfRow({ id, name }: Row): string {
  return typeof name === 'string' && name !== '' ? name : textOf(id);
}

/** What an element of a list is called, by its id. */
export function namesIn(document: WorldDocument, list: ListName): (id: unknown) => string {
  const names = new Map(rowsOf(document, list).map((row) => [row.id, nameOfRow(row)]));
  return (id) => names.get(id) ?? textOf(id);
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A new element of a list, about whoever is looked at, with an id that is free. */
export function newRow(
  list: ListName,
  document: WorldDocument,
  { user, organization, role, now }: { user: string | null; organization: string | null; role: string | null; now: number },
): Row {
  const place = organization ?? textOf(rowsOf(document, 'organizations')[0]?.id);
  const somebody = user ?? textOf(rowsOf(document, 'users')[0]?.id);
  const free = (made: (number: number) => string): string => {
    const taken = new Set(rowsOf(document, list).map((row) => row.id));
    let number = taken.size + 1;
    while (taken.has(made(number))) number += 1;
    return made(number);
  };
  const at = new Date(now).toISOString().replace('.000Z', 'Z');
  const rows: Record<ListName, () => Row> = {
    organizations: () => ({ id: free((it) => `organization-${it}`), name: 'New organization', kind: 'customer' }),
    users: () => ({ id: free((it) => `person-${it}@${place}.example`), name: 'New person', organization: place }),
    assignments: () => ({ user: somebody, role: role ?? '', organization: place }),
    elevations: () => ({ id: free((it) => `el-${it}`), agent: somebody, organization: place, requested_at: at }),
    sites: () => ({ id: free((it) => `site-${it}.${place}.example`), organization: place, managed_in: 'control_hub' }),
  };
  return rows[list]();
}
