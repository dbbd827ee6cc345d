import { expect, test } from 'vitest';
import type { AttributeDeclaration, Comparator, Operand } from '../module/types';
import { circumstancesFor } from './circumstances';

const declared = (of: AttributeDeclaration['of'], name: string, kind: AttributeDeclaration['kind']) => ({ of, name, kind, default: null });
const attributes = [
  declared('subject', 'department', 'text'),
  declared('resource', 'department', 'text'),
  declared('resource', 'status', 'text'),
  declared('context', 'risk', 'number'),
  declared('subject', 'groups', 'texts'),
];
const [subjectDepartment, department, status, risk, groups] = attributes.map((_, attribute): Operand => ({ attribute })) as [
  Operand,
  Operand,
  Operand,
  Operand,
  Operand,
];
const made = (left: Operand, is: Comparator, right: Operand, holds = true) =>
  circumstancesFor({ attributes }, [{ comparison: { left, is, right }, holds }]);
const archived: Operand = { value: { text: 'archived' } };

test('an attribute is given a value by which it compares so with what is written', () => {
  expect(made(status, 'equal', archived).asked).toEqual([{ of: 'resource', name: 'status', value: { text: 'archived' } }]);
  expect(made(status, 'equal', archived, false).asked[0]?.value).not.toEqual({ text: 'archived' });
  expect(made(status, 'not_equal', archived).asked[0]?.value).not.toEqual({ text: 'archived' });
  expect(made(status, 'one_of', { value: { texts: ['draft', 'sent'] } }).asked[0]?.value).toEqual({ text: 'draft' });
});

test('numbers stand just on the right side of the line, or just on the other', () => {
  const five: Operand = { value: { number: 5 } };
  const value = (is: Comparator, holds = true) => made(risk, is, five, holds).asked[0]?.value;
  expect([value('less'), value('at_most'), value('more'), value('at_least')]).toEqual([4, 5, 6, 5].map((number) => ({ number })));
  expect([value('less', false), value('at_most', false)]).toEqual([{ number: 5 }, { number: 6 }]);
});

test('two attributes are made the same, or not', () => {
  const same = made(department, 'equal', subjectDepartment);
  expect(same.asked[0]?.value).toEqual(same.subject.department);
  const other = made(department, 'equal', subjectDepartment, false);
  expect(other.asked[0]?.value).not.toEqual(other.subject.department);
});

test('what is always known is met by the attribute on the other side', () => {
  expect(made(status, 'equal', 'subject_id').asked[0]?.value).toEqual({ text: 'holder' });
  expect(made('subject_id', 'one_of', groups).subject.groups).toEqual({ texts: ['holder'] });
});
