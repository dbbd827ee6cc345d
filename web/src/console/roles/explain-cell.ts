import type { Evaluator } from '../../lib/module/evaluator';
import type { Explanation, Facts, Instant, Restricted, Role, Source } from '../../lib/module/types';
import type { Asked } from './asked';
import { holderOf, REACHED, withBase, type Column } from './columns';
import { requestOf, type Cell } from './matrix';
import type { OpenRow } from './matrix-state.svelte';

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
  row: OpenRow;
  cell: Cell;
  asked: Asked;
}

/** The module's explanation of a cell: the decision about the made-up holder, with restricted mode where it can be. */
export function explainCell(evaluator: Evaluator, { column, row, cell, asked }: Question, now: Instant): ExplainedCell {
  const { catalogue } = evaluator;
  const { kind } = asked;
  const facts = withBases(
    holderOf(catalogue, column, { kind, restricted: kind === 'customer', best: true }, now),
    column.role,
    catalogue.roles,
  );
  const about = (name: string, what: OpenRow['kind']): Explanation => {
    const privilege = catalogue.privileges[row.privilege];
    const level = cell.level === 'none' ? 'manage' : cell.level;
    if (!privilege) throw new Error(`the catalogue has no privilege number ${row.privilege}`);
    return evaluator.explain(facts, now, requestOf(what, name, level, privilege, REACHED, cell.part !== null));
  };
  const settings = catalogue.settings.filter((it) =>
    row.kind === 'setting' ? it.id === row.id : it.privilege === row.privilege,
  );
  const considered = about(row.id, row.kind).considered.find(({ role }) => role === column.role.id);
  const { source } = considered ?? {};
  const restrictions = settings.flatMap(({ id }) =>
    about(id, 'setting').restrictions.filter(({ role }) => role === column.role.id),
  );
  return {
    source: source && (source.cell !== null || source.documents.length > 0) ? source : null,
    restrictions,
    exempt: kind === 'customer' && column.role.exempt && settings.some(({ cap }) => cap !== null),
  };
}

function withBases(facts: Facts, role: Role, roles: Role[]): Facts {
  return role.base.reduce((all, index) => {
    const base = roles[index];
    return base ? withBase(all, base) : all;
  }, facts);
}
