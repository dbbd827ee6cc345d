import type { Facts, Instant, Level, Request } from '../../module/types';
import type { Finding } from '../model';
import type { Compared, People, PeopleAsked } from './kept-comparison';
import type {
  Control,
  EscalationProgress,
  EscalationQuestion,
  EscalationResult,
  LeastPrivilege,
  Need,
  Progress,
  Reached,
  RisksProgress,
  RisksResult,
} from './model';

/** A directory document, and a number that tells it from every other one. */
export interface Directory {
  number: number;
  document: string | Blob;
}

/** A catalogue as the workbench compiles it. */
export interface Compiled {
  sha256: string;
  text: string;
  bytes: Uint8Array;
}

export interface ComparisonAsked {
  directory: Directory;
  before: Compiled;
  after: Compiled;
  now: Instant;
}

/** Questions that show a difference: the facts of a person, and where in the organization the control can be asked for. */
export interface ExampleAsked {
  user: string;
  organization: string;
  control: Control;
  level: Level;
}

export interface Example {
  facts: Facts;
  requests: Request[];
}

/** What a search is done on. */
export interface SearchedOn {
  directory: Directory;
  catalogue: Compiled;
  now: Instant;
}

/** What one of the people who have something in an organization can reach. */
export interface PersonReach {
  user: string;
  /** Whether he is full administrator already, or how he becomes it; nothing, where he does not. */
  reached: Reached | null;
  /** Whether everything was tried. */
  complete: boolean;
}

/** What a worker of the workbench is asked, what it answers, and how it tells how far it is. */
export interface Tasks {
  compare: { asked: ComparisonAsked; answer: Compared; progress: Progress };
  /** The rest is about the comparison that was done last. */
  people: { asked: PeopleAsked; answer: People; progress: never };
  example: { asked: ExampleAsked; answer: Example; progress: never };
  /** All of the result as JSON. */
  result: { asked: null; answer: Blob; progress: never };
  /** Stopped, it answers what came out so far; so do the next two. */
  escalate: { asked: SearchedOn & { question: EscalationQuestion }; answer: EscalationResult; progress: EscalationProgress };
  /** The same for everybody who has something in an organization. */
  everybody: { asked: SearchedOn & Omit<EscalationQuestion, 'user'>; answer: PersonReach[]; progress: Progress };
  risks: { asked: { catalogue: Compiled; now: Instant }; answer: RisksResult; progress: RisksProgress };
  leastPrivilege: { asked: { catalogue: Compiled; need: Need }; answer: LeastPrivilege; progress: never };
}

export type TaskName = keyof Tasks;

/** Why there is no answer. */
export type Failure = { kind: 'unreadable'; findings: Finding[] } | { kind: 'stopped' } | { kind: 'failed'; message: string };

/** What is sent to a worker. */
export type ToWorker =
  | { start: WebAssembly.Module }
  | { [N in TaskName]: { number: number; task: N; asked: Tasks[N]['asked'] } }[TaskName]
  | { stop: number };

/** What a worker sends. */
export type FromWorker =
  | { started: true }
  | { number: number; progress: unknown }
  | { number: number; answer: unknown }
  | { number: number; failure: Failure };
