import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useBrowser, type Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { open } = useBrowser();
const { as, desk } = useConsole();

/** What the files of a first page may have together, compressed by gzip, without the module. */
const MOST_BYTES = 150_000;

test('nothing on the page moves while it is loaded', async () => {
  const stage = await open('/preview', {
    before: (context) =>
      context.addInitScript(() => {
        const page = window as unknown as { shift: number };
        page.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) page.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      }),
  });
  await stage.control('users.add_modify').waitFor();
  expect(await stage.page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
  await stage.close();
});

/** The bytes of the files that a page is made of, without what decides and what it decides on. */
async function fileBytes(stage: Stage): Promise<number> {
  const isFile = (url: string) => !/\/(module|catalogue|api|auth)\//.test(url);
  const bodies = stage.requests
    .filter((request) => isFile(request.url()))
    .map(async (request) => gzipSync((await (await request.response())?.body()) ?? '').byteLength);
  return (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
}

/** When the main thread was last busy for 50 ms or more before the page had been quiet, since the navigation began. */
function interactiveAfter(stage: Stage): Promise<number> {
  return stage.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shown = performance.now();
        let last = shown;
        new PerformanceObserver((list) => {
          for (const task of list.getEntries()) last = Math.max(last, task.startTime + task.duration);
        }).observe({ type: 'longtask', buffered: true });
        const quiet = () => (performance.now() - last > 500 ? resolve(last) : void setTimeout(quiet, 50));
        setTimeout(quiet, 50);
      }),
  );
}

test('nothing comes from elsewhere', async () => {
  const stage = await open('/preview');
  const { origin } = new URL(stage.page.url());
  const foreign = stage.requests.map((request) => request.url()).filter((url) => !url.startsWith(origin));
  expect(foreign).toEqual([]);
  await stage.close();
});

const FIRST_PAGES = [
  ['sign-in', null, '/'],
  ['preview', null, '/preview'],
  ['own organization', 'anna@acme.example', '/'],
  ['users', 'anna@acme.example', '/organizations/acme/users'],
  ['person', 'anna@acme.example', '/organizations/acme/users/petra.nyberg@acme.example'],
] as const;

test.each(FIRST_PAGES)('opened first, the page %s is small and soon of use', async (name, person, address) => {
  const stage = person === null ? await open(`${desk().origin}${address}`) : await as(person, address);
  const interactive = await interactiveAfter(stage);
  const bytes = await fileBytes(stage);
  console.log(`${name}: ${(bytes / 1000).toFixed(1)} KB gzip without the module, of use after ${interactive.toFixed(0)} ms`);
  expect(bytes).toBeLessThan(MOST_BYTES);
  await stage.close();
});
