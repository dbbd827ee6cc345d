import { t } from '../../lib/i18n/messages.svelte';
import { surroundingsOf } from '../surroundings';

/** Sample contents of the drawn console, with the name and domain of the organization on screen. */
export function samplesOf() {
  const surroundings = surroundingsOf();
  const text = (id: string) => {
    const organization = surroundings.organization;
    return t(id, { organization: organization?.name ?? '', domain: `${organization?.id ?? 'example'}.example` });
  };
  return { text, lines: (id: string) => text(id).split('\n') };
}
