import type {
  Catalogue,
  Level,
  OrganizationKind,
  Privilege,
  Request,
  Role,
  SiteFacts,
} from '../../lib/module/types';
import { actRequest } from '../../lib/module/rights';

/** Something that somebody may do or not. */
export interface Topic {
  /** The id of a privilege or setting, or the name of an act. */
  id: string;
  kind: 'privilege' | 'setting' | 'act';
}

/** What the address asks. */
export interface Question {
  topic: Topic;
  level: Exclude<Level, 'none'>;
  /** A site or service; nothing for the organization as a whole. */
  place: { kind: 'site' | 'service'; id: string } | null;
  /** What an act is about: the person whom it is done to, the role, and the sites that the role is for. */
  target: string | null;
  role: string | null;
}

/** Acts that can be asked about with nothing but a person and a role. */
const ON_PEOPLE = ['roles.assign', 'roles.revoke', 'external_admins.add', 'external_admins.promote', 'external_admins.revoke'];
const ON_ORGANIZATIONS = ['restricted_mode.set', 'support_read_only.set', 'support.request', 'customers.create'];
const WITH_ROLE = ['roles.assign', 'roles.revoke', 'external_admins.add'];

/** Everything that can be asked about in an organization of this kind. */
export function topicsOf(catalogue: Catalogue, kind: OrganizationKind): Topic[] {
  const acts = catalogue.acts.filter((act) => act.kinds.includes(kind) && [...ON_PEOPLE, ...ON_ORGANIZATIONS].includes(act.name));
  return [
    ...catalogue.privileges.map(({ id }): Topic => ({ id, kind: 'privilege' })),
    ...acts.map(({ name }): Topic => ({ id: name, kind: 'act' })),
    ...catalogue.settings.map(({ id }): Topic => ({ id, kind: 'setting' })),
  ];
}

export const needsTarget = ({ topic }: Question) => ON_PEOPLE.includes(topic.id);
export const needsRole = ({ topic }: Question) => WITH_ROLE.includes(topic.id);

/** Roles that the act can be about. */
export function rolesFor(catalogue: Catalogue, { topic }: Question): Role[] {
  const offered = catalogue.offers.flatMap(({ roles }) => roles);
  return catalogue.roles.filter(
    ({ assigned }, index) => assigned && (topic.id !== 'external_admins.add' || offered.includes(index)),
  );
}

export function privilegeOf(catalogue: Catalogue, { id, kind }: Topic): Privilege | null {
  if (kind === 'act') return null;
  const index = kind === 'privilege' ? null : catalogue.settings.find((it) => it.id === id)?.privilege;
  return (index == null ? catalogue.privileges.find((it) => it.id === id) : catalogue.privileges[index]) ?? null;
}

/** Whether the role of the act is given for sites. */
export function needsSite(catalogue: Catalogue, question: Question): boolean {
  return needsRole(question) && catalogue.roles.find(({ id }) => id === question.role)?.lists === 'sites';
}

/** Reads the query of the address; without a question there, it is the first one. */
export function questionOf(query: URLSearchParams, topics: Topic[]): Question | null {
  const topic = topics.find(({ id }) => id === query.get('what')) ?? topics[0];
  if (!topic) return null;
  const [kind, ...id] = (query.get('on') ?? '').split(':');
  const place: Question['place'] = kind === 'site' || kind === 'service' ? { kind, id: id.join(':') } : null;
  const question: Question = {
    topic,
    level: query.get('level') === 'view' ? 'view' : 'manage',
    place: topic.kind === 'setting' ? null : place,
    target: query.get('target'),
    role: query.get('role'),
  };
  return { ...question, role: needsRole(question) ? question.role : null, target: needsTarget(question) ? question.target : null };
}

/** What is missing before it can be asked. */
export function missingIn(catalogue: Catalogue, question: Question): 'target' | 'role' | 'site' | 'place' | null {
  if (needsRole(question) && question.role === null) return 'role';
  if (needsTarget(question) && question.target === null) return 'target';
  if (needsSite(catalogue, question) && question.place?.kind !== 'site') return 'site';
  const privilege = question.topic.kind === 'privilege' ? privilegeOf(catalogue, question.topic) : null;
  if (privilege && !privilege.asked_of.organization && question.place === null) return 'place';
  return null;
}

/** The question as the decision API takes it (AuthZEN). */
export function asSearch({ topic, level, place, target, role }: Question, organization: string) {
  const properties = { organization };
  const subject = { type: 'user' };
  if (topic.kind === 'setting') {
    return { subject, action: { name: level }, resource: { type: 'setting', id: topic.id, properties } };
  }
  if (topic.kind === 'act') {
    const sites = place?.kind === 'site' ? { sites: [place.id] } : {};
    const action = { name: topic.id, properties: { ...(role === null ? {} : { role }), ...sites } };
    const resource = target === null ? { type: 'organization', id: organization } : { type: 'user', id: target, properties };
    return { subject, action, resource };
  }
  const action = { name: `${topic.id}.${level}` };
  if (place) return { subject, action, resource: { type: place.kind, id: place.id, properties } };
  return { subject, action, resource: { type: 'organization', id: organization } };
}

/** What the module is told of places: sites as the server knows them, and who sold a service. */
export interface Known {
  sites: SiteFacts[];
  soldBy: (service: string) => string[];
}

/** The question as the module takes it. */
export function asRequest({ topic, level, place, role }: Question, { sites, soldBy }: Known): Request {
  const site = place?.kind === 'site' ? (sites.find(({ id }) => id === place.id) ?? unknownSite(place.id)) : null;
  if (topic.kind === 'act') {
    return actRequest(topic.id, { role, sites: site ? [site] : [] });
  }
  const where = site ? { site } : place ? { service: { id: place.id, sold_by: soldBy(place.id) } } : 'organization';
  return { kind: topic.kind, name: topic.id, level, place: where };
}

const unknownSite = (id: string): SiteFacts => ({ id, managed_in: null, sold_by: [] });
