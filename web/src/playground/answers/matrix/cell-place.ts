import type { Column } from '../../../lib/matrix/columns';
import { tableCellOf } from '../../../lib/matrix/table-cell';
import type { Catalogue } from '../../../lib/module/types';
import type { Symbol } from '../../../lib/workbench/workbench';

/** A place in a text, in UTF-16 units. */
export interface Place {
  from: number;
  to: number;
}

export function placeOfName(symbols: readonly Symbol[], kind: Symbol['kind'], id: string): Place | null {
  return symbols.find((it) => it.kind === kind && it.id === id) ?? null;
}

/** Where the text says what a role has on a privilege: in the row of the privilege, the value of the role's column. */
export function placeOfCell(
  text: string,
  symbols: readonly Symbol[],
  catalogue: Catalogue,
  column: Column,
  privilege: number,
): Place | null {
  const id = catalogue.privileges[privilege]?.id ?? '';
  const declared = placeOfName(symbols, 'privilege', id);
  const said = tableCellOf(catalogue, column, privilege)?.source.cell ?? null;
  const comma = said?.lastIndexOf(', ') ?? -1;
  if (said === null || comma < 0) return declared;
  const table = placeOfName(symbols, 'table', said.slice(0, comma));
  if (!table) return declared;
  const end = text.slice(table.to).search(/^\s*\[\[/m);
  const part = text.slice(table.to, end < 0 ? undefined : table.to + end);
  return placeInTable(part, said.slice(comma + 2), column.role.id, table.to) ?? declared;
}

function placeInTable(part: string, row: string, role: string, offset: number): Place | null {
  const key = row.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const values = listAfter(part, new RegExp(`^[ \\t]*["']?${key}["']?[ \\t]*=`, 'm'));
  const [first] = values;
  if (!first) return null;
  const at = listAfter(part, /^[ \t]*columns[ \t]*=/m).findIndex(({ from, to }) => part.slice(from, to) === role);
  const { from, to } = values[at] ?? first;
  return { from: offset + from, to: offset + to };
}

/** The texts of the list that stands behind a key. */
function listAfter(part: string, key: RegExp): Place[] {
  const found = key.exec(part);
  if (!found) return [];
  const start = found.index + found[0].length;
  const end = part.indexOf(']', start);
  const list = part.slice(start, end < 0 ? undefined : end);
  return [...list.matchAll(/(["'])(.*?)\1/g)].map((it) => {
    const from = start + it.index + 1;
    return { from, to: from + (it[2]?.length ?? 0) };
  });
}
