import { Problem } from '../../lib/server/http';
import { decisions, type SettingQuestion } from '../../lib/server/api';
import type { Draft } from './draft.svelte';

type Status = 'unasked' | 'asking' | 'answered' | 'failed';

/** The server's answers to what the page decided, for the saved state. */
export class ServerAnswers {
  status = $state<Status>('unasked');
  problem = $state.raw<Problem | null>(null);
  total = $state(0);
  /** Questions that the server answered otherwise. */
  differing = $state.raw<SettingQuestion[]>([]);
  equal = $derived(this.total - this.differing.length);
  settings = $derived(new Set(this.differing.map((question) => question.setting)));

  async ask(draft: Draft): Promise<void> {
    const { organization, subject } = draft.saved.facts;
    if (!organization || !subject || this.status === 'asking') return;
    const questions = draft.evaluator.catalogue.settings.flatMap(({ id }): SettingQuestion[] => [
      { setting: id, level: 'view' },
      { setting: id, level: 'manage' },
    ]);
    this.status = 'asking';
    try {
      const there = await decisions(subject.id, organization.id, questions);
      const here = draft.evaluator.allows(
        draft.saved.facts,
        draft.now,
        questions.map(({ setting, level }) => ({ kind: 'setting', name: setting, level, place: 'organization' })),
      );
      this.differing = questions.filter((_, index) => here[index] !== there[index]);
      this.total = questions.length;
      this.status = 'answered';
    } catch (error) {
      this.problem = Problem.from(error);
      this.status = 'failed';
    }
  }
}
