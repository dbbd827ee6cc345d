import { nameOf } from '../../lib/i18n/messages.svelte';
import { router } from '../../lib/router.svelte';
import type { Console } from '../state/console.svelte';
import { askedOf } from './asked';
import type { Column } from '../../lib/matrix/columns';
import { matrixOf } from '../../lib/matrix/matrix';
import { columnName } from '../../lib/matrix/role-text';
import { areasOf, columnsFound, rowOf } from '../../lib/matrix/rows';

/** Unfolds the settings of all privileges. */
export const ALL = 'all';

/** The matrix as the address asks for it. */
export class MatrixState {
  /** The moment plays no part: what the made-up holders have neither begins nor ends. */
  readonly moment: number;

  constructor(readonly console: Console) {
    this.moment = Date.parse(console.opened.about.now);
  }

  asked = $derived.by(() => askedOf(router.query, this.console.organization?.kind, this.console.isRestricted));
  #kind = $derived(this.asked.kind);
  #restricted = $derived(this.asked.restricted);
  matrix = $derived.by(() => matrixOf(this.console.evaluator, this.#kind, this.#restricted, this.moment));
  /** The one role that the address asks for. */
  one = $derived.by(() => this.columnOf(this.asked.role));
  columns = $derived.by(() => {
    const { group } = this.asked;
    const of = this.matrix.columns.filter((it) => group === null || it.group === group);
    return this.#rolesOnly ? this.#found(of) : of;
  });
  /** Roles that the search finds, beside the rows that it finds. */
  rolesFound = $derived.by(() => (this.#rolesOnly ? [] : this.#found(this.matrix.columns)));
  areas = $derived.by(() => this.#areas(this.one ? [this.one] : this.columns, this.#rolesOnly ? '' : this.asked.search));
  opened = $derived.by(() => {
    const { open } = this.asked;
    const column = this.columnOf(open?.column ?? null);
    if (!open || !column) return null;
    return open.row === null ? { column, row: null } : { column, row: rowOf(this.console.catalogue, open.row) };
  });

  /** Whether the search finds roles and no rows; then it is for them. */
  #rolesOnly = $derived.by(() => {
    const { search } = this.asked;
    return this.#found(this.matrix.columns).length > 0 && this.#areas(this.matrix.columns, search).length === 0;
  });

  /** All that a column gives, with its settings. */
  areasOfOne(column: Column) {
    const { catalogue } = this.console;
    const { matrix } = this;
    return areasOf({ catalogue, matrix, columns: [column], search: '', differs: false, unfolded: null, nameOf });
  }

  columnOf(id: string | null): Column | null {
    return this.matrix.columns.find((column) => column.id === id) ?? null;
  }

  ask(changes: Record<string, string | null>): void {
    router.ask(changes);
  }

  #found(columns: Column[]): Column[] {
    return columnsFound(columns, this.asked.search, columnName);
  }

  #areas(columns: Column[], search: string) {
    const { catalogue } = this.console;
    const { matrix } = this;
    const { unfolded } = this.asked;
    // With one role, nothing can differ from another.
    const differs = this.asked.differs && columns.length > 1;
    const all = unfolded.includes(ALL) ? null : unfolded;
    return areasOf({ catalogue, matrix, columns, search, differs, unfolded: all, nameOf });
  }
}
