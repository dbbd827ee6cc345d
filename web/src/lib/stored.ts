/** What the browser keeps for this site. In frames of other sites it may keep nothing, and then nothing was kept. */
export const stored = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },

  set(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {
      // It lasts as long as the page.
    }
  },
};
