/** The version of the server's door that this speaks: `ABI_VERSION` of `crates/model`. */
const ABI = 2;

type Export = (...numbers: number[]) => number;

/**
 * An instance of the module by its server door, as the server runs it: bytes in, a number out. The browser's door stays
 * shut: each import throws with its own name, so that nothing but the bytes given can have a part in an answer.
 */
export class RawModule {
  readonly #memory: WebAssembly.Memory;
  readonly #input: Export;
  readonly #evaluate: Export;

  private constructor(exports: WebAssembly.Exports) {
    const { memory } = exports;
    if (!(memory instanceof WebAssembly.Memory)) throw new Error('the module has no memory');
    this.#memory = memory;
    this.#input = functionOf(exports, 'remit_input');
    this.#evaluate = functionOf(exports, 'remit_evaluate');
  }

  /** Starts an instance with a compiled catalogue. */
  static async start(module: WebAssembly.Module, catalogue: Uint8Array): Promise<RawModule> {
    const { exports } = await WebAssembly.instantiate(module, stubs(module));
    const abi = functionOf(exports, 'remit_abi_version')();
    if (abi !== ABI) throw new Error(`the module has ABI ${abi}, this page speaks ${ABI}`);
    const raw = new RawModule(exports);
    raw.#write([catalogue]);
    const refused = functionOf(exports, 'remit_load_catalogue')(catalogue.byteLength);
    if (refused !== 0) throw new Error(`the module does not take the catalogue: reason ${refused - 1}`);
    return raw;
  }

  /** Decides one call on encoded parts. The answer is a packed decision. */
  evaluate(request: Uint8Array, facts: Uint8Array, target: Uint8Array): number {
    this.#write([request, facts, target]);
    return this.#evaluate(request.byteLength, facts.byteLength, target.byteLength);
  }

  #write(parts: Uint8Array[]): void {
    let place = this.#input(parts.reduce((sum, part) => sum + part.byteLength, 0));
    for (const part of parts) {
      new Uint8Array(this.#memory.buffer, place, part.byteLength).set(part);
      place += part.byteLength;
    }
  }
}

function stubs(module: WebAssembly.Module): WebAssembly.Imports {
  const imports: Record<string, Record<string, () => never>> = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function') throw new Error(`the import \`${name}\` is not a function`);
    (imports[from] ??= {})[name] = () => {
      throw new Error(`\`${name}\` is for browsers only`);
    };
  }
  return imports;
}

/** Numbers of the module are unsigned. */
function functionOf(exports: WebAssembly.Exports, name: string): Export {
  const found = exports[name];
  if (typeof found !== 'function') throw new Error(`the module has no \`${name}\``);
  return (...numbers) => Number(found(...numbers)) >>> 0;
}
