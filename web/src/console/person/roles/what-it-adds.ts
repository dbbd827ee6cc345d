import { controlState, difference } from '../../../lib/module/control-state';
import type { Setting } from '../../../lib/module/types';

/** Areas of the console that something opens. */
export interface Added {
  /** With something to change. */
  manages: string[];
  /** With something to see, and nothing more to change. */
  sees: string[];
}

/** What the second view has and the first has not, by areas in the order of the catalogue. */
export function whatItAdds(settings: Setting[], before: Uint8Array, after: Uint8Array): Added {
  const [manages, sees] = [new Set<string>(), new Set<string>()];
  for (const [index, setting] of settings.entries()) {
    const [from, to] = [before, after].map((bytes) => controlState(bytes[index] ?? 0, setting));
    if (!from || !to || difference(from, to) !== 'gained') continue;
    (to.appearance === 'editable' ? manages : sees).add(setting.area);
  }
  return { manages: [...manages], sees: [...sees].filter((area) => !manages.has(area)) };
}
