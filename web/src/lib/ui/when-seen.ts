import type { Attachment } from 'svelte/attachments';

/** How far outside the window something may be that is made ready, so that it is there when it comes into view. */
const AHEAD = '200px';

/** Tells once that an element has come into view. */
export function whenSeen(tell: () => void): Attachment<Element> {
  return (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((it) => it.isIntersecting)) return;
        observer.disconnect();
        tell();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}
