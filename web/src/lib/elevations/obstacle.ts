import { t } from '../i18n/messages.svelte';
import { problemSentence } from '../i18n/problem-text';
import { whyText } from '../i18n/reason-text';
import { Rights } from '../module/rights';
import type { Explanation, Facts, Instant } from '../module/types';
import type { ElevationAct } from '../server/elevations';
import type { Problem } from '../server/http';

/** Whoever asked for access, as far as the reader may know. */
export interface Agent {
  id: string;
  name: string;
  saved: { facts: Facts; now_ms: Instant } | null;
}

/** Why the reader cannot answer or end a request, in words; nothing where the module allows it. */
export function obstacleTo(act: ElevationAct, id: string, rights: Rights, agent: Agent): string | null {
  const { saved } = agent;
  // The agent's facts may know of more than those of the reader, which were read before.
  const now = Math.max(rights.now, saved?.now_ms ?? 0);
  const at = new Rights(rights.evaluator, rights.facts, now);
  return refusal(at.whyAct(`support.${act}`, { elevation: id }, saved?.facts));
}

/** Why the reader cannot ask for access to an organization. */
export function obstacleToAsking(rights: Rights): string | null {
  return refusal(rights.whyAct('support.request'));
}

/** The server's problem with asking for access, in words. */
export function problemWithAsking(problem: Problem): string {
  return problem.reasons[0]?.code === 'request_open' ? t('elevation-request-open') : problemSentence(problem);
}

function refusal(explanation: Explanation): string | null {
  if (explanation.allowed) return null;
  // The module tells of the request that is open only that it is there.
  return explanation.reasons[0]?.code === 'request_open' ? t('elevation-request-open') : whyText(explanation);
}
