import { expect, test } from 'vitest';
import { keyOf, questionOf } from '../answer/question';
import { curlOf, readQuestion, writeQuestion } from './written-question';

const question = {
  subject: { type: 'user', id: 'anna@acme.example' },
  action: { name: 'devices.view' },
  resource: { type: 'organization', id: 'acme' },
};
const read = (text: string) => readQuestion(text, (part) => `no ${part}`);

test('what was written is read as it was', () => {
  expect(read(writeQuestion(question))).toEqual({ question });
});

test('what is no JSON is marked where it ends to be some', () => {
  expect(read('{ "subject": }')).toMatchObject({ mark: { from: 13, to: 14 } });
  expect(read('{')).toMatchObject({ mark: { to: 1 } });
  expect(read('')).toMatchObject({ mark: { from: 0, to: 0 } });
});

test('the part that is no question is named', () => {
  expect(read('[]')).toMatchObject({ mark: { message: 'no ' } });
  expect(read(JSON.stringify({ ...question, subject: 'anna' }))).toMatchObject({ mark: { message: 'no subject' } });
  expect(read(JSON.stringify({ ...question, action: {} }))).toMatchObject({ mark: { message: 'no action' } });
  expect(questionOf({ ...question, context: [] })).toEqual({ wrong: 'context' });
});

test('the order of keys and empty properties make no other question', () => {
  const { subject, action, resource } = question;
  expect(keyOf({ resource: { id: 'acme', type: 'organization', properties: {} }, action, subject })).toBe(keyOf(question));
  expect(keyOf({ ...question, context: { a: 1 } })).not.toBe(keyOf({ subject, action, resource }));
});

test('a command is safe with apostrophes', () => {
  expect(curlOf({ ...question, subject: { type: 'user', id: "o'hara@acme.example" } })).toContain(`o'\\''hara@acme.example`);
});
