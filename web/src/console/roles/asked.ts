import type { OrganizationKind } from '../../lib/module/types';
import { COLUMN_GROUPS, KINDS, type ColumnGroup } from '../../lib/matrix/columns';

/** What the address asks of the matrix. */
export interface Asked {
  kind: OrganizationKind;
  group: ColumnGroup | null;
  search: string;
  /** Whether rows are left out in which all roles have the same. */
  differs: boolean;
  restricted: boolean;
  /** The one role that is looked at. */
  role: string | null;
  /** Privileges whose settings are shown. */
  unfolded: string[];
  /** What is looked at closely: a role, or with a row behind it a cell. */
  open: { column: string; row: string | null } | null;
}

/** Reads the query of the address. Kind and restricted mode are those of the organization on screen, until others are asked for. */
export function askedOf(query: URLSearchParams, own: OrganizationKind | undefined, ownRestricted = false): Asked {
  const kind = KINDS.find((it) => it === query.get('kind')) ?? KINDS.find((it) => it === own) ?? 'customer';
  const [column = '', row = null] = query.get('open')?.split(',') ?? [];
  return {
    kind,
    group: COLUMN_GROUPS.find((it) => it === query.get('group')) ?? null,
    search: query.get('q') ?? '',
    differs: query.get('differs') === 'true',
    restricted: (query.get('restricted') ?? (ownRestricted ? 'on' : 'off')) === 'on' && kind === 'customer',
    role: query.get('role'),
    unfolded: query.get('unfold')?.split(',') ?? [],
    open: column === '' ? null : { column, row },
  };
}

/** The value of `unfold` once this privilege is unfolded, or folded again. */
export function unfolding(unfolded: string[], privilege: string): string | null {
  const others = unfolded.filter((it) => it !== privilege);
  const next = others.length < unfolded.length ? others : [...others, privilege];
  return next.length > 0 ? next.join(',') : null;
}
