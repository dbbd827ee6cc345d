import { nameOf, t } from '../../lib/i18n/messages.svelte';
import { actName, type NameOf } from './sentence';
import type { Question } from './server';

/** What else a question says, by what it is. */
export interface QuestionDetail {
  what: 'role' | 'person' | 'site' | 'customer' | 'request' | 'organization';
  text: string;
}

/** What the module was asked, as a sentence. */
export function questionText({ subject, action, resource }: Question, name: NameOf): string {
  const who = name(subject.id);
  if (resource.type === 'setting') {
    return t('audit-question-setting', { subject: who, setting: nameOf('setting', resource.id), level: action.name });
  }
  const [privilege = '', level = ''] = splitLevel(action.name);
  return ['view', 'manage'].includes(level)
    ? t('audit-question-privilege', { subject: who, privilege: nameOf('privilege', privilege), level })
    : t('audit-question-act', { subject: who, act: actName(action.name) });
}

/** What the question is about. */
export function questionDetails({ action, resource }: Question, name: NameOf): QuestionDetail[] {
  const said = action.properties ?? {};
  const all = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).filter((it): it is string => typeof it === 'string');
  const of = (what: QuestionDetail['what'], value: unknown, text = (id: string) => id) =>
    all(value).map((id) => ({ what, text: text(id) }));
  const kind = resource.type;
  return [
    ...of('role', said.role, (role) => nameOf('role', role)),
    ...of('person', kind === 'user' ? resource.id : (said.user ?? null), name),
    ...of('site', kind === 'site' ? resource.id : (said.sites ?? null)),
    ...of('customer', said.customers ?? said.customer),
    ...of('request', said.elevation),
    ...of('organization', kind === 'organization' ? resource.id : resource.properties?.organization),
  ];
}

function splitLevel(action: string): string[] {
  const dot = action.lastIndexOf('.');
  return [action.slice(0, dot), action.slice(dot + 1)];
}
