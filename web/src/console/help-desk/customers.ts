import type { Evaluator } from '../../lib/module/evaluator';
import { Rights } from '../../lib/module/rights';
import { queryText } from '../../lib/routes';
import { savedFacts, type Listed, type Organization, type SavedFacts } from '../../lib/server/api';
import { organizationName } from '../../lib/server/names';
import { getJson, Problem } from '../../lib/server/http';

/** An organization, with what the reader may do there. */
export interface Customer {
  organization: Pick<Organization, 'id' | 'name' | 'kind'>;
  saved: SavedFacts;
}

/** Which customers are looked for, and by whom. */
export interface Wanted {
  q: string;
  cursor: string | null;
  reader: string;
  /** Whether the reader may ask for access to organizations that he sees nothing of; these are found by their whole id. */
  unlisted: boolean;
}

/** How many customers a page of the list has. */
export const PAGE = 12;

export async function readCustomers(wanted: Wanted, evaluator: Evaluator, signal: AbortSignal): Promise<Listed<Customer>> {
  const { q, cursor, reader } = wanted;
  const query = queryText({ q, cursor, limit: PAGE });
  const found = await getJson<Listed<Organization>>(`/api/v1/organizations?${query}`, signal);
  const listed = found.items.filter(({ kind }) => kind === 'customer');
  const items = await Promise.all(
    listed.map(async (organization) => ({
      organization,
      saved: await savedFacts(organization.id, reader, { signal }),
    })),
  );
  const exact = wanted.unlisted && isId(q) && !items.some(({ organization }) => organization.id === q);
  const unlisted = exact ? await unlistedCustomer(q, reader, evaluator, signal) : null;
  const all = unlisted ? [unlisted, ...items] : items;
  return { ...found, items: all, total: found.total - found.items.length + all.length };
}

/** One organization by its id, for a form about it. */
export async function readCustomer(id: string, reader: string, signal: AbortSignal): Promise<Customer> {
  const [saved, name] = await Promise.all([savedFacts(id, reader, { signal }), organizationName(id, signal)]);
  return { organization: { id, name, kind: saved.facts.organization?.kind ?? 'customer' }, saved };
}

/** An organization that the reader may ask for access to, as the module decides; nothing where he may not. */
async function unlistedCustomer(
  id: string,
  reader: string,
  evaluator: Evaluator,
  signal: AbortSignal,
): Promise<Customer | null> {
  try {
    const customer = await readCustomer(id, reader, signal);
    const { facts, now_ms } = customer.saved;
    return new Rights(evaluator, facts, now_ms).mayAct('support.request') ? customer : null;
  } catch (error) {
    if (error instanceof Problem && [400, 403, 404].includes(error.status)) return null;
    throw error;
  }
}

function isId(text: string): boolean {
  return /^[\w.-]+$/.test(text);
}
