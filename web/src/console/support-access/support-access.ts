import { isOpen } from '../../lib/elevations/deadline';
import type { Agent } from '../../lib/elevations/obstacle';
import { savedFacts } from '../../lib/server/api';
import { elevationsIn, type Elevation } from '../../lib/server/elevations';
import { namesIn } from '../../lib/server/names';
import { Problem } from '../../lib/server/http';

/** A request with whoever asked. */
export interface AccessRequest {
  elevation: Elevation;
  agent: Agent;
  /** Who answered it, as far as that is known. */
  decidedBy: string | null;
}

/** Requests for access to an organization, newest first, with the names of people, and the facts of those who wait. */
export async function readSupportAccess(organization: string, signal: AbortSignal): Promise<AccessRequest[]> {
  const elevations = await elevationsIn(organization, signal);
  const people = new Set(elevations.flatMap(({ agent, decided_by }) => (decided_by ? [agent, decided_by] : [agent])));
  const waiting = new Set(elevations.filter(isOpen).map(({ agent }) => agent));
  const [names, facts] = await Promise.all([
    namesIn(organization, [...people], signal),
    Promise.all([...waiting].map(async (id) => [id, await factsOf(organization, id, signal)] as const)),
  ]);
  const saved = new Map(facts);
  const nameOf = (id: string) => names.get(id) ?? id;
  return elevations.map((elevation) => ({
    elevation,
    agent: { id: elevation.agent, name: nameOf(elevation.agent), saved: saved.get(elevation.agent) ?? null },
    decidedBy: elevation.decided_by ? nameOf(elevation.decided_by) : null,
  }));
}

/** Without the facts of whoever asks, the module allows no answer; the request can be seen all the same. */
async function factsOf(organization: string, agent: string, signal: AbortSignal): Promise<Agent['saved']> {
  try {
    return await savedFacts(organization, agent, { signal });
  } catch (error) {
    if (error instanceof Problem && [403, 404].includes(error.status)) return null;
    throw error;
  }
}
