import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { usePlayground } from '../stage/static';

const { open } = usePlayground();

/** What the whole playground should need, in KB. */
const GOAL = 350;
/** What it needs today, and a little: nothing may make it larger unnoticed. */
const GUARD = 560;
const KEYSTROKES = 20;

/** The size of a file as a server with precompressed files sends it. */
function transferOf(path: string): number {
  const bytes = readFileSync(join(process.env.REMIT_ASSETS ?? '', 'pages', path === '/playground' ? 'index.html' : path));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}

test('everything that the page ever loads, compressed, stays within the guard', async () => {
  const stage = await open();
  for (const panel of await stage.page.getByRole('tab').all()) await panel.click();
  const paths = stage.requests.map((request) => new URL(request.url()).pathname);
  const sizes = [...new Set(paths)].map((path) => ({ path, size: transferOf(path) })).sort((a, b) => b.size - a.size);
  const total = sizes.reduce((sum, { size }) => sum + size, 0) / 1024;
  const largest = sizes.slice(0, 8).map(({ path, size }) => `  ${(size / 1024).toFixed(1).padStart(6)} KB ${path}`);
  console.log(`playground: ${sizes.length} files, ${total.toFixed(1)} KB of brotli in all (the goal is ${GOAL} KB)\n${largest.join('\n')}`);
  expect(paths.filter((path) => path.endsWith('.wasm'))).toHaveLength(2);
  expect(total).toBeLessThanOrEqual(GUARD);
  await stage.close();
});

/** A cell of the matrix: the row of a privilege, the column of a role. */
async function cell({ page }: Stage, row: string, column: string) {
  const at = await page.locator(`[data-role="${column}"]`).getAttribute('data-column');
  return page.locator(`tr[data-of="${row}"] td[data-column="${at}"]`);
}

test('a keystroke becomes a new matrix at once', async () => {
  const stage = await open();
  const { page } = stage;
  const devices = await cell(stage, 'devices', 'full_admin');
  await devices.click();
  await page.getByRole('button', { name: 'Show in the text' }).click();
  await page.keyboard.insertText('view S');
  await expect.poll(() => devices.getAttribute('aria-label')).toBe('View');
  const times: number[] = [];
  for (let turn = 0; turn < KEYSTROKES; turn += 1) {
    await page.evaluate(() => {
      const matrix = document.querySelector<HTMLElement>('[data-catalogue]');
      if (!matrix) throw new Error('there is no matrix');
      (window as unknown as { painted: Promise<number> }).painted = new Promise((resolve) => {
        let start = 0;
        addEventListener('keydown', ({ key }) => key.toLowerCase() === 'z' && (start = performance.now()), { capture: true });
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        }).observe(matrix, { attributeFilter: ['data-catalogue'] });
      });
    });
    await page.keyboard.press(turn % 2 === 0 ? 'Control+z' : 'Control+Shift+Z');
    times.push(await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted));
    expect(await devices.getAttribute('aria-label')).toBe(turn % 2 === 0 ? 'Manage' : 'View');
  }
  times.sort((a, b) => a - b);
  const [median = 0, worst = 0] = [times[KEYSTROKES / 2], times.at(-1)];
  console.log(`playground: keystroke to new matrix ${median.toFixed(0)} ms (median of ${KEYSTROKES}), ${worst.toFixed(0)} ms at worst`);
  await stage.close();
});
