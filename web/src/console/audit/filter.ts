/** Which changes are shown; what is absent does not narrow. Times are RFC 3339, UTC. */
export interface AuditFilter {
  actor: string | null;
  about: string | null;
  act: string | null;
  from: string | null;
  to: string | null;
}

export const FILTER_NAMES = ['actor', 'about', 'act', 'from', 'to'] as const satisfies (keyof AuditFilter)[];

export function filterOf(query: URLSearchParams): AuditFilter {
  const value = (name: string) => query.get(name) || null;
  return {
    actor: value('actor'),
    about: value('about'),
    act: value('act'),
    from: value('from'),
    to: value('to'),
  };
}

export type PeriodProblem = 'no-moment' | 'ends-before' | null;

/** What is wrong with the period of a filter, for each of its fields. */
export function periodProblems({ from, to }: Pick<AuditFilter, 'from' | 'to'>): {
  from: PeriodProblem;
  to: PeriodProblem;
} {
  const [start, end] = [instantOf(from), instantOf(to)];
  const noMoment = (text: string | null, instant: number | null) => (text !== null && instant === null ? 'no-moment' : null);
  const turned = start !== null && end !== null && end <= start;
  return { from: noMoment(from, start), to: noMoment(to, end) ?? (turned ? 'ends-before' : null) };
}

/** A moment in UTC as a field for date and time has it, in the zone of the reader. */
export function toField(utc: string | null): string {
  const instant = instantOf(utc);
  if (instant === null) return '';
  const at = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [String(at.getFullYear()).padStart(4, '0'), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What a field for date and time has, in the zone of the reader, as a moment in UTC. */
export function fromField(local: string): string | null {
  const at = new Date(local);
  return local === '' || Number.isNaN(at.getTime()) ? null : at.toISOString().replace(/\.000Z$/, 'Z');
}

/** A moment with its zone in milliseconds; nothing where the text is none. */
function instantOf(text: string | null): number | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : instant;
}
