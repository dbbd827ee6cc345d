import { nameOf } from '../../../lib/i18n/messages.svelte';
import { KINDS, columnsOf, type Column } from '../../../lib/matrix/columns';
import { matrixOf, withCellsOf, type CellRow } from '../../../lib/matrix/matrix';
import { columnName } from '../../../lib/matrix/role-text';
import { areasOf, columnsFound, rowOf } from '../../../lib/matrix/rows';
import type { OrganizationKind } from '../../../lib/module/types';
import type { Playground, Policy } from '../../state/playground.svelte';
import { fieldsOf, textOf, textsOf } from '../remembered';
import { changedCells, type Known } from './changed-cells';
import { placeOfCell, placeOfName, type Place } from './cell-place';

/** The moment plays no part: what the made-up holders have neither begins nor ends. */
export const MOMENT = 1_000_000;

/** How long a cell stands out that has become something else, in milliseconds. */
const FRESH = 2_500;

const PANEL = 'matrix';

/** What the panel remembers. */
interface Kept {
  kind: string | null;
  search: string;
  /** Privileges whose settings are shown; nothing stands for all. */
  unfolded: string[] | null;
  restricted: boolean;
  column: string | null;
  row: string | null;
}

/** The matrix of the catalogue as somebody looks at it. */
export class MatrixView {
  /** Cells that the last change of the text made something else. */
  changed = $state.raw<ReadonlySet<string>>(new Set());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #before: (Known & { id: string; settings: string }) | null = null;

  constructor(
    readonly playground: Playground,
    readonly policy: () => Policy,
  ) {}

  kept = $derived.by((): Kept => {
    const it = fieldsOf(this.playground.remembered(PANEL, null));
    return {
      kind: textOf(it.kind),
      search: textOf(it.search) ?? '',
      unfolded: it.unfolded === null ? null : textsOf(it.unfolded),
      restricted: it.restricted === true,
      column: textOf(it.column),
      row: textOf(it.row),
    };
  });
  catalogue = $derived.by(() => this.policy().catalogue);
  /** Kinds of organizations in which somebody can have a role. */
  kinds = $derived.by(() => KINDS.filter((kind) => columnsOf(this.catalogue, kind).length > 0));
  kind = $derived.by((): OrganizationKind => {
    const { world, chosen } = this.playground;
    const own = world?.outline.organizations.find(({ id }) => id === chosen.organization)?.kind;
    const among = (kind: string | null | undefined) => this.kinds.find((it) => it === kind);
    return among(this.kept.kind) ?? among(own) ?? this.kinds[0] ?? 'customer';
  });
  /** Whether there is a mode that can be on here. */
  restrictable = $derived.by(() => this.catalogue.restriction !== null && this.kind === 'customer');
  restricted = $derived.by(() => this.restrictable && this.kept.restricted);
  matrix = $derived.by(() => {
    const matrix = matrixOf(this.policy().evaluator, this.kind, this.restricted, MOMENT);
    return this.#before ? withCellsOf(this.#before.matrix, matrix) : matrix;
  });
  #found = $derived.by(() => columnsFound(this.matrix.columns, this.kept.search, columnName));
  #all = $derived.by(() => this.#areas(this.matrix.columns, this.kept.search));
  /** Whether the search finds roles and no rows; then it is for them. */
  #forRoles = $derived.by(() => this.#all.length === 0 && this.#found.length > 0);
  columns = $derived.by(() => (this.#forRoles ? this.#found : this.matrix.columns));
  areas = $derived.by(() => (this.#forRoles ? this.#areas(this.columns, '') : this.#all));
  opened = $derived.by((): { column: Column; row: CellRow } | null => {
    const { column: id, row: ofRow } = this.kept;
    const column = this.matrix.columns.find((it) => it.id === id);
    const row = ofRow === null ? null : rowOf(this.catalogue, ofRow);
    return column && row ? { column, row } : null;
  });

  keep(changes: Partial<Kept>): void {
    this.playground.remember(PANEL, { ...this.kept, ...changes });
  }

  /** Opens a cell, or only shows in the text where its role is declared. */
  open(id: string, rowId: string | null): void {
    const column = this.matrix.columns.find((it) => it.id === id);
    if (!column) return;
    const row = rowId === null ? null : rowOf(this.catalogue, rowId);
    if (row) this.keep({ column: id, row: rowId });
    this.show(this.placeOf(column, row), false);
  }

  placeOf(column: Column, row: CellRow | null): Place | null {
    const { texts, symbols } = this.playground;
    if (!row) return placeOfName(symbols, 'role', column.role.id);
    return placeOfCell(texts.catalogue, symbols, this.catalogue, column, row.privilege);
  }

  show(place: Place | null, focus: boolean): void {
    if (place) this.playground.show('catalogue', place.from, place.to, focus);
  }

  /** Marks what became something else by the text, and not by what is looked at. */
  compare(): void {
    const settings = `${this.kind} ${this.restricted}`;
    const before = this.#before;
    const after = { id: this.catalogue.id, catalogue: this.catalogue, matrix: this.matrix, settings };
    this.#before = after;
    if (before?.settings !== settings || before.catalogue === after.catalogue) return;
    // Another catalogue altogether is no change of this one.
    if (before.id !== after.id) return;
    const changed = changedCells(before, after);
    if (changed.size === 0) return;
    this.changed = changed;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.changed = new Set()), FRESH);
  }

  #areas(columns: Column[], search: string) {
    const { catalogue, matrix } = this;
    return areasOf({ catalogue, matrix, columns, search, differs: false, unfolded: this.kept.unfolded, nameOf });
  }
}
