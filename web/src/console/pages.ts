import type { Component } from 'svelte';
import type { PageName } from '../lib/routes';

/** A page of the console: what it is drawn by, and which texts it needs. */
interface ConsolePage {
  load: () => Promise<{ default: Component }>;
  texts: string[];
}

/** The pages of the console. Each is loaded when it is opened. */
export const CONSOLE_PAGES: Partial<Record<PageName, ConsolePage>> = {
  overview: { load: () => import('./overview/OverviewPage.svelte'), texts: ['overview'] },
  users: { load: () => import('./users/UsersPage.svelte'), texts: ['users'] },
  'users-import': { load: () => import('./users-import/UsersImportPage.svelte'), texts: ['users-import'] },
  person: { load: () => import('./person/PersonPage.svelte'), texts: ['person', 'preview', 'drawn-console', 'explanation'] },
  external: { load: () => import('./external-administrators/ExternalAdministratorsPage.svelte'), texts: ['external'] },
  'support-access': {
    load: () => import('./support-access/SupportAccessPage.svelte'),
    texts: ['support-access', 'elevation'],
  },
  'help-desk': { load: () => import('./help-desk/HelpDeskPage.svelte'), texts: ['help-desk', 'elevation'] },
  customers: { load: () => import('./customers/CustomersPage.svelte'), texts: ['customers'] },
  'partner-administrators': { load: () => import('./partner-administrators/PartnerAdministratorsPage.svelte'), texts: ['partner-administrators'] },
  roles: { load: () => import('./roles/RolesPage.svelte'), texts: ['roles', 'explanation'] },
  compare: { load: () => import('./compare/ComparePage.svelte'), texts: ['compare', 'roles', 'explanation'] },
  'who-can': { load: () => import('./who-can/WhoCanPage.svelte'), texts: ['who-can', 'explanation'] },
  audit: { load: () => import('./audit/AuditPage.svelte'), texts: ['audit'] },
  change: { load: () => import('./audit/ChangePage.svelte'), texts: ['audit'] },
  calendar: { load: () => import('./calendar/CalendarPage.svelte'), texts: ['calendar'] },
};
