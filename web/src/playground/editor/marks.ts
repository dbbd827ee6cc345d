import { RangeSet, StateEffect, StateField, type EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutter, hoverTooltip, type DecorationSet } from '@codemirror/view';

/** Something that is said of a place in a text. */
export interface Mark {
  from: number;
  to: number;
  severity: 'error' | 'warning';
  message: string;
  /** What would be right. */
  help?: string;
}

/** Puts these marks in the place of all that were shown. */
export const showMarks = StateEffect.define<readonly Mark[]>();

interface Shown {
  marks: readonly Mark[];
  underlines: DecorationSet;
  lines: RangeSet<LineMarker>;
}

class LineMarker extends GutterMarker {
  constructor(readonly severity: Mark['severity']) {
    super();
  }

  override eq(other: LineMarker): boolean {
    return other.severity === this.severity;
  }

  override toDOM(): Node {
    const dot = document.createElement('span');
    dot.className = `mark-dot ${this.severity}`;
    return dot;
  }
}

const MARKERS = { error: new LineMarker('error'), warning: new LineMarker('warning') };

const field = StateField.define<Shown>({
  create: () => ({ marks: [], underlines: Decoration.none, lines: RangeSet.empty }),
  update(shown, { effects, changes, state }) {
    for (const effect of effects) if (effect.is(showMarks)) return place(effect.value, state);
    if (changes.empty) return shown;
    return {
      marks: shown.marks.map((it) => ({ ...it, from: changes.mapPos(it.from, 1), to: changes.mapPos(it.to, -1) })),
      underlines: shown.underlines.map(changes),
      lines: shown.lines.map(changes),
    };
  },
  provide: (it) => EditorView.decorations.from(it, ({ underlines }) => underlines),
});

/** Underlines, dots beside the lines, and what is said under the pointer. */
export const marks: Extension = [
  field,
  gutter({ class: 'mark-gutter', markers: (view) => view.state.field(field).lines }),
  hoverTooltip((view, at) => {
    const here = view.state.field(field).marks.filter(({ from, to }) => from <= at && at <= Math.max(to, from + 1));
    const [first] = here;
    if (!first) return null;
    return { pos: first.from, end: Math.max(first.to, first.from), create: () => ({ dom: told(here) }) };
  }),
];

function place(marks: readonly Mark[], state: EditorState): Shown {
  const { doc } = state;
  const within = (at: number) => Math.min(Math.max(at, 0), doc.length);
  const kept = marks.map((it) => {
    const from = within(it.from);
    return { ...it, from, to: Math.max(from, within(it.to)) };
  });
  const underlines = kept.map(({ from, to, severity }): Range<Decoration> => {
    const line = doc.lineAt(from);
    // Where there is no text to underline, the character beside it is.
    const [start, end] = to > from ? [from, to] : from < line.to ? [from, from + 1] : [Math.max(line.from, from - 1), from];
    return (start === end ? Decoration.line({ class: `marked-line ${severity}` }) : Decoration.mark({ class: `marked ${severity}` })).range(
      start === end ? line.from : start,
      start === end ? line.from : end,
    );
  });
  const lines = new Map<number, Mark['severity']>();
  for (const { from, severity } of kept) {
    const line = doc.lineAt(from).from;
    if (lines.get(line) !== 'error') lines.set(line, severity);
  }
  const dots = [...lines].map(([line, severity]) => MARKERS[severity].range(line));
  return { marks: kept, underlines: Decoration.set(underlines, true), lines: RangeSet.of(dots, true) };
}

function told(marks: readonly Mark[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'told';
  for (const { message, help, severity } of marks) {
    const item = list.appendChild(document.createElement('li'));
    item.className = severity;
    item.append(message);
    if (help) item.appendChild(document.createElement('small')).textContent = help;
  }
  return list;
}
