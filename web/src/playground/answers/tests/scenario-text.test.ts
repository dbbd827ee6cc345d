import { expect, test } from 'vitest';
import type { Explanation } from '../../../lib/module/types';
import type { Question } from '../../../lib/workbench/workbench';
import { source } from '../../../lib/facts/example';
import { withTest } from './scenario-text';

const explanation: Explanation = {
  allowed: true,
  level: 'manage',
  valid_until: null,
  reasons: [{ code: 'role_gives', role: 'full_admin', about: null, source }],
  warnings: [],
  considered: [],
  restrictions: [],
  changes: [],
};
const subject = { type: 'user', id: 'anna@acme.example' };
const question: Question = { subject, action: { name: 'devices.manage' }, resource: { type: 'organization', id: 'acme' } };
const at = Date.parse('2026-11-20T09:00:00Z');
const kept = (asked: Question = question) => ({ behaviour: 'Anna “may”', at, question: asked, explanation });
const asked = (asked: Question) => /^ask = (.*)$/m.exec(withTest('', kept(asked)))?.[1];

test('an answer becomes a scenario with what is so now', () => {
  expect(withTest('', kept())).toBe(`[[scenarios]]
behaviour = "Anna “may”"

[[scenarios.questions]]
at = 2026-11-20T09:00:00Z
ask = { subject = "anna@acme.example", action = "devices.manage", organization = "acme" }
expect = "allow"
level = "manage"
reasons = ["role_gives"]
`);
});

test('it stands behind what is there; in a file of one scenario, as another question', () => {
  expect(withTest('# mine\n[[scenarios]]\n', kept())).toMatch(/^# mine\n\[\[scenarios\]\]\n\n\[\[scenarios\]\]\nbehaviour/);
  expect(withTest('behaviour = "x"\n[[questions]]\n', kept())).toMatch(/\[\[questions\]\]\n\n\[\[questions\]\]\nat = /);
});

test('requests are written in short where that says all of them', () => {
  const of = { organization: 'acme' };
  expect(asked({ ...question, resource: { type: 'site', id: 'emea', properties: of } })).toBe(
    '{ subject = "anna@acme.example", action = "devices.manage", site = "emea", organization = "acme" }',
  );
  expect(asked({ ...question, action: { name: 'view' }, resource: { type: 'setting', id: 'a.b', properties: { ...of, site: 'emea' } } })).toBe(
    '{ subject = "anna@acme.example", action = "view", setting = "a.b", organization = "acme", site = "emea" }',
  );
  expect(
    asked({
      subject: { ...subject, properties: { 'odd key': [1, null, true] } },
      action: { name: 'read', properties: { role: 'x' } },
      resource: { type: 'record', id: 'r-1', properties: { ...of, status: 'archived' } },
      context: { risk: 3 },
    }),
  ).toBe(
    '{ subject = { type = "user", id = "anna@acme.example", properties = { "odd key" = [1, true] } }, action = "read", ' +
      'resource = { type = "record", id = "r-1", properties = { organization = "acme", status = "archived" } }, ' +
      'properties = { role = "x" }, context = { risk = 3 } }',
  );
});
