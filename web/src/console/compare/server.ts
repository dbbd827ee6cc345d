import type { components } from '../../lib/server/generated/schema';
import { savedFacts, type SavedFacts } from '../../lib/server/api';

/** Facts of a moment, and the rules that held then. */
export type FactsAt = SavedFacts & Pick<components['schemas']['SavedFacts'], 'catalogue'>;

export function factsAt(organization: string, user: string, asOf: string | null, signal: AbortSignal): Promise<FactsAt> {
  return savedFacts(organization, user, { asOf, signal }) as Promise<FactsAt>;
}
