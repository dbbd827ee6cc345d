import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { EditorState } from '@codemirror/state';
import { matchOf } from './bracket-match';

const MATCH = Decoration.mark({ class: 'cm-matchingBracket' });

/** Shows the bracket that belongs to the one at the caret. */
export const brackets = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = matching(view.state);
    }

    update(update: ViewUpdate) {
      if (update.docChanged || update.selectionSet) this.decorations = matching(update.state);
    }
  },
  { decorations: (it) => it.decorations },
);

/** How far a bracket is looked for. */
const NEAR = 10_000;

function matching(state: EditorState): DecorationSet {
  const { main } = state.selection;
  if (!main.empty) return Decoration.none;
  const start = Math.max(0, main.head - NEAR);
  const text = state.doc.sliceString(start, main.head + NEAR);
  const pair = matchOf(text, main.head - start);
  return pair ? Decoration.set(pair.map((at) => MATCH.range(start + at, start + at + 1))) : Decoration.none;
}
