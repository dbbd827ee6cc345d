import type { Catalogue } from '../module/types';

export type Tone = 'own' | 'partner' | 'external' | 'support' | 'service';

/** The color of a role: by the relation it is for, or that it belongs to a service. */
export function toneOf(catalogue: Catalogue, id: string): Tone {
  const role = catalogue.roles.find((it) => it.id === id);
  if (role?.service || role?.lists === 'sites') return 'service';
  if (role?.relations.includes('managing_partner')) return 'partner';
  if (role?.relations.includes('support')) return 'support';
  return role?.relations.includes('external') ? 'external' : 'own';
}
