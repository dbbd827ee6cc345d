import type { Playground } from '../state/playground.svelte';

/** Something that a playground has once, from its first use on, and that outlives the panel in which it is used. */
export function outliving<T extends object>(make: (playground: Playground) => T): (playground: Playground) => T {
  const made = new WeakMap<Playground, T>();
  return (playground) => {
    const before = made.get(playground);
    if (before) return before;
    // What is derived within a component would end with it.
    let now: T | undefined;
    $effect.root(() => {
      now = make(playground);
    });
    const it = now as T;
    made.set(playground, it);
    return it;
  };
}
