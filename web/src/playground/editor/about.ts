import { StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  EditorView,
  closeHoverTooltips,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  showTooltip,
  type Tooltip,
} from '@codemirror/view';

/** What is known of the name at a place, as lines of a small card. */
export interface About {
  from: number;
  to: number;
  /** What kind of thing it is. */
  kind: string;
  title: string;
  text: string;
  /** Names under a heading each. */
  groups: { heading: string; names: string[] }[];
  foot: string;
}

/** Asked when the pointer rests on a place, and with a key for the place of the caret. */
export type AboutSource = (text: string, at: number) => About | null;

const setCard = StateEffect.define<Tooltip | null>();

/** The card that the key opened; it goes when the caret goes on. */
const field = StateField.define<Tooltip | null>({
  create: () => null,
  update(card, { effects, docChanged, selection }) {
    for (const effect of effects) if (effect.is(setCard)) return effect.value;
    return docChanged || selection ? null : card;
  },
  provide: (it) => showTooltip.from(it),
});

/** So many names stand under a heading; the rest are counted. */
const MOST = 14;

/** Tells about names, under the pointer and with F2. */
export function about(source: AboutSource): Extension {
  const cardAt = (view: EditorView, at: number): Tooltip | null => {
    const found = source(view.state.doc.toString(), at);
    return found && { pos: found.from, end: found.to, above: true, create: () => ({ dom: card(found) }) };
  };
  const open = (view: EditorView) => {
    view.dispatch({ effects: setCard.of(cardAt(view, view.state.selection.main.head)) });
    return true;
  };
  const close = (view: EditorView) => {
    if (!view.state.field(field) && !hasHoverTooltips(view.state)) return false;
    view.dispatch({ effects: [setCard.of(null), closeHoverTooltips] });
    return true;
  };
  return [field, hoverTooltip(cardAt), keymap.of([{ key: 'F2', run: open }, { key: 'Escape', run: close }])];
}

function card({ kind, title, text, groups, foot }: About): HTMLElement {
  const dom = element('div', 'about');
  dom.setAttribute('role', 'status');
  dom.append(element('small', 'about-kind', kind), element('strong', '', title));
  if (text !== '') dom.append(element('p', '', text));
  for (const { heading, names } of groups) {
    const line = element('p', 'about-group');
    const more = names.length > MOST ? ` +${names.length - MOST}` : '';
    line.append(element('b', '', `${heading} `), names.slice(0, MOST).join(', ') + more);
    dom.append(line);
  }
  dom.append(element('small', '', foot));
  return dom;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
