import { getJson } from '../../lib/server/http';
import { inOrganization } from '../../lib/server/api';
import type { components } from '../../lib/server/generated/schema';
import { queryText } from '../../lib/routes';
import type { Edit } from './edit';
import type { AuditFilter } from './filter';

type Schemas = components['schemas'];

export type Actor = Schemas['Actor'];
export type ActItem = Schemas['ActItem'];
export type AuditItem = Schemas['AuditItem'];
export type AuditPage = Schemas['AuditPage'];
export type Receipt = Schemas['Receipt'];
export type Question = Schemas['EvaluationRequest'];

/** One change with everything that the log has about it. */
export type AuditedChange = Omit<Schemas['AuditedChange'], 'edits'> & { edits: Edit[] };

/** How many changes a part of the list has. */
export const PART = 50;

/** A page of the audit trail, newest first. */
export function auditPage(
  organization: string,
  query: Partial<AuditFilter> & { cursor?: string | null; limit?: number },
  signal?: AbortSignal,
): Promise<AuditPage> {
  return getJson(`${inOrganization(organization, 'audit')}?${queryText({ limit: PART, ...query })}`, signal);
}

export const auditedChange = (revision: string, signal?: AbortSignal) =>
  getJson<AuditedChange>(`/api/v1/audit/${encodeURIComponent(revision)}`, signal);
