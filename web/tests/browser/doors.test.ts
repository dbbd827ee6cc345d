import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { JSHandle, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Explanation, Facts, Instant, Level, Request } from '../../src/lib/module/types';
import type { About } from '../../src/lib/server/api';
import { useBrowser } from '../stage/browser';

/** A question of a scenario or a table, as `door-calls` prints it. */
type Question = { of: 'scenario' | 'table'; name: string; expected: Expected } & (Call | { unresolved: string });

interface Call {
  now: Instant;
  facts: Facts;
  target: Facts | null;
  request: Request;
}

/** The right answer. What is null is not compared. */
interface Expected {
  allow: boolean;
  level: Level | null;
  reasons: string[];
  warnings: string[] | null;
  valid_until: Instant | 'never' | null;
}

interface Answer {
  packed: number;
  explanation: Explanation;
}

type Glue = typeof import('../../src/lib/module/generated/remit.js');

const { open } = useBrowser();

const CHUNK = 500;
const LEVELS: Level[] = ['none', 'view', 'manage'];
const GLUE = readFileSync(new URL('../../src/lib/module/generated/remit.js', import.meta.url), 'utf8');
// Read while nothing is timed: it may be built first.
const { codes, calls: questions } = readQuestions();

test('the module in Chromium answers every scenario and every table cell', async () => {
  const stage = await open('/preview');
  const about = (await (await fetch(`${inject('origin')}/api/v1/about`)).json()) as About;
  const file = createHash('sha256').update(readFileSync(`${process.env.REMIT_ASSETS}/module/remit.wasm`)).digest('hex');
  expect(about.module.sha256).toBe(file);
  const glue = await importGlue(stage.page);
  expect(await load(glue, about)).toEqual({ module: file, catalogue: about.catalogue.sha256 });

  const differences: string[] = [];
  const calls = questions.filter((question) => !('unresolved' in question)) as (Question & Call)[];
  for (let start = 0; start < calls.length; start += CHUNK) {
    const chunk = calls.slice(start, start + CHUNK);
    const answers = await ask(glue, chunk);
    expect(answers.length).toBe(chunk.length);
    chunk.forEach(({ name, expected }, index) => {
      const answer = answers[index];
      const found = typeof answer === 'object' ? compare(expected, answer, codes) : [`thrown: ${answer}`];
      differences.push(...found.map((difference) => `${name}: ${difference}`));
    });
  }
  let early = 0;
  for (const question of questions) {
    if (!('unresolved' in question)) continue;
    early += 1;
    const { allow, reasons } = question.expected;
    if (allow || reasons.some((code) => code !== question.unresolved)) {
      differences.push(`${question.name}: never reaches the module because of ${question.unresolved}`);
    }
  }

  const count = (of: Question['of']) => calls.filter((call) => call.of === of).length;
  const counts = `${count('scenario')} scenario calls, ${count('table')} table cells`;
  console.log(`Chromium: ${counts}, ${differences.length} differences (${early} more are denied before the module)`);
  expect(count('scenario')).toBeGreaterThan(0);
  expect(count('table')).toBeGreaterThan(0);
  expect(differences).toEqual([]);
  await stage.close();
});

/** What `cargo run --bin door-calls` prints: from a file where there is one. */
function readQuestions(): { codes: string[]; calls: Question[] } {
  const path = process.env.REMIT_DOOR_CALLS;
  const print = () =>
    execFileSync('cargo', ['run', '--quiet', '--package', 'remit-tests', '--bin', 'door-calls'], {
      cwd: new URL('../../..', import.meta.url),
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
  return JSON.parse(path ? readFileSync(path, 'utf8') : print()) as { codes: string[]; calls: Question[] };
}

/**
 * The glue of the pages, as a file of the page's origin: the content security policy allows no other. The import is
 * text because Vite rewrites imports in code.
 */
async function importGlue(page: Page): Promise<JSHandle<Glue>> {
  await page.route('**/glue.js', (route) => route.fulfill({ contentType: 'text/javascript', body: GLUE }));
  return page.evaluateHandle<Glue>(`import('/glue.js')`);
}

/** Starts the module from the bytes that the server serves, and gives the digests of the very bytes that are run. */
function load(glue: JSHandle<Glue>, about: About): Promise<{ module: string; catalogue: string }> {
  return glue.evaluate(async (glue, about) => {
    const bytes = async (url: string) => (await fetch(url)).arrayBuffer();
    const sha256 = async (bytes: ArrayBuffer) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    const [module, catalogue] = await Promise.all([bytes(about.module.url), bytes(about.catalogue.url)]);
    await glue.default({ module_or_path: module });
    glue.load_catalogue(new Uint8Array(catalogue));
    return { module: await sha256(module), catalogue: await sha256(catalogue) };
  }, about);
}

/** What the module says of each call, or what it throws. */
function ask(glue: JSHandle<Glue>, calls: Call[]): Promise<(Answer | string)[]> {
  const plain = calls.map(({ now, facts, target, request }) => ({ now, facts, target, request }));
  return glue.evaluate(({ Prepared }, calls) => {
    const answer = ({ now, facts, target, request }: Call): Answer => {
      const prepared = new Prepared(facts, now);
      const packed = prepared.evaluate(request, target);
      const explanation = prepared.explain(request, target) as Explanation;
      prepared.free();
      return { packed, explanation };
    };
    return calls.map((call) => {
      try {
        return answer(call);
      } catch (error) {
        return String(error);
      }
    });
  }, plain);
}

/** Each way in which an answer is not as it should be. The short and the long answer must also say the same. */
function compare(expected: Expected, { packed, explanation }: Answer, codes: string[]): string[] {
  const differences: string[] = [];
  const differ = (what: string, expected: unknown, found: unknown) => {
    const [right, is] = [JSON.stringify(expected), JSON.stringify(found)];
    if (right !== is) differences.push(`${what}: expected ${right}, found ${is}`);
  };
  const { allowed, level, valid_until, reasons, warnings } = explanation;
  differ('decision', expected.allow, allowed);
  differ('packed decision', expected.allow ? 1 : 0, packed & 0xff);
  differ('packed level', level ?? 'none', LEVELS[(packed >> 8) & 0xff]);
  differ('packed reason', reasons[0]?.code, codes[packed >> 16]);
  if (expected.level !== null) differ('level', expected.level, level);
  const given = setOf(reasons.map((reason) => reason.code));
  for (const code of expected.reasons.filter((code) => !given.includes(code))) differ('reasons', code, given);
  if (expected.warnings) differ('warnings', setOf(expected.warnings), setOf(warnings.map((warning) => warning.code)));
  if (expected.valid_until !== null) differ('valid_until', expected.valid_until, valid_until ?? 'never');
  return differences;
}

function setOf(codes: string[]): string[] {
  return [...new Set(codes)].sort();
}
