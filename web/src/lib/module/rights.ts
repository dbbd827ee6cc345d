import { controlState, type ControlState } from './control-state';
import type { Evaluator } from './evaluator';
import type { ActDetails, Considered, Explanation, Facts, Instant, Level, Request } from './types';

/** What an act is about; what is left out is empty. */
export type Act = Partial<ActDetails>;

/** Reasons by which a role gives nothing at all, whatever is asked. */
const IDLE = ['not_started', 'ended', 'wrong_relation', 'customer_not_listed'];

/** What one person may see and do in one organization at a moment, as the module in this page decides it. */
export class Rights {
  readonly #bytes: Uint8Array;
  readonly restricted: boolean;

  constructor(
    readonly evaluator: Evaluator,
    readonly facts: Facts,
    readonly now: Instant,
  ) {
    const view = evaluator.view(facts, now);
    this.#bytes = view.bytes;
    this.restricted = view.restricted;
  }

  /** Whether the person has a level on a privilege in the organization as a whole. */
  may(privilege: string, level: Exclude<Level, 'none'> = 'view'): boolean {
    return this.#allows({ kind: 'privilege', name: privilege, level, place: 'organization' });
  }

  /** How a control of the console looks to the person. Hidden, when the catalogue has no such setting. */
  control(setting: string): ControlState {
    const { settings } = this.evaluator.catalogue;
    const index = settings.findIndex(({ id }) => id === setting);
    const known = settings[index];
    const hidden: ControlState = { appearance: 'hidden', restricted: false, scoped: false };
    return known ? controlState(this.#bytes[index] ?? 0, known) : hidden;
  }

  /** Why a control is as it is: the decision on changing it. */
  whyControl(setting: string): Explanation {
    return this.why({ kind: 'setting', name: setting, level: 'manage', place: 'organization' });
  }

  /** The roles that count here now, with how they are held and until when. */
  get roles(): Considered[] {
    const { considered } = this.why({ kind: 'privilege', name: 'users', level: 'view', place: 'organization' });
    return considered.filter(({ because }) => because === null || !IDLE.includes(because));
  }

  /** Whether the person may perform an act; `target` are the facts of the one whom it is about. */
  mayAct(name: string, details: Act = {}, target?: Facts): boolean {
    return this.#allows(actRequest(name, details), target);
  }

  /** The decision on an act, with its reasons and warnings. */
  whyAct(name: string, details: Act = {}, target?: Facts): Explanation {
    return this.why(actRequest(name, details), target);
  }

  why(request: Request, target?: Facts): Explanation {
    return this.evaluator.explain(this.facts, this.now, request, target);
  }

  #allows(request: Request, target?: Facts): boolean {
    return this.evaluator.allows(this.facts, this.now, [request], target)[0] === true;
  }
}

/** The question whether an act may be performed. */
export function actRequest(name: string, details: Act): Request {
  const nothing: ActDetails = {
    role: null,
    page: null,
    sites: [],
    customers: [],
    users: [],
    elevation: null,
    demotable: [],
    other_holders: 0,
  };
  return { kind: 'act', name, level: 'none', place: 'organization', act: { ...nothing, ...details } };
}
