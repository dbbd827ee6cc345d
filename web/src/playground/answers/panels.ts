import type { Component } from 'svelte';
import ComparePanel from './compare/ComparePanel.svelte';
import ConsolePanel from './console/ConsolePanel.svelte';
import EscalationPanel from './escalation/EscalationPanel.svelte';
import LeastPrivilegePanel from './least-privilege/LeastPrivilegePanel.svelte';
import MatrixPanel from './matrix/MatrixPanel.svelte';
import QuestionPanel from './question/QuestionPanel.svelte';
import TestsNote from './tests/TestsNote.svelte';
import TestsPanel from './tests/TestsPanel.svelte';
import Watches from './watches/Watches.svelte';

/** A way to look at decisions: a tab of the answers. Its name is the text `answers-panel-` and its id. */
export interface Panel {
  id: string;
  component: Component;
  /** What stands beside its name. */
  note?: Component;
}

/** All panels, in the order of their tabs. */
export const PANELS: readonly Panel[] = [
  { id: 'matrix', component: MatrixPanel },
  { id: 'console', component: ConsolePanel },
  { id: 'question', component: QuestionPanel },
  { id: 'tests', component: TestsPanel, note: TestsNote },
  { id: 'compare', component: ComparePanel },
  { id: 'escalation', component: EscalationPanel },
  { id: 'least-privilege', component: LeastPrivilegePanel },
];

/** What stays at the foot of the answers, whichever panel is open. */
export const FOOT: Component | null = Watches;
