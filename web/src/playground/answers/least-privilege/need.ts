import type { Catalogue, Level, OrganizationKind, Relation } from '../../../lib/module/types';
import type { Need, Wanted } from '../../../lib/workbench/search/model';
import { fieldsOf, textOf } from '../remembered';

/** What the panel remembers, and shares. Who somebody is may be left to the person that is looked at. */
export interface NeedMemory {
  kind: OrganizationKind | null;
  relation: Relation | null;
  contactCenter: boolean | null;
  wanted: Wanted[];
  search: string;
}

const KINDS: readonly OrganizationKind[] = ['customer', 'partner', 'free', 'consumer'];
/** Support agents hold no roles that are assigned. */
export const RELATIONS: readonly Relation[] = ['own', 'managing_partner', 'external'];

/** Reads what may have any shape: it comes with links. */
export function readNeed(value: unknown): NeedMemory {
  const fields = fieldsOf(value);
  const wanted = Array.isArray(fields.wanted) ? fields.wanted.flatMap((it) => wantedOf(it) ?? []) : [];
  return {
    kind: KINDS.find((it) => it === fields.kind) ?? null,
    relation: RELATIONS.find((it) => it === fields.relation) ?? null,
    contactCenter: typeof fields.contactCenter === 'boolean' ? fields.contactCenter : null,
    wanted: [...new Map(wanted.map((it) => [it.control, it])).values()],
    search: textOf(fields.search) ?? '',
  };
}

function wantedOf(value: unknown): Wanted | null {
  const fields = fieldsOf(value);
  const control = textOf(fields.control);
  const level = fields.level === 'view' || fields.level === 'manage' ? fields.level : null;
  if (control === null || level === null) return null;
  return { control, level, ...(fields.within_site === true ? { within_site: true } : {}) };
}

/** Wants a level of a control; the same again, and it is not wanted any more. */
export function toggled(wanted: readonly Wanted[], control: string, level: Level): Wanted[] {
  const others = wanted.filter((it) => it.control !== control);
  const was = wanted.find((it) => it.control === control)?.level;
  return was === level || level === 'none' ? others : [...others, { control, level }];
}

const LEVELS: Level[] = ['none', 'view', 'manage'];

/** Everything that somebody has by a view of the module: levels of privileges, since settings follow from them. */
export function wantedBy(view: Uint8Array, { settings, privileges }: Catalogue): Wanted[] {
  return privileges.flatMap(({ id }, index) => {
    const byte = view[settings.length + index] ?? 0;
    const [level, within] = [byte & 3, (byte >> 4) & 3];
    const has = LEVELS[Math.max(level, within)] ?? 'none';
    return has === 'none' ? [] : [{ control: id, level: has, ...(within > level ? { within_site: true } : {}) }];
  });
}

/** A page of the console, with privileges and the settings under them. */
export interface PickArea {
  area: string;
  controls: { kind: 'privilege' | 'setting'; id: string }[];
}

/** Everything that can be wanted, by area. A setting that is all of its privilege stands for itself as the privilege. */
export function areasOf({ privileges, settings }: Catalogue, isFound: (kind: 'privilege' | 'setting', id: string) => boolean): PickArea[] {
  const areas = new Map<string, PickArea>();
  privileges.forEach(({ id }, index) => {
    const own = settings.filter(({ privilege }) => privilege === index);
    const area = own[0]?.area ?? '';
    const controls = [
      { kind: 'privilege' as const, id },
      ...(own.length > 1 ? own.map((setting) => ({ kind: 'setting' as const, id: setting.id })) : []),
    ].filter((it) => isFound(it.kind, it.id));
    const known = areas.get(area);
    if (known) known.controls.push(...controls);
    else areas.set(area, { area, controls });
  });
  return [...areas.values()].filter(({ controls }) => controls.length > 0);
}

export function needOf(memory: NeedMemory, standing: Omit<Need, 'wanted'>): Need {
  return {
    kind: memory.kind ?? standing.kind,
    relation: memory.relation ?? standing.relation,
    contact_center: memory.contactCenter ?? standing.contact_center,
    wanted: memory.wanted,
  };
}
