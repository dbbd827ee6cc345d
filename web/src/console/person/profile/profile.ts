import type { components } from '../../../lib/server/generated/schema';

/** What can be changed about a person. */
export interface Profile {
  name: string;
  licenses: string[];
}

/** Licences that are offered; an organization may use others. */
export const LICENCES = ['meetings_host', 'calling', 'messaging', 'cc_standard', 'cc_premium'];

/** Contact-centre licences are changed by others than the rest. */
export const ofContactCenter = (license: string) => license.startsWith('cc_');

/** Whether this is no name: 1 to 200 characters. */
export function wrongName(name: string): boolean {
  const length = [...name.trim()].length;
  return length < 1 || length > 200;
}

/** What of a profile differs from what is saved. */
export function changeOf(
  saved: { name: string; licenses?: string[] | null },
  { name, licenses }: Profile,
): components['schemas']['UserChange'] {
  const before = saved.licenses ?? [];
  const same = before.length === licenses.length && before.every((it) => licenses.includes(it));
  return {
    ...(name.trim() === saved.name ? {} : { name: name.trim() }),
    ...(same ? {} : { licenses }),
  };
}
