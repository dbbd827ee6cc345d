/** Milliseconds between two looks, and how many looks there are at most. */
const PAUSE = 100;
const LOOKS = 100;

/** Waits until there is a page, and nothing of it is on its way any more. */
export async function settled(): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    if (document.querySelector('h1') && !document.querySelector('[aria-busy="true"]')) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
