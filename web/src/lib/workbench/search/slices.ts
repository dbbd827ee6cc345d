/** How long one slice should take, in milliseconds: short enough to be stopped at once, long enough to be worth it. */
const SLICE = 40;

interface Slices {
  /** Goes on by so much, and says whether all is done. */
  step: (count: number) => boolean;
  tell: () => void;
  isStopped: () => boolean;
}

/** Works in slices, so that messages are heard in between. Says whether all is done. */
export async function inSlices({ step, tell, isStopped }: Slices): Promise<boolean> {
  for (let count = 32; ; ) {
    const start = performance.now();
    const done = step(count);
    const took = performance.now() - start;
    tell();
    if (done) return true;
    count = Math.max(1, Math.round(count * Math.min(SLICE / Math.max(took, 1), 4)));
    await new Promise((go) => setTimeout(go));
    if (isStopped()) return false;
  }
}
