import { nameOf, t } from '../../lib/i18n/messages.svelte';
import type { Question, Topic } from './question';

/** What can be asked about, as a line to choose. */
export function topicName({ id, kind }: Topic): string {
  if (kind !== 'act') return nameOf(kind, id);
  const name = t(`act-${id.replaceAll('.', '-')}`);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The question as a sentence. */
export function questionText({ topic, level, place, target, role }: Question, nameOfPerson: (id: string) => string): string {
  if (topic.kind === 'act') {
    const parts = [topicName(topic)];
    if (role !== null) parts.push(nameOf('role', role));
    if (target !== null) parts.push(nameOfPerson(target));
    if (place) parts.push(place.id);
    return parts.join(' · ');
  }
  const what = nameOf(topic.kind, topic.id);
  const words = level === 'view' ? t('who-can-sees', { what }) : t('who-can-manages', { what });
  return place ? t('who-can-at', { what: words, place: place.id }) : words;
}
