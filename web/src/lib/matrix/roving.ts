/** Where somebody is in a grid: row 0 are the heads of the columns, column 0 those of the rows. */
export interface Spot {
  row: number;
  column: number;
}

/** How many rows a page is. */
const PAGE = 10;

/** Where a key leads; nothing for other keys. */
export function moved({ row, column }: Spot, key: string, ctrl: boolean, last: Spot): Spot | null {
  const moves: Record<string, Spot> = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? last.row : row, column: last.column },
  };
  const to = moves[key];
  if (!to) return null;
  const within = (at: number, most: number) => Math.min(Math.max(at, 0), most);
  return { row: within(to.row, last.row), column: within(to.column, last.column) };
}

export function spotOf(target: EventTarget | null): Spot | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** One cell of the grid is reached by Tab; arrow keys lead to the others. */
export function roving(grid: HTMLElement): () => void {
  const at = ({ row, column }: Spot) => grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  const current = () => grid.querySelector<HTMLElement>('[data-row][tabindex="0"]');

  function reach(cell: HTMLElement | null) {
    if (!cell) return;
    for (const other of grid.querySelectorAll('[data-row][tabindex="0"]')) other.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
  }

  function lastSpot(): Spot {
    const spots = [...grid.querySelectorAll('[data-row]')].flatMap((it) => spotOf(it) ?? []);
    return {
      row: Math.max(...spots.map(({ row }) => row)),
      column: Math.max(...spots.map(({ column }) => column)),
    };
  }

  function keydown(event: KeyboardEvent) {
    const from = spotOf(event.target);
    const to = from && !event.altKey && moved(from, event.key, event.ctrlKey, lastSpot());
    if (!to) return;
    event.preventDefault();
    const cell = at(to);
    reach(cell);
    cell?.focus();
  }

  function focusin(event: FocusEvent) {
    const spot = spotOf(event.target);
    if (spot) reach(at(spot));
  }

  // Rows come and go with the filters, and with them the cell that Tab reaches.
  const begin = () => current() ?? reach(at({ row: 1, column: 1 }));
  const watch = new MutationObserver(begin);
  begin();
  watch.observe(grid, { childList: true, subtree: true });
  grid.addEventListener('keydown', keydown);
  grid.addEventListener('focusin', focusin);
  return () => {
    watch.disconnect();
    grid.removeEventListener('keydown', keydown);
    grid.removeEventListener('focusin', focusin);
  };
}
