import type { Level } from '../../../lib/module/types';
import type { ComparedGroup } from '../../../lib/workbench/search/kept-comparison';

export type Part = 'level' | 'scoped' | 'unrestricted';

/** The part of a group that says most: the whole organization, else some of it, else what restrictions took. */
export function partOf({ changed }: Pick<ComparedGroup, 'changed'>): Part {
  return changed.level ? 'level' : changed.scoped ? 'scoped' : 'unrestricted';
}

/** The level to ask for, so that one of the two catalogues allows it and the other does not. */
export function askedLevel(group: Pick<ComparedGroup, 'before' | 'after' | 'changed'>): Level {
  const part = partOf(group);
  return group.before[part] === 'manage' || group.after[part] === 'manage' ? 'manage' : 'view';
}
