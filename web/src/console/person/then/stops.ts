/** Where a step through the changes of a person leads. */
export interface Stops {
  /** The revision to look at next on the way back; nothing where there is no earlier one. */
  before: number | null;
  /** The same on the way forward; nothing where only the present comes after. */
  after: number | null;
}

/**
 * The states before and after the one on screen. `changes` are the revisions that changed something about the person;
 * the state before the first of them is one to look at, too.
 */
export function stopsAround(changes: number[], shown: number): Stops {
  const sorted = [...new Set(changes)].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return { before: null, after: null };
  const stops = [first - 1, ...sorted].filter((it) => it > 0);
  const current = stops.findLast((it) => it <= shown);
  return {
    before: current === undefined ? null : (stops.findLast((it) => it < current) ?? null),
    after: stops.find((it) => it > shown) ?? null,
  };
}
