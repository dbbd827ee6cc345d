import { MediaQuery } from 'svelte/reactivity';
import { stored } from './stored';

export type ThemeChoice = 'system' | 'light' | 'dark';

const CHOICES: ThemeChoice[] = ['system', 'light', 'dark'];
const CLASSES = { light: 'mds-theme-stable-lightWebex', dark: 'mds-theme-stable-darkWebex' };

/** Light or dark: the reader's choice, else what the system prefers. */
class Theme {
  choice = $state<ThemeChoice>(CHOICES.find((it) => it === stored.get('theme')) ?? 'system');
  #systemIsDark = new MediaQuery('(prefers-color-scheme: dark)');
  shown = $derived(this.choice === 'system' ? (this.#systemIsDark.current ? 'dark' : 'light') : this.choice);

  next(): void {
    this.choice = CHOICES[(CHOICES.indexOf(this.choice) + 1) % CHOICES.length] ?? 'system';
    stored.set('theme', this.choice);
  }

  apply(root: HTMLElement): void {
    root.classList.toggle(CLASSES.light, this.shown === 'light');
    root.classList.toggle(CLASSES.dark, this.shown === 'dark');
  }
}

export const theme = new Theme();
