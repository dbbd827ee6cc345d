import { nameOf, t } from '../../../lib/i18n/messages.svelte';
import type { Account, Step } from '../../../lib/workbench/search/model';
import { textOf, textsOf } from '../remembered';
import type { Names } from '../answer/question-text';

/** Whoever steps name: people of the world, and accounts that the search brought along. */
export interface Cast {
  names: Names;
  accounts: readonly Account[];
}

/** What people call an account. */
export function accountText(id: string, { names, accounts }: Cast): string {
  const kind = accounts.find(({ user }) => user === id)?.kind;
  if (kind === 'outside' || kind === 'added') return t(`reach-account-${kind}`);
  return names.people.get(id) ?? id;
}

/** Acts that steps are made of; one is a control, by which people are added. */
const ACTS = new Set([
  'roles.assign',
  'roles.revoke',
  'external_admins.add',
  'external_admins.promote',
  'external_admins.demote',
  'external_admins.revoke',
  'restricted_mode.set',
  'support_read_only.set',
  'support.request',
  'support.approve',
  'support.end',
  'customers.assign',
]);

/** Who does what to whom, as a sentence. */
export function stepText({ by, request }: Step, cast: Cast): string {
  const { action, resource } = request;
  const said = action.properties ?? {};
  const to = textOf(said.user) ?? resource.id;
  const role = textOf(said.role);
  const act = ACTS.has(action.name) ? action.name : resource.type === 'setting' ? 'users.add' : 'other';
  return t(`reach-step-${act.replaceAll('.', '-')}`, {
    by: accountText(by, cast),
    to: accountText(to, cast),
    self: by === to ? 'yes' : 'no',
    role: role === null ? '' : nameOf('role', role),
    customer: organizationText(textOf(said.customer) ?? '', cast),
    act: action.name,
  });
}

/** Where a step is done, and what of it the role lists. */
export function stepPlace({ request }: Step, cast: Cast): string {
  const { resource, action } = request;
  const organization = resource.type === 'organization' ? resource.id : textOf(resource.properties?.organization);
  const lists = [...textsOf(action.properties?.sites), ...textsOf(action.properties?.customers)];
  return [organization === null ? '' : organizationText(organization, cast), ...lists].filter((it) => it !== '').join(' · ');
}

const organizationText = (id: string, { names }: Cast) => names.organizations.get(id) ?? id;
