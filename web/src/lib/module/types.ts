/**
 * What the module speaks, as `crates/model` defines it. Field for field the Rust types; instants are milliseconds since
 * 1970 UTC.
 */

export type Level = 'none' | 'view' | 'manage';
export type OrganizationKind = 'customer' | 'partner' | 'free' | 'consumer';
export type Relation = 'own' | 'managing_partner' | 'external' | 'support';
export type ManagedIn = 'control_hub' | 'site_administration';
export type Origin = 'partner' | 'elsewhere';
export type Instant = number;

/** Everything about one (subject, organization) pair that a decision may depend on. */
export interface Facts {
  organization: OrganizationFacts | null;
  subject: SubjectFacts | null;
  pair: PairFacts;
}

export interface OrganizationFacts {
  id: string;
  kind: OrganizationKind;
  managed_by: string | null;
  /** Absent where the organization does not say. */
  restricted_mode: boolean | null;
  support_read_only: boolean;
  contact_center: '1.0' | 'new' | null;
  services_setup_done: boolean;
  set_up: { by: string; new: boolean; ended_at: Instant | null } | null;
  sold_by: string[];
}

export interface SubjectFacts {
  id: string;
  home: string;
  home_kind: OrganizationKind;
  home_contact_center: boolean;
  /** Whether the person set the home organization up when it was new. */
  founded_home: boolean;
  founded_home_ended_at: Instant | null;
  vendor_support: boolean;
  licenses: string[];
  profiles: string[];
}

export interface PairFacts {
  assignments: AssignmentFacts[];
  /** A partner's roles over its customers: assigned in the subject's home, where that is another organization. */
  home_assignments: AssignmentFacts[];
  elevations: ElevationFacts[];
}

export interface AssignmentFacts {
  role: string;
  starts_at: Instant | null;
  expires_at: Instant | null;
  first_sign_in_at: Instant | null;
  sites: string[];
  lists_organization: boolean;
}

export interface ElevationFacts {
  id: string;
  requested_at: Instant;
  answer: { approved: boolean; at: Instant; by: string | null } | null;
  ended_at: Instant | null;
}

export interface SiteFacts {
  id: string;
  managed_in: ManagedIn | null;
  sold_by: string[];
}

export type Place = 'organization' | { site: SiteFacts } | { service: { id: string; sold_by: string[] } };

export interface Request {
  kind: 'privilege' | 'setting' | 'act';
  name: string;
  level: Level;
  place: Place;
  act?: ActDetails;
}

/** What an act is about. Each act reads what it needs and ignores the rest. */
export interface ActDetails {
  role: string | null;
  page: string | null;
  sites: SiteFacts[];
  customers: { id: string; managed_by: string | null }[];
  users: string[];
  elevation: string | null;
  demotable: string[];
  other_holders: number;
}

export interface Source {
  documents: string[];
  statements: number[];
  /** Table and row, as in `T1, devices`. */
  cell: string | null;
  inferred: boolean;
}

export interface Reason {
  code: string;
  role: string | null;
  about: string | null;
  source: Source;
}

export interface Considered {
  role: string;
  held: 'assigned' | 'assigned_by_partner' | 'derived' | 'elevated';
  starts_at: Instant | null;
  expires_at: Instant | null;
  /** What it gave, after restrictions. */
  gave: Level;
  because: string | null;
  source: Source;
}

export interface Restricted {
  setting: string;
  role: string;
  from: Level;
  to: Level;
  source: Source;
}

export type ChangeKind =
  | 'assign_role'
  | 'add_site'
  | 'add_customer'
  | 'add_external_admin'
  | 'elevate'
  | 'lift_restriction'
  | 'allow_support_read_only'
  | 'sign_in';

/** One change that would turn a deny into an allow, and who could make it. */
export interface Change {
  kind: ChangeKind;
  role: string | null;
  about: string | null;
  by: string[];
}

export interface Explanation {
  allowed: boolean;
  level: Level | null;
  valid_until: Instant | null;
  reasons: Reason[];
  warnings: Reason[];
  considered: Considered[];
  restrictions: Restricted[];
  changes: Change[];
}

/** The part of a compiled catalogue that the pages read. */
export interface Catalogue {
  id: string;
  title: string;
  documents: { key: string; title: string }[];
  privileges: Privilege[];
  settings: Setting[];
  roles: Role[];
  derivations: { role: number; relation: Relation; when: DerivedWhen }[];
  columns: { role: number; cells: { conditions: number[] }[] }[];
  conditions: Condition[];
  offers: { origin: Origin; roles: number[] }[];
  /** Pages that offer only some roles. */
  pages: { id: string; roles: number[] }[];
  restriction: { id: string; on_when_managed: boolean };
  /** Temporary access; `lasts` in milliseconds. */
  elevation: { lasts: number };
  /** How external full administrators are demoted: what is taken, and what people of the partner and others become. */
  demotion: { from: number; promotable: number[]; partner: number; elsewhere: number };
}

export type Condition =
  | 'elevated'
  | 'signed_in'
  | 'contact_center'
  | 'contact_center_v1'
  | 'setup_done'
  | { holds_any: number[] }
  | { without_license: string };

export interface Privilege {
  id: string;
  asked_of: { organization: boolean; site: boolean; service: boolean };
}

export interface Setting {
  id: string;
  privilege: number;
  area: string;
  cap: { level: Level; hidden: boolean; source: Source } | null;
}

export interface Role {
  id: string;
  /** How its holder may stand to the organization where it is assigned. */
  relations: Relation[];
  kinds: OrganizationKind[];
  /** Whether people hold it by assignment; otherwise it only follows from other facts. */
  assigned: boolean;
  lists: 'nothing' | 'sites' | 'customers';
  contact_center: boolean;
  service: boolean;
}

export type DerivedWhen =
  'set_up_new' | 'set_up_existing' | 'first_user' | 'vendor_elevated' | 'vendor_read_only' | { profile: string };
