import { queryText } from '../../lib/routes';
import { inOrganization, type Listed } from '../../lib/server/api';
import { getJson } from '../../lib/server/http';

/** How many people hold the role in an organization now, those from outside too. */
export async function holders(organization: string, role: string, signal: AbortSignal): Promise<number> {
  const query = queryText({ role, external: 'true', limit: 1 });
  return (await getJson<Listed<unknown>>(`${inOrganization(organization, 'users')}?${query}`, signal)).total;
}
