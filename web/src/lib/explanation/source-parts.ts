import type { Catalogue, Source } from '../module/types';

export interface SourceParts {
  /** The document that says it, and what else agrees. */
  title: string | null;
  others: string[];
  table: string | null;
  /** The id of a privilege or setting. */
  row: string | null;
}

/** Takes a source apart for reading. `T1, devices` is the row `devices` of table T1. */
export function sourceParts(source: Source, catalogue: Catalogue): SourceParts {
  const titleOf = (key: string) => catalogue.documents.find((it) => it.key === key)?.title ?? key;
  const keys = [...new Set(source.documents)].sort((a, b) => Number(isOutside(a)) - Number(isOutside(b)));
  const [title = null, ...others] = keys.map(titleOf);
  const comma = source.cell?.lastIndexOf(', ') ?? -1;
  return {
    title,
    others,
    table: comma < 0 ? (source.cell ?? null) : (source.cell?.slice(0, comma) ?? null),
    row: comma < 0 ? null : (source.cell?.slice(comma + 2) ?? null),
  };
}

/** The documents of the rules themselves have numbers; what only agrees with them begins with a letter. */
function isOutside(key: string): boolean {
  return /^\D/.test(key);
}
