import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Mail } from '../../src/lib/server/support';

/** The moment at which servers of tests stand. */
const NOW = '2026-11-20T09:00:00Z';

/** A demo server of its own, where requests for temporary access wait. It stands at 2026-11-20T09:00:00Z. */
export class SupportDesk {
  private constructor(
    readonly origin: string,
    readonly key: string,
    private readonly order: (line: string) => Promise<unknown>,
    readonly stop: () => Promise<unknown>,
  ) {}

  static async start(): Promise<SupportDesk> {
    const cwd = new URL('../../..', import.meta.url);
    const [command, ...more] = process.env.REMIT_SUPPORT_DESK
      ? [process.env.REMIT_SUPPORT_DESK]
      : ['cargo', 'run', '--quiet', '--package', 'remit-tests', '--bin', 'support-desk'];
    const server = spawn(command as string, more, { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface(server.stdout)[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done) throw new Error(`\`${command}\` ended before it was ready`);
    const { origin, key } = JSON.parse(first.value) as { origin: string; key: string };
    const order = (line: string) => {
      server.stdin.write(`${line}\n`);
      return lines.next();
    };
    const stop = () => {
      const ended = once(server, 'exit');
      server.stdin.end();
      return ended;
    };
    return new SupportDesk(origin, key, order, stop);
  }

  /** Puts the server's clock to another moment. */
  async setClock(moment: string): Promise<void> {
    await this.order(moment);
  }

  /** Mails in the outbox, once there are so many. */
  async mails(atLeast: number): Promise<Mail[]> {
    for (;;) {
      const { items } = (await (await fetch(`${this.origin}/api/v1/demo/outbox`)).json()) as { items: Mail[] };
      if (items.length >= atLeast) return items;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The address of the link that somebody was sent. */
  async linkTo(recipient: string): Promise<string> {
    const mail = (await this.mails(6)).find(({ to, button }) => to === recipient && button);
    if (!mail?.button) throw new Error(`no link to ${recipient}`);
    return mail.button.href;
  }

  /** A session of this person in the browser, whose clock stands with the server's. */
  signedIn(person: string) {
    return async (context: BrowserContext) => {
      await context.clock.setFixedTime(NOW);
      const headers = { 'content-type': 'application/json', origin: this.origin };
      const body = JSON.stringify({ user: person });
      const answer = await fetch(`${this.origin}/auth/demo`, { method: 'POST', headers, body });
      const [cookie = ''] = answer.headers.getSetCookie();
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (!answer.ok || value === '') throw new Error(`${person} could not be signed in: ${answer.status}`);
      const { hostname: domain } = new URL(this.origin);
      await context.addCookies([{ name, value, domain, path: '/', secure: true, httpOnly: true, sameSite: 'Lax' }]);
    };
  }

  /** A change that somebody else makes, by the API. */
  async change(person: string, method: string, path: string, body?: unknown): Promise<unknown> {
    const headers = { authorization: `Bearer ${this.key}`, 'remit-on-behalf-of': person, 'content-type': 'application/json' };
    const answer = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  /** Every request of the page is this person's, and the page's clock stands. */
  as(person: string | null) {
    return async (context: BrowserContext) => {
      await context.clock.setFixedTime(NOW);
      if (person === null) return;
      await context.route(`${this.origin}/api/**`, (route) => {
        const signed = { authorization: `Bearer ${this.key}`, 'remit-on-behalf-of': person };
        return route.continue({ headers: { ...route.request().headers(), ...signed } });
      });
    };
  }
}

/** The server of a test file. */
export function useSupportDesk(): () => SupportDesk {
  let desk: SupportDesk;
  beforeAll(async () => {
    desk = await SupportDesk.start();
  }, 300_000);
  afterAll(() => desk.stop());
  return () => desk;
}
