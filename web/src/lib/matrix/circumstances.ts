import type { Attribute, AttributeValue, Catalogue, Comparator, Comparison, Operand } from '../module/types';

/** A comparison, and whether made-up circumstances should make it hold or fail. */
export interface Wish {
  comparison: Comparison;
  holds: boolean;
}

/** What is made up: attributes of the person, and those that a question says. */
export interface Circumstances {
  subject: Record<string, AttributeValue>;
  asked: Attribute[];
}

/** Ids that stand in for what a catalogue always knows. */
export const MADE_UP = { subject_id: 'holder', subject_home: 'here', resource_id: 'thing', organization_id: 'here' };

type Plain = string | number | boolean | string[];

/** How the sides of a comparison read from the right. */
const MIRRORED: Partial<Record<Comparator, Comparator>> = {
  less: 'more',
  at_most: 'at_least',
  more: 'less',
  at_least: 'at_most',
  one_of: 'contains',
  contains: 'one_of',
};

/** Values of attributes that fulfil the wishes, one after the other, as far as earlier ones leave room. */
export function circumstancesFor({ attributes }: Pick<Catalogue, 'attributes'>, wishes: Wish[]): Circumstances {
  const chosen = new Map<number, Plain>();
  const known = (operand: Operand): Plain | undefined => {
    if (typeof operand === 'string') return MADE_UP[operand];
    return 'value' in operand ? plain(operand.value) : chosen.get(operand.attribute);
  };
  const fulfil = (free: Operand, is: Comparator, given: Operand, holds: boolean) => {
    if (typeof free === 'string' || !('attribute' in free) || known(free) !== undefined) return false;
    const other = known(given) ?? { text: '', number: 0, boolean: true, texts: [] }[kindOf(given)];
    if (typeof given === 'object' && 'attribute' in given) chosen.set(given.attribute, other);
    chosen.set(free.attribute, valueThat(is, other, holds));
    return true;
  };
  const kindOf = (operand: Operand) =>
    (typeof operand === 'object' && 'attribute' in operand ? attributes[operand.attribute]?.kind : undefined) ?? 'text';
  for (const { comparison, holds } of wishes) {
    const { left, is, right } = comparison;
    if (!fulfil(left, is, right, holds)) fulfil(right, MIRRORED[is] ?? is, left, holds);
  }
  const made: Circumstances = { subject: {}, asked: [] };
  for (const [index, value] of chosen) {
    const attribute = attributes[index];
    if (!attribute) continue;
    const { of, name, kind } = attribute;
    const typed = { [kind]: value } as AttributeValue;
    if (of === 'subject') made.subject[name] = typed;
    else made.asked.push({ of, name, value: typed });
  }
  return made;
}

function plain(value: AttributeValue): Plain {
  return Object.values(value)[0] as Plain;
}

/** A value that compares so with another, or one that does not. */
function valueThat(is: Comparator, other: Plain, holds: boolean): Plain {
  if (is === 'contains') return holds ? [String(other)] : [];
  if (is === 'one_of') return holds && Array.isArray(other) ? (other[0] ?? '') : `not ${String(other)}`;
  if (is === 'equal' || is === 'not_equal') return (is === 'equal') === holds ? other : differentFrom(other);
  const steps = { less: [-1, 0], at_most: [0, 1], more: [1, 0], at_least: [0, -1] }[is];
  return Number(other) + (steps[holds ? 0 : 1] ?? 0);
}

function differentFrom(value: Plain): Plain {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `not ${String(value)}`;
}
