import type { components } from '../../lib/server/generated/schema';

type Elevation = components['schemas']['ElevationItem'];
type CalendarItem = components['schemas']['CalendarItem'];

/** What the server says that may concern the reader. */
export interface Concerns {
  /** Temporary access that he asked for. */
  asked: Elevation[];
  /** Requests that wait for his answer. */
  waiting: Elevation[];
  /** What begins and ends in the organization soon. */
  ends: CalendarItem[];
  /** How many full administrators there are; absent where he may not see it. */
  fullAdministrators: number | null;
  names: Map<string, string>;
}

/** Something that the reader should know, the most urgent first. */
export type Attention =
  | { kind: 'answer'; id: string; agent: string; organization: string; place: string; purpose: string; until: number }
  | { kind: 'running' | 'asked'; id: string; organization: string; place: string; until: number }
  | { kind: 'administrators'; id: string; count: number }
  | { kind: 'role-ends' | 'access-ends'; id: string; user: string; name: string; role: string | null; at: number };

const URGENCY: Attention['kind'][] = ['answer', 'running', 'asked', 'administrators', 'access-ends', 'role-ends'];

export function attentionOf({ asked, waiting, ends, fullAdministrators, names }: Concerns, now: number): Attention[] {
  const nameOf = (id: string) => names.get(id) ?? id;
  const place = (it: Elevation) => ({ id: it.id, organization: nameOf(it.organization), place: it.organization });
  const all: Attention[] = [
    ...waiting.map((it) => ({
      ...{ kind: 'answer' as const, ...place(it), agent: nameOf(it.agent) },
      ...{ purpose: it.purpose ?? '', until: Date.parse(it.answer_by) },
    })),
    ...asked.flatMap((it): Attention[] => {
      if (it.state === 'pending') return [{ kind: 'asked', ...place(it), until: Date.parse(it.answer_by) }];
      return it.state === 'running' && it.ends_at ? [{ kind: 'running', ...place(it), until: Date.parse(it.ends_at) }] : [];
    }),
    ...(fullAdministrators !== null && fullAdministrators < 2
      ? [{ kind: 'administrators' as const, id: 'administrators', count: fullAdministrators }]
      : []),
    ...ends.flatMap((it) => endOf(it, asked)),
  ];
  const open = all.filter((it) => !('until' in it) || it.until > now);
  return open.sort((a, b) => URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind) || momentOf(a) - momentOf(b));
}

/** An end that is not told already as the reader's own access. */
function endOf({ kind, user, name, role, at, elevation }: CalendarItem, asked: Elevation[]): Attention[] {
  const end = { user, name, at: Date.parse(at) };
  if (kind === 'assignment_ends') return [{ kind: 'role-ends', id: `${user} ${role} ${at}`, role: role ?? null, ...end }];
  if (kind !== 'access_ends' || asked.some((it) => it.id === elevation)) return [];
  return [{ kind: 'access-ends', id: elevation ?? at, role: null, ...end }];
}

function momentOf(it: Attention): number {
  if ('until' in it) return it.until;
  return 'at' in it ? it.at : 0;
}
