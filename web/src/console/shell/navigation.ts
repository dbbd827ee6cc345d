import type { IconName } from '../../lib/ui/icons';
import type { PageName } from '../../lib/routes';
import type { Console } from '../state/console.svelte';

/** A way to a page of the console. */
export interface Entry {
  page: PageName;
  icon: IconName;
}

export interface Section {
  name: 'start' | 'people' | 'partner' | 'support' | 'insight';
  entries: Entry[];
}

/** The pages that the module lets the reader see in the organization that he is in. */
export function sectionsOf({ rights, homeRights, organization }: Console): Section[] {
  if (!rights || !organization) return [];
  const may = (privilege: string) => rights.may(privilege);
  const partner = organization.kind === 'partner';
  const isAgent = homeRights?.may('customer_list') === true || homeRights?.facts.subject?.vendor_support === true;
  const all: { name: Section['name']; entries: (Entry & { shown: boolean })[] }[] = [
    { name: 'start', entries: [{ page: 'overview', icon: 'overview', shown: true }] },
    {
      name: 'people',
      entries: [
        { page: 'users', icon: 'users', shown: may('users') || may('roles') },
        { page: 'external', icon: 'external', shown: may('external_admins') },
        { page: 'roles', icon: 'roles', shown: true },
        { page: 'compare', icon: 'compare', shown: true },
        { page: 'who-can', icon: 'question', shown: may('roles') },
      ],
    },
    {
      name: 'partner',
      entries: [
        { page: 'customers', icon: 'building', shown: partner && may('customer_list') },
        { page: 'partner-administrators', icon: 'partner_hub', shown: partner && may('partner_roles') },
      ],
    },
    {
      name: 'support',
      entries: [
        { page: 'support-access', icon: 'support_access', shown: organization.kind === 'customer' && may('roles') },
        { page: 'help-desk', icon: 'help_desk', shown: isAgent },
      ],
    },
    {
      name: 'insight',
      entries: [
        { page: 'audit', icon: 'audit_log', shown: may('audit_log') },
        { page: 'calendar', icon: 'calendar', shown: may('roles') },
      ],
    },
  ];
  return all.flatMap(({ name, entries }) => {
    const shown = entries.filter((it) => it.shown);
    return shown.length > 0 ? [{ name, entries: shown }] : [];
  });
}
