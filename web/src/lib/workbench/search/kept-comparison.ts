import type { Outline, Pair } from '../model';
import { matches } from '../../ui/search';
import type { ComparisonResult, Group, Totals } from './model';

/** One control, one way in which it is different for somebody, and how many that are. */
export interface ComparedGroup extends Omit<Group, 'cohorts'> {
  /** Two groups have the same key when the same is different for the same people. */
  key: string;
  people: number;
  organizations: number;
  /** One of those whom it concerns. */
  example: Pair;
}

/** What came out of a comparison, without the people whom it concerns. */
export interface Compared {
  totals: Totals;
  groups: ComparedGroup[];
}

/** A person and an organization, with what people call them. */
export interface NamedPair extends Pair {
  name: string;
  organization_name: string;
}

export interface PeopleAsked {
  /** By its place in the result. */
  group: number;
  search: string;
  from: number;
  count: number;
}

export interface People {
  pairs: NamedPair[];
  /** How many are found in all. */
  total: number;
}

/** A result that is too large to be given away whole: questions about it are answered. */
export class KeptComparison {
  readonly #people: Map<string, string>;
  readonly #organizations: Map<string, string>;
  #sorted: { group: number; pairs: Pair[] } = { group: -1, pairs: [] };

  constructor(
    readonly result: ComparisonResult,
    outline: Outline,
  ) {
    this.#people = new Map(outline.people.map(({ id, name }) => [id, name]));
    this.#organizations = new Map(outline.organizations.map(({ id, name }) => [id, name]));
  }

  compared(): Compared {
    const { totals, groups, cohorts } = this.result;
    const sums = cohorts.map(({ pairs }) => pairs.reduce(addPair, [0, 0] as const));
    return { totals, groups: groups.map((group) => this.#compared(group, sums)) };
  }

  people({ group, search, from, count }: PeopleAsked): People {
    const found = this.#sortedOf(group).filter((pair) => search === '' || matches(this.#textOf(pair), search));
    return { pairs: found.slice(from, from + count).map((pair) => this.#named(pair)), total: found.length };
  }

  #compared({ cohorts, ...group }: Group, sums: Sum[]): ComparedGroup {
    const pairs = cohorts.flatMap((cohort) => this.result.cohorts[cohort]?.pairs ?? []);
    const [low, high] = cohorts.reduce<Sum>((sum, cohort) => add(sum, sums[cohort] ?? [0, 0]), [0, 0]);
    const { control, before, after } = group;
    const views = [before, after].map(({ level, unrestricted, scoped }) => `${level[0]}${unrestricted[0]}${scoped[0]}`);
    return {
      ...group,
      key: `${control.kind} ${control.id} ${views.join('-')} ${pairs.length.toString(36)}.${low.toString(36)}.${high.toString(36)}`,
      people: new Set(pairs.map(({ user }) => user)).size,
      organizations: new Set(pairs.map(({ organization }) => organization)).size,
      example: pairs.reduce((first, pair) => (inOrder(pair, first) < 0 ? pair : first)),
    };
  }

  #sortedOf(group: number): Pair[] {
    if (this.#sorted.group !== group) {
      const cohorts = this.result.groups[group]?.cohorts ?? [];
      const pairs = cohorts.flatMap((cohort) => this.result.cohorts[cohort]?.pairs ?? []);
      this.#sorted = { group, pairs: pairs.sort(inOrder) };
    }
    return this.#sorted.pairs;
  }

  #named({ user, organization }: Pair): NamedPair {
    return {
      user,
      organization,
      name: this.#people.get(user) ?? user,
      organization_name: this.#organizations.get(organization) ?? organization,
    };
  }

  #textOf(pair: Pair): string {
    const { name, organization_name } = this.#named(pair);
    return `${name} ${pair.user} ${organization_name} ${pair.organization}`;
  }
}

/** A sum over pairs that is the same in whatever order they are added. */
type Sum = readonly [number, number];

const add = (a: Sum, b: Sum): Sum => [(a[0] + b[0]) >>> 0, (a[1] + b[1]) >>> 0];

const addPair = (sum: Sum, { user, organization }: Pair): Sum => add(sum, hash(`${user} ${organization}`));

/** FNV-1a, from two beginnings. */
function hash(text: string): Sum {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return [low >>> 0, high >>> 0];
}

function inOrder(a: Pair, b: Pair): number {
  if (a.user !== b.user) return a.user < b.user ? -1 : 1;
  return a.organization < b.organization ? -1 : a.organization > b.organization ? 1 : 0;
}
