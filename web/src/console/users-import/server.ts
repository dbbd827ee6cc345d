import { inOrganization } from '../../lib/server/api';
import type { components } from '../../lib/server/generated/schema';
import { changeJson } from '../../lib/server/http';

export type Imported = components['schemas']['Imported'];
export type RowError = components['schemas']['RowError'];

const path = (organization: string) => inOrganization(organization, 'users', 'csv');

/** What a file would change, and what is wrong with it. Nothing is written. */
export const rehearseImport = (organization: string, text: string) =>
  changeJson<Imported>(`${path(organization)}?dry_run=true`, { body: text });

export const importUsers = (organization: string, text: string) =>
  changeJson<Imported>(path(organization), { body: text });
