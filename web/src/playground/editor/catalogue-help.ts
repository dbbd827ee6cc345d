import { descriptionOf, nameOf, t, type NameKind } from '../../lib/i18n/messages.svelte';
import type { Playground } from '../state/playground.svelte';
import type { About } from './about';
import { CATALOGUE } from './complete/catalogue-schema';
import type { Suggested } from './complete/completion';
import { positionAt } from './complete/place';
import { suggest } from './complete/suggest';
import { given, lineOf, nameAt, usesOf } from './name-facts';

/** What could stand at a place of the catalogue's text. */
export function suggestedAt(playground: Playground, text: string, at: number): Suggested | null {
  const place = positionAt(text, at);
  if (!place) return null;
  const symbols = playground.lateSymbols.length > 0 ? playground.lateSymbols : playground.symbols;
  const suggestions = suggest(place, CATALOGUE, symbols, text.slice(place.from, at));
  const isCell = suggestions.some(({ kind }) => kind === 'word');
  const lacksQuote = place.quote !== '' && !isCell && !text.slice(place.to).split('\n', 1)[0]?.includes(place.quote);
  return { from: place.from, to: place.to, suggestions, close: lacksQuote ? place.quote : '' };
}

const NAMED = new Set<string>(['role', 'privilege', 'setting']);

/** What is known of the name at a place of the catalogue's text. */
export function aboutAt(playground: Playground, text: string, at: number): About | null {
  const found = nameAt(text, at, playground.symbols);
  if (!found) return null;
  const { symbol, from, to } = found;
  const named = NAMED.has(symbol.kind) ? (symbol.kind as NameKind) : null;
  const gives = playground.policy ? given(playground.policy.catalogue, symbol) : { manage: [], view: [] };
  return {
    from,
    to,
    kind: t(`playground-kind-${symbol.kind}`),
    title: named ? nameOf(named, symbol.id) : symbol.id,
    text: (named ? descriptionOf(named, symbol.id) : '') || symbol.detail,
    groups: (['manage', 'view'] as const).flatMap((level) =>
      gives[level].length === 0 ? [] : [{ heading: t(`playground-about-${symbol.kind === 'role' ? 'gives' : 'held'}-${level}`), names: gives[level] }],
    ),
    foot: t('playground-about-uses', { line: lineOf(text, symbol.from), uses: usesOf(text, symbol) }),
  };
}
