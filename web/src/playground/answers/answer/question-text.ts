import { nameOf, t } from '../../../lib/i18n/messages.svelte';
import type { Question, World } from '../../../lib/workbench/workbench';
import { askedFor, organizationOf, propertyOf } from './question';

/** Names of the people and organizations of a world. */
export interface Names {
  people: ReadonlyMap<string, string>;
  organizations: ReadonlyMap<string, string>;
}

const known = new WeakMap<World, Names>();
const NOBODY: Names = { people: new Map(), organizations: new Map() };

export function namesOf(world: World | null): Names {
  if (!world) return NOBODY;
  const there = known.get(world);
  if (there) return there;
  const { people, organizations } = world.outline;
  const byId = (named: { id: string; name: string }[]) => new Map(named.map(({ id, name }) => [id, name || id]));
  const names = { people: byId(people), organizations: byId(organizations) };
  known.set(world, names);
  return names;
}

/** A question in words. */
export function questionText(question: Question, names: Names): string {
  return t('answers-question', wordsOf(question, names));
}

/** The answer to a question in words. */
export function verdictText(question: Question, allowed: boolean, names: Names): string {
  return t(allowed ? 'answers-allowed' : 'answers-denied', wordsOf(question, names));
}

function wordsOf(question: Question, names: Names) {
  const asked = askedFor(question);
  const who = names.people.get(question.subject.id) ?? question.subject.id;
  const form = asked.kind === 'act' ? 'act' : asked.level;
  const what = asked.kind === 'act' ? actText(question, names) : nameOf(asked.kind, asked.id);
  return { who, form, what, where: whereText(question, names) };
}

/** An act by its id, with the role that it is about, and whom or what it is done to. */
function actText({ action, resource }: Question, { people }: Names): string {
  const role = propertyOf(action, 'role');
  const to = resource.type === 'organization' ? null : (people.get(resource.id) ?? resource.id);
  return [action.name, role === null ? null : nameOf('role', role), to].filter((it) => it !== null).join(' · ');
}

function whereText(question: Question, { organizations }: Names): string {
  const { resource } = question;
  const id = organizationOf(question);
  const organization = id === null ? null : (organizations.get(id) ?? id);
  const asked = askedFor(question);
  const ofSetting = propertyOf(resource, 'site') ?? propertyOf(resource, 'service');
  const isPlace = asked.kind === 'privilege' && resource.type !== 'organization';
  const place = isPlace ? resource.id : resource.type === 'setting' ? ofSetting : null;
  return [place, organization].filter((it) => it !== null).join(', ');
}
