import type { Catalogue, Level } from '../../lib/module/types';
import type { Symbol } from '../../lib/workbench/workbench';

/** The name at a place of a text: where it is declared or used. */
export interface NameAt {
  symbol: Symbol;
  from: number;
  to: number;
}

const NAME = /[\w.-]/;

/** The name that stands at a place, if the text declares it. Of several kinds with one name, roles and privileges come first. */
export function nameAt(text: string, at: number, symbols: readonly Symbol[]): NameAt | null {
  let [from, to] = [at, at];
  while (from > 0 && NAME.test(text[from - 1] ?? '')) from -= 1;
  while (NAME.test(text[to] ?? '')) to += 1;
  const id = text.slice(from, to);
  if (id === '') return null;
  const rank = ({ kind, from: declared }: Symbol) => (declared === from ? 0 : kind === 'role' || kind === 'privilege' ? 1 : 2);
  const [symbol] = symbols.filter((it) => it.id === id).sort((a, b) => rank(a) - rank(b));
  return symbol ? { symbol, from, to } : null;
}

/** How often a name is used beside its declaration: in quotation marks, as a key, or as a word of a cell. */
export function usesOf(text: string, { id, from }: Symbol): number {
  const pattern = new RegExp(`(?<![\\w.-])${id.replace(/[.\\-]/g, '\\$&')}(?![\\w.-])`, 'g');
  const uncommented = text.replace(/^[ \t]*#.*$/gm, (it) => ' '.repeat(it.length));
  return [...uncommented.matchAll(pattern)].filter(({ index }) => index !== from).length;
}

export const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Privileges that a role gives somewhere, by the highest level that it gives; or roles that give a privilege. */
export function given(catalogue: Catalogue, { kind, id }: Pick<Symbol, 'kind' | 'id'>): Record<'manage' | 'view', string[]> {
  const best = new Map<string, Level>();
  for (const { role, cells } of catalogue.columns) {
    const roleId = catalogue.roles[role]?.id;
    for (const { privilege, level } of cells) {
      const privilegeId = catalogue.privileges[privilege]?.id;
      const other = kind === 'role' && roleId === id ? privilegeId : kind === 'privilege' && privilegeId === id ? roleId : undefined;
      if (other === undefined || level === 'none' || best.get(other) === 'manage') continue;
      best.set(other, level);
    }
  }
  const of = (level: Level) => [...best].filter(([, it]) => it === level).map(([it]) => it);
  return { manage: of('manage'), view: of('view') };
}
