import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useBrowser } from '../stage/browser';

const { open } = useBrowser();
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

test('the pages are small, and nothing comes from elsewhere', async () => {
  const stage = await open('/preview');
  const { origin } = new URL(stage.page.url());
  expect(stage.requests.filter((request) => !request.url().startsWith(origin)).map((request) => request.url())).toEqual(
    [],
  );

  const isPage = (url: string) => !/\/(module|catalogue|api)\//.test(url);
  const bodies = stage.requests
    .filter((request) => isPage(request.url()))
    .map(async (request) => gzipSync((await (await request.response())?.body()) ?? '').byteLength);
  const sizes = await Promise.all(bodies);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  await stage.close();
});
