import type { Instant } from '../../lib/module/types';
import { rowsOf, type Row, type WorldDocument } from '../world/document';

/** What happens to somebody's access at a moment, as far as the document says it. */
export interface Happening {
  at: Instant;
  what:
    | 'role-begins'
    | 'role-ends'
    | 'signs-in'
    | 'asks'
    | 'request-expires'
    | 'granted'
    | 'denied'
    | 'access-ends'
    | 'set-up-ends';
  user: string;
  organization: string;
  /** The role that begins or ends. */
  role: string | null;
}

/** How long temporary access may be answered and lasts, in milliseconds; nothing where the catalogue has none. */
export interface Lasting {
  answer_within: number;
  lasts: number;
}

/** What happens when, ascending. */
export function happenings(document: WorldDocument, elevation: Lasting | null): Happening[] {
  const all = [
    ...rowsOf(document, 'assignments').flatMap(ofAssignment),
    ...rowsOf(document, 'elevations').flatMap((row) => ofElevation(row, elevation)),
    ...rowsOf(document, 'organizations').flatMap(ofOrganization),
  ];
  return all.sort((a, b) => a.at - b.at);
}

function ofAssignment(row: Row): Happening[] {
  const common = { user: textOf(row.user), organization: textOf(row.organization), role: textOf(row.role) };
  return [
    ...moment(row.assigned_at, { ...common, what: 'role-begins' }),
    ...moment(row.first_sign_in_at, { ...common, what: 'signs-in' }),
    ...moment(row.expires_at, { ...common, what: 'role-ends' }),
  ];
}

function ofElevation(row: Row, elevation: Lasting | null): Happening[] {
  const common = { user: textOf(row.agent), organization: textOf(row.organization), role: null };
  const granted = row.decision === 'approved';
  const answered = moment(row.decided_at, { ...common, what: granted ? 'granted' : 'denied' });
  const ended = moment(row.ended_at, { ...common, what: 'access-ends' });
  const asked = moment(row.requested_at, { ...common, what: 'asks' });
  const later = (from: Happening[], by: number | undefined, what: Happening['what']) =>
    by === undefined ? [] : from.map((it): Happening => ({ ...it, at: it.at + by, what }));
  return [
    ...asked,
    ...answered,
    ...(row.decision === undefined ? later(asked, elevation?.answer_within, 'request-expires') : []),
    ...(granted && ended.length === 0 ? later(answered, elevation?.lasts, 'access-ends') : ended),
  ];
}

function ofOrganization(row: Row): Happening[] {
  const setUp = row.set_up;
  if (typeof setUp !== 'object' || setUp === null) return [];
  const { by, ended_at } = setUp as Row;
  return moment(ended_at, { user: textOf(by), organization: textOf(row.id), role: null, what: 'set-up-ends' });
}

function moment(value: unknown, happening: Omit<Happening, 'at'>): Happening[] {
  const at = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isFinite(at) ? [{ at, ...happening }] : [];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
