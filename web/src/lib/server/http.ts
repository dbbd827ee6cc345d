import { version } from './version.svelte';

/** A reason of the module, as problems carry it. */
export interface ProblemReason {
  code: string;
  role?: string | null;
  about?: string | null;
}

interface Document {
  title?: string;
  detail?: string;
  code?: string;
  pointer?: string;
  reasons?: ProblemReason[];
}

/** Why a request was not answered: what the server said (RFC 9457), or that it could not be reached. */
export class Problem extends Error {
  /** What programs compare, such as `denied` or `stale`. */
  readonly code: string;
  /** The place in the body that is wrong, as a JSON pointer. */
  readonly pointer: string | null;
  /** Why the module did not allow it. */
  readonly reasons: ProblemReason[];

  constructor(
    readonly title: string,
    readonly detail: string,
    /** The HTTP status; 0 when the server could not be reached. */
    readonly status: number,
    { code = '', pointer, reasons = [] }: Document = {},
  ) {
    super(`${title}: ${detail}`);
    this.code = code;
    this.pointer = pointer ?? null;
    this.reasons = reasons;
  }

  get unreachable(): boolean {
    return this.status === 0;
  }

  /** Whatever was thrown, as a problem that can be shown. */
  static from(error: unknown): Problem {
    if (error instanceof Problem) return error;
    const message = error instanceof Error ? error.message : String(error);
    return new Problem('', message, -1);
  }
}

/** How a request changes something. */
export interface Change {
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** The entity tag of what the change was made from. */
  ifMatch?: string | null;
  /** Ends a question that nobody waits for any more. */
  signal?: AbortSignal;
}

/** A body with its entity tag. */
export interface Tagged<T> {
  value: T;
  tag: string | null;
}

export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await getTagged<T>(path, signal)).value;
}

export async function getTagged<T>(path: string, signal?: AbortSignal): Promise<Tagged<T>> {
  const response = await send(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
  return { value: (await response.json()) as T, tag: response.headers.get('etag') };
}

export async function postJson<T>(path: string, body: unknown): Promise<T> {
  return changeJson<T>(path, { body });
}

/** Asks for a change, once: a repetition of the same request by the browser is recognized by its key. */
export async function changeJson<T>(path: string, change: Change = {}): Promise<T> {
  return (await (await request(path, change)).json()) as T;
}

export function post(path: string, body: unknown): Promise<Response> {
  return request(path, { body });
}

export function fetchFile(path: string, signal?: AbortSignal): Promise<Response> {
  return send(path, signal ? { signal } : {});
}

function request(path: string, { method = 'POST', body, ifMatch, signal }: Change): Promise<Response> {
  const ending = signal ? { signal } : {};
  const headers: Record<string, string> = { accept: 'application/json' };
  if (path.startsWith('/api/')) headers['idempotency-key'] = crypto.randomUUID();
  if (ifMatch) headers['if-match'] = ifMatch;
  if (body === undefined) return send(path, { method, headers, ...ending });
  const text = typeof body === 'string';
  headers['content-type'] = text ? 'text/csv' : 'application/json';
  return send(path, { method, headers, body: text ? body : JSON.stringify(body), ...ending });
}

const unattendedReads = new WeakSet<AbortSignal>();

/** Marks what is read with this signal as read by the page alone: a page that is left open keeps no session alive. */
export function unattended(signal: AbortSignal): AbortSignal {
  unattendedReads.add(signal);
  return signal;
}

async function send(path: string, options: RequestInit): Promise<Response> {
  const headers = new Headers(options.headers);
  if (options.signal && unattendedReads.has(options.signal)) headers.set('remit-unattended', 'true');
  const response = await fetch(path, { credentials: 'same-origin', ...options, headers }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem('', error instanceof Error ? error.message : String(error), 0);
  });
  version.compare(response.headers.get('remit-module'), response.headers.get('remit-catalogue'));
  if (response.ok) return response;
  const said = (await response.json().catch(() => ({}))) as Document;
  throw new Problem(said.title ?? response.statusText, said.detail ?? '', response.status, said);
}
