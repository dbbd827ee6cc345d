import { groupBy } from '../lib/group-by';
import { icons, type IconName } from '../lib/ui/icons';
import type { Control } from './drawn-facts.svelte';

/** A page of the drawn console: the settings of one area. */
export interface Page {
  area: string;
  icon: IconName;
  section: Section;
  controls: Control[];
}

export type Section = 'start' | 'management' | 'services' | 'monitoring' | 'partner' | 'more';

/** The page that the console opens with; it has no settings of its own. */
export const OVERVIEW = 'overview';

/** Where the navigation has the areas that we know. Others of a catalogue come after them. */
const PLACES: [Section, string[]][] = [
  ['start', [OVERVIEW]],
  ['management', ['users', 'devices', 'apps', 'account', 'organization_settings']],
  ['services', ['calling', 'meetings', 'contact_center', 'services']],
  ['monitoring', ['analytics', 'troubleshooting', 'audit_log', 'compliance', 'support_access']],
  ['partner', ['partner_hub']],
];

export const SECTIONS: Section[] = [...PLACES.map(([section]) => section), 'more'];

const ORDER = PLACES.flatMap(([section, areas]) => areas.map((area) => ({ section, area })));

export function pagesOf(controls: Control[]): Page[] {
  const areas = groupBy(controls, ({ setting }) => setting.area);
  const known = ORDER.filter(({ area }) => area === OVERVIEW || areas.has(area));
  const others = [...areas.keys()].filter((area) => !known.some((it) => it.area === area));
  return [...known, ...others.map((area) => ({ section: 'more' as const, area }))].map(({ section, area }) => ({
    area,
    section,
    icon: area in icons ? (area as IconName) : 'page',
    controls: areas.get(area) ?? [],
  }));
}

/** Whether the navigation has a place of its own for an area. */
export function isKnownArea(area: string): boolean {
  return ORDER.some((it) => it.area === area);
}

/** Whether the navigation of the administrator has the page. */
export function isShown(page: Page): boolean {
  return page.area === OVERVIEW || page.controls.some(({ state }) => state.appearance !== 'hidden');
}

/** What was lost stays on the page as an outline, so that the loss can be seen. */
export function isDrawn({ state, difference }: Control, showHidden: boolean): boolean {
  return state.appearance !== 'hidden' || showHidden || difference === 'lost';
}

/** How many controls there are of each kind. */
export function tally(controls: Control[]) {
  const of = (appearance: Control['state']['appearance']) =>
    controls.filter(({ state }) => state.appearance === appearance).length;
  return { editable: of('editable'), readOnly: of('read-only'), greyed: of('greyed'), hidden: of('hidden') };
}

export function differences(controls: Control[]) {
  const of = (kind: Control['difference']) => controls.filter(({ difference }) => difference === kind).length;
  return { gained: of('gained'), lost: of('lost') };
}
