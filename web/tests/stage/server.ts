import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server under test listens. */
    origin: string;
  }
}

/** Starts the real server with the demo directory, once for all tests of a run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const [binary, assets] = [process.env.REMIT_BIN, process.env.REMIT_ASSETS];
  if (!binary || !assets)
    throw new Error('REMIT_BIN and REMIT_ASSETS are not set: run `cargo xtask test --only browser`');
  const server = spawn(binary, ['serve', '--listen', '127.0.0.1:0', '--demo', '--assets', assets], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(server.stdout)) {
    const origin = /^listening on (http:\S+)$/.exec(line)?.[1];
    if (!origin) continue;
    server.stdout.resume();
    project.provide('origin', origin);
    return () => server.kill();
  }
  throw new Error(`\`${binary} serve\` ended before it was ready`);
}
