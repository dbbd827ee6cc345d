import type { AssignmentFacts, Catalogue, Facts, Role, Source, TableCell } from '../module/types';

/** Small catalogues and facts for unit tests. */

/** Where a rule of an example comes from: nowhere. */
export const source: Source = { documents: [], statements: [], cell: null, inferred: false };

const role = (id: string, details: Partial<Role> = {}): Role => ({
  id,
  relations: ['own'],
  kinds: ['customer', 'partner', 'free'],
  assigned: true,
  lists: 'nothing',
  base: [],
  excludes: [],
  no_self_assignment: false,
  external_from: null,
  not_from_contact_center: false,
  exempt: false,
  contact_center: false,
  service: false,
  source,
  ...details,
});

const cell = (details: Partial<TableCell> = {}): TableCell => ({
  privilege: 0,
  level: 'manage',
  conditions: [],
  otherwise: 'none',
  reach: 'whole',
  source,
  ...details,
});

export const catalogue: Catalogue = {
  id: 'example',
  title: 'Example',
  documents: [
    { key: '001', title: 'The article' },
    { key: 'F4', title: 'A copy' },
  ],
  privileges: [{ id: 'users', asked_of: { organization: true, site: false, service: false, resources: [] }, whole_from: null }],
  settings: [],
  resources: [],
  attributes: [],
  actions: [],
  roles: [
    role('full_admin'),
    role('site_admin', { relations: ['own', 'external'], lists: 'sites', service: true }),
    role('external_admin', { relations: ['external'] }),
    role('partner_admin', { relations: ['managing_partner'], kinds: ['partner'], lists: 'customers' }),
    role('supervisor', { assigned: false, service: true }),
    role('support_agent', { relations: ['support'], assigned: false }),
  ],
  columns: [
    { table: 'T4', role: 2, relation: 'external', kinds: ['customer'], cells: [cell({ conditions: [0] })] },
    { table: 'T1', role: 0, relation: 'own', kinds: ['customer'], cells: [cell()] },
    { table: 'T2', role: 1, relation: 'own', kinds: ['customer'], cells: [cell({ reach: 'listed_sites' })] },
    { table: 'T2', role: 1, relation: 'external', kinds: ['customer'], cells: [cell({ reach: 'listed_sites' })] },
    { table: 'T7', role: 3, relation: 'managing_partner', kinds: ['customer'], cells: [cell()] },
    { table: 'T6', role: 0, relation: 'own', kinds: ['partner'], cells: [cell()] },
    { table: 'T8', role: 4, relation: 'own', kinds: ['customer'], cells: [cell()] },
    { table: 'T1', role: 5, relation: 'support', kinds: ['customer'], cells: [cell()] },
  ],
  conditions: ['signed_in'],
  derivations: [{ role: 4, relation: 'own', kinds: ['customer'], when: { profile: 'business_hours' }, source }],
  acts: [],
  assign_rules: [],
  offers: [
    { origin: 'partner', roles: [2], source },
    { origin: 'elsewhere', roles: [1, 2], source },
  ],
  pages: [],
  restriction: { id: 'restricted_mode', on_when_managed: true, act: 0, source },
  elevation: { answer_within: 3_600_000, lasts: 3_600_000, request: 0, approve: 0, look: 0, source },
  demotion: { from: 2, promotable: [2], partner: 0, elsewhere: 1, source },
  keep_holder_of: 0,
  alphabet: { roles: [], privileges: [], settings: [], acts: [] },
};

export const NOW = 1_000_000;

export const assignment = (id: string, details: Partial<AssignmentFacts> = {}): AssignmentFacts => ({
  role: id,
  starts_at: null,
  expires_at: null,
  first_sign_in_at: null,
  sites: [],
  lists_organization: false,
  ...details,
});

/** Anna at home in Acme, which Nordtel manages. */
export function factsOf(home: 'acme' | 'nordtel' | 'elsewhere' = 'acme', assignments: AssignmentFacts[] = []): Facts {
  return {
    organization: {
      id: 'acme',
      kind: 'customer',
      managed_by: 'nordtel',
      restricted_mode: null,
      support_read_only: false,
      contact_center: 'new',
      services_setup_done: true,
      set_up: null,
      sold_by: ['nordtel'],
    },
    subject: {
      id: 'anna@acme.example',
      home,
      home_kind: home === 'nordtel' ? 'partner' : 'customer',
      home_contact_center: false,
      founded_home: false,
      founded_home_ended_at: null,
      vendor_support: false,
      licenses: [],
      profiles: [],
      attributes: {},
    },
    pair: { assignments, home_assignments: [], elevations: [] },
  };
}
