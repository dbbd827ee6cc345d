import type { Setting } from './types';

export type Appearance = 'editable' | 'read-only' | 'greyed' | 'hidden';

/** How a control of the drawn console looks to the administrator. */
export interface ControlState {
  appearance: Appearance;
  /** Whether restricted mode took something. */
  restricted: boolean;
  /** Whether this is so on some sites or services only, and not in the organization as a whole. */
  scoped: boolean;
}

/** Reads one byte of a view. */
export function controlState(byte: number, setting: Setting): ControlState {
  const level = byte & 3;
  const unrestricted = (byte >> 2) & 3;
  const reached = Math.max(level, (byte >> 4) & 3);
  return {
    appearance: appearanceOf(reached, unrestricted, setting),
    restricted: unrestricted > level,
    scoped: reached > level,
  };
}

export type Difference = 'gained' | 'lost';

/** What became of a control. More of the organization counts as gained, too. */
export function difference(before: ControlState, after: ControlState): Difference | null {
  const change = rank(after) - rank(before);
  return change === 0 ? null : change > 0 ? 'gained' : 'lost';
}

function appearanceOf(reached: number, unrestricted: number, setting: Setting): Appearance {
  if (reached >= 2) return 'editable';
  if (reached === 1) return 'read-only';
  return unrestricted > 0 && setting.cap?.hidden === false ? 'greyed' : 'hidden';
}

function rank({ appearance, scoped }: ControlState): number {
  const place: Record<Appearance, number> = { hidden: 0, greyed: 1, 'read-only': 3, editable: 5 };
  return place[appearance] - (scoped ? 1 : 0);
}
