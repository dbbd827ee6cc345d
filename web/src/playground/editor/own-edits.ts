import { findClusterBreak, type EditorState, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * What is typed and deleted is not left to the browser: at the edges of what is highlighted it would put styles of its
 * own into the text, which the content security policy forbids.
 */
export const ownEdits = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (view.state.readOnly || view.composing) return false;
    const made = ownEdit(event, view.state);
    if (!made) return false;
    event.preventDefault();
    view.dispatch(made, { scrollIntoView: true });
    return true;
  },
});

function ownEdit({ inputType, data }: InputEvent, state: EditorState): TransactionSpec | null {
  const { doc, selection } = state;
  const { head, empty } = selection.main;
  if (inputType === 'insertText' && data !== null) return { ...state.replaceSelection(data), userEvent: 'input.type' };
  if (!inputType.startsWith('delete') || inputType === 'deleteByCut') return null;
  if (!empty) return { ...state.replaceSelection(''), userEvent: 'delete.selection' };
  const line = doc.lineAt(head);
  const forward = inputType.endsWith('Forward');
  const isEdge = head === (forward ? line.to : line.from);
  if (!isEdge && !inputType.startsWith('deleteContent')) return null;
  const other = isEdge ? head + (forward ? 1 : -1) : line.from + findClusterBreak(line.text, head - line.from, forward);
  if (other < 0 || other > doc.length) return null;
  const [from, to] = forward ? [head, other] : [other, head];
  return { changes: { from, to }, userEvent: `delete.${forward ? 'forward' : 'backward'}` };
}
