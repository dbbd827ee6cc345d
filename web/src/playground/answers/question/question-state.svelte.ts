import { t } from '../../../lib/i18n/messages.svelte';
import type { Question } from '../../../lib/workbench/workbench';
import type { Playground } from '../../state/playground.svelte';
import { fieldsOf, textOf } from '../remembered';
import { readQuestion, writeQuestion } from './written-question';

const PANEL = 'question';

/** The question that somebody writes. Its text is the truth; a form shows the last text that was a question. */
export class QuestionState {
  #last = $state.raw<Question | null>(null);

  constructor(readonly playground: Playground) {}

  #kept = $derived.by(() => fieldsOf(this.playground.remembered(PANEL, null)));
  text = $derived.by(() => textOf(this.#kept.text) ?? writeQuestion(firstQuestion(this.playground)));
  asJson = $derived.by(() => this.#kept.json === true);
  /** The watch that is edited, by its key. */
  editing = $derived.by(() => textOf(this.#kept.watch));
  written = $derived.by(() => readQuestion(this.text, (part) => t('answers-no-question', { part: part || '{}' })));
  question = $derived.by(() => ('question' in this.written ? this.written.question : this.#last));

  write(text: string): void {
    if ('question' in this.written) this.#last = this.written.question;
    this.#keep({ text });
  }

  ask(question: Question): void {
    this.#keep({ text: writeQuestion(question) });
  }

  showJson(json: boolean): void {
    this.#keep({ json });
  }

  /** Ends the editing of a watch. */
  done(): void {
    this.#keep({ watch: null });
  }

  #keep(changes: Record<string, unknown>): void {
    this.playground.remember(PANEL, { ...this.#kept, ...changes });
  }
}

/** Opens the panel with a question; with the key of a watch, to edit that. */
export function openQuestion(playground: Playground, question: Question, watch: string | null = null): void {
  const kept = fieldsOf(playground.remembered(PANEL, null));
  playground.remember(PANEL, { ...kept, text: writeQuestion(question), watch });
  playground.look({ panel: PANEL });
}

/** The question to begin with, about the person on screen: the first action on a thing, or else the first privilege. */
function firstQuestion({ chosen, policy }: Playground): Question {
  const { actions = [], resources = [], privileges = [] } = policy?.catalogue ?? {};
  const subject = { type: 'user', id: chosen.user ?? '' };
  const organization = chosen.organization ?? '';
  const [action] = actions;
  const type = resources[action?.on ?? -1]?.id;
  if (action && type !== undefined) {
    return { subject, action: { name: action.name }, resource: { type, id: '1', properties: { organization } } };
  }
  const privilege = privileges.find(({ asked_of }) => asked_of.organization) ?? privileges[0];
  return {
    subject,
    action: { name: `${privilege?.id ?? ''}.view` },
    resource: { type: 'organization', id: organization },
  };
}
