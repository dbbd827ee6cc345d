import { DrawnFacts } from '../../../drawn-console/drawn-facts.svelte';
import { groupOf, isInternal, roleOptions, type RoleGroup } from '../../../lib/facts/role-options';
import type { Kept } from '../../../lib/kept.svelte';
import { Rights } from '../../../lib/module/rights';
import type { Evaluator } from '../../../lib/module/evaluator';
import type { Explanation, Facts, Role } from '../../../lib/module/types';
import type { SavedFacts } from '../../../lib/server/api';
import { afterStep, rolesOfSetUp } from './apply-steps';
import { judgeStep, judgeSteps, type Judged, type Setting } from './judge-steps';
import { NEW_GRANT, grantsOf, openWishes, stepsFor, type Grant, type RoleHeld, type RoleStep, type Wishes } from './role-steps';
import { whatItAdds, type Added } from './what-it-adds';

/** A role of the picker. */
export interface RoleEntry {
  role: Role;
  group: RoleGroup;
  /** Whether somebody who stands to the organization like this person can hold it there at all. */
  possible: boolean;
  /** All that is known of it for this person, also what is over. */
  held: RoleHeld[];
  before: Grant | null;
  /** As wanted. */
  grant: Grant | null;
  ticked: boolean;
  changed: boolean;
  /** Why the tick cannot be changed, where it cannot. */
  why: Explanation | null;
  /** Why what is wanted cannot be done. */
  conflict: Explanation | null;
  adds: Added;
}

/** Whom the ticks are about, and who sets them. */
interface About {
  evaluator: Evaluator;
  saved: SavedFacts;
  held: RoleHeld[];
  /** The rights of the one who ticks; nothing where only an earlier state is looked at. */
  rights: Rights | null;
  wishes: Kept<Wishes>;
}

/** The roles of a person as they are being ticked: what would be done, what stands against it, and what it gives. */
export class Ticks extends DrawnFacts {
  readonly held: RoleHeld[];
  readonly grants: Map<string, Grant>;
  readonly #rights: Rights | null;
  readonly #kept: Kept<Wishes>;
  wishes = $derived.by(() => (this.#rights ? openWishes(this.#kept.value, this.grants) : {}));
  steps = $derived.by(() => stepsFor(this.wishes, this.grants, this.evaluator.catalogue.roles));
  #outcome = $derived.by(() => this.#judge(this.steps));
  judged = $derived.by(() => this.#outcome.judged);
  facts = $derived.by(() => this.#outcome.facts);
  blocked = $derived.by(() => this.judged.some(({ explanation }) => !explanation.allowed));
  entries = $derived.by(() => this.#entries());

  constructor({ evaluator, saved, held, rights, wishes }: About) {
    super(evaluator, saved);
    this.held = held;
    this.grants = grantsOf(held, rolesOfSetUp(saved.facts, evaluator.catalogue));
    this.#rights = rights;
    this.#kept = wishes;
  }

  /** Whether anything can be ticked at all. */
  get readOnly(): boolean {
    return this.#rights === null;
  }

  grantOf(role: string): Grant | null {
    const wish = this.wishes[role];
    return wish === undefined ? (this.grants.get(role) ?? null) : wish;
  }

  /** Gives the role like this, or takes it. */
  wish(role: string, grant: Grant | null): void {
    this.#kept.value = openWishes({ ...this.wishes, [role]: grant }, this.grants);
  }

  toggle(role: string, on: boolean): void {
    this.wish(role, on ? (this.grants.get(role) ?? NEW_GRANT) : null);
  }

  reset(): void {
    this.#kept.done();
  }

  /** Why a site or customer cannot be added to a role, or taken off; nothing where it can. */
  whyNotListed(role: Role, listed: Partial<Grant>, on: boolean): Explanation | null {
    const rights = this.#actor();
    if (!rights) return null;
    const step: RoleStep = { do: on ? 'assign' : 'revoke', role: role.id, ...listed };
    const explanation = judgeStep({ rights, sites: this.sites }, step, this.facts);
    return explanation.allowed ? null : explanation;
  }

  /** Whoever changes his own roles goes on with what these leave him. */
  #actor(): Rights | null {
    const rights = this.#rights;
    const oneself = rights !== null && rights.facts.subject?.id === this.saved.facts.subject?.id;
    return oneself ? new Rights(this.evaluator, this.facts, rights.now) : rights;
  }

  #judge(steps: RoleStep[]): { judged: Judged[]; facts: Facts } {
    const rights = this.#rights;
    return rights
      ? judgeSteps({ rights, sites: this.sites }, steps, this.saved.facts)
      : { judged: [], facts: this.saved.facts };
  }

  #entries(): RoleEntry[] {
    const { catalogue } = this.evaluator;
    const { organization, subject } = this.saved.facts;
    if (!organization || !subject) return [];
    const internal = isInternal(organization, subject);
    const possible = new Set(roleOptions(catalogue, this.saved.facts, this.sites.length > 0).map(({ role }) => role));
    const actor = this.#actor();
    return catalogue.roles.map((role) => {
      const before = this.grants.get(role.id) ?? null;
      const grant = this.grantOf(role.id);
      const held = this.held.filter((it) => it.role === role.id);
      const otherwise = before === null && held.some((it) => it.held !== 'assigned');
      return {
        role,
        group: groupOf(role, internal),
        possible: possible.has(role) || held.length > 0,
        held,
        before,
        grant,
        ticked: grant !== null || otherwise,
        changed: role.id in this.wishes,
        why: actor && !otherwise ? this.#whyNot(role, grant === null, { rights: actor, sites: this.sites }) : null,
        conflict: this.judged.find(({ step, explanation }) => step.role === role.id && !explanation.allowed)?.explanation ?? null,
        adds: this.#adds(role, grant),
      };
    });
  }

  /** Why the role cannot be ticked (`on`) or unticked now. What was ticked here can always be taken back. */
  #whyNot(role: Role, on: boolean, setting: Setting): Explanation | null {
    const before = this.grants.get(role.id) ?? null;
    if (!on && before === null) return null;
    const grant = on ? (before ?? { ...NEW_GRANT, sites: this.#someSite(role) }) : null;
    const steps = stepsFor({ ...this.wishes, [role.id]: grant }, this.grants, this.evaluator.catalogue.roles);
    const denied = this.#judge(steps).judged.filter(({ explanation }) => !explanation.allowed);
    const own = denied.find(({ step }) => step.role === role.id);
    const others = denied.length > this.judged.filter(({ explanation }) => !explanation.allowed).length;
    const broken = own ?? (on && others ? denied[0] : undefined);
    if (!broken) return null;
    const step: RoleStep = { do: on ? 'assign' : 'revoke', role: role.id, sites: grant?.sites ?? before?.sites ?? [] };
    const direct = judgeStep(setting, step, this.facts);
    return direct.allowed ? broken.explanation : direct;
  }

  /** A site that the role can be given on; without one, whether it could be given at all is asked of the first. */
  #someSite(role: Role): string[] {
    if (role.lists !== 'sites') return [];
    const free = this.sites.find(({ id }) => this.whyNotListed(role, { sites: [id] }, true) === null);
    return [free ?? this.sites[0]].flatMap((site) => (site ? [site.id] : []));
  }

  /** What the role gives besides all others that are ticked. */
  #adds(role: Role, grant: Grant | null): Added {
    const { catalogue } = this.evaluator;
    const reachable = this.sites.filter(({ managed_in }) => managed_in === 'control_hub').map(({ id }) => id);
    const sites = role.lists === 'sites' ? (grant && grant.sites.length > 0 ? grant.sites : reachable) : [];
    const others = this.facts.pair.assignments.filter((it) => it.role !== role.id);
    const without = { ...this.facts, pair: { ...this.facts.pair, assignments: others } };
    const step: RoleStep = { do: 'assign', role: role.id, ...(role.lists === 'sites' ? { sites } : {}) };
    const given = afterStep(without, step, this.now, catalogue).pair.assignments;
    // People from outside have it all from their first sign-in on.
    const assignments = given.map((it) => (it.role === role.id ? { ...it, first_sign_in_at: this.now } : it));
    const having = { ...without, pair: { ...without.pair, assignments } };
    const bytes = (facts: Facts) => this.evaluator.view(facts, this.now).bytes;
    return whatItAdds(catalogue.settings, bytes(without), bytes(having));
  }
}
