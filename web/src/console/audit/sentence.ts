import { messages, nameOf, t } from '../../lib/i18n/messages.svelte';
import { actKey, peopleOf } from './acts';
import type { ActItem, Actor } from './server';

/** Somebody's name by his id. */
export type NameOf = (id: string) => string;

/** A piece of a sentence; those that stand for somebody or something are set off. */
export interface Piece {
  text: string;
  strong: boolean;
}

/** Around what is set off, while the text is put together. */
const [BEGIN, END] = ['\u2068', '\u2069'];

/** What somebody did, as a sentence in the reader's language. */
export function sentenceOf(actor: Actor, act: ActItem, name: NameOf): Piece[] {
  const people = peopleOf(act);
  const about = people.length > 0 ? people.map(name).join(', ') : (act.about ?? '');
  const values = {
    actor: setOff(actorName(actor, name)),
    // Texts choose by `on` and `off`, so that these stay as they are.
    about: ['on', 'off'].includes(about) ? about : setOff(about),
    role: setOff(act.role ? nameOf('role', act.role) : t('role-held')),
    count: people.length,
  };
  const key = actKey(act.act);
  const known = messages.has(`audit-did-${key}`);
  return piecesOf(known ? t(`audit-did-${key}`, values) : t('audit-did-other', { ...values, act: act.act }));
}

export function actorName(actor: Actor, name: NameOf): string {
  if (actor.kind === 'person') return name(actor.user);
  return actor.kind === 'operator' ? t('audit-operator') : t('audit-service', { service: actor.id });
}

/** What an act is called, as something to do. */
export function actName(act: string): string {
  const key = actKey(act);
  return messages.has(`audit-act-${key}`) ? t(`audit-act-${key}`) : act;
}

function setOff(text: string): string {
  return text === '' ? '' : `${BEGIN}${text}${END}`;
}

/** Takes a text apart at what is set off in it. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(new RegExp(`(${BEGIN}[^${END}]*${END})`))
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace(BEGIN, '').replace(END, ''), strong: part.startsWith(BEGIN) }));
}
