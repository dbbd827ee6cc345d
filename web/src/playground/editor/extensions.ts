import { history, historyKeymap } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { brackets } from './brackets';
import { highlight } from './highlight';
import { keys } from './keys';
import { marks } from './marks';
import { ownEdits } from './own-edits';
import { theme } from './theme';
import type { Language } from './tokens';

/** What every editor has. */
export function defaultExtensions(language: Language): Extension {
  return [
    marks,
    lineNumbers(),
    history(),
    highlight(language),
    brackets,
    ownEdits,
    highlightActiveLine(),
    keymap.of([...keys.filter(({ key }) => key !== 'Mod-/' || language === 'toml'), ...historyKeymap]),
    EditorView.contentAttributes.of({ autocorrect: 'off', autocapitalize: 'off' }),
    EditorState.tabSize.of(2),
    theme,
  ];
}
