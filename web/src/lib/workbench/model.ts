// The types of the workbench's door.
import type { OrganizationKind, Reason, Request } from '../module/model';

export type Diagnostic = { code: string; message: string; help: string; line: number; column: number; from: number; to: number };
export type Compilation = { bytes: Uint8Array | null; sha256: string | null; diagnostics: Diagnostic[] };
export type SymbolKind =
  | 'role'
  | 'privilege'
  | 'setting'
  | 'condition'
  | 'act'
  | 'table'
  | 'document'
  | 'resource'
  | 'attribute'
  | 'action';
export type Symbol = { kind: SymbolKind; id: string; from: number; to: number; detail: string };
export type TextPlace = { line: number; column: number; from: number; to: number };
export type Finding = { code: string; path: string; message: string; help: string; place: TextPlace | null };
export type OutlinedOrganization = { id: string; name: string; kind: OrganizationKind; managed_by: string | null };
export type OutlinedPerson = { id: string; name: string; organization: string };
export type OutlinedSite = { id: string; organization: string };
export type Outline = { organizations: OutlinedOrganization[]; people: OutlinedPerson[]; sites: OutlinedSite[] };
export type Pair = { user: string; organization: string };
export type Call = { request: Request; subject: string; organization: string; target: string | null };
export type Asked = { call: Call } | { refused: Reason };
export type Entity = { type: string; id: string; properties?: Record<string, unknown> };
export type Question = {
  subject: Entity;
  action: { name: string; properties?: Record<string, unknown> };
  resource: Entity;
  context?: Record<string, unknown>;
};
export type Expected = unknown;
export type Scenario = {
  behaviour: string;
  questions: { place: TextPlace; at: number; request: Question; expected: Expected }[];
};
export type Scenarios = { scenarios: Scenario[]; problems: Diagnostic[] };
