// What comparisons and searches are asked, and what they answer.
import type { Level, OrganizationKind, Relation } from '../../module/model';
import type { Pair, Question } from '../model';

export type Progress = { done: number; total: number };
export type SettingView = { level: Level; unrestricted: Level; scoped: Level };
export type ControlKind = 'setting' | 'privilege';
export type Control = { kind: ControlKind; id: string };
export type Parts = { level: boolean; unrestricted: boolean; scoped: boolean };
export type Direction = 'gained' | 'mixed' | 'lost' | 'unrestricted';
export type Totals = {
  pairs: number;
  people: number;
  changed_pairs: number;
  changed_people: number;
  gaining_pairs: number;
  losing_pairs: number;
};
export type Group = {
  control: Control;
  in_before: boolean;
  in_after: boolean;
  before: SettingView;
  after: SettingView;
  changed: Parts;
  direction: Direction;
  pairs: number;
  cohorts: number[];
};
export type Cohort = { pairs: Pair[] };
export type ComparisonResult = { totals: Totals; groups: Group[]; cohorts: Cohort[] };

export type EscalationQuestion = { user: string; organization: string; stolen: boolean };
export type EscalationProgress = { states: number; limit: number; waiting: number; steps: number };
export type AccountKind = 'administrator' | 'outside' | 'added';
export type Account = { user: string; organization: string; kind: AccountKind };
export type Stopped = { code: string; message: string };
export type Reached = { user: string; steps: number; chain: number };
export type FullAdministrator = { role: string | null; reached: Reached | null };
export type RoleReached = { role: string; organization: string; reached: Reached };
export type LevelReached = { control: Control; level: Level; within: boolean; reached: Reached };
export type Step = { by: string; request: Question };
export type EscalationResult = {
  accounts: Account[];
  states: number;
  steps: number;
  stopped: Stopped | null;
  full_administrator: FullAdministrator;
  roles: RoleReached[];
  levels: LevelReached[];
  chains: Step[][];
};

export type RiskReach = { steps: number | null; complete: boolean };
export type Risk = { role: string; relation: Relation; kind: OrganizationKind; alone: RiskReach; stolen: RiskReach };
export type RisksProgress = { done: number; total: number };
export type RisksResult = { full_administrator: string | null; risks: Risk[] };

export type Wanted = { control: string; level: Level; within_site?: boolean };
export type Need = { kind: OrganizationKind; relation: Relation; contact_center: boolean; wanted: Wanted[] };
export type Giving = { role: string; by: string[]; base: string[]; no_self_assignment: boolean };
export type Given = { control: Control; level: Level; within_site: boolean };
export type RoleSet = { roles: Giving[]; beyond: Given[]; restricted: Given[] };
export type LeastPrivilege = {
  sets: RoleSet[];
  more: number;
  given_by_none: Wanted[];
  unknown: Wanted[];
  stopped: string | null;
};
