import { expect, test } from 'vitest';
import { catalogue as example, source } from '../../lib/facts/example';
import type { Act, Catalogue } from '../../lib/module/types';
import { asRequest, asSearch, missingIn, questionOf, topicsOf, type Known, type Question } from './question';

const act = (name: string, on: Act['on'], kinds: Act['kinds']): Act => ({
  name,
  on,
  kinds,
  by: [],
  by_vendor_support: false,
  by_agent: false,
  by_oneself: false,
  rules: [],
  source,
});

const catalogue: Catalogue = {
  ...example,
  privileges: [
    ...example.privileges,
    { id: 'site_config', asked_of: { organization: false, site: true, service: false, resources: [] }, whole_from: null },
  ],
  settings: [{ id: 'users.claim', privilege: 0, area: 'users', conditions: [], cap: null }],
  acts: [
    act('roles.assign', 'user', ['customer']),
    act('support.approve', 'organization', ['customer']),
    act('customers.create', 'organization', ['partner']),
  ],
};
const topics = topicsOf(catalogue, 'customer');
const asked = (query: string): Question => {
  const question = questionOf(new URLSearchParams(query), topics);
  if (!question) throw new Error('there is no question');
  return question;
};
const search = (query: string) => asSearch(asked(query), 'acme');
const known: Known = { sites: [{ id: 'emea', managed_in: 'control_hub', sold_by: [] }], soldBy: () => ['nordtel'] };

test('acts can be asked about that need nothing but a person and a role', () => {
  expect(topics.map(({ id }) => id)).toEqual(['users', 'site_config', 'roles.assign', 'users.claim']);
});

test('without a question in the address, it is the first one', () => {
  expect(asked('')).toMatchObject({ topic: { id: 'users' }, level: 'manage', place: null });
});

test('the decision API is asked about organization, site, control and act', () => {
  expect(search('what=users&level=view')).toEqual({
    subject: { type: 'user' },
    action: { name: 'users.view' },
    resource: { type: 'organization', id: 'acme' },
  });
  expect(search('what=site_config&on=site:emea').resource).toEqual({
    type: 'site',
    id: 'emea',
    properties: { organization: 'acme' },
  });
  expect(search('what=users.claim&on=site:emea')).toMatchObject({
    action: { name: 'manage' },
    resource: { type: 'setting', id: 'users.claim' },
  });
  expect(search('what=roles.assign&role=site_admin&target=bo&on=site:emea')).toMatchObject({
    action: { name: 'roles.assign', properties: { role: 'site_admin', sites: ['emea'] } },
    resource: { type: 'user', id: 'bo', properties: { organization: 'acme' } },
  });
});

test('the module is asked the same', () => {
  expect(asRequest(asked('what=site_config&on=site:emea'), known).place).toEqual({ site: known.sites[0] });
  expect(asRequest(asked('what=site_config&on=site:moon'), known).place).toEqual({
    site: { id: 'moon', managed_in: null, sold_by: [] },
  });
  expect(asRequest(asked('what=users&on=service:calling'), known).place).toEqual({
    service: { id: 'calling', sold_by: ['nordtel'] },
  });
  expect(asRequest(asked('what=roles.assign&role=full_admin&target=bo'), known)).toMatchObject({
    kind: 'act',
    name: 'roles.assign',
    act: { role: 'full_admin', sites: [] },
  });
});

test('a question says what it lacks', () => {
  const missing = (query: string) => missingIn(catalogue, asked(query));
  expect(missing('what=users')).toBeNull();
  expect(missing('what=site_config')).toBe('place');
  expect(missing('what=roles.assign')).toBe('role');
  expect(missing('what=roles.assign&role=full_admin')).toBe('target');
  expect(missing('what=roles.assign&role=site_admin&target=bo')).toBe('site');
  expect(missing('what=roles.assign&role=site_admin&target=bo&on=site:emea')).toBeNull();
});
