import type { Evaluator } from '../module/evaluator';
import type { Explanation, Instant, OrganizationKind, Restricted, Source } from '../module/types';
import type { Column } from './columns';
import { holderAsks, type Cell, type CellRow } from './matrix';

export interface ExplainedCell {
  /** Where the level comes from; nothing where no table has the row for the role. */
  source: Source | null;
  /** What restricted mode takes, where it is on. */
  restrictions: Restricted[];
  /** Whether restricted mode would take something, and leaves this role alone. */
  exempt: boolean;
}

interface Question {
  column: Column;
  row: CellRow;
  cell: Cell;
  kind: OrganizationKind;
}

/** The module's explanation of a cell: the decision about the made-up holder, with restricted mode where it can be. */
export function explainCell(evaluator: Evaluator, { column, row, cell, kind }: Question, now: Instant): ExplainedCell {
  const { catalogue } = evaluator;
  const circumstances = { kind, restricted: kind === 'customer', best: true };
  const about = (row: CellRow): Explanation => {
    const level = cell.level === 'none' ? 'manage' : cell.level;
    const { facts, request } = holderAsks(evaluator, column, row, circumstances, level, { part: cell.part !== null }, now);
    return evaluator.explain(facts, now, request);
  };
  const settings = catalogue.settings.flatMap(({ id, privilege, cap }, index) => {
    const isOf = row.kind === 'setting' ? id === row.id : privilege === row.privilege;
    return isOf ? [{ row: { kind: 'setting', id, index, privilege } as const, cap }] : [];
  });
  const considered = about(row).considered.find(({ role }) => role === column.role.id);
  const { source } = considered ?? {};
  const restrictions = settings.flatMap(({ row }) =>
    about(row).restrictions.filter(({ role }) => role === column.role.id),
  );
  return {
    source: source && (source.cell !== null || source.documents.length > 0) ? source : null,
    restrictions,
    exempt: kind === 'customer' && column.role.exempt && settings.some(({ cap }) => cap !== null),
  };
}
