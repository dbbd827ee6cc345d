import type { Rights } from '../../lib/module/rights';

/** What somebody has of an organization: by which roles, and how many controls of its console. */
export interface Reach {
  roles: string[];
  /** Controls that can be changed. */
  change: number;
  /** Controls that can only be seen. */
  view: number;
}

export function reachOf(rights: Rights): Reach {
  const { considered } = rights.whyAct('restricted_mode.set');
  const counting = considered.filter(({ because }) => because === null).map(({ role }) => role);
  const looks = rights.evaluator.catalogue.settings.map(({ id }) => rights.control(id).appearance);
  return {
    roles: [...new Set(counting)],
    change: looks.filter((look) => look === 'editable').length,
    view: looks.filter((look) => look === 'read-only').length,
  };
}
