import { messages, nameOf, t } from '../../lib/i18n/messages.svelte';
import type { Catalogue, Instant } from '../../lib/module/types';
import { elevationState, momentOf, standingOf } from './cells';
import type { ListName, Row, WorldDocument } from './document';
import { KINDS, namesIn, textOf } from './fields';

/** What a table shows of an element: a cell a column, and whether it holds now. */
export interface RowCells {
  cells: readonly { text: string; soft?: string }[];
  /** Grey, because it does not hold at the moment. */
  faint: boolean;
}

/** Heads of the columns of each list, as parts of ids of texts. */
export const COLUMNS: Record<ListName, readonly string[]> = {
  organizations: ['name', 'kind', 'managed-by'],
  users: ['name', 'organization'],
  assignments: ['user', 'role', 'organization'],
  elevations: ['agent', 'organization', 'decision'],
  sites: ['id', 'organization'],
};

/** Says what tables show, with names looked up once for all rows. */
export function cellsOf(document: WorldDocument, catalogue: Catalogue | null, now: Instant) {
  const organization = namesIn(document, 'organizations');
  const person = namesIn(document, 'users');
  const kind = (value: unknown) =>
    typeof value === 'string' && KINDS.includes(value) ? t(`playground-choice-${value}`) : textOf(value);
  const day = (moment: Instant) =>
    new Intl.DateTimeFormat(messages.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(moment);
  const span = (row: Row): string => {
    const [from, until] = [momentOf(row.assigned_at), momentOf(row.expires_at)];
    const standing = standingOf(row, now);
    if (standing === 'later' && from !== null) return t('playground-begins', { at: day(from) });
    if (until === null) return '';
    return t(standing === 'over' ? 'playground-ended' : 'playground-ends', { at: day(until) });
  };
  const of: Record<ListName, (row: Row) => RowCells> = {
    organizations: (row) => ({
      cells: [
        { text: textOf(row.name), soft: textOf(row.id) },
        { text: kind(row.kind) },
        { text: row.managed_by === undefined ? '' : organization(row.managed_by) },
      ],
      faint: false,
    }),
    users: (row) => ({
      cells: [{ text: textOf(row.name), soft: textOf(row.id) }, { text: organization(row.organization) }],
      faint: false,
    }),
    assignments: (row) => ({
      cells: [
        { text: person(row.user) },
        { text: nameOf('role', textOf(row.role)), soft: span(row) },
        { text: organization(row.organization) },
      ],
      faint: standingOf(row, now) !== 'now',
    }),
    elevations: (row) => {
      const state = elevationState(row, catalogue?.elevation ?? null, now);
      return {
        cells: [
          { text: person(row.agent), soft: textOf(row.purpose) },
          { text: organization(row.organization) },
          { text: t(`playground-elevation-${state}`) },
        ],
        faint: state !== 'running' && state !== 'waits',
      };
    },
    sites: (row) => ({ cells: [{ text: textOf(row.id) }, { text: organization(row.organization) }], faint: false }),
  };
  return of;
}
