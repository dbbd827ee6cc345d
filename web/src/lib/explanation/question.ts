import type { Level, Place, Privilege, Request, SiteFacts } from '../module/types';
import type { ControlState } from '../module/control-state';

/** What of the organization a question is about: all of it, or the site with this id. */
export type Where = string | null;

export function requestFor(setting: string, level: Level, site: SiteFacts | undefined): Request {
  const place: Place = site ? { site } : 'organization';
  return { kind: 'setting', name: setting, level, place };
}

/** The question to begin with: what is not on screen cannot be seen; of all else, whether it can be changed. */
export function firstLevel({ appearance }: ControlState): Level {
  return appearance === 'hidden' ? 'view' : 'manage';
}

/** The place to begin with: where the question makes no sense without a site, one that has the answer yes if any has. */
export function firstSite(
  privilege: Privilege | undefined,
  sites: SiteFacts[],
  isAllowed: (site: SiteFacts) => boolean,
): Where {
  if (!privilege?.asked_of.site || privilege.asked_of.organization) return null;
  const reachable = sites.filter(({ managed_in }) => managed_in === 'control_hub');
  return (reachable.find(isAllowed) ?? reachable[0] ?? sites[0])?.id ?? null;
}
