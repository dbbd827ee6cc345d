import { queryText } from '../../lib/routes';
import { inOrganization, type Changed } from '../../lib/server/api';
import type { components } from '../../lib/server/generated/schema';
import { changeJson, getJson, postJson } from '../../lib/server/http';

type Schemas = components['schemas'];

export type Customers = Schemas['Customers'];
export type Customer = Customers['items'][number];
export type NewCustomer = Schemas['NewCustomer'];

/** How many customers a page of the list has. */
export const PAGE = 25;

/** The customers of a partner, as far as the reader sees them. */
export function customers(
  partner: string,
  asked: { q: string; cursor?: string | null; limit?: number },
  signal?: AbortSignal,
): Promise<Customers> {
  const query = queryText({ q: asked.q, limit: asked.limit ?? PAGE, cursor: asked.cursor });
  return getJson(`${inOrganization(partner, 'customers')}?${query}`, signal);
}

export const createCustomer = (partner: string, body: NewCustomer) =>
  postJson<Changed>(inOrganization(partner, 'customers'), body);

export const setRestrictedMode = (customer: string, on: boolean) =>
  changeJson<Changed>(inOrganization(customer, 'restricted-mode'), { method: 'PUT', body: { on } });

