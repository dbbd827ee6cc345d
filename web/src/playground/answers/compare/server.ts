import { changeJson, fetchFile, getJson } from '../../../lib/server/http';
import type { components } from '../../../lib/server/generated/schema';
import type { Question } from '../../../lib/workbench/workbench';

/** What the server says of its catalogues. */
export interface Catalogues {
  active: { sha256: string; title: string; text: string };
}

/** A question that a draft must answer so before it is activated. */
export interface Assertion {
  name: string;
  request: Question;
  expect: { allow: boolean; level?: string; reason?: string };
  at: string;
  directory: unknown;
}

export interface DraftBody {
  name: string;
  text: string;
  assertions: Assertion[];
  version?: number;
}

/** An assertion that does not hold. */
export interface Failed {
  index: number;
  name: string;
  found: string;
}

export type Checked = Omit<components['schemas']['Checked'], 'failed'> & { failed: Failed[] };

export interface Saved {
  draft: { id: string; version: number };
  checked: Checked;
}

const ROOT = '/api/v1/catalogues';
const draft = (id: string) => `${ROOT}/${encodeURIComponent(id)}`;

export const readCatalogues = () => getJson<Catalogues>(ROOT);
export const readDirectory = async () => (await fetchFile('/api/v1/directory')).blob();
export const createDraft = (body: DraftBody) => changeJson<Saved>(ROOT, { body });
export const changeDraft = (id: string, body: DraftBody) => changeJson<Saved>(draft(id), { method: 'PUT', body });
export const activateDraft = (id: string) => changeJson<{ revision: number }>(`${draft(id)}/activate`);
