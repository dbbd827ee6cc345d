import type { Change, Facts } from '../../lib/module/types';
import type { Draft } from '../state/draft.svelte';
import { withDetails, withElevation, withRestrictedMode, withRole, withSite } from '../../lib/facts/edit-facts';

/** The draft's facts with the change made, or nothing where the preview has no control for it. */
export function applyChange(draft: Draft, change: Change): Facts | null {
  const { facts, saved, now } = draft;
  const option = draft.options.find(({ role }) => role.id === change.role);
  switch (change.kind) {
    case 'assign_role':
    case 'add_external_admin':
      return option
        ? withRole(facts, saved.facts, option, true, now, change.about ? [change.about] : draft.defaultSites)
        : null;
    case 'add_site':
      return option && change.about ? withSite(facts, option, now, change.about, true) : null;
    case 'add_customer':
      return option ? withDetails(facts, option, now, { lists_organization: true }) : null;
    case 'sign_in':
      return option ? withDetails(facts, option, now, { first_sign_in_at: now }) : null;
    case 'elevate':
      return withElevation(facts, now, true);
    case 'lift_restriction':
      return withRestrictedMode(facts, false);
    case 'allow_support_read_only':
      return facts.organization && { ...facts, organization: { ...facts.organization, support_read_only: true } };
  }
}
