import { t } from '../../../lib/i18n/messages.svelte';
import { previewOf } from '../../state/preview.svelte';

/** Sample contents of the drawn console, with the name and domain of the organization on screen. */
export function samplesOf() {
  const preview = previewOf();
  const text = (id: string) => {
    const organization = preview.organization;
    return t(id, { organization: organization?.name ?? '', domain: `${organization?.id ?? 'example'}.example` });
  };
  return { text, lines: (id: string) => text(id).split('\n') };
}
