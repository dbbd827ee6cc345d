import { mount } from 'svelte';
import App from './App.svelte';
import './base.css';
import { messages, preferredLanguage } from './lib/i18n/messages.svelte';
import './theme.css';

const target = document.getElementById('app');

if (target) {
  await messages.load(preferredLanguage());
  mount(App, { target });
}
