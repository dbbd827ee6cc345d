import { compile, type Diagnostic } from '../../../lib/workbench/workbench';

/** A catalogue that can be compared. */
export interface Version {
  name: string;
  text: string;
  sha256: string;
  bytes: Uint8Array;
}

/** A text that is no catalogue. */
export interface Unusable {
  name: string;
  mistakes: Diagnostic[];
}

/** So many compiled texts are kept. */
const MOST = 6;
const compiled = new Map<string, ReturnType<typeof compile>>();

/** Compiles a text, once. */
export function versionOf(name: string, text: string): Version | Unusable {
  const known = compiled.get(text) ?? compile(text);
  compiled.delete(text);
  compiled.set(text, known);
  for (const [oldest] of compiled) if (compiled.size > MOST) compiled.delete(oldest);
  const { bytes, sha256, diagnostics } = known;
  return bytes && sha256 !== null ? { name, text, sha256, bytes } : { name, mistakes: diagnostics };
}

/** The id that a catalogue's text gives itself, as far as one line says it. */
export function idIn(text: string): string | null {
  return /^id\s*=\s*"([^"\n]+)"/m.exec(text)?.[1] ?? null;
}
