import * as door from './generated/workbench.js';
import { survive } from '../module/survive';
import type { Explanation, Facts, Instant } from '../module/types';
import type {
  ComparisonResult,
  EscalationProgress,
  EscalationQuestion,
  EscalationResult,
  LeastPrivilege,
  Need,
  Progress,
  RisksProgress,
  RisksResult,
} from './search/model';
import type { Asked, Compilation, Expected, Finding, Outline, Pair, Question, Scenarios, Symbol } from './model';

export type { Asked, Compilation, Diagnostic, Entity, Finding, Outline, Pair, Question, Scenario, Scenarios, Symbol } from './model';

/** What the playground has the workbench do. Whatever a text says, the page goes on: a call that stops is thrown. */
const call = <T>(use: () => T): T => survive(use, startAnew);

let lost: () => void = () => undefined;

/** Says whom to tell when the workbench had to start anew: every world of before is gone then. */
export function whenLost(tell: () => void): void {
  lost = tell;
}

function startAnew(): void {
  door.__wbg_reset_state();
  catalogues.clear();
  lost();
}

/** The catalogues that were compiled last, by their texts. */
const MOST_CATALOGUES = 4;
const catalogues = new Map<string, door.Catalogue>();

/** Checks and compiles a catalogue text. */
export function compile(text: string): Compilation {
  const { catalogue, ...compilation } = call(() => door.compile(text) as Compilation & { catalogue: door.Catalogue | null });
  if (catalogue) keep(text, catalogue);
  return compilation;
}

function keep(text: string, catalogue: door.Catalogue): void {
  catalogues.get(text)?.free();
  catalogues.delete(text);
  catalogues.set(text, catalogue);
  for (const [oldest, unused] of catalogues) {
    if (catalogues.size <= MOST_CATALOGUES) return;
    catalogues.delete(oldest);
    unused.free();
  }
}

/** The catalogue of a text, compiled anew where that was long ago. */
function catalogueOf(text: string): door.Catalogue {
  if (!catalogues.has(text)) compile(text);
  const catalogue = catalogues.get(text);
  if (!catalogue) throw new Error('the catalogue has mistakes');
  return catalogue;
}

export const format = (text: string): string => call(() => door.format(text));
export const symbols = (text: string): Symbol[] => call(() => door.symbols(text) as Symbol[]);
export const scenarios = (text: string): Scenarios => call(() => door.scenarios(text) as Scenarios);

/** What of an explanation is not as expected, in words. */
export function differences(expected: Expected, explanation: Explanation): string[] {
  const { allowed, level, valid_until } = explanation;
  const [reasons, warnings] = [explanation.reasons, explanation.warnings].map((all) => all.map(({ code }) => code));
  return call(() => door.differences(expected, { allowed, level, reasons, warnings, valid_until }) as string[]);
}

/** Why there is no world. */
export class Unreadable extends Error {
  constructor(readonly findings: Finding[]) {
    super('the document is no directory');
  }
}

/** A directory document, as the workbench has read it against a catalogue. Catalogues are named by their texts. */
export class World {
  readonly warnings: Finding[];
  readonly outline: Outline;
  /** Each instant at which something begins or ends, ascending. */
  readonly moments: Instant[];
  readonly #door: door.World;

  /** @throws Unreadable when the document is no directory */
  constructor(json: string, catalogue: string) {
    const against = catalogueOf(catalogue);
    this.#door = call(() => read(json, against));
    this.warnings = call(() => this.#door.warnings() as Finding[]);
    this.outline = call(() => this.#door.outline() as Outline);
    this.moments = call(() => this.#door.moments() as Instant[]);
  }

  /** Everybody who may have something in an organization, or in any. */
  pairs(organization?: string): Pair[] {
    return call(() => this.#door.pairs(organization) as Pair[]);
  }

  facts(user: string, organization: string): Facts {
    return call(() => this.#door.facts(user, organization) as Facts);
  }

  /** What an AuthZEN request asks of the module. */
  call(request: Question, now: Instant): Asked {
    return call(() => this.#door.call(request, now) as Asked);
  }

  /** The document in its canonical order. */
  document(): string {
    return call(() => this.#door.document());
  }

  /** Compares two catalogues on it at a moment. */
  compare(before: string, after: string, now: Instant): Search<Progress, ComparisonResult> {
    const [was, is] = [catalogueOf(before), catalogueOf(after)];
    return search(() => new door.Comparison(this.#door, was, is, now));
  }

  /** Searches what somebody can come to hold by acts that he may do. */
  escalate(catalogue: string, question: EscalationQuestion, now: Instant): Search<EscalationProgress, EscalationResult> {
    const decides = catalogueOf(catalogue);
    return search(() => new door.Escalation(this.#door, decides, question, now));
  }

  free(): void {
    this.#door.free();
  }
}

function read(json: string, catalogue: door.Catalogue): door.World {
  try {
    return new door.World(json, catalogue);
  } catch (error) {
    const said = error as { findings?: Finding[] };
    if (error instanceof Error || !Array.isArray(said.findings)) throw error;
    throw new Unreadable(said.findings);
  }
}

/** Something that goes on in slices. */
export interface Search<P, R> {
  /** Goes on by so much, and says whether it is over. */
  step: (count: number) => boolean;
  progress: () => P;
  /** What came out so far. */
  result: () => R;
  free: () => void;
}

interface SearchDoor {
  step: (count: number) => boolean;
  progress: () => unknown;
  result: () => unknown;
  free: () => void;
}

function search<P, R>(start: () => SearchDoor): Search<P, R> {
  const door = call(() => answered(start));
  return {
    step: (count) => call(() => door.step(count)),
    progress: () => call(() => door.progress() as P),
    result: () => call(() => door.result() as R),
    free: () => door.free(),
  };
}

/** Which roles can reach full administrator, on a small world. */
export function risks(catalogue: string, now: Instant): Search<RisksProgress, RisksResult> {
  const decides = catalogueOf(catalogue);
  return search(() => new door.Risks(decides, now));
}

/** The smallest sets of roles that give what is wanted. */
export function leastPrivilege(catalogue: string, need: Need): LeastPrivilege {
  const decides = catalogueOf(catalogue);
  return call(() => door.least_privilege(decides, need) as LeastPrivilege);
}

/** What is thrown says why there is no answer, and is no error of scripts. */
function answered<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const said = error as { message?: unknown };
    if (error instanceof Error || typeof said.message !== 'string') throw error;
    throw new Error(said.message);
  }
}
