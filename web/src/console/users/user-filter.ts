import { queryText } from '../../lib/routes';

/** Whether people from outside are listed: no, too, or nobody else. */
export const EXTERNAL = ['false', 'only', 'true'] as const;
export type External = (typeof EXTERNAL)[number];

/** Which people of an organization are asked for. */
export interface UserFilter {
  q: string;
  /** People who hold one of these roles; everybody, where there are none. */
  roles: string[];
  external: External;
}

/** What the address of the page asks for. */
export function filterOf(query: URLSearchParams): UserFilter {
  const external = EXTERNAL.find((it) => it === query.get('external')) ?? 'false';
  return { q: query.get('q') ?? '', roles: (query.get('role') ?? '').split(',').filter(Boolean), external };
}

/** What the page's address says of a filter. Another question begins at its first page. */
export function addressOf({ q, roles, external }: Partial<UserFilter>): Record<string, string | null> {
  return {
    cursor: null,
    page: null,
    ...(q === undefined ? {} : { q: q || null }),
    ...(roles === undefined ? {} : { role: roles.join(',') || null }),
    ...(external === undefined ? {} : { external: external === 'false' ? null : external }),
  };
}

/** The same as the server is asked: a parameter for each role. */
export function filterText({ q, roles, external }: UserFilter): string {
  return [queryText({ external, q }), ...roles.map((role) => queryText({ role }))].join('&');
}

export const isFiltered = ({ q, roles, external }: UserFilter) => q !== '' || roles.length > 0 || external !== 'false';
