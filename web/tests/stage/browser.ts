import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Locator, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Scheme = 'light' | 'dark';

export interface Options {
  scheme?: Scheme;
  width?: number;
  height?: number;
  /** Set up before the first request. */
  before?: (context: BrowserContext) => Promise<unknown>;
}

/** One page of a test, and what happened on it. */
export class Stage {
  readonly requests: Request[] = [];
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on('request', (request) => this.requests.push(request));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
  }

  static async open(browser: Browser, address: string, options: Options = {}): Promise<Stage> {
    const { scheme = 'light', width = 1440, height = 900, before } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      locale: 'en-GB',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
    });
    await before?.(context);
    const stage = new Stage(await context.newPage());
    await stage.page.goto(new URL(address, inject('origin')).href);
    await stage.settled();
    return stage;
  }

  /** There is something to see, and nothing more is on its way. */
  async settled(): Promise<void> {
    const shown = '#console[aria-busy="false"], main[aria-busy="false"], #sign-in :is([role="listbox"], a.button), [role="alert"]';
    await this.page.locator(shown).first().waitFor();
  }

  /** No part of the page waits for what it shows. */
  async loaded(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  }

  /** A control of the drawn console. */
  control(setting: string): Locator {
    return this.page.locator(`#console [data-control="${setting}"]`);
  }

  /** What a click changed by the next frame. */
  clickAndLookNextFrame(click: Locator, look: Locator): Promise<string> {
    return Promise.all([click.elementHandle(), look.elementHandle()]).then(([button, seen]) =>
      this.page.evaluate(
        ([button, seen]) =>
          new Promise<string>((resolve) => {
            (button as HTMLElement).click();
            requestAnimationFrame(() => resolve((seen as HTMLElement).innerText));
          }),
        [button, seen] as const,
      ),
    );
  }

  /**
   * How every test of a page ends: what assistive technology is told is as on file, and axe finds nothing. Within the
   * console, the frame around the page is on file once.
   */
  async finish(snapshot: string, part = '#main, body:not(:has(#main))'): Promise<void> {
    await this.loaded();
    const told = (await this.page.locator(part).ariaSnapshot())
      .replace(/\b[0-9a-f]{8}(?:[0-9a-f]{56})?\b/g, 'DIGEST')
      .replace(/\b[\d.]+ ms\b/g, 'TIME')
      .replace(/(?<=Sent by the service )\w+/g, 'KEY');
    await expect(`${told}\n`).toMatchFileSnapshot(`../snapshots/${snapshot}.yaml`);
    await this.audit();
    await this.close();
  }

  async audit(): Promise<void> {
    await this.page.evaluate(AXE);
    const violations = await this.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((it) => `${it.target.join(' ')}: ${it.failureSummary}`) }));
    });
    expect(violations).toEqual([]);
  }

  async close(): Promise<void> {
    expect(this.complaints).toEqual([]);
    await this.page.context().close();
  }
}

/** The browser of a test file. */
export function useBrowser(): { open: (address: string, options?: Options) => Promise<Stage> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env.REMIT_CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  });
  afterAll(() => browser.close());
  return { open: (address, options) => Stage.open(browser, address, options) };
}
