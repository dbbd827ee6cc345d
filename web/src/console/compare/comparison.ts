import { groupBy } from '../../lib/group-by';
import { controlState, difference, type ControlState, type Difference } from '../../lib/module/control-state';
import type { Catalogue, Setting } from '../../lib/module/types';
import type { Cell } from '../../lib/matrix/matrix';

/** A control as one side has it. */
export interface SideState extends ControlState {
  /** Whether it depends on something besides the role. */
  conditional: boolean;
}

export interface Line {
  setting: Setting;
  left: SideState;
  right: SideState;
  /** What the right side has more or less than the left one. */
  difference: Difference | null;
}

export interface ComparedArea {
  area: string;
  lines: Line[];
  differing: number;
}

/** What becomes of the view of a person. */
export function statesOfView(catalogue: Catalogue, bytes: Uint8Array): SideState[] {
  return catalogue.settings.map((it, index) => ({ ...controlState(bytes[index] ?? 0, it), conditional: false }));
}

/** What becomes of the cells of a role. */
export function statesOfCells(catalogue: Catalogue, cells: Cell[]): SideState[] {
  return cells.map(({ level, otherwise, part, unrestricted }, index) => {
    const greyed = unrestricted !== null && catalogue.settings[index]?.cap?.hidden === false;
    const looks = { manage: 'editable', view: 'read-only', none: greyed ? 'greyed' : 'hidden' } as const;
    return {
      appearance: looks[level],
      scoped: part !== null,
      restricted: unrestricted !== null,
      conditional: level !== 'none' && otherwise !== level,
    };
  });
}

/** Controls by area; differences come first. Controls that both sides hide are no part of it. */
export function compare(catalogue: Catalogue, left: SideState[], right: SideState[]): ComparedArea[] {
  const lines = catalogue.settings.flatMap((setting, index): Line[] => {
    const [a, b] = [left[index], right[index]];
    return a && b ? [{ setting, left: a, right: b, difference: difference(a, b) }] : [];
  });
  const seen = lines.filter((it) => it.left.appearance !== 'hidden' || it.right.appearance !== 'hidden');
  const areas = [...groupBy(seen, ({ setting }) => setting.area)].map(([area, of]) => ({
    area,
    lines: of.toSorted((a, b) => Number(b.difference !== null) - Number(a.difference !== null)),
    differing: of.filter((it) => it.difference !== null).length,
  }));
  return areas.toSorted((a, b) => Number(b.differing > 0) - Number(a.differing > 0));
}

export interface Tally {
  left: number;
  right: number;
  same: number;
}

/** On how many controls each side has more, and on how many both have the same. */
export function tallyOf(areas: ComparedArea[]): Tally {
  const lines = areas.flatMap((area) => area.lines);
  const count = (wanted: Difference | null) => lines.filter((it) => it.difference === wanted).length;
  return { left: count('lost'), right: count('gained'), same: count(null) };
}
