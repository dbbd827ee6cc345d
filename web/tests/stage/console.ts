import { useBrowser, type Options, type Stage } from './browser';
import { useSupportDesk, type SupportDesk } from './support-desk';

interface ConsoleOptions extends Omit<Options, 'before'> {
  language?: string;
}

/** The console of a test file: a server of its own, and people signed in to it. */
export function useConsole(): {
  desk: () => SupportDesk;
  /** Opens an address as somebody, in a browser of his own. */
  as: (person: string, address: string, options?: ConsoleOptions) => Promise<Stage>;
  /** Opens an address as somebody who is not signed in. */
  visit: (address: string) => Promise<Stage>;
} {
  const { open } = useBrowser();
  const desk = useSupportDesk();
  const as = (person: string, address: string, { language, ...options }: ConsoleOptions = {}) =>
    open(`${desk().origin}${address}`, {
      ...options,
      before: async (context) => {
        await desk().signedIn(person)(context);
        if (language) await context.addInitScript((chosen) => localStorage.setItem('language', chosen), language);
      },
    });
  const visit = (address: string) => open(`${desk().origin}${address}`);
  return { desk, as, visit };
}
