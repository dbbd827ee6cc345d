import { expect, test } from 'vitest';
import { catalogue as example, source } from '../../../lib/facts/example';
import type { Catalogue } from '../../../lib/module/types';
import type { Question } from '../../../lib/workbench/model';
import { draftOf, placesFor, questionOfDraft, withKind, withName, withProperty } from './draft';

const asked_of = { organization: true, site: false, service: false, resources: [] };
const catalogue: Catalogue = {
  ...example,
  privileges: [
    { id: 'users', asked_of, whole_from: null },
    { id: 'site_config', asked_of: { ...asked_of, organization: false, site: true }, whole_from: null },
    { id: 'records', asked_of: { ...asked_of, organization: false, resources: [0] }, whole_from: null },
  ],
  settings: [{ id: 'users.add', privilege: 0, area: 'users', conditions: [], cap: null }],
  resources: [{ id: 'record', owner: null }],
  actions: [{ name: 'read', on: 0, privilege: 2, level: 'view' }],
  acts: [
    {
      name: 'roles.assign',
      on: 'user',
      kinds: ['customer'],
      by: [],
      by_vendor_support: false,
      by_agent: false,
      by_oneself: false,
      rules: ['names_role'],
      source,
    },
  ],
};
const subject = { type: 'user', id: 'anna@acme.example' };
const of = (organization: string) => ({ organization });
const questions: Question[] = [
  { subject, action: { name: 'users.manage' }, resource: { type: 'organization', id: 'acme' } },
  { subject, action: { name: 'site_config.view' }, resource: { type: 'site', id: 'emea', properties: of('acme') } },
  { subject, action: { name: 'view' }, resource: { type: 'setting', id: 'users.add', properties: of('acme') } },
  { subject, action: { name: 'manage' }, resource: { type: 'setting', id: 'users.add', properties: { ...of('acme'), site: 'emea' } } },
  { subject, action: { name: 'roles.assign', properties: { role: 'full_admin' } }, resource: { type: 'user', id: 'bo', properties: of('acme') } },
  { subject, action: { name: 'customers.create' }, resource: { type: 'organization', id: 'nordtel' } },
  {
    subject: { ...subject, properties: { device: 'phone' } },
    action: { name: 'read' },
    resource: { type: 'record', id: 'record-1', properties: { owner_id: 'anna@acme.example', status: 'archived' } },
    context: { channel: 'web' },
  },
  { subject, action: { name: 'records.view' }, resource: { type: 'record', id: 'record-1', properties: of('acme') } },
];

test('every question is the same after a form took it apart', () => {
  for (const question of questions) expect(questionOfDraft(draftOf(question, catalogue))).toEqual(question);
});

test('what is asked for tells the form which kind it is', () => {
  const kinds = questions.map((question) => draftOf(question, catalogue).kind);
  expect(kinds).toEqual(['privilege', 'privilege', 'setting', 'setting', 'act', 'act', 'action', 'privilege']);
});

test('something else is asked where it can be asked', () => {
  const [whole] = questions.map((question) => draftOf(question, catalogue));
  if (!whole) throw new Error('there is no question');
  expect(placesFor({ ...whole, name: 'site_config' }, catalogue)).toEqual(['site']);
  expect(withName(whole, 'site_config', catalogue).place).toEqual({ type: 'site', id: '' });
  expect(withName(whole, 'records', catalogue).place).toEqual({ type: 'record', id: '' });
  expect(questionOfDraft(withKind(whole, 'act', catalogue)).resource).toEqual({ type: 'user', id: subject.id, properties: of('acme') });
  expect(questionOfDraft(withKind(whole, 'action', catalogue)).resource).toEqual({ type: 'record', id: '', properties: of('acme') });
  expect(questionOfDraft(withKind(withKind(whole, 'act', catalogue), 'privilege', catalogue))).toEqual(
    questionOfDraft({ ...whole, level: 'manage' }),
  );
});

test('a property that says nothing is left out', () => {
  const draft = draftOf({ ...(questions[6] as Question) }, catalogue);
  expect(questionOfDraft(withProperty(draft, 'context', 'channel', undefined)).context).toBeUndefined();
  expect(questionOfDraft(withProperty(draft, 'resource', 'size', 3)).resource.properties).toMatchObject({ size: 3 });
});
