import {
  cursorDocEnd,
  cursorDocStart,
  cursorPageDown,
  cursorPageUp,
  selectAll,
  selectDocEnd,
  selectDocStart,
  selectPageDown,
  selectPageUp,
} from '@codemirror/commands';
import { EditorSelection, type EditorState, type TransactionSpec } from '@codemirror/state';
import type { EditorView, KeyBinding } from '@codemirror/view';

const STEP = '  ';

/** What keys do beyond what every text field does. Escape and then Tab leaves the editor. */
export const keys: KeyBinding[] = [
  { key: 'Enter', run: (view) => write(view, newLine), shift: (view) => write(view, newLine) },
  { key: 'Tab', run: (view) => write(view, indent), shift: (view) => write(view, outdent) },
  { key: 'Mod-/', run: (view) => write(view, comment) },
  { key: 'Mod-a', run: selectAll },
  { key: 'Mod-Home', mac: 'Cmd-ArrowUp', run: cursorDocStart, shift: selectDocStart },
  { key: 'Mod-End', mac: 'Cmd-ArrowDown', run: cursorDocEnd, shift: selectDocEnd },
  { key: 'PageUp', run: cursorPageUp, shift: selectPageUp },
  { key: 'PageDown', run: cursorPageDown, shift: selectPageDown },
];

function write(view: EditorView, change: (state: EditorState) => TransactionSpec | null): boolean {
  if (view.state.readOnly) return false;
  const made = change(view.state);
  if (made) view.dispatch(made, { userEvent: 'input', scrollIntoView: true });
  return made !== null;
}

/** A new line begins where the one before it does. */
function newLine(state: EditorState): TransactionSpec {
  return state.changeByRange(({ from, to }) => {
    const line = state.doc.lineAt(from);
    const insert = `\n${/^[ \t]*/.exec(line.text.slice(0, from - line.from))?.[0] ?? ''}`;
    return { changes: { from, to, insert }, range: EditorSelection.cursor(from + insert.length) };
  });
}

function indent(state: EditorState): TransactionSpec {
  const { main } = state.selection;
  if (main.empty) return state.replaceSelection(STEP);
  return { changes: linesOf(state).map(({ from }) => ({ from, insert: STEP })) };
}

function outdent(state: EditorState): TransactionSpec {
  const changes = linesOf(state).map(({ from, text }) => ({ from, to: from + (/^ {0,2}/.exec(text)?.[0].length ?? 0) }));
  return { changes: changes.filter(({ from, to }) => to > from) };
}

/** Makes lines comments, or takes that back where all of them are. */
function comment(state: EditorState): TransactionSpec {
  const lines = linesOf(state).filter(({ text }) => text.trim() !== '');
  const all = lines.every(({ text }) => /^\s*#/.test(text));
  return {
    changes: lines.map(({ from, text }) => {
      const start = from + text.search(/\S/);
      return all ? { from: start, to: start + (/^# ?/.exec(text.trimStart())?.[0].length ?? 1) } : { from: start, insert: '# ' };
    }),
  };
}

function linesOf({ doc, selection: { main } }: EditorState) {
  const [first, last] = [doc.lineAt(main.from).number, doc.lineAt(main.to).number];
  return Array.from({ length: last - first + 1 }, (_, index) => doc.line(first + index));
}
