import type { Catalogue } from '../../../lib/module/types';
import { fieldsOf, textOf } from '../remembered';

interface Trial {
  user: string;
  organization: string;
  /** The person's home: roles over customers are held there. */
  home: string;
  roles: readonly string[];
}

/**
 * A world in which somebody holds these roles for an organization and no others: what a partner's people hold at home
 * for it goes, too. Nothing, where the text is no JSON object.
 */
export function withRoles(world: string, catalogue: Catalogue, { user, organization, home, roles }: Trial): string | null {
  const document = parsed(world);
  if (!document) return null;
  const listOf = (name: string) => (Array.isArray(document[name]) ? document[name] : []).map(fieldsOf);
  const ofRole = (id: string | null) => catalogue.roles.find((role) => role.id === id);
  const isOver = (id: string | null) => home !== organization && ofRole(id)?.relations.includes('managing_partner') === true;
  const goes = (it: Record<string, unknown>) =>
    textOf(it.user) === user &&
    (textOf(it.organization) === organization || (textOf(it.organization) === home && isOver(textOf(it.role))));
  const sites = listOf('sites').filter((it) => textOf(it.organization) === organization);
  const given = roles.map((role) => {
    const lists = ofRole(role)?.lists;
    return {
      user,
      role,
      organization: isOver(role) ? home : organization,
      ...(lists === 'sites' ? { sites: sites.map(({ id }) => id) } : {}),
      ...(lists === 'customers' ? { customers: [organization] } : {}),
    };
  });
  const assignments = [...listOf('assignments').filter((it) => !goes(it)), ...given];
  return `${JSON.stringify({ ...document, assignments }, null, 2)}\n`;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? fieldsOf(value) : null;
  } catch {
    return null;
  }
}
