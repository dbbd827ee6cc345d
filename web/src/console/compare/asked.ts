export type Mode = 'roles' | 'people' | 'then';

/** What the address asks to compare. */
export interface Asked {
  mode: Mode;
  /** Ids of columns, or of people. */
  left: string | null;
  right: string | null;
  /** The earlier moment. */
  asOf: string | null;
  differs: boolean;
  restricted: boolean;
}

/** Reads the query of the address. Restricted mode is as in the organization on screen, until the other is asked for. */
export function askedOf(query: URLSearchParams, ownRestricted: boolean): Asked {
  const people = query.get('people');
  const asOf = query.get('as_of');
  const mode = people === null ? 'roles' : asOf === null ? 'people' : 'then';
  const [left = '', right = ''] = (people ?? query.get('roles') ?? '').split(',');
  return {
    mode,
    left: left || null,
    right: mode === 'then' ? left || null : right || null,
    asOf: mode === 'then' ? asOf : null,
    differs: query.get('differs') === 'true',
    restricted: (query.get('restricted') ?? (ownRestricted ? 'on' : 'off')) === 'on',
  };
}

/** Both sides as the address says them. */
export function sidesText(left: string | null, right: string | null): string {
  return right === null ? (left ?? '') : `${left ?? ''},${right}`;
}

/** A moment as a field for date and time has it, in the reader's time zone; nothing where it is none. */
export function toField(moment: string | null): string {
  const at = new Date(moment ?? '');
  if (Number.isNaN(at.getTime())) return '';
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export function fromField(value: string): string | null {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().replace('.000Z', 'Z');
}
