import type { AuditItem, AuditPage } from './server';

/** How far a search through the log has come. */
export interface Progress {
  items: AuditItem[];
  /** Where it goes on; nothing when the log has been read to its beginning. */
  next: string | null;
}

interface Options {
  /** Where it begins: at the newest change, when absent. */
  cursor: string | null;
  /** How many changes are enough. */
  wanted: number;
  signal: AbortSignal;
  /** Told after each page. */
  onprogress?: (progress: Progress) => void;
}

/**
 * Reads changes page by page. A page may be short, or empty, and yet others may follow; so it goes on by itself until
 * there are enough, none are left, or somebody stops it.
 */
export async function gather(
  read: (cursor: string | null, signal: AbortSignal) => Promise<AuditPage>,
  { cursor, wanted, signal, onprogress }: Options,
): Promise<Progress> {
  let progress: Progress = { items: [], next: cursor };
  do {
    const page = await read(progress.next, signal);
    progress = { items: [...progress.items, ...page.items], next: page.next_cursor ?? null };
    onprogress?.(progress);
  } while (progress.next !== null && progress.items.length < wanted && !signal.aborted);
  return progress;
}
