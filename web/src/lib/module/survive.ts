/** A module that stopped in the middle of a call. It gave no answer, and runs anew. */
export class Trapped extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause });
  }
}

/** Calls into a module. If it stops in the middle, a new instance takes its place, and nothing of the old one is used. */
export function survive<T>(call: () => T, startAnew: () => void): T {
  try {
    return call();
  } catch (error) {
    // A module that calls itself too deep ends as a script does that does so.
    if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
    startAnew();
    throw new Trapped(error);
  }
}
