/** What somebody types to add a person. */
export interface TypedUser {
  id: string;
  name: string;
  licenses: string[];
}

export const NOBODY: TypedUser = { id: '', name: '', licenses: [] };

/** Licences that everybody may have, and those of the contact centre. */
export const LICENCES = ['meetings_host'];
export const CONTACT_CENTER_LICENCES = ['cc_standard', 'cc_premium'];

const LONGEST_NAME = 200;

export type Wrong = 'missing' | 'invalid' | 'long';

/** The address as the directory has it: people write capitals, which mean nothing. */
export const addressIn = (typed: string) => typed.trim().toLowerCase();

export function wrongAddress(typed: string): Wrong | null {
  const address = addressIn(typed);
  if (address === '') return 'missing';
  return /^[^@\s"<>,;]+@[^@\s"<>,;]+$/.test(address) ? null : 'invalid';
}

export function wrongName(typed: string): Wrong | null {
  const name = typed.trim();
  if (name === '') return 'missing';
  return Array.from(name).length > LONGEST_NAME ? 'long' : null;
}
