/** Why a request was not answered: what the server said (RFC 9457), or that it could not be reached. */
export class Problem extends Error {
  constructor(
    readonly title: string,
    readonly detail: string,
    /** The HTTP status; 0 when the server could not be reached. */
    readonly status: number,
  ) {
    super(`${title}: ${detail}`);
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

export async function getJson<T>(path: string): Promise<T> {
  const response = await send(path, { headers: { accept: 'application/json' } });
  return (await response.json()) as T;
}

export async function postJson<T>(path: string, body: unknown): Promise<T> {
  return (await (await post(path, body)).json()) as T;
}

export function post(path: string, body: unknown): Promise<Response> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return send(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

export function fetchFile(path: string): Promise<Response> {
  return send(path, {});
}

async function send(path: string, options: RequestInit): Promise<Response> {
  const response = await fetch(path, { credentials: 'same-origin', ...options }).catch((error: unknown) => {
    throw new Problem('', error instanceof Error ? error.message : String(error), 0);
  });
  if (response.ok) return response;
  const said = (await response.json().catch(() => ({}))) as { title?: string; detail?: string };
  throw new Problem(said.title ?? response.statusText, said.detail ?? '', response.status);
}
