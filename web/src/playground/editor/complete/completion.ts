import { Prec, StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, showTooltip, type Tooltip, type TooltipView, type ViewUpdate } from '@codemirror/view';
import type { Suggestion } from './suggest';

/** What could stand at a place of a text. */
export interface Suggested {
  from: number;
  to: number;
  suggestions: readonly Suggestion[];
  /** The quotation mark that the string still lacks. */
  close: string;
}

/** Asked on each key; answers within a part of a frame. */
export type Source = (text: string, at: number) => Suggested | null;

interface Open extends Suggested {
  active: number;
  tooltip: Tooltip;
}

const LIST = 'suggestions';
/** So many are shown; whoever looks for more types on. */
const MOST = 60;

const setOpen = StateEffect.define<Suggested | null>();
const setActive = StateEffect.define<number>();

const field = StateField.define<Open | null>({
  create: () => null,
  update(open, { effects, docChanged, selection }) {
    for (const effect of effects) {
      if (effect.is(setOpen)) return effect.value && opened(effect.value);
      if (effect.is(setActive) && open) return { ...open, active: effect.value };
    }
    return docChanged || selection ? null : open;
  },
  provide: (it) => [
    showTooltip.from(it, (open) => open?.tooltip ?? null),
    EditorView.contentAttributes.from(it, (open) => ({
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      ...(open ? { 'aria-controls': LIST, 'aria-activedescendant': `${LIST}-${open.active}` } : {}),
    })),
  ],
});

function opened(suggested: Suggested): Open {
  const suggestions = suggested.suggestions.slice(0, MOST);
  return { ...suggested, suggestions, active: 0, tooltip: { pos: suggested.from, create: listOf } };
}

/** Suggestions while somebody writes, and wherever they are asked for with Ctrl and Space. */
export function completion(source: Source, label: string): Extension {
  const ask = (state: EditorState) => source(state.doc.toString(), state.selection.main.head);
  const look = (update: ViewUpdate) => {
    if (!update.docChanged) return;
    const typed = update.transactions.some((it) => it.isUserEvent('input.type') || it.isUserEvent('input.complete'));
    const deleted = update.startState.field(field) && update.transactions.some((it) => it.isUserEvent('delete.backward'));
    if ((!typed && !deleted) || !update.state.selection.main.empty) return;
    const suggested = ask(update.state);
    const written = suggested ? update.state.doc.sliceString(suggested.from, update.state.selection.main.head) : '';
    const quoted = suggested ? /["'[]/.test(update.state.doc.sliceString(suggested.from - 1, suggested.from)) : false;
    const isWhole = suggested?.suggestions.length === 1 && suggested.suggestions[0]?.label === written;
    const wanted = suggested && suggested.suggestions.length > 0 && (written !== '' || quoted) && !isWhole;
    // The editor must be done with this change before it takes another.
    if (wanted) queueMicrotask(() => show(update.view, suggested, update.state));
  };
  return [
    field,
    EditorView.updateListener.of(look),
    EditorView.contentAttributes.of({ 'data-suggestions': label }),
    EditorView.domEventHandlers({ blur: (_, view) => void close(view) }),
    Prec.highest(
      keymap.of([
        { key: 'Ctrl-Space', run: (view) => show(view, ask(view.state), view.state) },
        { key: 'ArrowDown', run: (view) => move(view, 1) },
        { key: 'ArrowUp', run: (view) => move(view, -1) },
        { key: 'Enter', run: accept },
        { key: 'Tab', run: accept },
        { key: 'Escape', run: close },
      ]),
    ),
  ];
}

function show(view: EditorView, suggested: Suggested | null, state: EditorState): boolean {
  if (view.state !== state || view.state.readOnly) return false;
  view.dispatch({ effects: setOpen.of(suggested?.suggestions.length ? suggested : null) });
  return true;
}

function close(view: EditorView): boolean {
  if (!view.state.field(field)) return false;
  view.dispatch({ effects: setOpen.of(null) });
  return true;
}

function move(view: EditorView, step: number): boolean {
  const open = view.state.field(field);
  if (!open) return false;
  const count = open.suggestions.length;
  view.dispatch({ effects: setActive.of((open.active + step + count) % count) });
  return true;
}

function accept(view: EditorView): boolean {
  const open = view.state.field(field);
  const chosen = open?.suggestions[open.active];
  if (!open || !chosen) return false;
  const insert = (chosen.insert ?? chosen.label) + open.close;
  view.dispatch({
    changes: { from: open.from, to: open.to, insert },
    selection: { anchor: open.from + insert.length },
    userEvent: 'input.complete',
    scrollIntoView: true,
  });
  return true;
}

function listOf(view: EditorView): TooltipView {
  const dom = document.createElement('ul');
  dom.className = 'suggestions';
  dom.id = LIST;
  dom.setAttribute('role', 'listbox');
  dom.setAttribute('aria-label', view.contentDOM.dataset.suggestions ?? '');
  const draw = ({ suggestions, active }: Open) => {
    dom.replaceChildren(...suggestions.map((it, index) => optionOf(view, it, index, index === active)));
    dom.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  };
  const open = view.state.field(field);
  if (open) draw(open);
  return {
    dom,
    update({ state, startState }) {
      const now = state.field(field);
      if (now && now !== startState.field(field)) draw(now);
    },
  };
}

function optionOf(view: EditorView, { label, detail, kind }: Suggestion, index: number, active: boolean): HTMLElement {
  const item = document.createElement('li');
  item.id = `${LIST}-${index}`;
  item.className = `suggestion ${kind}`;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', String(active));
  item.append(label);
  if (detail !== '') item.appendChild(document.createElement('small')).textContent = detail;
  // The caret stays where it is.
  item.addEventListener('mousedown', (event) => {
    event.preventDefault();
    view.dispatch({ effects: setActive.of(index) });
    accept(view);
  });
  return item;
}
