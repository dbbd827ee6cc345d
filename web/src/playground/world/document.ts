/** An element of a list of a directory document, as JSON has it. */
export type Row = Record<string, unknown>;

export type ListName = 'organizations' | 'sites' | 'users' | 'assignments' | 'elevations';

export const LISTS: readonly ListName[] = ['organizations', 'users', 'assignments', 'elevations', 'sites'];

/** A directory document whose lists are lists of objects; what they say is the workbench's to judge. */
export type WorldDocument = Row & Partial<Record<ListName, Row[]>>;

/** The order in which fields are written. What else there is comes behind. */
const FIELDS: Record<ListName, readonly string[]> = {
  organizations: [
    ...['id', 'name', 'kind', 'managed_by', 'restricted_mode', 'support_read_only', 'contact_center'],
    ...['services_setup_done', 'subscriptions', 'set_up'],
  ],
  sites: ['id', 'organization', 'managed_in'],
  users: ['id', 'name', 'organization', 'licenses', 'profiles', 'verified', 'vendor_support', 'attributes'],
  assignments: [
    ...['user', 'role', 'organization', 'sites', 'customers', 'assigned_by', 'assigned_at', 'expires_at'],
    'first_sign_in_at',
  ],
  elevations: [
    ...['id', 'agent', 'organization', 'requested_at', 'decision', 'decided_at', 'decided_by', 'ended_at', 'purpose'],
  ],
};

const ORDER = ['format', 'organizations', 'sites', 'users', 'assignments', 'elevations'];

/** The document of a text; nothing where it is no JSON, or not the lists that tables can show. */
export function parseWorld(text: string): WorldDocument | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRow(value)) return null;
    const fits = LISTS.every((name) => value[name] === undefined || (Array.isArray(value[name]) && value[name].every(isRow)));
    return fits ? (value as WorldDocument) : null;
  } catch {
    return null;
  }
}

/** How wide a line may get, where it can be broken. */
const WIDE = 110;

/** The document as a text: an element a line, longer ones on several. */
export function printWorld(document: WorldDocument): string {
  const parts = inOrder(document, ORDER).map(([name, value]) => {
    const list = LISTS.find((it) => it === name);
    if (!list || !Array.isArray(value)) return `  ${JSON.stringify(name)}: ${compact(value)}`;
    if (value.length === 0) return `  ${JSON.stringify(name)}: []`;
    const rows = value.map((row: Row) => `    ${printRow(row, FIELDS[list], 4)}`);
    return `  ${JSON.stringify(name)}: [\n${rows.join(',\n')}\n  ]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function printRow(row: Row, order: readonly string[], indent: number): string {
  const whole = compact(row, order);
  if (whole.length + indent <= WIDE) return whole;
  const pad = ' '.repeat(indent + 2);
  const fields = inOrder(row, order).map(([name, value]) => {
    const field = `${JSON.stringify(name)}: ${compact(value)}`;
    if (field.length + indent + 2 <= WIDE || !Array.isArray(value) || value.length === 0) return field;
    const elements = value.map((it) => `${pad}  ${compact(it)}`);
    return `${JSON.stringify(name)}: [\n${elements.join(',\n')}\n${pad}]`;
  });
  const lines: string[] = [];
  for (const field of fields) {
    const line = lines.at(-1);
    const fits = line !== undefined && !line.includes('\n') && !field.includes('\n') && line.length + field.length + indent + 4 <= WIDE;
    if (fits) lines.splice(-1, 1, `${line}, ${field}`);
    else lines.push(field);
  }
  return `{ ${lines.join(`,\n${pad}`)} }`;
}

/** On one line, with blanks where people write them. */
function compact(value: unknown, order: readonly string[] = []): string {
  if (Array.isArray(value)) return `[${value.map((it) => compact(it)).join(', ')}]`;
  if (!isRow(value)) return JSON.stringify(value);
  const fields = inOrder(value, order).map(([name, it]) => `${JSON.stringify(name)}: ${compact(it)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function inOrder(row: Row, order: readonly string[]): [string, unknown][] {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => place(a) - place(b));
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const rowsOf = (document: WorldDocument, list: ListName): Row[] => document[list] ?? [];

/** Adds an element at the end of a list. */
export function withAdded(document: WorldDocument, list: ListName, row: Row): WorldDocument {
  return { ...document, [list]: [...rowsOf(document, list), row] };
}

export function withoutRow(document: WorldDocument, list: ListName, index: number): WorldDocument {
  return { ...document, [list]: rowsOf(document, list).filter((_, at) => at !== index) };
}

/**
 * Sets a field of an element; an absent value takes it out. Whoever refers to an element by its id goes on doing so
 * when the id changes.
 */
export function withField(
  document: WorldDocument,
  list: ListName,
  index: number,
  field: string,
  value: unknown,
): WorldDocument {
  const rows = rowsOf(document, list);
  const before = rows[index]?.[field];
  const changed = { ...document, [list]: rows.map((row, at) => (at === index ? { ...row, [field]: value } : row)) };
  const isShared = rows.some((row, at) => at !== index && row.id === before);
  if (field !== 'id' || isShared || typeof value !== 'string') return changed;
  return (REFERENCES[list] ?? []).reduce(
    (made, path) => replaced(made, path.split('.'), before, value) as WorldDocument,
    changed,
  );
}

/** Where elements of a list are referred to. */
const REFERENCES: Partial<Record<ListName, readonly string[]>> = {
  organizations: [
    'organizations.managed_by',
    'organizations.subscriptions.partner',
    'sites.organization',
    'users.organization',
    'assignments.organization',
    'assignments.customers',
    'elevations.organization',
  ],
  users: [
    'organizations.set_up.by',
    'assignments.user',
    'assignments.assigned_by',
    'elevations.agent',
    'elevations.decided_by',
  ],
  sites: ['organizations.subscriptions.sites', 'assignments.sites'],
};

/** A value with another text in the place of one, wherever the path leads. */
function replaced(value: unknown, path: readonly string[], from: unknown, to: string): unknown {
  if (Array.isArray(value)) return value.map((it) => replaced(it, path, from, to));
  const [name, ...rest] = path;
  if (name === undefined) return value === from ? to : value;
  return isRow(value) && value[name] !== undefined ? { ...value, [name]: replaced(value[name], rest, from, to) } : value;
}
