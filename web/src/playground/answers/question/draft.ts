import type { ActRule, Catalogue, Level } from '../../../lib/module/types';
import type { Entity, Question } from '../../../lib/workbench/model';
import { askedFor } from '../answer/question';

type Properties = Record<string, unknown>;

/** A question as a form has it. */
export interface Draft {
  who: Entity;
  kind: 'privilege' | 'setting' | 'act' | 'action';
  /** The id of the privilege or setting, the name of the act or action. */
  name: string;
  level: Exclude<Level, 'none'>;
  /** Absent where a request about a thing leaves it to the subject's home. */
  organization: string | null;
  /** What it is asked of: the organization itself, or a site, service, person or thing. */
  place: { type: string; id: string };
  /** What is said besides of the action, the resource and the circumstances. */
  action: Properties;
  resource: Properties;
  context: Properties;
}

const WHOLE = { type: 'organization', id: '' };

/** Takes a question apart for a form. */
export function draftOf(question: Question, catalogue: Catalogue): Draft {
  const { subject, action, resource, context = {} } = question;
  const asked = askedFor(question);
  const kind: Draft['kind'] = isNamed(catalogue, action.name, resource.type) ? 'action' : asked.kind;
  const { organization, site, service, ...said } = resource.properties ?? {};
  const draft = {
    who: subject,
    kind,
    name: kind === 'action' ? action.name : asked.id,
    level: asked.kind === 'act' ? ('view' as const) : asked.level,
    organization: resource.type === 'organization' ? resource.id : textOrNull(organization),
    action: action.properties ?? {},
    context,
  };
  if (resource.type === 'setting') {
    const [part, id] = site === undefined ? ['service', service] : ['site', site];
    return { ...draft, place: typeof id === 'string' ? { type: part, id } : WHOLE, resource: said };
  }
  const kept = { ...said, ...(site === undefined ? {} : { site }), ...(service === undefined ? {} : { service }) };
  const place = resource.type === 'organization' ? WHOLE : { type: resource.type, id: resource.id };
  return { ...draft, place, resource: resource.type === 'organization' ? (resource.properties ?? {}) : kept };
}

/** The question that a form says. */
export function questionOfDraft(draft: Draft): Question {
  const { who, kind, name, level, organization, place, context } = draft;
  const inOrganization = organization === null ? {} : { organization };
  const action = kind === 'privilege' ? `${name}.${level}` : kind === 'setting' ? level : name;
  const resourceOf = (): Entity => {
    const part = place.type === 'organization' ? {} : { [place.type]: place.id };
    if (kind === 'setting') return entity('setting', name, { ...inOrganization, ...part, ...draft.resource });
    if (place.type === 'organization') return entity('organization', organization ?? '', draft.resource);
    return entity(place.type, place.id, { ...inOrganization, ...draft.resource });
  };
  return {
    subject: who,
    action: isEmpty(draft.action) ? { name: action } : { name: action, properties: draft.action },
    resource: resourceOf(),
    ...(isEmpty(context) ? {} : { context }),
  };
}

/** The same with another kind of thing asked for: the first of the catalogue, where it makes sense. */
export function withKind(draft: Draft, kind: Draft['kind'], catalogue: Catalogue): Draft {
  const [action] = catalogue.actions;
  const first = {
    privilege: catalogue.privileges[0]?.id,
    setting: catalogue.settings[0]?.id,
    act: catalogue.acts[0]?.name,
    action: action?.name,
  }[kind];
  const place = kind === 'action' ? { type: catalogue.resources[action?.on ?? -1]?.id ?? '', id: '' } : WHOLE;
  return withName({ ...draft, kind, place, action: {} }, first ?? '', catalogue);
}

/** The same with something else asked for, in a place where it can be asked. */
export function withName(draft: Draft, name: string, catalogue: Catalogue): Draft {
  const next = { ...draft, name };
  if (draft.kind === 'act') {
    const onPerson = catalogue.acts.find((it) => it.name === name)?.on === 'user';
    const person = draft.place.type === 'user' ? draft.place : { type: 'user', id: draft.who.id };
    return { ...next, place: onPerson ? person : WHOLE, action: {} };
  }
  if (draft.kind === 'action') return { ...next, action: {} };
  const types = placesFor(next, catalogue);
  return types.includes(draft.place.type) ? next : { ...next, place: { type: types[0] ?? 'organization', id: '' } };
}

/** Types of places that the privilege, or that of the setting, may be asked of. */
export function placesFor({ kind, name }: Draft, { privileges, settings, resources }: Catalogue): string[] {
  const index = kind === 'setting' ? settings.find(({ id }) => id === name)?.privilege : privileges.findIndex(({ id }) => id === name);
  const asked = privileges[index ?? -1]?.asked_of;
  if (!asked) return ['organization'];
  const types = kind === 'setting' ? [] : asked.resources.flatMap((it) => resources[it]?.id ?? []);
  const parts = (['organization', 'site', 'service'] as const).filter((it) => asked[it]);
  return [...parts, ...types];
}

/** The same with a property of the action, the resource or the circumstances; nothing takes it away. */
export function withProperty(draft: Draft, of: 'action' | 'resource' | 'context', name: string, value: unknown): Draft {
  const { [name]: _, ...others } = draft[of];
  return { ...draft, [of]: value === undefined ? others : { ...others, [name]: value } };
}

/** Properties that an act reads: by its rules. */
export function propertiesOf(act: string, catalogue: Catalogue): { name: string; several: boolean }[] {
  const found = catalogue.acts.find(({ name }) => name === act);
  const rules = found?.rules ?? [];
  const isIn = (...names: ActRule[]) => rules.some((rule) => names.includes(rule));
  return [
    { name: 'role', several: false, read: isIn('names_role', 'may_assign', 'may_revoke', 'offered', 'promotable') },
    { name: 'sites', several: true, read: isIn('names_sites') },
    { name: 'user', several: false, read: isIn('takes_customers') },
    { name: 'customers', several: true, read: isIn('names_customer', 'customers_managed', 'takes_customers') },
    { name: 'users', several: true, read: isIn('demoted_together') },
    { name: 'elevation', several: false, read: isIn('request_pending', 'request_running') },
    { name: 'page', several: false, read: isIn('on_page') },
  ].flatMap(({ name, several, read }) => (read ? [{ name, several }] : []));
}

function isNamed({ actions, resources }: Catalogue, name: string, type: string): boolean {
  return actions.some((it) => it.name === name && resources[it.on]?.id === type);
}

function entity(type: string, id: string, properties: Properties): Entity {
  return isEmpty(properties) ? { type, id } : { type, id, properties };
}

function isEmpty(properties: Properties): boolean {
  return Object.keys(properties).length === 0;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
