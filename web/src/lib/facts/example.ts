import type { AssignmentFacts, Catalogue, Facts, Role } from '../module/types';

/** Small catalogues and facts for unit tests. */

const role = (id: string, details: Partial<Role> = {}): Role => ({
  id,
  relations: ['own'],
  kinds: ['customer', 'partner', 'free'],
  assigned: true,
  lists: 'nothing',
  contact_center: false,
  service: false,
  ...details,
});

export const catalogue: Catalogue = {
  id: 'example',
  title: 'Example',
  documents: [
    { key: '001', title: 'The article' },
    { key: 'F4', title: 'A copy' },
  ],
  privileges: [{ id: 'users', asked_of: { organization: true, site: false, service: false } }],
  settings: [],
  roles: [
    role('full_admin'),
    role('site_admin', { relations: ['own', 'external'], lists: 'sites', service: true }),
    role('external_admin', { relations: ['external'] }),
    role('partner_admin', { relations: ['managing_partner'], kinds: ['partner'], lists: 'customers' }),
    role('supervisor', { assigned: false, service: true }),
    role('support_agent', { relations: ['support'], assigned: false }),
  ],
  columns: [{ role: 2, cells: [{ conditions: [0] }] }],
  conditions: ['signed_in'],
  derivations: [{ role: 4, relation: 'own', when: { profile: 'business_hours' } }],
  offers: [
    { origin: 'partner', roles: [2] },
    { origin: 'elsewhere', roles: [1, 2] },
  ],
  pages: [],
  restriction: { id: 'restricted_mode', on_when_managed: true },
  elevation: { lasts: 3_600_000 },
  demotion: { from: 2, promotable: [2], partner: 0, elsewhere: 1 },
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
    },
    pair: { assignments, home_assignments: [], elevations: [] },
  };
}
