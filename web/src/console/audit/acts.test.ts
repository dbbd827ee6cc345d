import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTS, actKey, peopleOf } from './acts';
import { piecesOf } from './sentence';

const WEB = `${import.meta.dirname}/../..`;

/** The names of acts in the server's sources. */
const SERVER = readFileSync(`${WEB}/../../crates/model/src/act/kinds.rs`, 'utf8');

test('every act of the server can be chosen, and has words', () => {
  const names = [...SERVER.matchAll(/=> "([a-z_]+\.[a-z_]+)"/g)].map(([, name = '']) => name);
  expect([...ACTS].sort()).toEqual([...names, 'sign_in.first'].sort());
  const texts = readFileSync(`${WEB}/texts/en/audit.ftl`, 'utf8');
  const missing = ACTS.map(actKey).filter((it) => !texts.includes(`audit-act-${it} =`) || !texts.includes(`audit-did-${it} =`));
  expect(missing).toEqual([]);
});

test('several people of one act are told apart, and what is no person is none', () => {
  const act = { decisions: 1, warnings: [] };
  expect(peopleOf({ ...act, act: 'external_admins.demote', about: 'a@x.example, b@y.example' })).toEqual([
    'a@x.example',
    'b@y.example',
  ]);
  expect(peopleOf({ ...act, act: 'support.approve', about: 'el-1' })).toEqual([]);
  expect(peopleOf({ ...act, act: 'customers.create', about: 'newcomer' })).toEqual([]);
});

test('a sentence is taken apart at what is set off in it', () => {
  expect(piecesOf('\u2068Anna\u2069 gave it to \u2068Bo\u2069.')).toEqual([
    { text: 'Anna', strong: true },
    { text: ' gave it to ', strong: false },
    { text: 'Bo', strong: true },
    { text: '.', strong: false },
  ]);
});
