import type { Explanation, Reason } from './types';

/**
 * The reason that decided, with the role and the source that a reader looks for. A reason that names none stands on the
 * role that gave the most, if one gave anything.
 */
export function decidingReason({ reasons, considered, level }: Explanation): Reason | null {
  const [reason] = reasons;
  if (!reason) return null;
  const best = level === 'none' ? undefined : considered.find(({ gave }) => gave === level);
  if (reason.role !== null || !best) return reason;
  const { documents, cell } = reason.source;
  const isSaid = documents.length > 0 || cell !== null;
  return { ...reason, role: best.role, source: isSaid ? reason.source : best.source };
}
