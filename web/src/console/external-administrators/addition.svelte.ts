import { clock } from '../../lib/clock.svelte';
import { t } from '../../lib/i18n/messages.svelte';
import { problemSentence } from '../../lib/i18n/problem-text';
import { reasonText, whyText } from '../../lib/i18n/reason-text';
import { Kept } from '../../lib/kept.svelte';
import type { Facts, Role, SiteFacts } from '../../lib/module/types';
import { savedFacts } from '../../lib/server/api';
import { Problem } from '../../lib/server/http';
import { notices } from '../../lib/ui/notices.svelte';
import type { Console } from '../state/console.svelte';
import { dayOf, endOf, isAddress, offersTo, placeOf, type Place } from './candidate';
import { add, revoke, verify, type Verified } from './server';

/** How long somebody may pause in an address before it is looked up, in milliseconds. */
const PAUSE = 400;

/** Adding an external administrator: who it is, and then what he is given. */
export class Addition {
  readonly #console: Console;
  readonly #organizationId: string;
  readonly #finish: () => void;
  readonly typed = new Kept('add', { email: '', role: '', sites: [] as string[], until: '' });
  step = $state<'email' | 'role'>('email');
  busy = $state(false);
  /** Whether the address was left, so that what is wrong with its form may be said. */
  left = $state(false);
  /** Who the address is, with the facts that offers to him are decided on. */
  candidate = $state.raw<{ verified: Verified; facts: Facts } | null>(null);
  #refusals = $state.raw<Partial<Record<Place, string>>>({});
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(console: Console, finish: () => void) {
    this.#console = console;
    this.#organizationId = console.organizationId;
    this.#finish = finish;
  }

  get organization(): string {
    return this.#console.organization?.name ?? '';
  }

  get sites(): SiteFacts[] {
    return this.#console.sites;
  }

  get today(): string {
    return dayOf(clock.now);
  }

  /** Roles with what the module says to giving them to this person. */
  offers = $derived.by(() => {
    const { rights, sites } = this.#console;
    return rights && this.candidate ? offersTo(rights, this.candidate.facts, sites) : [];
  });

  role = $derived<Role | null>(
    this.offers.find(({ role, decision }) => role.id === this.typed.value.role && decision.allowed)?.role ?? null,
  );

  /** What the module says to the role with the sites that are ticked. */
  decision = $derived.by(() => {
    const { rights } = this.#console;
    if (!rights || !this.candidate || !this.role) return null;
    const sites = this.sites.filter((site) => this.typed.value.sites.includes(site.id));
    return rights.whyAct('external_admins.add', { role: this.role.id, sites }, this.candidate.facts);
  });

  ready = $derived.by(() => {
    if (this.busy) return false;
    if (this.step === 'email') return isAddress(this.typed.value.email) && this.error('email') === null;
    return this.decision?.allowed === true && this.error('until') === null;
  });

  /** What is wrong with a field, in words. */
  error(place: Place): string | null {
    const refusal = this.#refusals[place];
    if (refusal !== undefined) return refusal;
    const { email, until } = this.typed.value;
    if (place === 'email') {
      if (this.candidate?.verified.joined) return reasonText({ code: 'already_joined' });
      return this.left && email !== '' && !isAddress(email) ? t('external-email-wrong') : null;
    }
    if (place === 'until') return until !== '' && until < this.today ? t('external-until-past') : null;
    const decision = this.decision;
    if (place !== 'sites' || this.role?.lists !== 'sites' || !decision || decision.allowed) return null;
    return whyText(decision);
  }

  /** What the module says to a site of the role that is chosen. */
  whyNotSite(site: SiteFacts): string | null {
    const { rights } = this.#console;
    if (!rights || !this.candidate || !this.role) return null;
    const decision = rights.whyAct('external_admins.add', { role: this.role.id, sites: [site] }, this.candidate.facts);
    return decision.allowed ? null : whyText(decision);
  }

  /** Looks up again what was typed before, in a dialog that is opened anew. */
  resume(): void {
    const { email } = this.typed.value;
    if (isAddress(email) && !this.candidate && this.error('email') === null) void this.#verify();
  }

  type(email: string): void {
    this.typed.set({ email });
    [this.candidate, this.#refusals] = [null, {}];
    clearTimeout(this.#timer);
    if (isAddress(email)) this.#timer = setTimeout(() => void this.#verify(), PAUSE);
  }

  choose(changes: { role?: string; sites?: string[]; until?: string }): void {
    this.typed.set(changes);
    this.#refusals = {};
  }

  back(): void {
    [this.step, this.#refusals] = ['email', {}];
  }

  /** Goes on with what the form says now. */
  async proceed(): Promise<void> {
    this.left = true;
    if (!this.ready) return;
    if (this.step === 'role') return this.#add();
    clearTimeout(this.#timer);
    this.busy = true;
    if (!this.candidate) await this.#verify();
    this.busy = false;
    if (this.candidate && !this.candidate.verified.joined) this.step = 'role';
  }

  async #verify(): Promise<void> {
    const { email } = this.typed.value;
    const organization = this.#organizationId;
    try {
      const verified = await verify(organization, email);
      const { facts } = await savedFacts(organization, verified.id);
      // Another address was typed meanwhile.
      if (email === this.typed.value.email) this.candidate = { verified, facts };
    } catch (error) {
      if (email === this.typed.value.email) this.#refuse(Problem.from(error), 'email');
    }
  }

  async #add(): Promise<void> {
    const { candidate, role } = this;
    if (!candidate || !role) return;
    const { sites, until } = this.typed.value;
    const { id: user, name } = candidate.verified;
    const organization = this.#organizationId;
    this.busy = true;
    try {
      const chosen = role.lists === 'sites' ? sites : [];
      await add(organization, { user, role: role.id, sites: chosen, expires_at: endOf(until) });
      notices.say(t('external-added', { name, organization: this.organization }), () => takeBack(organization, user));
      this.#reset();
      this.#finish();
    } catch (error) {
      const problem = Problem.from(error);
      this.#refuse(problem, placeOf(problem));
    } finally {
      this.busy = false;
    }
  }

  /** Says what was refused where it belongs. What was typed stays. */
  #refuse(problem: Problem, place: Place): void {
    const unknown = problem.code === 'not_found' && place === 'email';
    const about = this.typed.value.email;
    const text = unknown ? reasonText({ code: 'unknown_user', about }) : problemSentence(problem);
    this.#refusals = { [place]: text };
    if (place === 'email') this.step = 'email';
  }

  #reset(): void {
    this.typed.done();
    [this.step, this.candidate, this.left, this.#refusals] = ['email', null, false, {}];
  }
}

async function takeBack(organization: string, user: string): Promise<void> {
  await revoke(organization, user).catch((error: unknown) => notices.fail(problemSentence(Problem.from(error))));
}
