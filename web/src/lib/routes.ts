/** Every address of the pages, by name. A part that begins with a colon is a value. */
export const ADDRESSES = {
  start: '/',
  preview: '/preview',
  playground: '/playground',
  'sign-in': '/sign-in',
  outbox: '/outbox',
  support: '/support/:token',
  accessibility: '/accessibility',
  'help-desk': '/help-desk',
  overview: '/organizations/:organization',
  users: '/organizations/:organization/users',
  'users-import': '/organizations/:organization/users/import',
  person: '/organizations/:organization/users/:user',
  external: '/organizations/:organization/external-administrators',
  'support-access': '/organizations/:organization/support-access',
  customers: '/organizations/:organization/customers',
  'partner-administrators': '/organizations/:organization/partner-administrators',
  roles: '/organizations/:organization/roles',
  compare: '/organizations/:organization/compare',
  'who-can': '/organizations/:organization/who-can',
  audit: '/organizations/:organization/audit',
  change: '/organizations/:organization/audit/:revision',
  calendar: '/organizations/:organization/calendar',
} as const;

export type PageName = keyof typeof ADDRESSES;

/** A page, with the values of its address. */
export interface Place {
  page: PageName;
  values: Record<string, string>;
}

/** The page that a path leads to; nothing where there is none. */
export function placeOf(pathname: string): Place | null {
  const parts = pathname.split('/').filter(Boolean);
  for (const [page, address] of Object.entries(ADDRESSES)) {
    const values = valuesOf(address.split('/').filter(Boolean), parts);
    if (values) return { page: page as PageName, values };
  }
  return null;
}

type Query = Record<string, string | number | boolean | null | undefined>;

/** The address of a page. Values of the query that are absent or empty are left out. */
export function href(page: PageName, values: Record<string, string> = {}, query: Query = {}): string {
  const path = ADDRESSES[page].replace(/:(\w+)/g, (_, name: string) => readable(values[name] ?? ''));
  const asked = queryText(query);
  return asked === '' ? path : `${path}?${asked}`;
}

/** A query without what is absent or empty, in the order given. */
export function queryText(query: Query): string {
  return Object.entries(query)
    .flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [`${name}=${readable(String(value))}`],
    )
    .join('&');
}

/** Addresses are read by people: an e-mail address keeps its sign. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%40', '@').replaceAll('%2C', ',').replaceAll('%3A', ':');
}

function valuesOf(address: string[], parts: string[]): Record<string, string> | null {
  if (address.length !== parts.length) return null;
  const values: Record<string, string> = {};
  for (const [index, name] of address.entries()) {
    const part = parts[index] ?? '';
    if (!name.startsWith(':')) {
      if (name !== part) return null;
      continue;
    }
    try {
      values[name.slice(1)] = decodeURIComponent(part);
    } catch {
      return null;
    }
  }
  return values;
}
