import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { openString, tokensOf, type Kind, type Language } from './tokens';

const STYLES = new Map<Kind, Decoration>();

function styleOf(kind: Kind): Decoration {
  let style = STYLES.get(kind);
  if (!style) STYLES.set(kind, (style = Decoration.mark({ class: `tok-${kind}` })));
  return style;
}

/** Colours of what is in sight. */
export function highlight(language: Language) {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = colours(view, language);
      }

      update(update: ViewUpdate) {
        if (update.docChanged || update.viewportChanged) this.decorations = colours(update.view, language);
      }
    },
    { decorations: (it) => it.decorations },
  );
}

function colours(view: EditorView, language: Language): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { doc } = view.state;
  for (const range of view.visibleRanges) {
    let within = language === 'toml' ? openString(doc.sliceString(0, doc.lineAt(range.from).from)) : null;
    for (let at = range.from; at <= range.to; ) {
      const line = doc.lineAt(at);
      const read = tokensOf(line.text, language, within);
      within = read.within;
      for (const { from, to, kind } of read.tokens) builder.add(line.from + from, line.from + to, styleOf(kind));
      at = line.to + 1;
    }
  }
  return builder.finish();
}
