import initWorkbench from '../generated/workbench.js';
import type { Level } from '../../module/types';
import { Unreadable, World, leastPrivilege, risks, whenLost, type Question, type Search } from '../workbench';
import { KeptComparison } from './kept-comparison';
import type { Control, Progress } from './model';
import { inSlices } from './slices';
import type {
  Compiled,
  ComparisonAsked,
  Directory,
  Example,
  ExampleAsked,
  Failure,
  FromWorker,
  PersonReach,
  Tasks,
  ToWorker,
} from './tasks';

/** What of an organization a question is about; all of it, where it says nothing. */
interface Place {
  site?: string;
  service?: string;
}

/** What a task may use while it runs. */
interface Run<P> {
  tell: (progress: P) => void;
  isStopped: () => boolean;
}

type Doing = { [N in keyof Tasks]: (asked: Tasks[N]['asked'], run: Run<Tasks[N]['progress']>) => Promise<Tasks[N]['answer']> };

class Stopped extends Error {}

/** The directories that were read last; large ones take seconds to read. */
const MOST_WORLDS = 2;
let worlds: { directory: number; catalogue: string; world: World }[] = [];
whenLost(() => (worlds = []));

/** The comparison that was done last. */
let compared: { result: KeptComparison; world: World; asked: ComparisonAsked } | null = null;

async function worldOf({ number, document }: Directory, catalogue: Compiled): Promise<World> {
  const found = worlds.find((it) => it.directory === number && it.catalogue === catalogue.sha256);
  if (found) return found.world;
  const text = typeof document === 'string' ? document : await document.text();
  const world = new World(text, catalogue.text);
  // Worlds that are not kept any more end when nothing holds them: one of them may be in use.
  worlds = [{ directory: number, catalogue: catalogue.sha256, world }, ...worlds].slice(0, MOST_WORLDS);
  return world;
}

/** A directory may already hold roles that only the later catalogue has, or still such that only the earlier one has. */
async function worldOfEither(directory: Directory, before: Compiled, after: Compiled): Promise<World> {
  try {
    return await worldOf(directory, before);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return worldOf(directory, after).catch(() => Promise.reject(error));
  }
}

async function compare(asked: ComparisonAsked, { tell, isStopped }: Run<Tasks['compare']['progress']>) {
  const { directory, before, after, now } = asked;
  const world = await worldOfEither(directory, before, after);
  const { result, isDone } = await searched(world.compare(before.text, after.text, now), { tell, isStopped });
  if (!isDone) throw new Stopped();
  compared = { result: new KeptComparison(result, world.outline), world, asked };
  return compared.result.compared();
}

/** Goes through with a search; what came out by then, where somebody stops it. */
async function searched<P, R>(search: Search<P, R>, { tell, isStopped }: Run<P>): Promise<{ result: R; isDone: boolean }> {
  try {
    const isDone = await inSlices({ step: search.step, tell: () => tell(search.progress()), isStopped });
    return { result: search.result(), isDone };
  } finally {
    search.free();
  }
}

/** So many states are looked at for each of many people. */
const MOST_STATES_EACH = 3_000;

async function everybody({ directory, catalogue, now, organization, stolen }: Tasks['everybody']['asked'], { tell, isStopped }: Run<Progress>) {
  const world = await worldOf(directory, catalogue);
  const people = world.pairs(organization).map(({ user }) => user);
  const reaches: PersonReach[] = [];
  for (const user of people) {
    const search = world.escalate(catalogue.text, { user, organization, stolen }, now);
    const enough = () => search.progress().states >= MOST_STATES_EACH;
    const { result } = await searched(search, { tell: () => tell({ done: reaches.length, total: people.length }), isStopped: () => isStopped() || enough() });
    if (isStopped()) break;
    reaches.push({ user, reached: result.full_administrator.reached, complete: result.stopped === null });
  }
  return reaches;
}

function example({ user, organization, control, level }: ExampleAsked): Example {
  const { world, asked } = last();
  const places = [{}, ...sitesOf(world, organization), ...servicesOf(world, organization)];
  const requests = places.flatMap((place) => {
    const asks = world.call(questionOf(user, organization, control, level, place), asked.now);
    return 'call' in asks ? [asks.call.request] : [];
  });
  return { facts: world.facts(user, organization), requests };
}

const sitesOf = (world: World, organization: string) =>
  world.outline.sites.filter((site) => site.organization === organization).map(({ id }) => ({ site: id }));

/** Services have no list of their own: they are named by subscriptions. */
function servicesOf(world: World, organization: string): { service: string }[] {
  const document = JSON.parse(world.document()) as {
    organizations: { id: string; subscriptions?: { services?: string[] }[] }[];
  };
  const { subscriptions = [] } = document.organizations.find(({ id }) => id === organization) ?? {};
  return [...new Set(subscriptions.flatMap(({ services = [] }) => services))].map((service) => ({ service }));
}

function questionOf(user: string, organization: string, { kind, id }: Control, level: Level, place: Place): Question {
  const { site, service } = place;
  const subject = { type: 'user', id: user };
  if (kind === 'setting') {
    return { subject, action: { name: level }, resource: { type: kind, id, properties: { organization, ...place } } };
  }
  const action = { name: `${id}.${level}` };
  const within = { id: site ?? service ?? '', properties: { organization } };
  if (site !== undefined) return { subject, action, resource: { type: 'site', ...within } };
  if (service !== undefined) return { subject, action, resource: { type: 'service', ...within } };
  return { subject, action, resource: { type: 'organization', id: organization } };
}

function last() {
  if (!compared) throw new Error('nothing is compared');
  return compared;
}

const DOING: Doing = {
  compare,
  people: (asked) => Promise.resolve(last().result.people(asked)),
  example: (asked) => Promise.resolve(example(asked)),
  escalate: async ({ directory, catalogue, now, question }, run) => {
    const world = await worldOf(directory, catalogue);
    return (await searched(world.escalate(catalogue.text, question, now), run)).result;
  },
  everybody,
  risks: async ({ catalogue, now }, run) => (await searched(risks(catalogue.text, now), run)).result,
  leastPrivilege: ({ catalogue, need }) => Promise.resolve(leastPrivilege(catalogue.text, need)),
  result: () => Promise.resolve(new Blob([JSON.stringify(last().result.result)], { type: 'application/json' })),
};

/** Numbers of tasks that somebody stopped. */
const stopped = new Set<number>();

const send = (message: FromWorker) => postMessage(message);

onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if ('start' in data) {
    await initWorkbench({ module_or_path: data.start });
    send({ started: true });
  } else if ('stop' in data) {
    stopped.add(data.stop);
  } else {
    const { number } = data;
    const run = { tell: (progress: unknown) => send({ number, progress }), isStopped: () => stopped.has(number) };
    try {
      send({ number, answer: await answerTo(data, run) });
    } catch (error) {
      send({ number, failure: failureOf(error) });
    } finally {
      stopped.delete(number);
    }
  }
};

type Task = Extract<ToWorker, { task: unknown }>;

function answerTo(data: Task, run: Run<unknown>): Promise<unknown> {
  const doing = DOING[data.task] as (asked: Task['asked'], run: Run<unknown>) => Promise<unknown>;
  return doing(data.asked, run);
}

function failureOf(error: unknown): Failure {
  if (error instanceof Unreadable) return { kind: 'unreadable', findings: error.findings };
  if (error instanceof Stopped) return { kind: 'stopped' };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
