import type { Facts, Instant, Level, OrganizationKind, SiteFacts } from '../module/types';
import { queryText } from '../routes';
import { getJson, post, postJson } from './http';

/** What the server has loaded. */
export interface About {
  version: string;
  abi: number;
  demo: boolean;
  revision: number;
  now: string;
  module: { sha256: string; url: string };
  catalogue: { sha256: string; url: string; id: string; title: string };
}

export interface Organization {
  id: string;
  name: string;
  kind: OrganizationKind;
  managed_by: string | null;
  restricted_mode: boolean | null;
}

/** An organization, with its settings for those who may see them. */
export interface OrganizationDetails extends Organization {
  /** What the partner that manages it is called. */
  managed_by_name?: string;
  support_read_only?: boolean;
  services_setup_done?: boolean;
  contact_center?: { enabled: boolean; platform: string } | null;
  subscriptions?: { partner: string; active: boolean; services: string[]; sites: string[] }[];
  set_up?: { by: string; new: boolean; ended_at?: string | null } | null;
}

/** A part of a list. */
export interface Listed<T> {
  items: T[];
  total: number;
  next_cursor?: string;
}

/** What a change left behind. */
export interface Changed {
  revision: number;
  /** Reason codes of what the one who acted should know. */
  warnings: string[];
}

export interface Administrator {
  id: string;
  name: string;
  /** The home organization. */
  organization: string;
  /** Roles that reach the organization in question. */
  roles: string[];
}

/** The facts of one pair as the server has them. */
export interface SavedFacts {
  revision: number;
  now: string;
  now_ms: Instant;
  facts: Facts;
  sites: SiteFacts[];
}

export interface SettingQuestion {
  setting: string;
  level: Exclude<Level, 'none'>;
}

/** Somebody to be, in the demo. */
export interface DemoPerson {
  id: string;
  name: string;
  organization: { id: string; name: string };
  /** Roles that he has anywhere. */
  roles: string[];
}

/** The most evaluations that the server answers in one call. */
const BATCH = 1000;

export const about = () => getJson<About>('/api/v1/about');

/** The path of an organization's resources in the API. */
export const inOrganization = (organization: string, ...parts: string[]) =>
  ['/api/v1/organizations', ...[organization, ...parts].map(encodeURIComponent)].join('/');

export const organization = (id: string, signal?: AbortSignal) => getJson<OrganizationDetails>(inOrganization(id), signal);

/** Organizations that the reader sees anything of, by a part of their name or id. */
export function findOrganizations(q: string, limit: number, signal?: AbortSignal): Promise<Listed<Organization>> {
  return getJson(`/api/v1/organizations?${queryText({ q, limit })}`, signal);
}

/** All organizations that the server lists, page by page. */
export async function organizations(): Promise<Organization[]> {
  const all: Organization[] = [];
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ limit: '1000', ...(cursor === undefined ? {} : { cursor }) });
    const page = await getJson<{ items: Organization[]; next_cursor?: string }>(`/api/v1/organizations?${query}`);
    all.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== undefined);
  return all;
}

export async function administrators(organization: string): Promise<Administrator[]> {
  return (await getJson<{ items: Administrator[] }>(inOrganization(organization, 'administrators'))).items;
}

/** The facts of a person in an organization, also those of an earlier moment or revision. */
export function savedFacts(
  organization: string,
  user: string,
  { asOf, signal }: { asOf?: string | null; signal?: AbortSignal } = {},
): Promise<SavedFacts> {
  const query = queryText({ as_of: asOf });
  return getJson(`${inOrganization(organization, 'users', user, 'facts')}${query === '' ? '' : `?${query}`}`, signal);
}

/** Asks the decision API (AuthZEN) what the subject may do with settings of an organization. */
export async function decisions(user: string, organization: string, questions: SettingQuestion[]): Promise<boolean[]> {
  const answers: boolean[] = [];
  for (let start = 0; start < questions.length; start += BATCH) {
    const evaluations = questions.slice(start, start + BATCH).map(({ setting, level }) => ({
      action: { name: level },
      resource: { type: 'setting', id: setting, properties: { organization } },
    }));
    const body = { subject: { type: 'user', id: user }, evaluations };
    const answer = await postJson<{ evaluations: { decision: boolean }[] }>('/access/v1/evaluations', body);
    answers.push(...answer.evaluations.map((evaluation) => evaluation.decision === true));
  }
  return answers;
}

/** Everybody to choose from. Only the demo says. */
export async function demoPeople(): Promise<DemoPerson[]> {
  return (await getJson<{ items: DemoPerson[] }>('/api/v1/demo/people')).items;
}

/** Starts a session of somebody. Only the demo does. */
export async function signInAs(user: string): Promise<void> {
  await post('/auth/demo', { user });
}
