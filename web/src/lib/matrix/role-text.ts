import { messages, nameOf, shortNameOf, t } from '../i18n/messages.svelte';
import type { AttributeDeclaration, Catalogue, Comparison, Condition, Operand } from '../module/types';
import type { Column } from './columns';
import type { Cell } from './matrix';

/** What a column is called. A role that is another one for people from outside says so. */
export function columnName({ id, role, relation }: Column, length: 'long' | 'short' = 'long'): string {
  const name = length === 'short' ? shortNameOf('role', role.id) : nameOf('role', role.id);
  return id === role.id ? name : t('roles-column', { role: name, relation: t(`roles-relation-${relation}`) });
}

/** A cell in words, for those who hear it, and for those who want to be sure. */
export function cellText({ level, otherwise, part, unrestricted }: Omit<Cell, 'settings'>): string {
  const words = [t(`level-${level}`)];
  if (part !== null) words.push(t(`roles-part-${part}`));
  if (level !== 'none' && otherwise !== level) words.push(t('roles-conditional'));
  if (unrestricted !== null) words.push(t('roles-capped'));
  return words.join(', ');
}

export function listText(items: string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(messages.language, { type }).format(items);
}

export const roleNames = (ids: string[]) => listText(ids.map((id) => nameOf('role', id)), 'disjunction');

/** The texts of conditions are the catalogue's, but for those that name roles or licences. */
export function conditionText(condition: Condition, catalogue: Pick<Catalogue, 'roles' | 'attributes'>): string {
  if (typeof condition === 'object') {
    if ('without_license' in condition) return t('condition-no_standard');
    if ('compare' in condition) return comparisonText(condition.compare, catalogue.attributes);
    return t('roles-condition-base', { roles: roleNames(condition.holds_any.flatMap((it) => catalogue.roles[it]?.id ?? [])) });
  }
  const texts: Record<Exclude<Condition, object>, string> = {
    elevated: t('condition-elevated'),
    signed_in: t('condition-signed_in'),
    contact_center: t('condition-enabled'),
    contact_center_v1: t('condition-first_platform'),
    setup_done: t('condition-setup_done'),
  };
  return texts[condition];
}

function comparisonText({ left, is, right }: Comparison, attributes: AttributeDeclaration[]): string {
  return t('roles-condition-compare', { left: operandText(left, attributes), is, right: operandText(right, attributes) });
}

/** An attribute as the text of a catalogue names it, or the value itself. */
function operandText(operand: Operand, attributes: AttributeDeclaration[]): string {
  if (typeof operand === 'string') return operand.replace('_', '.');
  if ('attribute' in operand) {
    const attribute = attributes[operand.attribute];
    return attribute ? `${attribute.of}.${attribute.name}` : '';
  }
  const [value] = Object.values(operand.value) as [string | number | boolean | string[]];
  return Array.isArray(value) ? listText(value, 'disjunction') : String(value);
}
