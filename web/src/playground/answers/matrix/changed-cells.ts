import { sameCell, type Matrix } from '../../../lib/matrix/matrix';
import { cellKey } from '../../../lib/matrix/rows';
import type { Catalogue } from '../../../lib/module/types';

/** A matrix, and the catalogue whose rows it has. */
export interface Known {
  catalogue: Pick<Catalogue, 'settings' | 'privileges'>;
  matrix: Matrix;
}

/** Cells that are not what they were. One that was not there counts as giving nothing. */
export function changedCells(before: Known, after: Known): Set<string> {
  const changed = new Set<string>();
  for (const kind of ['privilege', 'setting'] as const) {
    const [rowsBefore, rowsAfter] = [placesOf(rowsOf(before, kind)), rowsOf(after, kind)];
    const columnsBefore = placesOf(before.matrix.columns);
    after.matrix.columns.forEach(({ id: column }, at) => {
      const was = cellsOf(before, kind)[columnsBefore.get(column) ?? -1];
      rowsAfter.forEach(({ id }, index) => {
        const cell = cellsOf(after, kind)[at]?.[index];
        const old = was?.[rowsBefore.get(id) ?? -1];
        if (cell && (old ? !sameCell(old, cell) : cell.level !== 'none')) changed.add(cellKey(column, { kind, id }));
      });
    });
  }
  return changed;
}

function rowsOf({ catalogue }: Known, kind: 'privilege' | 'setting') {
  return kind === 'privilege' ? catalogue.privileges : catalogue.settings;
}

function cellsOf({ matrix }: Known, kind: 'privilege' | 'setting') {
  return kind === 'privilege' ? matrix.privileges : matrix.settings;
}

function placesOf(named: { id: string }[]): Map<string, number> {
  return new Map(named.map(({ id }, index) => [id, index]));
}
