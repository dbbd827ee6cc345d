import { getJson, postJson } from './http';

/** What can be done with the link of a mail. */
export type LinkState = 'pending' | 'answered' | 'expired' | 'used';
export type Answer = 'grant' | 'deny';

/** A request for temporary access, as the mail about it says. Instants are RFC 3339. */
export interface SupportLink {
  agent: { id: string; name: string };
  organization: { id: string; name: string };
  purpose: string | null;
  requested_at: string;
  expires_at: string;
  /** The server's moment. */
  now: string;
  state: LinkState;
  reader: 'nobody' | 'recipient' | 'other';
  /** For the recipient alone. */
  answer?: { answer: Answer; at: string; access_until?: string; ended_at?: string };
}

/** A mail in the outbox of the demo. */
export interface Mail {
  id: string;
  to: string;
  at: string;
  subject: string;
  paragraphs: string[];
  button?: { label: string; href: string };
  small_print: string;
}

const path = (token: string) => `/api/v1/support-links/${encodeURIComponent(token)}`;

export const supportLink = (token: string) => getJson<SupportLink>(path(token));
export const answerRequest = (token: string, answer: Answer) => postJson<SupportLink>(path(token), { answer });

export async function outbox(): Promise<Mail[]> {
  return (await getJson<{ items: Mail[] }>('/api/v1/demo/outbox')).items;
}
