import { MediaQuery } from 'svelte/reactivity';

/** How much room the window has: three panes, two, or one. */
export const viewport = {
  three: new MediaQuery('(width >= 1180px)', true),
  two: new MediaQuery('(width >= 860px)', true),
};
