import type { Problem } from '../../lib/server/http';
import { fold } from '../../lib/ui/search';
import type { NewCustomer } from './server';

/** Services that are sold to customers. */
export const SERVICES = ['calling', 'meetings', 'messaging', 'contact_center', 'events'] as const;

export type Service = (typeof SERVICES)[number];

/** What the form says. Without an id of its own, the customer has one made from its name. */
export interface Typed {
  name: string;
  id: string | null;
  services: Service[];
}

export const NOTHING: Typed = { name: '', id: null, services: [] };

/** The most characters of an id. */
const LONGEST = 64;

export const idOf = ({ id, name }: Typed): string => id ?? proposedId(name);

/** An id that people can read and type, from what the customer is called. */
export function proposedId(name: string): string {
  return fold(name)
    .replace(/\b(ab|as|aps|oy|gmbh|ltd|inc|sp|z|o)\b\.?/g, ' ')
    .trim()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST);
}

export type Field = 'name' | 'id' | 'services';

/** What is wrong with the form, by field; nothing is wrong where there is none. */
export function mistakes(typed: Typed): Partial<Record<Field, 'missing' | 'wrong'>> {
  const id = idOf(typed);
  return {
    ...(typed.name.trim() === '' ? { name: 'missing' as const } : {}),
    ...(/^[a-z0-9][a-z0-9-]*$/.test(id) && id.length <= LONGEST ? {} : { id: 'wrong' as const }),
  };
}

export function bodyOf(typed: Typed, partner: string): NewCustomer {
  const { services } = typed;
  return {
    id: idOf(typed),
    name: typed.name.trim(),
    ...(services.length > 0 ? { subscriptions: [{ partner, active: true, services }] } : {}),
    ...(services.includes('contact_center') ? { contact_center: { enabled: true, platform: 'new' } } : {}),
  };
}

/** The field that a refusal is about; nothing, when it is about the whole. */
export function fieldOf({ pointer, code }: Pick<Problem, 'pointer' | 'code'>): Field | null {
  if (code === 'exists') return 'id';
  const [, part] = (pointer ?? '').split('/');
  return part === 'name' || part === 'id' ? part : part === 'subscriptions' ? 'services' : null;
}
