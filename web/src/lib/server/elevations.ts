import { inOrganization, type Changed } from './api';
import type { components } from './generated/schema';
import { changeJson, getJson } from './http';

/** A request for temporary access, and what has become of it. Instants are RFC 3339. */
export type Elevation = components['schemas']['ElevationItem'];
type Elevations = components['schemas']['Elevations'];

/** What is done about a request. */
export type ElevationAct = 'approve' | 'deny' | 'end';

/** Requests for access to an organization, newest first. */
export async function elevationsIn(organization: string, signal?: AbortSignal): Promise<Elevation[]> {
  return (await getJson<Elevations>(inOrganization(organization, 'elevations'), signal)).items;
}

/** What the reader asked for, and what waits for his answer. */
export async function myElevations(signal?: AbortSignal): Promise<{ asked: Elevation[]; waiting: Elevation[] }> {
  const { asked, waiting } = await getJson<{ asked: Elevations; waiting: Elevations }>('/api/v1/elevations', signal);
  return { asked: asked.items, waiting: waiting.items };
}

export function askForAccess(organization: string, purpose: string): Promise<Changed> {
  return changeJson(inOrganization(organization, 'elevations'), { body: purpose === '' ? {} : { purpose } });
}

export function actOn({ organization, id }: Elevation, act: ElevationAct): Promise<Changed> {
  return changeJson(inOrganization(organization, 'elevations', id, act));
}

export function setSupportReadOnly(organization: string, on: boolean): Promise<Changed> {
  return changeJson(inOrganization(organization, 'support-read-only'), { method: 'PUT', body: { on } });
}
