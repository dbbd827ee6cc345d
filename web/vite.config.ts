import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { AcceptedPlugin } from 'postcss';
import { defineConfig } from 'vitest/config';

/** Of Momentum's many hundred colors, pages carry those that `theme.css` makes its own. */
const usedTokens: AcceptedPlugin = {
  postcssPlugin: 'used-tokens',
  OnceExit(root) {
    const text = root.toString();
    root.walkDecls(/^--mds-/, (token) => {
      if (!text.includes(`var(${token.prop})`)) token.remove();
    });
  },
};

export default defineConfig({
  plugins: [svelte()],
  css: { postcss: { plugins: [usedTokens] } },
  build: {
    // The content security policy of the server allows files of its own origin and nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The largest file is axe-core, which only a check of a page loads.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // The editor's commands import it for what is not used here; then it is not used either.
      treeshake: { moduleSideEffects: [{ test: /@lezer\/common/, sideEffects: false }] },
    },
  },
  server: {
    fs: { allow: ['..'] },
    proxy: Object.fromEntries(
      ['/api', '/access', '/module', '/catalogue'].map((path) => [
        path,
        process.env.REMIT_SERVER ?? 'http://127.0.0.1:8700',
      ]),
    ),
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/stage/server.ts',
          maxWorkers: 2,
          // A browser on a busy machine may miss a moment; a test that fails twice is wrong.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'screenshots',
          include: ['tests/screenshots.ts'],
          globalSetup: 'tests/stage/server.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
