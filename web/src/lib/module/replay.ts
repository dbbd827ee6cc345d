import { fetchFile, Problem } from '../server/http';
import { unpackDecision, type Decision } from './decision';
import { digestOf, type Digest } from './digest';
import { RawModule } from './raw-module';
import type { Level } from './types';

/** What of a decision's receipt it takes to compute it again. */
export interface Replayable {
  /** The SHA-256 of the module, and of the compiled catalogue. */
  module: string;
  catalogue: string;
  /** What the module was given; base64. */
  request: string;
  facts: string;
  target: string;
  allowed: boolean;
  level: Level;
  reason: string;
}

export type ReplayFile = 'module' | 'catalogue';
export type InputName = 'request' | 'facts' | 'target';

/** Why a file that a receipt names cannot be run here. */
export type Obstacle = 'gone' | 'unreachable' | 'other-bytes' | 'unusable';

/** What came of computing a decision again. */
export type Verdict =
  /** The module answered, the same as the receipt says or something else. */
  | { kind: 'same' | 'different'; answer: Decision; inputs: Record<InputName, Digest>; milliseconds: number }
  /** The bytes of the receipt are not what a module can read, or it stopped over them. */
  | { kind: 'unreadable'; inputs: Record<InputName, Digest> | null }
  /** The very bytes that decided are not to be had. */
  | { kind: 'unavailable'; file: ReplayFile; why: Obstacle };

/** The answer to a call that the module could not read. */
const NOT_READ = 'bad_encoding';

/**
 * Computes decisions again, each in an instance of its own with exactly the module and the catalogue that its receipt
 * names. A file that several receipts name is loaded once.
 */
export class Replay {
  readonly #modules = new Map<string, Promise<WebAssembly.Module>>();
  readonly #catalogues = new Map<string, Promise<Bytes>>();

  constructor(private readonly read: (path: string) => Promise<ArrayBuffer> = readFile) {}

  async of(receipt: Replayable): Promise<Verdict> {
    try {
      const [module, catalogue] = await Promise.all([
        once(this.#modules, receipt.module, () => this.#module(receipt.module)),
        once(this.#catalogues, receipt.catalogue, () => this.#load('catalogue', receipt.catalogue)),
      ]);
      return await replay(receipt, module, catalogue);
    } catch (error) {
      if (error instanceof Unavailable) return { kind: 'unavailable', file: error.file, why: error.why };
      throw error;
    }
  }

  async #module(sha256: string): Promise<WebAssembly.Module> {
    const bytes = await this.#load('module', sha256);
    return WebAssembly.compile(bytes).catch(unusable('module'));
  }

  async #load(file: ReplayFile, sha256: string): Promise<Bytes> {
    const bytes = await this.read(PATHS[file](sha256)).catch((error: unknown) => {
      throw new Unavailable(file, Problem.from(error).status === 404 ? 'gone' : 'unreachable');
    });
    if ((await digestOf(bytes)).sha256 !== sha256) throw new Unavailable(file, 'other-bytes');
    return new Uint8Array(bytes);
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

const PATHS: Record<ReplayFile, (sha256: string) => string> = {
  module: (sha256) => `/module/${sha256}.wasm`,
  catalogue: (sha256) => `/catalogue/${sha256}.bin`,
};

class Unavailable extends Error {
  constructor(
    readonly file: ReplayFile,
    readonly why: Obstacle,
  ) {
    super(`the ${file} is ${why}`);
  }
}

async function replay(receipt: Replayable, module: WebAssembly.Module, catalogue: Bytes): Promise<Verdict> {
  const parts = partsOf(receipt);
  if (!parts) return { kind: 'unreadable', inputs: null };
  const [request, facts, target] = parts;
  const inputs = { request: await digestOf(request), facts: await digestOf(facts), target: await digestOf(target) };
  const start = performance.now();
  const instance = await RawModule.start(module, catalogue).catch(unusable('catalogue'));
  const answer = answerOf(instance, parts);
  const milliseconds = performance.now() - start;
  if (!answer || (answer.reason === NOT_READ && receipt.reason !== NOT_READ)) return { kind: 'unreadable', inputs };
  return { kind: isSame(answer, receipt) ? 'same' : 'different', answer, inputs, milliseconds };
}

/** The very bytes of a receipt; nothing where they are no base64. */
function partsOf({ request, facts, target }: Replayable): [Bytes, Bytes, Bytes] | null {
  try {
    return [bytesOf(request), bytesOf(facts), bytesOf(target)];
  } catch {
    return null;
  }
}

function bytesOf(base64: string): Bytes {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** What the module answers; nothing where it stops, or answers with what is no decision. */
function answerOf(instance: RawModule, parts: [Bytes, Bytes, Bytes]): Decision | null {
  try {
    return unpackDecision(instance.evaluate(...parts));
  } catch {
    return null;
  }
}

function isSame(answer: Decision, { allowed, level, reason }: Replayable): boolean {
  return answer.allowed === allowed && answer.level === level && answer.reason === reason;
}

function unusable(file: ReplayFile): () => never {
  return () => {
    throw new Unavailable(file, 'unusable');
  };
}

function once<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = kept.get(key) ?? make();
  kept.set(key, made);
  return made;
}

async function readFile(path: string): Promise<ArrayBuffer> {
  return (await fetchFile(path)).arrayBuffer();
}
